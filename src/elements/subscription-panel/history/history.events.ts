import type {HistoryQuery} from '../../../api/resources/subscription/query-schema.js';
import type {Order} from '../../../api/resources/subscription/schema.js';
import type {ExportFormat} from '../../../ui/export/export-job.js';

/** Asks the page before an order confirmation is fetched. Cancel it to fetch or show the file in a way of the page's own. */
export class OrderDownloadEvent extends Event {
  readonly order: Order;

  constructor(order: Order) {
    super('order-download', {bubbles: true, composed: true, cancelable: true});
    this.order = order;
  }
}

/** Tells that an order confirmation was fetched, checked and handed to the browser to save. */
export class OrderDownloadedEvent extends Event {
  readonly order: Order;

  constructor(order: Order) {
    super('order-downloaded', {bubbles: true, composed: true});
    this.order = order;
  }
}

/** Asks the page before the action history is exported. Cancel it to export in a way of the page's own. */
export class HistoryExportEvent extends Event {
  readonly format: ExportFormat;
  /** The filters, without a place in the list. */
  readonly query: HistoryQuery;

  constructor(format: ExportFormat, query: HistoryQuery) {
    super('history-export', {bubbles: true, composed: true, cancelable: true});
    this.format = format;
    this.query = query;
  }
}

/** Tells that the action history was saved as a table. */
export class HistoryExportedEvent extends Event {
  readonly format: ExportFormat;
  /** How many entries it has, those that cannot be read included. */
  readonly entries: number;
  /** How many of them cannot be read. */
  readonly unreadable: number;

  constructor(format: ExportFormat, entries: number, unreadable: number) {
    super('history-exported', {bubbles: true, composed: true});
    this.format = format;
    this.entries = entries;
    this.unreadable = unreadable;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-download': OrderDownloadEvent;
    'order-downloaded': OrderDownloadedEvent;
    'history-export': HistoryExportEvent;
    'history-exported': HistoryExportedEvent;
  }
}
