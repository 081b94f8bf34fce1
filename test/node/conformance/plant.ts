import type {Store} from '../../../mocks/index.js';
import {CONTRACT} from '../../../src/api/index.js';
import {BASE_URL, fetchWithTokens} from './backend.js';

/** A request to a call of the contract. It can be changed before it is answered. */
export interface Call {
  /** `resource.operation`. */
  readonly name: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly method: string;
  /** What is sent, as text; it can be changed by `sending`. */
  readonly body: string | undefined;
  /** The organization in the path. */
  readonly organizationId: string | undefined;
}

/** What answers: the back end, or a defect in front of it. */
export type Answerer = (call: Call) => Promise<Response>;

/** Puts a defect in front of a back end that is right. */
export type Plant = (answer: Answerer) => Answerer;

/** Part of an answer, as JSON. */
export type Json = Record<string, unknown>;

const ROUTES = CONTRACT.map(({resource, operation, path, method}) => ({
  method,
  name: `${resource}.${operation}`,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
}));

async function callOf(request: Request): Promise<Call> {
  const {method} = request;
  const url = new URL(request.url);
  const path = url.pathname.slice(new URL(BASE_URL).pathname.length);
  const found = ROUTES.find((route) => route.method === method && route.pattern.test(path));
  const [, organizationId] = found?.pattern.exec(path) ?? [];
  const name = found?.name ?? 'none';
  const headers = new Headers(request.headers);
  const body = (await request.text()) || undefined;
  return {name, url, headers, method, body, organizationId};
}

/** A `fetch` that answers from a store with a defect. */
export function fetchWithDefect(store: Store, plant: Plant): typeof fetch {
  const right = fetchWithTokens(store);
  const answer = plant(({url, headers, method, body}) =>
    right(url, {method, headers, ...(body !== undefined && {body})}),
  );
  return async (input, init) => answer(await callOf(new Request(input, init)));
}

/** The same call with another address. */
export function at(call: Call, change: (url: URL) => void): Call {
  const url = new URL(call.url);
  change(url);
  return {...call, url};
}

/** The same call with another id in its path. */
export const renamed = (call: Call, id: string, other: string): Call =>
  at(call, (url) => {
    url.pathname = url.pathname.replace(id, other);
  });

/** Changes what is asked of an endpoint. */
export const asking =
  (name: string, change: (call: Call) => Call): Plant =>
  (answer) =>
  (call) =>
    answer(call.name === name ? change(call) : call);

/** Changes the parameters of the list before they are read. */
export const withQuery = (change: (query: URLSearchParams) => void): Plant =>
  withSearch('invoices.list', change);

/** Changes the body that is sent to an endpoint, and with it the call. */
export const sending = (name: string, change: (body: Json, call: Call) => Json): Plant =>
  asking(name, (call) => {
    const body = JSON.stringify(change(JSON.parse(call.body ?? '{}') as Json, call));
    return {...call, body};
  });

/** Changes the parameters of a call before they are read. */
export const withSearch = (name: string, change: (query: URLSearchParams, call: Call) => void): Plant =>
  asking(name, (call) => at(call, ({searchParams}) => change(searchParams, call)));

/** Changes what an endpoint answers; every one for `*`. */
export const answering =
  (name: string, change: (response: Response, call: Call) => Response | Promise<Response>): Plant =>
  (answer) =>
  async (call) => {
    const response = await answer(call);
    return name === '*' || call.name === name ? change(response, call) : response;
  };

/** The same answer with other headers; a name with `undefined` is taken away. */
export function withHeaders(
  {status, body, headers}: Response,
  changes: Record<string, string | undefined>,
): Response {
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  return new Response(body, {status, headers: all});
}

/** The same answer with another body. */
export function withBody(response: Response, body: BodyInit): Response {
  return new Response(body, {status: response.status, headers: response.headers});
}

/** Changes the JSON of right answers of an endpoint. */
export const inJson = (name: string, change: (json: Json, call: Call) => Json): Plant =>
  answering(name, async (response, call) => {
    const isJson = response.headers.get('content-type')?.includes('json');
    if (response.status !== 200 || !isJson) return response;
    const json = change((await response.json()) as Json, call);
    return new Response(JSON.stringify(json), {headers: response.headers});
  });

/** Changes the one row of the list that has a number. */
export const inRow = (number: string, change: (row: Json) => Json): Plant =>
  inJson('invoices.list', (page) => ({
    ...page,
    items: (page['items'] as Json[]).map((row) => (row['number'] === number ? change(row) : row)),
  }));

/** Keeps some rows of the list. */
export const keepRows = (keep: (row: Json, index: number, call: Call) => boolean): Plant =>
  inJson('invoices.list', (page, call) => ({
    ...page,
    items: (page['items'] as Json[]).filter((row, index) => keep(row, index, call)),
  }));

/** Changes the details of the one document that has a number. */
export const inDocument = (number: string, change: (details: Json) => Json): Plant =>
  inJson('invoices.get', (details) => (details['number'] === number ? change(details) : details));

/** Answers with what another call would be answered with, where the right answer has a status. */
export const insteadOf =
  (name: string, status: number, change: (call: Call) => Call | undefined): Plant =>
  (answer) =>
  async (call) => {
    const response = await answer(call);
    if (call.name !== name || response.status !== status) return response;
    const other = change(call);
    return other ? answer(other) : response;
  };

/** The rows of a page. */
export const rowsOf = (page: Json): Json[] => page['items'] as Json[];

/** An amount of a row or of details. */
export const moneyOf = (from: Json, field: string): {amount: number; currency: string} =>
  from[field] as {amount: number; currency: string};

/** Changes one field of what is sent, where it has a value. */
export const reading = (endpoint: string, field: string, from: unknown, to: unknown): Plant =>
  sending(endpoint, (body) => (body[field] === from ? {...body, [field]: to} : body));

/** Answers with another status where one would be right. */
export const withStatus = (endpoint: string, right: number, wrong: number): Plant =>
  answering(endpoint, async (response) => {
    if (response.status !== right) return response;
    const problem = (await response.json()) as Json;
    const {headers} = response;
    return new Response(JSON.stringify({...problem, status: wrong}), {status: wrong, headers});
  });

/** Does again what comes again under its key. */
export const forgettingKeys = (name: string): Plant =>
  asking(name, (call) => {
    const headers = new Headers(call.headers);
    headers.set('idempotency-key', crypto.randomUUID());
    return {...call, headers};
  });
