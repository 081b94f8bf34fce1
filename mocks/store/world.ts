import type {Person} from '../../src/api/index.js';
import type {AddressRecord} from './billing-addresses.js';
import type {BillingDetailsRecord} from './billing-details/billing-details.js';
import type {OfficeRecord} from './collaborations/collaboration-record.js';
import type {Persona} from './permissions.js';
import type {InvoiceRecord} from './records.js';
import type {UserPart} from './users/directory.js';
import type {LicenseRecord} from './subscription/licenses.js';
import type {SubscriptionRecord} from './subscription/subscription-record.js';
import type {UsageRecord} from './usage/usage-record.js';
import type {ContactRecord, UserRecord} from './users/user-record.js';

/** An organization in the store. */
export interface OrganizationRecord {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** What the user is here, when that is not what the store's `persona` says. */
  persona?: Persona | undefined;
  /** Another customer's: whoever is signed in may not even learn that it exists. */
  foreign?: boolean | undefined;
  /** Where its invoices go; nowhere yet unless given. */
  billingAddress?: AddressRecord | undefined;
  /** Who has access (Y15). The persona's role and permissions are those of their record, where there is one. */
  users?: readonly UserRecord[] | undefined;
  /** Whom the supplier knows besides (R17). */
  contacts?: readonly ContactRecord[] | undefined;
  /** Not counted unless given (S12). */
  licenses?: LicenseRecord | undefined;
  /** What a role may do here beyond what it may everywhere, by role. */
  grants?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What it has and pays; nothing that can be seen here unless given (S1). Its licenses are `licenses`. */
  subscription?: SubscriptionRecord | undefined;
  /** How and where the invoices of the subscription are sent; nothing that can be seen here unless given (S16). */
  billingDetails?: BillingDetailsRecord | undefined;
  /** What it sent and received, and was billed for; nothing that can be seen here unless given (A2). */
  usage?: UsageRecord | undefined;
  /** What it does for its clients, if it is an accounting office (B1). */
  office?: OfficeRecord | undefined;
}

/** A world to start from. Everything that is not named is empty. */
export interface Scenario {
  /** What it is for, in one sentence. */
  description: string;
  organizations: readonly OrganizationRecord[];
  /** Who is signed in, as each persona; the admin is also whom the others are sent to for more rights. */
  users: Record<Persona, Person>;
  /** `admin` unless given. */
  persona?: Persona | undefined;
  /** RFC 3339. */
  now?: string | undefined;
  /** The organization that the user had in view last. */
  currentOrganizationId?: string | undefined;
  /** Called once for each store, so that stores share nothing that can change. */
  invoices?: (() => InvoiceRecord[]) | undefined;
  /** What somebody else saves in the billing address right before the user's first save, by organization. */
  savedMeanwhile?: Readonly<Record<string, Partial<AddressRecord>>> | undefined;
  /** What somebody else saves of the billing details right before the user's first save, by organization. */
  billingDetailsSavedMeanwhile?: Readonly<Record<string, Partial<BillingDetailsRecord>>> | undefined;
  /** What somebody else saves of a user right before the first change by the user, by id. */
  userSavedMeanwhile?: Readonly<Record<string, UserPart>> | undefined;
  /** Payment statuses that this supplier gives in its own words, by invoice id (AMB-2). */
  ownStatuses?: Readonly<Record<string, string>> | undefined;
}
