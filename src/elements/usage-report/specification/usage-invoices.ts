import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Page} from '../../../api/page.js';
import {usageEndpoints} from '../../../api/resources/usage/endpoints.js';
import type {UsageInvoice} from '../../../api/resources/usage/schema.js';
import type {UsageApi} from '../../../api/resources/usage/usage-api.js';
import {formatPeriod} from '../../../i18n/format-more.js';
import {formatDate, formatMoney} from '../../../i18n/format.js';
import {type Checked, InvalidRow} from '../../../portal/check-answer.js';
import type {Query, View} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {blank} from '../../../ui/blank.js';
import {alertIcon} from '../../../ui/icons.js';
import {pagedList} from '../../../ui/list/paged-list.js';
import {cell, type Column, tableOf} from '../../../ui/list/columns.js';
import {visible} from '../../../ui/visible.js';
import type {ReportContext} from '../report-section.js';
import {ViewPlace} from '../../../ui/list/view-place.js';
import {invoicesText, invoicesTitle, totalText} from './specification-texts.js';

type Rows = readonly (UsageInvoice | InvalidRow)[];

/** The supplier's invoices for usage, each to be opened (A15). */
export class UsageInvoices {
  readonly #context: ReportContext;
  readonly #list: Query<UsageApi['invoices']>;
  readonly #place: ViewPlace;
  readonly #onOpen: (invoice: UsageInvoice) => void;

  constructor(context: ReportContext, onOpen: (invoice: UsageInvoice) => void) {
    this.#context = context;
    this.#onOpen = onOpen;
    this.#list = context.portal.query(usageEndpoints.invoices, () => {
      const {tab, invoice} = context.view();
      return tab === 'specification' && invoice === '' ? this.#place.query : undefined;
    });
    this.#place = new ViewPlace(context, 'usage-invoices', () => this.#list.view);
  }

  get view(): View<Checked<Page<UsageInvoice>>> {
    return this.#list.view;
  }

  get state(): ElementState {
    const {view} = this;
    return view.state === 'ready' && view.data.items.length === 0 ? 'empty' : view.state;
  }

  render(): TemplateResult {
    return pagedList<UsageInvoice>({
      name: 'usage-list',
      title: invoicesTitle(),
      headingLevel: this.#context.headingLevel(),
      view: this.view,
      place: this.#place,
      countText: invoicesText,
      table: (page, busy) => this.#renderTable(page?.items, busy),
      empty: () =>
        blank(msg('There are no usage invoices yet.', {id: 'usage-report.no-invoices'})),
      onRetry: () => this.#list.retry(),
    });
  }

  #renderTable(rows: Rows | undefined, busy: boolean): TemplateResult {
    const columns = columnsOfInvoices();
    const all = Object.values(columns);
    return tableOf({
      name: 'invoices',
      labelledBy: this.#place.id,
      columns: all,
      busy,
      rows: rows?.map((row) =>
        row instanceof InvalidRow
          ? invalidInvoiceRow(row, all.length)
          : this.#renderRow(row, columns),
      ),
    });
  }

  #renderRow(invoice: UsageInvoice, {issued, period, total}: InvoiceColumns): TemplateResult {
    const number = visible(invoice.number);
    return html`
      <tr role="row" part="row">
        <th role="rowheader" scope="row" class="number"><bdi>${number}</bdi></th>
        ${cell(issued, formatDate(invoice.issueDate))} ${cell(period, formatPeriod(invoice.period))}
        ${cell(total, formatMoney(invoice.total))}
        <td role="cell" class="open">
          <button
            class="plain"
            type="button"
            data-opens=${invoice.id}
            aria-label=${msg(str`Show ${number}`, {id: 'usage-report.show-invoice'})}
            @click=${() => this.#onOpen(invoice)}
          >
            ${msg('Show', {id: 'usage-report.show'})}
          </button>
        </td>
      </tr>
    `;
  }
}

type InvoiceColumns = Record<'number' | 'issued' | 'period' | 'total' | 'open', Column>;

function columnsOfInvoices(): InvoiceColumns {
  return {
    number: {name: 'number', text: msg('Number', {id: 'usage-report.invoice-number'})},
    issued: {name: 'issued', text: msg('Date', {id: 'usage-report.invoice-date'})},
    period: {name: 'period', text: msg('Period', {id: 'usage-report.invoice-period'})},
    total: {name: 'total', text: totalText()},
    open: {name: 'open', text: msg('Specification', {id: 'usage-report.specification'}), isHidden: true},
  };
}

/** An invoice whose data cannot be read keeps its place, and says which it is if that much came. */
function invalidInvoiceRow(row: InvalidRow, columns: number): TemplateResult {
  const number = row.text('number');
  const text =
    number === undefined
      ? msg('The data of this usage invoice cannot be read.', {id: 'usage-report.invalid-invoice'})
      : msg(str`The data of ${visible(number)} cannot be read.`, {
          id: 'usage-report.invalid-invoice-number',
        });
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan=${columns}>
        <span class="label-status" data-tone="danger">${alertIcon}<bdi>${text}</bdi></span>
      </td>
    </tr>
  `;
}
