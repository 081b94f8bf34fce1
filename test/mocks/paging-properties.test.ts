import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {charge} from '../../mocks/index.js';
import {
  INVOICE_SORT_FIELDS,
  INVOICE_STATUS_FILTERS,
  type Invoice,
  type InvoicePage,
  type InvoiceSort,
} from '../../src/api/index.js';
import {document, storeOf, walk, type Query} from './helpers.js';

const TODAY = '2026-11-21';
const dates = ['2026-08-15', '2026-10-21', '2026-10-22', '2026-11-20'];

const plan = fc.record({
  number: fc.oneof(fc.stringMatching(/^F-\d{1,3}$/), fc.constantFrom('SAME', '007', '7', 'é')),
  typeCode: fc.constantFrom('380', '381', '384', '751'),
  issueDate: fc.constantFrom(...dates),
  dueInDays: fc.constantFrom(null, 0, 14, 30),
  currency: fc.constantFrom('EUR', 'NOK', 'JPY'),
  charges: fc.integer({min: -3, max: 9}).map((amount) => charge(amount)),
  voided: fc.boolean(),
  payments: fc.array(
    fc.record({
      amount: fc.integer({min: 1, max: 9}),
      receivedAt: fc.constantFrom('2026-11-02T12:00:00Z', '2026-11-20T12:00:00Z'),
      numberQuoted: fc.boolean(),
    }),
    {maxLength: 2},
  ),
});

const sorts = INVOICE_SORT_FIELDS.flatMap((field): InvoiceSort[] => [field, `-${field}`]);

const query: fc.Arbitrary<Query> = fc.record(
  {
    limit: fc.integer({min: 1, max: 9}),
    sort: fc.constantFrom(...sorts),
    search: fc.constantFrom('', 'f-1', 'SAME', '7'),
    typeCode: fc.subarray(['380', '381', '384', '751']),
    status: fc.subarray([...INVOICE_STATUS_FILTERS]),
    issuedFrom: fc.constantFrom('2026-08-15', '2026-10-22'),
    issuedTo: fc.constantFrom('2026-10-22', '2026-11-20'),
  },
  {requiredKeys: ['limit']},
);

const world = fc.array(plan, {maxLength: 40}).map((plans) =>
  storeOf(...plans.map((each, index) => document({...each, id: `id-${index}`}))),
);

const arrivals = fc.array(plan, {maxLength: 9});

/** What a row must be, by what it shows alone. */
function matches(invoice: Invoice, {search = '', typeCode, status, issuedFrom, issuedTo}: Query) {
  const shown: string[] = [invoice.paymentStatus];
  if (invoice.voided) shown.push('voided');
  if (invoice.openAmount.amount > 0 && (invoice.dueDate ?? TODAY) < TODAY) shown.push('overdue');
  return (
    invoice.number.toLowerCase().includes(search.toLowerCase()) &&
    (!typeCode?.length || typeCode.includes(invoice.typeCode)) &&
    (!status?.length || status.some((each) => shown.includes(each))) &&
    invoice.issueDate >= (issuedFrom ?? '') &&
    invoice.issueDate <= (issuedTo ?? '9')
  );
}

const idsOf = (pages: readonly InvoicePage[]): string[] =>
  pages.flatMap(({items}) => items.map(({id}) => id));

describe('paging, for any documents, filters and sort', () => {
  it('gives every match once, in the order of the whole list', async () => {
    await fc.assert(
      fc.asyncProperty(world, query, async (store, asked) => {
        const everything = idsOf(await walk(store, {sort: asked.sort, limit: 100}));
        const invoices = (await walk(store, {limit: 100})).flatMap(({items}) => items);
        const wanted = new Set(invoices.filter((each) => matches(each, asked)).map(({id}) => id));
        const pages = await walk(store, asked);
        expect(idsOf(pages)).to.deep.equal(everything.filter((id) => wanted.has(id)));
        expect(pages.every(({total}) => total === wanted.size)).to.equal(true);
      }),
      {numRuns: 150, seed: 20261121},
    );
  });

  it('gives the same rows on the way back', async () => {
    await fc.assert(
      fc.asyncProperty(world, query, async (store, asked) => {
        const forward = await walk(store, asked);
        const cursor = forward.at(-1)?.previous;
        if (cursor === undefined) return;
        const back = await walk(store, {...asked, cursor}, 'previous');
        expect(idsOf(back.reverse())).to.deep.equal(idsOf(forward.slice(0, -1)));
      }),
      {numRuns: 100, seed: 20261121},
    );
  });

  it('keeps every row that was there while others come in', async () => {
    await fc.assert(
      fc.asyncProperty(world, arrivals, query, async (store, added, asked) => {
        const before = idsOf(await walk(store, asked));
        const pages = await walk(store, asked, 'next', (page) => {
          const next = added[page - 1];
          // What refers to nothing changes no other document.
          if (next) store.addInvoices([document({...next, id: `new-${page}`})]);
        });
        const seen = idsOf(pages);
        expect(seen.filter((id) => id.startsWith('id-'))).to.deep.equal(before);
        expect(new Set(seen).size).to.equal(seen.length);
      }),
      {numRuns: 100, seed: 20261121},
    );
  });
});
