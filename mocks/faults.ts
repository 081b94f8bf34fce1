import {ApiError, type ApiErrorKind, type FieldError, type PortalApi} from '../src/api/index.js';
import type {Store} from './store/store.js';

/** Everything that can be made to go wrong, and what it does; over HTTP and in the store's own adapter alike. */
export const FAULTS = {
  slow: 'Answers rightly, after `delay` milliseconds.',
  never: 'Does not answer, until the caller gives up.',
  offline: 'Fails as a lost connection does, before anything is done.',
  lost: 'Does what is asked, and loses the answer.',
  '401': 'Nobody is signed in any more.',
  '403': 'It is not allowed.',
  '404': 'It is not there.',
  '409': 'It breaks a rule, or comes at the wrong time.',
  '410': 'It is there no longer; a cursor that does not hold.',
  '412': 'Somebody else saved first.',
  '422': 'A field is refused.',
  '429': 'Too many calls; asks to come back after a second.',
  '500': 'The server breaks.',
  '503': 'The server is closed for a while.',
  malformed: 'Sends an HTML page where JSON is due.',
  'malformed-shape': 'Sends JSON that is nothing like the contract.',
  'malformed-row': 'Sends the third row of a list, or the last of a shorter one, with a field of the wrong type.',
  'html-file': 'Sends a login page, with status 200, in place of a file.',
  'wrong-type-file': 'Sends a program, under the name and the type of the file.',
} as const;
export type FaultName = keyof typeof FAULTS;

/** The names of all faults. */
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

/** A call of the contract, or `'*'` for every one. */
export type FaultyCall =
  | '*'
  | `session.${keyof PortalApi['session']}`
  | `invoices.${keyof Required<PortalApi>['invoices']}`
  | `billingAddress.${keyof Required<PortalApi>['billingAddress']}`
  | `users.${keyof Required<PortalApi>['users']}`
  | `subscription.${keyof Required<PortalApi>['subscription']}`
  | `billingDetails.${keyof Required<PortalApi>['billingDetails']}`
  | `usage.${keyof Required<PortalApi>['usage']}`
  | `collaborations.${keyof Required<PortalApi>['collaborations']}`;

export interface FaultOptions {
  /** Milliseconds, for `slow`; 2,000 unless given. */
  delay?: number | undefined;
  /** After so many calls all is well again; never unless given. */
  times?: number | undefined;
}

/** A fault that happens to one call. */
export interface Fault {
  name: FaultName;
  delay: number;
}

/** The error that each status stands for. */
const STATUS_ERRORS: Partial<Record<FaultName, {kind: ApiErrorKind; message: string}>> = {
  '401': {kind: 'unauthenticated', message: 'Nobody is signed in.'},
  '403': {kind: 'forbidden', message: 'That is not allowed.'},
  '404': {kind: 'not-found', message: 'There is no such thing.'},
  '409': {kind: 'conflict', message: 'That cannot be done now.'},
  '410': {kind: 'gone', message: 'That is no longer there.'},
  '412': {kind: 'precondition-failed', message: 'Somebody else saved first.'},
  '422': {kind: 'invalid', message: 'The request was refused.'},
  '429': {kind: 'rate-limited', message: 'Too many requests.'},
  '500': {kind: 'unavailable', message: 'Something broke.'},
  '503': {kind: 'unavailable', message: 'Closed for maintenance.'},
};

/** What a `422` refuses of each call. */
const REFUSED: Partial<Record<FaultyCall, FieldError>> = {
  'billingAddress.replace': {pointer: '/city', detail: 'There is no such place.'},
  'users.add': {pointer: '/email', detail: 'This address is not available.'},
  'users.replace': {pointer: '/lastName', detail: 'Give the name in full.'},
  'users.remove': {pointer: '/reason', detail: 'Say more.'},
  'subscription.quoteLicenses': {pointer: '/quantity', detail: 'Order fewer at once.'},
  'subscription.removeLicenses': {pointer: '/quantity', detail: 'Remove fewer at once.'},
  'subscription.undoRemoval': {pointer: '/quantity', detail: 'Keep fewer at once.'},
  'billingDetails.replace': {pointer: '/eInvoicing/address', detail: 'No one receives there.'},
  'collaborations.activate': {pointer: '/administrator/email', detail: 'No mail arrives there.'},
  'collaborations.changeTask': {pointer: '/taskId', detail: 'This task is finished.'},
};

/** The error that a fault is, when it is one that a server answers with. */
export function faultError(name: FaultName, call: FaultyCall): ApiError | undefined {
  const error = STATUS_ERRORS[name];
  if (!error) return undefined;
  return new ApiError(error.kind, error.message, {
    status: Number(name),
    retryAfter: name === '429' ? 1 : undefined,
    fields:
      name === '422'
        ? [REFUSED[call] ?? {pointer: 'limit', detail: 'Give another value.'}]
        : undefined,
  });
}

/** The faults of a store, switched call by call. */
export class Faults {
  readonly #set = new Map<FaultyCall, Fault & {left: number}>();

  /** Makes a call fail from now on. A fault of the call itself goes before one of `'*'`. */
  set(call: FaultyCall, name: FaultName, options: FaultOptions = {}): void {
    const {delay = 2_000, times = Infinity} = options;
    this.#set.set(call, {name, delay, left: times});
  }

  /** Makes a call work again; every call when none is named. */
  clear(call?: FaultyCall): void {
    if (call === undefined) this.#set.clear();
    else this.#set.delete(call);
  }

  /** What happens to the call that comes in now; counts it. */
  take(call: FaultyCall): Fault | undefined {
    const key = this.#set.has(call) ? call : '*';
    const fault = this.#set.get(key);
    if (!fault) return undefined;
    fault.left -= 1;
    if (fault.left <= 0) this.#set.delete(key);
    return {name: fault.name, delay: fault.delay};
  }
}

/** Waits, forever when told `Infinity`; a caller that gives up gets the reason of its signal. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, {once: true});
  });
}

/** An HTML page, as a proxy or a login gate sends it. */
export const LOGIN_PAGE = '<!doctype html><html lang="nl"><title>Inloggen</title><form></form>';

/** The first bytes of a Windows program. */
const PROGRAM = Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00);

function spoilRow(answer: unknown): unknown {
  const rows = (answer as {items?: unknown[]}).items;
  if (!rows || rows.length === 0) return answer;
  const spoiled = Math.min(2, rows.length - 1);
  const items = rows.map((row, index) => {
    if (index !== spoiled) return row;
    const {openAmount, email} = row as {openAmount?: object; email?: unknown};
    if (openAmount) return {...(row as object), openAmount: {...openAmount, amount: '12,50'}};
    return {...(row as object), [email === undefined ? 'id' : 'email']: 12.5};
  });
  return {...(answer as object), items};
}

/** What a fault makes of a right answer; most leave it as it is. */
export function mangle(name: FaultName, answer: unknown): unknown {
  const file = answer instanceof File ? answer : undefined;
  if (name === 'malformed-row') return spoilRow(answer);
  if (name === 'malformed-shape') {
    if (!file) return {unexpected: true};
    return new File(['{"unexpected":true}'], 'answer.json', {type: 'application/json'});
  }
  if (file && name === 'wrong-type-file') return new File([PROGRAM], file.name, {type: file.type});
  if (file && (name === 'html-file' || name === 'malformed')) {
    return new File([LOGIN_PAGE], file.name, {type: 'text/html'});
  }
  return answer;
}

interface Request {
  signal?: AbortSignal | undefined;
}
type Call = (request: Request) => Promise<unknown>;

async function callFaulty(call: Call, request: Request, of: FaultyCall, store: Store) {
  request.signal?.throwIfAborted();
  const fault = store.faults.take(of);
  if (!fault) return call(request);
  const {name, delay} = fault;
  if (name === 'slow') await wait(delay, request.signal);
  if (name === 'never') await wait(Infinity, request.signal);
  if (name === 'offline') throw new ApiError('network', 'The connection was lost.');
  const error = faultError(name, of);
  if (error) throw error;
  const answer = await call(request);
  if (name === 'lost') throw new ApiError('network', 'The answer was lost.');
  if (name === 'malformed' && !(answer instanceof Blob)) {
    throw new ApiError('contract', 'The answer is no JSON.', {status: 200});
  }
  return mangle(name, answer);
}

/** The rules with the store's faults in front. */
export function withFaults(rules: Required<PortalApi>, store: Store): Required<PortalApi> {
  const resources: Record<string, Record<string, Call>> = {};
  for (const [resource, calls] of Object.entries(rules as unknown as typeof resources)) {
    const faulty: Record<string, Call> = {};
    for (const [operation, call] of Object.entries(calls)) {
      const name = `${resource}.${operation}` as FaultyCall;
      faulty[operation] = (request) => callFaulty(call, request, name, store);
    }
    resources[resource] = faulty;
  }
  return resources as unknown as Required<PortalApi>;
}
