import type {Entry} from './entry.js';
import type {Ledger} from './ledger.js';
import {byAge} from './references.js';

/** Documents that are tied to each other, and the numbers that they name and that no document has. */
export interface Tied {
  /** Oldest first. */
  entries: readonly Entry[];
  missing: readonly string[];
}

function addTo(index: Map<string, Entry[]>, number: string, entry: Entry): void {
  const known = index.get(number);
  if (known) known.push(entry);
  else index.set(number, [entry]);
}

/** Finds the documents of one ledger by number and by what they name; made again only when something has changed. */
export class ReferenceIndex {
  readonly #ledger: Ledger;
  readonly #byNumber = new Map<string, Entry[]>();
  readonly #byOriginal = new Map<string, Entry[]>();
  #revision: number | undefined;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The documents with a number, in order of arrival; numbers need not be unique. */
  withNumber(number: string, now: number): readonly Entry[] {
    this.#bringTo(now);
    return this.#byNumber.get(number) ?? [];
  }

  /** The documents that name a number as what they credit or correct, in order of arrival. */
  naming(number: string, now: number): readonly Entry[] {
    this.#bringTo(now);
    return this.#byOriginal.get(number) ?? [];
  }

  /**
   * All that is tied to a document by references, whichever way and however far, the document among it. A reference names
   * a number, so every document with that number is tied.
   */
  tiedTo({record}: Entry, now: number): Tied {
    const numbers = new Set([record.number]);
    // What is added to a set while it is walked is walked as well, each number once.
    for (const number of numbers) {
      for (const {record: one} of this.withNumber(number, now)) {
        for (const original of one.originalInvoiceNumbers) numbers.add(original);
      }
      for (const {record: one} of this.naming(number, now)) numbers.add(one.number);
    }
    const entries = [...numbers].flatMap((number) => this.withNumber(number, now));
    const missing = [...numbers].filter((number) => this.withNumber(number, now).length === 0);
    return {entries: entries.sort(byAge), missing: missing.sort()};
  }

  #bringTo(now: number): void {
    const entries = this.#ledger.at(now);
    if (this.#revision === this.#ledger.revision) return;
    this.#revision = this.#ledger.revision;
    this.#byNumber.clear();
    this.#byOriginal.clear();
    for (const entry of entries) {
      addTo(this.#byNumber, entry.record.number, entry);
      for (const number of new Set(entry.record.originalInvoiceNumbers)) {
        addTo(this.#byOriginal, number, entry);
      }
    }
  }
}
