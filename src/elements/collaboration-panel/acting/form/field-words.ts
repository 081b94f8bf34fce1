import {msg} from '@lit/localize';

import type {CollaborationTask} from '../../../../api/resources/collaborations/schema.js';
import type {FieldProblem} from '../../../../ui/problems/field-problems.js';
import {visible} from '../../../../ui/visible.js';
import type {ActProblem} from '../act-draft.js';
import type {ActField} from '../act-plans.js';

/** What a field is called (B15–B18, B21). */
export function fieldText(field: ActField): string {
  switch (field) {
    case 'variant':
      return msg('Variant', {id: 'collaboration-panel.variant'});
    case 'taskId':
      return msg('Tasks', {id: 'collaboration-panel.tasks'});
    case 'invoiceRecipient':
      return msg('Invoice recipient', {id: 'collaboration-panel.invoice-recipient'});
    case 'agreementPeriod':
      return msg('Agreement period', {id: 'collaboration-panel.agreement-period'});
    case 'firstName':
      return msg('First name', {id: 'user-manager.column-first-name'});
    case 'lastName':
      return msg('Last name', {id: 'user-manager.column-last-name'});
    case 'email':
      return msg('E-mail', {id: 'user-manager.column-email'});
    case 'mode':
      return msg('What becomes of the service', {id: 'collaboration-panel.act-mode'});
  }
}

function missingText(field: ActField): string {
  switch (field) {
    case 'variant':
      return msg('Choose a variant.', {id: 'collaboration-panel.act-variant-missing'});
    case 'taskId':
      return msg('Choose a task.', {id: 'collaboration-panel.act-task-missing'});
    case 'invoiceRecipient':
      return msg('Choose who pays for the service.', {
        id: 'collaboration-panel.act-invoice-recipient-missing',
      });
    case 'agreementPeriod':
      return msg('Choose an agreement period.', {
        id: 'collaboration-panel.act-agreement-period-missing',
      });
    case 'firstName':
      return msg('Fill in the first name.', {id: 'user-manager.first-name-missing'});
    case 'lastName':
      return msg('Fill in the last name.', {id: 'user-manager.last-name-missing'});
    case 'email':
      return msg('Fill in the e-mail address.', {id: 'user-manager.email-missing'});
    case 'mode':
      return msg('Choose what becomes of the service.', {id: 'collaboration-panel.act-mode-missing'});
  }
}

/** What to do about a field that cannot be sent as it is; the server's own words with nothing hidden in them. */
export function problemText(field: ActField, problem: FieldProblem<ActProblem>): string {
  if ('detail' in problem) return visible(problem.detail);
  if (problem.code === 'required') return missingText(field);
  return msg('Fill in an e-mail address such as name@example.com.', {id: 'address.email-wrong'});
}

/** Who pays, by name; one that is not known as it came. */
export function recipientText(
  recipient: string,
  {office, client}: {office?: {name: string} | undefined; client?: {name: string} | undefined},
): string {
  if (recipient === 'customer' && client) return visible(client.name);
  if (recipient === 'office' && office) return visible(office.name);
  return visible(recipient);
}

/** A task with its type and, where it has one, its owner. */
export function taskText({name, type, owner}: CollaborationTask): string {
  return visible([name, type.name, ...(owner ? [owner.name] : [])].join(' · '));
}
