import * as z from 'zod/mini';

import {countSchema, idSchema} from '../../values.js';
import {versionSchema} from '../../version.js';
import {clientAdministratorSchema} from './schema.js';

/**
 * What is sent to invite a client. Of one with an active subscription the task alone (B11, B13); of the others variant, invoice
 * recipient and agreement period as well (B15–B18), and of one that is not known also who becomes administrator (B21).
 */
export const activationSchema = z.object({
  /** The relation that the user saw: by another one something else would be agreed. */
  relation: z.string(),
  taskId: idSchema,
  /** The code of one of the service's variants (V19). */
  variant: z.optional(z.string()),
  /** One of `INVOICE_RECIPIENTS` (V20). */
  invoiceRecipient: z.optional(z.string()),
  /** One of `AGREEMENT_PERIODS` (V21). */
  agreementPeriod: z.optional(countSchema),
  /** All of it is required (V22). */
  administrator: z.optional(clientAdministratorSchema),
});
export type Activation = z.infer<typeof activationSchema>;

/** What is sent for an event that needs nothing else than which version it is of. */
export const collaborationEventSchema = z.object({version: versionSchema});
export type CollaborationEventBody = z.infer<typeof collaborationEventSchema>;

/** What is sent to link a collaboration to another task of the client. */
export const taskChangeSchema = z.object({version: versionSchema, taskId: idSchema});
export type TaskChange = z.infer<typeof taskChangeSchema>;

/** What is sent to change the terms: what is left out stays. A client changes who pays and the period, not the variant. */
export const termsChangeSchema = z.object({
  version: versionSchema,
  variant: z.optional(z.string()),
  invoiceRecipient: z.optional(z.string()),
  agreementPeriod: z.optional(countSchema),
});
export type TermsChange = z.infer<typeof termsChangeSchema>;

/** What is sent to end a collaboration. */
export const collaborationEndSchema = z.object({
  version: versionSchema,
  /** One of `END_MODES`. */
  mode: z.string(),
});
export type CollaborationEnd = z.infer<typeof collaborationEndSchema>;
