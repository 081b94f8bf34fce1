import type {ReactiveControllerHost} from 'lit';

import {type ApiError, type ApiErrorKind, toApiError} from '../../../api/errors.js';
import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {JobFunction, NewUser, User, UserKind} from '../../../api/resources/users/schema.js';
import {retryDelay} from '../../../portal/failure-policy.js';
import {pause} from '../../../portal/pause.js';
import type {Portal} from '../../../portal/portal.js';
import {withRetries} from '../../../portal/with-retries.js';
import {Candidate, type ForAll} from './candidate.js';
import {MOST_AT_ONCE, type Pasted, readPasted} from './pasted.js';

/** So many addresses are asked about at the same time. */
const AT_A_TIME = 4;
/** How often somebody is sent in all while there are too many requests. */
const TRIES = 3;

/** After these the others would fare no better. */
const DECISIVE: readonly ApiErrorKind[] = [
  'unauthenticated',
  'forbidden',
  'unsupported',
  'not-found',
];
/** By these one person is refused, and not the next. */
const PERSONAL: readonly ApiErrorKind[] = ['invalid', 'contract'];

/** Adding several users to one organization, from the pasted list to the last result. */
export class Invitation {
  readonly portal: Portal;
  /** Whose doing it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  readonly kind: UserKind;
  /** What was pasted, as it was. */
  text = '';
  phase: 'paste' | 'checking' | 'people' = 'paste';
  /** What was wrong with the list at the last press on Check. */
  refusal: Pasted | undefined;
  /** How many addresses came more than once. */
  duplicates = 0;
  candidates: readonly Candidate[] = [];
  forAll: ForAll = {role: 'viewer', jobFunctionCode: ''};
  /** How far the sending is; absent while nothing is sent. */
  sending: {done: number; total: number} | undefined;
  /** Whether the page is asked. */
  asking = false;
  /** Whether the page did not want it. */
  turnedDown = false;
  /** Whether it was not sent because another tab is in another organization. */
  torn = false;
  /** Whether the user wants no more to be sent. */
  stopping = false;
  /** Why the rest was not sent. */
  stopped: ApiError | undefined;
  /** Whether anything has been sent, so that there is a result to tell. */
  ran = false;
  readonly added: User[] = [];
  readonly #host: ReactiveControllerHost;
  #checks: AbortController | undefined;

  constructor(host: ReactiveControllerHost, portal: Portal, kind: UserKind) {
    this.#host = host;
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
    this.kind = kind;
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  /** Whether something is under way, so that nothing may be changed. */
  get isBusy(): boolean {
    return this.asking || this.sending !== undefined;
  }

  /** Those who can still be added. */
  get ready(): readonly Candidate[] {
    return this.candidates.filter(({isReady}) => isReady);
  }

  /** Whether anything would be lost. */
  get isDirty(): boolean {
    return this.phase === 'people' ? this.ready.length > 0 : this.text.trim() !== '';
  }

  /** How many addresses have been looked at. */
  get checked(): number {
    return this.candidates.filter(({check}) => check.state !== 'waiting').length;
  }

  /** Reads the list; says whether it can be checked. */
  read(): boolean {
    const pasted = readPasted(this.text);
    const {addresses, wrong, duplicates} = pasted;
    const isRight = wrong.length === 0 && addresses.length > 0 && addresses.length <= MOST_AT_ONCE;
    this.refusal = isRight ? undefined : pasted;
    if (!isRight) return false;
    this.duplicates = duplicates;
    // What was filled in before the way back is kept.
    const known = new Map(this.candidates.map((each) => [each.email.toLowerCase(), each]));
    this.candidates = addresses.map(
      (address) =>
        known.get(address.email.toLowerCase()) ??
        new Candidate(this.#host, this.portal, this.kind, address),
    );
    return true;
  }

  /** Asks what is known of each address that has not been looked at; resolves with whether it came to its end. */
  async check(): Promise<boolean> {
    const checks = (this.#checks = new AbortController());
    const {signal} = checks;
    for (const each of this.candidates) {
      if (each.check.state === 'failed') each.check = {state: 'waiting'};
    }
    const queue = this.candidates.filter(({check}) => check.state === 'waiting');
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const error = await this.#checkOne(next, signal);
        if (error && DECISIVE.includes(error.kind)) {
          for (const each of queue.splice(0)) each.check = {state: 'failed', error};
        }
        this.#host.requestUpdate();
      }
    };
    await Promise.all(Array.from({length: AT_A_TIME}, work));
    return !signal.aborted;
  }

  /** Asks about no more addresses, and sends no more. */
  stop(): void {
    this.#checks?.abort();
    this.stopping = true;
  }

  /** Takes somebody off the list. */
  leaveOut(candidate: Candidate): void {
    this.candidates = this.candidates.filter((each) => each !== candidate);
  }

  /** What would be sent. Those of whom nobody knows whether they were added go as they were. */
  bodies(): readonly {candidate: Candidate; body: NewUser}[] {
    return this.ready.map((candidate) => {
      const isUnknown = candidate.write.state.state === 'unknown';
      const body = (isUnknown && candidate.sent) || candidate.body(this.forAll);
      return {candidate, body};
    });
  }

  /** Looks at everything; says whether it can be sent. */
  look(jobFunctions: readonly JobFunction[]): boolean {
    this.turnedDown = false;
    this.torn = false;
    this.stopped = undefined;
    this.ran = false;
    for (const each of this.ready) {
      each.clear();
      each.watched = each.ownProblems(this.forAll, jobFunctions).size > 0;
    }
    return this.ready.every(({watched}) => !watched);
  }

  /** Adds them one after the other; resolves with those who were added. */
  async send(bodies: readonly {candidate: Candidate; body: NewUser}[]): Promise<User[]> {
    const added: User[] = [];
    this.stopping = false;
    for (const [done, {candidate, body}] of bodies.entries()) {
      if (this.stopping || this.stopped || !this.isInView) break;
      this.sending = {done, total: bodies.length};
      this.#host.requestUpdate();
      const user = await this.#sendOne(candidate, body);
      if (user) added.push(user);
    }
    this.sending = undefined;
    this.ran = true;
    this.added.push(...added);
    this.#host.requestUpdate();
    return added;
  }

  async #checkOne(candidate: Candidate, signal: AbortSignal): Promise<ApiError | undefined> {
    const {portal, organizationId, kind} = this;
    const request = {organizationId, kind, email: candidate.email, signal};
    try {
      const read = () => portal.call(usersEndpoints.checkEmail, request);
      candidate.know(await withRetries(read, signal));
      return undefined;
    } catch (thrown) {
      if (signal.aborted) return undefined;
      const error = toApiError(thrown);
      candidate.check = {state: 'failed', error};
      return error;
    }
  }

  async #sendOne(candidate: Candidate, body: NewUser): Promise<User | undefined> {
    const {write} = candidate;
    candidate.sent = body;
    for (let failures = 0; ; failures += 1) {
      const user = await write.send({body});
      if (user) {
        candidate.added = user;
        return user;
      }
      const {state} = write;
      if (state.state !== 'failed' && state.state !== 'unknown') return undefined;
      const {error} = state;
      const isTooMany = state.state === 'failed' && error.kind === 'rate-limited';
      if (!isTooMany || failures + 1 === TRIES || this.stopping) {
        this.#refused(candidate, error);
        return undefined;
      }
      await pause(retryDelay(failures, error));
    }
  }

  #refused(candidate: Candidate, error: ApiError): void {
    if (error.kind === 'invalid') candidate.refuse(error);
    if (!PERSONAL.includes(error.kind)) this.stopped = error;
  }
}
