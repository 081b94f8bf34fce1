import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {UsageSpecification} from '../../../api/resources/usage/schema.js';
import {formatMoney} from '../../../i18n/format.js';
import {checkIcon} from '../../../ui/icons.js';
import {notice} from '../../../ui/notice.js';
import {amountsText} from './specification-texts.js';
import {type Check, checkOf} from './sums.js';

/** Whether the lines come to what the invoice says; what they differ by is a warning. */
export function checkView(specification: UsageSpecification): TemplateResult {
  const check = checkOf(specification);
  return check.fits
    ? html`<p class="fits">
        ${checkIcon}
        ${msg('The lines add up to the invoice.', {id: 'usage-report.adds-up'})}
      </p>`
    : notice('warning', html`<bdi>${differenceText(check)}</bdi>`, false);
}

function differenceText({lines, difference}: Extract<Check, {fits: false}>): string {
  const sum = amountsText(lines);
  if (!difference) {
    return msg(
      str`The lines come to ${sum}, partly in another currency than the invoice, so they cannot be compared with it.`,
      {id: 'usage-report.other-currency'},
    );
  }
  const amount = formatMoney({...difference, amount: Math.abs(difference.amount)});
  return difference.amount > 0
    ? msg(str`The invoice is ${amount} more than its lines, which add up to ${sum}.`, {
        id: 'usage-report.invoice-more',
      })
    : msg(str`The invoice is ${amount} less than its lines, which add up to ${sum}.`, {
        id: 'usage-report.invoice-less',
      });
}
