import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatDate} from '../../i18n/format.js';

/** A period by its first and last day, both inclusive; each is empty where it is open. */
export interface Period {
  from: string;
  to: string;
}

/** Whether the two ends of a period are in order. */
export function isInOrder({from, to}: Period): boolean {
  return from === '' || to === '' || from <= to;
}

/** A period in a few words; empty where both ends are open. */
export function periodText({from, to}: Period): string {
  if (from === '' && to === '') return '';
  return `${from && formatDate(from)} – ${to && formatDate(to)}`;
}

/** What stands in the popover of a filter by period; tells when that ends before it begins. */
export function periodPanel(
  text: string,
  {from, to}: Period,
  onChange: (change: Partial<Period>) => void,
): TemplateResult {
  return html`
    <fieldset aria-describedby="period-problem">
      <legend>${text}</legend>
      ${dateField(msg('From', {id: 'invoice-list.issued-from'}), from, (day) =>
        onChange({from: day}),
      )}
      ${dateField(msg('To', {id: 'invoice-list.issued-to'}), to, (day) => onChange({to: day}))}
    </fieldset>
    <p class="problem" id="period-problem" role="alert">
      ${isInOrder({from, to})
        ? nothing
        : msg('The period ends before it begins.', {id: 'invoice-list.period-problem'})}
    </p>
  `;
}

function dateField(text: string, value: string, onChange: (value: string) => void) {
  return html`
    <label class="date">
      <span>${text}</span>
      <span class="field">
        <input
          type="date"
          .value=${value}
          @change=${(event: Event) => onChange((event.target as HTMLInputElement).value)}
        />
      </span>
    </label>
  `;
}
