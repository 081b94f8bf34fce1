import * as z from 'zod/mini';

import {integer} from './values.js';

/**
 * An amount of money: an integer of the currency's minor units (ISO 4217: 2 for EUR and HUF, 0 for JPY, 3 for KWD).
 * Negative where the document itself is negative.
 */
export const moneySchema = z.object({
  amount: integer(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof moneySchema>;

/** The currencies whose minor unit is not a hundredth (ISO 4217); every other currency has two digits. */
const DIGITS: Record<string, number> = {
  BHD: 3, BIF: 0, CLF: 4, CLP: 0, DJF: 0, GNF: 0, IQD: 3, ISK: 0, JOD: 3, JPY: 0, KMF: 0, KRW: 0,
  KWD: 3, LYD: 3, OMR: 3, PYG: 0, RWF: 0, TND: 3, UGX: 0, UYI: 0, UYW: 4, VND: 0, VUV: 0, XAF: 0,
  XOF: 0, XPF: 0,
};

/** How many decimal digits the minor unit of an ISO 4217 currency stands for; never asked of `Intl`, which differs. */
export function minorUnitDigits(currency: string): number {
  return Object.hasOwn(DIGITS, currency) ? (DIGITS[currency] ?? 2) : 2;
}

/** The amount in major units as an exact decimal string: `{amount: -12150, currency: 'EUR'}` is `"-121.50"`. */
export function toDecimal({amount, currency}: Money): string {
  const digits = minorUnitDigits(currency);
  const sign = amount < 0 ? '-' : '';
  const figures = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${figures.slice(-digits)}`;
}
