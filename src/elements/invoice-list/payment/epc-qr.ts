import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import encodeQR from 'qr';

import {isCreditorReference} from '../../../api/check-digits.js';
import {type Money, toDecimal} from '../../../api/money.js';
import {electronic, isBic, sepaReach} from './iban.js';
import type {PaymentPlan, QuotedReference} from './payment-plan.js';

/** The limits of EPC069-12, in characters and, for the whole, in bytes: what a code of version 13 holds. */
const LONGEST_NAME = 70;
const LONGEST_TEXT = 140;
const LARGEST_PAYLOAD = 331;
const LARGEST_AMOUNT = 99_999_999_999;

/** The light border that a reader needs, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** In CSS pixels, about: a module is a whole number of them, so that none is drawn wider than another. */
const SIDE = 160;
const SMALLEST_MODULE = 3;

/**
 * What a banking app reads to prepare the payment (EPC069-12, version 002); `undefined` where the guideline has no form for it:
 * another currency, an account that SEPA does not reach, a reference that is too long.
 */
export function epcPayload(plan: PaymentPlan): string | undefined {
  const {payee, iban, ibanValid, amount, reference} = plan;
  if (!payee || !iban || !ibanValid || !isPayable(amount)) return undefined;
  const bic = bicFor(plan);
  const remittance = remittanceOf(reference);
  if (bic === undefined || !remittance) return undefined;
  const name = [...payee].slice(0, LONGEST_NAME).join('').trim();
  const value = `EUR${toDecimal(amount)}`;
  const elements = ['BCD', '002', '1', 'SCT', bic, name, iban, value, '', ...remittance];
  const payload = elements.join('\n').trimEnd();
  return new TextEncoder().encode(payload).length > LARGEST_PAYLOAD ? undefined : payload;
}

function isPayable({amount, currency}: Money): boolean {
  return currency === 'EUR' && amount >= 1 && amount <= LARGEST_AMOUNT;
}

/** Empty where none is needed, `undefined` where the one that is needed is missing. */
function bicFor({iban = '', bic = ''}: PaymentPlan): string | undefined {
  if (isBic(bic)) return sepaReach(iban) === 'none' ? undefined : bic;
  return sepaReach(iban) === 'iban' ? '' : undefined;
}

/** The structured element and the free one, of which only one may be filled. A cut reference would be another reference. */
function remittanceOf({kind, value}: QuotedReference): [string, string] | undefined {
  if (kind === 'structured' && isCreditorReference(electronic(value))) {
    return [electronic(value), ''];
  }
  return [...value].length > LONGEST_TEXT ? undefined : ['', value];
}

/**
 * The payment as a QR code to scan with a banking app, with its amount as the language writes it in the name; `nothing` where
 * `epcPayload` has none.
 */
export function epcQr(plan: PaymentPlan, amount: string): TemplateResult | typeof nothing {
  const payload = epcPayload(plan);
  if (payload === undefined) return nothing;
  const {size, path} = drawingOf(payload);
  const side = size * Math.max(SMALLEST_MODULE, Math.round(SIDE / size));
  const payee = plan.payee ?? '';
  return html`
    <svg
      class="payment-qr"
      role="img"
      aria-label=${msg(str`QR code to pay ${amount} to ${payee} with your bank’s app`, {
        id: 'invoice-list.pay-qr',
      })}
      width=${side}
      height=${side}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      <rect width=${size} height=${size} fill="#ffffff" />
      <path d=${path} fill="#000000" />
    </svg>
  `;
}

interface Drawing {
  payload: string;
  /** In modules, with the quiet zone. */
  size: number;
  path: string;
}

let latest: Drawing | undefined;

/** The last drawing is kept, because an element is drawn again far more often than it changes. */
function drawingOf(payload: string): Drawing {
  if (latest?.payload !== payload) {
    const rows = encodeQR(payload, 'raw', {ecc: 'medium', encoding: 'byte', border: QUIET_ZONE});
    latest = {payload, size: rows.length, path: rows.map(rowPath).join('')};
  }
  return latest;
}

/** The dark runs of a row, each as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...modules.matchAll(/#+/g)]
    .map(({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
