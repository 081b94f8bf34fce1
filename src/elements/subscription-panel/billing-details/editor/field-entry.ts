import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {fieldId as addressFieldId} from '../../../../ui/address/address-fields.js';
import {alertIcon} from '../../../../ui/icons.js';
import type {DetailsDraft, DetailsField} from './details-draft.js';
import type {DetailsSession} from './details-session.js';
import {addressFieldOf, type DetailsProblem, fieldLabel, problemText} from './field-texts.js';

/** What the fields are drawn from, and what becomes of what is typed in them. */
export interface FieldsView {
  session: DetailsSession;
  canWrite: boolean;
  problems: ReadonlyMap<DetailsField, DetailsProblem>;
  onInput: (change: Partial<DetailsDraft>) => void;
}

interface Entry {
  field: DetailsField;
  view: FieldsView;
  optional?: boolean;
  help?: unknown;
  control: unknown;
}

/** The id of a field's control within the root of its element. */
export function fieldId(field: DetailsField): string {
  const address = addressFieldOf(field);
  return address ? addressFieldId(address) : `details-${field.replace('/', '-')}`;
}

/** A control under its label, with help and what is wrong below. */
export function entry({field, view, optional = false, help, control}: Entry): TemplateResult {
  const id = fieldId(field);
  const {draft} = view.session;
  const problem = view.problems.get(field);
  return html`
    <div class="entry" data-field=${field} ?data-wrong=${problem !== undefined}>
      <label for=${id}>
        ${fieldLabel(field, draft['address/countryCode'])}
        ${optional
          ? html`<span class="optional">${msg('(optional)', {id: 'address.optional'})}</span>`
          : nothing}
      </label>
      ${control}
      ${help === undefined ? nothing : html`<p class="help" id="${id}-help"><bdi>${help}</bdi></p>`}
      ${problemLine(field, view)}
    </div>
  `;
}

/** What is wrong with a field; nothing when nothing is. */
export function problemLine(field: DetailsField, {problems, session}: FieldsView): unknown {
  const problem = problems.get(field);
  if (!problem) return nothing;
  return html`<p class="problem" id="${fieldId(field)}-problem">
    ${alertIcon}<bdi>${problemText(field, problem, session.draft)}</bdi>
  </p>`;
}

/** The ids of what describes a field. */
export function describedBy(field: DetailsField, {problems}: FieldsView, help: boolean) {
  const id = fieldId(field);
  const ids = [...(help ? [`${id}-help`] : []), ...(problems.has(field) ? [`${id}-problem`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** What stands in a control after something was typed or chosen. */
export function valueOf({currentTarget}: Event): string {
  return (currentTarget as HTMLInputElement | HTMLSelectElement).value;
}

