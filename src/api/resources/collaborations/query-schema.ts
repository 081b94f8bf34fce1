import * as z from 'zod/mini';

import {pageQuery} from '../../page-query.js';

/** Which clients (B-E2). Filters hold together; of one that is given several times any may match. */
export const clientQuerySchema = z.object({
  ...pageQuery,
  /** With a task of one of these types, by code. One task has to match this and `taskOwner`, where both are asked for. */
  taskType: z.optional(z.array(z.string())),
  /** With a task that one of these employees owns, by id. */
  taskOwner: z.optional(z.array(z.string())),
  /** Whose account manager is one of these employees, by id. */
  accountManager: z.optional(z.array(z.string())),
  /** Whose collaboration is in one of these states; `none` for clients that have none. */
  state: z.optional(z.array(z.string())),
  /** A part of the name or of the registration number, in any case, with or without accents. */
  search: z.optional(z.string()),
});
export type ClientQuery = z.infer<typeof clientQuerySchema>;
