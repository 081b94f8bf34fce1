import {msg, str} from '@lit/localize';

import type {Collaboration} from '../../../../api/resources/collaborations/schema.js';
import {formatList} from '../../../../i18n/format.js';
import type {Question} from '../../../../ui/confirm-dialog.js';
import {monthsText} from '../../../../ui/month-words.js';
import {visible} from '../../../../ui/visible.js';
import type {CollaborationAction} from '../../collaboration-panel.events.js';
import type {Act} from '../act.js';
import {fieldText, recipientText} from './field-words.js';

/** What a button does, as a verb. */
export function actionText(action: CollaborationAction): string {
  switch (action) {
    case 'activate':
      return msg('Activate', {id: 'collaboration-panel.activate'});
    case 'remind':
      return msg('Send a reminder', {id: 'collaboration-panel.remind'});
    case 'withdraw':
      return msg('Withdraw the invitation', {id: 'collaboration-panel.withdraw'});
    case 'approve':
      return msg('Approve', {id: 'collaboration-panel.approve'});
    case 'accept-terms':
      return msg('Approve the terms', {id: 'collaboration-panel.accept-terms'});
    case 'decline':
      return msg('Decline', {id: 'collaboration-panel.decline'});
    case 'change-task':
      return msg('Change the task', {id: 'collaboration-panel.change-task'});
    case 'change-terms':
      return msg('Change the agreement', {id: 'collaboration-panel.change-terms'});
    case 'end':
      return msg('End the collaboration', {id: 'collaboration-panel.end'});
  }
}

/** What a dialog is for. */
export function actTitle(action: CollaborationAction): string {
  switch (action) {
    case 'activate':
      return msg('Activate collaboration service', {id: 'collaboration-panel.act-activate-title'});
    case 'decline':
      return msg('Decline the invitation', {id: 'collaboration-panel.act-decline-title'});
    default:
      return actionText(action);
  }
}

/** The button that does it, while nothing is under way. */
export function submitText({action, fields}: Act): string {
  switch (action) {
    case 'activate':
      // Where there is more to fill in than the task, as the source page calls it (B19).
      return fields.length > 1 ? msg('Next', {id: 'user-manager.next'}) : actionText(action);
    case 'change-task':
    case 'change-terms':
      return msg('Save', {id: 'billing-address-form.save'});
    default:
      return actionText(action);
  }
}

/** Both parties by name; before the first collaboration the office is the organization in view. */
export function partiesOf({of, portal}: Act): {office: {name: string}; client: {name: string}} {
  const {client, collaboration} = of;
  return {
    office: {name: collaboration?.office.name ?? portal.organization?.name ?? ''},
    client: {name: client?.name ?? collaboration?.client.name ?? ''},
  };
}

/** The client's name. */
export function clientName(act: Act): string {
  return visible(partiesOf(act).client.name);
}

/** What became of it, for a live region. */
export function doneText(act: Act, now: Collaboration): string {
  const [office, client] = [visible(now.office.name), visible(now.client.name)];
  switch (act.action) {
    case 'activate':
      return activatedText(now);
    case 'remind':
      return msg(str`A reminder was sent to ${client}.`, {id: 'collaboration-panel.act-reminded'});
    case 'withdraw':
      return msg(str`The invitation to ${client} was withdrawn.`, {
        id: 'collaboration-panel.act-withdrawn',
      });
    case 'approve':
      return msg(str`You approved the collaboration with ${office}. You can both start.`, {
        id: 'collaboration-panel.act-approved',
      });
    case 'accept-terms':
      return msg(str`You approved the terms. You and ${office} can both start.`, {
        id: 'collaboration-panel.act-terms-accepted',
      });
    case 'decline':
      return msg(str`You declined the invitation from ${office}.`, {
        id: 'collaboration-panel.act-declined',
      });
    case 'change-task':
      return taskChangedText(now);
    case 'change-terms':
      return termsChangedText(act, now);
    case 'end':
      return endedText(now);
  }
}

/** By how it stood with the client (B14, B20, B22, B23). */
function activatedText({relation, client, administrator}: Collaboration): string {
  const name = visible(client.name);
  if (relation === 'active-subscription') {
    return msg(str`The collaboration has been activated, and an e-mail was sent to ${name}. As soon as the customer has approved at My services, you can both start.`, {
      id: 'collaboration-panel.act-activated',
    });
  }
  if (relation === 'unknown' && administrator) {
    const {firstName, lastName} = administrator;
    const who = visible(`${firstName} ${lastName}`);
    return msg(str`The collaboration and the service have been activated for ${name}, and ${who} was made administrator. An e-mail asks the administrator to approve the terms at My services; after that you can both start.`, {
      id: 'collaboration-panel.act-activated-administrator',
    });
  }
  return msg(str`The collaboration and the service have been activated, and an e-mail was sent to ${name}. As soon as the customer has approved at My services, you can both start.`, {
    id: 'collaboration-panel.act-activated-service',
  });
}

function taskChangedText({task}: Collaboration): string {
  const name = visible(task?.name ?? '');
  return msg(str`The collaboration is linked to the task ${name}.`, {
    id: 'collaboration-panel.act-task-changed',
  });
}

function termsChangedText({sent}: Act, now: Collaboration): string {
  const of = (field: 'variant' | 'invoiceRecipient' | 'agreementPeriod', text: string): string[] =>
    sent && field in sent ? [`${fieldText(field)}: ${text}`] : [];
  const {variant, invoiceRecipient, agreementPeriod = 0} = now;
  const changes = formatList([
    ...of('variant', visible(variant.name)),
    ...of('invoiceRecipient', recipientText(invoiceRecipient, now)),
    ...of('agreementPeriod', monthsText(agreementPeriod)),
  ]);
  return msg(str`The agreement was changed. ${changes}.`, {id: 'collaboration-panel.act-terms-changed'});
}

function endedText({endMode, client}: Collaboration): string {
  const name = visible(client.name);
  return endMode === 'continue'
    ? msg(str`The collaboration has ended. ${name} keeps the service, and continues alone.`, {
        id: 'collaboration-panel.act-ended-continue',
      })
    : msg('The collaboration has ended. The service is deactivated: what is there can be read, and not changed.', {
        id: 'collaboration-panel.act-ended-deactivate',
      });
}

/** Asked before something that was filled in is thrown away. */
export function discardQuestion(): Question {
  return {
    title: msg('Discard what you filled in?', {id: 'user-manager.discard-title'}),
    text: msg('What you filled in is not saved, and will be gone.', {
      id: 'billing-address-form.discard-text',
    }),
    confirm: msg('Discard', {id: 'user-manager.discard'}),
    cancel: msg('Keep editing', {id: 'billing-address-form.keep'}),
  };
}
