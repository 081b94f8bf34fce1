import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Order} from '../../../api/resources/subscription/schema.js';
import type {SavedFile} from '../../../files/save-file.js';
import {formatDate, formatMoney} from '../../../i18n/format.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import {downloadRow, downloadStatus, formatText} from '../../../ui/download/download-words.js';
import type {DownloadState} from '../../../ui/download/downloads.js';
import {alertIcon, downloadIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import {cell, type Column, tableOf} from '../../../ui/list/columns.js';
import {orderKindText} from './history-texts.js';

export interface OrderTable {
  labelledBy: string;
  /** Absent while the first ones are awaited. */
  rows: readonly (Order | InvalidRow)[] | undefined;
  busy: boolean;
  downloadOf: (order: Order) => DownloadState | undefined;
  onDownload: (order: Order) => void;
}

type OrderColumn = 'number' | 'ordered' | 'by' | 'what' | 'from' | 'total' | 'file';

function columnsOfOrders(): Record<OrderColumn, Column> {
  return {
    number: {name: 'number', text: msg('Number', {id: 'subscription-panel.order-number'})},
    ordered: {name: 'ordered', text: msg('Date', {id: 'subscription-panel.order-date'})},
    by: {name: 'by', text: msg('Ordered by', {id: 'subscription-panel.order-by'})},
    what: {name: 'what', text: msg('What', {id: 'subscription-panel.order-what'})},
    from: {name: 'from', text: msg('Billed from', {id: 'subscription-panel.order-from'})},
    total: {name: 'total', text: msg('Total', {id: 'subscription-panel.order-total'})},
    file: {
      name: 'file',
      text: msg('Confirmation', {id: 'subscription-panel.order-file'}),
      isHidden: true,
    },
  };
}

/** The confirmation of an order as a file to save. */
export function fileOf({confirmation}: Order): SavedFile | undefined {
  if (!confirmation) return undefined;
  const {fileName, mediaType} = confirmation;
  return {fileName, mediaType, format: mediaType.startsWith('application/pdf') ? 'pdf' : ''};
}

/** The orders of a page (S24). */
export function orderTable(table: OrderTable): TemplateResult {
  const {labelledBy, rows, busy} = table;
  const columns = columnsOfOrders();
  const all = Object.values(columns);
  return tableOf({
    name: 'orders',
    labelledBy,
    columns: all,
    busy,
    rows: rows?.map((row) =>
      row instanceof InvalidRow
        ? invalidOrderRow(row, all.length)
        : orderRow(row, columns, table),
    ),
  });
}

function orderRow(
  order: Order,
  columns: Record<OrderColumn, Column>,
  {downloadOf, onDownload}: OrderTable,
): TemplateResult {
  const {number, createdAt, createdBy, kind, description, effectiveFrom, total} = order;
  const download = downloadOf(order);
  return html`
    <tr role="row" part="row">
      <th role="rowheader" scope="row" class="number"><bdi>${visible(number)}</bdi></th>
      ${cell(columns.ordered, formatDate(createdAt.slice(0, 10)))}
      ${cell(columns.by, html`<bdi>${visible(createdBy)}</bdi>`)}
      <td role="cell" class="what">
        <bdi>${orderKindText(kind)}</bdi> <small><bdi>${visible(description)}</bdi></small>
      </td>
      ${cell(columns.from, formatDate(effectiveFrom))} ${cell(columns.total, formatMoney(total))}
      <td role="cell" class="file">
        ${fileButton(order, download, onDownload)} ${download ? downloadStatus(download) : nothing}
      </td>
    </tr>
    ${download ? downloadRow(download, Object.keys(columns).length, () => onDownload(order)) : nothing}
  `;
}

function fileButton(
  order: Order,
  download: DownloadState | undefined,
  onDownload: (order: Order) => void,
): TemplateResult {
  const file = fileOf(order);
  if (!file) {
    const none = msg('No confirmation', {id: 'subscription-panel.no-confirmation'});
    return html`<span class="hidden-text">${none}</span><span aria-hidden="true">–</span>`;
  }
  const [format, number] = [formatText(file), visible(order.number)];
  const label = msg(str`${format}: confirmation of ${number}, download`, {
    id: 'subscription-panel.download-confirmation',
  });
  return html`
    <button
      class="plain"
      type="button"
      aria-disabled=${download?.status === 'busy'}
      aria-label=${label}
      @click=${() => onDownload(order)}
    >
      ${downloadIcon} ${format}
    </button>
  `;
}

/** An order whose data cannot be read keeps its place, and says which it is if that much came. */
function invalidOrderRow(row: InvalidRow, columns: number): TemplateResult {
  const number = row.text('number');
  const text =
    number === undefined
      ? msg('The data of this order cannot be read.', {id: 'subscription-panel.invalid-order'})
      : msg(str`The data of ${visible(number)} cannot be read.`, {
          id: 'subscription-panel.invalid-order-number',
        });
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan=${columns}>
        <span class="label-status" data-tone="danger">${alertIcon}<bdi>${text}</bdi></span>
      </td>
    </tr>
  `;
}
