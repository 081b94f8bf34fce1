import {isEmail, isPhone} from '../../contact.js';
import {
  USER_ROLES,
  type JobFunction,
  type NewUser,
  type User,
  type UserChange,
  type UserKind,
} from './schema.js';

/** A part of a user that a person fills in; `email` only when one is added (AMB-7). */
export type UserField = Exclude<keyof NewUser & (keyof UserChange | 'email'), 'version'>;

/** Why a field cannot be saved; `organization-only` is what a support user does not have (AMB-4, AMB-5). */
export type UserProblemCode =
  | 'required'
  | 'email'
  | 'phone'
  | 'job-function'
  | 'role'
  | 'organization-only';

export interface UserProblem {
  field: UserField;
  code: UserProblemCode;
}

/** What is filled in of a user; without `email` it is a change. */
export type UserInput = Omit<UserChange, 'version'> & {email?: string | undefined};

/** What a user is held against. */
export interface UserRules {
  kind: UserKind;
  /** The supplier's list (V7). */
  jobFunctions: readonly Pick<JobFunction, 'code'>[];
  /** The roles that can be given; `USER_ROLES` unless given. */
  roles?: readonly string[] | undefined;
}

const LONGEST_REASON = 500;

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Whether a field has to be filled in (V1). */
export function isRequiredOfUser(field: UserField, kind: UserKind): boolean {
  if (field === 'role') return kind === 'organization';
  return ['firstName', 'lastName', 'email', 'jobFunctionCode'].includes(field);
}

const FIELDS = ['firstName', 'lastName', 'email', 'role', 'jobFunctionCode'] as const;

function missing(input: UserInput, kind: UserKind): UserProblem[] {
  return FIELDS.filter(
    (field) =>
      isRequiredOfUser(field, kind) &&
      (field !== 'email' || input.email !== undefined) &&
      isBlank(input[field]),
  ).map((field) => ({field, code: 'required'}));
}

/** What keeps a user from being saved, whoever else there is (V1–V3, V7); empty when nothing does. Texts are taken trimmed. */
export function userProblems(input: UserInput, rules: UserRules): UserProblem[] {
  const {kind, jobFunctions, roles = USER_ROLES} = rules;
  const {email, role, jobFunctionCode} = input;
  const problems = missing(input, kind);
  const refuse = (field: UserField, code: UserProblemCode): void => {
    problems.push({field, code});
  };
  if (!isBlank(email) && !isEmail(email?.trim() ?? '')) refuse('email', 'email');
  const isListed = jobFunctions.some(({code}) => code === jobFunctionCode);
  if (!isBlank(jobFunctionCode) && !isListed) refuse('jobFunctionCode', 'job-function');
  for (const field of ['phone', 'mobile'] as const) {
    if (!isBlank(input[field]) && !isPhone(input[field]?.trim() ?? '')) refuse(field, 'phone');
  }
  if (kind === 'support') {
    if (!isBlank(role)) refuse('role', 'organization-only');
    if (input.securityPrivacyContact) refuse('securityPrivacyContact', 'organization-only');
  } else if (role !== undefined && !isBlank(role) && !roles.includes(role)) {
    refuse('role', 'role');
  }
  return problems;
}

/** Why a removal cannot be sent with this reason; undefined when it can (V8). */
export function reasonProblem(reason: string): 'required' | 'too-long' | undefined {
  if (isBlank(reason)) return 'required';
  return reason.trim().length > LONGEST_REASON ? 'too-long' : undefined;
}

/** Whether somebody is the one Admin left, who can be neither removed nor demoted (AMB-6); an invited one does not count yet. */
export function isLastAdmin(
  {role, status}: Pick<User, 'role' | 'status'>,
  adminCount: number | undefined,
): boolean {
  return role === 'admin' && status === 'active' && adminCount === 1;
}
