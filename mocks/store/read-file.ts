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

type Sizes = ReadonlyMap<string, number>;

/** By record: one never changes, and to find a size is to write the whole file. */
const sizes = new WeakMap<InvoiceRecord, Promise<Sizes>>();

async function measure(record: InvoiceRecord): Promise<Sizes> {
  const files = await Promise.all([PDF, UBL].map((id) => readFile(record, id)));
  return new Map([PDF, UBL].map((id, index) => [id, files[index]?.size ?? 0]));
}

/** The files of a document, each with the size that it has when it is downloaded. */
export async function measuredFilesOf(record: InvoiceRecord): Promise<InvoiceFile[]> {
  const measured = sizes.get(record) ?? measure(record);
  sizes.set(record, measured);
  // What failed once, such as loading a writer, is tried again the next time.
  measured.catch(() => sizes.delete(record));
  const known = await measured;
  return filesOf(record).map((file) => ({...file, size: file.size ?? known.get(file.id)}));
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
