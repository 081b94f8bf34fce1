import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {createStore} from '../../mocks/index.js';
import type {ChainDocument} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {creditNote, details, document, organizationId, storeOf} from './helpers.js';

type Store = ReturnType<typeof storeOf>;

const chainOf = async (store: Store, id: string) =>
  (await store.api.invoices.get({organizationId, invoiceId: id})).chain;

const numbersOf = (chain: readonly ChainDocument[] | undefined) =>
  chain?.map(({number}) => number);

/** The numbers of the chain of a document of the scenario of chains. */
const chained = async (number: string) =>
  numbersOf((await details(createStore({scenario: 'chains'}), number)).chain);

describe('the chain of a document', () => {
  it('is absent without references', async () => {
    expect((await details(storeOf(document({number: 'A'})), 'A')).chain).to.equal(undefined);
  });

  it('is absent where the only reference is to itself', async () => {
    expect(await chained('SELF-1')).to.equal(undefined);
  });

  it('is the same from each of its documents', async () => {
    const expected = ['REDONE-1', 'REDONE-2-CREDIT', 'REDONE-3-CORRECTED'];
    for (const number of expected) expect(await chained(number)).to.deep.equal(expected);
  });

  it('goes on over as many documents as there are', async () => {
    expect(await chained('SERIES-1')).to.deep.equal([
      'SERIES-1',
      'SERIES-2-CORRECTED',
      'SERIES-3-CORRECTED',
      'SERIES-4-CORRECTED',
    ]);
  });

  it('goes around a circle once', async () => {
    expect(await chained('CIRCLE-2-CREDIT')).to.deep.equal(['CIRCLE-1', 'CIRCLE-2-CREDIT']);
  });

  it('begins with what is named and not here, once', async () => {
    const store = storeOf(creditNote('C1', 100, ['OLD']), creditNote('C2', 100, ['OLD', 'C1']));
    const {chain} = await details(store, 'C1');
    expect(numbersOf(chain)).to.deep.equal(['OLD', 'C1', 'C2']);
    expect(chain?.[0]).to.deep.equal({number: 'OLD'});
  });

  it('has every document of a number', async () => {
    const store = createStore({scenario: 'chains'});
    const ids = (await chainOf(store, 'twice-1-second'))?.map(({id}) => id);
    expect(ids).to.deep.equal(['twice-1-first', 'twice-1-second', 'rode-lente-TWICE-2-CREDIT']);
  });

  it('has a document that refers to another one of its own number', async () => {
    const credit = {...creditNote('SAME', 10_000, ['SAME']), id: 'credit'};
    const store = storeOf(credit, document({number: 'SAME', id: 'invoice'}));
    const ids = (await chainOf(store, 'invoice'))?.map(({id}) => id);
    expect(ids).to.deep.equal(['credit', 'invoice']);
  });

  it('does not tie documents that only share a number', async () => {
    const store = storeOf(document({number: 'A', id: 'one'}), document({number: 'A', id: 'two'}));
    expect(await chainOf(store, 'one')).to.equal(undefined);
  });

  it('stays within the organization', async () => {
    const store = createStore({scenario: 'many-orgs'});
    store.addInvoices([
      {...document({number: 'A'}), id: 'there', organizationId: 'gele-haven'},
      creditNote('C', 100, ['A']),
    ]);
    const chain = await chainOf(store, 'rode-lente-C');
    expect(chain?.map(({number, id}) => [number, id])).to.deep.equal([
      ['A', undefined],
      ['C', 'rode-lente-C'],
    ]);
  });

  it('is in order of date, then of number', async () => {
    const store = storeOf(
      creditNote('B', 100, ['A']),
      document({number: 'A'}),
      {...creditNote('Z', 100, ['A']), issueDate: '2026-10-31'},
    );
    expect(numbersOf((await details(store, 'B')).chain)).to.deep.equal(['Z', 'A', 'B']);
  });

  it('knows at once of a document that comes, changes or goes', async () => {
    const store = storeOf(document({number: 'A'}));
    expect((await details(store, 'A')).chain).to.equal(undefined);
    store.addInvoices([creditNote('C', 4_000, ['A'])]);
    expect((await details(store, 'A')).chain?.[0]?.openAmount?.amount).to.equal(6_000);
    store.voidInvoice('rode-lente-C');
    const [original, credit] = (await details(store, 'A')).chain ?? [];
    expect([original?.openAmount?.amount, credit?.voided]).to.deep.equal([10_000, true]);
    store.removeInvoice('rode-lente-C');
    expect((await details(store, 'A')).chain).to.equal(undefined);
  });
});

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  it(`a chain tells of each document what it comes to, by ${adapter}`, async () => {
    const {invoices} = open(createStore({scenario: 'chains'}));
    const {chain} = await invoices.get({organizationId, invoiceId: 'rode-lente-MORE-2-CREDIT'});
    const [original, credit] = chain ?? [];
    expect(original).to.not.have.property('originalInvoiceNumbers');
    expect(credit).to.deep.equal({
      ...{id: 'rode-lente-MORE-2-CREDIT', number: 'MORE-2-CREDIT', typeCode: '381'},
      ...{issueDate: '2026-09-21', voided: false, originalInvoiceNumbers: ['MORE-1']},
      totalInclVat: {amount: -96_800, currency: 'EUR'},
      openAmount: {amount: -36_300, currency: 'EUR'},
    });
  });
}

it('a chain may be in several currencies', async () => {
  const {chain} = await details(createStore({scenario: 'chains'}), 'MIXED-1');
  const open = chain?.map(({openAmount}) => `${openAmount?.amount} ${openAmount?.currency}`);
  expect(open).to.deep.equal(['108900 EUR', '-108900 NOK']);
});

const NUMBERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const anyNumber = fc.constantFrom(...NUMBERS);

/** Documents with numbers that may be the same, and that name each other, themselves, or nobody. */
const anyDocuments = fc
  .array(fc.record({number: anyNumber, originals: fc.uniqueArray(anyNumber, {maxLength: 3})}), {
    minLength: 1,
    maxLength: 12,
  })
  .map((plans) => plans.map((plan, index) => document({...plan, id: `id-${index}`})));

describe('whatever documents refer to', () => {
  const check = (property: (store: Store, ids: string[]) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(anyDocuments, (documents) =>
        property(
          storeOf(...documents),
          documents.map(({id}) => id),
        ),
      ),
      {numRuns: 60, seed: 20261121},
    );

  it('a chain ends, and has each document and each missing number once', () =>
    check(async (store, ids) => {
      for (const id of ids) {
        const chain = (await chainOf(store, id)) ?? [];
        const keys = chain.map((each) => each.id ?? `number ${each.number}`);
        expect(new Set(keys).size).to.equal(chain.length);
        expect(chain.length).to.not.equal(1);
        if (chain.length > 0) expect(keys).to.include(id);
      }
    }));

  it('every document of a chain has that chain', () =>
    check(async (store, ids) => {
      for (const id of ids) {
        const chain = await chainOf(store, id);
        for (const other of chain ?? []) {
          if (other.id !== undefined) expect(await chainOf(store, other.id)).to.deep.equal(chain);
        }
      }
    }));

  it('who names a document is in its chain, and the other way around', () =>
    check(async (store, ids) => {
      for (const id of ids) {
        const {originalInvoiceNumbers = [], number, chain} = await store.api.invoices.get({
          ...{organizationId, invoiceId: id},
        });
        for (const original of originalInvoiceNumbers) {
          const isOnlyItself = original === number && chain === undefined;
          if (!isOnlyItself) expect(numbersOf(chain)).to.include(original);
        }
      }
    }));
});
