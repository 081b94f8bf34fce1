import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {minorUnitDigits, toDecimal} from '../../src/api/money.js';

const DIGITS: Record<string, number> = {EUR: 2, NOK: 2, HUF: 2, IDR: 2, JPY: 0, KWD: 3, UYW: 4};

/** The same by whole numbers of any size. */
function oracle(amount: bigint, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const size = amount < 0n ? -amount : amount;
  const fraction = digits === 0 ? '' : `.${String(size % unit).padStart(digits, '0')}`;
  return `${amount < 0n ? '-' : ''}${size / unit}${fraction}`;
}

describe('an amount as a decimal', () => {
  it('is exact for every amount and currency', () => {
    const currency = fc.constantFrom(...Object.keys(DIGITS));
    fc.assert(
      fc.property(fc.maxSafeInteger(), currency, (amount, code) => {
        const exact = oracle(BigInt(amount), DIGITS[code] ?? 0);
        expect(toDecimal({amount, currency: code})).to.equal(exact);
      }),
      {numRuns: 5000, seed: 20261121},
    );
  });

  for (const [currency, digits] of Object.entries(DIGITS)) {
    it(`has ${digits} digits in ${currency}`, () => {
      expect(minorUnitDigits(currency)).to.equal(digits);
    });
  }

  it('has two digits in a currency that nobody knows', () => {
    expect(minorUnitDigits('XYZ')).to.equal(2);
  });

  for (const [amount, text] of [
    [0, '0.00'],
    [-0, '0.00'],
    [7, '0.07'],
    [-7, '-0.07'],
    [100, '1.00'],
  ] as const) {
    it(`of ${amount} cents is ${text}`, () => {
      expect(toDecimal({amount, currency: 'EUR'})).to.equal(text);
    });
  }
});
