import {ApiError} from '../../api/errors.js';
import type {ApiCall, Endpoint} from '../../api/endpoint.js';
import {type CheckedAnswer, InvalidRow} from '../../portal/check-answer.js';
import type {RowSource} from './job.js';

/** The most rows that a server gives at once. */
const LARGEST_PAGE = 100;

/** Some of the rows that are meant; `total` is how many there are in all, where that is known. */
export interface Batch<T> {
  items: (T | InvalidRow)[];
  total?: number | undefined;
}

/**
 * Every page of a list from its first, read as they are asked for. Throws `gone` when the list changed on the way, so that
 * what was read does not fit what would follow.
 */
async function* pagesOf<Page extends {next?: string | undefined}>(
  read: (cursor: string | undefined) => Promise<Page>,
): AsyncGenerator<Page, void> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield page;
    cursor = page.next;
    if (cursor !== undefined && seen.has(cursor)) {
      throw new ApiError('contract', 'A cursor leads back to a page before it.');
    }
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
}

/** Every page of what an endpoint lists by a query, from its first; throws as reading one does, and `gone` when the list changed on the way. */
export function everyPage<Call extends ApiCall>(
  {portal, organizationId, signal, read}: RowSource,
  endpoint: Endpoint<Call>,
  query: Omit<Parameters<Call>[0], 'organizationId' | 'signal' | 'limit' | 'cursor'>,
): AsyncGenerator<CheckedAnswer<Call>, void> {
  const first = {...query, limit: LARGEST_PAGE, organizationId, signal};
  return pagesOf<CheckedAnswer<Call> & {next?: string | undefined}>((cursor) => {
    const request = cursor === undefined ? first : {...first, cursor};
    return read(() => portal.call(endpoint, request as unknown as Parameters<Call>[0]));
  });
}

/** Each row once, though it moved on to a later page meanwhile, and without those that are not meant. */
export async function* eachOnce<T extends {id: string}, B extends Batch<T>>(
  batches: AsyncIterable<B>,
  except: readonly T[] = [],
): AsyncGenerator<B, void> {
  const known = new Set(except.map(({id}) => id));
  for await (const batch of batches) {
    const items = batch.items.filter((row) => {
      if (row instanceof InvalidRow) return true;
      const isNew = !known.has(row.id);
      known.add(row.id);
      return isNew;
    });
    const total = batch.total === undefined ? undefined : batch.total - except.length;
    yield {...batch, items, total};
  }
}
