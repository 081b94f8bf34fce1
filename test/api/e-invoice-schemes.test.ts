import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {
  E_INVOICE_SCHEMES,
  eInvoiceScheme,
  eInvoiceSchemesIn,
  isEInvoiceAddress,
  KNOWN_OPERATORS,
  operatorDoubt,
  writeEInvoiceAddress,
  writeOperatorCode,
} from '../../src/api/index.js';

/** By scheme: addresses as they may be typed, each with how it is written, and addresses that are none. */
const ADDRESSES: Record<string, [right: Record<string, string>, wrong: string[]]> = {
  '0007': [
    {'5560123423': '5560123423', '556012-3423': '5560123423'},
    // A wrong check digit, two digits that changed places, one too few.
    ['5560123424', '5560132423', '556012342', 'SE5560123423'],
  ],
  '0037': [
    {'003712345671': '003712345671', '0037 1234567-1 abc12': '003712345671ABC12'},
    ['003712345672', '003712354671', '003812345671', '003712345671ABC123'],
  ],
  '0216': [
    {'003712345671': '003712345671', '0216:003712345671': '003712345671'},
    ['003712345670', '0037123456', '1234567-1'],
  ],
  '0212': [
    {'1234567-1': '1234567-1', 12345671: '1234567-1'},
    ['1234567-2', '2134567-1', '123456-1', '12345678-1'],
  ],
  '0213': [{FI12345671: 'FI12345671', 'fi 1234567-1': 'FI12345671'}, ['FI12345672', '12345671']],
  '0215': [{'FI21 1234 5600 0007 85': 'FI21 1234 5600 0007 85', 'any-thing': 'any-thing'}, []],
  '0088': [
    {8712345000004: '8712345000004', '87 12345 00000 4': '8712345000004'},
    ['8712345000005', '8712354000004', '871234500000', '87123450000044'],
  ],
  '0106': [{12345678: '12345678', '1234.5678': '12345678'}, ['1234567', '123456789', '1234567A']],
  '0190': [
    {'00000001234567890000': '00000001234567890000'},
    ['0000000123456789000', '0000000123456789000X'],
  ],
  '9944': [
    // By the 11-proof of a company, and by mod 97 of a sole trader.
    {'NL1234.56.782.B12': 'NL123456782B12', nl123456789b13: 'NL123456789B13'},
    ['NL123456783B12', 'NL123456789B14', '123456782B12', 'NL123456782B1'],
  ],
  '0192': [
    {987654325: '987654325', '987 654 325': '987654325'},
    ['987654324', '978654325', '98765432', 'NO987654325'],
  ],
  '0184': [
    {DK12345674: 'DK12345674', '12 34 56 74': '12345674'},
    ['12345675', 'DK12345647', 'DK1234567', 'SE12345674'],
  ],
  '0096': [{1234567890: '1234567890'}, ['123456789', '12345678901']],
  '0208': [
    {'0123456749': '0123456749', '0123.456.749': '0123456749'},
    ['0123456748', '0123465749', '2123456749', '123456749'],
  ],
  '0204': [
    {'04011000-12345-35': '04011000-12345-35', '991-01484-64': '991-01484-64', '05-99': '05-99'},
    ['0401100012345', '04011000-12345', '1-35', '04011000-12_45-35'],
  ],
  '9930': [{DE123456789: 'DE123456789', 'de 123 456 789': 'DE123456789'}, ['DE12345678', '123456789']],
};

describe('an electronic address', () => {
  it('can be checked in each scheme of the table, and each is tried here', () => {
    expect(E_INVOICE_SCHEMES.map(({id}) => id).sort()).to.deep.equal(Object.keys(ADDRESSES).sort());
  });

  for (const [scheme, [right, wrong]] of Object.entries(ADDRESSES)) {
    for (const [typed, written] of Object.entries(right)) {
      it(`"${typed}" of ${scheme} is right, and is written ${written} (V11)`, () => {
        expect(isEInvoiceAddress(scheme, typed)).to.equal(true);
        expect(writeEInvoiceAddress(scheme, typed)).to.equal(written);
      });
    }

    for (const typed of wrong) {
      it(`"${typed}" is none of ${scheme} (V11)`, () => {
        expect(isEInvoiceAddress(scheme, typed)).to.equal(false);
      });
    }
  }

  for (const {id, example} of E_INVOICE_SCHEMES) {
    it(`of ${id} looks as its example ${example}`, () => {
      expect(isEInvoiceAddress(id, example)).to.equal(true);
      expect(writeEInvoiceAddress(id, example)).to.equal(example);
    });
  }

  it('is written once and for all', () => {
    const scheme = fc.constantFrom(...E_INVOICE_SCHEMES.map(({id}) => id), '9999');
    const property = fc.property(scheme, fc.string(), (id, text) => {
      const written = writeEInvoiceAddress(id, text);
      fc.pre(isEInvoiceAddress(id, text));
      expect(writeEInvoiceAddress(id, written)).to.equal(written);
      expect(isEInvoiceAddress(id, written)).to.equal(true);
    });
    fc.assert(property);
  });

  it('is free in a scheme that is not in the table', () => {
    expect(isEInvoiceAddress('9999', 'any thing')).to.equal(true);
    expect(writeEInvoiceAddress('9999', ' any thing ')).to.equal('any thing');
    expect(eInvoiceScheme('9999')).to.equal(undefined);
  });

  it('may come as on the wire, behind its scheme', () => {
    const whole = 'iso6523-actorid-upis::0106:12345678';
    expect(writeEInvoiceAddress('0106', whole)).to.equal('12345678');
  });
});

/** A digit of a checked number that is another one, or stands beside the one it stood before. */
function misread(address: string): string[] {
  const others = [...address].flatMap((sign, place) =>
    /\d/.test(sign) ? [address.slice(0, place) + String((Number(sign) + 1) % 10) + address.slice(place + 1)] : [],
  );
  return others;
}

describe('check digits', () => {
  // Of 9944 two proofs are right, and of OVT the ending is free.
  for (const id of ['0007', '0088', '0192', '0208', '0212', '0213', '0216', '0184']) {
    it(`of ${id} find every digit that was misread`, () => {
      const {example = ''} = eInvoiceScheme(id) ?? {};
      const missed = misread(example).filter((wrong) => isEInvoiceAddress(id, wrong));
      expect(missed).to.deep.equal([]);
    });
  }
});

describe('the schemes of a country', () => {
  const usual = (country: string): string[] => eInvoiceSchemesIn(country).usual.map(({id}) => id);

  it('come with the usual one first, and the one for everybody last', () => {
    expect(usual('NL')).to.deep.equal(['0106', '0190', '9944', '0088']);
    expect(usual('FI')).to.deep.equal(['0216', '0212', '0213', '0215', '0037', '0088']);
    expect(usual('SE')).to.deep.equal(['0007', '0088']);
    expect(usual('BR')).to.deep.equal(['0088']);
  });

  it('say which is there for what is old alone', () => {
    const legacy = E_INVOICE_SCHEMES.filter((scheme) => scheme.legacy);
    expect(legacy.map(({id}) => id)).to.deep.equal(['0037']);
  });

  it('are all of them, usual or not, once', () => {
    for (const country of ['NL', 'FI', 'BR']) {
      const {others} = eInvoiceSchemesIn(country);
      const ids = [...usual(country), ...others.map(({id}) => id)];
      expect(ids.sort()).to.deep.equal(E_INVOICE_SCHEMES.map(({id}) => id).sort());
    }
  });
});

describe('an operator code', () => {
  for (const {code, name} of KNOWN_OPERATORS) {
    it(`${code} is known as that of ${name}`, () => {
      expect(operatorDoubt(` ${code.toLowerCase()} `)).to.equal(undefined);
    });
  }

  for (const code of ['003700000000', '00370000000012345', 'NDEAFIHH', 'E204503', 'okoyfihh']) {
    it(`${code} is well formed and not known`, () => {
      expect(operatorDoubt(code)).to.equal('unknown');
    });
  }

  for (const code of ['12345', '0037', '003700000000123456', 'E12345', 'NDEA', 'my own operator']) {
    it(`"${code}" looks like none`, () => {
    });
  }

  it('is not doubted where there is none', () => {
    expect(operatorDoubt('  ')).to.equal(undefined);
  });

  it('is written without spaces, in capitals', () => {
    expect(writeOperatorCode(' daba fihh ')).to.equal('DABAFIHH');
  });
});
