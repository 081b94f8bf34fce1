import {msg, str} from '@lit/localize';

import type {Money} from '../../../api/money.js';
import type {UsageType} from '../../../api/resources/usage/schema.js';
import {formatMoney, formatNumber, pluralOf} from '../../../i18n/format.js';

const TYPES: ReadonlyMap<string, () => string> = new Map([
  ['outbound.network', () => msg('Sent over the network', {id: 'usage-report.type-out-network'})],
  ['outbound.peppol', () => msg('Sent over Peppol', {id: 'usage-report.type-out-peppol'})],
  ['outbound.email', () => msg('Sent by e-mail', {id: 'usage-report.type-out-email'})],
  ['outbound.print', () => msg('Printed and sent by post', {id: 'usage-report.type-out-print'})],
  ['outbound.b2c-bank', () => msg('Sent to a consumer’s bank', {id: 'usage-report.type-out-bank'})],
  ['inbound.network', () => msg('Received over the network', {id: 'usage-report.type-in-network'})],
  ['inbound.peppol', () => msg('Received over Peppol', {id: 'usage-report.type-in-peppol'})],
  ['inbound.scan', () => msg('Received on paper and scanned', {id: 'usage-report.type-in-scan'})],
  ['inbound.pdf', () => msg('Received as PDF', {id: 'usage-report.type-in-pdf'})],
  ['other', () => msg('Other usage', {id: 'usage-report.type-other'})],
]);

/** What is billed: in the supplier's own words, else in ours, else by its code. It is text of the API. */
export function usageTypeText({code, label}: UsageType): string {
  return label ?? TYPES.get(code)?.() ?? code;
}

export function invoicesTitle(): string {
  return msg('Usage invoices', {id: 'usage-report.invoices'});
}

export function linesTitle(): string {
  return msg('Lines', {id: 'usage-report.lines'});
}

export function totalText(): string {
  return msg('Total excluding VAT', {id: 'usage-report.invoice-total'});
}

export function typeText(): string {
  return msg('Usage type', {id: 'usage-report.column-type'});
}

export function quantityText(): string {
  return msg('Quantity', {id: 'usage-report.column-quantity'});
}

export function companyText(): string {
  return msg('Company', {id: 'usage-report.column-company'});
}

/** Amounts of one currency as one, and of several beside each other. */
export function amountsText(amounts: readonly Money[]): string {
  return amounts.map(formatMoney).join(' + ');
}

/** "3 usage invoices", for the line above the list. */
export function invoicesText(total: number): string {
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`${count} usage invoice`, {id: 'usage-report.invoice-count-one'})
    : msg(str`${count} usage invoices`, {id: 'usage-report.invoice-count'});
}

/** "120 lines", for the line above the list. */
export function linesText(total: number): string {
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`${count} line`, {id: 'usage-report.line-count-one'})
    : msg(str`${count} lines`, {id: 'usage-report.line-count'});
}

/** Said where an invoice has none. */
export function noLinesText(): string {
  return msg('This invoice has no lines.', {id: 'usage-report.no-lines'});
}

/** Said where a company has none. */
export function noUsageText(): string {
  return msg('This invoice has no usage of this company.', {id: 'usage-report.no-company-usage'});
}
