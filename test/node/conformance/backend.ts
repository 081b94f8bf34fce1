import {createHandlers, fetchFrom, type Persona, type Store} from '../../../mocks/index.js';
import {
  runConformance,
  type ConformanceOptions,
  type ConformanceReport,
} from '../../../src/conformance/index.js';

/** Where the mock back end is. */
export const BASE_URL = 'https://portal.test/api';

/** A token for each persona: the mocks know who is signed in, and nothing of tokens. */
export const TOKENS = {
  admin: 'token-of-the-admin',
  viewer: 'token-of-the-viewer',
  none: 'token-of-nobody-much',
} as const;

function personaOf(request: Request): Persona | undefined {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return (Object.keys(TOKENS) as Persona[]).find((persona) => TOKENS[persona] === token);
}

/** A `fetch` that answers from a store as the user whose token a request has; 401 without one. One call after the other. */
export function fetchWithTokens(store: Store, baseUrl = BASE_URL): typeof fetch {
  const answer = fetchFrom(createHandlers(store, {baseUrl}));
  let before: Promise<unknown> = Promise.resolve();
  return (input, init) => {
    const request = new Request(input, init);
    const answered = before.then(() => {
      const persona = personaOf(request);
      store.signedIn = persona !== undefined;
      store.persona = persona ?? 'none';
      return answer(request);
    });
    before = answered.catch(() => undefined);
    return answered;
  };
}

/** Runs the checks over a store, as an admin unless told otherwise. */
export function runOver(
  store: Store,
  options: Partial<ConformanceOptions> = {},
): Promise<ConformanceReport> {
  const fetch = fetchWithTokens(store);
  return runConformance({baseUrl: BASE_URL, tokens: {admin: TOKENS.admin}, fetch, ...options});
}

/** The checks of a report with an outcome, by their ids. */
export function idsWith(
  {endpoints}: ConformanceReport,
  outcome: 'passed' | 'failed' | 'not-tested',
): string[] {
  return endpoints.flatMap(({checks}) =>
    checks.filter((check) => check.outcome === outcome).map(({id}) => id),
  );
}

/** What failed, with the reasons: empty for a back end that conforms. */
export function failuresOf({endpoints}: ConformanceReport): string[] {
  return endpoints.flatMap(({checks}) =>
    checks
      .filter(({outcome}) => outcome === 'failed')
      .map(({id, request, reason}) => `${id}: ${request ?? ''}: ${reason ?? ''}`),
  );
}

/**
 * Does a job for each item, one after the other, and tells what came of it, or throws what was thrown. To be awaited before the first
 * test: from then on Node follows every promise, and the checks take nearly twice the time.
 */
export async function beforehand<Item, Result>(
  items: readonly Item[],
  job: (item: Item) => Promise<Result>,
): Promise<(item: Item) => Promise<Result>> {
  const done = new Map<Item, Promise<Result>>();
  for (const item of items) {
    const result = job(item);
    done.set(item, result);
    await result.catch(() => undefined);
  }
  return (item) => done.get(item) ?? job(item);
}
