import {ApiError} from '../../src/api/index.js';
import {invalid} from './validate.js';

/** How long a key is remembered, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;

/** A write, and the key under which it is done once. */
export interface Write {
  /** Who asks for what: keys of others mean nothing here. */
  of: string;
  key: string;
  /** What is asked for; the same key with something else is refused. */
  what: unknown;
  /** Epoch milliseconds. */
  at: number;
}

interface Remembered {
  fingerprint: string;
  at: number;
  /** Absent while the first one is under way. */
  done?: {answer: unknown};
}

/** Every call that writes has a key; throws `invalid` without one. */
export function requireKey(key: unknown): void {
  if (typeof key === 'string' && key !== '') return;
  throw invalid([{pointer: 'Idempotency-Key', detail: 'Give the call a key.'}]);
}

/** The writes of a day, by their idempotency keys: what was done is answered again, not done again. */
export class IdempotencyKeys {
  readonly #known = new Map<string, Remembered>();

  /** Whether this very write was asked for before, done or under way. */
  has({of, key, what, at}: Write): boolean {
    this.#forget(at);
    return this.#known.get(JSON.stringify([of, key]))?.fingerprint === JSON.stringify(what);
  }

  /**
   * Does a write once. The same key answers alike from then on; throws `invalid` for another request under it, and `conflict`
   * while the first is under way. What failed is not remembered: it changed nothing.
   */
  async once<T>({of, key, what, at}: Write, act: () => T | Promise<T>): Promise<T> {
    requireKey(key);
    this.#forget(at);
    const id = JSON.stringify([of, key]);
    const fingerprint = JSON.stringify(what);
    const known = this.#known.get(id);
    if (known) return replay(known, fingerprint) as T;
    const entry: Remembered = {fingerprint, at};
    this.#known.set(id, entry);
    try {
      const answer = await act();
      entry.done = {answer: structuredClone(answer)};
      return answer;
    } catch (thrown) {
      this.#known.delete(id);
      throw thrown;
    }
  }

  #forget(now: number): void {
    for (const [id, {at}] of this.#known) {
      if (now - at >= KEPT) this.#known.delete(id);
    }
  }
}

function replay({fingerprint, done}: Remembered, asked: string): unknown {
  if (fingerprint !== asked) {
    const detail = 'This key was used for another request.';
    throw invalid([{pointer: 'Idempotency-Key', detail}]);
  }
  if (!done) throw new ApiError('conflict', 'The first call with this key is still under way.');
  return structuredClone(done.answer);
}
