import {msg, str} from '@lit/localize';

import type {Money} from '../api/money.js';
import {formatMoney, formatNumber, pluralOf} from '../i18n/format.js';

/** A number of months. */
export function monthsText(months: number): string {
  const count = formatNumber(months);
  return pluralOf(months) === 'one'
    ? msg(str`${count} month`, {id: 'subscription-panel.month'})
    : msg(str`${count} months`, {id: 'subscription-panel.months'});
}

/** What something costs a month. */
export function aMonthText(money: Money): string {
  const price = formatMoney(money);
  return msg(str`${price} a month`, {id: 'subscription-panel.a-month'});
}
