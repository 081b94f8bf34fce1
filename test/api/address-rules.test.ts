import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {
  addressProblems,
  type BillingAddress,
  hasPostalCode,
  isEmail,
  isLongPostalCode,
  isRequired,
  postalCodeExample,
  writePostalCode,
} from '../../src/api/index.js';

const ADDRESS: BillingAddress = {
  version: '1',
  organizationName: 'Rode Lente',
  street: 'Lange Gracht 16B',
  postalCode: '1234 AB',
  city: 'Amsterdam',
  countryCode: 'NL',
};

/** What is wrong with an address, as `field: code`. */
const problems = (part: Partial<BillingAddress>): string[] =>
  addressProblems({...ADDRESS, ...part}).map(({field, code}) => `${field}: ${code}`);

/** By country: codes as they may be typed, each with how it is written, and codes that are none. */
const POSTAL_CODES: Record<string, [right: Record<string, string>, wrong: string[]]> = {
  NL: [
    {'1234 AB': '1234 AB', '1234ab': '1234 AB', ' 12 34 a b ': '1234 AB', '9999ZZ': '9999 ZZ'},
    ['0123 AB', '1234 SA', '1234SD', '1234 ss', '1234 A', '1234', '12345 AB', '1234 ABC'],
  ],
  NO: [{'0150': '0150', ' 9990 ': '9990'}, ['150', '01500', 'N-0150', '015A']],
  SE: [{11122: '111 22', '111 22': '111 22'}, ['1112', '111 222', 'SE-111 22']],
  FI: [{'00100': '00100'}, ['0010', '001000', 'FI-00100']],
  DK: [{1050: '1050'}, ['105', '10500', 'DK-1050']],
  BE: [{1000: '1000', 9999: '9999'}, ['0999', '100', '10000']],
  DE: [{10115: '10115', '01067': '01067'}, ['1011', '101155', 'D-10115']],
};

const countries = Object.keys(POSTAL_CODES);
const countryCode = fc.stringMatching(/^[A-Z]{2}$/);

describe('a postal code', () => {
  for (const [country, [right, wrong]] of Object.entries(POSTAL_CODES)) {
    for (const [typed, written] of Object.entries(right)) {
      it(`"${typed}" of ${country} is right, and is written ${written} (V10)`, () => {
        expect(problems({countryCode: country, postalCode: typed})).to.deep.equal([]);
        expect(writePostalCode(country, typed)).to.equal(written);
      });
    }

    for (const typed of wrong) {
      it(`"${typed}" is none of ${country} (V10)`, () => {
        const found = problems({countryCode: country, postalCode: typed});
        expect(found).to.deep.equal(['postalCode: postal-code']);
        expect(writePostalCode(country, typed)).to.equal(typed);
      });
    }

    it(`is shown for ${country} by one that is right`, () => {
      const example = postalCodeExample(country) ?? '';
      expect(problems({countryCode: country, postalCode: example})).to.deep.equal([]);
      expect(writePostalCode(country, example)).to.equal(example);
    });
  }

  it('is written the same when it is written again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...countries, 'FR'), fc.string(), (country, typed) => {
        const written = writePostalCode(country, typed);
        expect(writePostalCode(country, written)).to.equal(written);
      }),
    );
  });

  it('is as right when it is written as it was when it was typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{4} ?[a-zA-Z]{0,2}$/));
    fc.assert(
      fc.property(fc.constantFrom(...countries), typed, (country, postalCode) => {
        const written = writePostalCode(country, postalCode);
        expect(problems({countryCode: country, postalCode: written})).to.deep.equal(
          problems({countryCode: country, postalCode}),
        );
      }),
    );
  });

  it('of any other country is as it is typed, without the spaces around it', () => {
    expect(writePostalCode('GB', ' sw1a 1aa ')).to.equal('sw1a 1aa');
    expect(problems({countryCode: 'GB', postalCode: 'whatever'})).to.deep.equal([]);
    expect(postalCodeExample('GB')).to.equal(undefined);
  });

  it('is long from thirteen characters on, without the spaces around it', () => {
    expect(isLongPostalCode(` ${'1'.repeat(12)} `)).to.equal(false);
    expect(isLongPostalCode('1'.repeat(13))).to.equal(true);
  });
});

describe('what an address has to have', () => {
  for (const field of ['organizationName', 'street', 'postalCode', 'city'] as const) {
    it(`is a ${field}, which spaces are not (V9)`, () => {
      for (const blank of ['', '   ', '\t', '\u00A0']) {
        expect(problems({[field]: blank})).to.deep.equal([`${field}: required`]);
      }
      expect(isRequired(field, 'NL')).to.equal(true);
    });
  }

  it('is a country', () => {
    expect(problems({countryCode: ''})).to.deep.equal(['countryCode: required']);
    for (const code of ['nl', 'NLD', 'N', '12', 'constructor', '__proto__']) {
      expect(problems({countryCode: code})).to.deep.equal(['countryCode: country']);
    }
  });

  it('is a postal code only where there are any', () => {
    fc.assert(
      fc.property(countryCode, (code) => {
        const found = problems({countryCode: code, postalCode: ''});
        expect(found).to.deep.equal(hasPostalCode(code) ? ['postalCode: required'] : []);
        expect(isRequired('postalCode', code)).to.equal(hasPostalCode(code));
      }),
    );
    expect([hasPostalCode('NL'), hasPostalCode('HK')]).to.deep.equal([true, false]);
  });

  it('is none of the rest', () => {
    for (const field of ['attention', 'region', 'email', 'phone'] as const) {
      expect(problems({[field]: ''})).to.deep.equal([]);
      expect(isRequired(field, 'NL')).to.equal(false);
    }
  });
});

describe('an e-mail address', () => {
  const long = `${'a'.repeat(64)}@${Array.from({length: 3}, () => 'b'.repeat(60)).join('.')}`;

  for (const text of ['a@b', 'a.b+c@d-e.example', "o'hara@x.example", 'A@B.EXAMPLE', long]) {
    it(`may be ${text.slice(0, 30)} (V3)`, () => {
      expect(isEmail(text)).to.equal(true);
      expect(problems({email: text})).to.deep.equal([]);
    });
  }

  for (const text of ['a', '@b', 'a@', 'a@-b', 'a@b-', 'a b@c', 'a@b..c', 'é@b', `${long}.${long}`]) {
    it(`is not ${text.slice(0, 30)} (V3)`, () => {
      expect(isEmail(text)).to.equal(false);
      expect(problems({email: text})).to.deep.equal(['email: email']);
    });
  }

  it('is what the field of a browser takes', () => {
    const input = document.createElement('input');
    input.type = 'email';
    const text = fc.stringMatching(/^[a-z.@+ -]{1,12}$/).filter((each) => each === each.trim());
    fc.assert(
      fc.property(text, (email) => {
        input.value = email;
        expect(isEmail(email)).to.equal(input.validity.valid);
      }),
    );
  });

  it('is judged in no time, however it is made', () => {
    const start = performance.now();
    isEmail(`${'a@'.repeat(50_000)}.`);
    isEmail(`a@${'a-'.repeat(120)}`);
    expect(performance.now() - start).to.be.below(200);
  });
});

describe('a phone number', () => {
  it('is one in E.164', () => {
    for (const phone of ['+31123456789', '+4722334455', '+123456789012345']) {
      expect(problems({phone})).to.deep.equal([]);
    }
    for (const phone of ['0123456789', '+0123456', '+31 123456789', '+1234567890123456', '+31x']) {
      expect(problems({phone})).to.deep.equal(['phone: phone']);
    }
  });
});

describe('the problems of an address', () => {
  it('come in the order of its fields, each field once', () => {
    const empty = {organizationName: '', street: '', postalCode: 'x', city: '', email: 'x', phone: 'x'};
    expect(problems(empty)).to.deep.equal([
      'organizationName: required',
      'street: required',
      'postalCode: postal-code',
      'city: required',
      'email: email',
      'phone: phone',
    ]);
  });
});
