import type {
  ExtraColumn,
  ReadableCompany,
  UsageDocument,
  UsageInvoice,
  UsageLine,
} from '../../../src/api/index.js';

/** A document as a scenario gives it. */
export interface UsageDocumentRecord extends UsageDocument {
  companyId: string;
}

/** A line as a scenario gives it: what it comes to is computed. */
export interface UsageLineRecord extends Pick<UsageLine, 'period' | 'quantity' | 'unitPrice'> {
  companyId: string;
  /** What is billed, by its code. */
  type: string;
  extra?: readonly ExtraColumn[] | undefined;
}

/** An invoice as a scenario gives it: its total is that of its lines. */
export interface UsageInvoiceRecord extends Omit<UsageInvoice, 'total'> {
  lines: readonly UsageLineRecord[];
  /** What the supplier billed beyond its lines, in minor units: a difference that a reader is to find. */
  difference?: number | undefined;
}

/** What an organization used, and what was billed for it (A1–A16). */
export interface UsageRecord {
  /** ISO 4217. */
  currency: string;
  /** Its own company first. */
  companies: readonly ReadableCompany[];
  /** The supplier's words for what it bills, by code. */
  labels?: Readonly<Record<string, string>> | undefined;
  documents: readonly UsageDocumentRecord[];
  invoices: readonly UsageInvoiceRecord[];
  /** How many months documents are kept (A-E3). */
  keptMonths: number;
}
