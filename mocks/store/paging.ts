import type {InvoiceQuery, Page} from '../../src/api/index.js';
import {goneCursor, readCursor, writeCursor, type Cursor} from './cursor.js';
import type {Entry} from './entry.js';
import type {Ledger} from './ledger.js';
import type {Row} from './listing.js';
import {compareKeys, DEFAULT_SORT, type SortKey} from './sort-key.js';

/** How many rows come before a key: the rows that are smaller, or that are not greater. */
function countBefore(
  rows: readonly Row[],
  key: SortKey,
  {compare, including}: {compare: (a: SortKey, b: SortKey) => number; including: boolean},
): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    const order = row ? compare(row.key, key) : 1;
    if (order < 0 || (including && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bounds(rows: readonly Row[], query: InvoiceQuery, cursor: Cursor | undefined) {
  if (!cursor) return {from: 0, to: query.limit};
  const compare = compareKeys(query.sort ?? DEFAULT_SORT);
  const forward = cursor.direction === 'next';
  const including = forward !== cursor.inclusive;
  const edge = countBefore(rows, cursor.key, {compare, including});
  return forward
    ? {from: edge, to: edge + query.limit}
    : {from: Math.max(0, edge - query.limit), to: edge};
}

interface Place {
  /** The name of the list, and the store's epoch: what a cursor is bound to. */
  list: string;
  epoch: number;
  ledger: Ledger;
}

/** The page that a query asks for, both ways. An empty page still leads back to where it came from. */
export function pageOf(rows: readonly Row[], query: InvoiceQuery, place: Place): Page<Entry> {
  const {list, epoch, ledger} = place;
  const at = query.cursor === undefined ? undefined : readCursor(query.cursor, list, epoch);
  if (at && !ledger.has(at.key.id)) throw goneCursor();
  const {from, to} = bounds(rows, query, at);
  const items = rows.slice(from, to);
  const write = (direction: Cursor['direction'], row: Row | undefined): string | undefined => {
    const key = row?.key ?? at?.key;
    return key && writeCursor({list, epoch, direction, inclusive: !row, key} as Cursor);
  };
  return {
    items: items.map(({entry}) => entry),
    next: from + items.length < rows.length ? write('next', items.at(-1)) : undefined,
    previous: from > 0 ? write('previous', items[0]) : undefined,
    total: rows.length,
    offset: from,
  };
}
