/** What time it is at the server, as far as it has told; whatever the clock of this machine says. */
export class ServerClock {
  #told = '';
  #time = 0;
  #at = 0;

  /** The server's time in an answer (RFC 3339), as soon as that is there. */
  see(now: string): void {
    if (now === this.#told) return;
    this.#told = now;
    this.#time = Date.parse(now);
    this.#at = performance.now();
  }

  /** Milliseconds until an instant; less than nothing when that is past. */
  until(instant: string): number {
    return Date.parse(instant) - this.#time - (performance.now() - this.#at);
  }
}
