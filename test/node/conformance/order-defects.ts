import {INVOICE_SORT_FIELDS} from '../../../src/api/index.js';
import {checksOf, type Defect} from './defects.js';
import {
  answering,
  at,
  inJson,
  insteadOf,
  keepRows,
  moneyOf,
  rowsOf,
  withBody,
  withQuery,
  type Json,
  type Plant,
} from './plant.js';

const LIST = 'invoices.list';

/** Sends rows in an order of its own where one is asked for. */
const reorder = (sort: string, order: (a: Json, b: Json) => number): Plant =>
  inJson(LIST, (page, {url}) =>
    url.searchParams.get('sort') === sort ? {...page, items: rowsOf(page).sort(order)} : page,
  );

const byAmount = (field: string) => (a: Json, b: Json) =>
  moneyOf(a, field).amount - moneyOf(b, field).amount;

const sorting = [
  ...INVOICE_SORT_FIELDS.map((field) => ({
    name: `the order -${field} that goes up`,
    plant: withQuery((query) => {
      if (query.get('sort') === `-${field}`) query.set('sort', field);
    }),
    fails: [`sort-${field}`],
  })),
  {
    name: 'an order that is not kept',
    plant: withQuery((query) => {
      if (query.get('sort') === 'number') query.delete('sort');
    }),
    fails: ['sort-number', 'cursor-of-another-list'],
  },
  {
    name: 'amounts in order whatever their currency',
    plant: reorder('totalInclVat', byAmount('totalInclVat')),
    fails: ['sort-totalInclVat'],
  },
  {
    name: 'statuses that are not kept together',
    plant: reorder('status', (a, b) => (String(a['number']) < String(b['number']) ? -1 : 1)),
    fails: ['sort-status'],
  },
  {
    name: 'the oldest first when no order is asked for',
    plant: withQuery((query) => {
      if (!query.has('sort')) query.set('sort', 'issueDate');
    }),
    fails: ['sort-default'],
  },
  {
    name: 'a row that is lost where many are equal',
    plant: keepRows(
      (_row, index, {url}) =>
        index > 0 || url.searchParams.get('sort') !== 'typeCode' || !url.searchParams.has('cursor'),
    ),
    fails: ['sort-stable'],
  },
  {
    name: 'an order that there is not, left out',
    plant: withQuery((query) => {
      const field = query.get('sort')?.replace(/^-/, '');
      const isKnown = INVOICE_SORT_FIELDS.some((each) => each === field);
      if (!isKnown) query.delete('sort');
    }),
    fails: ['sort-unknown'],
  },
];

/** Takes a parameter for one that was not given. */
const ignore = (name: string, isIgnored: (query: URLSearchParams) => boolean = () => true): Plant =>
  withQuery((query) => {
    if (isIgnored(query)) query.delete(name);
  });

const firstOnly = (name: string): Plant =>
  withQuery((query) => {
    const first = query.get(name);
    if (first !== null) query.set(name, first);
  });

const filters = [
  {
    name: 'a filter by kind that is not kept',
    plant: ignore('typeCode'),
    fails: ['filter-kind', 'filters-together'],
  },
  {name: 'one kind for several', plant: firstOnly('typeCode'), fails: ['filter-kind']},
  {
    name: 'a filter by status that is not kept',
    plant: ignore('status', (query) => query.get('status') !== 'made-up'),
    fails: ['filter-status', 'filter-statuses'],
  },
  {
    name: 'overdue that means open',
    plant: withQuery((query) => {
      if (query.get('status') === 'overdue') query.set('status', 'open');
    }),
    fails: ['filter-status'],
  },
  {name: 'one status for several', plant: firstOnly('status'), fails: ['filter-statuses']},
  {
    name: 'a last issue date that is not included',
    plant: keepRows((row, _index, {url}) => row['issueDate'] !== url.searchParams.get('issuedTo')),
    fails: ['filter-dates'],
  },
  {
    name: 'a first issue date that is not included',
    plant: keepRows(
      (row, _index, {url}) => row['issueDate'] !== url.searchParams.get('issuedFrom'),
    ),
    fails: ['filter-dates', 'filters-together'],
  },
  {
    name: 'a search that minds capitals',
    plant: keepRows((row, _index, {url}) =>
      String(row['number']).includes(url.searchParams.get('search') ?? ''),
    ),
    fails: ['search'],
  },
  {
    name: 'a search that looks at the beginning alone',
    plant: keepRows((row, _index, {url}) => {
      const search = url.searchParams.get('search')?.toLowerCase() ?? '';
      return String(row['number']).toLowerCase().startsWith(search);
    }),
    fails: ['search'],
  },
  {
    name: 'a search in which % stands for anything',
    plant: ignore('search', (query) => query.get('search') === '%'),
    fails: ['search'],
  },
  {
    name: 'one filter of two',
    plant: ignore('typeCode', (query) => query.has('issuedFrom')),
    fails: ['filters-together'],
  },
];

const isRealLimit = (query: URLSearchParams): boolean =>
  /^[1-9]\d?$|^100$/.test(query.get('limit') ?? '');

const refusals = [
  {
    name: 'a limit of its own where there is none',
    plant: withQuery((query) => {
      if (!isRealLimit(query)) query.set('limit', '25');
    }),
    fails: ['limit-refused'],
  },
  {
    name: '422 that names no field',
    plant: answering(LIST, async (response) => {
      if (response.status !== 422) return response;
      const {errors: _, ...problem} = (await response.json()) as Json;
      return withBody(response, JSON.stringify(problem));
    }),
    fails: ['limit-refused', 'status-refused', 'date-refused', 'period-refused', 'sort-unknown'],
  },
  {
    name: '400 in place of 422',
    plant: answering(LIST, async (response) => {
      if (response.status !== 422) return response;
      const problem = {...((await response.json()) as Json), status: 400};
      return new Response(JSON.stringify(problem), {status: 400, headers: response.headers});
    }),
    fails: ['limit-refused', 'status-refused', 'date-refused', 'period-refused', 'sort-unknown'],
  },
  {
    name: 'a problem whose status is another one',
    plant: answering(LIST, async (response) => {
      if (response.status !== 410) return response;
      const problem = {...((await response.json()) as Json), status: 200};
      return withBody(response, JSON.stringify(problem));
    }),
    fails: ['cursor-made-up', 'cursor-of-another-list', 'cursor-of-another-organization'],
  },
  {
    name: 'a status that there is not, left out',
    plant: ignore('status', (query) => query.get('status') === 'made-up'),
    fails: ['status-refused'],
  },
  {
    name: 'a date that there is not, left out',
    plant: ignore('issuedFrom', (query) => query.get('issuedFrom') === '2026-02-30'),
    fails: ['date-refused'],
  },
  {
    name: 'an empty page for a period that ends before it begins',
    plant: insteadOf(LIST, 422, (call) => {
      const {searchParams: query} = call.url;
      const isTurned = (query.get('issuedFrom') ?? '') > (query.get('issuedTo') ?? '9');
      return isTurned ? at(call, ({searchParams}) => searchParams.delete('issuedFrom')) : undefined;
    }),
    fails: ['period-refused'],
  },
];

/** What order, filters and refusals can do wrong. */
export const ORDER_DEFECTS: readonly Defect[] = checksOf(LIST, [
  ...sorting,
  ...filters,
  ...refusals,
]);
