import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import {
  INVOICE_SORT_FIELDS,
  type Invoice,
  type InvoiceSortField,
} from '../../api/resources/invoices/schema.js';
import {type Checked, InvalidRow, validRows} from '../../portal/check-answer.js';
import {sortHead, type SortOrder} from '../../ui/list/sorting.js';
import {invoiceRow, type InvoiceRowOptions} from './invoice-row.js';
import {columnText} from './invoice-texts.js';
import type {Later} from './invoice-toolbar.js';

/** How many rows stand in for those that are awaited. */
const BONES = 8;

export interface InvoiceTableOptions {
  /** Absent while the first rows are awaited. */
  page: Checked<InvoicePage> | undefined;
  order: SortOrder<InvoiceSortField>;
  label: string;
  busy: boolean;
  onSort: (sort: string) => void;
  /** What a row needs besides its invoice. */
  rowOptions: (invoice: Invoice) => Omit<InvoiceRowOptions, 'index'>;
  /** Selects or leaves all rows of the page; absent for who can do nothing with them. */
  onSelectAll: ((invoices: readonly Invoice[], on: boolean) => void) | undefined;
  /** What stands below the row that is open. */
  details: TemplateResult | undefined;
  later: Later | undefined;
  /** The open document, when it is not on this page; `undefined` within it until it is known. */
  pinned: {invoice: Invoice | undefined} | undefined;
}

/** The documents of a page as a table. */
export function invoiceTable(options: InvoiceTableOptions): TemplateResult {
  const {page, order, label, busy, onSort, pinned, later} = options;
  return html`
    <table class="list" role="table" part="table" aria-label=${label} aria-busy=${busy}>
      <thead role="rowgroup">
        <tr role="row">
          ${selectAllHead(options)}
          ${INVOICE_SORT_FIELDS.map((field) => columnHead(field, order, onSort))}
          <th role="columnheader" scope="col" class="files">
            <span class="hidden-text">${msg('Files', {id: 'invoice-list.column-files'})}</span>
          </th>
        </tr>
      </thead>
      ${pinned
        ? html`
            <tbody role="rowgroup" class="pinned">
              ${pinned.invoice ? rowOf(pinned.invoice, -1, options) : detailsRow(options)}
            </tbody>
          `
        : nothing}
      <tbody role="rowgroup">
        ${page
          ? page.items.map((row, index) =>
              row instanceof InvalidRow
                ? later?.invalidInvoiceRow(row)
                : rowOf(row, index, options),
            )
          : Array.from({length: BONES}, skeletonRow)}
      </tbody>
    </table>
  `;
}

function rowOf(invoice: Invoice, index: number, options: InvoiceTableOptions): TemplateResult {
  const row = options.rowOptions(invoice);
  return html`
    ${invoiceRow(invoice, {...row, index})} ${row.opened ? detailsRow(options) : nothing}
  `;
}

function detailsRow({details}: InvoiceTableOptions): TemplateResult {
  return html`
    <tr role="row" class="details-row"><td role="cell" colspan="9">${details}</td></tr>
  `;
}

function selectAllHead({page, rowOptions, onSelectAll}: InvoiceTableOptions) {
  if (!onSelectAll) return nothing;
  const invoices = validRows<Invoice>(page);
  const selected = invoices.filter((invoice) => rowOptions(invoice).selected).length;
  const all = selected > 0 && selected === invoices.length;
  const text = msg('Select all on this page', {id: 'invoice-list.select-page'});
  return html`
    <th role="columnheader" scope="col" class="pick">
      <label>
        <input
          type="checkbox"
          aria-label=${text}
          .checked=${all}
          .indeterminate=${selected > 0 && !all}
          @change=${({target}: Event) => onSelectAll(invoices, (target as HTMLInputElement).checked)}
        />
        <span class="label">${text}</span>
      </label>
    </th>
  `;
}

function columnHead(
  field: InvoiceSortField,
  order: SortOrder<InvoiceSortField>,
  onSort: (sort: string) => void,
): TemplateResult {
  // The newest date or the largest amount, and the first number or word.
  const descendingFirst = /Date|Amount|total/.test(field);
  return sortHead({field, text: columnText(field), order, descendingFirst, onSort});
}

function skeletonRow(): TemplateResult {
  const cells = ['pick', 'number', 'kind', 'issued', 'due', 'total', 'open', 'status', 'files'];
  return html`
    <tr role="row" class="skeleton">
      ${cells.map((name) => html`<td role="cell" class=${name}><span class="bone"></span></td>`)}
    </tr>
  `;
}
