import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Money} from '../../../api/money.js';
import type {InvoiceDetails, VatSubtotal} from '../../../api/resources/invoices/details-schema.js';
import {formatDecimal} from '../../../i18n/format-more.js';
import {formatMoney} from '../../../i18n/format.js';
import {block} from './block.js';

/** What a document comes to, with the VAT rate by rate, and what is open of it. */
export function amountsBlock(invoice: InvoiceDetails, level: number): TemplateResult {
  const {totalExclVat, totalVat, totalInclVat, openAmount, vatBreakdown} = invoice;
  const {allowanceCharges = [], prepaidAmount, roundingAmount} = invoice;
  const title = msg('Amounts', {id: 'invoice-list.amounts'});
  const content = html`
    <dl class="amounts">
      ${allowanceCharges.map(({reason, amount}) => line(reason ?? allowanceText(amount), amount))}
      ${line(msg('Total without VAT', {id: 'invoice-list.amount-excl'}), totalExclVat)}
      ${vatBreakdown.length > 0
        ? vatBreakdown.map((vat) => line(vatText(vat), vat.taxAmount))
        : line(msg('VAT', {id: 'invoice-list.amount-vat'}), totalVat)}
      ${line(msg('Total', {id: 'invoice-list.amount-total'}), totalInclVat, 'sum')}
      ${prepaidAmount && line(prepaidText(), negative(prepaidAmount))}
      ${roundingAmount && line(msg('Rounding', {id: 'invoice-list.amount-rounding'}), roundingAmount)}
      ${line(msg('Open amount', {id: 'invoice-list.amount-open'}), openAmount, 'sum')}
    </dl>
  `;
  return block(title, level, content);
}

function line(name: string, amount: Money, kind = 'part'): TemplateResult {
  return html`
    <div class="fact" data-kind=${kind}><dt><bdi>${name}</bdi></dt><dd>${formatMoney(amount)}</dd></div>
  `;
}

function negative({amount, currency}: Money): Money {
  return {amount: 0 - amount, currency};
}

function prepaidText(): string {
  return msg('Paid in advance', {id: 'invoice-list.amount-prepaid'});
}

function allowanceText({amount}: Money): string {
  return amount < 0
    ? msg('Allowance', {id: 'invoice-list.amount-allowance'})
    : msg('Charge', {id: 'invoice-list.amount-charge'});
}

/** What the categories without tax are called (UNCL5305). */
const UNTAXED: Record<string, () => string> = {
  E: () => msg('exempt', {id: 'invoice-list.vat-exempt'}),
  AE: () => msg('reverse charge', {id: 'invoice-list.vat-reverse'}),
  K: () => msg('supply within the EU', {id: 'invoice-list.vat-intra'}),
  G: () => msg('export outside the EU', {id: 'invoice-list.vat-export'}),
  O: () => msg('not subject to VAT', {id: 'invoice-list.vat-outside'}),
};

function vatText({category, rate, taxableAmount}: VatSubtotal): string {
  const taxable = formatMoney(taxableAmount);
  const why = Object.hasOwn(UNTAXED, category) ? UNTAXED[category]?.() : undefined;
  if (why) return msg(str`VAT, ${why}, on ${taxable}`, {id: 'invoice-list.vat-untaxed'});
  if (rate === undefined) return msg(str`VAT on ${taxable}`, {id: 'invoice-list.vat-no-rate'});
  const percent = formatDecimal(rate);
  return msg(str`VAT ${percent}% on ${taxable}`, {id: 'invoice-list.vat-rate'});
}
