import type {Invoice, InvoiceFile} from '../../src/api/index.js';
import {documentLanguage} from '../files/countries.js';
import {toInstant} from './amsterdam.js';
import type {Entry} from './entry.js';
import type {InvoiceRecord} from './records.js';

/** The id of the PDF file of every document. */
export const PDF = 'pdf';
/** The id of the UBL file of every document. */
export const UBL = 'ubl';

/** A document's number as a file name that every system takes. */
function fileNameOf(number: string, extension: string): string {
  const name = number.replace(/[\\/:*?"<>|\p{C}]/gu, '-').slice(0, 100);
  return `${name}.${extension}`;
}

/** In the language of the supplier, whoever reads it (Y25). */
function pdfFile(record: InvoiceRecord): InvoiceFile {
  const fileName = fileNameOf(record.number, 'pdf');
  const language = documentLanguage(record);
  return {id: PDF, format: 'pdf', mediaType: 'application/pdf', fileName, language};
}

function ublFile({number, source}: InvoiceRecord): InvoiceFile {
  const fileName = source?.fileName ?? fileNameOf(number, 'xml');
  return {id: UBL, format: 'ubl-xml', mediaType: 'application/xml', fileName};
}

/** What files a document has: its PDF, its UBL, and what was attached. */
export function filesOf(record: InvoiceRecord): InvoiceFile[] {
  const attachments = record.attachments.map(
    ({id, fileName, mediaType, bytes}): InvoiceFile => ({
      id,
      format: mediaType === 'application/pdf' ? 'pdf' : 'other',
      mediaType,
      fileName,
      size: bytes.byteLength,
    }),
  );
  return [pdfFile(record), ublFile(record), ...attachments];
}

/** A document as the contract shows it, a new object each time. */
export function toInvoice({record, voided, open, status, pending}: Entry): Invoice {
  const money = (amount: number) => ({amount, currency: record.currency});
  return {
    id: record.id,
    number: record.number,
    typeCode: record.typeCode,
    ...(record.originalInvoiceNumbers.length > 0 && {
      originalInvoiceNumbers: [...record.originalInvoiceNumbers],
    }),
    issueDate: record.issueDate,
    dueDate: record.dueDate,
    totalInclVat: money(record.totalInclVat),
    openAmount: money(open),
    paymentStatus: status,
    voided,
    pendingPayment: pending && {
      amount: money(pending.amount),
      visibleFrom: toInstant(pending.visibleFrom),
    },
    files: filesOf(record),
  };
}
