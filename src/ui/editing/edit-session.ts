import type {FieldError} from '../../api/errors.js';
import type {WriteState} from '../../portal/mutation.js';
import type {Portal} from '../../portal/portal.js';
import type {Phones} from '../address/phones.js';
import {type FieldProblem, FieldProblems} from '../problems/field-problems.js';

/** What stands in the fields of a form, as it was typed. */
export type Draft<Field extends string> = Readonly<Record<Field, string>>;

/** One change of something of one organization by one person, from the press on Edit until it is saved or thrown away. */
export abstract class EditSession<
  Thing extends object = object,
  Body extends object = object,
  Field extends string = string,
  Code extends string = string,
> {
  readonly portal: Portal;
  /** Whose input it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  abstract readonly write: {readonly state: WriteState; reset(): void};
  /** What is wrong with the input. */
  readonly wrong: FieldProblems<Field, Code>;
  /** What was sent last. */
  sent: Body | undefined;
  /** What goes on around a write: the page or the person is asked, or what somebody else saved is read. */
  step: 'asking' | 'comparing' | undefined;
  /** Whether the page did not want it saved. */
  turnedDown = false;
  readonly #fields: readonly Field[];
  #base: Thing;
  #initial: Draft<Field>;
  #draft: Draft<Field>;

  /** All fields, in the order of the form. */
  constructor(portal: Portal, base: Thing, fields: readonly Field[], draft: Draft<Field>) {
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
    this.wrong = new FieldProblems<Field, Code>(fields);
    this.#fields = fields;
    this.#base = base;
    this.#initial = this.#draft = draft;
  }

  /** What would be saved. */
  abstract body(phones: Phones | undefined): Body;

  /** Sends it; resolves with `undefined` when it is not known to be done. */
  abstract send(body: Body): Promise<Thing | undefined>;

  /** Whether two versions are being compared. */
  abstract get isCompared(): boolean;

  /** Goes on from what somebody else saved, with what was chosen of both. */
  abstract merge(phones: Phones | undefined): void;

  /** Whether the form asks for a field now. */
  abstract shows(field: Field): boolean;

  /** Why each field cannot be saved as it is, in the order of the form. */
  protected abstract draftProblems(phones: Phones | undefined): Map<Field, Code>;

  /** What the input is a change of. */
  get base(): Thing {
    return this.#base;
  }

  get draft(): Draft<Field> {
    return this.#draft;
  }

  /** Whether anything was typed that is not saved. */
  get isDirty(): boolean {
    return (
      this.isCompared || this.#fields.some((field) => this.#draft[field] !== this.#initial[field])
    );
  }

  /** Whether a save is under way, so that nothing may be changed. */
  get isBusy(): boolean {
    return this.step !== undefined || this.write.state.state === 'saving';
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  /** Changes fields. What was refused may hold now. */
  change(change: Partial<Draft<Field>>): void {
    this.#draft = {...this.#draft, ...change};
    this.wrong.changed(Object.keys(change));
  }

  /** Looks at everything; says whether it can be saved. */
  check(phones: Phones | undefined): boolean {
    return this.wrong.look(this.draftProblems(phones));
  }

  /** Takes over what the server refused; says whether that is anything. */
  refuse(fields: readonly FieldError[]): boolean {
    return this.wrong.refuse(fields, (field) => this.shows(field));
  }

  /** What is wrong now with the fields that were wrong at the last Save. */
  problems(phones: Phones | undefined): Map<Field, FieldProblem<Code>> {
    return this.wrong.shown(() => this.draftProblems(phones));
  }

  /** Begins anew from something else that is saved, with this input. */
  protected rebase(base: Thing, initial: Draft<Field>, draft: Draft<Field>): void {
    this.#base = base;
    this.#initial = initial;
    this.#draft = draft;
    this.write.reset();
  }
}
