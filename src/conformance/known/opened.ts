import {
  invoiceDetailsSchema,
  type InvoiceDetails,
} from '../../api/resources/invoices/details-schema.js';
import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {knownRows, mainPlace, placeFor, sampleOf} from './documents.js';
import type {Place} from './places.js';

/** The permission to download files. */
export const DOWNLOAD = 'invoice.download';

/** A document that was opened. */
export interface Opened {
  readonly row: Invoice;
  readonly exchange: Exchange;
  /** Undefined when the answer is not what the contract says. */
  readonly details: InvoiceDetails | undefined;
}

/** An opened document that can be read. */
export type Readable = Opened & {readonly details: InvoiceDetails};

/** A file that was downloaded. */
export interface Download {
  readonly row: Invoice;
  readonly file: InvoiceFile;
  readonly exchange: Exchange;
}

/** Opens a document, once. */
export function openDocument(context: Context, place: Place, id: string): Promise<Exchange> {
  const {user, organizationId} = place;
  const values = {organizationId, invoiceId: id};
  return context.once(`document ${user.name} ${organizationId} ${id}`, () =>
    context.call('invoices.get', {as: user, values}),
  );
}

/** What an answer says of a document; undefined when it is not what the contract says. */
export function readDetails(exchange: Exchange): InvoiceDetails | undefined {
  const read = invoiceDetailsSchema.safeParse(exchange.json);
  return exchange.status === 200 && read.success ? read.data : undefined;
}

/** A few documents of the list, opened. */
export function openedDocuments(context: Context): Promise<Opened[]> {
  return context.once('opened', async () => {
    const place = await mainPlace(context);
    const opened: Opened[] = [];
    for (const row of sampleOf(await knownRows(context), context.settings.mostDocuments)) {
      const exchange = await openDocument(context, place, row.id);
      opened.push({row, exchange, details: readDetails(exchange)});
    }
    return opened;
  });
}

/** Those that can be read; not tested where none can. */
export async function readableDocuments(context: Context): Promise<AtLeastOne<Readable>> {
  const opened = await openedDocuments(context);
  const readable = opened.filter((each): each is Readable => each.details !== undefined);
  return something(readable, 'no document could be opened');
}

/** The files of a document, with the sizes that are known once it is opened. */
function filesOf({row, details}: Opened): InvoiceFile[] {
  return row.files.map((file) => details?.files.find(({id}) => id === file.id) ?? file);
}

/** Files of many kinds, from as many documents as can be. */
function chooseFiles(opened: readonly Opened[], most: number): Omit<Download, 'exchange'>[] {
  const all = opened.flatMap((each) =>
    filesOf(each).map((file, index) => ({row: each.row, file, index})),
  );
  const kinds = new Set<string>();
  const various = all.filter(({file: {format, mediaType}}) => {
    const kind = `${format} ${mediaType}`;
    return !kinds.has(kind) && kinds.add(kind);
  });
  const rest = [...all].sort((a, b) => a.index - b.index);
  return [...new Set([...various, ...rest])].slice(0, most);
}

/** Asks for a file. */
export function askFile(
  context: Context,
  {user, organizationId}: Place,
  {row, file}: Omit<Download, 'exchange'>,
  headers?: Record<string, string>,
): Promise<Exchange> {
  const values = {organizationId, invoiceId: row.id, fileId: file.id};
  return context.call('invoices.file', {as: user, values, headers});
}

/** Where files are downloaded: in the organization of the documents. */
export async function downloadPlace(context: Context): Promise<Place> {
  const main = await mainPlace(context);
  const place = await placeFor(context, DOWNLOAD);
  const here = place.organizationId === main.organizationId ? [place] : [];
  return something(here, `no user given may download files of ${main.organizationId}`)[0];
}

/** A few files, downloaded; not tested where no document has any. */
export function downloads(context: Context): Promise<AtLeastOne<Download>> {
  return context.once('downloads', async () => {
    const opened = await openedDocuments(context);
    const chosen = chooseFiles(opened, context.settings.mostDocuments);
    const place = await downloadPlace(context);
    const got: Download[] = [];
    for (const each of chosen) got.push({...each, exchange: await askFile(context, place, each)});
    return something(got, 'no document has a file');
  });
}

/** Those that were answered; not tested where none was. */
export async function rightDownloads(context: Context): Promise<AtLeastOne<Download>> {
  const got = await downloads(context);
  return something(got.filter(({exchange}) => exchange.status === 200), 'no file was answered');
}

