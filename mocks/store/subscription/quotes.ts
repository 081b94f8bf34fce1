import type {Clock} from '../clock.js';

/** How long what was offered holds, in milliseconds. */
const HOLDS = 15 * 60 * 1000;

interface Offered<T> {
  what: T;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** What was offered at a price, each for a quarter of an hour and once. */
export class Quotes<T> {
  readonly #clock: Clock;
  readonly #prefix: string;
  readonly #known = new Map<string, Offered<T>>();
  #made = 0;

  constructor(clock: Clock, prefix: string) {
    this.#clock = clock;
    this.#prefix = prefix;
  }

  /** Offers something from now on. */
  make(what: T): {id: string; expiresAt: number} {
    const {time} = this.#clock;
    for (const [id, {expiresAt}] of this.#known) {
      if (expiresAt <= time) this.#known.delete(id);
    }
    this.#made += 1;
    const id = `${this.#prefix}-${String(this.#made)}`;
    const expiresAt = time + HOLDS;
    this.#known.set(id, {what, expiresAt});
    return {id, expiresAt};
  }

  /** What an offer is of, as long as it holds. */
  find(id: string | undefined): T | undefined {
    const offered = id === undefined ? undefined : this.#known.get(id);
    return offered && offered.expiresAt > this.#clock.time ? offered.what : undefined;
  }

  /** Takes up an offer, so that nobody else can. */
  spend(id: string | undefined): void {
    if (id !== undefined) this.#known.delete(id);
  }
}
