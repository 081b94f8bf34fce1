import {
  hashKey,
  QueryClient,
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

/** The state of the server as this page knows it: every read once, whoever asks; bounded; keyed by organization. */
export class ServerState {
  readonly #client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: FRESH,
        retry: (failures, error) => shouldRetry(failures, error as ApiError),
        retryDelay: (failures, error) => retryDelay(failures, error as ApiError),
      },
    },
  });

  constructor() {
    this.#client.getQueryCache().subscribe(({type}) => {
      if (type === 'added' || type === 'observerRemoved') this.#evict();
    });
  }

  /** Reads anew, whatever the cache holds; once for all who ask at the same time. */
  fetch<T>(key: Key, read: Read<T>): Promise<T> {
    return this.#client.fetchQuery({
      queryKey: key,
      queryFn: ({signal}) => read(signal),
      staleTime: 0,
    });
  }

  /** Starts to watch; nothing is read before `look`. */
  watch<T>(onChange: () => void): Watch<T> {
    return new Watch<T>(this.#client, onChange);
  }

  /** Aborts and forgets everything of a scope; who still watches it has to look at another key. */
  drop(scope: Scope): void {
    void this.#client.cancelQueries({queryKey: [scope]});
    this.#client.removeQueries({queryKey: [scope]});
  }

  /** Reads again what is on screen and was refused because nobody was signed in. */
  async retryRefused(): Promise<void> {
    await this.#client.refetchQueries(
      {
        type: 'active',
        predicate: ({state}) => (state.error as ApiError | null)?.kind === 'unauthenticated',
      },
      {cancelRefetch: false},
    );
  }

  /** Reads everything of a scope again that is on screen. */
  async refresh(scope: Scope): Promise<void> {
    await this.#client.invalidateQueries({queryKey: [scope]});
  }

  #evict(): void {
    const cache = this.#client.getQueryCache();
    const unused = cache.getAll().filter((query) => !query.isActive() && query.state.data);
    unused
      .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
      .slice(KEPT)
      .forEach((query) => cache.remove(query));
  }
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
