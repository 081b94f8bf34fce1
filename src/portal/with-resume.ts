import {type ApiError, toApiError} from '../api/errors.js';
import type {Portal} from './portal.js';

/** What a read that outlasts a session has to know. */
export interface Resumption {
  portal: Portal;
  /** Ends the wait for a host that never signs the user in again. */
  signal: AbortSignal;
  /** Called when the read begins to wait, and when it no longer does. */
  onWait?: (waiting: boolean) => void;
}

/** How often a read is asked for in all, though somebody is signed in: who refuses it for ever is not asked for ever. */
const TRIES = 5;

/**
 * Reads outside the shared state. Refused because nobody is signed in any more, it waits until the host has called
 * `portal.resume()` for the same user and organization, and reads again. Throws the `ApiError` when somebody else has signed in,
 * or another organization is in view; throws the reason of the signal at once when it is aborted meanwhile.
 */
export async function withResume<T>(read: () => Promise<T>, resumption: Resumption): Promise<T> {
  const {portal, signal} = resumption;
  const {scope} = portal;
  let {refusal} = portal;
  for (let tries = 1; ; tries += 1) {
    if (refusal) await untilResumed(refusal, scope, resumption);
    signal.throwIfAborted();
    try {
      return await read();
    } catch (thrown) {
      signal.throwIfAborted();
      refusal = refusalIn(thrown);
      if (!refusal || tries === TRIES) throw thrown;
    }
  }
}

function refusalIn(thrown: unknown): ApiError | undefined {
  const error = toApiError(thrown);
  return error.kind === 'unauthenticated' ? error : undefined;
}

/** Throws the refusal when it is no longer the same user and organization. */
async function untilResumed(
  refusal: ApiError,
  scope: string | undefined,
  {portal, signal, onWait}: Resumption,
): Promise<void> {
  onWait?.(true);
  try {
    await resumed(portal, signal);
  } finally {
    onWait?.(false);
  }
  if (portal.scope !== scope) throw refusal;
}

function resumed(portal: Portal, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const look = async () => {
      if (portal.expired) return;
      // Only then it is known who has signed in.
      await portal.load();
      if (portal.expired || portal.error) return;
      over.abort();
      resolve();
    };
    const onAbort = () => {
      over.abort();
      reject(signal.reason as Error);
    };
    portal.addEventListener('portal-change', () => void look(), {signal: over.signal});
    signal.addEventListener('abort', onAbort, {signal: over.signal});
    if (signal.aborted) onAbort();
    else void look();
  });
}
