import {ApiError} from '../../../api/errors.js';
import {invoicesEndpoints} from '../../../api/resources/invoices/endpoints.js';
import type {InvoicePage} from '../../../api/resources/invoices/invoices-api.js';
import type {InvoiceQuery} from '../../../api/resources/invoices/query-schema.js';
import type {Invoice} from '../../../api/resources/invoices/schema.js';
import {type Checked, InvalidRow} from '../../../portal/check-answer.js';
import type {Portal} from '../../../portal/portal.js';

/** The most rows that a server gives at once. */
const LARGEST_PAGE = 100;

/** Some of the documents that are meant; `total` is how many there are in all, where that is known. */
export type Batch = Pick<Checked<InvoicePage>, 'items' | 'total' | 'today'>;

/** From where documents are read, and until when. */
export interface DocumentSource {
  portal: Portal;
  organizationId: string;
  signal: AbortSignal;
  /** Reads through failures that pass, and through the end of a session. */
  read: <T>(read: () => Promise<T>) => Promise<T>;
}

/** Gives the documents that are meant, from their beginning. */
export type Documents = (source: DocumentSource) => AsyncIterable<Batch>;

/**
 * Every page of a list from its first, read as they are asked for. Throws `gone` when the list changed on the way, so that
 * what was read does not fit what would follow.
 */
export async function* invoicePages(
  {portal, organizationId, signal, read}: DocumentSource,
  query: InvoiceQuery,
): AsyncGenerator<Checked<InvoicePage>, void> {
  const {cursor: _, ...first} = {...query, limit: LARGEST_PAGE, organizationId, signal};
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const request = cursor === undefined ? first : {...first, cursor};
    const page = await read(() => portal.call(invoicesEndpoints.list, request));
    yield page;
    cursor = page.next;
    if (cursor !== undefined && seen.has(cursor)) {
      throw new ApiError('contract', 'invoices.list: a cursor leads back to a page before it');
    }
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
}

/** Documents at hand, as one batch. */
export async function* batchOf(invoices: readonly Invoice[]): AsyncGenerator<Batch, void> {
  await Promise.resolve();
  yield {items: [...invoices], total: invoices.length};
}

/** Each document once, though it moved on to a later page meanwhile, and without those that are not meant. */
export async function* eachOnce(
  batches: AsyncIterable<Batch>,
  except: readonly Invoice[] = [],
): AsyncGenerator<Batch, void> {
  const known = new Set(except.map(({id}) => id));
  for await (const batch of batches) {
    const items = batch.items.filter((row) => {
      if (row instanceof InvalidRow) return true;
      const isNew = !known.has(row.id);
      known.add(row.id);
      return isNew;
    });
    const total = batch.total === undefined ? undefined : batch.total - except.length;
    yield {...batch, items, total};
  }
}
