import * as z from 'zod/mini';

import {pageQuery} from '../../page-query.js';
import {USER_KINDS, USER_SORT_FIELDS, type UserSort} from './schema.js';

const sortSchema = z.enum(
  USER_SORT_FIELDS.flatMap((field): UserSort[] => [field, `-${field}`]),
);

/** Which users, in which order. Filters hold together; the values of one filter are alternatives. */
export const userQuerySchema = z.object({
  kind: z.enum(USER_KINDS),
  ...pageQuery,
  sort: z.optional(sortSchema),
  /** Words that each are part of the first name, the last name or the e-mail address; in any case, with or without accents. */
  search: z.optional(z.string()),
  role: z.optional(z.array(z.string())),
  status: z.optional(z.array(z.string())),
  /** `true` for the security and privacy contacts alone, `false` for the others. */
  securityPrivacyContact: z.optional(z.enum(['true', 'false'])),
});
export type UserQuery = z.infer<typeof userQuerySchema>;

/** The e-mail address that is asked about, and what for. */
export const emailCheckQuerySchema = z.object({kind: z.enum(USER_KINDS), email: z.string()});
export type EmailCheckQuery = z.infer<typeof emailCheckQuerySchema>;
