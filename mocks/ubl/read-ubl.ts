import type {InvoiceRecord} from '../store/records.js';
import {present} from './present.js';
import {readAttachments} from './read-attachments.js';
import {readDelivery, readParty, readPayment} from './read-parties.js';
import {checkPayable, readAllowanceCharges, readLines, readTotals} from './read-totals.js';
import {UblDocument} from './ubl-document.js';

export interface ReadUblOptions {
  /** Whose document it is; a file says who is billed, not which organization of the store that is. */
  organizationId: string;
}

/**
 * Reads a UBL 2.1 invoice or credit note. Amounts come out in minor units, rounded half away from zero and signed by
 * their effect on the balance. Throws a `UblError` for any other file.
 */
export function readUbl(xml: string, fileName: string, options: ReadUblOptions): InvoiceRecord {
  return readUblWithWarnings(xml, fileName, options).record;
}

/** The same, with what does not add up in the file; the record has the totals as the file says them. */
export function readUblWithWarnings(
  xml: string,
  fileName: string,
  {organizationId}: ReadUblOptions,
): {record: InvoiceRecord; warnings: string[]} {
  const document = new UblDocument(xml, fileName);
  const {root, typeCode, currency} = document;
  const supplier = readParty(document, 'AccountingSupplierParty');
  const totals = readTotals(document);
  const record = present<InvoiceRecord>({
    id: idOf(fileName),
    organizationId,
    number: document.required(root, 'ID'),
    typeCode,
    ...readReferences(document),
    issueDate: document.date(root, 'IssueDate') ?? document.required(root, 'IssueDate'),
    dueDate: readDueDate(document),
    currency,
    ...totals,
    payments: [],
    credited: 0,
    voided: false,
    deliveredTo: readDelivery(document),
    reminders: [],
    lines: readLines(document),
    allowanceCharges: readAllowanceCharges(document),
    supplier,
    customer: readParty(document, 'AccountingCustomerParty'),
    ...readPayment(document, supplier),
    period: readPeriod(document),
    attachments: readAttachments(document),
    source: {fileName, xml},
  });
  return {record, warnings: checkPayable(document, totals)};
}

/**
 * An id of the file, not of the document: documents may share a number. The name is kept readable, and a hash (FNV-1a)
 * keeps names apart that differ only in what is not.
 */
function idOf(fileName: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(fileName)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  const words = fileName.toLowerCase().replace(/\.xml$/, '').match(/[a-z\d]+/g) ?? [];
  return ['ubl', ...words, hash.toString(16).padStart(8, '0')].join('-');
}

type References = Pick<
  InvoiceRecord,
  'originalInvoiceNumbers' | 'buyerReference' | 'purchaseOrder'
>;

function readReferences({root}: UblDocument): References {
  const numbers = root
    .all('BillingReference')
    .map(
      (reference) =>
        reference.text('InvoiceDocumentReference', 'ID') ??
        reference.text('CreditNoteDocumentReference', 'ID'),
    );
  const order = root.text('OrderReference', 'ID');
  // Peppol has `NA` where there is a sales order and no purchase order, as the element may not be left out.
  const noOrder = order === 'NA' && root.first('OrderReference', 'SalesOrderID');
  return {
    originalInvoiceNumbers: [...new Set(numbers.filter((number) => number !== undefined))],
    buyerReference: root.text('BuyerReference'),
    purchaseOrder: noOrder ? undefined : order,
  };
}

/** The date that the file gives; terms in words are left to the reader. */
function readDueDate(document: UblDocument): string | undefined {
  const {root} = document;
  const terms = ['PaymentMeans', 'PaymentTerms'].flatMap((name) => root.all(name));
  const dated = terms.find((term) => term.text('PaymentDueDate'));
  return document.date(root, 'DueDate') ?? document.date(dated, 'PaymentDueDate');
}

function readPeriod(document: UblDocument): InvoiceRecord['period'] {
  const from = document.date(document.root, 'InvoicePeriod', 'StartDate');
  const to = document.date(document.root, 'InvoicePeriod', 'EndDate');
  return from === undefined || to === undefined ? undefined : {from, to};
}
