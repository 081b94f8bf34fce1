import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Money} from '../../../api/money.js';
import type {Edition} from '../../../api/resources/subscription/schema.js';
import {formatMoney, formatNumber} from '../../../i18n/format.js';
import {formatBytes} from '../../../i18n/format-more.js';
import {ascendingIcon, descendingIcon} from '../../../ui/icons.js';
import {changeIcon} from '../../../ui/icons-more.js';
import {visible} from '../../../ui/visible.js';

type Maybe = TemplateResult | typeof nothing;

function change(drawing: TemplateResult, text: string): TemplateResult {
  return html`<span class="change">${drawing}<bdi>${text}</bdi></span>`;
}

/** How a quantity differs from before, in words; nothing when it does not. */
function quantityChange(by: number, write: (quantity: number) => string): Maybe {
  if (by === 0) return nothing;
  const quantity = write(Math.abs(by));
  return by > 0
    ? change(ascendingIcon, msg(str`${quantity} more`, {id: 'subscription-panel.more'}))
    : change(descendingIcon, msg(str`${quantity} less`, {id: 'subscription-panel.less'}));
}

export function numberChange(before: number, after: number): Maybe {
  return quantityChange(after - before, formatNumber);
}

export function storageChange(before: number, after: number): Maybe {
  return quantityChange(after - before, formatBytes);
}

/** Nothing either where one of the prices is not known, or is in another currency. */
export function moneyChange(before: Money | undefined, after: Money | undefined): Maybe {
  if (!before || !after || before.currency !== after.currency) return nothing;
  const {currency} = after;
  return quantityChange(after.amount - before.amount, (amount) => formatMoney({amount, currency}));
}

/** Which edition it was before, where it is another one (S7). */
export function editionChange(before: Edition, after: Edition): Maybe {
  if (before.code === after.code) return nothing;
  const name = visible(before.name);
  return change(changeIcon, msg(str`now ${name}`, {id: 'subscription-panel.edition-now'}));
}
