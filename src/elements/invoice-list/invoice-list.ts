import {msg, str} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {invoicesEndpoints} from '../../api/resources/invoices/endpoints.js';
import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import type {InvoiceQuery} from '../../api/resources/invoices/query-schema.js';
import type {Invoice, InvoiceFile} from '../../api/resources/invoices/schema.js';
import {formatNumber, pluralOf} from '../../i18n/format.js';
import type {Checked} from '../../portal/check-answer.js';
import {PortalController} from '../../portal/portal-controller.js';
import {numberOr, text, wordList} from '../../ui/attributes.js';
import {BalieElement, type ElementState} from '../../ui/balie-element.js';
import {failureNotice, forbiddenNotice} from '../../ui/failure-notice.js';
import {documentIcon, infoIcon} from '../../ui/icons.js';
import {pager, rangeText} from '../../ui/pager.js';
import {invoiceBalance} from './invoice-balance.js';
import {InvoiceDownloads} from './invoice-downloads.js';
import {type InvoiceListView, InvoiceViewChangedEvent} from './invoice-list.events.js';
import {styles} from './invoice-list.styles.js';
import {
  DEFAULT_PAGE_SIZE,
  DEFAULT_SORT,
  isFiltered,
  isPeriodInOrder,
  pageSizeOf,
  queryOf,
  sortOrderOf,
} from './invoice-query.js';
import {invoiceTable} from './invoice-table.js';
import {type Filters, invoiceToolbar, NO_FILTERS} from './invoice-toolbar.js';

/** After so many milliseconds the list says that it is still loading. */
const PATIENCE = 5000;

/**
 * The invoices, credit notes and corrected invoices of the organization in view, with what is open and their files to
 * download (Y8–Y11, R5–R6). Searching, filtering, sorting and paging are done by the API.
 *
 * @tagname invoice-list
 * @slot heading - Replaces the heading's text.
 * @slot help - Words or links of the host's own, beside the heading.
 * @fires {InvoiceViewChangedEvent} invoice-view-changed - The user searched, filtered, sorted or turned a page.
 * @fires {InvoiceDownloadEvent} invoice-download - A file is about to be fetched; cancel it to do that yourself.
 * @fires {InvoiceDownloadedEvent} invoice-downloaded - A file was handed to the browser to save.
 * @csspart root - All of it.
 * @csspart heading - The heading.
 * @csspart balance - The open balance.
 * @csspart toolbar - Search and filters.
 * @csspart filters - The filters in use, as chips.
 * @csspart table - The table.
 * @csspart row - A row.
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

  /** A field to sort by, with a minus in front for descending. */
  @property({converter: text}) accessor sort: string = DEFAULT_SORT;

  /** Rows a page, 1–100; the list itself offers 25, 50 and 100. */
  @property({type: Number, converter: numberOr(DEFAULT_PAGE_SIZE), attribute: 'page-size'})
  accessor pageSize = DEFAULT_PAGE_SIZE;

  /** The page to show, as an earlier `invoice-view-changed` named it; empty for the first. */
  @property({converter: text}) accessor cursor = '';

  /** Whether a cursor no longer held, so that the list went back to its first page. */
  @state() private accessor restarted = false;

  @state() private accessor filters: Filters | undefined;

  readonly #portal = new PortalController(this);
  readonly #list = this.#portal.query(invoicesEndpoints.list, () => this.#latestQuery());
  readonly #balance = this.#portal.query(invoicesEndpoints.openBalance, () => ({}));
  readonly #downloads = new InvoiceDownloads(this, () => this.#portal.current);
  #lastQuery: InvoiceQuery | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #slow = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const view = this.#list.view;
    if (view.state === 'loading') this.#patience ??= setTimeout(this.#onSlow, PATIENCE);
    else this.#stopWaiting();
    if (!this.filters && view.state !== 'loading') void this.#loadFilters();
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
    return search ?? super.focusFallback();
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
          : invoiceBalance(this.#balance.view, () => this.#balance.retry())}
      </header>
      ${this.#renderList()}
    `;
  }

  /** While the period ends before it begins, what was asked last stays; at the start, all periods. */
  #latestQuery(): InvoiceQuery {
    if (isPeriodInOrder(this.#view)) this.#lastQuery = queryOf(this.#view);
    return (this.#lastQuery ??= queryOf({...this.#view, issuedFrom: '', issuedTo: ''}));
  }

  get #headingText(): string {
    return msg('Invoices', {id: 'invoice-list.heading'});
  }

  get #view(): InvoiceListView {
    const {search, kinds, statuses, issuedFrom, issuedTo, sort, pageSize, cursor} = this;
    return {search, kinds, statuses, issuedFrom, issuedTo, sort, pageSize, cursor};
  }

  #renderList(): TemplateResult {
    const view = this.#list.view;
    switch (view.state) {
      case 'forbidden': {
        const sentence = msg('You cannot view invoices.', {id: 'invoice-list.forbidden'});
        return forbiddenNotice(sentence, view.ask);
      }
      case 'empty':
        return this.#renderBlank(
          view.reason === 'no-organization'
            ? msg('You do not have access to an organization yet.', {id: 'organization.none'})
            : msg('Choose an organization to see its invoices.', {id: 'invoice-list.choose'}),
        );
      case 'error':
        return html`
          ${invoiceToolbar(this.#view, this.#onView, this.filters)}
          ${failureNotice(view.error, () => this.#list.retry())}
        `;
      case 'loading':
        return html`
          ${invoiceToolbar(this.#view, this.#onView, this.filters)}
          <p class="summary" role="status">
            ${this.#slow ? msg('Still loading…', {id: 'invoice-list.slow'}) : nothing}
          </p>
          ${this.#renderTable(undefined, true)}
        `;
      case 'ready':
        return html`
          ${invoiceToolbar(this.#view, this.#onView, this.filters)}
          ${view.error ? failureNotice(view.error, () => this.#list.retry()) : nothing}
          ${this.#renderRows(view.data, view.refreshing)}
        `;
    }
  }

  #renderRows(page: Checked<InvoicePage>, refreshing: boolean): TemplateResult {
    return html`
      ${this.restarted ? this.#renderRestarted() : nothing}
      <p class="summary" role="status">${this.#summary(page)}</p>
      ${page.items.length > 0
        ? html`
            ${this.#renderTable(page, refreshing)}
            ${pager({
              page,
              pageSize: pageSizeOf(this.pageSize),
              onCursor: this.#onCursor,
              onPageSize: (pageSize) => this.#onView({pageSize}),
            })}
          `
        : this.#renderEmpty()}
    `;
  }

  #summary(page: Checked<InvoicePage>): string {
    if (page.total === undefined) return rangeText(page);
    const total = formatNumber(page.total);
    return pluralOf(page.total) === 'one'
      ? msg(str`${total} document`, {id: 'invoice-list.count-one'})
      : msg(str`${total} documents`, {id: 'invoice-list.count-other'});
  }

  #renderTable(page: Checked<InvoicePage> | undefined, busy: boolean): TemplateResult {
    const today = page?.today ?? new Date().toLocaleDateString('sv');
    const portal = this.#portal.current;
    const onDownload = portal?.can('invoice.download').allowed ? this.#onDownload : undefined;
    return html`
      <div class="progress" ?data-busy=${busy && page !== undefined}></div>
      <div class="scroll">
        ${invoiceTable({
          page,
          order: sortOrderOf(this.sort),
          label: this.#headingText,
          busy,
          onSort: (sort) => this.#onView({sort}),
          rowOptions: (invoice) => ({
            today,
            download: this.#downloads.stateOf(invoice),
            onDownload,
          }),
        })}
      </div>
    `;
  }

  #renderEmpty(): TemplateResult {
    if (!isFiltered(this.#view)) {
      return this.#renderBlank(msg('There are no invoices yet.', {id: 'invoice-list.none'}));
    }
    return this.#renderBlank(
      msg('No document matches these filters.', {id: 'invoice-list.no-match'}),
      html`<button class="button" type="button" @click=${() => this.#onView(NO_FILTERS)}>
        ${msg('Clear filters', {id: 'invoice-list.clear-filters'})}
      </button>`,
    );
  }

  #renderBlank(sentence: string, action: TemplateResult | typeof nothing = nothing): TemplateResult {
    return html`<div class="blank">${documentIcon}<p>${sentence}</p>${action}</div>`;
  }

  #renderRestarted(): TemplateResult {
    return html`
      <div class="notice" part="notice" role="status">
        ${infoIcon}
        <p>
          ${msg('The list has changed since; this is its first page.', {
            id: 'invoice-list.restarted',
          })}
        </p>
      </div>
    `;
  }

  readonly #onSlow = (): void => {
    this.#slow = true;
    this.requestUpdate();
  };

  #stopWaiting(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#slow = false;
  }

  async #loadFilters(): Promise<void> {
    // Without a connection it is tried again at the next drawing.
    this.filters = await import('./invoice-filters.js').catch(() => undefined);
  }

  readonly #onView = (change: Partial<InvoiceListView>): void => {
    Object.assign(this, {cursor: ''}, change);
    this.restarted = false;
    this.#downloads.clear();
    this.#tell();
  };

  readonly #onCursor = (cursor: string): void => {
    this.#onView({cursor});
    // The new rows begin at the top, which the reader has left behind.
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
  };

  readonly #onCursorGone = (): void => {
    this.cursor = '';
    this.restarted = true;
    this.#tell();
  };

  readonly #onDownload = (invoice: Invoice, file: InvoiceFile): void => {
    void this.#downloads.start(invoice, file);
  };

  #tell(): void {
    this.dispatchEvent(new InvoiceViewChangedEvent(this.#view));
  }
}
