import type {ReactiveControllerHost} from 'lit';

import {isPhone} from '../../../api/contact.js';
import type {ApiError} from '../../../api/errors.js';
import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {
  EmailCheck,
  JobFunction,
  NewUser,
  User,
  UserKind,
} from '../../../api/resources/users/schema.js';
import {userProblems, type UserProblemCode} from '../../../api/resources/users/user-rules.js';
import type {AddUserRequest, UsersApi} from '../../../api/resources/users/users-api.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import type {PastedAddress} from './pasted.js';

/** What is filled in of each. */
export const PERSON_FIELDS = ['firstName', 'lastName', 'role', 'jobFunctionCode'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** What holds for all who have nothing of their own. */
export interface ForAll {
  role: string;
  jobFunctionCode: string;
}

/** What is known of an address by now. */
export type CheckState =
  | {state: 'waiting'}
  | {state: 'checked'; verdict: string}
  | {state: 'failed'; error: ApiError};

/** What is wrong with a field: by our own rules, or in the words of the server. */
export type PersonProblem = {code: UserProblemCode} | {detail: string};

/** With these verdicts a user can be added. */
const ADDABLE: readonly string[] = ['available', 'known-contact'];

type Person = Pick<NewUser, 'email' | 'firstName' | 'lastName' | 'role' | 'jobFunctionCode'>;

const isSamePerson = (user: User, body: Person): boolean =>
  user.email.toLowerCase() === body.email.toLowerCase() &&
  PERSON_FIELDS.every((field) => (user[field] ?? '') === (body[field] ?? ''));

/** Tells after lost answers whether somebody was added; throws when that cannot be told. */
async function findAdded(
  portal: Portal,
  {organizationId, body}: AddUserRequest,
): Promise<User | undefined> {
  const {kind, email} = body;
  const {userId} = await portal.call(usersEndpoints.checkEmail, {organizationId, kind, email});
  if (userId === undefined) return undefined;
  const user = await portal.call(usersEndpoints.get, {organizationId, userId});
  return isSamePerson(user, body) ? user : undefined;
}

/** One of several who are to be added: what is known of the address, what is filled in, and what came of it. */
export class Candidate {
  readonly email: string;
  readonly write: Mutation<UsersApi['add']>;
  check: CheckState = {state: 'waiting'};
  /** The user, once added. */
  added: User | undefined;
  /** Whether it was wrong at a press on Add; from then on it is looked at with every change. */
  watched = false;
  /** What was sent last. */
  sent: NewUser | undefined;
  readonly #kind: UserKind;
  #values: Partial<Record<PersonField, string>>;
  #prefill: NonNullable<EmailCheck['prefill']> = {};
  #refused = new Map<PersonField, string>();
  #unplaced: readonly string[] = [];

  constructor(
    host: ReactiveControllerHost,
    portal: Portal,
    kind: UserKind,
    {email, firstName, lastName}: PastedAddress,
  ) {
    this.email = email;
    this.#kind = kind;
    this.#values = {firstName, lastName};
    const source = {current: portal, missing: false};
    this.write = new Mutation(host, source, usersEndpoints.add, {find: findAdded});
  }

  /** Whether this can still be added. */
  get isReady(): boolean {
    const {check} = this;
    return !this.added && check.state === 'checked' && ADDABLE.includes(check.verdict);
  }

  /** What is against it that belongs to no field, in the server's words. */
  get unplaced(): readonly string[] {
    return this.#unplaced;
  }

  /** Takes over what is known of the address; what was pasted beside it stays. */
  know({verdict, prefill = {}}: EmailCheck): void {
    this.check = {state: 'checked', verdict};
    this.#prefill = prefill;
    const {firstName, lastName, jobFunctionCode} = this.#values;
    this.#values = {
      ...this.#values,
      firstName: firstName || (prefill.firstName ?? ''),
      lastName: lastName || (prefill.lastName ?? ''),
      ...(!jobFunctionCode && prefill.jobFunctionCode && {jobFunctionCode: prefill.jobFunctionCode}),
    };
  }

  /** What a field holds: its own, or that of all. */
  value(field: PersonField, forAll: ForAll): string {
    const own = this.#values[field];
    if (own !== undefined || field === 'firstName' || field === 'lastName') return own ?? '';
    return forAll[field];
  }

  /** Changes a field. What was refused may hold now. */
  change(field: PersonField, text: string): void {
    this.#values = {...this.#values, [field]: text};
    this.#refused.delete(field);
    this.#unplaced = [];
    this.write.reset();
  }

  /** What would be sent; with what is known of a contact, so that none of it is lost. */
  body(forAll: ForAll): NewUser {
    const {businessCardTitle, phone, mobile} = this.#prefill;
    const text = (field: PersonField): string => this.value(field, forAll).trim();
    return {
      kind: this.#kind,
      email: this.email,
      firstName: text('firstName'),
      lastName: text('lastName'),
      jobFunctionCode: text('jobFunctionCode'),
      ...(this.#kind === 'organization' && {role: text('role')}),
      ...(businessCardTitle && {businessCardTitle}),
      ...(phone && isPhone(phone) && {phone}),
      ...(mobile && isPhone(mobile) && {mobile}),
    };
  }

  /** Takes over what the server refused. */
  refuse({fields}: ApiError): void {
    this.#refused = new Map();
    const unplaced: string[] = [];
    for (const {pointer, detail} of fields) {
      const field = PERSON_FIELDS.find((each) => pointer === `/${each}`);
      if (field && (field !== 'role' || this.#kind === 'organization')) {
        this.#refused.set(field, detail);
      } else unplaced.push(detail);
    }
    this.#unplaced = unplaced;
  }

  /** Forgets what the server refused: it is asked again. */
  clear(): void {
    this.#refused.clear();
    this.#unplaced = [];
  }

  /** What is wrong now, in the order of the fields; whether or not it has been looked at. */
  ownProblems(forAll: ForAll, jobFunctions: readonly JobFunction[]): Map<PersonField, PersonProblem> {
    const found = userProblems(this.body(forAll), {kind: this.#kind, jobFunctions});
    const problems = new Map<PersonField, PersonProblem>();
    for (const field of PERSON_FIELDS) {
      const code = found.find((problem) => problem.field === field)?.code;
      if (code) problems.set(field, {code});
    }
    return problems;
  }

  /** What is to be shown as wrong. */
  problems(forAll: ForAll, jobFunctions: readonly JobFunction[]): Map<PersonField, PersonProblem> {
    const own = this.watched ? this.ownProblems(forAll, jobFunctions) : [];
    const refused = [...this.#refused].map(([field, detail]) => [field, {detail}] as const);
    return new Map<PersonField, PersonProblem>([...refused, ...own]);
  }
}
