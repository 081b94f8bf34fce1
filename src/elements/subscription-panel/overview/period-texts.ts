import {msg, str} from '@lit/localize';
import {nothing} from 'lit';

import type {BillingPeriod} from '../../../api/resources/subscription/schema.js';
import {formatMoney, formatNumber} from '../../../i18n/format.js';
import {formatBytes} from '../../../i18n/format-more.js';
import {monthsText} from '../../../ui/month-words.js';

/** How much of the room for files is taken. */
export function storageText(usedBytes: number, includedBytes: number): string {
  const [used, included] = [formatBytes(usedBytes), formatBytes(includedBytes)];
  return msg(str`${used} of ${included} used`, {id: 'subscription-panel.storage-used'});
}

/** How many licenses users take, and how many are free (S-E2). */
export function activeText(activeUsers: number, freeLicenses: number): string {
  const [active, free] = [formatNumber(activeUsers), formatNumber(freeLicenses)];
  return msg(str`${active} active, ${free} free`, {id: 'subscription-panel.active-free'});
}

/** What the monthly price is made of, where the numbers that are known make it. */
export function monthlyText({
  licenses,
  licensePrice,
  monthlyPrice,
}: BillingPeriod): string | typeof nothing {
  if (!licensePrice || monthlyPrice?.currency !== licensePrice.currency) return nothing;
  const {currency} = licensePrice;
  const rest = monthlyPrice.amount - licenses * licensePrice.amount;
  if (rest < 0) return nothing;
  const [count, price] = [formatNumber(licenses), formatMoney(licensePrice)];
  const others = formatMoney({amount: rest, currency});
  return rest === 0
    ? msg(str`${count} × ${price}`, {id: 'subscription-panel.times'})
    : msg(str`${count} × ${price}, and ${others} for features`, {
        id: 'subscription-panel.monthly-sum',
      });
}

/** How the total price comes about, where it is that of so many months (AMB-14); that VAT comes on top. */
export function totalText({months, monthlyPrice, totalPrice}: BillingPeriod): string {
  const isProduct =
    monthlyPrice?.currency === totalPrice?.currency &&
    monthlyPrice !== undefined &&
    monthlyPrice.amount * months === totalPrice?.amount;
  if (!isProduct) return msg('Excluding VAT', {id: 'subscription-panel.excl-vat'});
  const [count, price] = [monthsText(months), formatMoney(monthlyPrice)];
  return msg(str`${count} × ${price}, excluding VAT`, {id: 'subscription-panel.total-sum'});
}
