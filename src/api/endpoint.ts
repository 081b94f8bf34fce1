import type * as z from 'zod/mini';

import type {ApiErrorKind} from './errors.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Where a call goes: all that the HTTP adapter needs, so that it carries no schema. */
export interface Route {
  method: Method;
  /** Below the base URL; `{name}` stands for the argument of that name. */
  path: string;
  /** A file is read as bytes; of nothing only the status counts; everything else is JSON. */
  answer: 'json' | 'file' | 'nothing';
}

/** A route of a resource. */
export function route(method: Method, path: string, answer: Route['answer'] = 'json'): Route {
  return {method, path, answer};
}

/** How an answer is checked: as a whole, as a page whose rows are checked one by one, as a file, or not at all. */
export type AnswerRule =
  | {kind: 'whole'; schema: z.ZodMiniType}
  | {kind: 'page'; frame: z.ZodMiniObject; item: z.ZodMiniType}
  | {kind: 'file'}
  | {kind: 'nothing'};

/** What a client has to know of a call beyond its route. */
export interface Rules {
  answers: AnswerRule;
  /** The permission without which the answer is `forbidden` (`domain.md` §9). */
  permission?: string;
}

/** What only a server has to know: it checks requests, while clients make them right by their types. */
export interface RequestRules {
  /** The query parameters; an array is sent as a repeated parameter. */
  query?: z.ZodMiniObject;
  /** The JSON body of a call that writes. */
  body?: z.ZodMiniObject;
  /** Problems beyond those that any call can have. */
  problems?: readonly ApiErrorKind[];
}

/** Whether a call changes something: it then carries an idempotency key, made before its first try. */
export function isWrite({method}: Route): boolean {
  return method !== 'GET';
}

/** A call of an adapter: one argument with everything in it, an `AbortSignal` included. */
export type ApiCall = (request: never) => Promise<unknown>;

/** A call of the contract, as data: route, schemas, permission and problems together. */
export interface Endpoint<Call extends ApiCall = ApiCall> extends Route, Rules {
  resource: string;
  operation: string;
  /** For the type checker alone: the interface's method that this endpoint is the wire of. */
  call?: Call;
}

/** A call with everything that is true of it, for servers, documents and checks; an element ships none of these. */
export type Operation = Endpoint & RequestRules;

/** The endpoints of a resource, one for each method of its interface. */
export type Endpoints<Api> = {
  [N in keyof Api]-?: Endpoint<Extract<Api[N], ApiCall>>;
};

/** Adds what a server has to know of a resource's calls, name by name. */
export function defineOperations<Api>(
  endpoints: Endpoints<Api>,
  requests: Record<keyof Api & string, RequestRules>,
): Operation[] {
  return Object.entries<Endpoint>(endpoints).map(([name, endpoint]) => ({
    ...endpoint,
    ...requests[name as keyof Api & string],
  }));
}

/** Puts the rules of a resource, or of some of its calls, beside their routes, name by name. */
export function defineEndpoints<Api>(
  resource: string,
  routes: Record<keyof Api & string, Route>,
  rules: Record<keyof Api & string, Rules>,
): Endpoints<Api> {
  const operations = Object.keys(rules) as (keyof Api & string)[];
  const endpoints: Record<string, Endpoint> = {};
  for (const operation of operations) {
    endpoints[operation] = {...routes[operation], ...rules[operation], resource, operation};
  }
  return endpoints as unknown as Endpoints<Api>;
}
