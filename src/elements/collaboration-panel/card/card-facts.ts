import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import type {CollaborationParty} from '../../../api/resources/collaborations/state-machine.js';
import {formatDate} from '../../../i18n/format.js';
import {formatFullInstant} from '../../../i18n/format-more.js';
import {aMonthText, monthsText} from '../../../ui/month-words.js';
import {visible} from '../../../ui/visible.js';
import {fieldText, recipientText, taskText} from '../acting/form/field-words.js';
import {serviceText} from './card-words.js';

/** A line: what it is, and its value. */
interface Fact {
  name: string;
  value: string | undefined;
}

/** What it is about. */
function variantFact({variant}: Collaboration): Fact {
  return {name: fieldText('variant'), value: visible(variant.name)};
}

/** What both have agreed (B10–B12, B17, B18). */
function agreed(collaboration: Collaboration): Fact[] {
  const {officeVariant, monthlyPrice, agreementPeriod, agreementEnds, feesFrom} = collaboration;
  return [
    {
      name: msg('The office works in', {id: 'collaboration-panel.office-works-in'}),
      value: officeVariant && visible(officeVariant.name),
    },
    {
      name: msg('Price without VAT', {id: 'collaboration-panel.price-without-vat'}),
      value: monthlyPrice && aMonthText(monthlyPrice),
    },
    {
      name: fieldText('invoiceRecipient'),
      value: recipientText(collaboration.invoiceRecipient, collaboration),
    },
    {
      name: fieldText('agreementPeriod'),
      value: agreementPeriod === undefined ? undefined : monthsText(agreementPeriod),
    },
    {
      name: msg('The agreement runs until', {id: 'collaboration-panel.agreement-ends'}),
      value: agreementEnds && formatDate(agreementEnds),
    },
    {
      name: msg('No fee until', {id: 'collaboration-panel.fees-from'}),
      value: feesFrom && formatDate(feesFrom),
    },
  ];
}

function personText(person: {name: string; email?: string | undefined} | undefined): string {
  if (!person) return msg('Missing', {id: 'collaboration-panel.missing'});
  const {name, email} = person;
  return visible(email === undefined ? name : `${name} (${email})`);
}

function people({administrator, mainContact}: Collaboration): Fact[] {
  const name = administrator && `${administrator.firstName} ${administrator.lastName}`;
  return [
    {
      name: msg('Administrator of the customer', {id: 'collaboration-panel.administrator'}),
      value: administrator && personText({name: name ?? '', email: administrator.email}),
    },
    {
      name: msg('Main contact', {id: 'collaboration-panel.main-contact'}),
      value: personText(mainContact),
    },
  ];
}

function taskFact({task}: Collaboration): Fact {
  const name = msg('Task', {id: 'collaboration-panel.task'});
  const none = msg('None linked', {id: 'collaboration-panel.no-task-linked'});
  return {name, value: task ? taskText(task) : none};
}

function moments({invitedAt, remindedAt, activeSince, endedAt}: Collaboration): Fact[] {
  return [
    {name: msg('Invited', {id: 'collaboration-panel.invited-at'}), value: formatFullInstant(invitedAt)},
    {
      name: msg('Last reminder', {id: 'collaboration-panel.reminded-at'}),
      value: remindedAt && formatFullInstant(remindedAt),
    },
    {
      name: msg('Active since', {id: 'collaboration-panel.active-since'}),
      value: activeSince && formatFullInstant(activeSince),
    },
    {
      name: msg('Ended', {id: 'collaboration-panel.state-ended'}),
      value: endedAt && formatFullInstant(endedAt),
    },
  ];
}

/** What holds as long as it has not ended; the task is the office's own business. */
function holding(collaboration: Collaboration, party: CollaborationParty): Fact[] {
  return [
    ...agreed(collaboration),
    ...(party === 'office' ? [taskFact(collaboration)] : []),
    ...people(collaboration),
  ];
}

/** What is agreed and what happened, line by line. */
export function cardFacts(collaboration: Collaboration, party: CollaborationParty): TemplateResult {
  const service = msg('Service', {id: 'collaboration-panel.service'});
  const facts: Fact[] = [
    {name: service, value: serviceText(collaboration)},
    variantFact(collaboration),
    ...(collaboration.state === 'ended' ? [] : holding(collaboration, party)),
    ...moments(collaboration),
  ];
  return html`
    <dl class="facts">
      ${facts.map(
        ({name, value}) =>
          value &&
          html`<div class="fact">
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
  `;
}
