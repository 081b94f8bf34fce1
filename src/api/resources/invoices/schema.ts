import * as z from 'zod/mini';

import {moneySchema} from '../../money.js';
import {pageFrame} from '../../page.js';
import {countSchema, dateSchema, idSchema, instantSchema} from '../../values.js';

/** The kinds of document that the contract knows (UNTDID 1001): invoice, credit note, corrected invoice (Y8). */
export const INVOICE_TYPE_CODES = ['380', '381', '384'] as const;

/** The payment statuses that the contract knows; a server may send others, which are shown as they came. */
export const PAYMENT_STATUSES = ['open', 'partially-paid', 'paid', 'credited'] as const;

/** What the list can be filtered by: the payment statuses, and what is derived from other fields. */
export const INVOICE_STATUS_FILTERS = [...PAYMENT_STATUSES, 'overdue', 'voided'] as const;
export type InvoiceStatusFilter = (typeof INVOICE_STATUS_FILTERS)[number];

/** What the list can be sorted by. */
export const INVOICE_SORT_FIELDS = [
  'number',
  'typeCode',
  'issueDate',
  'dueDate',
  'totalInclVat',
  'openAmount',
  'status',
] as const;
export type InvoiceSortField = (typeof INVOICE_SORT_FIELDS)[number];
/** A field to sort by, descending with a minus in front. */
export type InvoiceSort = InvoiceSortField | `-${InvoiceSortField}`;

/** A file of an invoice. Its bytes never depend on the language of the interface (Y25). */
export const invoiceFileSchema = z.object({
  id: idSchema,
  /** `pdf`, `ubl-xml` or any other. */
  format: z.string(),
  mediaType: z.string(),
  fileName: z.string(),
  /** Bytes. */
  size: z.optional(countSchema),
  /** The language of the content, BCP 47. */
  language: z.optional(z.string()),
});
export type InvoiceFile = z.infer<typeof invoiceFileSchema>;

/** A payment that was received and does not show in the open amount yet (Y10). */
export const pendingPaymentSchema = z.object({
  amount: moneySchema,
  /** From when it shows, about. */
  visibleFrom: instantSchema,
});

/**
 * An invoice, a credit note or a corrected invoice as the list shows it (Y8–Y11, R5–R6). Amounts are signed by their effect
 * on the balance, whatever the sign in the document: what the customer owes is positive, what is in their favor negative.
 */
export const invoiceSchema = z.object({
  id: idSchema,
  /** What the customer quotes with a payment (Y11). */
  number: z.string(),
  /** UNTDID 1001; an unknown one is shown as it came. */
  typeCode: z.string(),
  /** The numbers of the documents that this one credits or corrects; they need not be in the list (BG-3). */
  originalInvoiceNumbers: z.optional(z.array(z.string())),
  issueDate: dateSchema,
  dueDate: z.optional(dateSchema),
  totalInclVat: moneySchema,
  openAmount: moneySchema,
  /** One of `PAYMENT_STATUSES` or any other. */
  paymentStatus: z.string(),
  /** Withdrawn by the supplier; the document stays in the list. */
  voided: z.boolean(),
  pendingPayment: z.optional(pendingPaymentSchema),
  files: z.array(invoiceFileSchema),
});
export type Invoice = z.infer<typeof invoiceSchema>;

/** What surrounds the rows of the list. */
export const invoicePageFrameSchema = z.object({
  ...pageFrame,
  /** Today where the server keeps its books; by it the list tells what is overdue, not by the reader's clock. */
  today: z.optional(dateSchema),
});

/** What is open, for one currency. */
export const currencyBalanceSchema = z.object({
  open: moneySchema,
  /** The part of it whose due date has passed. */
  overdue: moneySchema,
});

/** What the organization owes (Y10, R6): one entry for each currency in which anything is open. */
export const openBalanceSchema = z.object({
  balances: z.array(currencyBalanceSchema),
  asOf: instantSchema,
});
export type OpenBalance = z.infer<typeof openBalanceSchema>;
