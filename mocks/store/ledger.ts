import {createEntry, derive, type Entry} from './entry.js';
import type {InvoiceRecord} from './records.js';
import {settleReferences} from './references.js';

/** The documents of one organization, true at the time that was asked for last. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  #list: readonly Entry[] | undefined;
  #revision = 0;
  #settled = true;
  #truth = {from: -Infinity, until: Infinity};

  /** Changes whenever something does, so that a cache knows when to forget. */
  get revision(): number {
    return this.#revision;
  }

  /** Puts documents in, all or none; an id that is there already is an error. */
  add(records: readonly InvoiceRecord[]): void {
    const twice = records.find(({id}) => this.#entries.has(id));
    if (twice) throw new Error(`There is an invoice with the id "${twice.id}" already.`);
    for (const record of records) this.#entries.set(record.id, createEntry(record));
    this.#touch();
  }

  /** Takes a document out, as if it had never been there. */
  remove(id: string): boolean {
    const removed = this.#entries.delete(id);
    if (removed) this.#touch();
    return removed;
  }

  /** Changes a document; answers false when there is none with that id. */
  change(id: string, act: (entry: Entry) => void): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    act(entry);
    this.#touch();
    return true;
  }

  /** Whether a document is there, whatever the time. */
  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** One document as it stands at a time. */
  find(id: string, now: number): Entry | undefined {
    this.#bringTo(now);
    return this.#entries.get(id);
  }

  /** All documents as they stand at a time, in order of arrival. */
  at(now: number): readonly Entry[] {
    this.#bringTo(now);
    return (this.#list ??= [...this.#entries.values()]);
  }

  #touch(): void {
    this.#list = undefined;
    this.#settled = false;
    this.#truth = {from: Infinity, until: -Infinity};
    this.#revision += 1;
  }

  /** Nothing changes by itself between two payments, so most questions need no work. */
  #bringTo(now: number): void {
    if (now >= this.#truth.from && now < this.#truth.until) return;
    const entries = (this.#list ??= [...this.#entries.values()]);
    if (!this.#settled) settleReferences(entries);
    this.#settled = true;
    let until = Infinity;
    for (const entry of entries) until = Math.min(until, derive(entry, now));
    this.#truth = {from: now, until};
    this.#revision += 1;
  }
}
