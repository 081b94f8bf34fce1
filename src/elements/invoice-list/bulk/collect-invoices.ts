import {invoicesEndpoints} from '../../../api/resources/invoices/endpoints.js';
import type {InvoicePage} from '../../../api/resources/invoices/invoices-api.js';
import type {InvoiceQuery} from '../../../api/resources/invoices/query-schema.js';
import type {Invoice} from '../../../api/resources/invoices/schema.js';
import type {Checked} from '../../../portal/check-answer.js';
import type {RowSource} from '../../../ui/export/job.js';
import {type Batch, everyPage} from '../../../ui/export/pages.js';

/** Some of the documents that are meant. */
export type InvoiceBatch = Batch<Invoice> & Pick<InvoicePage, 'today'>;

/** Gives the documents that are meant, from their beginning. */
export type Documents = (source: RowSource) => AsyncIterable<InvoiceBatch>;

/** Every page of the list from its first. */
export function invoicePages(
  source: RowSource,
  {cursor: _, ...query}: InvoiceQuery,
): AsyncIterable<Checked<InvoicePage>> {
  return everyPage(source, invoicesEndpoints.list, query);
}

/** Documents at hand, as one batch. */
export async function* batchOf(invoices: readonly Invoice[]): AsyncGenerator<InvoiceBatch, void> {
  await Promise.resolve();
  yield {items: [...invoices], total: invoices.length};
}
