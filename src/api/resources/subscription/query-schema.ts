import * as z from 'zod/mini';

import {pageQuery} from '../../page-query.js';
import {dateSchema} from '../../values.js';

/** Which orders. */
export const orderQuerySchema = z.object(pageQuery);
export type OrderQuery = z.infer<typeof orderQuerySchema>;

/** Which entries of the history. Filters hold together. */
export const historyQuerySchema = z.object({
  ...pageQuery,
  /** Of one feature alone, by its id. */
  featureId: z.optional(z.string()),
  /** `enabled` or `disabled`. */
  action: z.optional(z.string()),
  /** The first and the last day, inclusive, where the server keeps its books. */
  from: z.optional(dateSchema),
  to: z.optional(dateSchema),
});
export type HistoryQuery = z.infer<typeof historyQuerySchema>;
