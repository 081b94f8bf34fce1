import {toApiError} from '../api/errors.js';
import {retryDelay, shouldRetry} from './failure-policy.js';
import {pause} from './pause.js';

/**
 * Reads outside the shared state, and tries again as every read does. Throws the `ApiError` of the last try, or the reason of the
 * signal: at once when it is aborted between two tries, else when the read itself gives up.
 */
export async function withRetries<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await read();
    } catch (thrown) {
      signal.throwIfAborted();
      const error = toApiError(thrown);
      if (!shouldRetry(failures, error)) throw error;
      await pause(retryDelay(failures, error), signal);
    }
  }
}
