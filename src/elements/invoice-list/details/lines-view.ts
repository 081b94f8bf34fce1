import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {InvoiceLine} from '../../../api/resources/invoices/details-schema.js';
import {formatDecimal} from '../../../i18n/format-more.js';
import {formatMoney} from '../../../i18n/format.js';
import {visible} from '../../../ui/visible.js';
import {block} from './block.js';

const heads = {
  description: () => msg('Description', {id: 'invoice-list.line-description'}),
  quantity: () => msg('Quantity', {id: 'invoice-list.line-quantity'}),
  price: () => msg('Unit price', {id: 'invoice-list.line-price'}),
  vat: () => msg('VAT %', {id: 'invoice-list.line-vat'}),
  amount: () => msg('Amount without VAT', {id: 'invoice-list.line-amount'}),
};

/** The lines of a document; where there is no room for columns, each stands by itself. */
export function linesBlock(lines: readonly InvoiceLine[], level: number): TemplateResult {
  const title = msg('Lines', {id: 'invoice-list.lines'});
  const content = html`
    <table role="table" class="lines" aria-label=${title}>
      <thead role="rowgroup">
        <tr role="row">
          ${Object.values(heads).map(
            (text) => html`<th role="columnheader" scope="col">${text()}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lines.map(lineRow)}
      </tbody>
    </table>
  `;
  return block(title, level, content);
}

function lineRow({description, quantity, unitPrice, vatRate, amount}: InvoiceLine): TemplateResult {
  return html`
    <tr role="row">
      <td role="cell"><bdi>${visible(description) || '–'}</bdi></td>
      ${numberCell(heads.quantity(), decimal(quantity))}
      ${numberCell(heads.price(), decimal(unitPrice, 2))}
      ${numberCell(heads.vat(), decimal(vatRate))}
      <td role="cell">${formatMoney(amount)}</td>
    </tr>
  `;
}

/** Its label shows where the head of the table does not. */
function numberCell(label: string, text: string): TemplateResult {
  return html`
    <td role="cell"><span class="label">${label}</span>${text}</td>
  `;
}

function decimal(value: string | undefined, digits = 0): string {
  return value === undefined ? '–' : formatDecimal(value, digits);
}
