import {expect} from '@open-wc/testing';

import {document, find, organizationId, storeOf} from './helpers.js';

const ID = 'rode-lente-A';

/** A payment of everything, at the time of its receipt, and from when it shows. */
async function visibleFrom(receivedAt: string): Promise<string | undefined> {
  const store = storeOf(document({number: 'A', issueDate: '2024-01-01'}));
  store.clock.set(receivedAt);
  store.pay(ID, {amount: 10_000, receivedAt});
  return (await find(store, 'A')).pendingPayment?.visibleFrom;
}

describe('a payment with the number quoted (Y10, R6)', () => {
  for (const [received, on, shows] of [
    ['on a Tuesday', '2026-11-17T15:00:00+01:00', '2026-11-18T10:30:00+01:00'],
    ['early on a working day', '2026-11-17T00:00:00+01:00', '2026-11-18T10:30:00+01:00'],
    ['on a Friday', '2026-11-20T15:00:00+01:00', '2026-11-23T10:30:00+01:00'],
    ['on a Saturday', '2026-11-21T09:00:00+01:00', '2026-11-23T10:30:00+01:00'],
    ['in summer', '2026-07-01T12:00:00+02:00', '2026-07-02T10:30:00+02:00'],
    ['after midnight in Amsterdam', '2026-06-30T22:30:00Z', '2026-07-02T10:30:00+02:00'],
    ['before summer time begins', '2026-03-27T12:00:00+01:00', '2026-03-30T10:30:00+02:00'],
    ['before summer time ends', '2026-10-23T12:00:00+02:00', '2026-10-26T10:30:00+01:00'],
    ['before Easter', '2026-04-02T12:00:00+02:00', '2026-04-07T10:30:00+02:00'],
    ['before Koningsdag', '2026-04-24T12:00:00+02:00', '2026-04-28T10:30:00+02:00'],
    ['before 5 May in a lustrum year', '2025-05-02T12:00:00+02:00', '2025-05-06T10:30:00+02:00'],
    ['before 5 May in another year', '2026-05-04T12:00:00+02:00', '2026-05-05T10:30:00+02:00'],
    ['before Hemelvaartsdag', '2026-05-13T12:00:00+02:00', '2026-05-15T10:30:00+02:00'],
    ['before Pinksteren', '2026-05-22T12:00:00+02:00', '2026-05-26T10:30:00+02:00'],
    ['on Christmas Eve', '2026-12-24T12:00:00+01:00', '2026-12-28T10:30:00+01:00'],
    ['on the last day of the year', '2026-12-31T12:00:00+01:00', '2027-01-04T10:30:00+01:00'],
  ] as const) {
    it(`received ${received} shows on ${shows.slice(0, 10)} at 10:30`, async () => {
      expect(await visibleFrom(on)).to.equal(shows);
    });
  }

  it('is on its way until that very moment, and then shows', async () => {
    const store = storeOf(document({number: 'A'}));
    store.pay(ID, {amount: 10_000, receivedAt: '2026-11-20T12:00:00Z'});
    store.clock.set('2026-11-23T10:29:59+01:00');
    expect(await find(store, 'A')).to.deep.include({
      openAmount: {amount: 10_000, currency: 'EUR'},
      paymentStatus: 'open',
      pendingPayment: {
        amount: {amount: 10_000, currency: 'EUR'},
        visibleFrom: '2026-11-23T10:30:00+01:00',
      },
    });
    store.clock.set('2026-11-23T10:30:00+01:00');
    const after = await find(store, 'A');
    expect([after.openAmount.amount, after.paymentStatus]).to.deep.equal([0, 'paid']);
    expect(after.pendingPayment).to.equal(undefined);
  });

  it('makes an invoice partially paid when it is less', async () => {
    const store = storeOf(document({number: 'A'}));
    store.pay(ID, {amount: 4_000, receivedAt: '2026-11-09T12:00:00Z'});
    const {openAmount, paymentStatus} = await find(store, 'A');
    expect([openAmount.amount, paymentStatus]).to.deep.equal([6_000, 'partially-paid']);
  });

  it('is unknown before the bank received it, also when the clock goes back', async () => {
    const store = storeOf(document({number: 'A'}));
    store.pay(ID, {amount: 10_000, receivedAt: '2026-11-09T12:00:00Z'});
    expect((await find(store, 'A')).paymentStatus).to.equal('paid');
    store.clock.set('2026-11-09T11:59:59Z');
    const before = await find(store, 'A');
    expect([before.paymentStatus, before.pendingPayment]).to.deep.equal(['open', undefined]);
  });

  it('waits in turn when there are two', async () => {
    const store = storeOf(document({number: 'A'}));
    store.pay(ID, {amount: 1_000, receivedAt: '2026-11-20T12:00:00Z'});
    store.pay(ID, {amount: 2_000, receivedAt: '2026-11-23T08:00:00Z'});
    store.clock.set('2026-11-23T10:00:00+01:00');
    expect((await find(store, 'A')).pendingPayment?.amount.amount).to.equal(1_000);
    store.clock.set('2026-11-23T11:00:00+01:00');
    expect((await find(store, 'A')).pendingPayment?.amount.amount).to.equal(2_000);
  });

  it('leaves the customer something in favor when it is too much', async () => {
    const store = storeOf(document({number: 'A'}));
    store.pay(ID, {amount: 12_000, receivedAt: '2026-11-09T12:00:00Z'});
    const {openAmount, paymentStatus} = await find(store, 'A');
    expect([openAmount.amount, paymentStatus]).to.deep.equal([-2_000, 'paid']);
  });
});

describe('a payment without the number (Y11)', () => {
  it('never shows by itself', async () => {
    const store = storeOf(document({number: 'A'}));
    store.pay(ID, {amount: 10_000, numberQuoted: false});
    store.clock.set('2036-01-01T12:00:00Z');
    const {paymentStatus, pendingPayment} = await find(store, 'A');
    expect([paymentStatus, pendingPayment]).to.deep.equal(['open', undefined]);
  });

  it('shows as soon as somebody allocates it', async () => {
    const store = storeOf(document({number: 'A'}));
    store.pay(ID, {amount: 10_000, numberQuoted: false});
    store.allocatePayment(ID);
    expect((await find(store, 'A')).paymentStatus).to.equal('paid');
  });
});

describe('the open balance', () => {
  const balanceOf = (store: ReturnType<typeof storeOf>) =>
    store.api.invoices.openBalance({organizationId});

  it('adds up each currency by itself, credits included', async () => {
    const store = storeOf(
      document({number: 'A', issueDate: '2026-09-01'}),
      document({number: 'B'}),
      document({number: 'C', charges: [{description: '', quantity: -1, unitPrice: 500}]}),
      document({number: 'D', currency: 'NOK'}),
    );
    const money = (currency: string, amount: number) => ({amount, currency});
    expect((await balanceOf(store)).balances).to.deep.equal([
      {open: money('EUR', 19_500), overdue: money('EUR', 10_000)},
      {open: money('NOK', 10_000), overdue: money('NOK', 0)},
    ]);
  });

  it('has nothing for what is paid or voided', async () => {
    const store = storeOf(document({number: 'A'}), document({number: 'B', voided: true}));
    store.pay(ID, {amount: 10_000, receivedAt: '2026-11-09T12:00:00Z'});
    expect((await balanceOf(store)).balances).to.deep.equal([]);
  });

  it('falls when a payment shows, and is as of the time of the store', async () => {
    const store = storeOf(document({number: 'A'}), document({number: 'B'}));
    store.pay(ID, {amount: 10_000, receivedAt: '2026-11-20T12:00:00Z'});
    expect((await balanceOf(store)).balances[0]?.open.amount).to.equal(20_000);
    store.clock.set('2026-11-23T10:30:00+01:00');
    const {balances, asOf} = await balanceOf(store);
    expect(balances[0]?.open.amount).to.equal(10_000);
    expect(asOf).to.equal('2026-11-23T10:30:00+01:00');
  });
});
