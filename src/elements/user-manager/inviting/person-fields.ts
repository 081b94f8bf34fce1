import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {type JobFunction, USER_ROLES} from '../../../api/resources/users/schema.js';
import {failureText, smallPrint} from '../../../ui/failure-notice.js';
import {alertIcon} from '../../../ui/icons.js';
import {roleText} from '../../../ui/role-text.js';
import {visible} from '../../../ui/visible.js';
import {
  type Candidate,
  type ForAll,
  PERSON_FIELDS,
  type PersonField,
  type PersonProblem,
} from './candidate.js';
import {knownContact, personFieldText, personProblemText} from './invite-texts.js';

interface Choice {
  value: string;
  text: string;
}

/** One control, wherever it stands. */
interface Control {
  id: string;
  field: PersonField;
  value: string;
  problem?: PersonProblem | undefined;
  readOnly: boolean;
  onInput: (text: string) => void;
}

const roles = (): Choice[] => USER_ROLES.map((value) => ({value, text: roleText(value)}));

/** The supplier's list (R23); a code that it no longer has is shown as it is, until another is chosen (V7). */
function functionsOf(jobFunctions: readonly JobFunction[], value: string): Choice[] {
  const listed = jobFunctions.map(({code, label}) => ({value: code, text: visible(label)}));
  const isListed = value === '' || jobFunctions.some(({code}) => code === value);
  return isListed ? listed : [{value, text: visible(value)}, ...listed];
}

function control(control: Control, jobFunctions: readonly JobFunction[]): TemplateResult {
  const {id, field, problem} = control;
  const isText = field === 'firstName' || field === 'lastName';
  const choices = field === 'role' ? roles() : functionsOf(jobFunctions, control.value);
  return html`
    <div class="entry" data-field=${field} ?data-wrong=${problem !== undefined}>
      <label for=${id}>${personFieldText(field)}</label>
      ${isText ? textInput(control) : select(control, choices)}
      ${problem
        ? html`<p class="problem" id="${id}-problem">
            ${alertIcon}<bdi>${personProblemText(field, problem)}</bdi>
          </p>`
        : nothing}
    </div>
  `;
}

function textInput({id, value, problem, readOnly, onInput}: Control): TemplateResult {
  return html`
    <input
      class="input"
      id=${id}
      type="text"
      autocomplete="off"
      aria-required="true"
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${problem ? `${id}-problem` : nothing}
      ?readonly=${readOnly}
      .value=${live(value)}
      @input=${({currentTarget}: Event) => onInput((currentTarget as HTMLInputElement).value)}
    />
  `;
}

function select(
  {id, value, problem, readOnly, onInput}: Control,
  choices: readonly Choice[],
): TemplateResult {
  return html`
    <select
      class="select input"
      id=${id}
      aria-required="true"
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${problem ? `${id}-problem` : nothing}
      ?disabled=${readOnly}
      @change=${({currentTarget}: Event) => onInput((currentTarget as HTMLSelectElement).value)}
    >
      <option value="" .selected=${live(value === '')}>
        ${msg('Choose…', {id: 'user-manager.invite-choose'})}
      </option>
      ${choices.map(
        (choice) => html`<option value=${choice.value} .selected=${live(value === choice.value)}>
          ${choice.text}
        </option>`,
      )}
    </select>
  `;
}

interface ForAllOptions {
  forAll: ForAll;
  hasRoles: boolean;
  readOnly: boolean;
  jobFunctions: readonly JobFunction[];
  onForAll: (change: Partial<ForAll>) => void;
}

/** What holds for everybody who has nothing of their own. */
export function forAllFields(options: ForAllOptions): TemplateResult {
  const {forAll, hasRoles, readOnly, jobFunctions, onForAll} = options;
  const one = (field: keyof ForAll): TemplateResult =>
    control(
      {
        id: `invite-all-${field}`,
        field,
        value: forAll[field],
        readOnly,
        onInput: (text) => onForAll({[field]: text}),
      },
      jobFunctions,
    );
  return html`
    <fieldset class="for-all">
      <legend>${msg('For all', {id: 'user-manager.invite-for-all'})}</legend>
      <p class="entry-help">
        ${msg('Holds for everybody below for whom nothing else is chosen.', {
          id: 'user-manager.invite-for-all-help',
        })}
      </p>
      <div class="fields">${hasRoles ? one('role') : nothing} ${one('jobFunctionCode')}</div>
    </fieldset>
  `;
}

/** The id of a control of somebody's. */
export function personFieldId(number: number, field: PersonField): string {
  return `invite-${number}-${field}`;
}

interface PersonOptions extends Pick<ForAllOptions, 'forAll' | 'hasRoles' | 'jobFunctions'> {
  candidate: Candidate;
  /** Tells this one from the others. */
  number: number;
  readOnly: boolean;
  onInput: (field: PersonField, text: string) => void;
  onLeaveOut: () => void;
}

/** One person: who, what is still to be filled in, and why it was not possible. */
export function personFields(options: PersonOptions): TemplateResult {
  const {candidate, number, forAll, jobFunctions, hasRoles, onInput, onLeaveOut} = options;
  const {email, check, write} = candidate;
  const problems = candidate.problems(forAll, jobFunctions);
  const isKnown = check.state === 'checked' && check.verdict === 'known-contact';
  const {icon, tone, text} = knownContact();
  const readOnly = options.readOnly || write.state.state === 'unknown';
  return html`
    <fieldset class="one">
      <legend><bdi>${visible(email)}</bdi></legend>
      ${isKnown
        ? html`<span class="label-status" data-tone=${tone}>${icon}<span>${text}</span></span>`
        : nothing}
      <div class="fields">
        ${PERSON_FIELDS.filter((field) => field !== 'role' || hasRoles).map((field) =>
          control(
            {
              id: personFieldId(number, field),
              field,
              value: candidate.value(field, forAll),
              problem: problems.get(field),
              readOnly,
              onInput: (value) => onInput(field, value),
            },
            jobFunctions,
          ),
        )}
      </div>
      ${resultOf(candidate)}
      ${options.readOnly ? nothing : leaveOutButton(email, onLeaveOut)}
    </fieldset>
  `;
}

function leaveOutButton(email: string, onLeaveOut: () => void): TemplateResult {
  return html`
    <button
      class="plain leave-out"
      type="button"
      aria-label=${msg(str`Leave out ${visible(email)}`, {id: 'user-manager.invite-leave-out-who'})}
      @click=${onLeaveOut}
    >
      ${msg('Leave out', {id: 'user-manager.invite-leave-out'})}
    </button>
  `;
}

/** Why somebody was not added, in the server's words where it gave any. */
function resultOf({write, unplaced, watched}: Candidate): unknown {
  const {state} = write;
  if (state.state === 'unknown') {
    const text = msg('It is not known whether this user was added; Add finds out, and adds them once at most.', {
      id: 'user-manager.invite-unknown',
    });
    return html`<p class="problem">${alertIcon}<span>${text} ${smallPrint(state.error)}</span></p>`;
  }
  if (unplaced.length > 0) {
    return unplaced.map(
      (detail) => html`<p class="problem">${alertIcon}<bdi>${visible(detail)}</bdi></p>`,
    );
  }
  // What the fields say is said at the fields, and what stopped them all is said once.
  if (state.state !== 'failed' || state.error.kind !== 'contract' || watched) return nothing;
  return html`<p class="problem">${alertIcon}<span>${failureText(state.error)}</span></p>`;
}
