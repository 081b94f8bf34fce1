/** What the reader of `openapi.json` is told of the calls of `BillingDetailsApi`. */
export const BILLING_DETAILS_OPERATIONS: Record<string, {summary: string; description: string}> = {
  'billingDetails.get': {
    summary: 'How and where the invoices of the subscription are sent',
    description:
      'By e-mail, electronically or by post; the contact, the postal address that is always there, and where electronic invoices go. 404 where the organization has no subscription that can be seen here.',
  },
  'billingDetails.replace': {
    summary: 'Change how and where the invoices of the subscription are sent',
    description:
      'Saves all that is sent; what is left out is taken away. Answers with what is saved, under its new version: spaces, separators and capitals may differ from what was sent. Also where the subscription is managed elsewhere, if the permission is there. Invoices are electronic as long as deliveryMethod is e-invoice, and no longer; where they went is kept when another way is chosen. The company name and the VAT number are not changed by it: a body that has one of them is 422. Each refused field is named by a JSON pointer: /contact where invoices go by e-mail and there is neither a user nor an address, /contact/userId for somebody who is no user of the organization, /contact/email, /address/postalCode and the like by the rules of the billing address, /eInvoicing/schemeId, /eInvoicing/address and /eInvoicing/operatorCode for what is missing while invoices go there. An electronic address has to be one of its scheme, check digits included, where the scheme is known; an operator code that is not known is no reason to refuse it.',
  },
};

/** What they send and answer, by `Schema` or `Schema.field`. */
export const BILLING_DETAILS_SCHEMAS: Record<string, string> = {
  Address: 'A postal address.',
  BillingDetails: 'How and where the invoices of a subscription are sent.',
  'BillingDetails.version':
    'Changes with every save. Opaque; printable ASCII without spaces and double quotes, as If-Match carries it.',
  'BillingDetails.companyName': 'As it is registered; not changed here.',
  'BillingDetails.vatNumber': 'Not changed here: another one takes a contract transfer.',
  'BillingDetails.companySettingsUrl': 'Where the company name is changed; an http or https address.',
  'BillingDetails.supportContact': 'Whom to ask for a contract transfer.',
  'BillingDetails.deliveryMethod':
    'e-invoice, email, post, or any other. Invoices are electronic while it is e-invoice.',
  'BillingDetails.contact':
    'Whom to turn to about invoices, and where those sent by e-mail go; absent also where it was a user who has left.',
  'BillingDetails.address': 'Always there, also where invoices are electronic.',
  'BillingDetails.eInvoicing': 'Where electronic invoices go; kept while another way is chosen.',
  BillingDetailsChange: 'All of it that can be changed.',
  'BillingDetailsChange.version': 'The version that was seen.',
  BillingContact: 'A user of the organization, or an e-mail address.',
  'BillingContact.userId': 'The user; absent for an address that was typed.',
  'BillingContact.name': 'As the user is called now.',
  'BillingContact.email': 'That of the user, or the one that was typed.',
  BillingContactChange: 'A user of the organization, or an e-mail address; with both the user counts.',
  'BillingContactChange.userId': 'The user.',
  'BillingContactChange.email': 'By the grammar of HTML; 254 characters at most.',
  EInvoicing: 'Where electronic invoices go. Texts may be empty while none are sent there.',
  'EInvoicing.schemeId': 'A code of the EAS list, such as 0106, or any other.',
  'EInvoicing.address': 'In that scheme, without its code: 12345678.',
  'EInvoicing.operatorCode':
    'That of the provider, such as 003721291126. Any code is taken, known or not.',
};
