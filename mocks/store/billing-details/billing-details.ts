import {
  ApiError,
  type BillingContact,
  type BillingContactChange,
  type BillingDetails,
  type BillingDetailsChange,
  billingDetailsProblems,
  type BillingDetailsProblemCode,
  DELIVERY_METHODS,
  type EInvoicing,
  type FieldError,
  type SupportContact,
  writeEInvoiceAddress,
  writeOperatorCode,
} from '../../../src/api/index.js';
import {type AddressRecord, ADDRESS_DETAILS, writeAddress} from '../billing-addresses.js';
import type {Users} from '../users/users.js';
import {invalid} from '../validate.js';
import type {OrganizationRecord} from '../world.js';

/** Billing details as a scenario gives them. */
export interface BillingDetailsRecord {
  /** The name of the organization unless given. */
  companyName?: string | undefined;
  vatNumber?: string | undefined;
  companySettingsUrl?: string | undefined;
  supportContact?: SupportContact | undefined;
  deliveryMethod: string;
  contact?: BillingContactChange | undefined;
  address: AddressRecord;
  eInvoicing?: EInvoicing | undefined;
}

type Kept = Omit<BillingDetailsRecord, 'companyName'> & {companyName: string; version: number};

const DETAILS: Record<BillingDetailsProblemCode, string> = {
  ...ADDRESS_DETAILS,
  contact: 'Give a user or an e-mail address.',
  'e-invoice-address': 'Give an address of this scheme.',
};

/** How and where the invoices of each subscription are sent, under a version that changes with every save (S16–S23). */
export class BillingDetailsBook {
  readonly #users: Users;
  readonly #kept = new Map<string, Kept>();
  /** What somebody else saves right before the first save of the user, by organization. */
  readonly #meanwhile: Map<string, Partial<BillingDetailsRecord>>;

  constructor(
    users: Users,
    meanwhile: Readonly<Record<string, Partial<BillingDetailsRecord>>> = {},
  ) {
    this.#users = users;
    this.#meanwhile = new Map(Object.entries(meanwhile));
  }

  /** Begins with what an organization has, if anything of it is to be seen here. */
  begin({id, name, billingDetails}: OrganizationRecord): void {
    if (!billingDetails) return;
    const {companyName = name} = billingDetails;
    this.#kept.set(id, {...billingDetails, companyName, version: 1});
  }

  get(organizationId: string): BillingDetails {
    const {version, contact, eInvoicing, ...kept} = this.#of(organizationId);
    const known = this.#contactOf(organizationId, contact);
    return structuredClone({
      ...kept,
      version: String(version),
      ...(known && {contact: known}),
      ...(eInvoicing && {eInvoicing}),
    });
  }

  /** Saves what was changed from the version that it names; throws `precondition-failed` or `invalid` (SM9, V9–V12). */
  replace(organizationId: string, body: BillingDetailsChange): BillingDetails {
    const meanwhile = this.#meanwhile.get(organizationId);
    if (meanwhile) this.change(organizationId, meanwhile);
    const {version, ...part} = body;
    if (version !== String(this.#of(organizationId).version)) {
      throw new ApiError('precondition-failed', 'Somebody else saved the details meanwhile.');
    }
    const problems = this.#problems(organizationId, part);
    if (problems.length > 0) throw invalid(problems);
    this.#save(organizationId, {
      deliveryMethod: part.deliveryMethod,
      contact: writeContact(part.contact),
      address: writeAddress(part.address),
      eInvoicing: writeEInvoicing(part.eInvoicing),
    });
    return this.get(organizationId);
  }

  /** Somebody else changes a part of them. */
  change(organizationId: string, part: Partial<BillingDetailsRecord>): void {
    this.#meanwhile.delete(organizationId);
    this.#save(organizationId, part);
  }

  #save(organizationId: string, part: Partial<BillingDetailsRecord>): void {
    const kept = this.#of(organizationId);
    Object.assign(kept, part, {version: kept.version + 1});
  }

  /** What the shared rules say, and what only a server knows: which ways there are, and who is a user. */
  #problems(organizationId: string, part: Omit<BillingDetailsChange, 'version'>): FieldError[] {
    const problems: FieldError[] = billingDetailsProblems(part).map(({pointer, code}) => ({
      pointer,
      detail: DETAILS[code],
    }));
    const {deliveryMethod, contact} = part;
    // One that is not known here stays where it is, and nobody else can choose it.
    const methods: readonly string[] = [...DELIVERY_METHODS, this.#of(organizationId).deliveryMethod];
    if (deliveryMethod.trim() !== '' && !methods.includes(deliveryMethod)) {
      problems.push({pointer: '/deliveryMethod', detail: 'Give one of the ways that there are.'});
    }
    if (contact?.userId !== undefined && !this.#contactOf(organizationId, contact)) {
      problems.push({pointer: '/contact/userId', detail: 'Give a user of this organization.'});
    }
    return problems;
  }

  /** The contact as it is known now; none any more where it was a user who has left. */
  #contactOf(
    organizationId: string,
    {userId, email}: BillingContactChange = {},
  ): BillingContact | undefined {
    if (userId === undefined) return email === undefined ? undefined : {email};
    const user = this.#users.peek(organizationId, userId);
    if (user?.kind !== 'organization') return undefined;
    return {userId, name: `${user.firstName} ${user.lastName}`, email: user.email};
  }

  #of(organizationId: string): Kept {
    const kept = this.#kept.get(organizationId);
    if (!kept) throw new ApiError('not-found', 'There are no billing details to be seen here.');
    return kept;
  }
}

/** With a user and an address the user counts. */
function writeContact(contact: BillingContactChange = {}): BillingContactChange | undefined {
  const {userId, email = ''} = contact;
  if (userId !== undefined) return {userId};
  return email.trim() === '' ? undefined : {email: email.trim()};
}

function writeEInvoicing(eInvoicing: EInvoicing | undefined): EInvoicing | undefined {
  if (!eInvoicing) return undefined;
  const schemeId = eInvoicing.schemeId.trim();
  const address = writeEInvoiceAddress(schemeId, eInvoicing.address);
  const operatorCode = writeOperatorCode(eInvoicing.operatorCode);
  return schemeId + address + operatorCode === '' ? undefined : {schemeId, address, operatorCode};
}
