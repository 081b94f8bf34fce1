import {ApiError} from '../errors.js';
import type {GetToken} from './options.js';

/** Gets tokens from the host: lazily, one call at a time, whoever asks. */
export class TokenSource {
  readonly #source: string | GetToken | undefined;
  #underWay: Promise<string> | undefined;
  #renewing = false;
  #latest: string | undefined;

  constructor(source: string | GetToken | undefined) {
    this.#source = source;
  }

  /** The token to send, or `undefined` when the host uses none. */
  async get(): Promise<string | undefined> {
    if (typeof this.#source !== 'function') return this.#source;
    return this.#ask(this.#source, false);
  }

  /** Another token after `refused` was answered with 401; `undefined` when the host has only that one. */
  async renew(refused: string): Promise<string | undefined> {
    if (typeof this.#source !== 'function') return undefined;
    // What was asked without `renew` may bring the refused token once more.
    if (!this.#renewing) await this.#underWay?.catch(() => undefined);
    // Another call may have renewed it since this one was sent.
    if (this.#latest !== undefined && this.#latest !== refused) return this.#latest;
    return this.#ask(this.#source, true);
  }

  /** Waits no longer for a token that did not come in time; the next call asks for one anew. */
  giveUp(): void {
    this.#underWay = undefined;
  }

  #ask(source: GetToken, renew: boolean): Promise<string> {
    if (this.#underWay) return this.#underWay;
    const mine = this.#call(source, renew).finally(() => {
      if (this.#underWay === mine) this.#underWay = undefined;
    });
    this.#underWay = mine;
    this.#renewing = renew;
    return mine;
  }

  async #call(source: GetToken, renew: boolean): Promise<string> {
    try {
      this.#latest = await source({renew});
      return this.#latest;
    } catch (cause) {
      throw new ApiError('unauthenticated', 'The host page gave no access token.', {cause});
    }
  }
}
