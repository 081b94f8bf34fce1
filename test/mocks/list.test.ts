import {expect} from '@open-wc/testing';

import {charge, createStore, paymentAfter} from '../../mocks/index.js';
import {creditNote, document, list, numbers, organizationId, refusal, storeOf} from './helpers.js';

const filterStore = () =>
  storeOf(
    document({number: '2026-0001', issueDate: '2026-09-01'}),
    document({number: '2026-0002', issueDate: '2026-10-01', typeCode: '384'}),
    creditNote('CN-0001', 2_500, []),
    {...document({number: '2026-0003'}), payments: [paymentAfter('2026-11-02', 1, 10_000)]},
    {...document({number: '2026-0004'}), payments: [paymentAfter('2026-11-02', 1, 4_000)]},
    document({number: '2026-0005', voided: true}),
  );

describe('listing invoices', () => {
  it('finds a part of the number in any case', async () => {
    expect(await numbers(filterStore(), {search: ' cn-00 '})).to.deep.equal(['CN-0001']);
  });

  it('takes the values of one filter as alternatives', async () => {
    const found = await numbers(filterStore(), {typeCode: ['381', '384'], sort: 'number'});
    expect(found).to.deep.equal(['2026-0002', 'CN-0001']);
  });

  it('takes an empty filter as none', async () => {
    const {total} = await list(filterStore(), {typeCode: [], status: [], search: ''});
    expect(total).to.equal(6);
  });

  it('lets all filters hold together', async () => {
    const query = {search: '2026', issuedFrom: '2026-10-01', status: ['open' as const]};
    expect(await numbers(filterStore(), query)).to.deep.equal(['2026-0002']);
  });

  it('includes both ends of a period', async () => {
    const query = {issuedFrom: '2026-09-01', issuedTo: '2026-10-01', sort: 'number' as const};
    expect(await numbers(filterStore(), query)).to.deep.equal(['2026-0001', '2026-0002']);
  });

  for (const [status, expected] of [
    ['open', ['2026-0001', '2026-0002', 'CN-0001']],
    ['partially-paid', ['2026-0004']],
    ['paid', ['2026-0003']],
    ['overdue', ['2026-0001', '2026-0002']],
    ['voided', ['2026-0005']],
  ] as const) {
    it(`filters by the status ${status}`, async () => {
      const found = await numbers(filterStore(), {status: [status], sort: 'number'});
      expect(found).to.deep.equal(expected);
    });
  }

  it('finds what credit notes took all of by the status credited', async () => {
    const store = storeOf(document({number: 'A'}), creditNote('B', 10_000, ['A']));
    expect(await numbers(store, {status: ['credited']})).to.deep.equal(['A']);
  });

  it('is overdue on the day after the due date in Amsterdam, and not before', async () => {
    const store = storeOf(document({number: 'A', issueDate: '2026-11-02'}));
    store.clock.set('2026-12-02T22:59:59Z');
    expect(await numbers(store, {status: ['overdue']})).to.deep.equal([]);
    store.clock.set('2026-12-02T23:00:00Z');
    expect(await numbers(store, {status: ['overdue']})).to.deep.equal(['A']);
  });

  it('gives the date in Amsterdam as today', async () => {
    const store = createStore({now: '2026-11-20T23:30:00Z'});
    expect((await list(store)).today).to.equal('2026-11-21');
  });

  for (const limit of [-1, 0, 101, 2.5, NaN]) {
    it(`refuses ${limit} rows a page`, async () => {
      const error = await refusal(list(createStore(), {limit}));
      expect(error.kind).to.equal('invalid');
      expect(error.fields.map(({pointer}) => pointer)).to.deep.equal(['limit']);
    });
  }

  it('names every field that it refuses', async () => {
    const query = {sort: 'color', status: ['lost'], issuedFrom: '2026-02-30'} as never;
    const {fields} = await refusal(list(createStore(), query));
    expect(fields.map(({pointer}) => pointer)).to.have.members(['sort', 'status', 'issuedFrom']);
  });

  it('refuses a period that ends before it begins', async () => {
    const query = {issuedFrom: '2026-02-01', issuedTo: '2026-01-31'};
    const {kind, fields} = await refusal(list(createStore(), query));
    expect([kind, fields[0]?.pointer]).to.deep.equal(['invalid', 'issuedTo']);
  });

  it('gives away nothing that a caller could change the store with', async () => {
    const store = storeOf(document({number: 'A', charges: charge(500)}));
    const {items} = await list(store);
    if (items[0]) items[0].totalInclVat.amount = 1;
    expect((await list(store)).items[0]?.totalInclVat.amount).to.equal(500);
  });

  it('shows a status of the supplier as it is, whatever was paid', async () => {
    const store = createStore({scenario: 'extreme'});
    const request = {organizationId: 'extreme', limit: 10, search: 'INCASSO'};
    const {items} = await store.api.invoices.list(request);
    expect(items[0]?.paymentStatus).to.equal('in-collection');
  });

  it('refuses an id that is there already, and keeps what it had', () => {
    const store = storeOf(document({number: 'A'}));
    const twice = [document({number: 'B'}), document({number: 'A'})];
    expect(() => store.addInvoices(twice)).to.throw('already');
    expect(store.records(organizationId)).to.have.length(1);
  });
});
