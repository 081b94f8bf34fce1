import {ApiError, type InvoiceFile} from '../../src/api/index.js';
import type {InvoiceRecord} from './records.js';
import {filesOf, PDF, UBL} from './to-invoice.js';

async function contentOf(record: InvoiceRecord, id: string): Promise<BlobPart | undefined> {
  if (id === PDF) {
    const {writePdf} = await import('../files/write-pdf.js');
    return writePdf(record);
  }
  if (id === UBL) {
    if (record.source) return record.source.xml;
    const {writeUbl} = await import('../files/write-ubl.js');
    return writeUbl(record);
  }
  return record.attachments.find((attachment) => attachment.id === id)?.bytes;
}

/** A file of a document; the writers of PDF and UBL are loaded when the first one is asked for. */
export async function readFile(record: InvoiceRecord, fileId: string): Promise<File> {
  const file = filesOf(record).find(({id}: InvoiceFile) => id === fileId);
  const content = await contentOf(record, fileId);
  if (!file || content === undefined) {
    throw new ApiError('not-found', 'The invoice has no such file.');
  }
  return new File([content], file.fileName, {type: file.mediaType});
}
