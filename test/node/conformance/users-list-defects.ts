import {checksOf, type Defect} from './defects.js';
import {asking, at, inJson, insteadOf, rowsOf, type Call, type Json, type Plant} from './plant.js';

const LIST = 'users.list';

/** Changes the parameters of the list before they are read. */
const withQuery = (change: (query: URLSearchParams) => void): Plant =>
  asking(LIST, (call) => at(call, ({searchParams}) => change(searchParams)));

const parameter = ({url}: Call, name: string): string | null => url.searchParams.get(name);

/** Changes the rows of a page that is asked for in some way. */
const inRows = (isAsked: (call: Call) => boolean, change: (rows: Json[]) => Json[]): Plant =>
  inJson(LIST, (page, call) =>
    isAsked(call) ? {...page, items: change(rowsOf(page))} : page,
  );

const withoutPrefix = (row: Json): string =>
  String(row['lastName']).replace(/^[a-z ]+/, '').toLowerCase();

const LIST_DEFECTS: readonly Defect[] = [
  {
    name: 'a user of the organization among the support users',
    plant: inRows(
      (call) => parameter(call, 'kind') === 'support',
      ([first, ...rest]) => [{...first, kind: 'organization', role: 'viewer'}, ...rest],
    ),
    fails: ['kinds-apart'],
  },
  {
    name: 'users of both kinds where no kind is asked for',
    plant: withQuery((query) => {
      if (!query.has('kind')) query.set('kind', 'organization');
    }),
    fails: ['query-refused'],
  },
  {
    name: 'pages of users that each lack the first but one',
    plant: inRows(
      (call) => parameter(call, 'cursor') !== null,
      ([, ...rest]) => rest,
    ),
    fails: ['paging-forward', 'paging-backward', 'total'],
  },
  {
    name: 'no way back through the users',
    plant: inJson(LIST, ({previous: _, ...page}) => page),
    fails: ['paging-backward'],
  },
  {
    name: 'a total of users that is one too high',
    plant: inJson(LIST, (page) => ({...page, total: Number(page['total']) + 1})),
    fails: ['total'],
  },
  {
    name: 'an offset that does not move',
    plant: inJson(LIST, (page) => ({...page, offset: 0})),
    fails: ['total'],
  },
  {
    name: 'the first page of users for every cursor that does not hold',
    plant: insteadOf(LIST, 410, (call) => at(call, ({searchParams}) => searchParams.delete('cursor'))),
    fails: ['cursor-refused'],
  },
  {
    name: 'invited Admins that are counted as such',
    plant: inJson(LIST, (page) => ({...page, adminCount: 2})),
    fails: ['counts'],
  },
];

const FINDING_DEFECTS: readonly Defect[] = [
  {
    name: 'last names sorted without their prefixes',
    plant: inRows(
      (call) => parameter(call, 'sort') === 'lastName',
      (rows) => rows.sort((a, b) => (withoutPrefix(a) < withoutPrefix(b) ? -1 : 1)),
    ),
    fails: ['sort'],
  },
  {
    name: 'e-mail addresses sorted one way only',
    plant: withQuery((query) => {
      if (query.get('sort') === '-email') query.set('sort', 'email');
    }),
    fails: ['sort'],
  },
  {
    name: 'roles that are not kept together',
    plant: withQuery((query) => {
      if (query.get('sort')?.endsWith('role')) query.set('sort', 'email');
    }),
    fails: ['sort'],
  },
  {
    name: 'statuses in one order both ways',
    plant: withQuery((query) => {
      if (query.get('sort') === '-status') query.set('sort', 'status');
    }),
    fails: ['sort'],
  },
  {
    name: 'users by first name where no order is asked for',
    plant: withQuery((query) => {
      if (!query.has('sort')) query.set('sort', 'firstName');
    }),
    fails: ['default-sort'],
  },
  ...['role', 'status', 'securityPrivacyContact'].map((name) => ({
    name: `no ear for the filter ${name}`,
    plant: withQuery((query) => query.delete(name)),
    fails: ['filters'],
  })),
  {
    name: 'a search that heeds capitals',
    plant: withQuery((query) => {
      if (/^[A-Z]{2,}$/.test(query.get('search') ?? '')) query.set('search', 'nobody at all');
    }),
    fails: ['search'],
  },
  {
    name: 'a search that takes % for anything',
    plant: withQuery((query) => {
      if (query.get('search') === '%%') query.delete('search');
    }),
    fails: ['search'],
  },
];

/** What can be wrong with the list of users. */
export const USERS_LIST_DEFECTS: readonly Defect[] = checksOf(LIST, [
  ...LIST_DEFECTS,
  ...FINDING_DEFECTS,
]);
