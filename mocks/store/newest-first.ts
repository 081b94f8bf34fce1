import * as z from 'zod/mini';

import type {Page} from '../../src/api/index.js';
import {pageOf} from './paging.js';

/** Where an entry stands in a list that begins with the newest: what a cursor remembers. */
export interface NewestKey {
  id: string;
  /** RFC 3339. */
  at: string;
}

const keySchema: z.ZodMiniType<NewestKey> = z.object({id: z.string(), at: z.string()});

function compare(a: NewestKey, b: NewestKey): number {
  return Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

interface List<T> {
  /** Tells the list, filters included, from every other: a cursor belongs to one. */
  list: string;
  epoch: number;
  keyOf: (entry: T) => NewestKey;
}

/** One page of entries, the newest first. */
export function newestFirst<T>(
  entries: readonly T[],
  query: {limit: number; cursor?: string | undefined},
  {list, epoch, keyOf}: List<T>,
): Page<T> {
  const rows = entries
    .map((entry) => ({entry, key: keyOf(entry)}))
    .sort((a, b) => compare(a.key, b.key));
  const ids = new Set(rows.map(({key}) => key.id));
  return pageOf(rows, query, {list, epoch, keySchema, compare, has: (id) => ids.has(id)});
}
