import {createHttpApi, type HttpApiOptions} from '../../../src/api/http/index.js';
import type {PortalApi} from '../../../src/api/index.js';
import {ApiError} from '../../../src/api/index.js';

/** What the server at the other end says to the request, which is the `nth` one. */
export type Answer = (request: Request, nth: number) => Response | Promise<Response>;

/** An adapter and everything that it sent. */
export interface Rig {
  api: Required<PortalApi>;
  requests: Request[];
}

/** The HTTP adapter over a recording `fetch`. */
export function rig(answer: Answer, options: Partial<HttpApiOptions> = {}): Rig {
  const requests: Request[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request);
    request.signal.throwIfAborted();
    return answer(request, requests.length);
  };
  return {requests, api: createHttpApi({baseUrl: '/api/portal', fetch, ...options})};
}

/** A JSON answer. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = {'content-type': 'application/json', ...(init.headers as Record<string, string>)};
  return new Response(JSON.stringify(body), {...init, headers});
}

/** What `session.get` is answered with. */
export const SESSION = {
  user: {name: 'Ruud Coon', email: 'ruud@example.com'},
  organizations: [],
};

/** The usual answer. */
export const ok = (): Response => json(SESSION);

/** A refusal without a body. */
export const status = (code: number) => (): Response => new Response(null, {status: code});

/** Answers with headers, and with a body that never ends but breaks off as the network's do. */
export function endless(request: Request): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"user":'));
      request.signal.addEventListener('abort', () => controller.error(request.signal.reason));
    },
  });
  return new Response(body, {headers: {'content-type': 'application/json'}});
}

/** Never answers, until the caller gives up. */
export function silent(request: Request): Promise<Response> {
  return new Promise((_resolve, reject) => {
    const giveUp = () => reject(request.signal.reason as Error);
    request.signal.addEventListener('abort', giveUp);
  });
}

/** What a call threw. */
export function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'nothing',
    (thrown: unknown) => thrown,
  );
}

/** What a call threw, which has to be an `ApiError`. */
export async function errorOf(call: Promise<unknown>): Promise<ApiError> {
  const thrown = await thrownBy(call);
  if (thrown instanceof ApiError) return thrown;
  throw new Error(`No ApiError but ${String(thrown)}.`);
}
