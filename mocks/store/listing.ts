/** A row of a sorted list. */
export interface Row<Entry, Key> {
  entry: Entry;
  key: Key;
}

/** Which rows, in which order. */
export interface ListPlan<Entry, Key> {
  /** Tells it from every other list. */
  name: string;
  /** Names the order, whatever is left out. */
  sort: string;
  /** Where an entry stands. */
  keyOf: (entry: Entry) => Key;
  compare: (a: Key, b: Key) => number;
  /** They hold together. */
  filters: readonly ((entry: Entry) => boolean)[];
}

const LISTS_KEPT = 16;

/** The sorted and filtered lists over one set of entries, kept until something in it changes. */
export class Listing<Entry, Key> {
  readonly #sorted = new Map<string, readonly Row<Entry, Key>[]>();
  readonly #lists = new Map<string, readonly Row<Entry, Key>[]>();
  #validFor = '';

  /** All rows that match, in order. `validFor` changes whenever an entry does. */
  rows(
    plan: ListPlan<Entry, Key>,
    entries: readonly Entry[],
    validFor: string,
  ): readonly Row<Entry, Key>[] {
    this.#forget(validFor);
    const known = this.#lists.get(plan.name);
    if (known) return known;
    const sorted = this.#sort(plan, entries);
    const {filters} = plan;
    const rows =
      filters.length === 0
        ? sorted
        : sorted.filter(({entry}) => filters.every((matches) => matches(entry)));
    if (this.#lists.size >= LISTS_KEPT) this.#lists.clear();
    this.#lists.set(plan.name, rows);
    return rows;
  }

  #sort(plan: ListPlan<Entry, Key>, entries: readonly Entry[]): readonly Row<Entry, Key>[] {
    const {sort, keyOf, compare} = plan;
    const known = this.#sorted.get(sort);
    if (known) return known;
    const rows = entries.map((entry): Row<Entry, Key> => ({entry, key: keyOf(entry)}));
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
