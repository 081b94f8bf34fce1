import type {ApiCall, Endpoint} from '../api/endpoint.js';
import {ApiError} from '../api/errors.js';
import type {Person} from '../api/resources/session/schema.js';
import {warnDeveloper} from '../developer.js';
import type {CheckedAnswer} from './check-answer.js';
import {type Portal, unsupported} from './portal.js';
import type {Snapshot, Watch} from './server-state.js';

/** What an element says to call an endpoint; the portal adds organization and signal. */
export type QueryArguments<Call extends ApiCall> = Omit<
  Parameters<Call>[0],
  'organizationId' | 'signal'
>;

/** All that can be the case with a read, in the order in which it is asked. */
export type View<Answer> =
  | {state: 'loading'}
  | {state: 'empty'; reason: 'no-organization' | 'choose-organization'}
  | {state: 'forbidden'; ask: readonly Person[]}
  | {state: 'error'; error: ApiError}
  | {state: 'ready'; data: Answer; error: ApiError | undefined; refreshing: boolean};

/** Where a query finds the portal. */
export interface PortalSource {
  readonly current: Portal | undefined;
  readonly missing: boolean;
}

/** One element's view of one endpoint, through the state that all elements share. */
export class Query<Call extends ApiCall = ApiCall> {
  readonly #source: PortalSource;
  readonly #endpoint: Endpoint<Call>;
  readonly #args: () => QueryArguments<Call> | undefined;
  readonly #onChange: () => void;
  #watch: Watch<CheckedAnswer<Call>> | undefined;
  #view: View<CheckedAnswer<Call>> = {state: 'loading'};

  constructor(
    source: PortalSource,
    endpoint: Endpoint<Call>,
    args: () => QueryArguments<Call> | undefined,
    onChange: () => void,
  ) {
    this.#source = source;
    this.#endpoint = endpoint;
    this.#args = args;
    this.#onChange = onChange;
  }

  /** What to draw now. */
  get view(): View<CheckedAnswer<Call>> {
    return this.#view;
  }

  /** Reads again now, and the session too where that had failed. */
  retry(): void {
    const portal = this.#source.current;
    if (portal?.expired || portal?.error) void portal.resume();
    else this.#watch?.again();
  }

  /** Looks again at portal, permission and arguments; called before the element draws. */
  update(): void {
    this.#view = this.#look();
  }

  /** Stops reading; a request that no other element waits for is aborted. */
  stop(): void {
    this.#watch?.stop();
    this.#watch = undefined;
  }

  #look(): View<CheckedAnswer<Call>> {
    const portal = this.#source.current;
    if (!portal) return this.#source.missing ? notConnected() : {state: 'loading'};
    const {error, organization} = portal;
    // As long as nobody has signed in again, what was on screen stays.
    if (error && !(organization && error.kind === 'unauthenticated')) {
      this.stop();
      return {state: 'error', error};
    }
    if (!portal.session) return {state: 'loading'};
    if (!portal.organization) return withoutOrganization(portal);
    if (!portal.supports(this.#endpoint)) return notOffered(this.#endpoint);
    const permission = this.#endpoint.permission;
    if (permission !== undefined) {
      const {allowed, ask} = portal.can(permission);
      if (!allowed) {
        this.stop();
        return {state: 'forbidden', ask};
      }
    }
    const args = this.#args();
    if (args) return this.#read(portal, portal.organization.id, args);
    this.stop();
    return {state: 'loading'};
  }

  #read(
    portal: Portal,
    organizationId: string,
    args: QueryArguments<Call>,
  ): View<CheckedAnswer<Call>> {
    const endpoint = this.#endpoint;
    this.#watch ??= portal.state.watch(this.#onChange);
    const snapshot = this.#watch.look(
      [portal.scope ?? '', endpoint.resource, endpoint.operation, args],
      (signal) => {
        const request = {...args, organizationId, signal} as unknown as Parameters<Call>[0];
        return portal.call(endpoint, request);
      },
    );
    return viewOf(snapshot, portal);
  }
}

/** While nobody is signed in that is all there is to say; whatever was refused for it is read again by `resume`. */
function viewOf<T>({data, error: own, fetching}: Snapshot<T>, portal: Portal): View<T> {
  const error = portal.refusal ?? (own?.kind === 'unauthenticated' ? undefined : own);
  if (own?.kind === 'forbidden') {
    return {state: 'forbidden', ask: portal.administrators};
  }
  if (data !== undefined) return {state: 'ready', data, error, refreshing: fetching};
  return error ? {state: 'error', error} : {state: 'loading'};
}

function withoutOrganization({session}: Portal): View<never> {
  const none = session?.organizations.length === 0;
  return {state: 'empty', reason: none ? 'no-organization' : 'choose-organization'};
}

function notConnected(): View<never> {
  return {state: 'error', error: new ApiError('unsupported', 'There is no portal.')};
}

function notOffered(endpoint: Endpoint): View<never> {
  const error = unsupported(endpoint);
  warnDeveloper(`${error.message} Give createPortal an api that has it, or leave the element out.`);
  return {state: 'error', error};
}
