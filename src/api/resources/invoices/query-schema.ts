import * as z from 'zod/mini';

import {pageQuery} from '../../page-query.js';
import {dateSchema} from '../../values.js';
import {INVOICE_SORT_FIELDS, INVOICE_STATUS_FILTERS, type InvoiceSort} from './schema.js';

const sortSchema = z.enum(
  INVOICE_SORT_FIELDS.flatMap((field): InvoiceSort[] => [field, `-${field}`]),
);

/** Which invoices, in which order. Filters hold together; the values of one filter are alternatives. */
export const invoiceQuerySchema = z.object({
  ...pageQuery,
  sort: z.optional(sortSchema),
  /** Part of the number, in any case. */
  search: z.optional(z.string()),
  typeCode: z.optional(z.array(z.string())),
  status: z.optional(z.array(z.enum(INVOICE_STATUS_FILTERS))),
  /** Inclusive. */
  issuedFrom: z.optional(dateSchema),
  /** Inclusive. */
  issuedTo: z.optional(dateSchema),
});
export type InvoiceQuery = z.infer<typeof invoiceQuerySchema>;
