import {
  type Address,
  addressProblems,
  ApiError,
  type AddressProblemCode,
  type BillingAddress,
  writePostalCode,
} from '../../src/api/index.js';
import {invalid} from './validate.js';

/** An address as a scenario gives it. */
export type AddressRecord = Omit<BillingAddress, 'version'>;

const NO_ADDRESS = {organizationName: '', street: '', postalCode: '', city: ''};

/** What is said of a field of an address that is refused. */
export const ADDRESS_DETAILS: Record<AddressProblemCode, string> = {
  required: 'Give this field a value.',
  country: 'Give an ISO 3166-1 alpha-2 code.',
  'postal-code': 'Give a postal code of this country.',
  email: 'Give an e-mail address.',
  phone: 'Give a phone number in E.164.',
};

/** The billing address of each organization, under a version that changes with every save. */
export class BillingAddresses {
  readonly #known = new Map<string, BillingAddress>();
  /** What somebody else saves right before the first save of the user, by organization. */
  readonly #meanwhile: Map<string, Partial<AddressRecord>>;

  constructor(meanwhile: Readonly<Record<string, Partial<AddressRecord>>> = {}) {
    this.#meanwhile = new Map(Object.entries(meanwhile));
  }

  /** Begins with an address, or with an empty one in a country. */
  begin(organizationId: string, countryCode: string, record?: AddressRecord): void {
    const address = record ?? {...NO_ADDRESS, countryCode};
    this.#known.set(organizationId, {...address, version: '1'});
  }

  get(organizationId: string): BillingAddress {
    const known = this.#known.get(organizationId);
    if (!known) throw new Error(`There is no organization "${organizationId}" in this store.`);
    return {...known};
  }

  /** Saves what was changed from the version that it names; throws `precondition-failed` or `invalid` (SM5, V9, V10). */
  replace(organizationId: string, address: BillingAddress): BillingAddress {
    const meanwhile = this.#meanwhile.get(organizationId);
    if (meanwhile) this.change(organizationId, meanwhile);
    if (address.version !== this.get(organizationId).version) {
      throw new ApiError('precondition-failed', 'Somebody else saved the address meanwhile.');
    }
    const problems = addressProblems(address);
    if (problems.length > 0) {
      throw invalid(
        problems.map(({field, code}) => ({pointer: `/${field}`, detail: ADDRESS_DETAILS[code]})),
      );
    }
    return this.#save(organizationId, address);
  }

  /** Somebody else changes a part of it. */
  change(organizationId: string, part: Partial<AddressRecord>): void {
    this.#meanwhile.delete(organizationId);
    this.#save(organizationId, {...this.get(organizationId), ...part});
  }

  #save(organizationId: string, address: BillingAddress): BillingAddress {
    const saved = {
      ...writeAddress(address),
      version: String(Number(this.get(organizationId).version) + 1),
    };
    this.#known.set(organizationId, saved);
    return {...saved};
  }
}

/** An address as it is kept: every text trimmed, an optional one that is empty left out, its postal code as its country writes it. */
export function writeAddress(address: Address): Address {
  const trimmed = Object.entries(address).map(
    ([field, text = '']) => [field, text.trim()] as const,
  );
  const kept = trimmed.filter(([field, text]) => text !== '' || field in NO_ADDRESS);
  const postalCode = writePostalCode(address.countryCode, address.postalCode);
  return {...(Object.fromEntries(kept) as Address), postalCode};
}
