import type {Organization, Person, PortalApi, Session} from '../../src/api/index.js';
import {Faults, withFaults} from '../faults.js';
import {SCENARIOS, type ScenarioName} from '../scenarios/index.js';
import {BillingAddresses} from './billing-addresses.js';
import {BillingDetailsBook} from './billing-details/billing-details.js';
import {Clock} from './clock.js';
import {Collaborations} from './collaborations/collaborations.js';
import type {Entry} from './entry.js';
import {IdempotencyKeys} from './idempotency.js';
import {Ledger} from './ledger.js';
import {Listing} from './listing.js';
import {permissionsOf, ROLES, type Persona} from './permissions.js';
import type {InvoiceRecord, PaymentRecord} from './records.js';
import {ReferenceIndex} from './reference-index.js';
import {createRules} from './rules.js';
import type {SortKey} from './sort-key.js';
import {Subscriptions} from './subscription/subscriptions.js';
import {Usage} from './usage/usage.js';
import type {UserRemovalRecord} from './users/user-record.js';
import {Users} from './users/users.js';
import type {OrganizationRecord, Scenario} from './world.js';

/** The time of a store that was given none: a Saturday morning. */
export const DEFAULT_NOW = '2026-11-21T09:12:00+01:00';

export interface StoreOptions {
  /** The name of a scenario or one of your own; `rode-lente` unless given. */
  scenario?: ScenarioName | Scenario | undefined;
  /** RFC 3339. */
  now?: string | undefined;
  persona?: Persona | undefined;
}

interface Books {
  ledger: Ledger;
  listing: Listing<Entry, SortKey>;
  index: ReferenceIndex;
}

/**
 * A back end in memory that obeys the rules of the domain. It has no randomness and no clock but its own, so the same
 * calls always get the same answers.
 */
export class Store {
  readonly clock: Clock;
  /** What goes wrong, call by call; nothing unless it is set. */
  readonly faults = new Faults();
  /** The writes of the last day, by their keys. */
  readonly idempotencyKeys = new IdempotencyKeys();
  /** Where the next invoices go, by organization. */
  readonly billingAddresses: BillingAddresses;
  /** Who has access to which organization. */
  readonly users: Users;
  /** What each organization has and pays. */
  readonly subscriptions: Subscriptions;
  /** How and where the invoices of each subscription are sent. */
  readonly billingDetails: BillingDetailsBook;
  /** What each organization used, and what was billed for it. */
  readonly usage: Usage;
  /** How offices and their clients work together. */
  readonly collaborations: Collaborations;
  /** The adapter to hand to a portal, faults included. */
  readonly api: Required<PortalApi>;
  /** The same calls without the faults. */
  readonly rules: Required<PortalApi>;
  /** Who is signed in. */
  persona: Persona;
  /** `false` makes every call `unauthenticated`. */
  signedIn = true;
  /** The organization that the user had in view last. */
  currentOrganizationId: string | undefined;
  /** In place of what the role allows, when set: for a right that no role lacks by itself. */
  permissions: readonly string[] | undefined;

  readonly #organizations: readonly OrganizationRecord[];
  readonly #users: Record<Persona, Person>;
  readonly #books = new Map<string, Books>();
  #epoch = 1;
  #requests = 0;

  constructor(scenario: Scenario, {now, persona}: Omit<StoreOptions, 'scenario'>) {
    this.clock = new Clock(now ?? scenario.now ?? DEFAULT_NOW);
    this.persona = persona ?? scenario.persona ?? 'admin';
    this.currentOrganizationId = scenario.currentOrganizationId;
    this.#organizations = scenario.organizations;
    this.#users = scenario.users;
    this.billingAddresses = new BillingAddresses(scenario.savedMeanwhile);
    this.users = new Users(this.clock, scenario.userSavedMeanwhile);
    this.subscriptions = new Subscriptions(this.clock);
    this.billingDetails = new BillingDetailsBook(this.users, scenario.billingDetailsSavedMeanwhile);
    this.usage = new Usage(this.clock);
    this.collaborations = new Collaborations(this.clock);
    for (const organization of scenario.organizations) {
      const {id, countryCode, billingAddress, subscription, usage, office} = organization;
      this.users.begin(organization, (purchase) =>
        this.subscriptions.place(id, purchase, this.#users[this.persona].name),
      );
      if (subscription) this.subscriptions.begin(id, subscription, this.users.licensesOf(id));
      if (usage) this.usage.begin(id, usage);
      if (office) this.collaborations.begin({id, name: organization.name, office});
      this.billingAddresses.begin(id, countryCode, billingAddress);
      this.billingDetails.begin(organization);
      const ledger = new Ledger();
      const books = {ledger, listing: new Listing<Entry, SortKey>(), index: new ReferenceIndex(ledger)};
      this.#books.set(id, books);
    }
    this.addInvoices(scenario.invoices?.() ?? []);
    for (const [id, status] of Object.entries(scenario.ownStatuses ?? {})) {
      this.#change(id, (entry) => {
        entry.ownStatus = status;
      });
    }
    this.rules = createRules(this);
    this.api = withFaults(this.rules, this);
  }

  /** Which generation of cursors holds. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Makes every cursor that was given out `gone`. */
  expireCursors(): void {
    this.#epoch += 1;
  }

  /** The users that were removed, and what the supplier was told of it (R29, R30). */
  get userRemovals(): readonly UserRemovalRecord[] {
    return this.users.removals;
  }

  /** What the session endpoint answers while somebody is signed in. */
  session(): Session {
    const user = {...this.#users[this.persona]};
    const organizations = this.#organizations
      .filter((each) => this.#roleIn(each) !== null)
      .map(({id, name}) => ({id, name}));
    const current = organizations.find(({id}) => id === this.currentOrganizationId);
    return {user, organizations, currentOrganizationId: current?.id};
  }

  /**
   * One of the user's organizations with what they may do there; undefined for every other id, also for one in which they were
   * removed as a user.
   */
  organization(id: string): Organization | undefined {
    const found = this.#organizations.find((each) => each.id === id);
    const role = found && this.#roleIn(found);
    if (!found || role == null) return undefined;
    return {
      id,
      name: found.name,
      countryCode: found.countryCode,
      role,
      permissions: [...(this.permissions ?? [...permissionsOf(role), ...(found.grants?.[role] ?? [])])],
      administrators: this.users.administrators(id) ?? [{...this.#users.admin}],
    };
  }

  /** By the record of who is signed in, and by the persona where there is none; `null` where there is no access. */
  #roleIn({id, foreign, persona}: OrganizationRecord): string | null {
    if (foreign) return null;
    const {email} = this.#users[this.persona];
    const role = this.users.roleOf(id, email);
    return role === undefined ? ROLES[persona ?? this.persona].role : role;
  }

  /** The books of an organization of this store; an unknown one is a mistake of the caller. */
  books(organizationId: string): Books {
    const books = this.#books.get(organizationId);
    if (!books) throw new Error(`There is no organization "${organizationId}" in this store.`);
    return books;
  }

  /**
   * Puts documents in the books, all or none; settles them with what they refer to, also when that arrives later.
   */
  addInvoices(records: readonly InvoiceRecord[]): void {
    const groups = Map.groupBy(records, ({organizationId}) => organizationId);
    for (const organizationId of groups.keys()) this.books(organizationId);
    for (const [organizationId, group] of groups) this.books(organizationId).ledger.add(group);
  }

  /** Takes a document out, as if it had never been there. */
  removeInvoice(id: string): void {
    for (const {ledger} of this.#books.values()) {
      if (ledger.remove(id)) return;
    }
    throw unknownInvoice(id);
  }

  /** Withdraws a document today: it stays in the list, and nothing is open on it. */
  voidInvoice(id: string): void {
    const today = this.clock.today();
    this.#change(id, (entry) => {
      if (!entry.voided) entry.voidedOn = today;
      entry.voided = true;
    });
  }

  /** The bank reports a payment; received now and with the number quoted unless told otherwise (Y10, Y11). */
  pay(id: string, payment: Pick<PaymentRecord, 'amount'> & Partial<PaymentRecord>): void {
    const receivedAt = payment.receivedAt ?? this.clock.now();
    const numberQuoted = payment.numberQuoted ?? true;
    this.#change(id, (entry) => {
      entry.payments = [...entry.payments, {amount: payment.amount, receivedAt, numberQuoted}];
    });
  }

  /** Somebody finds out for which document the payments without a number were; they show at once (Y11). */
  allocatePayment(id: string): void {
    const {time} = this.clock;
    this.#change(id, (entry) => {
      entry.payments = entry.payments.map((payment) =>
        payment.numberQuoted ? payment : {allocatedAt: time, ...payment},
      );
    });
  }

  /** The documents of an organization as they were put in, in order of arrival. */
  records(organizationId: string): InvoiceRecord[] {
    const entries = this.books(organizationId).ledger.at(this.clock.time);
    return entries.map(({record}) => record);
  }

  /** A new id for a request: the first is `mock-000001`. */
  nextRequestId(): string {
    this.#requests += 1;
    return `mock-${String(this.#requests).padStart(6, '0')}`;
  }

  #change(id: string, act: (entry: Entry) => void): void {
    for (const {ledger} of this.#books.values()) {
      if (ledger.change(id, act)) return;
    }
    throw unknownInvoice(id);
  }
}

function unknownInvoice(id: string): Error {
  return new Error(`There is no invoice "${id}" in this store.`);
}

/** A store with the world of a scenario in it. */
export function createStore({scenario = 'rode-lente', ...options}: StoreOptions = {}): Store {
  return new Store(typeof scenario === 'string' ? SCENARIOS[scenario] : scenario, options);
}
