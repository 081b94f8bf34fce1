import {
  ApiError,
  type EmailCheck,
  type JobFunction,
  type NewUser,
  type Person,
  type User,
  type UserChange,
  type UserKind,
  type UserLicenses,
  type UserQuery,
  type UserRemoval,
  USER_ROLES,
  userProblems,
} from '../../../src/api/index.js';
import type {Clock} from '../clock.js';
import {Listing} from '../listing.js';
import {pageOf} from '../paging.js';
import {type LicensePurchase, Licenses} from '../subscription/licenses.js';
import {isManagedElsewhere} from '../subscription/subscription-record.js';
import type {OrganizationRecord} from '../world.js';
import {Directory, toUser, type UserEntry, type UserPart} from './directory.js';
import {type Acquaintance, checkEmail} from './email-check.js';
import {JOB_FUNCTIONS} from './job-functions.js';
import {
  refuseProblems,
  refuseReason,
  refuseStale,
  refuseWithoutAdmin,
  withoutBlanks,
} from './user-changes.js';
import {userKeySchema, userList, type UserKey} from './user-list.js';
import type {UserRecord, UserRemovalRecord} from './user-record.js';

/** What is kept of the users of one organization. */
interface Kept {
  organization: OrganizationRecord;
  directory: Directory;
  listing: Listing<UserEntry, UserKey>;
  licenses: Licenses;
}

/** The users of each organization, under the rules of the domain (Y15–Y23, R10–R33). */
export class Users {
  /** The supplier's list (R23). */
  readonly jobFunctions: readonly JobFunction[] = JOB_FUNCTIONS;
  /** What was removed, and what the supplier was told of it (R29, R30). */
  readonly removals: UserRemovalRecord[] = [];
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();
  /** What somebody else saves right before the first change by the user, by id. */
  readonly #meanwhile: Map<string, UserPart>;

  constructor(clock: Clock, meanwhile: Readonly<Record<string, UserPart>> = {}) {
    this.#clock = clock;
    this.#meanwhile = new Map(Object.entries(meanwhile));
  }

  /** Begins with the users of an organization; hears of the licenses that are ordered, for them or without. */
  begin(organization: OrganizationRecord, onOrder: (purchase: LicensePurchase) => void): void {
    const directory = new Directory(organization.id, organization.contacts);
    for (const record of organization.users ?? []) directory.add(record, this.#clock.time);
    const taken = (): number => directory.summary(this.#clock.time).licensed;
    const licenses = new Licenses(organization.licenses, {
      clock: this.#clock,
      organizationId: organization.id,
      taken,
      managedElsewhere: isManagedElsewhere(organization.subscription),
      onOrder,
    });
    this.#kept.set(organization.id, {
      organization,
      directory,
      listing: new Listing<UserEntry, UserKey>(),
      licenses,
    });
  }

  /**
   * The role of somebody in an organization: `undefined` where nothing is written of them, and `null` where that is that they are no
   * active user, or no user any more.
   */
  roleOf(organizationId: string, email: string): string | null | undefined {
    const {directory} = this.#of(organizationId);
    const entry = directory.of('organization', email, this.#clock.time);
    if (entry) return entry.status === 'active' ? (entry.data.role ?? null) : null;
    return directory.hasLeft(email) ? null : undefined;
  }

  /** The active Admins; undefined where nothing is written of any user of the organization. */
  administrators(organizationId: string): Person[] | undefined {
    const {admins, licensed} = this.#of(organizationId).directory.summary(this.#clock.time);
    if (licensed === 0) return undefined;
    return admins.map(({data}) => ({
      name: `${data.firstName} ${data.lastName}`,
      email: data.email,
    }));
  }

  /** One page of one kind. */
  list(organizationId: string, query: UserQuery, epoch: number) {
    const {organization, directory, listing} = this.#of(organizationId);
    const {time} = this.#clock;
    const plan = userList(organization, query);
    const entries = directory.at(time);
    const rows = listing.rows(plan, entries, String(directory.revision));
    const page = pageOf(rows, query, {
      list: plan.name,
      epoch,
      keySchema: userKeySchema,
      compare: plan.compare,
      has: (id) => directory.has(id),
    });
    const {admins, securityPrivacyContacts} = directory.summary(time);
    return {
      ...page,
      items: page.items.map(toUser),
      now: this.#clock.now(),
      adminCount: admins.length,
      securityPrivacyContactCount: securityPrivacyContacts,
    };
  }

  get(organizationId: string, userId: string): User {
    return toUser(this.#find(organizationId, userId));
  }

  /** A user of an organization, if there is one with that id. */
  peek(organizationId: string, userId: string): User | undefined {
    const entry = this.#of(organizationId).directory.find(userId, this.#clock.time);
    return entry && toUser(entry);
  }

  checkEmail(organizationId: string, asked: {kind: UserKind; email: string}): EmailCheck {
    return checkEmail(this.#acquaintance(organizationId), asked, this.#clock.time);
  }

  licenses(organizationId: string): UserLicenses {
    return this.#of(organizationId).licenses.view();
  }

  /** The licenses that they take, and that a subscription has. */
  licensesOf(organizationId: string): Licenses {
    return this.#of(organizationId).licenses;
  }

  /** Adds a user, who is invited; throws `invalid` or `conflict` (SM3). */
  add(organizationId: string, {licenseOfferId, ...input}: NewUser): User {
    const {directory, licenses} = this.#of(organizationId);
    const {kind} = input;
    const problems = userProblems(input, {kind, jobFunctions: this.jobFunctions});
    refuseProblems(problems, this.checkEmail(organizationId, input));
    if (kind === 'organization') licenses.take(licenseOfferId);
    const record: UserRecord = {...withoutBlanks(input), status: 'invited'};
    return toUser(directory.add(record, this.#clock.time));
  }

  /** Changes a user; throws `not-found`, `precondition-failed`, `invalid` or `conflict`. */
  replace(organizationId: string, userId: string, {version, ...input}: UserChange): User {
    const {directory} = this.#of(organizationId);
    const meanwhile = this.#meanwhile.get(userId);
    if (meanwhile) this.change(userId, meanwhile);
    const entry = this.#find(organizationId, userId);
    refuseStale(entry, {version});
    const {kind, email, role: before = ''} = entry.data;
    // A role that this list does not know may stay, and is never given.
    const roles = [...USER_ROLES, before];
    refuseProblems(userProblems(input, {kind, jobFunctions: this.jobFunctions, roles}));
    const data = withoutBlanks({...input, kind, email});
    if (data.role !== 'admin') this.#refuseWithoutAdmin(directory, [entry]);
    directory.save(entry, data);
    return toUser(this.#find(organizationId, userId));
  }

  /** Removes a user of one kind, or a person of both; throws as `replace` does (SM2). */
  remove(organizationId: string, userId: string, removal: UserRemoval, by: Person): void {
    const {directory, licenses} = this.#of(organizationId);
    const entry = this.#find(organizationId, userId);
    refuseStale(entry, removal);
    refuseReason(removal);
    const {email} = entry.data;
    const {leftOrganization, license} = removal;
    const leaving = leftOrganization ? this.#rowsOf(directory, email) : [entry];
    this.#refuseWithoutAdmin(directory, leaving);
    if (leaving.some(({data}) => data.kind === 'organization')) licenses.refuseRelease(license);
    for (const each of leaving) {
      directory.remove(each, {contact: !leftOrganization});
      if (each.data.kind === 'organization') licenses.release(license);
    }
    this.removals.push({
      organizationId,
      userIds: leaving.map(({id}) => id),
      email,
      reason: removal.reason.trim(),
      leftOrganization,
      by: by.email,
      at: this.#clock.now(),
      csmInformed: true,
    });
  }

  /** How many users of a kind an organization has. */
  count(organizationId: string, kind: UserKind): number {
    const entries = this.#of(organizationId).directory.at(this.#clock.time);
    return entries.filter(({data}) => data.kind === kind).length;
  }

  /** The users with an e-mail address, in any case, wherever they are. */
  find(email: string): User[] {
    const everywhere = [...this.#kept.values()];
    return everywhere.flatMap(({directory}) => this.#rowsOf(directory, email).map(toUser));
  }

  /** Somebody else changes a part of a user, whatever the rules say. */
  change(userId: string, part: UserPart): void {
    this.#meanwhile.delete(userId);
    const {directory, entry} = this.#anywhere(userId);
    directory.save(entry, {...entry.data, ...part});
  }

  /** The invited person follows the link, or sets a password later (Y3–Y5): active from now on. */
  activate(userId: string): void {
    const {directory, entry} = this.#anywhere(userId);
    directory.activate(entry);
  }

  /** The person asks for another link, by Forgot password (Y5): it holds for 24 hours. */
  renew(userId: string): void {
    const {directory, entry} = this.#anywhere(userId);
    if (entry.status !== 'active') directory.renew(entry, this.#clock.time);
  }

  #of(organizationId: string): Kept {
    const kept = this.#kept.get(organizationId);
    if (!kept) throw new Error(`There is no organization "${organizationId}" in this store.`);
    return kept;
  }

  #find(organizationId: string, userId: string): UserEntry {
    const entry = this.#of(organizationId).directory.find(userId, this.#clock.time);
    if (!entry) throw new ApiError('not-found', 'There is no such user.');
    return entry;
  }

  #anywhere(userId: string): {directory: Directory; entry: UserEntry} {
    for (const {directory} of this.#kept.values()) {
      const entry = directory.find(userId, this.#clock.time);
      if (entry) return {directory, entry};
    }
    throw new Error(`There is no user "${userId}" in this store.`);
  }

  #rowsOf(directory: Directory, email: string): UserEntry[] {
    const kinds: readonly UserKind[] = ['organization', 'support'];
    return kinds.flatMap((kind) => directory.of(kind, email, this.#clock.time) ?? []);
  }

  /** By the count of this very moment, so that of two who leave at once only the first can. */
  #refuseWithoutAdmin(directory: Directory, leaving: readonly UserEntry[]): void {
    refuseWithoutAdmin(directory.summary(this.#clock.time).admins, leaving);
  }

  #acquaintance(organizationId: string): Acquaintance {
    const others = [...this.#kept.values()].filter(
      ({organization}) => organization.id !== organizationId,
    );
    const of = (foreign: boolean): Directory[] =>
      others
        .filter(({organization}) => (organization.foreign ?? false) === foreign)
        .map(({directory}) => directory);
    return {here: this.#of(organizationId).directory, siblings: of(false), foreign: of(true)};
  }
}
