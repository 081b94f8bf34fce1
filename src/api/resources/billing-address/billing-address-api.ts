import type {BillingAddress} from './schema.js';

export interface BillingAddressRequest {
  organizationId: string;
  signal?: AbortSignal | undefined;
}

export interface ReplaceBillingAddressRequest {
  organizationId: string;
  /** All of the address, with the version that it is a change of. */
  body: BillingAddress;
  /** The same for every try of one save; the server does it once and answers alike for 24 hours. */
  idempotencyKey: string;
  signal?: AbortSignal | undefined;
}

/** Where the next invoice goes (Y12–Y14, R7–R9). */
export interface BillingAddressApi {
  /** The address, for everybody of the organization (Y12). Its texts are empty where there is none yet. */
  get(request: BillingAddressRequest): Promise<BillingAddress>;
  /**
   * Saves the address, and answers with what is saved, under its new version; for an Admin alone (Y13). Throws
   * `precondition-failed` when somebody else saved since that version, and `invalid` with a JSON pointer such as `/postalCode`
   * for each field that is refused.
   */
  replace(request: ReplaceBillingAddressRequest): Promise<BillingAddress>;
}
