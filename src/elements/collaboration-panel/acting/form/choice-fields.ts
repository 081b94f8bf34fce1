import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {alertIcon} from '../../../../ui/icons.js';
import type {ActField} from '../act-plans.js';
import {fieldText} from './field-words.js';

/** Something that can be chosen. */
export interface Choice {
  value: string;
  text: string;
  /** What it costs or means. */
  help?: string | undefined;
}

/** One control, wherever it stands. */
export interface Control {
  field: ActField;
  value: string;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  /** What holds for all choices. */
  help?: string | undefined;
  readOnly: boolean;
  onInput: (text: string) => void;
}

const idOf = (field: ActField): string => `act-${field}`;

function describedBy({field, problem, help}: Control): string | typeof nothing {
  const ids = [
    ...(problem === undefined ? [] : [`${idOf(field)}-problem`]),
    ...(help === undefined ? [] : [`${idOf(field)}-help`]),
  ];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** Below a control: what is wrong with it, and what holds for it. */
function below({field, problem, help}: Control): unknown {
  return [
    problem === undefined
      ? nothing
      : html`<p class="problem" id="${idOf(field)}-problem">${alertIcon}<bdi>${problem}</bdi></p>`,
    help === undefined
      ? nothing
      : html`<p class="entry-help" id="${idOf(field)}-help">${help}</p>`,
  ];
}

/** A few things to choose one from, all in view. */
export function radioGroup(control: Control, choices: readonly Choice[]): TemplateResult {
  const {field, problem} = control;
  return html`
    <div class="entry" data-field=${field} ?data-wrong=${problem !== undefined}>
      <div class="entry-label" id="${idOf(field)}-label">${fieldText(field)}</div>
      <div
        class="choices"
        role="radiogroup"
        aria-labelledby="${idOf(field)}-label"
        aria-required="true"
        aria-invalid=${problem === undefined ? 'false' : 'true'}
        aria-describedby=${describedBy(control)}
      >
        ${choices.map((choice, index) => radio(choice, `${idOf(field)}-${index}`, control))}
      </div>
      ${below(control)}
    </div>
  `;
}

function radio(choice: Choice, id: string, {field, value, readOnly, onInput}: Control) {
  // One that cannot be pressed keeps the focus all the same.
  const onClick = (event: Event): void => {
    if (readOnly) event.preventDefault();
  };
  return html`
    <label class="act-choice">
      <input
        type="radio"
        name=${field}
        .value=${choice.value}
        .checked=${live(value === choice.value)}
        aria-disabled=${readOnly ? 'true' : 'false'}
        aria-labelledby="${id}-text"
        aria-describedby=${choice.help === undefined ? nothing : `${id}-help`}
        @click=${onClick}
        @change=${() => onInput(choice.value)}
      />
      <bdi id="${id}-text">${choice.text}</bdi>
      ${choice.help === undefined
        ? nothing
        : html`<span class="entry-help" id="${id}-help">${choice.help}</span>`}
    </label>
  `;
}

/** A list to choose one from. */
export function selectField(control: Control, choices: readonly Choice[]): TemplateResult {
  const {field, value, problem, readOnly, onInput} = control;
  return html`
    <div class="entry" data-field=${field} ?data-wrong=${problem !== undefined}>
      <label for=${idOf(field)}>${fieldText(field)}</label>
      <select
        class="select input"
        id=${idOf(field)}
        name=${field}
        aria-required="true"
        aria-invalid=${problem === undefined ? 'false' : 'true'}
        aria-describedby=${describedBy(control)}
        ?disabled=${readOnly}
        @change=${({currentTarget}: Event) => onInput((currentTarget as HTMLSelectElement).value)}
      >
        <option value="" .selected=${live(value === '')}>
          ${msg('Choose…', {id: 'user-manager.invite-choose'})}
        </option>
        ${choices.map(
          (choice) => html`<option .value=${choice.value} .selected=${live(value === choice.value)}>
            ${choice.text}
          </option>`,
        )}
      </select>
      ${below(control)}
    </div>
  `;
}

/** A line of text. */
export function textField(control: Control, type: 'text' | 'email' = 'text'): TemplateResult {
  const {field, value, problem, readOnly, onInput} = control;
  return html`
    <div class="entry" data-field=${field} ?data-wrong=${problem !== undefined}>
      <label for=${idOf(field)}>${fieldText(field)}</label>
      <input
        class="input"
        id=${idOf(field)}
        name=${field}
        type=${type}
        autocomplete="off"
        aria-required="true"
        aria-invalid=${problem === undefined ? 'false' : 'true'}
        aria-describedby=${describedBy(control)}
        ?readonly=${readOnly}
        .value=${live(value)}
        @input=${({currentTarget}: Event) => onInput((currentTarget as HTMLInputElement).value)}
      />
      ${below(control)}
    </div>
  `;
}
