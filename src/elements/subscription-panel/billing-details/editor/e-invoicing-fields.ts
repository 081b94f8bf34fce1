import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {
  type EInvoiceScheme,
  eInvoiceScheme,
  eInvoiceSchemesIn,
  writeEInvoiceAddress,
} from '../../../../api/resources/billing-details/e-invoice-schemes.js';
import {
  KNOWN_OPERATORS,
  operatorDoubt,
  writeOperatorCode,
} from '../../../../api/resources/billing-details/operator-codes.js';
import {countryName} from '../../../../i18n/countries.js';
import {isReadOnly} from '../../../../ui/editing/editor-view.js';
import {visible} from '../../../../ui/visible.js';
import {schemeText} from '../details-texts.js';
import type {EInvoicingField} from './details-draft.js';
import {describedBy, entry, fieldId, type FieldsView, valueOf} from './field-entry.js';

const OPERATORS_ID = 'details-operators';

/** Where electronic invoices go (S23, V11). */
export function eInvoicingFields(view: FieldsView): TemplateResult {
  const {example} = eInvoiceScheme(view.session.draft['eInvoicing/schemeId']) ?? {};
  const help =
    example && msg(str`Such as ${example}.`, {id: 'subscription-panel.e-invoice-address-help'});
  return html`
    ${entry({field: 'eInvoicing/schemeId', view, control: schemeSelect(view)})}
    ${entry({
      field: 'eInvoicing/address',
      view,
      help,
      control: textInput('eInvoicing/address', view, {hasHelp: help !== undefined}),
    })}
    ${entry({
      field: 'eInvoicing/operatorCode',
      view,
      help: msg('Your operator, who receives your e-invoices, tells you the code.', {
        id: 'subscription-panel.operator-code-help',
      }),
      control: html`
        ${textInput('eInvoicing/operatorCode', view, {hasHelp: true, list: OPERATORS_ID})}
        <datalist id=${OPERATORS_ID}>
          ${KNOWN_OPERATORS.map(({code, name}) => html`<option value=${code}>${name}</option>`)}
        </datalist>
        <div class="field-warning" role="status">
          ${doubtText(view.session.draft['eInvoicing/operatorCode'])}
        </div>
      `,
    })}
  `;
}

/** A code that may be wrong can be saved all the same. */
function doubtText(code: string): string | typeof nothing {
  switch (operatorDoubt(code)) {
    case 'odd':
      return msg('This does not look like an operator code, such as 003721291126. Check it; it can be saved.', {
        id: 'subscription-panel.operator-odd',
      });
    case 'unknown':
      return msg('This code is not known here. Check it with your operator; it can be saved.', {
        id: 'subscription-panel.operator-unknown',
      });
    default:
      return nothing;
  }
}

function schemeSelect(view: FieldsView): TemplateResult {
  const {session, problems, onInput} = view;
  const field = 'eInvoicing/schemeId';
  const chosen = session.draft[field];
  const countryCode = session.draft['address/countryCode'];
  const {usual, others} = eInvoiceSchemesIn(countryCode);
  const country = countryName(countryCode);
  const option = (scheme: EInvoiceScheme) =>
    html`<option value=${scheme.id} .selected=${scheme.id === chosen}>${optionText(scheme)}</option>`;
  return html`
    <select
      class="select input"
      id=${fieldId(field)}
      name="schemeId"
      autocomplete="off"
      aria-required="true"
      aria-invalid=${problems.has(field) ? 'true' : 'false'}
      aria-describedby=${describedBy(field, view, false)}
      ?disabled=${isReadOnly(view)}
      @change=${(event: Event) => onInput({[field]: valueOf(event)})}
    >
      ${eInvoiceScheme(chosen)
        ? nothing
        : html`<option value=${chosen} .selected=${true}>
            ${chosen === ''
              ? msg('Choose the kind of address', {id: 'subscription-panel.choose-scheme'})
              : visible(chosen)}
          </option>`}
      <optgroup label=${msg(str`Usual in: ${country}`, {id: 'subscription-panel.usual-schemes'})}>
        ${usual.map(option)}
      </optgroup>
      <optgroup label=${msg('All others', {id: 'address.other-countries'})}>
        ${others.map(option)}
      </optgroup>
    </select>
  `;
}

function optionText({id, countryCode, legacy}: EInvoiceScheme): string {
  const name = countryCode === undefined ? schemeText(id) : `${schemeText(id)}, ${countryName(countryCode)}`;
  return legacy ? msg(str`${name}, older`, {id: 'subscription-panel.legacy-scheme'}) : name;
}

/** Written as the scheme or the operators write it, once it is left. */
function written(field: EInvoicingField, text: string, {session}: FieldsView): string {
  return field === 'eInvoicing/address'
    ? writeEInvoiceAddress(session.draft['eInvoicing/schemeId'], text)
    : writeOperatorCode(text);
}

function textInput(
  field: EInvoicingField,
  view: FieldsView,
  {hasHelp, list}: {hasHelp: boolean; list?: string},
): TemplateResult {
  const {session, problems, onInput} = view;
  return html`
    <input
      class="input"
      id=${fieldId(field)}
      name=${field === 'eInvoicing/address' ? 'eInvoiceAddress' : 'operatorCode'}
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      list=${list ?? nothing}
      aria-required="true"
      aria-invalid=${problems.has(field) ? 'true' : 'false'}
      aria-describedby=${describedBy(field, view, hasHelp)}
      ?readonly=${isReadOnly(view)}
      .value=${live(session.draft[field])}
      @input=${(event: Event) => onInput({[field]: valueOf(event)})}
      @change=${(event: Event) => onInput({[field]: written(field, valueOf(event), view)})}
    />
  `;
}
