import {msg, str} from '@lit/localize';
import {html, nothing, svg, type TemplateResult} from 'lit';

import {type Money, toDecimal} from '../../../api/money.js';
import {formatDate, formatMoney} from '../../../i18n/format.js';
import {getLocale} from '../../../i18n/locale.js';
import {alertIcon, checkIcon, clockIcon} from '../../../ui/icons.js';
import {block} from '../details/block.js';
import {ibanGroups} from './iban.js';
import type {PaymentPlan} from './payment-plan.js';

/** What a person can copy. */
export type CopyTarget = 'iban' | 'amount' | 'reference';

/** What was copied last. */
export interface Copied {
  target: CopyTarget;
  /** Whether the browser would not, so that the person has to. */
  byHand: boolean;
}

/** How the page's own way of paying stands: at work, over, or over in a way that nobody knows. */
export type OnlineState = 'busy' | 'ended' | 'failed' | undefined;

export interface PaymentPanelOptions {
  plan: PaymentPlan;
  /** Of the heading, 1–6. */
  level: number;
  copied: Copied | undefined;
  onCopy: (target: CopyTarget, text: string) => void;
  /** The QR code: `nothing` where there is none, `undefined` while it is on its way. */
  qr: TemplateResult | typeof nothing | undefined;
  online: OnlineState;
  /** Absent where the page has no way of its own to pay. */
  onPay: (() => void) | undefined;
}

const copyIcon = html`
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d="M8 7.5h8.5v9H8zM5.5 12.5h-2v-9H12v1.5"/>`}
  </svg>
`;

/** How to pay an invoice: what, to whom, with what to quote, and as a code to scan. */
export function paymentPanel(options: PaymentPanelOptions): TemplateResult {
  const {plan, level, online, onPay} = options;
  return frame(
    level,
    html`
      ${transitNote(plan)}
      <div class="payment-body">
        <div class="payment-facts">
          <dl>
            ${amountRow(options)} ${payeeRow(plan)} ${ibanRow(options)} ${bicRow(plan)}
            ${referenceRow(options)}
          </dl>
          ${plan.iban === undefined ? unknownAccount() : nothing} ${numberNote(plan)}
          ${onPay ? payButton(plan, online, onPay) : nothing} ${onlineResult(online)}
        </div>
        ${scan(options.qr)}
      </div>
    `,
  );
}

/** What became of a payment in the page's own way, where nothing more is to be paid. */
export function paymentResult(level: number, online: OnlineState): TemplateResult {
  return frame(level, onlineResult(online));
}

function frame(level: number, content: TemplateResult): TemplateResult {
  const title = msg('How to pay', {id: 'invoice-list.pay-heading'});
  return block(title, level, html`<div class="payment">${content}</div>`);
}

function transitNote({inTransit}: PaymentPlan): TemplateResult | typeof nothing {
  if (!inTransit) return nothing;
  const amount = formatMoney(inTransit.amount);
  // The day where the server keeps its books; the hour is never promised to the minute (SM4).
  const date = formatDate(inTransit.visibleFrom.slice(0, 10));
  const text = msg(
    str`A payment of ${amount} was received and is shown from ${date}; only the rest is asked.`,
    {id: 'invoice-list.pay-transit'},
  );
  return html`<p class="payment-transit">${clockIcon} <span>${text}</span></p>`;
}

function row(term: string, description: TemplateResult | typeof nothing): TemplateResult {
  return html`
    <div class="payment-row">
      <dt>${term}</dt>
      <dd>${description}</dd>
    </div>
  `;
}

function amountRow({plan, ...options}: PaymentPanelOptions): TemplateResult {
  return row(
    msg('Amount', {id: 'invoice-list.pay-amount'}),
    copyable(options, {
      target: 'amount',
      shown: html`<span class="payment-amount">${formatMoney(plan.amount)}</span>`,
      text: plainDecimal(plan.amount),
      name: msg('Copy amount', {id: 'invoice-list.pay-copy-amount'}),
    }),
  );
}

function payeeRow({payee}: PaymentPlan): TemplateResult | typeof nothing {
  if (payee === undefined) return nothing;
  return row(msg('Payee', {id: 'invoice-list.pay-payee'}), html`<bdi>${payee}</bdi>`);
}

function ibanRow({plan, ...options}: PaymentPanelOptions): TemplateResult | typeof nothing {
  const {iban, ibanValid} = plan;
  if (iban === undefined) return nothing;
  const term = msg('IBAN', {id: 'invoice-list.pay-iban'});
  if (!ibanValid) return row(term, html`<bdi>${iban}</bdi> ${wrongAccount()}`);
  return row(
    term,
    copyable(options, {
      target: 'iban',
      shown: groupedIban(ibanGroups(iban)),
      text: iban,
      name: msg('Copy IBAN', {id: 'invoice-list.pay-copy-iban'}),
    }),
  );
}

/** Selected, it has no spaces; read out, it has. */
function groupedIban(groups: readonly string[]): TemplateResult {
  return html`
    <span class="payment-iban" dir="ltr" aria-hidden="true"
      >${groups.map((group) => html`<span>${group}</span><wbr />`)}</span
    >
    <span class="payment-spoken hidden-text">${groups.join(' ')}</span>
  `;
}

function wrongAccount(): TemplateResult {
  return html`
    <span class="payment-warning">
      ${alertIcon}
      ${msg('Check this account number on the invoice.', {id: 'invoice-list.pay-check-iban'})}
    </span>
  `;
}

function bicRow({bic}: PaymentPlan): TemplateResult | typeof nothing {
  if (bic === undefined) return nothing;
  return row(msg('BIC', {id: 'invoice-list.pay-bic'}), html`<bdi>${bic}</bdi>`);
}

function referenceRow({plan, ...options}: PaymentPanelOptions): TemplateResult {
  const {value} = plan.reference;
  return row(
    msg('Reference', {id: 'invoice-list.pay-reference'}),
    copyable(options, {
      target: 'reference',
      shown: html`<bdi>${value}</bdi>`,
      text: value,
      name: msg('Copy reference', {id: 'invoice-list.pay-copy-reference'}),
    }),
  );
}

/** An amount as a payment form takes it: with the language's decimal sign and without grouping. */
function plainDecimal(money: Money): string {
  const parts = new Intl.NumberFormat(getLocale(), {numberingSystem: 'latn'}).formatToParts(0.5);
  const sign = parts.find(({type}) => type === 'decimal')?.value ?? '.';
  return toDecimal(money).replace('.', sign);
}

interface Copyable {
  target: CopyTarget;
  shown: TemplateResult;
  /** What is copied, which need not be what is shown. */
  text: string;
  /** Of the button. */
  name: string;
}

/** The place of the answer is there beforehand, so that a screen reader says what comes into it. */
function copyable(
  {copied, onCopy}: Pick<PaymentPanelOptions, 'copied' | 'onCopy'>,
  {target, shown, text, name}: Copyable,
): TemplateResult {
  const last = copied?.target === target ? copied : undefined;
  return html`
    <span class="payment-value">
      ${shown}
      <button class="plain" type="button" aria-label=${name} @click=${() => onCopy(target, text)}>
        ${last?.byHand === false ? checkIcon : copyIcon}
      </button>
    </span>
    <span class="payment-copied" role="status">${last ? copyResult(last, text) : nothing}</span>
  `;
}

function copyResult({byHand}: Copied, text: string): TemplateResult | string {
  if (!byHand) return msg('Copied', {id: 'invoice-list.pay-copied'});
  return html`
    ${msg('Copy it with Ctrl+C or ⌘C:', {id: 'invoice-list.pay-copy-by-hand'})}
    <bdi class="payment-by-hand">${text}</bdi>
  `;
}

function unknownAccount(): TemplateResult {
  return html`
    <p>
      ${msg('The account to pay to is not known here: pay as printed on the invoice.', {
        id: 'invoice-list.pay-unknown-account',
      })}
    </p>
  `;
}

/** Why it matters to quote what is to be quoted (Y10, Y11); a bank's form asks for a structured reference by itself. */
function numberNote({reference}: PaymentPlan): TemplateResult | typeof nothing {
  if (reference.kind === 'structured') return nothing;
  const text =
    reference.kind === 'number'
      ? msg(
          'Quote this invoice number: only then does the payment show from the next working day around 10:30.',
          {id: 'invoice-list.pay-quote-number'},
        )
      : msg(
          'Quote this reference: only then does the payment show from the next working day around 10:30.',
          {id: 'invoice-list.pay-quote-reference'},
        );
  return html`<p class="payment-note">${text}</p>`;
}

function payButton({amount}: PaymentPlan, online: OnlineState, onPay: () => void): TemplateResult {
  const busy = online === 'busy';
  return html`
    <button
      class="button payment-start"
      type="button"
      aria-disabled=${busy}
      @click=${() => !busy && onPay()}
    >
      ${busy
        ? msg('Paying…', {id: 'invoice-list.pay-busy'})
        : msg(str`Pay ${formatMoney(amount)}`, {id: 'invoice-list.pay-start'})}
    </button>
  `;
}

/** Says no more than the list knows: that the page's own steps are over, and whether they told of an error. */
function onlineResult(online: OnlineState): TemplateResult {
  const ended = msg('The payment steps are over. What was paid shows here once it is received.', {
    id: 'invoice-list.pay-ended',
  });
  const failed = msg(
    'Something went wrong while paying. Check your bank account before you pay again.',
    {id: 'invoice-list.pay-failed'},
  );
  return html`
    <p class="payment-result" role="status">${online === 'ended' ? ended : nothing}</p>
    ${online === 'failed'
      ? html`<p class="payment-warning" role="alert">${alertIcon} <span>${failed}</span></p>`
      : nothing}
  `;
}

/** Its place is kept while the code is on its way, so that nothing moves when it comes. */
function scan(qr: PaymentPanelOptions['qr']): TemplateResult | typeof nothing {
  if (qr === nothing) return nothing;
  return html`
    <figure class="payment-scan">
      ${qr}
      <figcaption>${msg('Scan with your bank’s app', {id: 'invoice-list.pay-scan'})}</figcaption>
    </figure>
  `;
}
