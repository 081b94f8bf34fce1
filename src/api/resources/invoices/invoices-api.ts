import type {Page} from '../../page.js';
import type {InvoiceDetails} from './details-schema.js';
import type {InvoiceQuery} from './query-schema.js';
import type {Invoice, OpenBalance} from './schema.js';

/** A page of invoices, and the server's date. */
export interface InvoicePage extends Page<Invoice> {
  today?: string | undefined;
}

export interface ListInvoicesRequest extends InvoiceQuery {
  organizationId: string;
  signal?: AbortSignal | undefined;
}

export interface OpenBalanceRequest {
  organizationId: string;
  signal?: AbortSignal | undefined;
}

export interface InvoiceRequest {
  organizationId: string;
  invoiceId: string;
  signal?: AbortSignal | undefined;
}

export interface InvoiceFileRequest {
  organizationId: string;
  invoiceId: string;
  fileId: string;
  signal?: AbortSignal | undefined;
}

/** Invoices, credit notes and corrected invoices (Y8–Y11, R5–R6). */
export interface InvoicesApi {
  /**
   * One page, filtered and sorted by the server. Without `sort` the newest issue date comes first; amounts are sorted by
   * currency, then by value. Throws `gone` for a cursor that no longer holds, `invalid` for a filter that makes no sense.
   */
  list(request: ListInvoicesRequest): Promise<InvoicePage>;
  /** What is open now, per currency. */
  openBalance(request: OpenBalanceRequest): Promise<OpenBalance>;
  /** One document with all that is known of it. Throws `not-found` for one that is not there. */
  get(request: InvoiceRequest): Promise<InvoiceDetails>;
  /** The bytes of a file, typed by the server's media type. Throws `not-found` for one that is no longer there. */
  file(request: InvoiceFileRequest): Promise<Blob>;
}
