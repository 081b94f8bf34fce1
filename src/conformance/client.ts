import {NoAnswer} from './check.js';
import {Exchange} from './exchange.js';
import type {Settings, User} from './options.js';

/** Query parameters; an array is sent as a repeated parameter, `undefined` not at all. */
export type Query = Record<string, string | number | readonly string[] | undefined>;

/** What is asked, and by whom. */
export interface Asked {
  method: string;
  /** Below the base URL, with its arguments filled in. */
  path: string;
  query?: Query | undefined;
  /** Nobody when it is left out: no token, no cookie. */
  user?: User | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent also when the run has been stopped: it undoes what a check did. */
  undoes?: boolean | undefined;
}

const CREDENTIALS = ['authorization', 'cookie'];
const MOST_TRIES = 5;
const LONGEST_PAUSE = 60;

/** Sends calls as they are, and gives back everything of the answer. */
export class Client {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /**
   * Sends a call; waits and tries again, under the same key, while the back end asks for that with 429. Throws `NoAnswer` when
   * there is none, and the reason of the run's signal once that is aborted.
   */
  async send(asked: Asked): Promise<Exchange> {
    for (let attempt = 1; ; attempt += 1) {
      const exchange = await this.#try(asked);
      if (exchange.status !== 429 || attempt === MOST_TRIES) return exchange;
      await this.#pause(exchange);
    }
  }

  async #try(asked: Asked): Promise<Exchange> {
    const {fetch} = this.#settings;
    const ended = asked.undoes ? undefined : this.#settings.signal;
    ended?.throwIfAborted();
    const url = this.#urlOf(asked);
    const request = `${asked.method} ${asked.path}${url.search}`;
    const timeout = AbortSignal.timeout(this.#settings.timeout);
    try {
      const response = await fetch(url, {
        method: asked.method,
        headers: this.#headersOf(asked),
        ...(asked.body !== undefined && {body: JSON.stringify(asked.body)}),
        // Where a redirect leads is not the back end that was named; no client of the contract follows one.
        redirect: 'manual',
        credentials: asked.user ? 'same-origin' : 'omit',
        cache: 'no-store',
        signal: ended ? AbortSignal.any([ended, timeout]) : timeout,
      });
      return new Exchange(request, response, new Uint8Array(await response.arrayBuffer()));
    } catch (thrown) {
      ended?.throwIfAborted();
      throw new NoAnswer(request, thrown);
    }
  }

  async #pause({headers}: Exchange): Promise<void> {
    const asked = Number(headers.get('retry-after') ?? 1);
    const seconds = Number.isFinite(asked) ? Math.min(Math.max(asked, 0), LONGEST_PAUSE) : 1;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }

  #headersOf({user, headers, body}: Asked): Headers {
    const all = new Headers({accept: 'application/json, application/problem+json, */*'});
    if (body !== undefined) all.set('content-type', 'application/json');
    for (const [name, value] of Object.entries(this.#settings.headers)) {
      if (user || !CREDENTIALS.includes(name.toLowerCase())) all.set(name, value);
    }
    if (user?.token !== undefined) all.set('authorization', `Bearer ${user.token}`);
    for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
    return all;
  }

  #urlOf({path, query = {}}: Asked): URL {
    const url = new URL(this.#settings.baseUrl);
    url.pathname = url.pathname.replace(/\/$/, '') + path;
    for (const [name, value] of Object.entries(query)) {
      for (const item of [value].flat()) {
        if (item !== undefined) url.searchParams.append(name, String(item));
      }
    }
    return url;
  }
}
