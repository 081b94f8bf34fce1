import type {ApiCall, Endpoint} from '../api/endpoint.js';
import {ApiError, isAbort, toApiError} from '../api/errors.js';
import type {PortalApi} from '../api/portal-api.js';
import {sessionEndpoints} from '../api/resources/session/endpoints.js';
import type {Organization, Person, Session} from '../api/resources/session/schema.js';
import {warnDeveloper} from '../developer.js';
import {checkAnswer, type CheckedAnswer} from './check-answer.js';
import {ContractProblemEvent, PortalChangeEvent, SessionExpiredEvent} from './portal.events.js';
import {ServerState} from './server-state.js';

export interface PortalOptions {
  /** Any object that has the resources which the page uses. */
  api: PortalApi;
  /** The organization to begin with; else the session's last one, else the only one (Y7, R4). */
  organizationId?: string | undefined;
}

/** Whether something is permitted; if not, why, and whom to ask. */
export interface Permission {
  allowed: boolean;
  /** Absent when allowed; `no-organization` until there is one in view. */
  reason?: 'no-organization' | 'not-granted';
  /** The administrators of the organization, without the user; empty when allowed. */
  ask: readonly Person[];
}

/** A resource of the adapter, by the names of the endpoints. */
type Resource = Partial<Record<string, (request: unknown) => Promise<unknown>>>;

const SESSION = 'session';

/**
 * The one object behind the elements of a page: who is signed in, which organization is in view, what is permitted there,
 * and the state of the server. Nothing is asked of the adapter before an element, or `load`, needs it.
 */
export class Portal extends EventTarget {
  readonly #api: PortalApi;
  readonly #state = new ServerState();
  /** What the page asks for, whoever signs in. */
  readonly #first: string | undefined;
  #session: Session | undefined;
  #organization: Organization | undefined;
  #wanted: string | undefined;
  #error: ApiError | undefined;
  #loading: Promise<void> | undefined;
  #loads = 0;
  #switches = 0;
  #refusal: ApiError | undefined;

  constructor({api, organizationId}: PortalOptions) {
    super();
    if (typeof (api as Partial<PortalApi> | undefined)?.session?.get !== 'function') {
      throw new TypeError('createPortal({api}): the adapter has no "session" resource.');
    }
    this.#api = api;
    this.#first = organizationId;
    this.#wanted = organizationId;
  }

  /** The signed-in user and their organizations; `undefined` until known. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** The organization in view; `undefined` until known, or while several could be meant and none is chosen. */
  get organization(): Organization | undefined {
    return this.#organization;
  }

  /** Why session or organization could not be loaded. */
  get error(): ApiError | undefined {
    return this.#error;
  }

  /** Whether the server refused a call because nobody is signed in any more. */
  get expired(): boolean {
    return this.#refusal !== undefined;
  }

  /** The first call that was refused because nobody is signed in any more; `undefined` again with `resume`. */
  get refusal(): ApiError | undefined {
    return this.#refusal;
  }

  /** The server state that the elements of this portal share. */
  get state(): ServerState {
    return this.#state;
  }

  /** Whose data the server state holds now: of this person, in this organization. */
  get scope(): string | undefined {
    const {email} = this.#session?.user ?? {};
    return this.#organization && `${this.#organization.id} for ${email}`;
  }

  /** Whom the user may ask for more rights; never themselves. */
  get administrators(): readonly Person[] {
    const me = this.#session?.user.email;
    return (this.#organization?.administrators ?? []).filter(({email}) => email !== me);
  }

  /** Loads session and organization, once. Never rejects: a failure is in `error`. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Whether the user may do something in the organization in view, by the permissions that the server computed. */
  can(permission: string): Permission {
    const organization = this.#organization;
    if (!organization) return {allowed: false, reason: 'no-organization', ask: []};
    if (organization.permissions.includes(permission)) return {allowed: true, ask: []};
    return {allowed: false, reason: 'not-granted', ask: this.administrators};
  }

  /** Whether the adapter has a call. */
  supports({resource, operation}: Endpoint): boolean {
    return typeof this.#resource(resource)?.[operation] === 'function';
  }

  /**
   * Brings another organization into view for every element at once, after its permissions have been loaded. Rejects with the
   * `ApiError`, and leaves everything as it was, when that fails. Of two switches under way the later one wins.
   */
  async switchOrganization(organizationId: string): Promise<void> {
    await this.load();
    const turn = ++this.#switches;
    let session: Session;
    let organization: Organization;
    try {
      session = this.#session ?? (await this.#readSession());
      organization = await this.#readOrganization(organizationId);
    } catch (thrown) {
      // A sign-out cancels it.
      if (turn !== this.#switches) return;
      throw thrown;
    }
    if (turn !== this.#switches) return;
    this.#wanted = organizationId;
    this.#commit(() => {
      this.#session ??= session;
      this.#organization = organization;
      this.#error = undefined;
    });
  }

  /** Goes on after the host has signed the user in again; another user than before finds nothing of the first one. */
  async resume(): Promise<void> {
    this.#refusal = undefined;
    this.#state.drop(SESSION);
    this.#loading = undefined;
    this.#commit(() => {
      this.#error = undefined;
    });
    await this.load();
    if (!this.#error) await this.#state.retryRefused();
  }

  /**
   * Ends the session on this page: all that was known is forgotten, and what comes late is dropped. The next `resume` begins anew,
   * with whoever is signed in then.
   */
  end(): void {
    this.#loads += 1;
    this.#switches += 1;
    this.#loading = Promise.resolve();
    this.#wanted = this.#first;
    this.#refusal = undefined;
    this.#session = undefined;
    this.#organization = undefined;
    this.#error = new ApiError('unauthenticated', 'The user has signed out.');
    this.#changed();
    this.#state.drop();
  }

  /** Reads everything that is on screen again, such as after a change that was made outside the elements. */
  async refresh(): Promise<void> {
    const {scope} = this;
    if (this.#refusal || this.#error || scope === undefined) return this.resume();
    await this.#state.refresh(scope);
  }

  /** Calls the adapter and checks its answer. Throws an `ApiError`; throws `AbortError` when aborted. */
  async call<Call extends ApiCall>(
    endpoint: Endpoint<Call>,
    request: Parameters<Call>[0],
  ): Promise<CheckedAnswer<Call>> {
    if (!this.supports(endpoint)) throw unsupported(endpoint);
    const {scope} = this;
    const loads = this.#loads;
    try {
      const raw = await this.#resource(endpoint.resource)?.[endpoint.operation]?.(request);
      const {answer, problems} = checkAnswer(endpoint, raw);
      if (problems.length > 0) this.#report(problems);
      return answer;
    } catch (thrown) {
      if (isAbort(thrown)) throw thrown;
      const error = toApiError(thrown);
      // What was asked before a resume may be refused after it.
      if (error.kind !== 'unauthenticated' || loads === this.#loads) {
        throw this.#failed(endpoint, error);
      }
      await this.load();
      if (this.#error || scope !== this.scope) throw error;
      return this.call(endpoint, request);
    }
  }

  #resource(name: string): Resource | undefined {
    return (this.#api as unknown as Partial<Record<string, Resource>>)[name];
  }

  async #load(): Promise<void> {
    const turn = ++this.#loads;
    let found: () => void;
    try {
      const session = await this.#readSession();
      const before = this.#session?.user.email;
      if (before !== undefined && before !== session.user.email) this.#wanted = this.#first;
      const wanted = this.#wanted;
      const chosen = this.#choose(session);
      const organization = chosen === undefined ? undefined : await this.#readOrganization(chosen);
      found = () => {
        this.#session = session;
        // Somebody may have switched in the meantime.
        if (this.#wanted === wanted) this.#organization = organization;
        this.#error = undefined;
      };
    } catch (thrown) {
      found = () => {
        this.#error = toApiError(thrown);
      };
    }
    // Of two loads under way the later one wins.
    if (turn === this.#loads) this.#commit(found);
    else await this.#loading;
  }

  /** Changes what is in view for every element at once, and forgets what belongs to the view before. */
  #commit(change: () => void): void {
    const left = this.scope;
    change();
    this.#changed();
    if (left !== undefined && left !== this.scope) this.#state.drop(left);
  }

  #choose({organizations, currentOrganizationId}: Session): string | undefined {
    const isTheirs = (id: string | undefined) => organizations.some((known) => known.id === id);
    if (this.#wanted !== undefined) {
      if (isTheirs(this.#wanted)) return this.#wanted;
      const message = `Organization "${this.#wanted}" is none of those of the signed-in user.`;
      warnDeveloper(message);
      throw new ApiError('not-found', message);
    }
    if (isTheirs(currentOrganizationId)) return currentOrganizationId;
    return organizations.length === 1 ? organizations[0]?.id : undefined;
  }

  #readSession(): Promise<Session> {
    return this.#state.fetch([SESSION], (signal) => this.call(sessionEndpoints.get, {signal}));
  }

  async #readOrganization(organizationId: string): Promise<Organization> {
    const organization = await this.#state.fetch(
      [SESSION, 'organization', organizationId],
      (signal) => this.call(sessionEndpoints.organization, {organizationId, signal}),
    );
    if (organization.id === organizationId) return organization;
    throw new ApiError('contract', `asked for organization ${organizationId}, got another one`);
  }

  #failed({resource}: Endpoint, error: ApiError): ApiError {
    if (error.kind === 'contract') this.#report([error.message]);
    if (error.kind === 'unauthenticated' && !this.#refusal) {
      this.#refusal = error;
      this.dispatchEvent(new SessionExpiredEvent());
      this.#changed();
    }
    if (error.kind === 'forbidden' && resource !== SESSION) void this.#refreshPermissions();
    return error;
  }

  /** A refused call may mean that a permission was taken away meanwhile. */
  async #refreshPermissions(): Promise<void> {
    const before = this.#organization;
    if (!before) return;
    const now = await this.#readOrganization(before.id).catch(() => before);
    if (this.#organization !== before || now === before) return;
    this.#commit(() => {
      this.#organization = now;
    });
  }

  #report(problems: readonly string[]): void {
    for (const problem of problems) warnDeveloper(problem);
    this.dispatchEvent(new ContractProblemEvent(problems));
  }

  #changed(): void {
    this.dispatchEvent(new PortalChangeEvent());
  }
}

/** Makes the portal behind the elements of a page. Throws a `TypeError` for an adapter without a session. */
export function createPortal(options: PortalOptions): Portal {
  return new Portal(options);
}

/** The error of a call that the adapter does not have. */
export function unsupported({resource, operation}: Endpoint): ApiError {
  return new ApiError('unsupported', `The adapter has no "${resource}.${operation}".`);
}
