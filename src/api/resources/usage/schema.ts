import * as z from 'zod/mini';

import {decimalSchema} from '../../decimal.js';
import {moneySchema} from '../../money.js';
import {pageFrame} from '../../page.js';
import {countSchema, dateSchema, idSchema, instantSchema} from '../../values.js';

/** The ways in which documents come in or go out that the contract knows (A-E2); a server may send others. */
export const USAGE_CHANNELS = [
  'network',
  'operator',
  'bank',
  'peppol',
  'email',
  'print',
  'scan',
  'pdf',
] as const;

/** What can become of a document (SM11); all but the first three only inform. A server may send others. */
export const USAGE_STATUSES = [
  'pending',
  'sent',
  'error',
  'received',
  'viewed',
  'accepted',
  'declined',
  'disputed',
  'paid',
] as const;

/** The kinds of usage that are billed, as far as the contract knows; a server may send others. */
export const USAGE_TYPES = [
  'outbound.network',
  'outbound.peppol',
  'outbound.email',
  'outbound.print',
  'outbound.b2c-bank',
  'inbound.network',
  'inbound.peppol',
  'inbound.scan',
  'inbound.pdf',
  'other',
] as const;

/** A company by which usage can be told apart (A2, A3). */
export const usageCompanySchema = z.object({
  id: idSchema,
  name: z.string(),
  registrationNumber: z.optional(z.string()),
});
export type UsageCompany = z.infer<typeof usageCompanySchema>;

/** A company that the reader may ask about: `own`, a `client` whom they keep the books of (A4), or any other. */
export const readableCompanySchema = z.extend(usageCompanySchema, {relation: z.string()});
export type ReadableCompany = z.infer<typeof readableCompanySchema>;

/** What surrounds the companies. */
export const readableCompanyPageFrameSchema = z.object({
  items: pageFrame.items,
  /** The day it is where the books are kept, from which a usual period is counted. */
  today: dateSchema,
});

/** One document that was sent or received (A5). */
export const usageDocumentSchema = z.object({
  id: idSchema,
  /** When it came into the service, by which it is billed (A7); not the date of the invoice. */
  createdAt: instantSchema,
  /** `outbound` or `inbound`, or any other. */
  direction: z.string(),
  /** The number on it. */
  invoiceNumber: z.string(),
  /** To whom it went, or from whom it came. */
  counterparty: z.string(),
  /** How, one of `USAGE_CHANNELS` or any other. */
  channel: z.string(),
  /** One of `USAGE_STATUSES` or any other. */
  status: z.string(),
  /** Why it failed, in the words of the server. */
  error: z.optional(z.string()),
});
export type UsageDocument = z.infer<typeof usageDocumentSchema>;

/** What surrounds a page of documents. */
export const usageDocumentPageFrameSchema = z.object({
  ...pageFrame,
  /** How many were found, which is always told (A8, A9). */
  total: countSchema,
  /** The first day of which documents are still kept (A-E3). */
  keptFrom: z.optional(dateSchema),
});

/** How many documents there were in one month, by one channel. */
export const usageCountSchema = z.object({
  /** `YYYY-MM`, by the date of creation where the company is. */
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  channel: z.string(),
  count: countSchema,
});
export type UsageCount = z.infer<typeof usageCountSchema>;

/** Days, both inclusive. */
const periodSchema = z.object({from: dateSchema, to: dateSchema});

/** An invoice of the supplier for usage (A1, A15). */
export const usageInvoiceSchema = z.object({
  id: idSchema,
  number: z.string(),
  issueDate: dateSchema,
  /** What it is for. */
  period: periodSchema,
  /** Excluding VAT. */
  total: moneySchema,
});
export type UsageInvoice = z.infer<typeof usageInvoiceSchema>;

/** What is billed: its code, one of `USAGE_TYPES` or any other, and the supplier's own word for it. */
export const usageTypeSchema = z.object({code: z.string(), label: z.optional(z.string())});
export type UsageType = z.infer<typeof usageTypeSchema>;

/** The usage of one type and one company, summed over the lines of an invoice (A15). */
export const usageSumSchema = z.object({
  usageType: usageTypeSchema,
  company: usageCompanySchema,
  /** A decimal number. */
  quantity: decimalSchema,
  subtotal: moneySchema,
});
export type UsageSum = z.infer<typeof usageSumSchema>;

/** A usage invoice with its usage summed by type, for each company. */
export const usageSpecificationSchema = z.object({
  invoice: usageInvoiceSchema,
  sums: z.array(usageSumSchema),
  lineCount: countSchema,
});
export type UsageSpecification = z.infer<typeof usageSpecificationSchema>;

/** A column that a supplier has beside the six that every one has (AMB-18). */
export const extraColumnSchema = z.object({
  /** Its name, the same in every line that has it. */
  label: z.string(),
  value: z.string(),
});
export type ExtraColumn = z.infer<typeof extraColumnSchema>;

/** A line of the specification (A16). */
export const usageLineSchema = z.object({
  id: idSchema,
  usageType: usageTypeSchema,
  /** A decimal number. */
  quantity: decimalSchema,
  /** A decimal number in major units of the currency of `subtotal`, with as many digits as it has. */
  unitPrice: decimalSchema,
  subtotal: moneySchema,
  /** When it was used. */
  period: periodSchema,
  company: usageCompanySchema,
  extra: z.optional(z.array(extraColumnSchema)),
});
export type UsageLine = z.infer<typeof usageLineSchema>;
