import * as z from 'zod/mini';

import {countSchema} from './values.js';

/** A cursor page. Cursors are opaque, in both directions; there are no page numbers. */
export interface Page<T> {
  items: T[];
  /** Asks for the page after this one; absent on the last. */
  next?: string | undefined;
  /** Asks for the page before this one; absent on the first. */
  previous?: string | undefined;
  /** How many items match in all, when the server knows. */
  total?: number | undefined;
  /** How many matching items come before this page, when the server knows. */
  offset?: number | undefined;
}

/** What surrounds the rows of a page, field by field; the rows themselves are checked one by one. */
export const pageFrame = {
  items: z.array(z.unknown()),
  next: z.optional(z.string()),
  previous: z.optional(z.string()),
  total: z.optional(countSchema),
  offset: z.optional(countSchema),
};
