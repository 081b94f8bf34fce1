import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';

/** What an `<invoice-list>` is showing, by the names of its properties: all that a host needs to restore it. */
export interface InvoiceListView {
  search: string;
  kinds: readonly string[];
  statuses: readonly string[];
  issuedFrom: string;
  issuedTo: string;
  sort: string;
  pageSize: number;
  /** Opaque; empty on the first page. */
  cursor: string;
  /** The id of the open document; empty when none is. */
  opened: string;
}

/** Tells that the user searched, filtered, sorted, turned a page, opened or closed a document; fired before data arrive. */
export class InvoiceViewChangedEvent extends Event {
  readonly view: InvoiceListView;

  constructor(view: InvoiceListView) {
    super('invoice-view-changed', {bubbles: true, composed: true});
    this.view = view;
  }
}

/** Asks the page before a file is fetched. Cancel it to fetch or show the file in a way of the page's own. */
export class InvoiceDownloadEvent extends Event {
  readonly invoice: Invoice;
  readonly file: InvoiceFile;

  constructor(invoice: Invoice, file: InvoiceFile) {
    super('invoice-download', {bubbles: true, composed: true, cancelable: true});
    this.invoice = invoice;
    this.file = file;
  }
}

/** Tells that a file was fetched, checked and handed to the browser to save. */
export class InvoiceDownloadedEvent extends Event {
  readonly invoice: Invoice;
  readonly file: InvoiceFile;

  constructor(invoice: Invoice, file: InvoiceFile) {
    super('invoice-downloaded', {bubbles: true, composed: true});
    this.invoice = invoice;
    this.file = file;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-view-changed': InvoiceViewChangedEvent;
    'invoice-download': InvoiceDownloadEvent;
    'invoice-downloaded': InvoiceDownloadedEvent;
  }
}
