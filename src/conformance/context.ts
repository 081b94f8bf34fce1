import {CONTRACT} from '../api/contract.js';
import {isWrite, type Operation} from '../api/endpoint.js';
import {NoAnswer, NotTested, type Check} from './check.js';
import type {Asked, Client, Query} from './client.js';
import type {Exchange} from './exchange.js';
import type {Settings, User} from './options.js';

/** Arguments of a path, by name. */
export type Values = Readonly<Record<string, string>>;

export interface CallRequest {
  /** Who asks; nobody when it is left out. */
  as: User | undefined;
  values?: Values | undefined;
  query?: Query | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Of a call that writes; with the version that it is a change of, where two people can edit it. */
  body?: Sent | undefined;
  /** Goes in `If-Match`: that of the body unless given, and nothing for `null`. */
  version?: string | null | undefined;
  /** Goes in `Idempotency-Key`: a new one unless given, and nothing for `null`. */
  key?: string | null | undefined;
}

/** What a call that writes sends: an object of the contract. */
export type Sent = object & {readonly version?: string};

/** What all checks of a run share. */
export interface Shared {
  readonly settings: Settings;
  readonly client: Client;
  readonly found: Map<string, Promise<unknown>>;
}

/** The name of a call: `resource.operation`. */
export function nameOf({resource, operation}: Operation): string {
  return `${resource}.${operation}`;
}

/** The call of the contract with a name; a name that is none is a mistake of the check. */
export function operationOf(name: string): Operation {
  const found = CONTRACT.find((operation) => nameOf(operation) === name);
  if (!found) throw new Error(`The contract has no call ${name}.`);
  return found;
}

/** What a call that writes says in its headers. */
function headersOfWrite({
  body,
  version = body?.version ?? null,
  key = crypto.randomUUID(),
}: CallRequest): Record<string, string> {
  return {
    ...(version !== null && {'if-match': `"${version}"`}),
    ...(key !== null && {'idempotency-key': key}),
  };
}

/** What a check has at hand: the back end, what was found out about it before, and a place for what it leaves out. */
export class Context {
  readonly settings: Settings;
  /** What of the rule was left out, and why. */
  readonly left: string[] = [];
  /** What could not be undone, and why. */
  readonly failedUndos: string[] = [];
  readonly #check: Check;
  readonly #shared: Shared;
  readonly #undo: (() => Promise<void>)[] = [];
  #isUndoing = false;

  constructor(check: Check, shared: Shared) {
    this.#check = check;
    this.#shared = shared;
    this.settings = shared.settings;
  }

  /** Sends a call of the contract; one that writes under a key of its own, and with the version of its body. */
  async call(name: string, request: CallRequest): Promise<Exchange> {
    const {as: user, values = {}, query, body} = request;
    const operation = operationOf(name);
    const {method} = operation;
    const path = operation.path.replace(/\{(\w+)\}/g, (_match, argument: string) =>
      encodeURIComponent(String(values[argument]).toWellFormed()),
    );
    const written = isWrite(operation) ? headersOfWrite(request) : {};
    return this.send({method, path, query, body, headers: {...written, ...request.headers}, user});
  }

  /** Sends anything. Only a check that says so may write. */
  async send(asked: Asked): Promise<Exchange> {
    if (asked.method !== 'GET' && !this.#check.writes) {
      const {method, path} = asked;
      throw new Error(`${method} ${path} writes, and ${this.#check.id} does not say so`);
    }
    return this.#shared.client.send({...asked, undoes: this.#isUndoing});
  }

  /** Finds something out once for all checks; what only got no answer is tried again by the next one. */
  once<T>(key: string, find: () => Promise<T>): Promise<T> {
    const {found} = this.#shared;
    const known = found.get(key) as Promise<T> | undefined;
    if (known) return known;
    const looking = find();
    found.set(key, looking);
    looking.catch((thrown: unknown) => {
      if (thrown instanceof NoAnswer) found.delete(key);
    });
    return looking;
  }

  /** Says that a part of the rule could not be seen, while the rest is judged. */
  leaveOut(reason: string): void {
    if (!this.left.includes(reason)) this.left.push(reason);
  }

  /** Hands over how to undo what the check did; called when it ends, however it ends, the last one first. */
  cleanUp(undo: () => Promise<void>): void {
    this.#undo.push(undo);
  }

  /** Undoes everything, whatever fails of it, and also when the run was stopped. */
  async undoAll(): Promise<void> {
    this.#isUndoing = true;
    for (const undo of this.#undo.splice(0).reverse()) {
      try {
        await undo();
      } catch (thrown) {
        this.failedUndos.push(thrown instanceof Error ? thrown.message : String(thrown));
      }
    }
  }
}

/** A list that is not empty. */
export type AtLeastOne<T> = readonly [T, ...T[]];

/** The same list, if there is anything in it; else nothing can be tested, because that is missing. */
export function something<T>(items: readonly T[], missing: string): AtLeastOne<T> {
  const [first, ...rest] = items;
  if (first === undefined) throw new NotTested(missing);
  return [first, ...rest];
}
