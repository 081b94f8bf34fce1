import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {
  type AddressProblemCode,
  isRequired,
  writePostalCode,
} from '../../api/resources/billing-address/address-rules.js';
import type {AddressField} from '../../api/resources/billing-address/schema.js';
import {alertIcon} from '../icons.js';
import type {FieldProblem} from '../problems/field-problems.js';
import {visible} from '../visible.js';
import {type AddressDraft, isOddPostalCode} from './address-draft.js';
import {placeFields} from './address-layout.js';
import {fieldLabel, oddPostalCodeText, problemText} from './address-texts.js';
import {type CountryChoice, countryOptions} from './country-options.js';

/** The fields of an address, and what becomes of what is typed in them. */
export interface AddressFieldsOptions {
  draft: AddressDraft;
  countries: CountryChoice;
  /** Whether a field stands in the form now. */
  shown: (field: AddressField) => boolean;
  /** What is wrong, by field; a text is in the server's own words. */
  problems: ReadonlyMap<AddressField, FieldProblem<AddressProblemCode>>;
  /** Whether the fields can only be read. */
  readOnly: boolean;
  onInput: (field: AddressField, text: string) => void;
}

// lit-analyzer knows `billing` and `country`, and not both together.
const tokens = (text: string) => text as 'on';

interface Traits {
  autocomplete: ReturnType<typeof tokens>;
  type?: 'email' | 'tel';
  inputMode?: 'email' | 'tel';
}

const TRAITS: Record<Exclude<AddressField, 'countryCode'>, Traits> = {
  attention: {autocomplete: tokens('off')},
  organizationName: {autocomplete: tokens('billing organization')},
  street: {autocomplete: tokens('billing address-line1')},
  postalCode: {autocomplete: tokens('billing postal-code')},
  city: {autocomplete: tokens('billing address-level2')},
  region: {autocomplete: tokens('billing address-level1')},
  email: {autocomplete: tokens('email'), type: 'email', inputMode: 'email'},
  phone: {autocomplete: tokens('tel'), type: 'tel', inputMode: 'tel'},
};

/** The text of a problem; the server's own words with nothing hidden in them. */
export function fieldProblemText(
  field: AddressField,
  problem: FieldProblem<AddressProblemCode>,
  countryCode: string,
): string {
  if ('detail' in problem) return visible(problem.detail);
  return problemText(field, problem.code, countryCode);
}

/** The id of a field's control within the root of its element. */
export function fieldId(field: AddressField): string {
  return `address-${field}`;
}

/** All fields of an address, in the order of its country. */
export function addressFields(options: AddressFieldsOptions): TemplateResult {
  const place = placeFields(options.draft.countryCode).filter(options.shown);
  const row = (field: AddressField) => addressField(field, options);
  return html`
    ${row('attention')} ${row('organizationName')} ${row('street')}
    <div class="pair">${place.map(row)}</div>
    ${row('countryCode')} ${row('email')} ${row('phone')}
  `;
}

function addressField(field: AddressField, options: AddressFieldsOptions): TemplateResult {
  const {draft, problems} = options;
  const id = fieldId(field);
  const problem = problems.get(field);
  const optional = !isRequired(field, draft.countryCode);
  return html`
    <div class="entry" data-field=${field} ?data-wrong=${problem !== undefined}>
      <label for=${id}>
        ${fieldLabel(field, draft.countryCode)}
        ${optional
          ? html`<span class="optional">${msg('(optional)', {id: 'address.optional'})}</span>`
          : nothing}
      </label>
      ${field === 'countryCode' ? countrySelect(options) : textInput(field, options)}
      ${helpOf(field, options)}
      ${problem
        ? html`<p class="problem" id="${id}-problem">
            ${alertIcon}<bdi>${fieldProblemText(field, problem, draft.countryCode)}</bdi>
          </p>`
        : nothing}
    </div>
  `;
}

function helpText(field: AddressField, draft: AddressDraft): string | undefined {
  if (field === 'postalCode' && isOddPostalCode(draft)) return oddPostalCodeText();
  if (field !== 'phone') return undefined;
  return msg('As you dial it, or with its country code.', {id: 'address.phone-help'});
}

function helpOf(field: AddressField, {draft}: AddressFieldsOptions) {
  const text = helpText(field, draft);
  if (text === undefined) return nothing;
  return html`<p class="help" id="${fieldId(field)}-help">${text}</p>`;
}

function describedBy(field: AddressField, {draft, problems}: AddressFieldsOptions) {
  const id = fieldId(field);
  const help = helpText(field, draft) === undefined ? [] : [`${id}-help`];
  const problem = problems.has(field) ? [`${id}-problem`] : [];
  const ids = [...help, ...problem];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function textInput(
  field: Exclude<AddressField, 'countryCode'>,
  options: AddressFieldsOptions,
): TemplateResult {
  const {draft, problems, readOnly, onInput} = options;
  const {autocomplete, type = 'text', inputMode = 'text'} = TRAITS[field];
  const valueOf = ({currentTarget}: Event) => (currentTarget as HTMLInputElement).value;
  const onLeave = (event: Event) => {
    if (field !== 'postalCode') return;
    onInput(field, writePostalCode(draft.countryCode, valueOf(event)));
  };
  return html`
    <input
      class="input"
      id=${fieldId(field)}
      name=${field}
      type=${type}
      inputmode=${inputMode}
      autocomplete=${autocomplete}
      aria-required=${isRequired(field, draft.countryCode) ? 'true' : 'false'}
      aria-invalid=${problems.has(field) ? 'true' : 'false'}
      aria-describedby=${describedBy(field, options)}
      ?readonly=${readOnly}
      .value=${live(draft[field])}
      @input=${(event: Event) => onInput(field, valueOf(event))}
      @change=${onLeave}
    />
  `;
}

function countrySelect(options: AddressFieldsOptions): TemplateResult {
  const {draft, countries, problems, readOnly, onInput} = options;
  return html`
    <select
      class="select input"
      id=${fieldId('countryCode')}
      name="countryCode"
      autocomplete=${tokens('billing country')}
      aria-required="true"
      aria-invalid=${problems.has('countryCode') ? 'true' : 'false'}
      aria-describedby=${describedBy('countryCode', options)}
      ?disabled=${readOnly}
      @change=${({currentTarget}: Event) =>
        onInput('countryCode', (currentTarget as HTMLSelectElement).value)}
    >
      ${countryOptions(countries, draft.countryCode)}
    </select>
  `;
}
