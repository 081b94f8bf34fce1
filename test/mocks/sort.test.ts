import {expect} from '@open-wc/testing';

import {charge, paymentAfter} from '../../mocks/index.js';
import type {InvoiceSort} from '../../src/api/index.js';
import {creditNote, document, numbers, storeOf} from './helpers.js';

const sortStore = () =>
  storeOf(
    document({number: '2026-9', issueDate: '2026-11-03', charges: charge(900)}),
    document({number: '2026-10', issueDate: '2026-11-03', charges: charge(1_000), typeCode: '384'}),
    document({number: '2026-2', issueDate: '2026-11-01', dueInDays: null, charges: charge(200)}),
    document({number: '2026-1', issueDate: '2026-11-02', dueInDays: 60, currency: 'AUD'}),
    creditNote('2026-30', 50, []),
    {...document({number: '2026-4'}), payments: [paymentAfter('2026-11-02', 1, 10_000)]},
  );

const ORDERS: Record<InvoiceSort, string> = {
  number: '1 2 4 9 10 30',
  '-number': '30 10 9 4 2 1',
  typeCode: '9 4 2 1 30 10',
  '-typeCode': '10 30 9 4 2 1',
  issueDate: '2 30 4 1 10 9',
  '-issueDate': '10 9 30 4 1 2',
  dueDate: '30 4 10 9 1 2',
  '-dueDate': '1 10 9 30 4 2',
  totalInclVat: '1 30 2 9 10 4',
  '-totalInclVat': '4 10 9 2 30 1',
  openAmount: '1 30 4 2 9 10',
  '-openAmount': '10 9 2 4 30 1',
  status: '30 10 9 2 1 4',
  '-status': '4 30 10 9 2 1',
};

describe('sorting invoices', () => {
  for (const [sort, expected] of Object.entries(ORDERS)) {
    it(`by ${sort}`, async () => {
      const found = await numbers(sortStore(), {sort: sort as InvoiceSort});
      expect(found.map((number) => number.slice(5)).join(' ')).to.equal(expected);
    });
  }

  it('puts the newest first when nobody asks', async () => {
    const store = sortStore();
    expect(await numbers(store)).to.deep.equal(await numbers(store, {sort: '-issueDate'}));
  });

  it('puts known statuses in the order of the contract, and others after them', async () => {
    const store = storeOf(
      {...document({number: 'paid'}), payments: [paymentAfter('2026-11-02', 1, 10_000)]},
      {...document({number: 'partial'}), payments: [paymentAfter('2026-11-02', 1, 1)]},
      document({number: 'open'}),
      document({number: 'voided', voided: true}),
    );
    const expected = ['open', 'partial', 'paid', 'voided'];
    expect(await numbers(store, {sort: 'status'})).to.deep.equal(expected);
  });

  it('tells documents of one number apart by their ids', async () => {
    const twins = ['b', 'a', 'c'].map((id) => document({number: 'SAME', id}));
    const {items} = await storeOf(...twins).api.invoices.list({
      organizationId: 'rode-lente',
      limit: 3,
    });
    expect(items.map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
  });
});
