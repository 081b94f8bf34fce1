import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {OpenBalance} from '../../api/resources/invoices/schema.js';
import {formatInstant, formatMoney} from '../../i18n/format.js';
import type {View} from '../../portal/query.js';
import type {Later} from './invoice-toolbar.js';

/** What is open, per currency, and from when a payment shows (Y10, Y11, R6). Nothing for who may not see it. */
export function invoiceBalance(
  view: View<OpenBalance>,
  onRetry: () => void,
  later: Later | undefined,
): TemplateResult | typeof nothing {
  switch (view.state) {
    case 'forbidden':
    case 'empty':
      return nothing;
    case 'loading':
      return frame(balanceBones());
    case 'error':
      return frame(later?.balanceFailure(view.error, onRetry));
    case 'ready':
      return frame(amounts(view.data));
  }
}

/** The place of a balance that is awaited. */
export function balanceBones(): TemplateResult {
  return html`
    <div class="amount"><span class="bone"></span>&nbsp;</div>
    <p class="as-of"><span class="bone"></span></p>
  `;
}

function frame(content: TemplateResult | undefined): TemplateResult {
  return html`
    <section class="balance" part="balance" aria-labelledby="balance-title">
      <p class="balance-title" id="balance-title">
        ${msg('Open balance', {id: 'invoice-list.balance'})}
      </p>
      ${content}
      <p class="as-of">
        ${msg(
          'A payment shows from the next working day around 10:30, if the invoice number was quoted.',
          {id: 'invoice-list.payment-note'},
        )}
      </p>
    </section>
  `;
}

function amounts({balances, asOf}: OpenBalance): TemplateResult {
  const at = formatInstant(asOf);
  return html`
    ${balances.length === 0
      ? html`<div class="amount">
          ${msg('Nothing is open', {id: 'invoice-list.balance-none'})}
        </div>`
      : balances.map(
          ({open, overdue}) => html`
            <div class="amount">
              ${formatMoney(open)}
              ${overdue.amount > 0
                ? html`<span class="overdue">
                    ${msg(str`${formatMoney(overdue)} overdue`, {
                      id: 'invoice-list.balance-overdue',
                    })}
                  </span>`
                : nothing}
            </div>
          `,
        )}
    <p class="as-of">${msg(str`as of ${at}`, {id: 'invoice-list.as-of'})}</p>
  `;
}
