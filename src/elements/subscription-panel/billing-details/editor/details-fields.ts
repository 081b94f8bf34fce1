import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {AddressProblemCode} from '../../../../api/resources/billing-address/address-rules.js';
import type {AddressField} from '../../../../api/resources/billing-address/schema.js';
import {addressFields} from '../../../../ui/address/address-fields.js';
import {countryChoice} from '../../../../ui/address/country-options.js';
import type {Phones} from '../../../../ui/address/phones.js';
import {isReadOnly} from '../../../../ui/editing/editor-view.js';
import type {FieldProblem} from '../../../../ui/problems/field-problems.js';
import {problemSummary} from '../../../../ui/problems/problem-summary.js';
import {contactFields, type PeopleView} from './contact-field.js';
import {addressDraft, type DetailsDraft, type DetailsField} from './details-draft.js';
import type {DetailsSession} from './details-session.js';
import {eInvoicingFields} from './e-invoicing-fields.js';
import type {FieldsView} from './field-entry.js';
import {addressFieldOf, fieldLabel, problemText} from './field-texts.js';
import {wayField} from './way-field.js';

interface DetailsFieldsView {
  session: DetailsSession;
  phones: Phones | undefined;
  people: PeopleView | undefined;
  canWrite: boolean;
  headingLevel: number;
  onInput: (change: Partial<DetailsDraft>) => void;
  onFocus: (field: DetailsField) => void;
}

/** The fields of the form, and above them what is wrong with them. */
export function detailsFields(view: DetailsFieldsView): TemplateResult {
  const {session, phones, people} = view;
  const fields: FieldsView = {...view, problems: session.problems(phones)};
  return html`
    ${summary(view, fields)} ${wayField(fields)}
    ${session.hasElectronic ? eInvoicingFields(fields) : nothing}
    ${contactFields({...fields, people})} ${addressGroup(fields)}
  `;
}

/** The address, filled in also where invoices are electronic (S22). */
function addressGroup(view: FieldsView): TemplateResult {
  const {session, problems, onInput} = view;
  const {base, portal} = session;
  const own = [...problems].flatMap(([field, problem]) => {
    const address = addressFieldOf(field);
    return address ? [[address, problem as FieldProblem<AddressProblemCode>] as const] : [];
  });
  return html`
    <div class="address-group" role="group" aria-labelledby="details-address">
      <div>
        <span class="entry-label" id="details-address">
          ${msg('Billing address', {id: 'billing-address-form.heading'})}
        </span>
        <p class="help">
          ${msg('Needed in any case, also with e-invoices.', {
            id: 'subscription-panel.address-help',
          })}
        </p>
      </div>
      ${addressFields({
        draft: addressDraft(session.draft),
        problems: new Map<AddressField, FieldProblem<AddressProblemCode>>(own),
        readOnly: isReadOnly(view),
        countries: countryChoice([
          base.address.countryCode,
          portal.organization?.countryCode ?? '',
        ]),
        shown: (field) => session.shows(`address/${field}`),
        onInput: (field, text) => onInput({[`address/${field}`]: text}),
      })}
    </div>
  `;
}

function summary(
  {session, headingLevel, onFocus}: DetailsFieldsView,
  {problems}: FieldsView,
): TemplateResult | typeof nothing {
  const {wrong, draft} = session;
  if (!wrong.summarized) return nothing;
  return problemSummary({
    title: msg('The billing details cannot be saved yet', {
      id: 'subscription-panel.details-problems',
    }),
    headingLevel,
    unplaced: wrong.unplaced,
    problems: [...problems].map(([field, problem]) => ({
      field,
      label: fieldLabel(field, draft['address/countryCode']),
      text: problemText(field, problem, draft),
    })),
    onFocus,
  });
}
