import {isCreditorReference} from '../../src/api/check-digits.js';

/** The sum of the digits, each times its weight; the weights go from right to left and begin again. */
function weigh(digits: string, weights: readonly number[]): number {
  const fromRight = [...digits].reverse().map(Number);
  return fromRight.reduce((sum, digit, at) => sum + digit * (weights[at % weights.length] ?? 0), 0);
}

/** Modulo 10 (Luhn), the check digit last. */
function isLuhn(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

function lastIs(digits: string, check: number): boolean {
  return digits.endsWith(String(check));
}

/** The national schemes of digits alone, by the country of the payee. */
const SCHEMES: Record<string, (digits: string) => boolean> = {
  // Betalingskenmerk: the check digit comes first. Shorter ones have none, or can be anything else.
  NL: (digits) => {
    const check = 11 - (weigh(digits.slice(1), [2, 4, 8, 5, 10, 9, 7, 3, 6, 1]) % 11);
    return digits.length === 16 && Number(digits[0]) === (check > 9 ? 11 - check : check);
  },
  // KID: each payee chooses one of two check digits.
  NO: (digits) => {
    const check = (11 - (weigh(digits.slice(0, -1), [2, 3, 4, 5, 6, 7]) % 11)) % 11;
    return isLuhn(digits) || lastIs(digits, check);
  },
  // OCR-nummer.
  SE: isLuhn,
  // Viitenumero.
  FI: (digits) => {
    const check = (10 - (weigh(digits.slice(0, -1), [7, 3, 1]) % 10)) % 10;
    return digits.length <= 20 && lastIs(digits, check);
  },
};

/** Where a payment reference stands. */
export interface ReferenceContext {
  /** The country of the payee, ISO 3166-1 alpha-2. */
  country: string | undefined;
  /** The number of the document: to quote it is no scheme, though its digits may happen to fit one. */
  number: string;
}

/** Whether a payment reference is one of a scheme with a check digit, and the digit is right. */
export function isStructuredReference(
  reference: string,
  {country = '', number}: ReferenceContext,
): boolean {
  const text = reference.replaceAll(/\s/g, '').toUpperCase();
  if (isCreditorReference(text)) return true;
  if (reference === number || !/^\d{4,25}$/.test(text)) return false;
  return Object.hasOwn(SCHEMES, country) && SCHEMES[country]?.(text) === true;
}
