import * as z from 'zod/mini';

import {ApiError} from '../../src/api/index.js';

const cursorSchema = z.object({
  /** The list that it belongs to. */
  list: z.string(),
  /** The epoch of the store in which it was given out. */
  epoch: z.int(),
  direction: z.enum(['next', 'previous']),
  /** Whether the page begins with the row that the cursor stands on. */
  inclusive: z.boolean(),
  key: z.unknown(),
});

/** A place in a list, by what stands there and not by how many come before, so that new rows shift nothing. */
export type Cursor<Key> = z.infer<typeof cursorSchema> & {key: Key};

/** What a cursor has to be in order to hold. */
export interface CursorRules<Key> {
  list: string;
  epoch: number;
  keySchema: z.ZodMiniType<Key>;
}

/** Names a list, short, by all that makes it another one: organization, filters and sort, not the page size (FNV-1a). */
export function listName(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts.map((part) => part ?? null));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** A cursor as text that fits in a URL. */
export function writeCursor<Key>(cursor: Cursor<Key>): string {
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
export function readCursor<Key>(
  text: string,
  {list, epoch, keySchema}: CursorRules<Key>,
): Cursor<Key> {
  const read = cursorSchema.safeParse(decode(text));
  if (!read.success || read.data.list !== list || read.data.epoch !== epoch) throw goneCursor();
  const key = keySchema.safeParse(read.data.key);
  if (!key.success) throw goneCursor();
  return {...read.data, key: key.data};
}

/** What a caller gets for a cursor that no longer holds. */
export function goneCursor(): ApiError {
  return new ApiError('gone', 'The cursor no longer holds. Ask for the first page.');
}
