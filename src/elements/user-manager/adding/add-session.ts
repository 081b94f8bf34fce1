import type {ReactiveControllerHost} from 'lit';

import {ApiError, toApiError} from '../../../api/errors.js';
import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {
  EmailCheck,
  NewUser,
  User,
  UserKind,
  UserLicenses,
} from '../../../api/resources/users/schema.js';
import {userProblems} from '../../../api/resources/users/user-rules.js';
import type {UsersApi} from '../../../api/resources/users/users-api.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import type {Phones} from '../../../ui/address/phones.js';
import type {UserFieldProblem} from '../form/field-texts.js';
import {differingFields} from '../form/user-draft.js';
import {UserInput} from '../form/user-input.js';
import {UserSession} from '../form/user-session.js';
import {addText} from './add-texts.js';

/** Something that is read once, and what came of it. */
export type Reading<T> =
  | {state: 'idle'}
  | {state: 'loading'}
  | {state: 'ready'; data: T}
  | {state: 'failed'; error: ApiError};

/** Tells after lost answers whether somebody was added; throws when that cannot be told. */
async function findAdded(
  portal: Portal,
  {organizationId, body}: {organizationId: string; body: NewUser},
): Promise<User | undefined> {
  const {kind, email} = body;
  const check = await portal.call(usersEndpoints.checkEmail, {organizationId, kind, email});
  if (check.verdict !== 'already-user') return undefined;
  const userId = check.userId ?? '';
  const user = await portal.call(usersEndpoints.get, {organizationId, userId});
  if (differingFields(user, body).length === 0) return user;
  throw new ApiError('conflict', 'Somebody added this user, and it is not known who.');
}

/** Somebody new, from the press on Add until they are invited or thought better of (SM3). */
export class AddSession extends UserSession {
  readonly input: UserInput;
  readonly write: Mutation<UsersApi['add']>;
  page: 'email' | 'details' = 'email';
  /** What is wrong with the e-mail address. */
  emailProblem: UserFieldProblem | undefined;
  check: Reading<EmailCheck> = {state: 'idle'};
  licenses: Reading<UserLicenses> = {state: 'idle'};
  /** What was sent last. */
  sent: NewUser | undefined;
  readonly #host: ReactiveControllerHost;
  #email = '';
  #call: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost,
    portal: Portal,
    kind: UserKind,
    phones: () => Phones | undefined,
  ) {
    super(portal);
    this.#host = host;
    const countryCode = portal.organization?.countryCode ?? '';
    this.input = new UserInput({kind, base: {}, countryCode, phones});
    const source = {current: portal, missing: false};
    this.write = new Mutation(host, source, usersEndpoints.add, {find: findAdded});
  }

  get label(): string {
    return addText();
  }

  get kind(): UserKind {
    return this.input.kind;
  }

  /** As it was typed. */
  get email(): string {
    return this.#email;
  }

  override get isDirty(): boolean {
    return this.#email.trim() !== '' || super.isDirty;
  }

  /** What is known of the address, once that has been told. */
  get verdict(): EmailCheck | undefined {
    return this.check.state === 'ready' ? this.check.data : undefined;
  }

  /** The licenses, where none is free: one has to be ordered first, or nobody can be added (S12). */
  get lacking(): UserLicenses | undefined {
    if (this.kind !== 'organization' || this.licenses.state !== 'ready') return undefined;
    const {data} = this.licenses;
    return data.counted && data.free === 0 ? data : undefined;
  }

  /** Whether nobody can be added now. */
  get isBlocked(): boolean {
    return this.lacking !== undefined && !this.lacking.offer;
  }

  /** What would be sent, with the offer of a license that was accepted. */
  newUser(licenseOfferId: string | undefined): NewUser {
    const {kind, input} = this;
    const email = this.#email.trim();
    return {kind, email, ...input.data, ...(licenseOfferId !== undefined && {licenseOfferId})};
  }

  /** Another address: what was told of the one before no longer counts. */
  type(email: string): void {
    this.#email = email;
    this.emailProblem = undefined;
    this.stop();
    this.check = {state: 'idle'};
  }

  /** Goes on as a user of the other kind. */
  switchKind(kind: UserKind): void {
    this.input.kind = kind;
    this.check = {state: 'idle'};
  }

  /** Looks at the address by the rules of the form; says whether it can be asked about. */
  checkGrammar(): boolean {
    const {kind} = this;
    const input = {email: this.#email, firstName: '', lastName: '', jobFunctionCode: ''};
    const problems = userProblems(input, {kind, jobFunctions: []});
    const code = problems.find(({field}) => field === 'email')?.code;
    this.emailProblem = code && {code};
    return code === undefined;
  }

  /** Asks what is known of the address (R17); an answer that comes too late is dropped. Says whether there is one that counts. */
  async askEmail(): Promise<boolean> {
    this.stop();
    const call = new AbortController();
    this.#call = call;
    this.check = {state: 'loading'};
    this.#host.requestUpdate();
    const check = await this.#read(() =>
      this.portal.call(usersEndpoints.checkEmail, {
        organizationId: this.organizationId,
        kind: this.kind,
        email: this.#email.trim(),
        signal: call.signal,
      }),
    );
    if (call.signal.aborted) return false;
    this.check = check;
    this.#host.requestUpdate();
    return check.state === 'ready';
  }

  /** Reads how many licenses are free, and what one more costs (S11, S12). */
  async readLicenses(): Promise<void> {
    const endpoint = usersEndpoints.licenses;
    if (this.kind !== 'organization' || !this.portal.supports(endpoint)) return;
    this.licenses = {state: 'loading'};
    this.#host.requestUpdate();
    const {organizationId} = this;
    this.licenses = await this.#read(() => this.portal.call(endpoint, {organizationId}));
    this.#host.requestUpdate();
  }

  override stop(): void {
    this.#call?.abort();
    if (this.check.state === 'loading') this.check = {state: 'idle'};
  }

  async #read<T>(read: () => Promise<T>): Promise<Exclude<Reading<T>, {state: 'idle'}>> {
    try {
      return {state: 'ready', data: await read()};
    } catch (thrown) {
      return {state: 'failed', error: toApiError(thrown)};
    }
  }
}
