import {dateInAmsterdam, toInstant} from './amsterdam.js';

/** The time in the store. It stands still until it is set. */
export class Clock {
  #time = 0;

  constructor(instant: string) {
    this.set(instant);
  }

  /** Epoch milliseconds. */
  get time(): number {
    return this.#time;
  }

  /** RFC 3339, with the offset of Amsterdam. */
  now(): string {
    return toInstant(this.#time);
  }

  /** The date in Amsterdam, where the supplier keeps its books. */
  today(): string {
    return dateInAmsterdam(this.#time);
  }

  /** Moves the clock to an instant (RFC 3339), ahead or back. */
  set(instant: string): void {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) throw new TypeError(`"${instant}" is no instant (RFC 3339).`);
    this.#time = time;
  }
}
