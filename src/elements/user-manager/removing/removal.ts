import type {ReactiveControllerHost} from 'lit';

import {toApiError} from '../../../api/errors.js';
import {sessionEndpoints} from '../../../api/resources/session/endpoints.js';
import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {User, UserKind, UserRemoval} from '../../../api/resources/users/schema.js';
import {reasonProblem} from '../../../api/resources/users/user-rules.js';
import type {RemoveUserRequest, UsersApi} from '../../../api/resources/users/users-api.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';

/** What becomes of a license (S10, S12). */
export type LicenseChoice = NonNullable<UserRemoval['license']>;

/** What stands in the dialog that somebody else may change meanwhile. */
const SHOWN = ['firstName', 'lastName', 'role', 'securityPrivacyContact', 'status'] as const;
export type ShownField = (typeof SHOWN)[number];

/** Whether somebody is no user any more; throws when that cannot be told. */
async function isGone(portal: Portal, organizationId: string, userId: string): Promise<boolean> {
  try {
    await portal.call(usersEndpoints.get, {organizationId, userId});
    return false;
  } catch (thrown) {
    const error = toApiError(thrown);
    if (error.kind !== 'not-found') throw error;
    return true;
  }
}

/** The deletion of one user of one organization, from the press on Delete in the row until it is done or given up. */
export class Removal {
  readonly portal: Portal;
  /** Whose doing it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly write: Mutation<UsersApi['remove']>;
  /** Whether it was the one Admin left when the dialog was opened, so that there is nothing to fill in (AMB-6). */
  readonly isLastAdmin: boolean;
  reason = '';
  leftOrganization = false;
  license: LicenseChoice = 'keep';
  /** What was sent last. */
  sent: UserRemoval | undefined;
  /** What goes on around a write: the page is asked, or what somebody else changed is read. */
  step: 'asking' | 'reading' | undefined;
  /** Whether the page did not want it. */
  turnedDown = false;
  /** Whether it was not sent because another tab is in another organization. */
  torn = false;
  /** Whether there is no such user any more, and that was not this deletion's doing. */
  gone = false;
  /** Whether the reason was wrong at a press on Delete; from then on it is looked at with every change. */
  watched = false;
  /** What the server says against the reason, in its own words. */
  refused: string | undefined;
  /** What somebody else changed since the dialog was opened. */
  changed: readonly ShownField[] | undefined;
  #user: User;

  constructor(
    host: ReactiveControllerHost,
    portal: Portal,
    user: User,
    isLastAdmin: boolean,
  ) {
    this.isLastAdmin = isLastAdmin;
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
    this.organizationName = portal.organization?.name ?? '';
    this.#user = user;
    this.write = new Mutation(host, {current: portal, missing: false}, usersEndpoints.remove, {
      find: (_portal, request) => this.#find(request),
    });
  }

  /** The user as they were read last. */
  get user(): User {
    return this.#user;
  }

  get kind(): UserKind {
    return this.#user.kind === 'support' ? 'support' : 'organization';
  }

  /** Whether this is who does it. */
  get isSelf(): boolean {
    return this.#user.email.toLowerCase() === this.portal.session?.user.email.toLowerCase();
  }

  /** Whether who does it loses the organization by it. */
  get endsOwnAccess(): boolean {
    return this.isSelf && (this.kind === 'organization' || this.leftOrganization);
  }

  /** Whether anything was filled in. */
  get isDirty(): boolean {
    return this.reason.trim() !== '' || this.leftOrganization || this.license !== 'keep';
  }

  /** Whether something is under way, so that nothing may be changed. */
  get isBusy(): boolean {
    return this.step !== undefined || this.write.state.state === 'saving';
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  /** Why the reason cannot be sent. One that is too long is told while it is typed. */
  get problem(): 'required' | 'too-long' | undefined {
    const problem = reasonProblem(this.reason);
    return this.watched || problem === 'too-long' ? problem : undefined;
  }

  /** What would be sent; the license only where it is known that one is counted. */
  body(isCounted: boolean): UserRemoval {
    const {reason, leftOrganization, license} = this;
    const {version} = this.#user;
    return {version, reason: reason.trim(), leftOrganization, ...(isCounted && {license})};
  }

  /** Looks at the reason; says whether it can be sent. */
  check(): boolean {
    this.turnedDown = false;
    this.torn = false;
    this.refused = undefined;
    this.write.reset();
    this.watched = reasonProblem(this.reason) !== undefined;
    return !this.watched;
  }

  /** Goes on from what somebody else made of the user. */
  rebase(now: User): void {
    const before = this.#user;
    this.#user = now;
    this.changed = SHOWN.filter((field) => (before[field] ?? '') !== (now[field] ?? ''));
    this.write.reset();
  }

  /** A user who is gone was deleted by this; unless the whole organization is out of reach, which then has another cause. */
  async #find({organizationId, userId}: RemoveUserRequest): Promise<true | undefined> {
    if (!(await isGone(this.portal, organizationId, userId))) return undefined;
    if (!this.endsOwnAccess) await this.portal.call(sessionEndpoints.organization, {organizationId});
    return true;
  }
}
