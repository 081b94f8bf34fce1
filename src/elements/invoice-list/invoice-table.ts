import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import {
  INVOICE_SORT_FIELDS,
  type Invoice,
  type InvoiceSortField,
} from '../../api/resources/invoices/schema.js';
import {type Checked, InvalidRow} from '../../portal/check-answer.js';
import {ascendingIcon, descendingIcon} from '../../ui/icons.js';
import type {SortOrder} from './invoice-query.js';
import {invalidInvoiceRow, invoiceRow, type InvoiceRowOptions} from './invoice-row.js';
import {columnText} from './invoice-texts.js';

/** How many rows stand in for those that are awaited. */
const BONES = 8;

export interface InvoiceTableOptions {
  /** Absent while the first rows are awaited. */
  page: Checked<InvoicePage> | undefined;
  order: SortOrder;
  label: string;
  busy: boolean;
  onSort: (sort: string) => void;
  /** What a row needs besides its invoice. */
  rowOptions: (invoice: Invoice) => Omit<InvoiceRowOptions, 'index'>;
}

/** The documents of a page as a table. */
export function invoiceTable(options: InvoiceTableOptions): TemplateResult {
  const {page, order, label, busy, onSort, rowOptions} = options;
  return html`
    <table role="table" part="table" aria-label=${label} aria-busy=${busy}>
      <thead role="rowgroup">
        <tr role="row">
          ${INVOICE_SORT_FIELDS.map((field) => columnHead(field, order, onSort))}
          <th role="columnheader" scope="col" class="files">
            <span class="hidden-text">${msg('Files', {id: 'invoice-list.column-files'})}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${page
          ? page.items.map((row, index) =>
              row instanceof InvalidRow
                ? invalidInvoiceRow(row)
                : invoiceRow(row, {...rowOptions(row), index}),
            )
          : Array.from({length: BONES}, skeletonRow)}
      </tbody>
    </table>
  `;
}

function columnHead(field: InvoiceSortField, order: SortOrder, onSort: (sort: string) => void) {
  const sorted = order.field === field;
  // A first click brings the newest date or the largest amount to the top, and the first number or word.
  const descendingFirst = /Date|Amount|total/.test(field);
  const descending = sorted ? !order.descending : descendingFirst;
  const direction = sorted ? (order.descending ? 'descending' : 'ascending') : nothing;
  return html`
    <th role="columnheader" scope="col" class=${field} aria-sort=${direction}>
      <button
        class="sort"
        type="button"
        @click=${() => onSort(descending ? `-${field}` : field)}
      >
        ${columnText(field)}
        ${sorted ? (order.descending ? descendingIcon : ascendingIcon) : nothing}
      </button>
    </th>
  `;
}

function skeletonRow(): TemplateResult {
  const cells = ['number', 'kind', 'issued', 'due', 'total', 'open', 'status', 'files'];
  return html`
    <tr role="row" class="skeleton">
      ${cells.map((name) => html`<td role="cell" class=${name}><span class="bone"></span></td>`)}
    </tr>
  `;
}
