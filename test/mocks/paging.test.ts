import {expect} from '@open-wc/testing';

import {createStore} from '../../mocks/index.js';
import {document, list, numbers, refusal, storeOf, walk} from './helpers.js';

const ids = (pages: {items: {id: string}[]}[]): string[] =>
  pages.flatMap(({items}) => items.map(({id}) => id));

describe('paging through invoices', () => {
  it('has no way back from the first page and no way on from the last', async () => {
    const pages = await walk(createStore(), {limit: 10});
    expect(pages[0]?.previous).to.equal(undefined);
    expect(pages.at(-1)?.next).to.equal(undefined);
  });

  it('tells how many there are and how many came before', async () => {
    const pages = await walk(createStore(), {limit: 20});
    expect(pages.map(({offset}) => offset)).to.deep.equal([0, 20, 40]);
    expect(pages.map(({total}) => total)).to.deep.equal([42, 42, 42]);
  });

  it('goes back over the same pages', async () => {
    const store = createStore();
    const forward = await walk(store, {limit: 10});
    const cursor = forward.at(-1)?.previous;
    const back = await walk(store, {limit: 10, cursor}, 'previous');
    expect(ids(back.reverse())).to.deep.equal(ids(forward.slice(0, -1)));
  });

  it('may change the size of the page on the way', async () => {
    const store = createStore();
    const {next} = await list(store, {limit: 5});
    expect((await list(store, {limit: 50, cursor: next})).items).to.have.length(37);
  });

  it('loses and repeats nothing while invoices are added', async () => {
    const store = createStore();
    const before = await numbers(store);
    const pages = await walk(store, {limit: 7}, 'next', (page) => {
      const issueDate = page % 2 === 0 ? '2026-11-20' : '2025-02-02';
      store.addInvoices([document({number: `NEW-${page}`, issueDate})]);
    });
    const seen = pages.flatMap(({items}) => items.map(({number}) => number));
    expect(seen.filter((number) => !number.startsWith('NEW'))).to.deep.equal(before);
    expect(new Set(seen).size).to.equal(seen.length);
  });

  it('shifts nothing while invoices are paid, when sorted by what stays', async () => {
    const store = createStore({scenario: 'overdue'});
    const before = await numbers(store, {sort: 'number'});
    const pages = await walk(store, {limit: 4, sort: 'number'}, 'next', (page) => {
      const paid = store.records('rode-lente')[page];
      if (paid) store.pay(paid.id, {amount: paid.totalInclVat});
    });
    expect(pages.flatMap(({items}) => items.map(({number}) => number))).to.deep.equal(before);
  });

  it('leads back from a page that became empty', async () => {
    const store = storeOf(...['A', 'B', 'C'].map((number) => document({number})));
    const first = await list(store, {limit: 2, sort: 'number'});
    store.removeInvoice('rode-lente-C');
    const second = await list(store, {limit: 2, sort: 'number', cursor: first.next});
    expect(second).to.include({offset: 2, total: 2, next: undefined});
    const back = await list(store, {limit: 2, sort: 'number', cursor: second.previous});
    expect(back.items.map(({number}) => number)).to.deep.equal(['A', 'B']);
  });

  it('gives out cursors that say nothing in clear', async () => {
    const {next} = await list(createStore(), {limit: 3});
    expect(next).to.match(/^[\w-]+$/);
    expect(next).to.not.contain('2026');
  });
});

describe('a cursor that no longer holds', () => {
  const goneAfter = async (spoil: (store: ReturnType<typeof createStore>) => void, query = {}) => {
    const store = createStore();
    const {next} = await list(store, {limit: 3});
    spoil(store);
    return (await refusal(list(store, {limit: 3, cursor: next, ...query}))).kind;
  };

  it('is gone when all cursors expired', async () => {
    expect(await goneAfter((store) => store.expireCursors())).to.equal('gone');
  });

  it('is gone with the document that it stands on', async () => {
    const kind = await goneAfter((store) => {
      for (const {id} of store.records('rode-lente')) store.removeInvoice(id);
    });
    expect(kind).to.equal('gone');
  });

  for (const query of [
    {sort: 'number'},
    {search: '2026'},
    {status: ['open']},
    {typeCode: ['380']},
    {issuedFrom: '2026-01-01'},
    {cursor: 'bm90LWEtY3Vyc29y'},
    {cursor: '%%%'},
    {cursor: ''},
  ]) {
    it(`is gone for ${JSON.stringify(query)}`, async () => {
      expect(await goneAfter(() => undefined, query)).to.equal('gone');
    });
  }

  it('is gone for another organization', async () => {
    const store = createStore({scenario: 'many-orgs'});
    const {next} = await list(store, {limit: 3});
    const other = list(store, {limit: 3, organizationId: 'gele-haven', cursor: next});
    expect((await refusal(other)).kind).to.equal('gone');
  });
});
