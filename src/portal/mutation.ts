import type {ReactiveControllerHost} from 'lit';

import type {ApiCall, Endpoint} from '../api/endpoint.js';
import {type ApiError, type ApiErrorKind, toApiError} from '../api/errors.js';
import type {CheckedAnswer} from './check-answer.js';
import {retryDelay} from './failure-policy.js';
import {pause} from './pause.js';
import type {Portal} from './portal.js';
import type {PortalSource} from './query.js';

/** What an element says to write; the portal adds organization and key. */
export type WriteArguments<Call extends ApiCall> = Omit<
  Parameters<Call>[0],
  'organizationId' | 'idempotencyKey' | 'signal'
>;

/** What a write that is done is told with: its answer, or `true` where the contract has it answer nothing. */
export type Told<Call extends ApiCall> = [CheckedAnswer<Call>] extends [void]
  ? true
  : CheckedAnswer<Call>;

/** All that can be the case with a write. */
export type WriteState =
  | {state: 'idle'}
  /** Under way; `unsure` once an answer was lost and it is being found out what became of it. */
  | {state: 'saving'; unsure: boolean}
  /** It may have been done or not, and nothing that could tell answers; the same write again finds out. */
  | {state: 'unknown'; error: ApiError}
  /** It was not done, and the error says why. */
  | {state: 'failed'; error: ApiError};

/** After these nobody knows whether it was done. */
const UNSURE: readonly ApiErrorKind[] = ['network', 'timeout', 'unavailable', 'contract'];

/** Whether a write that failed so may have been done all the same. */
export function isUnsure({kind}: ApiError): boolean {
  return UNSURE.includes(kind);
}

/** By these the server has looked at the write itself; any other refusal says nothing of an earlier try. */
const TELLING: readonly ApiErrorKind[] = ['precondition-failed', 'invalid'];

/** How often a write is sent in all before it is asked for in another way. */
const TRIES = 3;

/** Something sent, and its key for as long as nobody knows what became of it. */
interface Pending<Call extends ApiCall> {
  portal: Portal;
  scope: string | undefined;
  request: Parameters<Call>[0];
  content: string;
  /** Whether a try of it may have been done without an answer. */
  unsure: boolean;
}

/** How a write ended. */
type End<Call extends ApiCall> =
  | {state: 'done'; answer: Told<Call>}
  | Extract<WriteState, {error: ApiError}>;

interface MutationOptions<Call extends ApiCall> {
  /**
   * Reads what is there, when no try was answered: gives what the write would have been told with if it was done, and `undefined`
   * if it was not. Throws when that cannot be told.
   */
  find: (portal: Portal, request: Parameters<Call>[0]) => Promise<Told<Call> | undefined>;
}

/**
 * One write at a time, under one idempotency key however often it has to be sent: after a lost answer the same write is sent
 * again, and then looked for, so that it is done once and never told as done when it was not.
 */
export class Mutation<Call extends ApiCall = ApiCall> {
  readonly #host: ReactiveControllerHost;
  readonly #source: PortalSource;
  readonly #endpoint: Endpoint<Call>;
  readonly #find: MutationOptions<Call>['find'];
  #state: WriteState = {state: 'idle'};
  #pending: Pending<Call> | undefined;

  constructor(
    host: ReactiveControllerHost,
    source: PortalSource,
    endpoint: Endpoint<Call>,
    {find}: MutationOptions<Call>,
  ) {
    this.#host = host;
    this.#source = source;
    this.#endpoint = endpoint;
    this.#find = find;
  }

  /** What is the case now. */
  get state(): WriteState {
    return this.#state;
  }

  /** Forgets how the last write ended. */
  reset(): void {
    if (this.#state.state !== 'saving') this.#set({state: 'idle'});
  }

  /**
   * Writes, and resolves with the answer once it is known to be done, with `true` where the write answers nothing; with `undefined`
   * when it was not done, or when that is not known: `state` says which. The same again after that goes under the same key. While
   * one is under way nothing is sent.
   */
  async send(args: WriteArguments<Call>): Promise<Told<Call> | undefined> {
    const portal = this.#source.current;
    if (!portal || this.#state.state === 'saving') return undefined;
    const pending = this.#prepare(portal, args);
    this.#set({state: 'saving', unsure: false});
    const end = await this.#untilKnown(pending);
    if (end.state !== 'done') {
      this.#set(end);
      return undefined;
    }
    this.#pending = undefined;
    this.#set({state: 'idle'});
    return end.answer;
  }

  #prepare(portal: Portal, args: WriteArguments<Call>): Pending<Call> {
    const {scope} = portal;
    const content = JSON.stringify(args);
    const before = this.#pending;
    if (before?.content === content && before.scope === scope) return before;
    const request = {
      ...args,
      organizationId: portal.organization?.id,
      idempotencyKey: crypto.randomUUID(),
    } as unknown as Parameters<Call>[0];
    this.#pending = {portal, scope, request, content, unsure: false};
    return this.#pending;
  }

  async #untilKnown(pending: Pending<Call>): Promise<End<Call>> {
    const {portal, request} = pending;
    for (let failures = 0; ; failures += 1) {
      try {
        const answer: unknown = await portal.call(this.#endpoint, request);
        return {state: 'done', answer: (answer ?? true) as Told<Call>};
      } catch (thrown) {
        const error = toApiError(thrown);
        // While an earlier try is still under way at the server, it refuses this one.
        const isUnderWay = pending.unsure && error.kind === 'conflict';
        if (!isUnderWay && !isUnsure(error)) {
          const tellsOfIt = !pending.unsure || TELLING.includes(error.kind);
          return tellsOfIt ? {state: 'failed', error} : this.#lookFor(portal, request, error);
        }
        pending.unsure = true;
        this.#set({state: 'saving', unsure: true});
        if (failures + 1 === TRIES) return this.#lookFor(portal, request, error);
        await pause(retryDelay(failures, error));
      }
    }
  }

  async #lookFor(
    portal: Portal,
    request: Parameters<Call>[0],
    error: ApiError,
  ): Promise<End<Call>> {
    try {
      const answer = await this.#find(portal, request);
      return answer === undefined ? {state: 'failed', error} : {state: 'done', answer};
    } catch {
      return {state: 'unknown', error};
    }
  }

  #set(state: WriteState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
