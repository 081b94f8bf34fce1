import {BILLING_DETAILS_OPERATIONS, BILLING_DETAILS_SCHEMAS} from './billing-details-prose.js';
import {
  COLLABORATIONS_OPERATIONS,
  COLLABORATIONS_PATH_PARAMETERS,
  COLLABORATIONS_QUERY_PARAMETERS,
  COLLABORATIONS_RESOURCE,
  COLLABORATIONS_SCHEMAS,
} from './collaborations-prose.js';
import {
  SUBSCRIPTION_OPERATIONS,
  SUBSCRIPTION_PATH_PARAMETERS,
  SUBSCRIPTION_QUERY_PARAMETERS,
  SUBSCRIPTION_SCHEMAS,
} from './subscription-prose.js';
import {
  USAGE_OPERATIONS,
  USAGE_PATH_PARAMETERS,
  USAGE_QUERY_PARAMETERS,
  USAGE_SCHEMAS,
} from './usage-prose.js';
import {USERS_OPERATIONS, USERS_QUERY_PARAMETERS, USERS_SCHEMAS} from './users-prose.js';

/** What holds for every call. */
export const RULES = [
  'Every answer has an X-Request-Id of its own, and a Cache-Control with private or no-store.',
  'A refused call is answered with a problem (RFC 9457): 401 without a token that holds, 403 without the permission, 404 for what is not there or is of another customer, 422 for a parameter or a field that makes no sense.',
  'A file comes with the media type and, in Content-Disposition, the name that the document lists for it; its bytes do not depend on the language of the reader.',
  'Everybody, whatever their role, has session.switch and language.set. The role viewer has every permission to read as well: invoice.read, invoice.download, balance.read, billing.read, user.read. The role admin has all of these, and billing.write and user.write. What has to do with a subscription is granted apart from that: subscription.read, license.order, feature.write, billing-details.write and history.read. So is what has to do with usage: usage.read for documents, usage-invoice.read for what was billed, usage.export. And what has to do with collaborations: collaboration.read for both parties; collaboration.activate to invite, remind and withdraw and collaboration.task.write for employees of an office; collaboration.terms.write and collaboration.end for those of them with full rights, and for the administrator of a client, who has collaboration.approve as well.',
  'What two people can edit carries a version in its body, which is opaque and changes with every save. A change names the version that it is of in If-Match (RFC 9110), as one strong entity tag: the version in double quotes. Without If-Match it is answered with 428 (RFC 6585), and with 412 once that version is no longer the latest; then nothing is changed. The version in the body that is sent says the same; If-Match decides.',
  'Every call that writes carries an Idempotency-Key, made by the client before its first try and the same for each try. For 24 hours the server knows the keys of each user: the same key with the same call and body is answered as the first time, also when that version is no longer the latest, and nothing is done again; with another body it is 422, and 409 while the first call is under way. A call that failed is not remembered: it changed nothing, and may come again under its key. A call without a key is 422.',
].join('\n\n');

/** What the reader of `openapi.json` is told; kept apart, so that no element ships it. By `resource.operation`. */
export const OPERATIONS: Record<string, {summary: string; description: string}> = {
  'session.get': {
    summary: 'Who is signed in',
    description:
      'The signed-in user and the organizations they may choose. With a single organization it is chosen without asking.',
  },
  'session.organization': {
    summary: 'What the user may do in an organization',
    description:
      'Role, permissions and administrators of one organization. Permissions are computed by the server and never assumed by a client.',
  },
  'session.signOut': {
    summary: 'Sign the user out',
    description:
      'Ends the session. Once it has ended the same call is 401, as any other is: nothing is kept of it that a key could ask for. A back end may do without this call; elements then offer no way to sign out.',
  },
  'invoices.list': {
    summary: 'List invoices, credit notes and corrected invoices',
    description:
      'One page, filtered and sorted by the server. Filters hold together; the values of one filter are alternatives. Without sort the newest issue date comes first. Amounts are sorted by currency, then by value. A cursor belongs to the filters and the order it was given for; one that no longer holds is answered with 410.',
  },
  'invoices.openBalance': {
    summary: 'What is open, per currency',
    description:
      'The open balance. A payment shows in it from the next working day around 10:30, if the invoice number was quoted.',
  },
  'invoices.get': {
    summary: 'One document with all that is known of it',
    description:
      'What the list shows of a document, and amounts, lines, references, where it was sent, how to pay it, the documents that it is tied to, and what happened to it.',
  },
  'invoices.file': {
    summary: 'Download a file of an invoice',
    description:
      'The bytes of a file with its media type. They are the same whatever language the reader uses.',
  },
  'billingAddress.get': {
    summary: 'Where the next invoice goes',
    description:
      'The billing address, for everybody of the organization. Its texts are empty where there is none yet.',
  },
  'billingAddress.replace': {
    summary: 'Change where the next invoice goes',
    description:
      'Saves all of the address; what is left out is taken away. Answers with what is saved, under its new version: spaces around a text and the way a postal code is written may differ from what was sent. The very next invoice goes there, and issued ones never change. Organization name, street, city, country and, in countries that have one, the postal code are required; it has to be one of its country in NL, NO, SE, FI, DK, BE and DE. Each refused field is named by a JSON pointer, such as /postalCode.',
  },
  ...USERS_OPERATIONS,
  ...SUBSCRIPTION_OPERATIONS,
  ...BILLING_DETAILS_OPERATIONS,
  ...USAGE_OPERATIONS,
  ...COLLABORATIONS_OPERATIONS,
};

/** Tags, by resource. */
export const RESOURCES: Record<string, string> = {
  session: 'Who is signed in, and what they may do where.',
  invoices: 'Invoices, credit notes, corrected invoices and what is open.',
  billingAddress: 'Where the next invoice goes.',
  users: 'Who has access: users of the organization, and support users.',
  subscription: 'Licenses, features, and what they cost, in this billing period and the next.',
  billingDetails: 'How and where the invoices of the subscription are sent.',
  usage: 'What was sent and received, and what was billed for it.',
  collaborations: COLLABORATIONS_RESOURCE,
};

/** Path parameters. */
export const PATH_PARAMETERS: Record<string, string> = {
  organizationId: 'The organization that the call is about; never taken from the session.',
  invoiceId: 'The document.',
  userId: 'The user.',
  fileId: 'The file, by its id in the list.',
  ...SUBSCRIPTION_PATH_PARAMETERS,
  ...USAGE_PATH_PARAMETERS,
  ...COLLABORATIONS_PATH_PARAMETERS,
};

/** Query parameters, by `resource.operation.name`. */
export const QUERY_PARAMETERS: Record<string, string> = {
  'invoices.list.limit': 'Rows a page.',
  'invoices.list.cursor': 'The next or previous of an earlier page; opaque.',
  'invoices.list.sort': 'A field to sort by, with a minus in front for descending.',
  'invoices.list.search': 'Part of the number, in any case.',
  'invoices.list.typeCode': 'Kinds of document, UNTDID 1001.',
  'invoices.list.status':
    'Payment statuses, and overdue (something is open after the due date) and voided.',
  'invoices.list.issuedFrom': 'First issue date, inclusive.',
  'invoices.list.issuedTo': 'Last issue date, inclusive.',
  ...USERS_QUERY_PARAMETERS,
  ...SUBSCRIPTION_QUERY_PARAMETERS,
  ...USAGE_QUERY_PARAMETERS,
  ...COLLABORATIONS_QUERY_PARAMETERS,
};

/** Headers of the calls that write. */
export const HEADERS: Record<string, string> = {
  'If-Match':
    'The version that this is a change of, as one strong entity tag (RFC 9110): in double quotes.',
  'Idempotency-Key': 'The same for every try of one call; made by the client before the first.',
};

/** Schemas and their fields, by `Schema` or `Schema.field`. */
export const SCHEMAS: Record<string, string> = {
  Money: 'An amount of money.',
  'Money.amount': 'Integer minor units of the currency (ISO 4217 digits): 12150 is EUR 121.50.',
  'Money.currency': 'ISO 4217 code.',
  Person: 'Somebody who signs in, or whom to ask.',
  'Person.name': 'As the person writes it.',
  'Person.email': 'E-mail address.',
  OrganizationSummary: 'An organization that the user may choose.',
  'OrganizationSummary.id': 'Opaque.',
  'OrganizationSummary.name': 'As it is registered.',
  Session: 'Who is signed in, and for which organizations.',
  'Session.user': 'The signed-in user.',
  'Session.organizations': 'Those that the user may choose; empty when there is none.',
  'Session.currentOrganizationId': 'The one in view last, on any device.',
  Organization: 'One organization, and what the user may do there.',
  'Organization.id': 'Opaque.',
  'Organization.name': 'As it is registered.',
  'Organization.countryCode': 'ISO 3166-1 alpha-2.',
  'Organization.role': 'viewer, admin, or any other.',
  'Organization.permissions': 'Permission strings, such as invoice.read.',
  'Organization.administrators': 'Whom to ask for what the permissions do not allow.',
  InvoiceFile: 'A file of an invoice.',
  'InvoiceFile.id': 'Opaque.',
  'InvoiceFile.format': 'pdf, ubl-xml or any other.',
  'InvoiceFile.mediaType': 'RFC 6838.',
  'InvoiceFile.fileName': 'What it is saved as, once cleaned.',
  'InvoiceFile.size': 'Bytes.',
  'InvoiceFile.language': 'Of the content, BCP 47.',
  PendingPayment: 'A payment that was received and does not show in the open amount yet.',
  'PendingPayment.amount': 'What was received.',
  'PendingPayment.visibleFrom': 'From when it shows, about; RFC 3339 with the offset of the books.',
  Invoice:
    'An invoice, credit note or corrected invoice. Amounts are signed by their effect on the balance: what the customer owes is positive.',
  'Invoice.id': 'Opaque.',
  'Invoice.number': 'What the customer quotes with a payment.',
  'Invoice.typeCode': 'UNTDID 1001: 380 invoice, 381 credit note, 384 corrected invoice, or any other.',
  'Invoice.originalInvoiceNumbers':
    'Numbers of the documents that this one credits or corrects; they need not be in the list.',
  'Invoice.issueDate': 'Calendar date.',
  'Invoice.dueDate': 'Calendar date.',
  'Invoice.totalInclVat': 'Total, VAT included.',
  'Invoice.openAmount': 'What is still open of it.',
  'Invoice.paymentStatus': 'open, partially-paid, paid, credited, or any other.',
  'Invoice.voided': 'Withdrawn by the supplier.',
  'Invoice.pendingPayment': 'A payment on its way into the open amount.',
  'Invoice.files': 'Its files; the PDF among them.',
  VatSubtotal: 'The VAT of one category and rate (EN 16931 BG-23).',
  'VatSubtotal.category': 'UNCL5305, such as S, Z, E, AE, or any other.',
  'VatSubtotal.rate': 'Percent, as a decimal string.',
  'VatSubtotal.taxableAmount': 'What the tax is worked out on.',
  'VatSubtotal.taxAmount': 'The tax.',
  InvoiceLine: 'A line (BG-25); amounts without VAT.',
  'InvoiceLine.id': 'The number of the line in the document.',
  'InvoiceLine.description': 'What is charged or credited.',
  'InvoiceLine.quantity': 'Decimal string; negative for what is credited.',
  'InvoiceLine.unitPrice': 'Decimal string, of one piece, in the currency of the amount.',
  'InvoiceLine.amount': 'What the line comes to.',
  'InvoiceLine.vatRate': 'Percent, as a decimal string.',
  AllowanceCharge: 'An allowance or a charge on the document as a whole (BG-20, BG-21).',
  'AllowanceCharge.reason': 'In the words of the supplier.',
  'AllowanceCharge.amount': 'Without VAT; an allowance on an invoice is negative.',
  BilledParty: 'Who the document was made out to, as printed on it.',
  'BilledParty.name': 'As printed.',
  'BilledParty.addressLines': 'One entry a printed line.',
  Delivery: 'How and where the document was sent.',
  'Delivery.method': 'e-invoice, email, post, or any other.',
  'Delivery.address': 'E-mail address, or e-invoice address with its scheme.',
  Payee: 'Whom to pay.',
  'Payee.name': 'The name of the account.',
  'Payee.iban': 'Without spaces.',
  'Payee.bic': 'ISO 9362.',
  PaymentReference: 'What to quote with a payment; without one, the invoice number.',
  'PaymentReference.kind': 'structured, free, or any other.',
  'PaymentReference.value': 'As it has to be quoted.',
  ChainDocument:
    'A document that is tied to another one by references. Without an id it is named, and is not here.',
  'ChainDocument.id': 'Opaque; absent for a document that is not here.',
  'ChainDocument.number': 'As in the references.',
  'ChainDocument.typeCode': 'UNTDID 1001.',
  'ChainDocument.issueDate': 'Calendar date.',
  'ChainDocument.totalInclVat': 'Total, VAT included, signed by its effect on the balance.',
  'ChainDocument.openAmount': 'What is still open of it.',
  'ChainDocument.voided': 'Withdrawn by the supplier.',
  'ChainDocument.originalInvoiceNumbers': 'Numbers of the documents that it credits or corrects.',
  InvoiceEvent: 'Something that happened to a document.',
  'InvoiceEvent.event':
    'issued, sent, reminded, payment-received, payment-shown, credited, corrected, voided, or any other.',
  'InvoiceEvent.date': 'The day, where the books are kept.',
  'InvoiceEvent.amount': 'What was paid or credited.',
  'InvoiceEvent.documentNumber': 'The number of the document that did it.',
  'InvoiceEvent.visibleFrom': 'From when a received payment shows, about; RFC 3339.',
  InvoiceDetails:
    'One document with all that is known of it. Amounts are signed by their effect on the balance.',
  'InvoiceDetails.totalExclVat': 'Total, without VAT.',
  'InvoiceDetails.totalVat': 'The VAT.',
  'InvoiceDetails.prepaidAmount': 'Paid before the document was issued.',
  'InvoiceDetails.roundingAmount': 'Rounding of what is to be paid.',
  'InvoiceDetails.vatBreakdown': 'The VAT by category and rate.',
  'InvoiceDetails.lines': 'The lines, when they are known.',
  'InvoiceDetails.allowanceCharges': 'On the document as a whole.',
  'InvoiceDetails.purchaseOrder': 'The order of the customer (BT-13).',
  'InvoiceDetails.buyerReference': 'The reference of the customer (BT-10).',
  'InvoiceDetails.period': 'The billing period, inclusive at both ends (BG-14).',
  'InvoiceDetails.billedTo': 'Who it was made out to.',
  'InvoiceDetails.delivery': 'How and where it was sent.',
  'InvoiceDetails.payee': 'Whom to pay.',
  'InvoiceDetails.paymentReference': 'What to quote with the payment.',
  'InvoiceDetails.paymentTerms': 'In the words of the supplier.',
  'InvoiceDetails.chain':
    'Every document that is tied to this one by references, this one among them; absent when there is no other.',
  'InvoiceDetails.history': 'What happened to it, oldest first.',
  InvoicePage: 'A page of the list.',
  'InvoicePage.items': 'The rows, in the order asked for.',
  'InvoicePage.next': 'Cursor of the page after this one; absent on the last.',
  'InvoicePage.previous': 'Cursor of the page before this one; absent on the first.',
  'InvoicePage.total': 'How many match in all, when known.',
  'InvoicePage.offset': 'How many come before this page, when known.',
  'InvoicePage.today': 'Today where the books are kept; by it a row is overdue.',
  CurrencyBalance: 'What is open in one currency.',
  'CurrencyBalance.open': 'Sum of the open amounts.',
  'CurrencyBalance.overdue': 'The part of it whose due date has passed.',
  OpenBalance: 'What the organization owes.',
  'OpenBalance.balances': 'One entry for each currency in which anything is open.',
  'OpenBalance.asOf': 'RFC 3339.',
  BillingAddress: 'Where the next invoice goes. Texts are empty where there is no address yet.',
  'BillingAddress.version':
    'Opaque, and other after every save; printable ASCII without space and double quote.',
  'BillingAddress.attention': 'Department, or a person.',
  'BillingAddress.organizationName': 'Who is addressed.',
  'BillingAddress.street': 'Street, number and addition in one line.',
  'BillingAddress.postalCode':
    'As its country writes it, such as 1234 AB in NL; empty where a country has none.',
  'BillingAddress.city': 'As it is written on an envelope.',
  'BillingAddress.region': 'State, province or county, where the country writes one.',
  'BillingAddress.countryCode': 'ISO 3166-1 alpha-2.',
  'BillingAddress.email': 'E-mail address, by the grammar of HTML; 254 characters at most.',
  'BillingAddress.phone': 'E.164, such as +31123456789.',
  ...USERS_SCHEMAS,
  ...SUBSCRIPTION_SCHEMAS,
  ...BILLING_DETAILS_SCHEMAS,
  ...USAGE_SCHEMAS,
  ...COLLABORATIONS_SCHEMAS,
};

/** What each status of a problem means here. */
export const PROBLEMS: Record<number, string> = {
  400: 'The body is no JSON object.',
  401: 'Nobody is signed in, or the token no longer holds.',
  403: 'The permission is missing.',
  404: 'There is no such thing for this user.',
  409: 'A rule of the domain, or the state, does not allow it; or the first call under this key is still under way.',
  410: 'It is no longer there: a cursor, or a quote, that does not hold.',
  412: 'Somebody else saved in the meantime.',
  422: 'A field is refused; errors names it. Or the key was used for another call.',
  428: 'If-Match is missing, so that nobody knows which version this is a change of.',
  429: 'Too many requests; Retry-After says when to come back.',
  500: 'The server failed.',
};
