import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {
  electronic,
  ibanGroups,
  isBic,
  isIban,
  sepaReach,
} from '../../../src/elements/invoice-list/payment/iban.js';

/** The examples of the IBAN registry. */
const EEA = `
  AT611904300234573201 BE68539007547034 BG80BNBG96611020345678 CY17002001280000001200527600
  CZ6508000000192000145399 DE89370400440532013000 DK5000400440116243 EE382200221020145685
  ES9121000418450200051332 FI2112345600000785 FR1420041010050500013M02606
  GR1601101250000000012300695 HR1210010051863000160 HU42117730161111101800000000
  IE29AIBK93115212345678 IS140159260076545510730339 IT60X0542811101000000123456
  LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001
  MT84MALT011000012345MTLCAST001S NL91ABNA0417164300 NO9386011117947
  PL61109010140000071219812874 PT50000201231234567890154 RO49AAAA1B31007593840000
  SE4550000000058398257466 SI56263300012039086 SK3112000000198742637541
`.match(/\S+/g);
const BEYOND_EEA = `
  AD1200012030200359100100 AL47212110090000000235698741 CH9300762011623852957
  GB29NWBK60161331926819 GI75NWBK000000007099453 MC5811222000010123456789030
  MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 RS35260005601001611379
  SM86U0322509800000000270100 VA59001123000012345678
`.match(/\S+/g);
const ELSEWHERE = ['TR330006100519786457841326', 'SA0380000000608010167519', 'XK051212012345678906'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe('an IBAN', () => {
  for (const [reach, ibans] of [
    ['iban', EEA],
    ['iban-and-bic', BEYOND_EEA],
    ['none', ELSEWHERE],
  ] as const) {
    for (const iban of ibans ?? []) {
      it(`of ${iban.slice(0, 2)} is known, and SEPA reaches it by ${reach}`, () => {
        expect(isIban(iban)).to.equal(true);
        expect(sepaReach(iban)).to.equal(reach);
      });
    }
  }

  it('with one letter or one digit changed is none', () => {
    const at = fc.integer({min: 2, max: 17});
    fc.assert(
      fc.property(at, fc.nat({max: 9}), fc.constantFrom(...LETTERS), (place, digit, letter) => {
        const iban = 'NL91ABNA0417164300';
        const other = /\d/.test(iban.charAt(place)) ? String(digit) : letter;
        const changed = iban.slice(0, place) + other + iban.slice(place + 1);
        expect(isIban(changed)).to.equal(changed === iban);
      }),
      {numRuns: 1000, seed: 20261122},
    );
  });

  for (const [why, text] of [
    ['too short for its country', 'NL91ABNA041716430'],
    ['of the wrong length though its check digits hold', 'NO3300000000000000000'],
    ['with the digits of another', 'NL92ABNA0417164300'],
    ['with spaces, which is no electronic form', 'NL91 ABNA 0417 1643 00'],
    ['empty', ''],
    ['a domestic number', '0417164300'],
  ] as const) {
    it(`is none when it is ${why}`, () => {
      expect(isIban(text)).to.equal(false);
    });
  }

  it('has an electronic form and groups of four', () => {
    const iban = electronic('nl91 abna\u00a00417 1643 00');
    expect(iban).to.equal('NL91ABNA0417164300');
    expect(ibanGroups(iban)).to.deep.equal(['NL91', 'ABNA', '0417', '1643', '00']);
  });
});

describe('a BIC', () => {
  for (const bic of ['ABNANL2A', 'DEUTDEFF500', 'E097AEXX']) {
    it(`may be ${bic}`, () => {
      expect(isBic(bic)).to.equal(true);
    });
  }
  for (const text of ['', 'ABNANL2', 'ABNANL2AX', 'ABNANL2AXXXX', 'ABNA NL2A', 'ABNA1L2A']) {
    it(`is not "${text}"`, () => {
      expect(isBic(text)).to.equal(false);
    });
  }
});
