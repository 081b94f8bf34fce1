import {USER_STATUSES, type User, type UserKind} from '../../../src/api/index.js';
import {toInstant} from '../amsterdam.js';
import {fold} from './fold.js';
import type {ContactRecord, UserRecord} from './user-record.js';

/** How long the link in an invitation holds, in milliseconds (Y4). */
const LINK_HOLDS = 24 * 60 * 60 * 1000;

/** What is written of a user, and may change. */
export type UserData = Omit<UserRecord, 'id' | 'status' | 'invitationExpiresAt'>;

/** A part of it that somebody else may change; what a user is known by stays. */
export type UserPart = Partial<Omit<UserData, 'kind' | 'email'>>;

/** A user of an organization, and what is true of it at the store's time. */
export interface UserEntry {
  readonly id: string;
  data: UserData;
  version: number;
  /** Epoch milliseconds; absent for who is no longer, or never was, only invited. */
  expiresAt: number | undefined;
  /** A status of the supplier's own, which stands in place of the derived one. */
  ownStatus: string | undefined;
  status: string;
  /** What a search looks through. */
  folded: readonly string[];
}

/** What is true of all users of an organization together. */
interface Summary {
  /** Active Admins, who can act (AMB-6). */
  admins: readonly UserEntry[];
  securityPrivacyContacts: number;
  /** Users who take a license: all of the organization, from the invitation on. */
  licensed: number;
}

const sameAddress = (email: string): string => email.trim().toLowerCase();

const isKnownStatus = (status: string): boolean =>
  (USER_STATUSES as readonly string[]).includes(status);

/** The users of one organization, true at the time that was asked for last. */
export class Directory {
  readonly #organizationId: string;
  readonly #entries = new Map<string, UserEntry>();
  readonly #byEmail = new Map<string, UserEntry>();
  readonly #contacts = new Map<string, ContactRecord>();
  /** Who was a user of the organization, and lost that. */
  readonly #left = new Set<string>();
  #numbers = 0;
  #list: readonly UserEntry[] | undefined;
  #summary: Summary | undefined;
  #revision = 0;
  #truth = {from: Infinity, until: -Infinity};

  constructor(organizationId: string, contacts: readonly ContactRecord[] = []) {
    this.#organizationId = organizationId;
    for (const contact of contacts) this.#contacts.set(sameAddress(contact.email), contact);
  }

  /** Changes whenever something does, so that a cache knows when to forget. */
  get revision(): number {
    return this.#revision;
  }

  /** Puts a user in; invited from `now` on, where the record says nothing else. */
  add({id, status = 'active', invitationExpiresAt, ...data}: UserRecord, now: number): UserEntry {
    this.#numbers += 1;
    const expiresAt = invitationExpiresAt ? Date.parse(invitationExpiresAt) : now + LINK_HOLDS;
    const entry: UserEntry = {
      id: id ?? `${this.#organizationId}-user-${this.#numbers}`,
      data,
      version: 1,
      expiresAt: status === 'active' ? undefined : expiresAt,
      ownStatus: isKnownStatus(status) ? undefined : status,
      status,
      folded: foldedOf(data),
    };
    const key = keyOf(data.kind, data.email);
    if (this.#entries.has(entry.id) || this.#byEmail.has(key)) {
      throw new Error(`There is a user "${entry.id}", or one with that e-mail address, already.`);
    }
    this.#entries.set(entry.id, entry);
    this.#byEmail.set(key, entry);
    this.#touch();
    return entry;
  }

  /** Writes what is known of a user from now on, under a new version. */
  save(entry: UserEntry, data: UserData): void {
    entry.data = data;
    entry.folded = foldedOf(data);
    entry.version += 1;
    this.#touch();
  }

  /** The person set a password: active from now on. */
  activate(entry: UserEntry): void {
    entry.expiresAt = undefined;
    this.#touch();
  }

  /** A new link was sent, which holds for another 24 hours (Y5). */
  renew(entry: UserEntry, now: number): void {
    entry.expiresAt = now + LINK_HOLDS;
    this.#touch();
  }

  /** Takes a user out for good; who is still a contact is known with what was written of them. */
  remove({id, data}: UserEntry, {contact}: {contact: boolean}): void {
    const {kind, email} = data;
    this.#entries.delete(id);
    this.#byEmail.delete(keyOf(kind, email));
    if (kind === 'organization') this.#left.add(sameAddress(email));
    if (contact) this.#contacts.set(sameAddress(email), {...personOf(data), email});
    else this.#contacts.delete(sameAddress(email));
    this.#touch();
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  find(id: string, now: number): UserEntry | undefined {
    this.#bringTo(now);
    return this.#entries.get(id);
  }

  /** The user of a kind with an e-mail address, in any case (V3). */
  of(kind: UserKind, email: string, now: number): UserEntry | undefined {
    this.#bringTo(now);
    return this.#byEmail.get(keyOf(kind, email));
  }

  /** Somebody who is known here and is no user. */
  contact(email: string): ContactRecord | undefined {
    return this.#contacts.get(sameAddress(email));
  }

  /** Whether somebody was a user of the organization and is one no longer. */
  hasLeft(email: string): boolean {
    const address = sameAddress(email);
    return this.#left.has(address) && !this.#byEmail.has(keyOf('organization', address));
  }

  /** All users, in order of arrival. */
  at(now: number): readonly UserEntry[] {
    this.#bringTo(now);
    return (this.#list ??= [...this.#entries.values()]);
  }

  /** What is true of all of them. */
  summary(now: number): Summary {
    const entries = this.at(now);
    return (this.#summary ??= summaryOf(entries));
  }

  #touch(): void {
    this.#list = undefined;
    this.#summary = undefined;
    this.#truth = {from: Infinity, until: -Infinity};
    this.#revision += 1;
  }

  /** Nothing changes by itself between two links that end, so most questions need no work. */
  #bringTo(now: number): void {
    if (now >= this.#truth.from && now < this.#truth.until) return;
    let until = Infinity;
    for (const entry of this.#entries.values()) until = Math.min(until, derive(entry, now));
    this.#touch();
    this.#truth = {from: now, until};
  }
}

/** Works out the status at a time, and answers when it changes next without anybody acting. */
function derive(entry: UserEntry, now: number): number {
  const {expiresAt = Infinity, ownStatus} = entry;
  const invited = now < expiresAt ? 'invited' : 'invitation-expired';
  entry.status = ownStatus ?? (expiresAt === Infinity ? 'active' : invited);
  return now < expiresAt ? expiresAt : Infinity;
}

function summaryOf(entries: readonly UserEntry[]): Summary {
  const here = entries.filter(({data}) => data.kind === 'organization');
  return {
    admins: here.filter(({data, status}) => data.role === 'admin' && status === 'active'),
    securityPrivacyContacts: here.filter(({data}) => data.securityPrivacyContact).length,
    licensed: here.length,
  };
}

const keyOf = (kind: string, email: string): string => `${kind} ${sameAddress(email)}`;

const foldedOf = ({firstName, lastName, email}: UserData): string[] =>
  [firstName, lastName, email].map(fold);

/** What is known of a person, whatever they may do. */
export function personOf(known: Omit<ContactRecord, 'email'>): Omit<ContactRecord, 'email'> {
  const {firstName, lastName, jobFunctionCode, businessCardTitle, phone, mobile} = known;
  return {firstName, lastName, jobFunctionCode, businessCardTitle, phone, mobile};
}

/** A user as the contract shows it, a new object each time. */
export function toUser({id, data, version, status, expiresAt}: UserEntry): User {
  const isOrganization = data.kind === 'organization';
  return {
    id,
    version: String(version),
    ...data,
    securityPrivacyContact: isOrganization ? (data.securityPrivacyContact ?? false) : undefined,
    status,
    invitationExpiresAt: expiresAt === undefined ? undefined : toInstant(expiresAt),
  };
}
