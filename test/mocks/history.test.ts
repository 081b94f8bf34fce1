import {expect} from '@open-wc/testing';

import {charge, createStore, paymentAfter} from '../../mocks/index.js';
import type {InvoiceEvent} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {creditNote, details, document, organizationId, storeOf} from './helpers.js';

type Store = ReturnType<typeof storeOf>;

/** An event in one line: what it was, when, how much, and by which document. */
function tell({event, date, amount, documentNumber}: InvoiceEvent): string {
  return [date, event, amount?.amount, documentNumber].filter((part) => part !== undefined).join(' ');
}

const historyOf = async (store: Store, number: string) =>
  (await details(store, number)).history?.map(tell);

const chains = () => createStore({scenario: 'chains'});

/** What happened to a document of 2 November after it was issued. */
const afterIssue = async (store: Store, number: string) =>
  (await historyOf(store, number))?.slice(1);

describe('the history of a document', () => {
  it('begins when it is issued and sent', async () => {
    expect(await historyOf(createStore(), '2026-1118')).to.deep.equal([
      '2026-11-18 issued',
      '2026-11-18 sent',
    ]);
  });

  it('has the day on which it was sent where that was another one', async () => {
    expect(await historyOf(createStore(), '2026-0702')).to.deep.equal([
      '2026-07-02 issued',
      '2026-07-03 sent',
    ]);
  });

  it('says nothing of sending where nobody knows of it', async () => {
    const store = storeOf(document({number: 'A'}));
    expect(await historyOf(store, 'A')).to.deep.equal(['2026-11-02 issued']);
  });

  it('has the reminders that were sent, and none that are still to come', async () => {
    const store = createStore();
    store.clock.set('2026-11-08T12:00:00Z');
    expect((await historyOf(store, '2026-0911'))?.slice(2)).to.deep.equal(['2026-10-19 reminded']);
    store.clock.set('2026-11-09T12:00:00Z');
    expect((await historyOf(store, '2026-0911'))?.at(-1)).to.equal('2026-11-09 reminded');
  });

  it('has nothing of the future', async () => {
    const store = createStore({scenario: 'rode-lente', now: '2026-11-17T23:30:00+01:00'});
    expect(await historyOf(store, '2026-1118')).to.deep.equal([]);
  });
});

describe('a payment in the history', () => {
  const store = () => storeOf(document({number: 'A'}));

  it('is received, and shows from the next working day (Y10)', async () => {
    const books = store();
    books.clock.set('2026-11-20T15:00:00+01:00');
    books.pay('rode-lente-A', {amount: 10_000});
    const before = (await details(books, 'A')).history?.at(-1);
    expect(before && tell(before)).to.equal('2026-11-20 payment-received 10000');
    expect(before?.visibleFrom).to.equal('2026-11-23T10:30:00+01:00');
    books.clock.set('2026-11-23T10:30:00+01:00');
    const [received, shown] = (await details(books, 'A')).history?.slice(1) ?? [];
    expect(received).to.not.have.property('visibleFrom');
    expect(shown && tell(shown)).to.equal('2026-11-23 payment-shown 10000');
  });

  it('is dated in Amsterdam', async () => {
    const books = store();
    books.pay('rode-lente-A', {amount: 1, receivedAt: '2026-11-09T23:30:00Z'});
    expect(await afterIssue(books, 'A')).to.deep.equal([
      '2026-11-10 payment-received 1',
      '2026-11-11 payment-shown 1',
    ]);
  });

  it('is not known to be for this document until its number is (Y11)', async () => {
    const books = store();
    const receivedAt = '2026-11-09T12:00:00Z';
    books.pay('rode-lente-A', {amount: 10_000, receivedAt, numberQuoted: false});
    expect(await afterIssue(books, 'A')).to.deep.equal([]);
    books.allocatePayment('rode-lente-A');
    expect(await afterIssue(books, 'A')).to.deep.equal([
      '2026-11-09 payment-received 10000',
      '2026-11-21 payment-shown 10000',
    ]);
    books.clock.set('2026-11-20T12:00:00Z');
    expect(await afterIssue(books, 'A')).to.deep.equal([]);
  });

  it('is not there before it is received', async () => {
    const books = store();
    books.pay('rode-lente-A', {amount: 10_000, receivedAt: '2026-11-21T12:00:00+01:00'});
    expect(await afterIssue(books, 'A')).to.deep.equal([]);
  });

  it('comes before a credit of the same day', async () => {
    const books = storeOf(
      document({number: 'A'}),
      {...creditNote('C', 4_000, ['A']), issueDate: '2026-11-09'},
    );
    books.pay('rode-lente-A', {amount: 6_000, receivedAt: '2026-11-09T12:00:00Z'});
    expect(await afterIssue(books, 'A')).to.deep.equal([
      '2026-11-09 payment-received 6000',
      '2026-11-09 credited 4000 C',
      '2026-11-10 payment-shown 6000',
    ]);
  });
});

describe('a credit in the history', () => {
  it('tells what it took', async () => {
    expect((await historyOf(chains(), 'PART-1'))?.slice(2)).to.deep.equal([
      '2026-06-08 credited 36300 PART-2-CREDIT',
      '2026-07-20 credited 15125 PART-3-CREDIT',
    ]);
    expect((await historyOf(chains(), 'MORE-1'))?.at(-1)).to.equal(
      '2026-09-21 credited 60500 MORE-2-CREDIT',
    );
  });

  it('tells what it comes to where it took nothing', async () => {
    const {history} = await details(chains(), 'MIXED-1');
    expect(history?.at(-1)?.amount).to.deep.equal({amount: 108_900, currency: 'NOK'});
  });

  it('is in that of the document that it took from, not in that of its namesake', async () => {
    const get = async (invoiceId: string) =>
      (await chains().api.invoices.get({organizationId, invoiceId})).history?.map(tell).slice(2);
    expect(await get('twice-1-first')).to.deep.equal([]);
    expect(await get('twice-1-second')).to.deep.equal(['2026-09-21 credited 30250 TWICE-2-CREDIT']);
  });

  it('is there without an amount where it took from another one that it names', async () => {
    const store = storeOf(
      document({number: 'A', payments: [paymentAfter('2026-11-02', 3, 10_000)]}),
      document({number: 'B'}),
      creditNote('C', 4_000, ['A', 'B']),
    );
    expect(await historyOf(store, 'A')).to.include('2026-11-02 credited C');
    expect(await historyOf(store, 'B')).to.include('2026-11-02 credited 4000 C');
  });

  it('is an invoice with a negative amount as well', async () => {
    const negative = document({number: 'N', charges: charge(-4_000), originals: ['A']});
    const store = storeOf(document({number: 'A'}), negative);
    expect(await afterIssue(store, 'A')).to.deep.equal(['2026-11-02 credited 4000 N']);
  });

  it('is there once, however often the books change, and goes with the credit', async () => {
    const store = storeOf(document({number: 'A'}), creditNote('C', 4_000, ['A']));
    expect(await afterIssue(store, 'A')).to.deep.equal(['2026-11-02 credited 4000 C']);
    store.addInvoices([document({number: 'B'})]);
    expect(await afterIssue(store, 'A')).to.deep.equal(['2026-11-02 credited 4000 C']);
    store.removeInvoice('rode-lente-C');
    expect(await afterIssue(store, 'A')).to.deep.equal([]);
  });

  it('is gone when it is withdrawn', async () => {
    const store = storeOf(document({number: 'A'}), creditNote('C', 4_000, ['A']));
    store.voidInvoice('rode-lente-C');
    expect(await afterIssue(store, 'A')).to.deep.equal([]);
  });

  it('is none of the document itself', async () => {
    const store = storeOf(creditNote('C', 4_000, ['C']));
    expect(await historyOf(store, 'C')).to.deep.equal(['2026-11-02 issued']);
  });
});

describe('a correction in the history', () => {
  it('names the corrected invoice', async () => {
    expect((await historyOf(chains(), 'REDONE-1'))?.slice(2)).to.deep.equal([
      '2026-08-10 credited 121000 REDONE-2-CREDIT',
      '2026-08-10 corrected REDONE-3-CORRECTED',
    ]);
  });

  it('comes after the credit of the same day, and credits in the order of their numbers', async () => {
    const store = storeOf(
      document({number: 'A'}),
      document({number: 'B', typeCode: '384', originals: ['A']}),
      creditNote('D', 4_000, ['A']),
      creditNote('C', 6_000, ['A']),
    );
    expect(await afterIssue(store, 'A')).to.deep.equal([
      '2026-11-02 credited 6000 C',
      '2026-11-02 credited 4000 D',
      '2026-11-02 corrected B',
    ]);
  });

  it('tells what it took, when it took anything', async () => {
    expect((await historyOf(chains(), 'SERIES-2-CORRECTED'))?.slice(2)).to.deep.equal([
      '2026-03-02 corrected 6050 SERIES-3-CORRECTED',
    ]);
  });
});

describe('a withdrawal in the history', () => {
  it('has the day of it', async () => {
    expect((await historyOf(createStore(), '2026-0610'))?.at(-1)).to.equal('2026-06-15 voided');
  });

  it('is today when it happens in the store, and stays on that day', async () => {
    const store = storeOf(document({number: 'A'}));
    store.voidInvoice('rode-lente-A');
    store.clock.set('2026-12-01T12:00:00Z');
    store.voidInvoice('rode-lente-A');
    expect(await afterIssue(store, 'A')).to.deep.equal(['2026-11-21 voided']);
  });

  it('is left out where nobody knows the day', async () => {
    const store = storeOf(document({number: 'A', voided: true}));
    expect(await afterIssue(store, 'A')).to.deep.equal([]);
  });
});

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  it(`a history comes whole by ${adapter}`, async () => {
    const {invoices} = open(createStore());
    const {history} = await invoices.get({organizationId, invoiceId: 'rode-lente-2026-1030'});
    expect(history).to.deep.equal([
      {event: 'issued', date: '2026-10-30'},
      {event: 'sent', date: '2026-10-30'},
      {
        event: 'payment-received',
        date: '2026-11-20',
        amount: {amount: 70_652, currency: 'EUR'},
        visibleFrom: '2026-11-23T10:30:00+01:00',
      },
    ]);
  });
}
