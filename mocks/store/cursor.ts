import * as z from 'zod/mini';

import {ApiError, type InvoiceQuery} from '../../src/api/index.js';
import {DEFAULT_SORT} from './sort-key.js';

const cursorSchema = z.object({
  /** The list that it belongs to. */
  list: z.string(),
  /** The epoch of the store in which it was given out. */
  epoch: z.int(),
  direction: z.enum(['next', 'previous']),
  /** Whether the page begins with the row that the cursor stands on. */
  inclusive: z.boolean(),
  key: z.object({
    value: z.nullable(z.union([z.string(), z.tuple([z.string(), z.number()])])),
    number: z.string(),
    id: z.string(),
  }),
});

/** A place in a list, by what stands there and not by how many come before, so that new rows shift nothing. */
export type Cursor = z.infer<typeof cursorSchema>;

/** Names a list, short: organization, filters and sort, without the page size (FNV-1a over its JSON). */
export function listName(organizationId: string, query: InvoiceQuery): string {
  const {sort = DEFAULT_SORT, search, typeCode, status, issuedFrom, issuedTo} = query;
  const text = JSON.stringify(
    [organizationId, sort, search, typeCode, status, issuedFrom, issuedTo].map((x) => x ?? null),
  );
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** A cursor as text that fits in a URL. */
export function writeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Reads a cursor of this list and this epoch. Every other text is `gone`, one that no server ever gave out as well:
 * there is one way back, the first page.
 */
export function readCursor(text: string, list: string, epoch: number): Cursor {
  const read = cursorSchema.safeParse(decode(text));
  if (!read.success || read.data.list !== list || read.data.epoch !== epoch) throw goneCursor();
  return read.data;
}

/** What a caller gets for a cursor that no longer holds. */
export function goneCursor(): ApiError {
  return new ApiError('gone', 'The cursor no longer holds. Ask for the first page.');
}
