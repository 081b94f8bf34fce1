import {expect} from '@open-wc/testing';

import {isStructuredReference} from '../../mocks/store/payment-reference.js';

const NUMBER = 'F-1';

const inCountry = (country: string | undefined) => (reference: string) =>
  isStructuredReference(reference, {country, number: NUMBER});

/** A reference with a right check digit, and the same one with a wrong one, by country. */
const SCHEMES: [name: string, country: string | undefined, right: string, wrong: string][] = [
  ['an RF reference', undefined, 'RF18539007547034', 'RF19539007547034'],
  ['an RF reference with letters', 'NL', 'RF712348231', 'RF712348A31'],
  ['a Dutch betalingskenmerk', 'NL', '5000056789012345', '6000056789012345'],
  ['a Norwegian KID with modulo 10', 'NO', '2345676', '2345675'],
  ['a Norwegian KID with modulo 11', 'NO', '12345678903', '12345678904'],
  ['a Swedish OCR-nummer', 'SE', '2345676', '2345675'],
  ['a Finnish viitenumero', 'FI', '1232', '1233'],
];

describe('a payment reference', () => {
  for (const [name, country, right, wrong] of SCHEMES) {
    it(`is structured when it is ${name}, and free when a digit is wrong`, () => {
      expect([right, wrong].map(inCountry(country))).to.deep.equal([true, false]);
    });
  }

  it('may be printed in groups and in small letters', () => {
    expect(['RF18 5390 0754 7034', 'rf18539007547034'].every(inCountry('NL'))).to.equal(true);
    expect(inCountry('NL')('5000 0567 8901 2345')).to.equal(true);
  });

  it('is free when it is the number of the document, whatever its digits fit', () => {
    const context = {country: 'SE', number: '2345676'};
    expect(isStructuredReference('2345676', context)).to.equal(false);
  });

  it('is free in digits of another country, or of none', () => {
    const countries = ['DE', undefined, '__proto__', 'toString'];
    expect(countries.map((country) => inCountry(country)('2345676'))).to.not.include(true);
    expect(inCountry('NL')('2345676')).to.equal(false);
  });

  it('is free when it is words, or nothing', () => {
    expect(['', 'RF', 'RF18', 'Factuur 12', '123', '2026-0911'].some(inCountry('NO'))).to.equal(
      false,
    );
  });
});
