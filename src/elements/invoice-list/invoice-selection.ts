import type {ReactiveControllerHost} from 'lit';

import type {Invoice} from '../../api/resources/invoices/schema.js';

/** The documents that the reader chose; they stay chosen while pages, order and search change. */
export class InvoiceSelection {
  readonly #host: ReactiveControllerHost;
  /** Those that are chosen one by one; of all that match, those that are taken out. */
  readonly #marked = new Map<string, Invoice>();
  #allMatching = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether everything is chosen that the filters in force match; to be cleared when they change. */
  get allMatching(): boolean {
    return this.#allMatching;
  }

  /** Whether anything is chosen. */
  get isActive(): boolean {
    return this.#allMatching || this.size > 0;
  }

  /** How many are chosen one by one; none of them while all that match are. */
  get size(): number {
    return this.#allMatching ? 0 : this.#marked.size;
  }

  /** Whether a document is chosen. */
  has({id}: Invoice): boolean {
    return this.#marked.has(id) !== this.#allMatching;
  }

  /** The documents that are chosen one by one. */
  invoices(): readonly Invoice[] {
    return this.#allMatching ? [] : [...this.#marked.values()];
  }

  /** The documents that were taken out of all that match. */
  except(): readonly Invoice[] {
    return this.#allMatching ? [...this.#marked.values()] : [];
  }

  /** Chooses documents, or leaves them. */
  set(invoices: readonly Invoice[], on: boolean): void {
    for (const invoice of invoices) {
      if (on === this.#allMatching) this.#marked.delete(invoice.id);
      else this.#marked.set(invoice.id, invoice);
    }
    this.#host.requestUpdate();
  }

  /** Chooses everything that matches, on whatever page. */
  selectAllMatching(): void {
    this.#reset(true);
  }

  /** Chooses nothing. */
  clear(): void {
    this.#reset(false);
  }

  #reset(allMatching: boolean): void {
    this.#marked.clear();
    this.#allMatching = allMatching;
    this.#host.requestUpdate();
  }
}
