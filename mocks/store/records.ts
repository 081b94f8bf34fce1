/** A party of an invoice, as printed on it. */
export interface PartyRecord {
  name: string;
  /** Street, postal code and city, country: one entry a printed line. */
  address: string[];
  vatNumber?: string | undefined;
  registrationNumber?: string | undefined;
  email?: string | undefined;
}

export interface VatRecord {
  /** UNCL5305: `S`, `Z`, `E`, `O` … */
  category: string;
  /** Percent, as a decimal string; absent where the category has none. */
  rate?: string | undefined;
  taxable: number;
  tax: number;
}

export interface LineRecord {
  id: string;
  description: string;
  quantity: string;
  /** A decimal string; it may have more digits than the currency. */
  unitPrice: string;
  amount: number;
  /** Percent, as a decimal string; absent where it is not known, or where the category has none. */
  vatRate?: string | undefined;
}

/** An allowance or a charge on the document as a whole, without VAT: part of its total, and in no line. */
export interface AllowanceChargeRecord {
  /** In the words of the supplier. */
  reason?: string | undefined;
  amount: number;
}

/** How a document was sent. */
export interface DeliveryRecord {
  /** `e-invoice`, `email`, `post` or any other. */
  method: string;
  /** An e-mail address, or an e-invoice address behind its scheme: `0106:12345678`. */
  address?: string | undefined;
  /** The day of it, when it is not the issue date. */
  on?: string | undefined;
}

/** A file that came with the invoice. */
export interface AttachmentRecord {
  id: string;
  fileName: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A payment as the bank reported it. */
export interface PaymentRecord {
  amount: number;
  /** RFC 3339. */
  receivedAt: string;
  /** Whether the invoice number was quoted; without it the payment waits until somebody allocates it (Y11). */
  numberQuoted: boolean;
}

/**
 * A document in the store, with all that its PDF and its UBL file say. Amounts are integer minor units of `currency`,
 * signed by their effect on the balance: what the customer owes is positive.
 */
export interface InvoiceRecord {
  id: string;
  organizationId: string;
  number: string;
  /** UNTDID 1001. */
  typeCode: string;
  /** Numbers of the documents that this one credits or corrects, whether they are in the store or not. */
  originalInvoiceNumbers: string[];
  issueDate: string;
  dueDate?: string | undefined;
  currency: string;
  totalExclVat: number;
  totalVat: number;
  totalInclVat: number;
  /** Paid before the invoice was issued (BT-113). */
  prepaid: number;
  /** Rounding of the payable amount (BT-114). */
  rounding: number;
  payments: PaymentRecord[];
  /** How much of it credit notes took away; positive where the invoice is. */
  credited: number;
  voided: boolean;
  /** The day on which it was withdrawn, where that is known. */
  voidedOn?: string | undefined;
  /** How it was sent, where that is known. */
  deliveredTo?: DeliveryRecord | undefined;
  /** The days on which a reminder was sent. */
  reminders: string[];
  vatBreakdown: VatRecord[];
  lines: LineRecord[];
  allowanceCharges: AllowanceChargeRecord[];
  supplier: PartyRecord;
  customer: PartyRecord;
  payee?: {name: string; iban?: string | undefined; bic?: string | undefined} | undefined;
  paymentReference?: string | undefined;
  paymentTerms?: string | undefined;
  buyerReference?: string | undefined;
  purchaseOrder?: string | undefined;
  period?: {from: string; to: string} | undefined;
  attachments: AttachmentRecord[];
  /** The UBL file that it was read from; absent for a document that the store made up. */
  source?: {fileName: string; xml: string} | undefined;
}
