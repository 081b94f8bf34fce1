import {getResponse, http, HttpResponse, type HttpHandler} from 'msw';

import {
  ApiError,
  CONTRACT,
  isWrite,
  toApiError,
  type ApiCall,
  type ApiErrorKind,
  type Operation,
} from '../src/api/index.js';
import {faultError, LOGIN_PAGE, mangle, wait, type Fault, type FaultyCall} from './faults.js';
import {readQuery} from './store/read-query.js';
import type {Store} from './store/store.js';

/** The status that each kind of error has over HTTP; what is no error of the contract is 500. */
const STATUS: Partial<Record<ApiErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'precondition-failed': 412,
  invalid: 422,
  'rate-limited': 429,
  unavailable: 503,
};

const TITLES: Partial<Record<ApiErrorKind, string>> = {
  unauthenticated: 'Not signed in',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Conflict',
  gone: 'No longer there',
  'precondition-failed': 'Changed meanwhile',
  invalid: 'Invalid request',
  'rate-limited': 'Too many requests',
  unavailable: 'Unavailable',
};

/** What an endpoint is asked, and what every answer to it carries. */
interface Exchange {
  store: Store;
  endpoint: Operation;
  request: Request;
  params: Record<string, string>;
  headers: Record<string, string>;
}

function headersOf(store: Store): Record<string, string> {
  return {
    'X-Request-Id': store.nextRequestId(),
    Date: new Date(store.clock.time).toUTCString(),
    'Cache-Control': 'private, no-store',
  };
}

/** An error as an RFC 9457 problem. */
function problem(error: ApiError, headers: Record<string, string>): Response {
  const {kind, message, retryAfter, fields} = error;
  const status = error.status ?? STATUS[kind] ?? 500;
  const body = {
    type: `/problems/${kind}`,
    title: TITLES[kind] ?? 'Error',
    status,
    detail: message,
    ...(fields.length > 0 && {errors: fields}),
  };
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      'Content-Type': 'application/problem+json',
      ...(status === 401 && {'WWW-Authenticate': 'Bearer'}),
      ...(retryAfter !== undefined && {'Retry-After': String(retryAfter)}),
    },
  });
}

/** The name of a file for every client: in ASCII, and in full (RFC 6266, RFC 8187). */
function contentDisposition(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const escape = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  const full = encodeURIComponent(fileName.toWellFormed()).replace(/['()*!~]/g, escape);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}

async function send(answer: unknown, headers: Record<string, string>): Promise<Response> {
  if (answer === undefined) return new HttpResponse(null, {status: 204, headers});
  if (!(answer instanceof File)) return HttpResponse.json(answer as object, {headers});
  return new HttpResponse(await answer.arrayBuffer(), {
    headers: {
      ...headers,
      'Content-Type': answer.type,
      'Content-Disposition': contentDisposition(answer.name),
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** The version that a change is of, which the header says in quotes (RFC 9110). */
function versionIn(headers: Headers): string {
  const tag = headers.get('if-match');
  if (tag === null) {
    const message = 'Say in If-Match which version this is a change of.';
    throw new ApiError('precondition-failed', message, {status: 428});
  }
  return tag.replace(/^"(.*)"$/, '$1');
}

/** What a call that writes carries beside its URL. */
async function readWrite(endpoint: Operation, request: Request): Promise<object> {
  const idempotencyKey = request.headers.get('idempotency-key') ?? '';
  if (!endpoint.body) return {idempotencyKey};
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) {
    throw new ApiError('invalid', 'The body is no JSON object.', {status: 400});
  }
  const version = 'version' in endpoint.body.shape && {version: versionIn(request.headers)};
  return {idempotencyKey, body: {...body, ...version}};
}

/** Asks the rules, with the arguments that the URL carries, and what is sent along. */
async function ask({store, endpoint, request, params}: Exchange): Promise<unknown> {
  const resource = store.rules[endpoint.resource as keyof Store['rules']];
  const call = (resource as unknown as Record<string, ApiCall>)[endpoint.operation];
  if (!call) throw new ApiError('unsupported', 'There is no such call.');
  const query = endpoint.query ? readQuery(endpoint.query, new URL(request.url).searchParams) : {};
  const sent = isWrite(endpoint) ? await readWrite(endpoint, request) : {};
  return call({...query, ...sent, ...params} as never);
}

async function answer(exchange: Exchange, fault: Fault | undefined): Promise<Response> {
  const {request, headers} = exchange;
  if (fault?.name === 'slow') await wait(fault.delay, request.signal);
  if (fault?.name === 'never') await wait(Infinity, request.signal);
  if (fault?.name === 'offline') return HttpResponse.error();
  const error = fault && faultError(fault.name, callOf(exchange));
  if (error) return problem(error, headers);
  const right = await ask(exchange);
  if (fault?.name === 'lost') return HttpResponse.error();
  if (fault?.name === 'malformed' && !(right instanceof File)) {
    return HttpResponse.html(LOGIN_PAGE, {headers});
  }
  return send(fault ? mangle(fault.name, right) : right, headers);
}

function callOf({endpoint}: Exchange): FaultyCall {
  return `${endpoint.resource}.${endpoint.operation}` as FaultyCall;
}

async function handle(exchange: Exchange): Promise<Response> {
  const {store, request, headers} = exchange;
  const fault = store.faults.take(callOf(exchange));
  try {
    return await answer(exchange, fault);
  } catch (thrown) {
    request.signal.throwIfAborted();
    return problem(toApiError(thrown), headers);
  }
}

export interface HandlerOptions {
  /** Where the API is: a path, or a URL where there is no page. `/api/portal` unless given. */
  baseUrl?: string | undefined;
}

/** MSW handlers over a store, made from the endpoints of the contract. */
export function createHandlers(store: Store, options: HandlerOptions = {}): HttpHandler[] {
  const {baseUrl = '/api/portal'} = options;
  return CONTRACT.map((endpoint) => {
    const path = baseUrl.replace(/\/$/, '') + endpoint.path.replace(/\{(\w+)\}/g, ':$1');
    const method = endpoint.method.toLowerCase() as Lowercase<Operation['method']>;
    return http[method](path, ({request, params}) =>
      handle({
        store,
        endpoint,
        request,
        params: params as Record<string, string>,
        headers: headersOf(store),
      }),
    );
  });
}

/**
 * A `fetch` for the HTTP adapter that asks the handlers, without a service worker and without a network. What no
 * handler knows fails as a lost connection does.
 */
export function fetchFrom(handlers: readonly HttpHandler[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const response = await getResponse([...handlers], request);
    request.signal.throwIfAborted();
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}
