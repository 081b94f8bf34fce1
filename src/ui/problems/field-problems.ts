import type {FieldError} from '../../api/errors.js';

/** What is wrong with a field: by our own rules, or in the words of the server. */
export type FieldProblem<Code extends string> = {code: Code} | {detail: string};

/** What is wrong with the fields of a form, from the first press on Save: told then, and looked at with every change. */
export class FieldProblems<Field extends string, Code extends string> {
  /** Whether what is wrong is listed at the top. */
  summarized = false;
  readonly #fields: readonly Field[];
  /** The fields that were wrong at the last look. */
  readonly #watched = new Set<Field>();
  readonly #refused = new Map<Field, string>();
  #unplaced: readonly string[] = [];

  /** All fields, in the order of the form. */
  constructor(fields: readonly Field[]) {
    this.#fields = fields;
  }

  /** What the refused fields leave unsaid, in the server's words. */
  get unplaced(): readonly string[] {
    return this.#unplaced;
  }

  /** These were changed: what was refused may hold now. */
  changed(fields: readonly string[]): void {
    for (const field of fields) this.#refused.delete(field as Field);
  }

  /** Takes over what our own rules say at a press on Save; says whether nothing is wrong. */
  look(problems: ReadonlyMap<Field, Code>): boolean {
    this.#watched.clear();
    for (const field of problems.keys()) this.#watched.add(field);
    this.#refused.clear();
    this.#unplaced = [];
    this.summarized = problems.size > 0;
    return problems.size === 0;
  }

  /** Takes over what the server refused; says whether that is anything. A field that the form does not show is told without a place. */
  refuse(errors: readonly FieldError[], isShown: (field: Field) => boolean): boolean {
    this.#refused.clear();
    const unplaced: string[] = [];
    for (const {pointer, detail} of errors) {
      const field = this.#fields.find((each) => pointer === `/${each}`);
      if (field && isShown(field)) this.#refused.set(field, detail);
      else unplaced.push(detail);
    }
    this.#unplaced = unplaced;
    this.summarized = errors.length > 0;
    return this.summarized;
  }

  /** What is wrong now with the fields that were wrong at the last look; `problems` is asked only when there are any. */
  shown(problems: () => ReadonlyMap<Field, Code>): Map<Field, FieldProblem<Code>> {
    const shown = new Map<Field, FieldProblem<Code>>();
    if (this.#watched.size + this.#refused.size === 0) return shown;
    const now = problems();
    for (const field of this.#fields) {
      const code = this.#watched.has(field) ? now.get(field) : undefined;
      const detail = this.#refused.get(field);
      if (code) shown.set(field, {code});
      else if (detail !== undefined) shown.set(field, {detail});
    }
    return shown;
  }
}
