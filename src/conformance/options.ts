import {resolveBaseUrl} from '../api/http/options.js';

/** Somebody who can call the back end: by a token, or by the headers that go with every call. */
export interface User {
  /** What the report calls them, such as `admin`; never the token. */
  readonly name: string;
  readonly token?: string | undefined;
}

export interface ConformanceOptions {
  /** Where the contract's paths begin: an http(s) URL, or in a page a path on its own origin. */
  baseUrl: string;
  /** The bearer token of the one user there is. */
  token?: string | undefined;
  /** Bearer tokens of several users, such as an admin and a viewer, by the names that the report gives them. */
  tokens?: Readonly<Record<string, string>> | undefined;
  /** Sent with every call; a `Cookie` or `Authorization` is left out where a call has to come from nobody. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** The organization to test; unless given, the first of the session that has documents. */
  organizationId?: string | undefined;
  /** An organization that exists and that no user given here may see. */
  otherOrganizationId?: string | undefined;
  /** The e-mail address of a user or a contact of another customer, which no answer may tell anything of. */
  otherCustomerEmail?: string | undefined;
  /** Whether checks that change data may run; they put it back. */
  allowWrites?: boolean | undefined;
  /** Endpoints (`invoices.list`) and checks (`invoices.list.total`) to run alone; all unless given. */
  only?: readonly string[] | undefined;
  /** How many pages of a list are read at most; 50 unless given. */
  mostPages?: number | undefined;
  /** How many documents are opened, and how many files downloaded, at most; 12 unless given. */
  mostDocuments?: number | undefined;
  /** Milliseconds until a call counts as not answered; 30,000 unless given. */
  timeout?: number | undefined;
  /** Ends the run; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** The options with nothing left open. */
export interface Settings {
  readonly baseUrl: URL;
  /** At least one. */
  readonly users: readonly [User, ...User[]];
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
  readonly organizationId: string | undefined;
  readonly otherOrganizationId: string | undefined;
  readonly otherCustomerEmail: string | undefined;
  readonly allowWrites: boolean;
  readonly only: readonly string[];
  readonly mostPages: number;
  readonly mostDocuments: number;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

function usersOf({token, tokens = {}}: ConformanceOptions): Settings['users'] {
  const named = Object.entries(tokens).map(([name, each]): User => ({name, token: each}));
  const own: User[] = token === undefined ? [] : [{name: 'token', token}];
  const [first = {name: 'session'}, ...others] = [...own, ...named];
  return [first, ...others];
}

function bound(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new TypeError(`${name} is ${value}; it has to be a whole number from 1.`);
}

/** Fills in what was left out; throws a `TypeError` that says what cannot be. */
export function readOptions(options: ConformanceOptions): Settings {
  return {
    baseUrl: resolveBaseUrl(options.baseUrl),
    users: usersOf(options),
    headers: options.headers ?? {},
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    organizationId: options.organizationId,
    otherOrganizationId: options.otherOrganizationId,
    otherCustomerEmail: options.otherCustomerEmail,
    allowWrites: options.allowWrites ?? false,
    only: options.only ?? [],
    mostPages: bound('mostPages', options.mostPages ?? 50),
    mostDocuments: bound('mostDocuments', options.mostDocuments ?? 12),
    timeout: bound('timeout', options.timeout ?? 30_000),
    signal: options.signal,
  };
}
