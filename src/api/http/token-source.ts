import {ApiError} from '../errors.js';
import type {GetToken} from './options.js';

/** Gets tokens from the host: lazily, one call at a time, whoever asks. */
export class TokenSource {
  readonly #source: string | GetToken | undefined;
  #underWay: Promise<string> | undefined;
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
    // Another call may have renewed it since this one was sent.
    if (this.#latest !== undefined && this.#latest !== refused) return this.#latest;
    return this.#ask(this.#source, true);
  }

  #ask(source: GetToken, renew: boolean): Promise<string> {
    this.#underWay ??= this.#call(source, renew).finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
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
