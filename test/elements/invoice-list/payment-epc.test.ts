import {expect} from '@open-wc/testing';

import {epcPayload} from '../../../src/elements/invoice-list/payment/epc-qr.js';
import {planFor} from './payment-rig.js';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const free = (value: string) => ({paymentReference: {kind: 'free', value}});
const structured = (value: string) => ({paymentReference: {kind: 'structured', value}});
const payee = (name: string, iban: string, bic?: string) => ({
  payee: {name, iban, ...(bic !== undefined && {bic})},
});
const NL = 'NL91ABNA0417164300';
const GB = 'GB29NWBK60161331926819';

const linesOf = (...args: Parameters<typeof planFor>) => epcPayload(planFor(...args))?.split('\n');

describe('what a banking app reads', () => {
  it('has the elements of the guideline in their order, to the last that is filled', () => {
    expect(epcPayload(planFor())).to.equal(
      'BCD\n002\n1\nSCT\nABNANL2A\nVoorbeeld Software B.V.\nNL91ABNA0417164300\nEUR605.00\n\n\n2026-0412',
    );
  });

  it('has an RF reference in the structured element, without spaces', () => {
    expect(linesOf(structured('rf18 5390 0754 7034'))?.slice(8)).to.deep.equal([
      '',
      'RF18539007547034',
    ]);
  });

  for (const value of ['RF19539007547034', '1234567897', 'RF18']) {
    it(`has a structured reference of another scheme in the free element (${value})`, () => {
      expect(linesOf(structured(value))?.slice(8)).to.deep.equal(['', '', value]);
    });
  }

  it('has a free text in the free element, even one that looks like an RF reference', () => {
    expect(linesOf(free('RF18539007547034'))?.slice(8)).to.deep.equal(['', '', 'RF18539007547034']);
  });

  it('leaves the BIC empty where there is none or where it is wrong', () => {
    expect(linesOf(payee('X', NL))?.[4]).to.equal('');
    expect(linesOf(payee('X', NL, 'ABNA'))?.[4]).to.equal('');
  });

  it('ends with the amount where nothing is to be quoted', () => {
    expect(linesOf({number: ' '})?.slice(7)).to.deep.equal(['EUR605.00']);
  });

  it('cuts a name at 70 characters, never within one', () => {
    expect(linesOf(payee('é'.repeat(80), NL))?.[5]).to.equal('é'.repeat(70));
    expect(linesOf(payee(`${'a'.repeat(69)}𝄞𝄞`, NL))?.[5]).to.equal(`${'a'.repeat(69)}𝄞`);
  });

  it('has no control characters or further lines', () => {
    const lines = linesOf({...payee('A\nEUR1.00\u0007', NL), ...free('B\r\nC')});
    expect(lines).to.have.length(11);
    expect(lines?.[5]).to.equal('A EUR1.00');
    expect(lines?.[10]).to.equal('B C');
  });

  for (const [amount, text] of [
    [1, 'EUR0.01'],
    [100, 'EUR1.00'],
    [1230, 'EUR12.30'],
    [99_999_999_999, 'EUR999999999.99'],
  ] as const) {
    it(`has an amount of ${amount} cents as ${text}`, () => {
      expect(linesOf({openAmount: eur(amount)})?.[7]).to.equal(text);
    });
  }

  it('asks only the rest while a payment is in transit', () => {
    const pendingPayment = {amount: eur(10000), visibleFrom: '2026-11-23T10:30:00+01:00'};
    expect(linesOf({pendingPayment})?.[7]).to.equal('EUR505.00');
  });

  it('has an account beyond the EEA with its BIC', () => {
    expect(linesOf(payee('X', GB, 'NWBKGB2L'))?.[4]).to.equal('NWBKGB2L');
  });
});

describe('nothing for a banking app', () => {
  for (const [why, change] of [
    ['in another currency', {openAmount: {amount: 60500, currency: 'NOK'}}],
    ['of a milliard', {openAmount: eur(100_000_000_000)}],
    ['to nobody', payee('\u200b', NL)],
    ['to no account', {payee: {name: 'X'}}],
    ['to an account whose check digits are wrong', payee('X', 'NL92ABNA0417164300')],
    ['to an account that SEPA does not reach', payee('X', 'TR330006100519786457841326', 'ABNANL2A')],
    ['beyond the EEA without a BIC', payee('X', GB)],
    ['beyond the EEA with a wrong BIC', payee('X', GB, 'NWBK')],
    ['with a text of 141 characters', free('x'.repeat(141))],
  ] as const) {
    it(`is made of a payment ${why}`, () => {
      expect(epcPayload(planFor(change))).to.equal(undefined);
    });
  }

  it('is made of more than 331 bytes', () => {
    const bytes = (text: string | undefined) => new TextEncoder().encode(text).length;
    const change = (length: number) => ({...payee('é'.repeat(70), NL), ...free('€'.repeat(length))});
    const fits = epcPayload(planFor(change(48)));
    expect(bytes(fits)).to.equal(331);
    expect(epcPayload(planFor(change(49)))).to.equal(undefined);
  });
});
