import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {charge, paymentAfter} from '../../mocks/index.js';
import {creditNote, document, find, list, storeOf} from './helpers.js';

type Store = ReturnType<typeof storeOf>;

const openOf = async (store: Store, number: string) =>
  (await find(store, number)).openAmount.amount;

describe('a credit note and what it refers to', () => {
  it('takes a part of the original', async () => {
    const store = storeOf(document({number: 'A'}), creditNote('C', 4_000, ['A']));
    expect([await openOf(store, 'A'), await openOf(store, 'C')]).to.deep.equal([6_000, 0]);
    expect((await find(store, 'A')).paymentStatus).to.equal('open');
  });

  it('takes all of the original and no more', async () => {
    const store = storeOf(document({number: 'A'}), creditNote('C', 12_500, ['A']));
    expect([await openOf(store, 'A'), await openOf(store, 'C')]).to.deep.equal([0, -2_500]);
    expect((await find(store, 'A')).paymentStatus).to.equal('credited');
  });

  it('takes from the one of its own amount when several documents share the number', async () => {
    const store = storeOf(
      document({number: 'A', id: 'A1', charges: charge(60_000)}),
      document({number: 'A', id: 'A2'}),
      creditNote('C', 10_000, ['A']),
    );
    const {items} = await list(store, {typeCode: ['380'], sort: 'totalInclVat'});
    expect(items.map(({openAmount}) => openAmount.amount)).to.deep.equal([0, 60_000]);
  });

  it('takes nothing from a document in another currency', async () => {
    const store = storeOf(document({number: 'A', currency: 'NOK'}), creditNote('C', 4_000, ['A']));
    expect([await openOf(store, 'A'), await openOf(store, 'C')]).to.deep.equal([10_000, -4_000]);
  });

  it('may come before the original', async () => {
    const store = storeOf(creditNote('C', 4_000, ['A']));
    expect(await openOf(store, 'C')).to.equal(-4_000);
    store.addInvoices([document({number: 'A'})]);
    expect([await openOf(store, 'A'), await openOf(store, 'C')]).to.deep.equal([6_000, 0]);
  });

  it('stays open when the original is nowhere', async () => {
    const store = storeOf(creditNote('C', 4_000, ['1999-1']));
    const credit = await find(store, 'C');
    expect(credit).to.deep.include({paymentStatus: 'open', originalInvoiceNumbers: ['1999-1']});
    expect(credit.openAmount.amount).to.equal(-4_000);
  });

  it('stays open when the original was paid', async () => {
    const paid = {...document({number: 'A'}), payments: [paymentAfter('2026-11-02', 1, 10_000)]};
    const store = storeOf(paid, creditNote('C', 4_000, ['A']));
    expect([await openOf(store, 'A'), await openOf(store, 'C')]).to.deep.equal([0, -4_000]);
  });

  it('takes from the originals in the order in which it names them', async () => {
    const store = storeOf(
      document({number: 'A'}),
      document({number: 'B'}),
      creditNote('C', 13_000, ['B', 'A']),
    );
    expect([await openOf(store, 'A'), await openOf(store, 'B')]).to.deep.equal([7_000, 0]);
  });

  it('is an invoice with a negative amount as well', async () => {
    const negative = document({number: 'N', charges: charge(-4_000), originals: ['A']});
    const store = storeOf(document({number: 'A'}), negative);
    expect([await openOf(store, 'A'), await openOf(store, 'N')]).to.deep.equal([6_000, 0]);
  });

  it('is no corrected invoice that asks for money', async () => {
    const corrected = document({number: 'K', typeCode: '384', originals: ['A']});
    const store = storeOf(document({number: 'A'}), corrected);
    expect([await openOf(store, 'A'), await openOf(store, 'K')]).to.deep.equal([10_000, 10_000]);
  });

  it('finds the original that has the same number as itself', async () => {
    const credit = {...creditNote('Snippet1', 10_000, ['Snippet1']), id: 'credit'};
    const store = storeOf(credit, document({number: 'Snippet1', id: 'invoice'}));
    const {items} = await list(store, {sort: 'typeCode'});
    expect(items.map(({openAmount}) => openAmount.amount)).to.deep.equal([0, 0]);
  });

  it('never takes from itself or from another credit', async () => {
    const store = storeOf(creditNote('X', 1_000, ['X', 'Y']), creditNote('Y', 1_000, ['X']));
    expect([await openOf(store, 'X'), await openOf(store, 'Y')]).to.deep.equal([-1_000, -1_000]);
  });

  it('takes from the earliest of several with that number', async () => {
    const store = storeOf(
      document({number: 'A', id: 'late', issueDate: '2026-10-02'}),
      document({number: 'A', id: 'early', issueDate: '2026-10-01'}),
      creditNote('C', 4_000, ['A']),
    );
    const {items} = await list(store, {search: 'A', sort: 'issueDate'});
    expect(items.map(({openAmount}) => openAmount.amount)).to.deep.equal([6_000, 10_000]);
  });

  it('takes nothing from a voided original, and gives back what it took', async () => {
    const store = storeOf(document({number: 'A'}), creditNote('C', 4_000, ['A']));
    store.voidInvoice('rode-lente-A');
    expect([await openOf(store, 'A'), await openOf(store, 'C')]).to.deep.equal([0, -4_000]);
  });

  it('leaves room for a payment that is on its way', async () => {
    const store = storeOf(document({number: 'A'}), creditNote('C', 10_000, ['A']));
    store.pay('rode-lente-A', {amount: 6_000});
    expect([await openOf(store, 'A'), await openOf(store, 'C')]).to.deep.equal([6_000, -6_000]);
  });

  it('comes to the same in any order and in any chunks', async () => {
    const documents = [
      document({number: 'A'}),
      document({number: 'B', issueDate: '2026-10-01'}),
      document({number: 'B', id: 'second-B'}),
      creditNote('C1', 7_000, ['A']),
      creditNote('C2', 7_000, ['A', 'B']),
      creditNote('B', 2_000, ['B']),
    ].map((each, index) => ({...each, id: `id-${index}`}));
    const amounts = async (store: Store) => {
      const {items} = await list(store, {sort: 'number'});
      return items.map(({id, openAmount}) => [id, openAmount.amount]);
    };
    const expected = await amounts(storeOf(...documents));
    const anyOrder = fc.shuffledSubarray(documents, {minLength: documents.length});
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.nat(documents.length), async (shuffled, cut) => {
        const store = storeOf(...shuffled.slice(0, cut));
        await list(store);
        store.addInvoices(shuffled.slice(cut));
        expect(await amounts(store)).to.deep.equal(expected);
      }),
      {numRuns: 60, seed: 20261121},
    );
  });
});
