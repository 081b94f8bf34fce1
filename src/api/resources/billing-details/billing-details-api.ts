import type {BillingDetails, BillingDetailsChange} from './schema.js';

export interface BillingDetailsRequest {
  organizationId: string;
  signal?: AbortSignal | undefined;
}

export interface ReplaceBillingDetailsRequest {
  organizationId: string;
  /** All that can be changed, with the version that it is a change of; never the company name or the VAT number (V13). */
  body: BillingDetailsChange;
  /** The same for every try of one save; the server does it once and answers alike for 24 hours. */
  idempotencyKey: string;
  signal?: AbortSignal | undefined;
}

/** How and where the invoices of the subscription are sent (S16–S23); also where it was bought through another product (AMB-15). */
export interface BillingDetailsApi {
  /** What is known now. Throws `not-found` where the organization has no subscription that can be seen here. */
  get(request: BillingDetailsRequest): Promise<BillingDetails>;
  /**
   * Saves them, and answers with what is saved, under its new version. Throws `precondition-failed` when somebody else saved since
   * that version, and `invalid` with a JSON pointer such as `/eInvoicing/operatorCode` for each field that is refused (V9–V13).
   */
  replace(request: ReplaceBillingDetailsRequest): Promise<BillingDetails>;
}
