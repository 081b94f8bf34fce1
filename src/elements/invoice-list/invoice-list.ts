import {msg} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import type {ApiError} from '../../api/errors.js';
import {invoicesEndpoints} from '../../api/resources/invoices/endpoints.js';
import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import type {InvoiceQuery} from '../../api/resources/invoices/query-schema.js';
import type {Invoice} from '../../api/resources/invoices/schema.js';
import type {Checked} from '../../portal/check-answer.js';
import {PortalController} from '../../portal/portal-controller.js';
import type {View} from '../../portal/query.js';
import {numberOr, text, wordList} from '../../ui/attributes.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyPart} from '../../ui/lazy-part.js';
import {DEFAULT_PAGE_SIZE, pageSizeOf} from '../../ui/list/page-size.js';
import {isInOrder} from '../../ui/list/period.js';
import {partFailure} from '../../ui/part-failure.js';
import {Patience} from '../../ui/patience.js';
import type {InvoiceActions, ListContext} from './invoice-actions.js';
import {invoiceBalance} from './invoice-balance.js';
import {type InvoiceListView, InvoiceViewChangedEvent} from './invoice-list.events.js';
import {styles} from './invoice-list.styles.js';
import {PARTS} from './invoice-parts.js';
import {
  DEFAULT_SORT,
  isFiltered,
  periodOf,
  queryOf,
  sortOrderOf,
} from './invoice-query.js';
import type {InvoiceRowOptions, RowActions} from './invoice-row.js';
import {documentsText} from './invoice-summary.js';
import {invoiceTable} from './invoice-table.js';
import {invoiceToolbar, NO_FILTERS} from './invoice-toolbar.js';

/**
 * The invoices, credit notes and corrected invoices of the organization in view, with what is open and their files to
 * download (Y8–Y11, R5–R6). Searching, filtering, sorting and paging are done by the API.
 *
 * @tagname invoice-list
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {InvoiceViewChangedEvent} invoice-view-changed - The user searched, filtered, sorted, turned a page, opened or closed a document.
 * @fires {InvoiceDownloadEvent} invoice-download - A file is about to be fetched; cancel it to do that yourself.
 * @fires {InvoiceDownloadedEvent} invoice-downloaded - A file was handed to the browser to save.
 * @fires {InvoicesDownloadEvent} invoices-download - Files of many documents are about to be fetched; cancel it to do that yourself.
 * @fires {InvoicesDownloadedEvent} invoices-downloaded - A zip was saved.
 * @fires {InvoicesExportEvent} invoices-export - The list is about to be exported; cancel it to do that yourself.
 * @fires {InvoicesExportedEvent} invoices-exported - The list was saved as a file.
 * @fires {PaymentStartEvent} payment-start - The user wants to pay; answer it with `respondWith`.
 * @keyboard Tab, Shift+Tab - Goes through search, filters, column heads, and what can be done with each row.
 * @keyboard Enter in the search field - Searches at once.
 * @keyboard Enter or Space on a column head - Sorts by it; once more turns the order round.
 * @keyboard Enter or Space on a number - Opens the document below its row; once more closes it.
 * @keyboard Space on a checkbox - Selects the document, or all on the page.
 * @keyboard Esc in a filter or a menu - Closes it, and focus is back where it was.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart balance - The open balance.
 * @csspart toolbar - Search and filters.
 * @csspart filters - The filters in use, as chips.
 * @csspart table - The table.
 * @csspart row - A row.
 * @csspart selection - The bar of what is selected.
 * @csspart details - What stands below an open row.
 * @csspart pager - The foot of the list.
 * @csspart notice - A notice in place of, or above, the table.
 */
export class InvoiceList extends BalieElement {
  static override readonly styles = styles;

  /** Part of an invoice number to search for. */
  @property({converter: text}) accessor search = '';

  /** The kinds of document to show, UNTDID 1001 codes such as `380 381`; empty for all. */
  @property({converter: wordList}) accessor kinds: readonly string[] = [];

  /** The statuses to show: any of `open partially-paid paid credited overdue voided`; empty for all. */
  @property({converter: wordList}) accessor statuses: readonly string[] = [];

  /** The first issue date to show, `YYYY-MM-DD`, inclusive. */
  @property({converter: text, attribute: 'issued-from'}) accessor issuedFrom = '';

  /** The last issue date to show, `YYYY-MM-DD`, inclusive. */
  @property({converter: text, attribute: 'issued-to'}) accessor issuedTo = '';

  /**
   * A field to sort by, with a minus in front for descending.
   * @default '-issueDate'
   */
  @property({converter: text}) accessor sort: string = DEFAULT_SORT;

  /**
   * Rows a page, 1–100; the list itself offers 25, 50 and 100.
   * @default 25
   */
  @property({type: Number, converter: numberOr(DEFAULT_PAGE_SIZE), attribute: 'page-size'})
  accessor pageSize = DEFAULT_PAGE_SIZE;

  /** The page to show, as an earlier `invoice-view-changed` named it; empty for the first. */
  @property({converter: text}) accessor cursor = '';

  /** The id of the document that is open, wherever in the list it is; empty when none is. */
  @property({converter: text}) accessor opened = '';

  /** Whether the page answers `payment-start`; an open document then has a button to pay. */
  @property({type: Boolean, attribute: 'online-payment'}) accessor onlinePayment = false;


  readonly #portal = new PortalController(this);
  readonly #list = this.#portal.query(invoicesEndpoints.list, () => this.#latestQuery());
  readonly #balance = this.#portal.query(invoicesEndpoints.openBalance, () => ({}));
  readonly #patience = new Patience(this, () => this.#list.view.state === 'loading');
  readonly #later = new LazyPart(this, PARTS.later);
  readonly #context: ListContext = {
    host: this,
    portal: this.#portal,
    query: () => {
      const {cursor: _, ...query} = this.#latestQuery();
      return query;
    },
    page: () => this.#page,
    today: () => this.#today,
    opened: () => this.opened,
    open: (invoiceId) => this.#onOpen(invoiceId),
    onlinePayment: () => this.onlinePayment,
    rowActions: () => this.#allowedActions,
  };
  readonly #rowActions: RowActions = {
    onSelect: (invoices, on) => void this.#act((actions) => actions.select(invoices, on)),
    onDownload: (invoice, file) => void this.#act((actions) => actions.download(invoice, file)),
  };
  /** Whether a cursor no longer held, so that the list went back to its first page. */
  #restarted = false;
  /** What can be done with the documents, once it is loaded. */
  #actions: InvoiceActions | undefined;
  #lastQuery: InvoiceQuery | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const Actions = this.#later.current?.InvoiceActions;
    if (Actions) this.#actions ??= new Actions(this.#context);
    this.#actions?.update();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const view = this.#list.view;
    if (view.state !== 'loading' && !this.#later.failed) void this.#later.request();
    if (view.state === 'error' && view.error.kind === 'gone' && this.cursor !== '') {
      void this.updateComplete.then(this.#onCursorGone);
    }
  }

  protected override currentState(): ElementState {
    const view = this.#list.view;
    const isEmpty = view.state === 'ready' && view.data.items.length === 0;
    return isEmpty ? 'empty' : view.state;
  }

  protected override focusFallback(): HTMLElement | null | undefined {
    const search = this.shadowRoot?.querySelector<HTMLElement>('.search input');
    return this.#actions?.opening.section ?? search ?? super.focusFallback();
  }

  protected override renderContent(): TemplateResult {
    return html`
      <header>
        <div class="title">
          ${this.renderHeading(this.#headingText)}
          <slot name="help"></slot>
        </div>
        ${this.#list.view.state === 'forbidden'
          ? nothing
          : invoiceBalance(
              this.#balance.view,
              () => this.#balance.retry(),
              this.#later.current,
            )}
      </header>
      ${this.#renderList()} ${this.#renderBulk()}
    `;
  }

  /** While the period ends before it begins, what was asked last stays; at the start, all periods. */
  #latestQuery(): InvoiceQuery {
    if (isInOrder(periodOf(this.#view))) this.#lastQuery = queryOf(this.#view);
    return (this.#lastQuery ??= queryOf({...this.#view, issuedFrom: '', issuedTo: ''}));
  }

  get #headingText(): string {
    return msg('Invoices', {id: 'invoice-list.heading'});
  }

  get #view(): InvoiceListView {
    const {search, kinds, statuses, issuedFrom, issuedTo, sort, pageSize, cursor, opened} = this;
    return {search, kinds, statuses, issuedFrom, issuedTo, sort, pageSize, cursor, opened};
  }

  get #page(): Checked<InvoicePage> | undefined {
    const view = this.#list.view;
    return view.state === 'ready' ? view.data : undefined;
  }

  /** The server's date; the reader's own where that is not told. */
  get #today(): string {
    return this.#page?.today ?? new Date().toLocaleDateString('sv');
  }

  get #allowedActions(): RowActions | undefined {
    return this.#portal.current?.can('invoice.download').allowed ? this.#rowActions : undefined;
  }

  #renderList(): TemplateResult | undefined {
    const view = this.#list.view;
    const later = this.#later.current;
    if (view.state === 'forbidden') return later?.invoicesForbidden(view.ask);
    if (view.state === 'empty') return later?.noOrganizationNotice(view.reason);
    // The toolbar stands as it is when the first rows come: somebody may be at it already.
    return html`${this.#renderToolbar()} ${this.#renderBody(view)}`;
  }

  #renderBody(view: Extract<View<Checked<InvoicePage>>, {state: 'error' | 'loading' | 'ready'}>) {
    switch (view.state) {
      case 'error':
        return this.#renderFailure(view.error);
      case 'loading':
        return html`
          <p class="summary" role="status">
            ${this.#patience.over ? msg('Still loading…', {id: 'invoice-list.slow'}) : nothing}
          </p>
          ${this.#renderTable(undefined, true)}
        `;
      case 'ready':
        return html`
          ${view.error ? this.#renderFailure(view.error) : nothing}
          ${this.#renderRows(view.data, view.refreshing)}
        `;
    }
  }

  #renderFailure(error: ApiError): TemplateResult | undefined {
    return partFailure(this.#later, error, () => this.#list.retry());
  }

  #renderToolbar(): TemplateResult {
    return invoiceToolbar({
      view: this.#view,
      change: this.#onView,
      later: this.#later.current,
      exports: () => this.#actions?.drawBulk((bulk) => bulk.exportChoices()),
      onExports: () => void this.#act((actions) => void actions.bulk.request()),
    });
  }

  #renderRows(page: Checked<InvoicePage>, refreshing: boolean): TemplateResult {
    const later = this.#later.current;
    const hasRows = page.items.length > 0;
    return html`
      ${this.#restarted ? later?.restartedNotice() : nothing}
      <p class="summary" role="status">${page.total === undefined ? later?.rangeText(page) : documentsText(page.total)}</p>
      ${hasRows || this.opened ? this.#renderTable(page, refreshing) : nothing}
      ${hasRows
        ? later?.pager({
            page,
            pageSize: pageSizeOf('invoice-list', this.pageSize),
            onCursor: this.#onCursor,
            onPageSize: (pageSize) => this.#onView({pageSize}),
          })
        : later?.emptyNotice(isFiltered(this.#view), () => this.#onView(NO_FILTERS))}
    `;
  }

  #renderBulk(): unknown {
    const actions = this.#actions;
    const missing = [this.#later, actions?.bulk].find((part) => part?.failed);
    if (missing) return connectionNotice(() => void missing.request());
    return actions?.drawBulk((bulk) => bulk.footer(actions.rows));
  }

  #renderTable(page: Checked<InvoicePage> | undefined, busy: boolean): TemplateResult {
    const opening = this.#actions?.opening;
    return html`
      <div class="progress" ?data-busy=${busy && page !== undefined}></div>
      <div class="scroll" ?data-opened=${this.opened !== ''}>
        ${invoiceTable({
          page,
          order: sortOrderOf(this.sort),
          label: this.#headingText,
          busy,
          onSort: (sort) => this.#onView({sort}),
          rowOptions: this.#rowOptions,
          onSelectAll: this.#allowedActions?.onSelect,
          details: opening?.render(),
          pinned: opening?.pinned(),
          later: this.#later.current,
        })}
      </div>
    `;
  }

  readonly #rowOptions = (invoice: Invoice): Omit<InvoiceRowOptions, 'index'> => ({
    today: this.#today,
    opened: invoice.id === this.opened,
    onOpen: ({id}) => this.#onOpen(id === this.opened ? '' : id),
    selected: this.#actions?.selection.has(invoice) ?? false,
    download: this.#actions?.downloads.stateOf(invoice.id),
    actions: this.#allowedActions,
    later: this.#later.current,
  });

  /** Does something for which more has to be loaded first. */
  async #act(act: (actions: InvoiceActions) => void): Promise<void> {
    await this.#later.request();
    await this.updateComplete;
    if (this.#actions) act(this.#actions);
  }

  /** What the user asks to see begins at the first page, with no document open. */
  readonly #onView = (change: Partial<InvoiceListView>): void => {
    Object.assign(this, {cursor: '', opened: ''}, change);
    this.#restarted = false;
    this.#actions?.downloads.clear();
    this.#tell();
  };

  readonly #onCursor = (cursor: string): void => {
    this.#onView({cursor});
    // The new rows begin at the top, which the reader has left behind.
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
  };

  readonly #onCursorGone = (): void => {
    this.cursor = '';
    this.#restarted = true;
    this.#tell();
  };

  #onOpen(invoiceId: string): void {
    this.opened = invoiceId;
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new InvoiceViewChangedEvent(this.#view));
  }
}
