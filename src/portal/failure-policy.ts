import type {ApiError, ApiErrorKind} from '../api/errors.js';

/** What can be done about a failure by whoever sees it. */
export type Remedy =
  | 'sign-in'
  | 'ask-administrator'
  | 'retry'
  | 'reload'
  | 'first-page'
  | 'correct'
  | 'none';

interface FailurePolicy {
  /** Whether a read is tried again before anybody is told. */
  retried: boolean;
  remedy: Remedy;
}

const POLICIES: Record<ApiErrorKind, FailurePolicy> = {
  unauthenticated: {retried: false, remedy: 'sign-in'},
  forbidden: {retried: false, remedy: 'ask-administrator'},
  'not-found': {retried: false, remedy: 'reload'},
  conflict: {retried: false, remedy: 'reload'},
  gone: {retried: false, remedy: 'first-page'},
  'precondition-failed': {retried: false, remedy: 'reload'},
  invalid: {retried: false, remedy: 'correct'},
  'rate-limited': {retried: true, remedy: 'retry'},
  unavailable: {retried: true, remedy: 'retry'},
  network: {retried: true, remedy: 'retry'},
  timeout: {retried: true, remedy: 'retry'},
  contract: {retried: false, remedy: 'retry'},
  unsupported: {retried: false, remedy: 'none'},
};

/** The one place that decides what happens about each kind of failure. */
export function policyFor(error: ApiError): FailurePolicy {
  return POLICIES[error.kind];
}

/** How often a read is tried in all. */
const TRIES = 3;
const FIRST_DELAY = 400;
const LONGEST_DELAY = 30_000;

/** Whether a read that failed `failures` times is tried again. */
export function shouldRetry(failures: number, error: ApiError): boolean {
  return failures + 1 < TRIES && policyFor(error).retried;
}

/** Milliseconds until the next try: what the server asked for, else a random part of a doubling span. */
export function retryDelay(failures: number, error: ApiError): number {
  if (error.retryAfter !== undefined) return Math.min(error.retryAfter * 1000, LONGEST_DELAY);
  return Math.random() * Math.min(FIRST_DELAY * 2 ** failures, LONGEST_DELAY);
}
