import type {Page} from '../../src/api/index.js';
import {goneCursor, readCursor, writeCursor, type Cursor, type CursorRules} from './cursor.js';
import type {Row} from './listing.js';

type Compare<Key> = (a: Key, b: Key) => number;

/** How many rows come before a key: the rows that are smaller, or that are not greater. */
function countBefore<Entry, Key>(
  rows: readonly Row<Entry, Key>[],
  key: Key,
  {compare, including}: {compare: Compare<Key>; including: boolean},
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

function bounds<Entry, Key>(
  rows: readonly Row<Entry, Key>[],
  limit: number,
  {cursor, compare}: {cursor: Cursor<Key> | undefined; compare: Compare<Key>},
) {
  if (!cursor) return {from: 0, to: limit};
  const forward = cursor.direction === 'next';
  const including = forward !== cursor.inclusive;
  const edge = countBefore(rows, cursor.key, {compare, including});
  return forward ? {from: edge, to: edge + limit} : {from: Math.max(0, edge - limit), to: edge};
}

/** What a page is part of. */
export interface Place<Key> extends CursorRules<Key> {
  compare: Compare<Key>;
  /** Whether an entry is still there, whatever the filters. */
  has: (id: string) => boolean;
}

/** The page that a query asks for, both ways. An empty page still leads back to where it came from. */
export function pageOf<Entry, Key extends {id: string}>(
  rows: readonly Row<Entry, Key>[],
  query: {limit: number; cursor?: string | undefined},
  place: Place<Key>,
): Page<Entry> {
  const {list, epoch, has, compare} = place;
  const at = query.cursor === undefined ? undefined : readCursor(query.cursor, place);
  if (at && !has(at.key.id)) throw goneCursor();
  const {from, to} = bounds(rows, query.limit, {cursor: at, compare});
  const items = rows.slice(from, to);
  const write = (direction: 'next' | 'previous', row?: Row<Entry, Key>): string | undefined => {
    const key = row?.key ?? at?.key;
    return key && writeCursor({list, epoch, direction, inclusive: !row, key});
  };
  return {
    items: items.map(({entry}) => entry),
    next: from + items.length < rows.length ? write('next', items.at(-1)) : undefined,
    previous: from > 0 ? write('previous', items[0]) : undefined,
    total: rows.length,
    offset: from,
  };
}
