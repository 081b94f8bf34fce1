import * as z from 'zod/mini';

import {moneySchema} from '../../money.js';
import {countSchema, dateSchema, idSchema, instantSchema} from '../../values.js';
import {versionSchema} from '../../version.js';

/** Who to turn to for what is not changed here (S6, S19). */
export const supportContactSchema = z.object({
  name: z.string(),
  email: z.optional(z.string()),
  /** E.164. */
  phone: z.optional(z.string()),
  /** An address on the web, `https` or `http`. */
  url: z.optional(z.string()),
});
export type SupportContact = z.infer<typeof supportContactSchema>;

/** An edition, by which the features are chosen that an organization can have (S6). */
export const editionSchema = z.object({code: z.string(), name: z.string()});
export type Edition = z.infer<typeof editionSchema>;

/** Room for files (S3). */
export const fileStorageSchema = z.object({
  includedBytes: countSchema,
  usedBytes: z.optional(countSchema),
});
export type FileStorage = z.infer<typeof fileStorageSchema>;

/** What a subscription is in one billing period (S3). Prices exclude VAT, and are absent where they are not known here (S8). */
export const billingPeriodSchema = z.object({
  /** The first day. */
  from: dateSchema,
  /** The last day, inclusive. */
  to: dateSchema,
  /** How many months it has, by which licenses are billed (S-E4). */
  months: countSchema,
  /** Which features there are; another one only with the next period, and not from here (S6, S7, SM7). */
  edition: editionSchema,
  fileStorage: fileStorageSchema,
  /** Licenses that are paid for; those that no active user takes are free. */
  licenses: countSchema,
  /** What one license costs a month. */
  licensePrice: z.optional(moneySchema),
  /** All of it a month: licenses, and features that have a price. */
  monthlyPrice: z.optional(moneySchema),
  /** What the invoice of the period comes to (AMB-14). */
  totalPrice: z.optional(moneySchema),
});
export type BillingPeriod = z.infer<typeof billingPeriodSchema>;

/** The subscription, in this billing period and in the next (S3–S13, SM6). */
export const subscriptionSchema = z.object({
  /** Changes with every change of licenses; sent back with the next one. */
  version: versionSchema,
  /** `direct`, `visma-net`, or any other; where it is not `direct`, it is changed elsewhere (S8). */
  managedBy: z.string(),
  /** Where it is changed, if not here. */
  manageUrl: z.optional(z.string()),
  /** Users that take a license; there are never fewer licenses than that (S13). */
  activeUsers: countSchema,
  current: billingPeriodSchema,
  next: billingPeriodSchema,
  /** Until when a change still makes the next period (S4). */
  changesUntil: instantSchema,
  /** The server's time, by which the days are counted until then. */
  now: instantSchema,
  supportContact: z.optional(supportContactSchema),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** What more licenses cost, before they are ordered (S11). A pending removal is undone first, and only the rest is ordered (AMB-16). */
export const licenseQuoteSchema = z.object({
  id: idSchema,
  /** Until when it can be ordered by. */
  expiresAt: instantSchema,
  /** How many licenses more there will be in the next period: `undone` and `ordered` together. */
  quantity: countSchema,
  /** Of these, those whose removal is undone; they cost nothing in this period. */
  undone: countSchema,
  /** Of these, those that are ordered now. */
  ordered: countSchema,
  /** What one costs a month. */
  licensePrice: moneySchema,
  /** The first day that is billed. */
  from: dateSchema,
  /** The last day of this billing period, inclusive. */
  to: dateSchema,
  /** The months that are billed in this period; a begun one counts whole. */
  months: countSchema,
  /** `ordered` × `months` × `licensePrice`, the amount of the order, which is placed at once. */
  total: moneySchema,
});
export type LicenseQuote = z.infer<typeof licenseQuoteSchema>;

/** What is sent to ask for a quote. */
export const licenseQuoteRequestSchema = z.object({quantity: countSchema});
export type LicenseQuoteRequest = z.infer<typeof licenseQuoteRequestSchema>;

/** What is sent to order licenses: by a quote that still holds, on top of a version. */
export const licenseOrderSchema = z.object({version: versionSchema, quoteId: idSchema});
export type LicenseOrder = z.infer<typeof licenseOrderSchema>;

/** What is sent to remove licenses from the next billing period, or to undo that. */
export const licenseRemovalSchema = z.object({version: versionSchema, quantity: countSchema});
export type LicenseRemoval = z.infer<typeof licenseRemovalSchema>;

/** A feature or an integration that the whole company has or has not (S14, S15, SM8). */
export const featureSchema = z.object({
  id: idSchema,
  /** Changes with every switch; sent back with the next one. */
  version: versionSchema,
  /** `feature`, `integration`, or any other. */
  kind: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  enabled: z.boolean(),
  /** What it costs a month while it is on; absent where it is part of the edition. */
  monthlyPrice: z.optional(moneySchema),
  /** The names of what stops working without it. */
  requiredBy: z.optional(z.array(z.string())),
  /** How many users have used it lately, and lose it when it is turned off. */
  affectedUsers: z.optional(countSchema),
  /** Why it cannot be switched here, in the words of the server. */
  lockedReason: z.optional(z.string()),
});
export type Feature = z.infer<typeof featureSchema>;

/** What is sent to switch a feature. */
export const featureSwitchSchema = z.object({version: versionSchema, enabled: z.boolean()});
export type FeatureSwitch = z.infer<typeof featureSwitchSchema>;

/** A file that confirms an order. */
export const orderFileSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.optional(countSchema),
});

export type OrderFile = z.infer<typeof orderFileSchema>;

/** An order that was placed (S24). */
export const orderSchema = z.object({
  id: idSchema,
  number: z.string(),
  createdAt: instantSchema,
  /** Who ordered, by name. */
  createdBy: z.string(),
  /** `license-add`, `renewal`, `edition-change`, `feature`, or any other. */
  kind: z.string(),
  /** In the words of the supplier. */
  description: z.string(),
  /** From when it is billed. */
  effectiveFrom: dateSchema,
  total: moneySchema,
  confirmation: z.optional(orderFileSchema),
});
export type Order = z.infer<typeof orderSchema>;

/** Who switched what and when (S24). */
export const historyEntrySchema = z.object({
  id: idSchema,
  at: instantSchema,
  /** Who did it, by name. */
  actor: z.string(),
  /** `enabled`, `disabled`, or any other. */
  action: z.string(),
  /** The id of the feature, and its name at that time. */
  featureId: idSchema,
  subject: z.string(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
