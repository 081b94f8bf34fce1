import type {FieldError} from '../../../api/errors.js';
import type {JobFunction, UserKind} from '../../../api/resources/users/schema.js';
import type {UserProblemCode} from '../../../api/resources/users/user-rules.js';
import type {Phones} from '../../../ui/address/phones.js';
import {FieldProblems} from '../../../ui/problems/field-problems.js';
import type {UserFieldProblem} from './field-texts.js';
import {
  DATA_FIELDS,
  type DataField,
  dataOf,
  differingFields,
  type DraftOf,
  draftOf,
  draftProblems,
  isOfKind,
  type KnownData,
  type UserData,
  type UserDraft,
} from './user-draft.js';

interface InputOptions {
  kind: UserKind;
  /** What is saved, or known, to begin with. */
  base: KnownData;
  countryCode: string;
  phones: () => Phones | undefined;
}

/** What somebody types about a user, and what is wrong with it. */
export class UserInput {
  kind: UserKind;
  /** The supplier's list, once it is there; while it is not, no function is held against it. */
  jobFunctions: readonly JobFunction[] | undefined;
  /** What is wrong with it. */
  readonly wrong = new FieldProblems<DataField, UserProblemCode>(DATA_FIELDS);
  readonly #countryCode: string;
  readonly #phones: () => Phones | undefined;
  #base: KnownData;
  #initial: UserDraft;
  #draft: UserDraft;

  constructor({kind, base, countryCode, phones}: InputOptions) {
    this.kind = kind;
    this.#countryCode = countryCode;
    this.#phones = phones;
    this.#base = base;
    this.#initial = this.#draft = draftOf(base, phones());
  }

  get draft(): UserDraft {
    return this.#draft;
  }

  /** Whether anything was typed that is not what it began with. */
  get isDirty(): boolean {
    return DATA_FIELDS.some((field) => this.#draft[field] !== this.#initial[field]);
  }

  /** What would be saved. */
  get data(): UserData {
    return dataOf(this.#of);
  }

  /** The fields that would be changed. */
  get changed(): DataField[] {
    return differingFields(this.#base, this.data).filter((field) => isOfKind(field, this.kind));
  }

  /** Whether the list of functions no longer has the one that was chosen (V7). */
  get isFunctionGone(): boolean {
    const {jobFunctionCode} = this.#draft;
    const {jobFunctions} = this;
    if (jobFunctionCode === '' || !jobFunctions) return false;
    return !jobFunctions.some(({code}) => code === jobFunctionCode);
  }

  /** Changes fields. What was refused may hold now. */
  change(change: Partial<UserDraft>): void {
    this.#draft = {...this.#draft, ...change};
    this.wrong.changed(Object.keys(change));
  }

  /** Begins with something else; what was typed stays. */
  begin(base: KnownData): void {
    const before = this.#initial;
    const typed = DATA_FIELDS.filter((field) => this.#draft[field] !== before[field]);
    const kept = Object.fromEntries(typed.map((field) => [field, this.#draft[field]]));
    this.#base = base;
    this.#initial = draftOf(base, this.#phones());
    this.#draft = {...this.#initial, ...kept};
  }

  /** Goes on from what somebody else saved, with what was chosen of both. */
  rebase(base: UserData, merged: UserData): void {
    this.#base = base;
    this.#initial = draftOf(base, this.#phones());
    this.#draft = draftOf(merged, this.#phones());
  }

  /** Looks at everything; says whether it can be saved. */
  check(): boolean {
    return this.wrong.look(this.#problems());
  }

  /** Takes over what the server refused; says whether that is anything. */
  refuse(fields: readonly FieldError[]): boolean {
    return this.wrong.refuse(fields, (field) => isOfKind(field, this.kind));
  }

  /** What is wrong now with the fields that were wrong at the last look, in the order of the form. */
  get problems(): Map<DataField, UserFieldProblem> {
    return this.wrong.shown(() => this.#problems());
  }

  #problems(): Map<DataField, UserProblemCode> {
    return draftProblems(this.#of, this.jobFunctions);
  }

  get #of(): DraftOf {
    return {
      draft: this.#draft,
      base: this.#base,
      kind: this.kind,
      countryCode: this.#countryCode,
      phones: this.#phones(),
    };
  }
}
