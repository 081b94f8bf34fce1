import * as z from 'zod/mini';

import {idSchema} from '../../values.js';

/** Someone who signed in. */
export const personSchema = z.object({
  name: z.string(),
  email: z.string(),
});
export type Person = z.infer<typeof personSchema>;

/** An organization that the user may choose (Y26). */
export const organizationSummarySchema = z.object({
  id: idSchema,
  name: z.string(),
});
export type OrganizationSummary = z.infer<typeof organizationSummarySchema>;

/** Who is signed in, and for which organizations (Y6, Y26, R4). */
export const sessionSchema = z.object({
  user: personSchema,
  organizations: z.array(organizationSummarySchema),
  /** The organization that the user had in view last, on any device. */
  currentOrganizationId: z.optional(idSchema),
});
export type Session = z.infer<typeof sessionSchema>;

/** One organization, and what the user may do there: computed by the server, never defaulted (Y18–Y20). */
export const organizationSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.optional(z.string()),
  /** The user's role here: `viewer`, `admin`, or any other that the server names. */
  role: z.string(),
  /** Permission strings, such as `invoice.read`; unknown ones are kept. */
  permissions: z.array(z.string()),
  /** Whom to ask for what the permissions do not allow. */
  administrators: z.array(personSchema),
});
export type Organization = z.infer<typeof organizationSchema>;
