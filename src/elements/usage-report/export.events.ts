import type {UsageDocumentQuery, UsageLineQuery} from '../../api/resources/usage/query-schema.js';
import type {ExportFormat} from '../../ui/export/export-job.js';

/** What is exported, and which of it; without a place in the list. */
export type UsageExport =
  | {what: 'documents'; query: Omit<UsageDocumentQuery, 'limit' | 'cursor'>}
  | {what: 'lines'; query: Omit<UsageLineQuery, 'limit' | 'cursor'> & {usageInvoiceId: string}};

/** Asks the page before documents, or the lines of a usage invoice, are exported. Cancel it to export in a way of the page's own. */
export class UsageExportEvent extends Event {
  readonly what: UsageExport['what'];
  readonly format: ExportFormat;
  readonly query: UsageExport['query'];

  constructor(format: ExportFormat, {what, query}: UsageExport) {
    super('usage-export', {bubbles: true, composed: true, cancelable: true});
    this.what = what;
    this.format = format;
    this.query = query;
  }
}

/** Tells that documents, or the lines of a usage invoice, were saved as a table. */
export class UsageExportedEvent extends Event {
  readonly what: UsageExport['what'];
  readonly format: ExportFormat;
  /** How many rows it has, those that cannot be read included. */
  readonly rows: number;
  /** How many of them cannot be read. */
  readonly unreadable: number;

  constructor(
    format: ExportFormat,
    what: UsageExport['what'],
    {rows, unreadable}: Pick<UsageExportedEvent, 'rows' | 'unreadable'>,
  ) {
    super('usage-exported', {bubbles: true, composed: true});
    this.what = what;
    this.format = format;
    this.rows = rows;
    this.unreadable = unreadable;
  }
}

declare global {
  interface HTMLElementEventMap {
    'usage-export': UsageExportEvent;
    'usage-exported': UsageExportedEvent;
  }
}
