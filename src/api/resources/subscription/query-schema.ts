import * as z from 'zod/mini';

import {dateSchema} from '../../values.js';

const page = {
  /** Rows a page, 1–100. */
  limit: z.int().check(z.minimum(1), z.maximum(100)),
  cursor: z.optional(z.string()),
};

/** Which orders. */
export const orderQuerySchema = z.object(page);
export type OrderQuery = z.infer<typeof orderQuerySchema>;

/** Which entries of the history. Filters hold together. */
export const historyQuerySchema = z.object({
  ...page,
  /** Of one feature alone, by its id. */
  featureId: z.optional(z.string()),
  /** `enabled` or `disabled`. */
  action: z.optional(z.string()),
  /** The first and the last day, inclusive, where the server keeps its books. */
  from: z.optional(dateSchema),
  to: z.optional(dateSchema),
});
export type HistoryQuery = z.infer<typeof historyQuerySchema>;
