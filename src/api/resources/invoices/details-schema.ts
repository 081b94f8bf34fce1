import * as z from 'zod/mini';

import {decimalSchema} from '../../decimal.js';
import {moneySchema} from '../../money.js';
import {dateSchema, idSchema, instantSchema} from '../../values.js';
import {invoiceSchema} from './schema.js';

/** The VAT of one category and rate (BG-23). */
export const vatSubtotalSchema = z.object({
  /** UNCL5305: `S` standard, `Z` zero, `E` exempt, `AE` reverse charge … or any other. */
  category: z.string(),
  /** Percent; absent where the category has none. */
  rate: z.optional(decimalSchema),
  taxableAmount: moneySchema,
  taxAmount: moneySchema,
});
export type VatSubtotal = z.infer<typeof vatSubtotalSchema>;

/** A line of a document (BG-25); all amounts without VAT. */
export const invoiceLineSchema = z.object({
  id: z.string(),
  description: z.string(),
  quantity: z.optional(decimalSchema),
  /** Of one piece, in the currency of `amount`; it may have more digits than the currency. */
  unitPrice: z.optional(decimalSchema),
  amount: moneySchema,
  /** Percent. */
  vatRate: z.optional(decimalSchema),
});
export type InvoiceLine = z.infer<typeof invoiceLineSchema>;

/** An allowance (negative on an invoice) or a charge on the document as a whole, without VAT (BG-20, BG-21). */
export const allowanceChargeSchema = z.object({
  reason: z.optional(z.string()),
  amount: moneySchema,
});

/** Who a document was made out to, as printed on it; an issued invoice never changes (Y14). */
export const billedPartySchema = z.object({
  name: z.string(),
  /** One entry a printed line. */
  addressLines: z.array(z.string()),
});

/** How and where a document was sent. */
export const deliverySchema = z.object({
  /** One of `DELIVERY_METHODS` or any other. */
  method: z.string(),
  /** An e-mail address, or an e-invoice address with its scheme such as `0106:12345678`. */
  address: z.optional(z.string()),
});

/** Whom to pay. */
export const payeeSchema = z.object({
  name: z.string(),
  /** Without spaces. */
  iban: z.optional(z.string()),
  bic: z.optional(z.string()),
});
export type Payee = z.infer<typeof payeeSchema>;

/** What to quote with a payment; where there is none, the invoice number (Y11). */
export const paymentReferenceSchema = z.object({
  /** `structured` (RF creditor reference, KID, OCR, betalingskenmerk), `free` or any other. */
  kind: z.string(),
  value: z.string(),
});
export type PaymentReference = z.infer<typeof paymentReferenceSchema>;

/** A document of a chain. Without `id` it is named by another one, and is not here. */
export const chainDocumentSchema = z.object({
  id: z.optional(idSchema),
  number: z.string(),
  /** UNTDID 1001. */
  typeCode: z.optional(z.string()),
  issueDate: z.optional(dateSchema),
  totalInclVat: z.optional(moneySchema),
  openAmount: z.optional(moneySchema),
  voided: z.optional(z.boolean()),
  /** The numbers of the documents that this one credits or corrects (BG-3). */
  originalInvoiceNumbers: z.optional(z.array(z.string())),
});
export type ChainDocument = z.infer<typeof chainDocumentSchema>;

/** What can have happened to a document, as far as the contract knows; a server may send others. */
export const INVOICE_EVENTS = [
  'issued',
  'sent',
  'reminded',
  'payment-received',
  'payment-shown',
  'credited',
  'corrected',
  'voided',
] as const;

/** Something that happened to a document. */
export const invoiceEventSchema = z.object({
  /** One of `INVOICE_EVENTS` or any other, which is shown as it came. */
  event: z.string(),
  /** The day, where the books are kept. */
  date: dateSchema,
  /** What was paid or credited. */
  amount: z.optional(moneySchema),
  /** The number of the document that did it. */
  documentNumber: z.optional(z.string()),
  /** From when a payment that was received shows in the open amount, about (Y10). */
  visibleFrom: z.optional(instantSchema),
});
export type InvoiceEvent = z.infer<typeof invoiceEventSchema>;

/**
 * All that is known of one document: what the list shows, and what stands behind it. Amounts are signed by their effect on
 * the balance, as in the list.
 */
export const invoiceDetailsSchema = z.extend(invoiceSchema, {
  totalExclVat: moneySchema,
  totalVat: moneySchema,
  /** Paid before the document was issued (BT-113). */
  prepaidAmount: z.optional(moneySchema),
  /** Rounding of what is to be paid (BT-114). */
  roundingAmount: z.optional(moneySchema),
  vatBreakdown: z.array(vatSubtotalSchema),
  lines: z.optional(z.array(invoiceLineSchema)),
  allowanceCharges: z.optional(z.array(allowanceChargeSchema)),
  purchaseOrder: z.optional(z.string()),
  buyerReference: z.optional(z.string()),
  /** The billing period, inclusive at both ends. */
  period: z.optional(z.object({from: dateSchema, to: dateSchema})),
  billedTo: z.optional(billedPartySchema),
  delivery: z.optional(deliverySchema),
  payee: z.optional(payeeSchema),
  paymentReference: z.optional(paymentReferenceSchema),
  /** In the words of the supplier. */
  paymentTerms: z.optional(z.string()),
  /**
   * Every document that is tied to this one by references, whichever way and however far, this one among them; absent when
   * there is no other.
   */
  chain: z.optional(z.array(chainDocumentSchema)),
  /** Oldest first. */
  history: z.optional(z.array(invoiceEventSchema)),
});
export type InvoiceDetails = z.infer<typeof invoiceDetailsSchema>;
