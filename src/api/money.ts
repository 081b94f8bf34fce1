import * as z from 'zod/mini';

import {currencySchema, integerSchema} from './values.js';

/**
 * An amount of money: an integer of the currency's minor units (ISO 4217: 2 for EUR and HUF, 0 for JPY, 3 for KWD).
 * Negative where the document itself is negative.
 */
export const moneySchema = z.object({
  amount: integerSchema,
  currency: currencySchema,
});
export type Money = z.infer<typeof moneySchema>;

/** The currencies whose minor unit is not a hundredth, by its digits (ISO 4217); every other one has two. */
const DIGITS: readonly (readonly [digits: number, currencies: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** How many decimal digits the minor unit of an ISO 4217 currency stands for; never asked of `Intl`, which differs. */
export function minorUnitDigits(currency: string): number {
  return DIGITS.find(([, currencies]) => currencies.includes(currency))?.[0] ?? 2;
}

/** The amount in major units as an exact decimal string: `{amount: -12150, currency: 'EUR'}` is `"-121.50"`. */
export function toDecimal({amount, currency}: Money): string {
  const digits = minorUnitDigits(currency);
  const sign = amount < 0 ? '-' : '';
  const figures = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${figures.slice(-digits)}`;
}
