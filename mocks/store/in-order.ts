import * as z from 'zod/mini';

import type {Page} from '../../src/api/index.js';
import {pageOf} from './paging.js';

interface IndexKey {
  id: string;
  index: number;
}

const keySchema: z.ZodMiniType<IndexKey> = z.object({id: z.string(), index: z.number()});
const compare = (a: IndexKey, b: IndexKey): number => a.index - b.index;

/** One page of entries that never change, in the order that they have; `list` tells it from every other list. */
export function inOrder<T extends {id: string}>(
  entries: readonly T[],
  query: {limit: number; cursor?: string | undefined},
  {list, epoch}: {list: string; epoch: number},
): Page<T> {
  const rows = entries.map((entry, index) => ({entry, key: {id: entry.id, index}}));
  const ids = new Set(entries.map(({id}) => id));
  return pageOf(rows, query, {list, epoch, keySchema, compare, has: (id) => ids.has(id)});
}
