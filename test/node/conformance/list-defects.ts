import {checksOf, type Defect} from './defects.js';
import {at, inJson, insteadOf, rowsOf, withSearch} from './plant.js';

/** What can be wrong with a list that begins with the newest. */
export const newestFirstDefects = (name: string): Defect[] =>
  checksOf(name, [
    {
      name: `the oldest first in ${name}`,
      plant: inJson(name, (page) => ({...page, items: rowsOf(page).reverse()})),
      fails: ['newest-first', 'paging'],
    },
  ]);

/** What can be wrong with pages; and what else a lost row is found by. */
export const pagingDefects = (name: string, others: readonly string[] = []): Defect[] =>
  checksOf(name, [
    {
      name: `a row of ${name} that is lost between two pages`,
      plant: inJson(name, (page, {url}) => ({
        ...page,
        items: rowsOf(page).slice(url.searchParams.has('cursor') ? 1 : 0),
      })),
      fails: ['paging', ...others],
    },
    {
      name: `no way back through ${name}`,
      plant: inJson(name, ({previous: _, ...page}) => page),
      fails: ['paging'],
    },
    {
      name: `more rows of ${name} than were asked for`,
      plant: withSearch(name, (query) => {
        const limit = Number(query.get('limit'));
        if (limit > 0 && limit < 100) query.set('limit', '100');
      }),
      fails: ['paging'],
    },
  ]);

/** What can be wrong with the limits of pages. */
export const limitDefects = (name: string): Defect[] =>
  checksOf(name, [
    {
      name: `any limit in ${name}`,
      plant: withSearch(name, (query) => {
        const limit = Number(query.get('limit'));
        query.set('limit', String(Math.min(Math.max(limit, 1), 100)));
      }),
      fails: ['query'],
    },
  ]);

/** What can be wrong with cursors that do not hold. */
export const cursorDefects = (name: string): Defect[] =>
  checksOf(name, [
    {
      name: `the first page of ${name} for a cursor that does not hold`,
      plant: insteadOf(name, 410, (call) =>
        at(call, ({searchParams}) => searchParams.delete('cursor')),
      ),
      fails: ['cursors'],
    },
  ]);
