/** What the reader of `openapi.json` is told of the calls of `UsageApi`. */
export const USAGE_OPERATIONS: Record<string, {summary: string; description: string}> = {
  'usage.companies': {
    summary: 'The companies that the user may ask about',
    description:
      'Their own first; for an office, those whose books it keeps as well. 404 where there is no usage that can be seen here.',
  },
  'usage.documents': {
    summary: 'What was sent or received',
    description:
      'One page of the documents of one company and one direction, the newest first, by the day on which they came into the service, which is how they are billed; the date of an invoice has no part in it. The number found is always told. A cursor belongs to the filters that it was given for; one that no longer holds is answered with 410. 404 for a company that the user may not ask about; 422 that names to where it is before from.',
  },
  'usage.counts': {
    summary: 'How many documents there were, by month and channel',
    description:
      'The counts of all documents of one company, one direction and these days; they add up to the number that usage.documents finds without further filters. What has none may be left out.',
  },
  'usage.invoices': {
    summary: 'The invoices of the supplier for usage',
    description:
      'One page, the newest first. A cursor that no longer holds is answered with 410. 404 where there is no usage that can be seen here.',
  },
  'usage.specification': {
    summary: 'A usage invoice, summed by type and company',
    description: 'The sums are those of all its lines.',
  },
  'usage.lines': {
    summary: 'The lines of a usage invoice',
    description:
      'One page, in the order of the supplier, which does not change. A cursor belongs to the filter that it was given for; one that no longer holds is answered with 410.',
  },
};

/** Path parameters of these calls. */
export const USAGE_PATH_PARAMETERS: Record<string, string> = {
  usageInvoiceId: 'The usage invoice.',
};

const SELECTION = (call: string): Record<string, string> => ({
  [`${call}.companyId`]: 'Of this company, by its id.',
  [`${call}.direction`]: 'outbound for what was sent, inbound for what was received.',
  [`${call}.from`]: 'First day of creation, inclusive, where the company is.',
  [`${call}.to`]: 'Last day of creation, inclusive, where the company is.',
});
const PAGE = (call: string): Record<string, string> => ({
  [`${call}.limit`]: 'Rows a page.',
  [`${call}.cursor`]: 'The next or previous of an earlier page; opaque.',
});

/** Query parameters of these calls. */
export const USAGE_QUERY_PARAMETERS: Record<string, string> = {
  ...SELECTION('usage.documents'),
  ...PAGE('usage.documents'),
  'usage.documents.channel': 'By one of these channels; repeated for several.',
  'usage.documents.status': 'With one of these statuses; repeated for several.',
  'usage.documents.search':
    'A part of the number or of the name of the counterparty; in any case, with or without accents.',
  ...SELECTION('usage.counts'),
  ...PAGE('usage.invoices'),
  ...PAGE('usage.lines'),
  'usage.lines.companyId': 'Of this company alone, by its id.',
};

const TYPE =
  'outbound.network, outbound.peppol, outbound.email, outbound.print, outbound.b2c-bank, inbound.network, inbound.peppol, inbound.scan, inbound.pdf, other, or any other.';
const CHANNEL = 'network, operator, bank, peppol, email, print, scan, pdf, or any other.';

/** What they send and answer, by `Schema` or `Schema.field`. */
export const USAGE_SCHEMAS: Record<string, string> = {
  UsageCompany: 'A company by which usage can be told apart.',
  'UsageCompany.id': 'Opaque.',
  'UsageCompany.name': 'Its name.',
  'UsageCompany.registrationNumber': 'Its number in the register of companies.',
  ReadableCompany: 'A company that the user may ask about.',
  'ReadableCompany.relation': 'own, client for one whose books the organization keeps, or any other.',
  ReadableCompanyPage: 'All of them.',
  'ReadableCompanyPage.items': 'The own one first.',
  'ReadableCompanyPage.today': 'The day it is where the books are kept.',
  UsageDocument: 'A document that was sent or received.',
  'UsageDocument.id': 'Opaque.',
  'UsageDocument.createdAt': 'When it came into the service, by which it is billed; RFC 3339.',
  'UsageDocument.direction': 'outbound, inbound, or any other.',
  'UsageDocument.invoiceNumber': 'The number on it.',
  'UsageDocument.counterparty': 'To whom it went, or from whom it came.',
  'UsageDocument.channel': CHANNEL,
  'UsageDocument.status':
    'pending, sent, error or received; viewed, accepted, declined, disputed and paid only inform. Or any other.',
  'UsageDocument.error': 'Why it failed.',
  UsageDocumentPage: 'A page of documents.',
  'UsageDocumentPage.total': 'How many were found.',
  'UsageDocumentPage.keptFrom': 'The first day of which documents are still kept.',
  UsageCount: 'How many documents there were in a month by a channel.',
  'UsageCount.month': 'YYYY-MM.',
  'UsageCount.channel': CHANNEL,
  'UsageCount.count': 'How many.',
  UsageCountPage: 'All of them.',
  'UsageCountPage.items': 'By month and channel.',
  UsageInvoice: 'An invoice of the supplier for usage.',
  'UsageInvoice.id': 'Opaque.',
  'UsageInvoice.number': 'What the supplier knows it by.',
  'UsageInvoice.issueDate': 'Its date.',
  'UsageInvoice.period': 'What it is for; both days inclusive.',
  'UsageInvoice.total': 'Without VAT.',
  UsageInvoicePage: 'A page of usage invoices.',
  UsageType: 'What is billed.',
  'UsageType.code': TYPE,
  'UsageType.label': 'The supplier’s own word for it.',
  UsageSum: 'The usage of one type and one company.',
  'UsageSum.usageType': 'What is billed.',
  'UsageSum.company': 'Who used it.',
  'UsageSum.quantity': 'A decimal number.',
  'UsageSum.subtotal': 'Without VAT.',
  UsageSpecification: 'A usage invoice, summed by type and company.',
  'UsageSpecification.invoice': 'The invoice.',
  'UsageSpecification.sums': 'The sums over all its lines.',
  'UsageSpecification.lineCount': 'How many lines it has.',
  UsageLine: 'A line of the specification of a usage invoice.',
  'UsageLine.id': 'Opaque.',
  'UsageLine.usageType': 'What is billed.',
  'UsageLine.quantity': 'A decimal number.',
  'UsageLine.unitPrice':
    'A decimal number in major units of the currency of subtotal, with all its digits.',
  'UsageLine.subtotal': 'Without VAT.',
  'UsageLine.period': 'When it was used; both days inclusive.',
  'UsageLine.company': 'Who used it.',
  'UsageLine.extra': 'What else the supplier tells of it, column by column.',
  UsageLinePage: 'A page of lines.',
  ExtraColumn: 'A column that this supplier has.',
  'ExtraColumn.label': 'Its name, the same in every line that has it.',
  'ExtraColumn.value': 'What it says of this line.',
};
