import {setupWorker} from 'msw/browser';

import {createHandlers, createStore, type InvoiceRecord, type Store} from '../../mocks/index.js';
import type {Money} from '../../src/index.js';
import {type Choices, FILES, WORLDS} from './choices.js';

/** The back end of the demo: a store behind a service worker, so that the elements go over a real `fetch`. */
export class BackEnd {
  readonly #baseUrl: string;
  readonly #worker = setupWorker();
  #store: Store | undefined;

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  /** Answers from now on for the world that was chosen; `files` are the invoices of the scenario of that name. */
  open({scenario, persona, fault}: Choices, files: readonly InvoiceRecord[]): void {
    const world = WORLDS[scenario];
    this.#store = createStore(
      scenario === FILES
        ? {scenario: {...world, invoices: () => [...files]}, now: new Date().toISOString(), persona}
        : {scenario: world, persona},
    );
    this.setFault(fault);
    this.#worker.resetHandlers(...createHandlers(this.#store, {baseUrl: this.#baseUrl}));
  }

  /** Starts to answer; rejects where the browser has no service workers. */
  async start(): Promise<void> {
    await this.#worker.start({quiet: true, onUnhandledFrame: 'bypass'});
  }

  /** Forgets who is signed in, as a server does after a while; the next call finds out. */
  endSession(): void {
    if (this.#store) this.#store.signedIn = false;
  }

  /** Signs the same user in again. */
  signIn(): void {
    if (this.#store) this.#store.signedIn = true;
  }

  /** The bank reports a payment. */
  pay(invoiceId: string, {amount}: Money): void {
    this.#store?.pay(invoiceId, {amount});
  }

  /** Makes every call go wrong in one way, or none. */
  setFault(fault: Choices['fault']): void {
    this.#store?.faults.clear();
    if (fault !== '') this.#store?.faults.set('*', fault);
  }
}
