import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Money} from '../../../api/money.js';
import {formatDecimal, fractionDigits} from '../../../i18n/format-more.js';
import {cell, type Column, tableOf} from '../../../ui/list/columns.js';
import {visible} from '../../../ui/visible.js';
import {amountsText, quantityText, typeText, usageTypeText} from './specification-texts.js';
import type {CompanySums, TypeSum} from './sums.js';

type SumColumns = Record<'type' | 'quantity' | 'subtotal', Column>;

function columnsOfSums(): SumColumns {
  return {
    type: {name: 'type', text: typeText()},
    quantity: {name: 'quantity', text: quantityText()},
    subtotal: {name: 'subtotal', text: msg('Amount', {id: 'usage-report.column-amount'})},
  };
}

interface SumsView {
  /** The id of its heading in the root. */
  id: string;
  title: string;
  headingLevel: number;
  /** What all of it comes to. */
  total: readonly Money[];
}

/** Usage by type, and what it comes to (A15). */
export function typeSums(types: readonly TypeSum[], view: SumsView): TemplateResult {
  const columns = columnsOfSums();
  const total = msg('Total', {id: 'usage-report.total'});
  const rows = types.map((sum) => typeRow(sum, columns));
  return sums(view, columns, [...rows, totalRow('total-row', total, view.total, columns)]);
}

/** Usage by company and type, with what each is to be charged (A3, A4). */
export function companySums(companies: readonly CompanySums[], view: SumsView): TemplateResult {
  const columns = columnsOfSums();
  const rows = companies.flatMap(({company, types, totals}) => [
    html`
      <tr role="row" class="group">
        <th role="rowheader" scope="rowgroup" colspan="3" tabindex="-1" data-company=${company.id}>
          <bdi>${visible(company.name)}</bdi>
        </th>
      </tr>
    `,
    ...types.map((sum) => typeRow(sum, columns)),
    totalRow('subtotal-row', msg('Subtotal', {id: 'usage-report.subtotal'}), totals, columns),
  ]);
  const total = msg('Total of all companies', {id: 'usage-report.total-companies'});
  return sums(view, columns, [...rows, totalRow('total-row', total, view.total, columns)]);
}

function sums(
  {id, title, headingLevel}: SumsView,
  columns: SumColumns,
  rows: readonly TemplateResult[],
): TemplateResult {
  return html`
    <div class="usage-list">
      <div class="list-heading" id=${id} role="heading" aria-level=${headingLevel}>${title}</div>
      ${tableOf({
        name: 'sums',
        labelledBy: id,
        columns: Object.values(columns),
        rows,
        busy: false,
      })}
    </div>
  `;
}

function typeRow({usageType, quantity, subtotals}: TypeSum, columns: SumColumns): TemplateResult {
  return html`
    <tr role="row" part="row">
      <th role="rowheader" scope="row" class="type"><bdi>${visible(usageTypeText(usageType))}</bdi></th>
      ${cell(columns.quantity, formatDecimal(quantity, fractionDigits(quantity)))}
      ${cell(columns.subtotal, amountsText(subtotals))}
    </tr>
  `;
}

function totalRow(
  name: string,
  text: string,
  amounts: readonly Money[],
  {quantity, subtotal}: SumColumns,
): TemplateResult {
  return html`
    <tr role="row" class=${name}>
      <th role="rowheader" scope="row" class="type">${text}</th>
      ${cell(quantity, '')} ${cell(subtotal, amountsText(amounts))}
    </tr>
  `;
}
