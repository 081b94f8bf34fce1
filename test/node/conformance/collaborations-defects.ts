import {COLLABORATION_EVENT_DEFECTS} from './collaboration-event-defects.js';
import {checksOf, type Defect} from './defects.js';
import {cursorDefects, limitDefects, pagingDefects} from './list-defects.js';
import {inJson, insteadOf, renamed, rowsOf, withSearch, type Json} from './plant.js';
import {HERE, THERE} from './world.js';

const CLIENTS = 'collaborations.clients';

const plain = (text: unknown): string =>
  (typeof text === 'string' ? text : '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Leaves clients out of a page by what is searched. */
const found = (keep: (row: Json, search: string) => boolean) =>
  inJson(CLIENTS, (page, {url}) => ({
    ...page,
    items: rowsOf(page).filter((row) => keep(row, url.searchParams.get('search') ?? '')),
  }));

/** Asks for the first of several values alone. */
const firstOnly = (name: string) =>
  withSearch(CLIENTS, (query) => {
    const first = query.get(name);
    if (first !== null) query.set(name, first);
  });

const FILTER_DEFECTS: readonly Defect[] = (
  [
    ['state', 'filter-state'],
    ['taskType', 'filter-task-type'],
    ['taskOwner', 'filter-task-owner'],
    ['accountManager', 'filter-account-manager'],
  ] as const
).flatMap(([filter, check]) => [
  {
    name: `no ear for ${filter} among clients`,
    plant: withSearch(CLIENTS, (query) => query.delete(filter)),
    fails: [check, 'cursors', ...(filter.startsWith('task') ? ['filters-together'] : [])],
  },
  {name: `one ${filter} of clients for several`, plant: firstOnly(filter), fails: [check]},
]);

const CLIENTS_DEFECTS: readonly Defect[] = [
  {
    name: 'clients from the last to the first',
    plant: inJson(CLIENTS, (page) => ({...page, items: rowsOf(page).reverse()})),
    fails: ['by-name', 'paging'],
  },
  {
    name: 'a number of clients that is that of the page',
    plant: inJson(CLIENTS, (page) => ({...page, total: rowsOf(page).length})),
    fails: ['total'],
  },
  ...FILTER_DEFECTS,
  {
    name: 'one filter of clients at a time',
    plant: withSearch(CLIENTS, (query) => {
      if (query.has('taskType')) query.delete('taskOwner');
    }),
    fails: ['filters-together'],
  },
  {
    name: 'a search of clients that minds accents',
    plant: found(({name, registrationNumber}, search) =>
      [name, registrationNumber].some((text) =>
        String(text).toLowerCase().includes(search.toLowerCase()),
      ),
    ),
    fails: ['search'],
  },
  ...(['name', 'registrationNumber'] as const).map((field) => ({
    name: `a search of clients by ${field} alone`,
    plant: found((row, search) => plain(row[field]).includes(plain(search))),
    fails: ['search'],
  })),
];

const SERVICE_DEFECTS: readonly Defect[] = [
  {
    name: 'a variant that comes twice',
    plant: inJson('collaborations.service', ({variants, ...service}) => ({
      ...service,
      variants: [...(variants as Json[]), ...(variants as Json[])],
    })),
    fails: ['codes'],
  },
  {
    name: 'a variant of modules that the service does not have',
    plant: inJson('collaborations.service', (service) => ({...service, modules: []})),
    fails: ['codes'],
  },
];

const CLIENT_DEFECTS: readonly Defect[] = [
  {
    name: 'a client by another name than in the list',
    plant: inJson('collaborations.client', (client) => ({...client, name: 'X'})),
    fails: ['as-listed'],
  },
  {
    name: 'a client without the collaboration that the list tells of',
    plant: inJson('collaborations.client', ({collaboration: _, ...client}) => client),
    fails: ['as-listed'],
  },
  {
    name: 'a client of one office to another',
    plant: insteadOf('collaborations.client', 404, (call) =>
      call.organizationId === THERE ? renamed(call, `organizations/${THERE}`, `organizations/${HERE}`) : undefined,
    ),
    fails: ['organizations-apart'],
  },
];

const LIST_DEFECTS: readonly Defect[] = [
  {
    name: 'the oldest collaboration first',
    plant: inJson('collaborations.list', (list) => ({items: rowsOf(list).reverse()})),
    fails: ['newest-first'],
  },
  {
    name: 'other terms for the client than for the office',
    plant: inJson('collaborations.list', (list) => ({
      items: rowsOf(list).map((row) => ({...row, invoiceRecipient: 'office'})),
    })),
    fails: ['as-the-office'],
  },
];

/** What can be wrong with collaborations. */
export const COLLABORATIONS_DEFECTS: readonly Defect[] = [
  ...checksOf('collaborations.service', SERVICE_DEFECTS),
  ...checksOf(CLIENTS, CLIENTS_DEFECTS),
  ...pagingDefects(CLIENTS, ['total']),
  ...limitDefects(CLIENTS),
  ...cursorDefects(CLIENTS),
  ...checksOf('collaborations.client', CLIENT_DEFECTS),
  ...checksOf('collaborations.list', LIST_DEFECTS),
  ...COLLABORATION_EVENT_DEFECTS,
];
