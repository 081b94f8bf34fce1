import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {invoicesEndpoints} from '../../api/resources/invoices/endpoints.js';
import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import type {InvoiceQuery} from '../../api/resources/invoices/query-schema.js';
import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import {type Checked, validRows} from '../../portal/check-answer.js';
import type {PortalController} from '../../portal/portal-controller.js';
import {Downloads} from '../../ui/download/downloads.js';
import {LazyPart} from '../../ui/lazy-part.js';
import type {InvoiceBulk} from './bulk/bulk.js';
import {InvoiceDownloadedEvent, InvoiceDownloadEvent} from './invoice-list.events.js';
import {InvoiceOpening} from './invoice-opening.js';
import {PARTS} from './invoice-parts.js';
import type {RowActions} from './invoice-row.js';
import {InvoiceSelection} from './invoice-selection.js';

/** What can be done with documents needs to know of the list around them. */
export interface ListContext {
  host: ReactiveControllerHost & HTMLElement & {readonly headingLevel: number; cursor: string};
  portal: PortalController;
  /** Filters and order in force, without a place in the list. */
  query: () => InvoiceQuery;
  /** The page in view, once there is one. */
  page: () => Checked<InvoicePage> | undefined;
  /** The server's date. */
  today: () => string;
  /** The id of the open document; empty when none is. */
  opened: () => string;
  /** Opens another document, or none. */
  open: (invoiceId: string) => void;
  /** Whether the page has a way to pay of its own. */
  onlinePayment: () => boolean;
  /** What a row offers; nothing to who may not download. */
  rowActions: () => RowActions | undefined;
}

/** What can be done with documents: open one, download one, select some, take them all along. */
export class InvoiceActions implements ReactiveController {
  readonly selection: InvoiceSelection;
  readonly downloads: Downloads<InvoiceFile>;
  readonly opening: InvoiceOpening;
  readonly #context: ListContext;
  readonly #part: LazyPart<typeof import('./bulk/bulk.js')>;
  #bulk: InvoiceBulk | undefined;
  /** Whose documents they are. */
  #scope: string | undefined;
  #filters = '';

  constructor(context: ListContext) {
    this.#context = context;
    const {host, portal} = context;
    host.addController(this);
    this.selection = new InvoiceSelection(host);
    this.downloads = new Downloads({
      host,
      portal: () => portal.current,
      saveFile: PARTS.saveFile,
    });
    this.opening = new InvoiceOpening(context);
    this.#part = new LazyPart(host, PARTS.bulk);
  }

  /** Looks whose documents are asked for, and which; to be called before the list reads and draws. */
  update(): void {
    const {scope} = this.#context.portal.current ?? {};
    if (this.#scope !== undefined && scope !== this.#scope) this.#forget();
    this.#scope = scope;
    const filters = JSON.stringify({...this.#context.query(), limit: 0, sort: ''});
    // What was chosen one by one stays chosen; "all that match" would mean other documents.
    if (filters !== this.#filters && this.selection.allMatching) this.selection.clear();
    this.#filters = filters;
  }

  hostDisconnected(): void {
    // A list that is only moved goes on with what it was at.
    queueMicrotask(() => {
      if (this.#context.host.isConnected) return;
      this.#bulk?.stop();
      this.downloads.stop();
    });
  }

  /** What is done with many; loaded with the first selection, or the first look at the export. */
  get bulk(): LazyPart<typeof import('./bulk/bulk.js')> {
    return this.#part;
  }

  /** Draws what is done with many, once that is loaded. */
  drawBulk(draw: (bulk: InvoiceBulk) => unknown): unknown {
    const Bulk = this.#part.current?.InvoiceBulk;
    if (Bulk) this.#bulk ??= this.#createBulk(Bulk);
    return this.#bulk && draw(this.#bulk);
  }

  /** Selects or leaves documents. */
  select(invoices: readonly Invoice[], on: boolean): void {
    void this.#part.request();
    this.selection.set(invoices, on);
  }

  /** Downloads a file of a document. */
  download(invoice: Invoice, file: InvoiceFile): void {
    void this.downloads.start({
      of: invoice.id,
      file,
      read: (portal, organizationId) =>
        portal.call(invoicesEndpoints.file, {
          organizationId,
          invoiceId: invoice.id,
          fileId: file.id,
        }),
      asks: new InvoiceDownloadEvent(invoice, file),
      tells: new InvoiceDownloadedEvent(invoice, file),
    });
  }

  /** The rows of the page in view that can be read. */
  get rows(): readonly Invoice[] {
    return validRows<Invoice>(this.#context.page());
  }

  /** Another organization, or another person, has nothing of the one before. */
  #forget(): void {
    this.#bulk?.stop();
    this.selection.clear();
    this.downloads.stop();
    this.opening.forget();
    const {host, opened, open} = this.#context;
    // A place in one list is none in another.
    if (!host.cursor && !opened()) return;
    host.cursor = '';
    open('');
  }

  #createBulk(Bulk: typeof InvoiceBulk): InvoiceBulk {
    const {host, portal, query, page, today} = this.#context;
    return new Bulk({
      host,
      portal: () => portal.current,
      selection: this.selection,
      query,
      total: () => page()?.total,
      today,
    });
  }
}
