/** Asks the host for an access token. `renew` is true when the server refused the last one. */
export type GetToken = (request: {renew: boolean}) => string | Promise<string>;

export interface HttpApiOptions {
  /** Where the contract's paths begin: an http(s) URL, or a path on the page's own origin such as `/api/portal`. */
  baseUrl: string;
  /**
   * A bearer token, or a function that gives one. It is called when a request needs it, once for requests under way at the
   * same time, and once again after a 401. Leave it out for cookie sessions.
   */
  getToken?: string | GetToken | undefined;
  /** Sent with every request. */
  headers?: Record<string, string> | undefined;
  /** Default `same-origin`. */
  credentials?: RequestCredentials | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds until a call fails with kind `timeout`, reading the answer included. Default 30,000. */
  timeout?: number | undefined;
}

/** The base as an absolute URL without a slash at its end; throws a `TypeError` that says what is wrong with it. */
export function resolveBaseUrl(baseUrl: string): URL {
  const page = (globalThis as {location?: {href: string}}).location?.href;
  const url = URL.canParse(baseUrl, page) ? new URL(baseUrl, page) : undefined;
  if (baseUrl === '' || !url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      `baseUrl is "${baseUrl}"; it has to be an http(s) URL or a path such as "/api/portal".`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new TypeError(`baseUrl is "${baseUrl}"; it cannot have a query, a hash or a password.`);
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}
