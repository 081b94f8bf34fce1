import type {OfOrganization} from '../../call-arguments.js';
import type {Page} from '../../page.js';
import type {
  UsageCountQuery,
  UsageDocumentQuery,
  UsageInvoiceQuery,
  UsageLineQuery,
} from './query-schema.js';
import type {
  ReadableCompany,
  UsageCount,
  UsageDocument,
  UsageInvoice,
  UsageLine,
  UsageSpecification,
} from './schema.js';

export type UsageCompaniesRequest = OfOrganization;

export interface ListUsageDocumentsRequest extends OfOrganization, UsageDocumentQuery {}

export interface CountUsageDocumentsRequest extends OfOrganization, UsageCountQuery {}

export interface ListUsageInvoicesRequest extends OfOrganization, UsageInvoiceQuery {}

export interface UsageSpecificationRequest extends OfOrganization {
  usageInvoiceId: string;
}

export interface ListUsageLinesRequest extends UsageSpecificationRequest, UsageLineQuery {}

/** A page of documents, with what is true of all of them. */
export interface UsageDocumentPage extends Page<UsageDocument> {
  total: number;
  keptFrom?: string | undefined;
}

/** The companies, and the day it is where the books are kept. */
export interface ReadableCompanies {
  items: ReadableCompany[];
  today: string;
}

/** What was sent and received, and what the supplier billed for it (A1–A16). */
export interface UsageApi {
  /** The companies that the reader may ask about, their own first (A2, A4). */
  companies(request: UsageCompaniesRequest): Promise<ReadableCompanies>;
  /**
   * One page of documents, the newest first (A5, A7). Throws `invalid` where `to` is before `from`, `not-found` for a company that the
   * reader may not ask about, `gone` for a cursor that no longer holds.
   */
  documents(request: ListUsageDocumentsRequest): Promise<UsageDocumentPage>;
  /** How many documents there were by month and channel; a month or channel without any may be left out. Throws as `documents` does. */
  counts(request: CountUsageDocumentsRequest): Promise<{items: UsageCount[]}>;
  /** One page of the supplier's invoices for usage, the newest first (A15). */
  invoices(request: ListUsageInvoicesRequest): Promise<Page<UsageInvoice>>;
  /** One of them, with its usage summed by type and company (A15). Throws `not-found` for one that is not there. */
  specification(request: UsageSpecificationRequest): Promise<UsageSpecification>;
  /** One page of its lines, in the order of the supplier (A16). Throws `not-found` for an invoice that is not there. */
  lines(request: ListUsageLinesRequest): Promise<Page<UsageLine>>;
}
