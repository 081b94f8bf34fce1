import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {paymentPlanOf} from '../../../src/elements/invoice-list/payment/payment-plan.js';
import {openInvoice, planFor} from './payment-rig.js';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const pending = (amount: number, currency = 'EUR') => ({
  amount: {amount, currency},
  visibleFrom: '2026-11-23T10:30:00+01:00',
});

describe('how to pay an invoice', () => {
  it('asks what is open, to the account of the payee, with the invoice number', () => {
    expect(planFor()).to.deep.equal({
      amount: eur(60500),
      inTransit: undefined,
      payee: 'Voorbeeld Software B.V.',
      iban: 'NL91ABNA0417164300',
      ibanValid: true,
      bic: 'ABNANL2A',
      reference: {kind: 'number', value: '2026-0412'},
    });
  });

  for (const [state, change] of [
    ['it is paid', {openAmount: eur(0)}],
    ['it is in favor of the customer', {openAmount: eur(-12100)}],
    ['it is voided', {voided: true}],
    ['a payment in transit covers it', {pendingPayment: pending(60500)}],
    ['a payment in transit is more than it', {pendingPayment: pending(70000)}],
  ] as const) {
    it(`is not said when ${state}`, () => {
      expect(paymentPlanOf(openInvoice(change))).to.equal(undefined);
    });
  }

  it('asks only the rest while a payment is in transit', () => {
    const plan = planFor({pendingPayment: pending(10000)});
    expect(plan.amount).to.deep.equal(eur(50500));
    expect(plan.inTransit?.amount).to.deep.equal(eur(10000));
  });

  for (const other of [pending(10000, 'NOK'), pending(-100), pending(0)]) {
    it(`asks all while ${other.amount.amount} ${other.amount.currency} is in transit`, () => {
      const plan = planFor({pendingPayment: other});
      expect(plan.amount).to.deep.equal(eur(60500));
      expect(plan.inTransit).to.equal(undefined);
    });
  }

  it('never asks more than is open, and never nothing', () => {
    const amount = fc.integer({min: -1_000_000, max: 1_000_000});
    fc.assert(
      fc.property(amount, amount, (open, paid) => {
        const plan = paymentPlanOf(
          openInvoice({openAmount: eur(open), pendingPayment: pending(paid)}),
        );
        const rest = open - Math.max(0, paid);
        expect(plan?.amount.amount).to.equal(rest > 0 ? rest : undefined);
      }),
      {numRuns: 1000, seed: 20261122},
    );
  });
});

describe('the account to pay to', () => {
  it('is written as machines do when it is an IBAN', () => {
    const plan = planFor({payee: {name: 'X', iban: 'nl91 abna 0417 1643 00', bic: 'abnanl2a'}});
    expect(plan).to.include({iban: 'NL91ABNA0417164300', ibanValid: true, bic: 'ABNANL2A'});
  });

  it('stays as it came when it is no IBAN', () => {
    const plan = planFor({payee: {name: 'X', iban: 'nl92 abna 0417 1643 00'}});
    expect(plan).to.include({iban: 'nl92 abna 0417 1643 00', ibanValid: false});
  });

  it('is left open when nothing is known of it', () => {
    const {payee: _, ...invoice} = openInvoice();
    const blank = openInvoice({payee: {name: ' ', iban: '', bic: '\u200b'}});
    for (const plan of [invoice, blank].map(paymentPlanOf)) {
      const nobody = {payee: undefined, iban: undefined, ibanValid: false, bic: undefined};
      expect(plan).to.include(nobody);
    }
  });
});

describe('what to quote with a payment', () => {
  for (const [what, kind, value, expected] of [
    ['a structured reference', 'structured', 'RF18 5390 0754 7034', 'structured'],
    ['a free text', 'free', 'Klant 12, factuur 2026-0412', 'free'],
    ['a text of a kind that nobody knows', 'mystery', 'ABC', 'free'],
    ['the invoice number as a free text', 'free', '2026-0412', 'number'],
  ] as const) {
    it(`is ${what}`, () => {
      const {reference} = planFor({paymentReference: {kind, value}});
      expect(reference).to.deep.equal({kind: expected, value});
    });
  }

  for (const kind of ['structured', 'free']) {
    it(`is the invoice number when the ${kind} reference is blank (Y11)`, () => {
      const {reference} = planFor({paymentReference: {kind, value: ' \u200b '}});
      expect(reference).to.deep.equal({kind: 'number', value: '2026-0412'});
    });
  }

  it('has one line, and nothing that cannot be seen', () => {
    const value = ' A\r\nB\u0000C\u202e\u2028\ud800D\u200b\tcafe\u0301 ';
    const {reference} = planFor({paymentReference: {kind: 'free', value}});
    expect(reference.value).to.equal('A B C D café');
  });
});
