import {msg, str} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

import {ApiError, toApiError} from '../../../api/errors.js';
import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {User, UserChange} from '../../../api/resources/users/schema.js';
import type {UsersApi} from '../../../api/resources/users/users-api.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import type {Phones} from '../../../ui/address/phones.js';
import {differingFields} from '../form/user-draft.js';
import {UserInput} from '../form/user-input.js';
import {UserSession} from '../form/user-session.js';
import {fullName} from '../list/user-texts.js';
import {kindOf} from '../list/user-query.js';
import type {UserConflict} from './conflict.js';

interface ReplaceRequest {
  organizationId: string;
  userId: string;
  body: UserChange;
}

/** One change of one user, from the press on Edit until it is saved or thrown away. */
export class EditSession extends UserSession {
  readonly input: UserInput;
  readonly write: Mutation<UsersApi['replace']>;
  /** What somebody else saved meanwhile, while it is being compared. */
  conflict: UserConflict | undefined;
  /** What was sent last. */
  sent: UserChange | undefined;
  #base: User;

  constructor(
    host: ReactiveControllerHost,
    portal: Portal,
    user: User,
    phones: () => Phones | undefined,
  ) {
    super(portal);
    this.#base = user;
    const countryCode = portal.organization?.countryCode ?? '';
    this.input = new UserInput({kind: kindOf(user.kind), base: user, countryCode, phones});
    const source = {current: portal, missing: false};
    this.write = new Mutation(host, source, usersEndpoints.replace, {find: this.#find});
  }

  /** What the input is a change of. */
  get base(): User {
    return this.#base;
  }

  get label(): string {
    const name = fullName(this.#base);
    return msg(str`Edit ${name}`, {id: 'user-manager.edit-user'});
  }

  override get isDirty(): boolean {
    return this.conflict !== undefined || super.isDirty;
  }

  /** Whether it is whoever is signed in. */
  get isSelf(): boolean {
    return this.#base.email.toLowerCase() === this.portal.session?.user.email.toLowerCase();
  }

  /** Whether somebody who is an Admin would be one no longer. */
  get isDemoting(): boolean {
    return this.#base.role === 'admin' && this.input.draft.role !== 'admin';
  }

  /** What would be saved. */
  get change(): UserChange {
    return {version: this.#base.version, ...this.input.data};
  }

  /** Reads the user as saved now, past what is kept of them; `undefined`, and `gone`, when there is none any more. */
  async read(): Promise<User | undefined> {
    const {portal, organizationId} = this;
    try {
      return await portal.call(usersEndpoints.get, {organizationId, userId: this.#base.id});
    } catch (thrown) {
      if (toApiError(thrown).kind !== 'not-found') throw thrown;
      this.gone = true;
      return undefined;
    }
  }

  /** Goes on from what somebody else saved, with what was chosen of both. */
  merge(): void {
    const {conflict} = this;
    if (!conflict) return;
    this.#base = conflict.theirs;
    this.input.rebase(conflict.theirs, conflict.merged);
    this.conflict = undefined;
    this.write.reset();
  }

  /** Tells after lost answers whether it was saved; throws when that cannot be told. */
  readonly #find = async (_: Portal, {body}: ReplaceRequest): Promise<User | undefined> => {
    const now = await this.read();
    if (!now || now.version === body.version) return undefined;
    if (differingFields(now, body).length === 0) return now;
    throw new ApiError('conflict', 'Somebody else saved, perhaps on top of this.');
  };
}
