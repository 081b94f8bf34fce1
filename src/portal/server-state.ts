import {
  type DefaultedQueryObserverOptions,
  hashKey,
  type Query,
  QueryCache,
  type QueryClient,
  QueryObserver,
  type QueryObserverOptions,
} from '@tanstack/query-core';

import type {ApiError} from '../api/errors.js';
import {retryDelay, shouldRetry} from './failure-policy.js';

/** The first part of every key: whose data it is and of which organization, or that it belongs to the session. */
export type Scope = string;
export type Key = readonly [scope: Scope, ...rest: unknown[]];
export type Read<T> = (signal: AbortSignal) => Promise<T>;

/** What is known of one read, now. */
export interface Snapshot<T> {
  /** Those of the key before stay until the new ones arrive, and as long as nobody is signed in. */
  data: T | undefined;
  error: ApiError | undefined;
  /** A request is under way. */
  fetching: boolean;
}

/** Answers are fresh for half a minute; older ones are shown and fetched again. */
const FRESH = 30_000;
/** How many answers that nobody looks at are kept at most, for the way back. */
const KEPT = 40;

const DEFAULTS = {
  networkMode: 'always',
  staleTime: FRESH,
  retry: (failures: number, error: Error) => shouldRetry(failures, error as ApiError),
  retryDelay: (failures: number, error: Error) => retryDelay(failures, error as ApiError),
  refetchOnReconnect: false,
  throwOnError: false,
} as const;

/**
 * What cache and observers ask of the library's own client, which also brings mutations, infinite queries and persistence
 * (`decisions/0010`).
 */
function clientOf(cache: QueryCache): QueryClient {
  return {
    getQueryCache: () => cache,
    getQueryDefaults: () => undefined,
    defaultQueryOptions: defaulted,
  } as unknown as QueryClient;
}

function defaulted<T>(options: QueryObserverOptions<T, ApiError>) {
  return {
    ...DEFAULTS,
    ...options,
    queryHash: hashKey(options.queryKey),
    _defaulted: true,
  } as unknown as DefaultedQueryObserverOptions<T, ApiError>;
}

/** The state of the server as this page knows it: every read once, whoever asks; bounded; keyed by organization. */
export class ServerState {
  readonly #cache = new QueryCache();
  readonly #client = clientOf(this.#cache);

  constructor() {
    this.#cache.subscribe(({type}) => {
      if (type === 'added' || type === 'observerRemoved') this.#evict();
    });
  }

  /** Reads anew, whatever the cache holds; once for all who ask at the same time. */
  async fetch<T>(key: Key, read: Read<T>): Promise<T> {
    const options = defaulted<T>({queryKey: key, queryFn: ({signal}) => read(signal)});
    return this.#cache.build(this.#client, options).fetch(options);
  }

  /** Puts what a write answered in the place of what was read, for all who look at it. */
  put<T>(key: Key, data: T): void {
    const query = this.#cache.build(this.#client, defaulted<T>({queryKey: key}));
    // A read that was under way began before the write, and may not know of it.
    void query.cancel({revert: true});
    query.setData(data, {manual: true});
  }

  /** Starts to watch; nothing is read before `look`. */
  watch<T>(onChange: () => void): Watch<T> {
    return new Watch<T>(this.#client, onChange);
  }

  /** Aborts and forgets everything of a scope, or of all of them; who still watches it has to look at another key. */
  drop(scope?: Scope): void {
    for (const query of this.#of(scope)) {
      void query.cancel({revert: true});
      this.#cache.remove(query);
    }
  }

  /** Reads again what is on screen and was refused because nobody was signed in. */
  async retryRefused(): Promise<void> {
    const refused = this.#of().filter(
      ({state}) => (state.error as ApiError | null)?.kind === 'unauthenticated',
    );
    await readAgain(refused, false);
  }

  /** Reads everything of a scope again that is on screen, or all of one resource; the rest is read when it is next looked at. */
  async refresh(scope: Scope, resource?: string): Promise<void> {
    const queries = this.#of(scope).filter(
      ({queryKey}) => resource === undefined || queryKey[1] === resource,
    );
    for (const query of queries) query.invalidate();
    await readAgain(queries, true);
  }

  #of(scope?: Scope): Query[] {
    const queries = this.#cache.getAll();
    return scope === undefined ? queries : queries.filter(({queryKey}) => queryKey[0] === scope);
  }

  #evict(): void {
    const unused = this.#of().filter((query) => !query.isActive() && query.state.data);
    unused
      .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
      .slice(KEPT)
      .forEach((query) => this.#cache.remove(query));
  }
}

/** Reads those again that somebody looks at. */
async function readAgain(queries: readonly Query[], cancelRefetch: boolean): Promise<void> {
  const active = queries.filter((query) => query.isActive());
  await Promise.allSettled(active.map((query) => query.fetch(undefined, {cancelRefetch})));
}

/** One reader's view of one key at a time; the key may change, and the request of the old one is then aborted. */
export class Watch<T> {
  readonly #client: QueryClient;
  readonly #onChange: () => void;
  #observer: QueryObserver<T, ApiError> | undefined;
  #unsubscribe: (() => void) | undefined;
  #hash = '';
  /** The data of the key before, in the same scope. */
  #before: T | undefined;

  constructor(client: QueryClient, onChange: () => void) {
    this.#client = client;
    this.#onChange = onChange;
  }

  /** Looks at a key from now on, reading it if that is due. */
  look(key: Key, read: Read<T>): Snapshot<T> {
    const observer = this.#aim(key, read);
    this.#unsubscribe ??= observer.subscribe(this.#onChange);
    const {data, error, isFetching: fetching} = observer.getCurrentResult();
    const kept = error?.kind === 'unauthenticated' ? this.#before : undefined;
    return {data: data ?? kept, error: error ?? undefined, fetching};
  }

  /** Reads again now. */
  again(): void {
    void this.#observer?.refetch({cancelRefetch: true});
  }

  /** Stops watching; a request that nobody else waits for is aborted. */
  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#observer?.destroy();
    this.#observer = undefined;
  }

  #aim(key: Key, read: Read<T>): QueryObserver<T, ApiError> {
    const hash = hashKey(key);
    if (this.#observer && hash === this.#hash) return this.#observer;
    this.#hash = hash;
    const options: QueryObserverOptions<T, ApiError> = {
      queryKey: key,
      queryFn: ({signal}) => read(signal),
      // Data of another scope are never shown in place of those that are awaited.
      placeholderData: ((data: T | undefined, query?: {queryKey: readonly unknown[]}) =>
        (this.#before = query?.queryKey[0] === key[0] ? data : undefined)) as NonNullable<
        QueryObserverOptions<T, ApiError>['placeholderData']
      >,
    };
    if (this.#observer) this.#observer.setOptions(options);
    else this.#observer = new QueryObserver<T, ApiError>(this.#client, options);
    return this.#observer;
  }
}
