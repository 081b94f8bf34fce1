import {
  ApiError,
  type EmailCheck,
  type FieldError,
  reasonProblem,
  type UserProblem,
  type UserProblemCode,
  type UserRemoval,
} from '../../../src/api/index.js';
import {invalid} from '../validate.js';
import type {UserData, UserEntry} from './directory.js';

const DETAILS: Record<UserProblemCode, string> = {
  required: 'Give this field a value.',
  email: 'Give an e-mail address.',
  phone: 'Give a phone number in E.164.',
  'job-function': 'Give a code of the list of job functions.',
  role: 'Give a role that there is.',
  'organization-only': 'Leave this out for a support user.',
};

/** What keeps each verdict from becoming a user; nothing does for the others. */
const VERDICTS: Partial<Record<string, string>> = {
  'already-user': 'There is a user with this address.',
  'support-elsewhere': 'This is a support user of another organization.',
  'other-customer': 'This address is not available.',
};

/** Refuses what cannot be saved, all of it at once. */
export function refuseProblems(problems: readonly UserProblem[], verdict?: EmailCheck): void {
  const fields: FieldError[] = problems.map(({field, code}) => ({
    pointer: `/${field}`,
    detail: DETAILS[code],
  }));
  const taken = verdict && VERDICTS[verdict.verdict];
  if (taken !== undefined) fields.push({pointer: '/email', detail: taken});
  if (fields.length > 0) throw invalid(fields);
}

/** Refuses a change of a version that is no more (SM2). */
export function refuseStale(entry: UserEntry, {version}: {version: string}): void {
  if (String(entry.version) === version) return;
  throw new ApiError('precondition-failed', 'Somebody else saved this user meanwhile.');
}

/** Refuses a reason that says nothing, or too much (V8). */
export function refuseReason({reason}: UserRemoval): void {
  const problem = reasonProblem(reason);
  if (!problem) return;
  const detail = problem === 'required' ? 'Say why.' : 'Give 500 characters at most.';
  throw invalid([{pointer: '/reason', detail}]);
}

/** Refuses what would leave nobody to act (AMB-6). */
export function refuseWithoutAdmin(
  admins: readonly UserEntry[],
  leaving: readonly UserEntry[],
): void {
  const left = admins.filter((admin) => !leaving.includes(admin));
  if (admins.length === left.length || left.length > 0) return;
  throw new ApiError('conflict', 'This is the last Admin of the organization.');
}

/** Every text trimmed; an optional one that is empty is left out. */
export function withoutBlanks(data: UserData): UserData {
  const trimmed = Object.entries(data).map(
    ([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const,
  );
  return Object.fromEntries(trimmed.filter(([, value]) => value !== '')) as unknown as UserData;
}
