import type {InvoiceQuery, InvoiceSort} from '../../src/api/index.js';
import type {Entry} from './entry.js';
import {filtersOf} from './filter.js';
import type {Ledger} from './ledger.js';
import {compareKeys, DEFAULT_SORT, sortKey, type SortKey} from './sort-key.js';

/** A row of a sorted list. */
export interface Row {
  entry: Entry;
  key: SortKey;
}

const LISTS_KEPT = 16;

/** The sorted and filtered lists of one ledger, kept until something in it changes or the day does. */
export class Listing {
  readonly #ledger: Ledger;
  readonly #sorted = new Map<InvoiceSort, readonly Row[]>();
  readonly #lists = new Map<string, readonly Row[]>();
  #validFor = '';

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** All rows that match, in order. `name` tells one list from another. */
  rows(name: string, query: InvoiceQuery, now: number, today: string): readonly Row[] {
    const entries = this.#ledger.at(now);
    this.#forget(`${this.#ledger.revision} ${today}`);
    const known = this.#lists.get(name);
    if (known) return known;
    const filters = filtersOf(query, today);
    const sorted = this.#sort(entries, query.sort ?? DEFAULT_SORT);
    const rows = sorted.filter(({entry}) => filters.every((matches) => matches(entry)));
    if (this.#lists.size >= LISTS_KEPT) this.#lists.clear();
    this.#lists.set(name, rows);
    return rows;
  }

  #sort(entries: readonly Entry[], sort: InvoiceSort): readonly Row[] {
    const known = this.#sorted.get(sort);
    if (known) return known;
    const compare = compareKeys(sort);
    const rows = entries.map((entry): Row => ({entry, key: sortKey(entry, sort)}));
    rows.sort((a, b) => compare(a.key, b.key));
    this.#sorted.set(sort, rows);
    return rows;
  }

  #forget(validFor: string): void {
    if (validFor === this.#validFor) return;
    this.#validFor = validFor;
    this.#sorted.clear();
    this.#lists.clear();
  }
}
