import type {Route} from '../endpoint.js';
import {ApiError, isAbort} from '../errors.js';
import {rememberRequestId} from '../request-id.js';
import {parseJson} from './json.js';
import {type HttpApiOptions, resolveBaseUrl} from './options.js';
import {problemOf, requestIdFrom} from './problem.js';
import {TokenSource} from './token-source.js';

/** The arguments of a call by name; `signal` is no part of what is sent, and all but the last two stand in the URL. */
export type Arguments = Record<string, unknown> & {
  signal?: AbortSignal | undefined;
  /** Sent as JSON; its `version` as `If-Match` as well (RFC 9110). */
  body?: unknown;
  /** Sent as `Idempotency-Key`. */
  idempotencyKey?: string | undefined;
};

/** What a call sends beside its URL. */
type Sent = Pick<Arguments, 'body' | 'idempotencyKey'>;

const DEFAULT_TIMEOUT = 30_000;

/** Sends the calls of the contract over `fetch`, to the configured base and nowhere else. */
export class Transport {
  readonly #base: URL;
  readonly #options: HttpApiOptions;
  readonly #tokens: TokenSource;

  constructor(options: HttpApiOptions) {
    this.#base = resolveBaseUrl(options.baseUrl);
    this.#options = withoutPrototype(options);
    this.#tokens = new TokenSource(this.#options.getToken);
  }

  /** Calls a route. Throws an `ApiError`, or the `AbortError` of the caller's own signal. */
  async call(route: Route, request: Arguments): Promise<unknown> {
    const {signal: callerSignal, body, idempotencyKey, ...values} = withoutPrototype(request);
    const url = this.#urlOf(route, values);
    const timeout = AbortSignal.timeout(this.#options.timeout ?? DEFAULT_TIMEOUT);
    const signal = callerSignal ? AbortSignal.any([callerSignal, timeout]) : timeout;
    try {
      return await read(route, await this.#send(route, url, signal, {body, idempotencyKey}));
    } catch (thrown) {
      callerSignal?.throwIfAborted();
      if (thrown instanceof ApiError) throw thrown;
      if (timeout.aborted) this.#tokens.giveUp();
      const kind = timeout.aborted || isAbort(thrown) ? 'timeout' : 'network';
      throw new ApiError(kind, `${route.method} ${url.pathname}: no answer`, {cause: thrown});
    }
  }

  async #send(route: Route, url: URL, signal: AbortSignal, sent: Sent): Promise<Response> {
    signal.throwIfAborted();
    const token = await untilAborted(this.#tokens.get(), signal);
    const response = await this.#fetch(route, url, signal, sent, token);
    if (response.status !== 401 || token === undefined) return response;
    const renewed = await untilAborted(this.#tokens.renew(token), signal);
    return renewed === undefined ? response : this.#fetch(route, url, signal, sent, renewed);
  }

  #fetch(
    route: Route,
    url: URL,
    signal: AbortSignal,
    sent: Sent,
    token?: string,
  ): Promise<Response> {
    const {credentials = 'same-origin', fetch = globalThis.fetch} = this.#options;
    const headers = new Headers({accept: 'application/json, application/problem+json, */*'});
    for (const [name, value] of Object.entries(this.#options.headers ?? {})) {
      headers.set(name, value);
    }
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    const init: RequestInit = {
      method: route.method,
      headers,
      ...bodyOf(sent, headers),
      credentials,
      signal,
      // Where a redirect leads is not the configured origin; no token or cookie follows it.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    };
    return fetch(url, withoutPrototype(init));
  }

  #urlOf(route: Route, values: Record<string, unknown>): URL {
    const url = new URL(this.#base);
    const rest = {...values};
    const path = route.path.replace(/\{(\w+)\}/g, (_match, name: string) => {
      const value = String(rest[name]).toWellFormed();
      // A URL parser resolves these two even when they are percent-encoded.
      if (value === '.' || value === '..') throw new ApiError('not-found', `no such ${name}`);
      Reflect.deleteProperty(rest, name);
      return encodeURIComponent(value);
    });
    // The path of a bare origin is a slash, whatever was set.
    url.pathname = url.pathname.replace(/\/$/, '') + path;
    for (const [name, value] of Object.entries(rest)) {
      for (const item of [value].flat() as (string | number | boolean | undefined)[]) {
        if (item !== undefined) url.searchParams.append(name, String(item));
      }
    }
    return url;
  }
}

/** The body of a call, with the headers that go with it. */
function bodyOf({body, idempotencyKey}: Sent, headers: Headers): {body?: string} {
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  if (body === undefined) return {};
  const {version} = withoutPrototype(body as {version?: string});
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  headers.set('content-type', 'application/json');
  return {body: JSON.stringify(body)};
}

/** The same values, where a polluted `Object.prototype` cannot add any. */
function withoutPrototype<T extends object>(values: T): T {
  return Object.assign(Object.create(null) as T, values);
}

/** Gives up waiting for a promise that cannot itself be aborted. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const {promise: aborted, reject} = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function read(route: Route, response: Response): Promise<unknown> {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    throw new ApiError('contract', `${route.method} ${route.path}: answered with a redirect`);
  }
  if (!response.ok) throw await problemOf(response);
  if (route.answer === 'file') return response.blob();
  if (route.answer === 'nothing') return undefined;
  const answer = parseJson(await response.text());
  const requestId = requestIdFrom(response.headers);
  if (answer === undefined) {
    const type = response.headers.get('content-type') ?? 'no content type';
    throw new ApiError('contract', `${route.method} ${route.path}: answer is no JSON (${type})`, {
      status: response.status,
      requestId,
    });
  }
  rememberRequestId(answer, requestId);
  return answer;
}
