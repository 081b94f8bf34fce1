import * as z from 'zod/mini';

import type {Page} from '../../src/api/index.js';
import {pageOf} from './paging.js';

interface IndexKey {
  id: string;
  index: number;
}

const keySchema: z.ZodMiniType<IndexKey> = z.object({id: z.string(), index: z.number()});
const compare = (a: IndexKey, b: IndexKey): number => a.index - b.index;

/** A list of entries whose order never changes, and which of them are asked for. */
interface Ordered<T> {
  /** Tells it from every other list. */
  list: string;
  epoch: number;
  /** Which of the entries; it may have become another answer since the page before. */
  keep?: (entry: T) => boolean;
}

/** One page of entries, in the order that they have. */
export function inOrder<T extends {id: string}>(
  entries: readonly T[],
  query: {limit: number; cursor?: string | undefined},
  {list, epoch, keep = () => true}: Ordered<T>,
): Page<T> {
  const rows = entries
    .map((entry, index) => ({entry, key: {id: entry.id, index}}))
    .filter(({entry}) => keep(entry));
  const ids = new Set(entries.map(({id}) => id));
  return pageOf(rows, query, {list, epoch, keySchema, compare, has: (id) => ids.has(id)});
}
