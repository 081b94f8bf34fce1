import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {closeIcon} from '../icons-more.js';
import type {SortOrder} from './sorting.js';

interface ChoicePanel {
  text: string;
  options: readonly string[];
  chosen: readonly string[];
  textOf: (option: string) => string;
  onChange: (chosen: string[]) => void;
}

/** What stands in the popover of a filter of which any number may be chosen. */
export function choicePanel(panel: ChoicePanel): TemplateResult {
  const {text, options, chosen, textOf, onChange} = panel;
  const toggle = (option: string, on: boolean) =>
    onChange(options.filter((other) => (other === option ? on : chosen.includes(other))));
  return html`
    <fieldset>
      <legend>${text}</legend>
      ${options.map(
        (option) => html`
          <label class="choice">
            <input
              type="checkbox"
              .checked=${chosen.includes(option)}
              @change=${(event: Event) =>
                toggle(option, (event.target as HTMLInputElement).checked)}
            />
            ${textOf(option)}
          </label>
        `,
      )}
    </fieldset>
  `;
}

interface OneChoicePanel {
  /** Tells its buttons from those of the others in its root. */
  name: string;
  text: string;
  options: readonly string[];
  /** Empty for all. */
  chosen: string;
  textOf: (option: string) => string;
  onChange: (chosen: string) => void;
}

/** What stands in the popover of a filter of which one may be chosen, or all. */
export function oneChoicePanel(panel: OneChoicePanel): TemplateResult {
  const {name, text, options, chosen, textOf, onChange} = panel;
  const choice = (option: string, label: string) => html`
    <label class="choice">
      <input
        type="radio"
        name=${name}
        .checked=${option === chosen}
        @change=${() => onChange(option)}
      />
      <bdi>${label}</bdi>
    </label>
  `;
  return html`
    <fieldset>
      <legend>${text}</legend>
      ${choice('', msg('All', {id: 'list.all'}))}
      ${options.map((option) => choice(option, textOf(option)))}
    </fieldset>
  `;
}

/** A filter in use, and how to take it away. */
export function chip(text: string, onRemove: () => void): TemplateResult {
  const name = msg(str`${text}, remove this filter`, {id: 'list.remove-filter'});
  return html`
    <button class="chip" type="button" aria-label=${name} @click=${onRemove}>
      <bdi>${text}</bdi> ${closeIcon}
    </button>
  `;
}

/** The filters in use, each of which can be taken away. */
export function chipBar(chips: unknown, onClear: () => void): TemplateResult {
  const label = msg('Filters in use', {id: 'list.filters-in-use'});
  return html`
    <div class="chips" part="filters" role="group" aria-label=${label}>
      ${chips}
      <button class="plain" type="button" @click=${onClear}>
        ${msg('Clear all', {id: 'list.clear'})}
      </button>
    </div>
  `;
}

/** The orders that can be chosen, each both ways, for `sortSelect`. */
export function sortOptions<Field extends string>(
  fields: readonly Field[],
  {field, descending}: SortOrder<Field>,
  textOf: (field: Field) => string,
): TemplateResult[] {
  const current = descending ? `-${field}` : field;
  return fields
    .flatMap((known) => [
      {value: known, text: msg(str`${textOf(known)}, ascending`, {id: 'list.ascending'})},
      {value: `-${known}`, text: msg(str`${textOf(known)}, descending`, {id: 'list.descending'})},
    ])
    .map(
      ({value, text}) =>
        html`<option value=${value} ?selected=${value === current}>${text}</option>`,
    );
}
