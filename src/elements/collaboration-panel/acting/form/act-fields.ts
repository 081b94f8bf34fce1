import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {
  AGREEMENT_PERIODS,
  END_MODES,
  INVOICE_RECIPIENTS,
} from '../../../../api/resources/collaborations/schema.js';
import {formatDate} from '../../../../i18n/format.js';
import {aMonthText, monthsText} from '../../../../ui/month-words.js';
import {visible} from '../../../../ui/visible.js';
import type {Act} from '../act.js';
import type {ActDraft, ActField} from '../act-plans.js';
import {clientName, partiesOf} from './act-words.js';
import {type Choice, type Control, radioGroup, selectField, textField} from './choice-fields.js';
import {consequences} from './consequences.js';
import {problemText, recipientText, taskText} from './field-words.js';

/** What the fields are drawn from. */
export interface ActFields {
  act: Act;
  readOnly: boolean;
  onChange: (change: Partial<ActDraft>) => void;
}

const PERSON_FIELDS: readonly ActField[] = ['firstName', 'lastName', 'email'];

/** The fields that are asked for, in the order of the form. */
export function actFields(view: ActFields): unknown {
  const {act} = view;
  const fields = act.fields.filter((field) => !PERSON_FIELDS.includes(field));
  // Where something is agreed already, what comes of a choice stands beside it.
  const isBelowFirst = act.action === 'change-terms';
  return html`
    ${fields.map((field, index) => [
      one(field, view),
      isBelowFirst && index === 0 ? consequences(act) : nothing,
    ])}
    ${act.fields.includes('email') ? administrator(view) : nothing}
    ${isBelowFirst ? nothing : consequences(act)}
  `;
}

function controlOf(field: ActField, {act, readOnly, onChange}: ActFields, help?: string): Control {
  const problem = act.problems().get(field);
  return {
    field,
    value: act.draft[field],
    problem: problem && problemText(field, problem),
    help,
    readOnly,
    onInput: (text) => onChange({[field]: text}),
  };
}

function one(field: ActField, view: ActFields): TemplateResult | typeof nothing {
  const {act} = view;
  switch (field) {
    case 'variant':
      return radioGroup(controlOf(field, view), variants(act));
    case 'taskId':
      return selectField(controlOf(field, view), tasks(act));
    case 'invoiceRecipient':
      return radioGroup(controlOf(field, view), recipients(act));
    case 'agreementPeriod':
      return radioGroup(controlOf(field, view, periodHelp(act)), periods(act));
    case 'mode':
      return radioGroup(controlOf(field, view), modes(act));
    default:
      return nothing;
  }
}

/** What is agreed now stays a choice, though it may be one that is not known. */
function withPresent(choices: readonly Choice[], present: Choice | undefined): readonly Choice[] {
  const isListed = !present || choices.some(({value}) => value === present.value);
  return isListed ? choices : [present, ...choices];
}

function variants({of: {service, collaboration}}: Act): readonly Choice[] {
  const choices = (service?.variants ?? []).map(({code, name, monthlyPrice}) => ({
    value: code,
    text: visible(name),
    help: monthlyPrice && aMonthText(monthlyPrice),
  }));
  const {variant, state} = collaboration ?? {};
  const present =
    variant && state === 'active' ? {value: variant.code, text: visible(variant.name)} : undefined;
  return withPresent(choices, present);
}

function tasks({of: {client}}: Act): readonly Choice[] {
  return (client?.tasks ?? []).map((task) => ({value: task.id, text: taskText(task)}));
}

function recipients(act: Act): readonly Choice[] {
  const {action} = act;
  const {collaboration} = act.of;
  const parties = partiesOf(act);
  const choice = (value: string): Choice => ({
    value,
    text: recipientText(value, parties),
    help: partyText(value),
  });
  const choices = INVOICE_RECIPIENTS.map(choice);
  const present = action === 'activate' ? undefined : collaboration?.invoiceRecipient;
  return withPresent(choices, present === undefined ? undefined : choice(present));
}

function partyText(recipient: string): string | undefined {
  switch (recipient) {
    case 'customer':
      return msg('Customer', {id: 'collaboration-panel.customer'});
    case 'office':
      return msg('Accounting office', {id: 'collaboration-panel.office'});
    default:
      return undefined;
  }
}

function periods({of: {collaboration}, action}: Act): readonly Choice[] {
  const choice = (months: number): Choice => ({value: String(months), text: monthsText(months)});
  const present = action === 'activate' ? undefined : collaboration?.agreementPeriod;
  const choices = AGREEMENT_PERIODS.map(choice);
  return withPresent(choices, present === undefined ? undefined : choice(present));
}

function periodHelp({action, of: {collaboration}}: Act): string | undefined {
  if (action === 'activate') return undefined;
  if (collaboration?.agreementEnds === undefined) {
    return msg('A new period holds from the next renewal on.', {
      id: 'collaboration-panel.act-period-help',
    });
  }
  const until = formatDate(collaboration.agreementEnds);
  return msg(str`The present agreement runs until ${until}. A new period holds from its renewal on.`, {
    id: 'collaboration-panel.act-period-help-until',
  });
}

/** What becomes of the data (B-E3, AMB-30). */
function modes(act: Act): readonly Choice[] {
  const client = clientName(act);
  const texts = {
    continue: {
      text: msg('Continue alone', {id: 'collaboration-panel.act-mode-continue'}),
      help: msg(str`${client} keeps the service and all of its data, and goes on by itself.`, {
        id: 'collaboration-panel.act-mode-continue-help',
      }),
    },
    deactivate: {
      text: msg('Deactivate the service', {id: 'collaboration-panel.act-mode-deactivate'}),
      help: msg('What is there can still be read, and not changed any more.', {
        id: 'collaboration-panel.act-mode-deactivate-help',
      }),
    },
  };
  return END_MODES.map((value) => ({value, ...texts[value]}));
}

/** Who becomes administrator of a client that is new (B21, V22). */
function administrator(view: ActFields): TemplateResult {
  const client = clientName(view.act);
  return html`
    <fieldset class="administrator" aria-describedby="act-administrator-help">
      <legend>
        <bdi>
          ${msg(str`Mandatory contact details for ${client}`, {
            id: 'collaboration-panel.act-administrator',
          })}
        </bdi>
      </legend>
      <p class="entry-help" id="act-administrator-help">
        ${msg('Check that these are right: this user becomes administrator for vismaonline.com.', {
          id: 'collaboration-panel.act-administrator-help',
        })}
      </p>
      <div class="names">
        ${textField(controlOf('firstName', view))} ${textField(controlOf('lastName', view))}
      </div>
      ${textField(controlOf('email', view), 'email')}
    </fieldset>
  `;
}
