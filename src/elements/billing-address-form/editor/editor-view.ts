import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {AddressField} from '../../../api/resources/billing-address/schema.js';
import {addressFields, fieldProblemText} from '../../../ui/address/address-fields.js';
import {fieldLabel} from '../../../ui/address/address-texts.js';
import {countryChoice} from '../../../ui/address/country-options.js';
import type {Phones} from '../../../ui/address/phones.js';
import {isReadOnly} from '../../../ui/editing/editor-view.js';
import {problemSummary} from '../../../ui/problems/problem-summary.js';
import type {AddressSession} from './edit-session.js';

/** What the fields are drawn from, and what can be done in them. */
export interface AddressFieldsView {
  session: AddressSession;
  phones: Phones | undefined;
  canWrite: boolean;
  headingLevel: number;
  onInput: (field: AddressField, text: string) => void;
  onFocus: (field: AddressField) => void;
}

/** The fields, and above them what is wrong with them. */
export function addressFieldsView(view: AddressFieldsView): TemplateResult {
  const {session, phones, onInput} = view;
  const {draft, base, portal} = session;
  const problems = session.problems(phones);
  const countries = [base.countryCode, portal.organization?.countryCode ?? ''];
  return html`
    ${summary(view, problems)}
    ${addressFields({
      draft,
      problems,
      onInput,
      readOnly: isReadOnly(view),
      countries: countryChoice(countries),
      shown: (field) => session.shows(field),
    })}
  `;
}

function summary(
  {session, headingLevel, onFocus}: AddressFieldsView,
  problems: ReturnType<AddressSession['problems']>,
): TemplateResult | typeof nothing {
  const {wrong, draft} = session;
  if (!wrong.summarized) return nothing;
  return problemSummary({
    title: msg('The billing address cannot be saved yet', {id: 'billing-address-form.problems'}),
    headingLevel,
    unplaced: wrong.unplaced,
    problems: [...problems].map(([field, problem]) => ({
      field,
      label: fieldLabel(field, draft.countryCode),
      text: fieldProblemText(field, problem, draft.countryCode),
    })),
    onFocus,
  });
}
