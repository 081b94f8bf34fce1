import {msg, str} from '@lit/localize';

import type {BillingPeriod, LicenseQuote} from '../../../api/resources/subscription/schema.js';
import {formatDate, formatMoney, formatNumber, pluralOf} from '../../../i18n/format.js';
import {monthsText} from '../../../ui/month-words.js';
import type {LicensePlan} from './license-plan.js';

/** A number of licenses. */
export function licensesText(count: number): string {
  const number = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${number} license`, {id: 'subscription-panel.license-one'})
    : msg(str`${number} licenses`, {id: 'subscription-panel.license-many'});
}

/** What goes with the next period (S10). */
export function pendingText(count: number, from: string): string {
  const [number, date] = [formatNumber(count), formatDate(from)];
  return pluralOf(count) === 'one'
    ? msg(str`${number} license goes on ${date}.`, {id: 'subscription-panel.license-goes'})
    : msg(str`${number} licenses go on ${date}.`, {id: 'subscription-panel.licenses-go'});
}

/** Why there are never fewer (S13), and what to do about it. */
export function minimumText(activeUsers: number): string {
  const number = formatNumber(activeUsers);
  return pluralOf(activeUsers) === 'one'
    ? msg(str`There is ${number} active user, so there is never less than ${number} license. Deactivate users first, and remove their licenses then.`, {
        id: 'subscription-panel.license-minimum-one',
      })
    : msg(str`There are ${number} active users, so there are never fewer than ${number} licenses. Deactivate users first, and remove their licenses then.`, {
        id: 'subscription-panel.license-minimum',
      });
}

/** What a number comes to before anything is sent: at once (S11), at no cost (AMB-16), or with the next period (S10, S-E3). */
export function effectText({kind, quantity, undone, ordered}: LicensePlan, next: BillingPeriod): string {
  if (kind === 'remove') return removalText(next, quantity);
  if (kind === 'keep') return `${undoneText(undone)} ${nothingOrderedText()}`;
  return undone > 0 ? `${undoneText(undone)} ${orderedText(ordered)}` : orderedText(ordered);
}

/** How many there are instead of how many. */
export function insteadText(to: number, before: number): string {
  const [licenses, number] = [licensesText(to), formatNumber(before)];
  return msg(str`${licenses} instead of ${number}`, {id: 'subscription-panel.license-instead'});
}

/** When licenses go that are removed (S10), and that nothing of what was paid for this period comes back (S-E3). */
export function removalText({from, licenses}: BillingPeriod, quantity: number): string {
  const [date, instead] = [formatDate(from), insteadText(licenses - quantity, licenses)];
  return msg(str`From ${date} on there are ${instead}. The current period stays as it is and is not credited.`, {
    id: 'subscription-panel.license-removal',
  });
}

export function undoneText(count: number): string {
  const number = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${number} license that was to go stays, at no cost in this period.`, {
        id: 'subscription-panel.license-undone-one',
      })
    : msg(str`${number} licenses that were to go stay, at no cost in this period.`, {
        id: 'subscription-panel.license-undone',
      });
}

function nothingOrderedText(): string {
  return msg('Nothing is ordered.', {id: 'subscription-panel.license-no-order'});
}

function orderedText(count: number): string {
  const number = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${number} license is ordered. You see the price first.`, {
        id: 'subscription-panel.license-ordered-one',
      })
    : msg(str`${number} licenses are ordered. You see the price first.`, {
        id: 'subscription-panel.license-ordered',
      });
}

/** To order by a quote, as a verb; to keep licenses where nothing is ordered by it. */
export function orderText({ordered, undone}: LicenseQuote): string {
  if (ordered === 0) return keepText(undone);
  const licenses = licensesText(ordered);
  return msg(str`Order ${licenses}`, {id: 'subscription-panel.license-order'});
}

/** To keep licenses that were to go, as a verb. */
export function keepText(count: number): string {
  const licenses = licensesText(count);
  return msg(str`Keep ${licenses}`, {id: 'subscription-panel.license-keep'});
}

/** To remove licenses, as a verb. */
export function removeText(count: number): string {
  const licenses = licensesText(count);
  return msg(str`Remove ${licenses}`, {id: 'subscription-panel.license-remove'});
}

/** What is consented to: how many, and for how much. */
export function consentText(quote: LicenseQuote): string {
  if (quote.ordered === 0) return keepText(quote.undone);
  const [licenses, total] = [licensesText(quote.ordered), formatMoney(quote.total)];
  return msg(str`Order ${licenses} for ${total}`, {id: 'subscription-panel.license-consent'});
}

/** How the price of an order comes about (SM6, S-E4); the price alone where the numbers do not make it. */
export function sumText({ordered, months, licensePrice, total}: LicenseQuote): string {
  const sum = formatMoney(total);
  const {amount, currency} = licensePrice;
  if (currency !== total.currency || ordered * months * amount !== total.amount) return sum;
  const [count, time, price] = [licensesText(ordered), monthsText(months), formatMoney(licensePrice)];
  return msg(str`${count} × ${time} × ${price} = ${sum}`, {id: 'subscription-panel.license-sum'});
}

/** How it ended, with what there is from now on. */
export function doneText({kind, quantity, ordered}: LicensePlan): string {
  const licenses = licensesText(kind === 'order' ? ordered : quantity);
  switch (kind) {
    case 'order':
      return msg(str`Ordered: ${licenses}, to be used from now on.`, {
        id: 'subscription-panel.license-done',
      });
    case 'keep':
      return msg(str`Kept for the next billing period: ${licenses}. Nothing was ordered.`, {
        id: 'subscription-panel.license-kept',
      });
    case 'remove':
      return msg(str`Removed from the next billing period: ${licenses}.`, {
        id: 'subscription-panel.license-removed',
      });
  }
}
