/** Whose version of a field. */
export type Side = 'mine' | 'theirs';

interface Versions<Mine, Theirs> {
  /** What the person began from. */
  base: Mine;
  /** What the person made of it. */
  mine: Mine;
  /** What somebody else saved meanwhile. */
  theirs: Theirs;
}

/** Two versions of one thing, and which of them is to stand, field by field (SM5). */
export class Conflict<Field extends string, Mine extends object, Theirs extends Mine = Mine> {
  readonly mine: Mine;
  readonly theirs: Theirs;
  /** The fields in which they differ. */
  readonly fields: readonly Field[];
  readonly #chosen: Map<Field, Side>;

  /**
   * To begin with, what the person changed stands as the person has it, and all else as it is saved. `differ` tells the fields in which
   * two versions differ.
   */
  constructor(
    {base, mine, theirs}: Versions<Mine, Theirs>,
    differ: (a: Mine, b: Mine) => readonly Field[],
  ) {
    this.mine = mine;
    this.theirs = theirs;
    this.fields = differ(mine, theirs);
    const changed = differ(base, mine);
    this.#chosen = new Map(
      this.fields.map((field) => [field, changed.includes(field) ? 'mine' : 'theirs']),
    );
  }

  /** Which one stands. */
  chosen(field: Field): Side {
    return this.#chosen.get(field) ?? 'theirs';
  }

  choose(field: Field, side: Side): void {
    this.#chosen.set(field, side);
  }

  /** What comes of it, under the version of what is saved. */
  get merged(): Theirs {
    const mine: Partial<Record<string, unknown>> = {...this.mine};
    const chosen = this.fields
      .filter((field) => this.chosen(field) === 'mine')
      .map((field) => [field, mine[field] ?? '']);
    return {...this.theirs, ...Object.fromEntries(chosen)} as Theirs;
  }
}
