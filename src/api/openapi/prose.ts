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
  'invoices.file': {
    summary: 'Download a file of an invoice',
    description:
      'The bytes of a file with its media type. They are the same whatever language the reader uses.',
  },
};

/** Tags, by resource. */
export const RESOURCES: Record<string, string> = {
  session: 'Who is signed in, and what they may do where.',
  invoices: 'Invoices, credit notes, corrected invoices and what is open.',
};

/** Path parameters. */
export const PATH_PARAMETERS: Record<string, string> = {
  organizationId: 'The organization that the call is about; never taken from the session.',
  invoiceId: 'The document.',
  fileId: 'The file, by its id in the list.',
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
};

/** What each status of a problem means here. */
export const PROBLEMS: Record<number, string> = {
  401: 'Nobody is signed in, or the token no longer holds.',
  403: 'The permission is missing.',
  404: 'There is no such thing for this user.',
  409: 'A rule of the domain, or the state, does not allow it.',
  410: 'It is no longer there: a cursor that does not hold.',
  412: 'Somebody else saved in the meantime.',
  422: 'A field is refused; errors names it.',
  429: 'Too many requests; Retry-After says when to come back.',
  500: 'The server failed.',
};
