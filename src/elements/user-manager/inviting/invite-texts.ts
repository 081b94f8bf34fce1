import {msg, str} from '@lit/localize';

import type {UserProblemCode} from '../../../api/resources/users/user-rules.js';
import {formatNumber, pluralOf} from '../../../i18n/format.js';
import type {StatusLabel} from '../list/user-texts.js';
import {alertIcon, checkIcon, infoIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import type {CheckState, PersonField, PersonProblem} from './candidate.js';
import type {Invitation} from './invitation.js';

/** Why an address cannot be added (R18–R21, V4–V6). */
export function verdictLabel(check: CheckState): StatusLabel {
  if (check.state !== 'checked') {
    return {
      tone: 'warning',
      icon: alertIcon,
      text: msg('Could not be checked', {id: 'user-manager.invite-unchecked'}),
    };
  }
  switch (check.verdict) {
    case 'already-user':
      return {
        tone: 'neutral',
        icon: infoIcon,
        text: msg('Is a user already', {id: 'user-manager.invite-already'}),
      };
    case 'support-elsewhere':
      return {
        tone: 'danger',
        icon: alertIcon,
        text: msg('Is a support user of another organization', {
          id: 'user-manager.invite-elsewhere',
        }),
      };
    default:
      return {
        tone: 'danger',
        icon: alertIcon,
        text: msg('This e-mail address is not available', {id: 'user-manager.invite-unavailable'}),
      };
  }
}

/** Who is known before anything is filled in (R17). */
export function knownContact(): StatusLabel {
  const text = msg('Known contact', {id: 'user-manager.invite-known'});
  return {tone: 'success', icon: checkIcon, text};
}

/** The label of a field. */
export function personFieldText(field: PersonField): string {
  switch (field) {
    case 'firstName':
      return msg('First name', {id: 'user-manager.column-first-name'});
    case 'lastName':
      return msg('Last name', {id: 'user-manager.column-last-name'});
    case 'role':
      return msg('Role', {id: 'user-manager.column-role'});
    case 'jobFunctionCode':
      return msg('Job function', {id: 'user-manager.invite-job-function'});
  }
}

function codeText(field: PersonField, code: UserProblemCode): string {
  if (code === 'required') {
    switch (field) {
      case 'firstName':
        return msg('Give the first name.', {id: 'user-manager.invite-first-name-missing'});
      case 'lastName':
        return msg('Give the last name.', {id: 'user-manager.invite-last-name-missing'});
      case 'role':
        return msg('Choose a role.', {id: 'user-manager.invite-role-missing'});
      case 'jobFunctionCode':
        return msg('Choose a job function.', {id: 'user-manager.invite-job-function-missing'});
    }
  }
  return field === 'jobFunctionCode'
    ? msg('This job function is no longer used. Choose another one.', {
        id: 'user-manager.invite-job-function-old',
      })
    : msg('Choose another value.', {id: 'user-manager.invite-other-value'});
}

/** What is wrong with a field; the server's own words with nothing hidden in them. */
export function personProblemText(field: PersonField, problem: PersonProblem): string {
  return 'detail' in problem ? visible(problem.detail) : codeText(field, problem.code);
}

/** "4 users can be added." */
export function addableText(count: number): string {
  const number = formatNumber(count);
  if (count === 0) {
    return msg('Nobody on this list can be added.', {id: 'user-manager.invite-nobody'});
  }
  return pluralOf(count) === 'one'
    ? msg(str`${number} user can be added.`, {id: 'user-manager.invite-addable-one'})
    : msg(str`${number} users can be added.`, {id: 'user-manager.invite-addable-other'});
}

/** How many came more than once. */
export function duplicatesText(count: number): string {
  const number = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${number} address stood there more than once, and is taken once.`, {
        id: 'user-manager.invite-duplicates-one',
      })
    : msg(str`${number} addresses stood there more than once, and are taken once.`, {
        id: 'user-manager.invite-duplicates-other',
      });
}

/** The button that adds them. */
export function addLabel(count: number): string {
  const number = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`Add ${number} user`, {id: 'user-manager.invite-add-one'})
    : msg(str`Add ${number} users`, {id: 'user-manager.invite-add-other'});
}

/** "3 users were added. 1 was not." */
export function outcomeText(added: number, left: number): string {
  const count = formatNumber(added);
  const was =
    pluralOf(added) === 'one'
      ? msg(str`${count} user was added.`, {id: 'user-manager.invited-one'})
      : msg(str`${count} users were added.`, {id: 'user-manager.invited-other'});
  if (left === 0) return was;
  const others = formatNumber(left);
  const wasNot =
    pluralOf(left) === 'one'
      ? msg(str`${others} was not.`, {id: 'user-manager.not-invited-one'})
      : msg(str`${others} were not.`, {id: 'user-manager.not-invited-other'});
  return `${was} ${wasNot}`;
}

/** What goes on, and what came of it, for a live region that is there before it. */
export function statusText(invitation: Invitation): string {
  const {phase, sending, ran, added, ready} = invitation;
  if (phase === 'checking') {
    return msg('Checking the addresses…', {id: 'user-manager.invite-checking'});
  }
  if (sending) return msg('Adding users…', {id: 'user-manager.invite-sending'});
  return ran && phase === 'people' ? outcomeText(added.length, ready.length) : '';
}
