import * as z from 'zod/mini';

import {pageQuery} from '../../page-query.js';
import {dateSchema} from '../../values.js';

/** One company, one direction, and the days of creation, both inclusive, where that company is (A2, A7, AMB-19). */
const selection = {
  companyId: z.string(),
  direction: z.enum(['outbound', 'inbound']),
  from: dateSchema,
  to: dateSchema,
};

/** Which documents. Filters hold together; the values of one filter are alternatives. */
export const usageDocumentQuerySchema = z.object({
  ...selection,
  ...pageQuery,
  channel: z.optional(z.array(z.string())),
  status: z.optional(z.array(z.string())),
  /** A part of the number or of the counterparty's name; in any case, with or without accents. */
  search: z.optional(z.string()),
});
export type UsageDocumentQuery = z.infer<typeof usageDocumentQuerySchema>;

/** Which documents are counted. */
export const usageCountQuerySchema = z.object(selection);
export type UsageCountQuery = z.infer<typeof usageCountQuerySchema>;

/** Which usage invoices. */
export const usageInvoiceQuerySchema = z.object(pageQuery);
export type UsageInvoiceQuery = z.infer<typeof usageInvoiceQuerySchema>;

/** Which lines of a specification; those of all companies unless one is named (A4). */
export const usageLineQuerySchema = z.object({...pageQuery, companyId: z.optional(z.string())});
export type UsageLineQuery = z.infer<typeof usageLineQuerySchema>;
