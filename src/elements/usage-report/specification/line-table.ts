import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {UsageLine} from '../../../api/resources/usage/schema.js';
import {
  formatDecimal,
  formatPeriod,
  formatUnitPrice,
  fractionDigits,
} from '../../../i18n/format-more.js';
import {formatMoney} from '../../../i18n/format.js';
import {InvalidRow, validRows} from '../../../portal/check-answer.js';
import {alertIcon} from '../../../ui/icons.js';
import {cell, type Column, tableOf} from '../../../ui/list/columns.js';
import {visible} from '../../../ui/visible.js';
import {companyText, quantityText, typeText, usageTypeText} from './specification-texts.js';

export interface LineTable {
  labelledBy: string;
  /** Absent while the first ones are awaited. */
  rows: readonly (UsageLine | InvalidRow)[] | undefined;
  busy: boolean;
}

export function priceText(): string {
  return msg('Unit price', {id: 'usage-report.column-price'});
}

export function subtotalText(): string {
  return msg('Line subtotal', {id: 'usage-report.column-subtotal'});
}

/** The names of the columns beside the six, in the order in which they first come (AMB-18). */
export function extraLabels(lines: readonly UsageLine[]): string[] {
  return [...new Set(lines.flatMap(({extra = []}) => extra.map(({label}) => label)))];
}

/** What lines have in a column of the supplier's own; of several of one name, all. */
export function extraText({extra = []}: UsageLine, label: string): string {
  return extra
    .filter((each) => each.label === label)
    .map(({value}) => value)
    .join('; ');
}

/** Said of a line that sent data which are none. */
export function unreadableText(row: InvalidRow): string {
  const id = row.text('id');
  return id === undefined
    ? msg('The data of this line cannot be read.', {id: 'usage-report.invalid-line'})
    : msg(str`The data of line ${visible(id)} cannot be read.`, {
        id: 'usage-report.invalid-line-id',
      });
}

type LineColumns = Record<'type' | 'quantity' | 'price' | 'subtotal' | 'period' | 'company', Column>;

function columnsOfLines(): LineColumns {
  return {
    type: {name: 'type', text: typeText()},
    quantity: {name: 'quantity', text: quantityText()},
    price: {name: 'price', text: priceText()},
    subtotal: {name: 'subtotal', text: subtotalText()},
    period: {name: 'period', text: msg('Usage period', {id: 'usage-report.column-period'})},
    company: {name: 'company', text: companyText()},
  };
}

/** The lines of a page (A16): the six columns that all have, then those of the supplier's own (AMB-18). */
export function lineTable({labelledBy, rows, busy}: LineTable): TemplateResult {
  const columns = columnsOfLines();
  const labels = rows ? extraLabels(validRows<UsageLine>({items: rows})) : [];
  const extras = labels.map((label): Column => ({name: 'extra', text: visible(label)}));
  const all = [...Object.values(columns), ...extras];
  return tableOf({
    name: 'lines',
    labelledBy,
    columns: all,
    busy,
    rows: rows?.map((row) =>
      row instanceof InvalidRow ? invalidRow(row, all.length) : lineRow(row, columns, labels),
    ),
  });
}

function lineRow(
  line: UsageLine,
  columns: LineColumns,
  labels: readonly string[],
): TemplateResult {
  const {usageType, quantity, unitPrice, subtotal, period, company} = line;
  const extras = labels.map((label) => {
    const text = visible(extraText(line, label));
    const column = {name: text === '' ? 'none' : 'extra', text: visible(label)};
    return cell(column, html`<bdi>${text || '–'}</bdi>`);
  });
  return html`
    <tr role="row" part="row">
      <th role="rowheader" scope="row" class="type"><bdi>${visible(usageTypeText(usageType))}</bdi></th>
      ${cell(columns.quantity, formatDecimal(quantity, fractionDigits(quantity)))}
      ${cell(columns.price, formatUnitPrice(unitPrice, subtotal.currency))}
      ${cell(columns.subtotal, formatMoney(subtotal))}
      ${cell(columns.period, formatPeriod(period))}
      ${cell(columns.company, html`<bdi>${visible(company.name)}</bdi>`)} ${extras}
    </tr>
  `;
}

/** A line whose data cannot be read keeps its place. */
function invalidRow(row: InvalidRow, columns: number): TemplateResult {
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan=${columns}>
        <span class="label-status" data-tone="danger">
          ${alertIcon}<bdi>${unreadableText(row)}</bdi>
        </span>
      </td>
    </tr>
  `;
}
