/** A company as a register knows it; what it does not know is left out, and stays as the user has it. */
export interface CompanyMatch {
  organizationName: string;
  /** Street, number and addition in one line. */
  street?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  /** State, province or county. */
  region?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string | undefined;
  /** Its number in the register; shown, so that companies of one name can be told apart. */
  registrationNumber?: string | undefined;
}

/** What the user looks for. */
export interface RegistryQuery {
  /** A name or a registration number, trimmed and not empty. */
  text: string;
  /** The country that the form shows, ISO 3166-1 alpha-2; empty when none is chosen. */
  countryCode: string;
  /** Aborts when the answer is no longer wanted. */
  signal: AbortSignal;
}

/** Looks companies up, the best match first; the page's own, such as a call of its server to the Handelsregister. */
export type RegistryLookup = (query: RegistryQuery) => Promise<readonly CompanyMatch[]>;
