import {checksOf, type Defect} from './defects.js';
import {cursorDefects, limitDefects, newestFirstDefects, pagingDefects} from './list-defects.js';
import {at, inJson, insteadOf, renamed, rowsOf, withSearch, type Json} from './plant.js';
import {USAGE_INVOICE_DEFECTS} from './usage-invoice-defects.js';
import {HERE, THERE} from './world.js';

const DOCUMENTS = 'usage.documents';
const COUNTS = 'usage.counts';
const OWN = `${HERE}-own`;
const CLIENT = `${HERE}-client`;

/** Whether the days of a query can be: what is refused is left as it is. */
const isRight = (query: URLSearchParams): boolean => {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  return from <= to && from !== '2026-02-30';
};

const plain = (text: unknown): string =>
  String(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Leaves rows out of a page by what is asked. */
const found = (keep: (row: Json, query: URLSearchParams) => boolean) =>
  inJson(DOCUMENTS, (page, {url}) => ({
    ...page,
    items: rowsOf(page).filter((row) => keep(row, url.searchParams)),
  }));

/** What can be wrong with what is asked of documents and of their numbers. */
const askingDefects = (name: string): Defect[] => [
  {
    name: `the own company in ${name} for one that is made up`,
    plant: insteadOf(name, 404, (call) =>
      call.organizationId === HERE
        ? at(call, ({searchParams}) => searchParams.set('companyId', OWN))
        : undefined,
    ),
    fails: ['company'],
  },
  {
    name: `a company of another organization in ${name}`,
    plant: insteadOf(name, 404, (call) =>
      call.organizationId === THERE ? renamed(call, THERE, HERE) : undefined,
    ),
    fails: ['organizations-apart'],
  },
  {
    name: `nothing in ${name} from the last day to the first`,
    plant: withSearch(name, (query) => {
      if (query.get('from') === '2026-02-02') query.set('from', '2026-02-01');
    }),
    fails: ['selection-refused'],
  },
  {
    name: `any direction in ${name}`,
    plant: withSearch(name, (query) => {
      if (query.get('direction') !== 'inbound') query.set('direction', 'outbound');
    }),
    fails: ['selection-refused'],
  },
  {
    name: `the own company in ${name} where none is asked for`,
    plant: withSearch(name, (query, {organizationId = ''}) => {
      if (!query.has('companyId')) query.set('companyId', `${organizationId}-own`);
    }),
    fails: ['selection-refused'],
  },
];

const SELECTION_DEFECTS: readonly Defect[] = [
  {
    name: 'a document that was sent among those that were received',
    plant: inJson(DOCUMENTS, (page, {url}) => {
      if (url.searchParams.get('direction') !== 'inbound') return page;
      return {...page, items: rowsOf(page).map((row) => ({...row, direction: 'outbound'}))};
    }),
    fails: ['selection'],
  },
  {
    name: 'documents of the office for a client of it',
    plant: withSearch(DOCUMENTS, (query) => {
      if (query.get('companyId') === CLIENT) query.set('companyId', OWN);
    }),
    fails: ['selection'],
  },
  ...(['from', 'to'] as const).map((end) => ({
    name: `a day ${end} that is not included among documents`,
    plant: found(({createdAt}, query) => !String(createdAt).startsWith(query.get(end) ?? '')),
    fails: ['days'],
  })),
  ...(['from', 'to'] as const).map((end) => ({
    name: `no ear for ${end} among documents`,
    plant: withSearch(DOCUMENTS, (query) => {
      if (isRight(query)) query.set(end, end === 'from' ? '2000-01-01' : '2999-12-31');
    }),
    fails: ['days'],
  })),
  {
    name: 'documents of before the day from which they are kept',
    plant: inJson(DOCUMENTS, (page) => ({...page, keptFrom: '2026-10-01'})),
    fails: ['kept'],
  },
  {
    name: 'a number of documents that is that of the page',
    plant: inJson(DOCUMENTS, (page) => ({...page, total: rowsOf(page).length})),
    fails: ['total'],
  },
  {
    name: 'an offset of documents that does not move',
    plant: inJson(DOCUMENTS, (page) => ({...page, offset: 0})),
    fails: ['total'],
  },
];

/** Asks for the first of several values alone. */
const firstOnly = (name: string) =>
  withSearch(DOCUMENTS, (query) => {
    const first = query.get(name);
    if (first !== null) query.set(name, first);
  });

const FILTER_DEFECTS: readonly Defect[] = [
  {
    name: 'no ear for the channel',
    plant: withSearch(DOCUMENTS, (query) => query.delete('channel')),
    fails: ['filter-channel', 'filters-together'],
  },
  {name: 'one channel for several', plant: firstOnly('channel'), fails: ['filter-channel']},
  {
    name: 'no ear for the status of a document',
    plant: withSearch(DOCUMENTS, (query) => query.delete('status')),
    fails: ['filter-status', 'filters-together', 'cursors'],
  },
  {
    name: 'one status of documents for several',
    plant: firstOnly('status'),
    fails: ['filter-status'],
  },
  {
    name: 'one filter of documents at a time',
    plant: withSearch(DOCUMENTS, (query) => {
      if (query.has('channel')) query.delete('status');
    }),
    fails: ['filters-together'],
  },
  {
    name: 'a search of documents that minds capitals',
    plant: found(({invoiceNumber, counterparty}, query) =>
      [invoiceNumber, counterparty].some((text) =>
        String(text).includes(query.get('search') ?? ''),
      ),
    ),
    fails: ['search'],
  },
  {
    name: 'a search of documents that minds accents',
    plant: found(({invoiceNumber, counterparty}, query) =>
      [invoiceNumber, counterparty].some((text) =>
        String(text).toLowerCase().includes((query.get('search') ?? '').toLowerCase()),
      ),
    ),
    fails: ['search'],
  },
  ...(['invoiceNumber', 'counterparty'] as const).map((field) => ({
    name: `a search of documents by ${field} alone`,
    plant: found((row, query) => plain(row[field]).includes(plain(query.get('search') ?? ''))),
    fails: ['search'],
  })),
  {
    name: 'a search of documents in which _ stands for anything',
    plant: withSearch(DOCUMENTS, (query) => {
      if (query.get('search') === '_') query.delete('search');
    }),
    fails: ['search'],
  },
];

const all = {from: '2000-01-01', to: '2999-12-31'};

const COUNT_DEFECTS: readonly Defect[] = [
  {
    name: 'documents that are counted whatever the days',
    plant: withSearch(COUNTS, (query) => {
      if (!isRight(query)) return;
      for (const [end, day] of Object.entries(all)) query.set(end, day);
    }),
    fails: ['adds-up'],
  },
  {
    name: 'documents that are counted whatever the direction',
    plant: withSearch(COUNTS, (query) => {
      if (query.get('direction') === 'inbound') query.set('direction', 'outbound');
    }),
    fails: ['adds-up'],
  },
  {
    name: 'a month and channel that are not counted',
    plant: inJson(COUNTS, ({items}) => ({items: (items as Json[]).slice(1)})),
    fails: ['adds-up'],
  },
  {
    name: 'all documents in one month',
    plant: inJson(COUNTS, (list) => ({
      items: rowsOf(list).map((row) => ({...row, month: '2026-10'})),
    })),
    fails: ['by-month-and-channel'],
  },
  {
    name: 'the numbers of one channel for another',
    plant: inJson(COUNTS, (list) => {
      const counts = rowsOf(list).map(({count}) => count);
      return {items: rowsOf(list).map((row, index) => ({...row, count: counts.at(index - 1)}))};
    }),
    fails: ['by-month-and-channel'],
  },
];

const COMPANY_DEFECTS: readonly Defect[] = [
  {
    name: 'clients before the own company',
    plant: inJson('usage.companies', (list) => ({...list, items: rowsOf(list).reverse()})),
    fails: ['own-first'],
  },
  {
    name: 'a client that comes twice',
    plant: inJson('usage.companies', (list) => ({...list, items: [...rowsOf(list), rowsOf(list)[1]]})),
    fails: ['ids'],
  },
];

/** What can be wrong with usage. */
export const USAGE_DEFECTS: readonly Defect[] = [
  ...checksOf('usage.companies', COMPANY_DEFECTS),
  ...newestFirstDefects(DOCUMENTS),
  ...pagingDefects(DOCUMENTS, ['total']),
  ...limitDefects(DOCUMENTS),
  ...cursorDefects(DOCUMENTS),
  ...checksOf(DOCUMENTS, [...SELECTION_DEFECTS, ...FILTER_DEFECTS, ...askingDefects(DOCUMENTS)]),
  ...checksOf(COUNTS, [...COUNT_DEFECTS, ...askingDefects(COUNTS)]),
  ...USAGE_INVOICE_DEFECTS,
];

