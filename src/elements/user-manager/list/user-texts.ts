import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {User, UserKind, UserSortField} from '../../../api/resources/users/schema.js';
import {formatNumber, pluralOf} from '../../../i18n/format.js';
import {alertIcon, checkIcon, clockIcon, infoIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';

/** A status as it is drawn: shape, word and color together. */
export interface StatusLabel {
  tone: 'neutral' | 'success' | 'warning' | 'danger';
  icon: TemplateResult;
  text: string;
}

/** The tab of a kind (Y15–Y17). */
export function kindText(kind: UserKind): string {
  return kind === 'organization'
    ? msg('My organization', {id: 'user-manager.kind-organization'})
    : msg('My support', {id: 'user-manager.kind-support'});
}

/** What the users of a kind may do, in a sentence (Y16, Y17). */
export function kindHelp(kind: UserKind): string {
  return kind === 'organization'
    ? msg('They see invoices, billing address and users of your organization, by their role.', {
        id: 'user-manager.help-organization',
      })
    : msg('They submit and follow service requests on behalf of your organization.', {
        id: 'user-manager.help-support',
      });
}

/** First and last name, as typed, with nothing hidden in them. */
export function fullName({firstName, lastName}: Pick<User, 'firstName' | 'lastName'>): string {
  return visible(`${firstName} ${lastName}`.trim());
}

/** The column of a field that the list can be sorted by (R12). */
export function columnText(field: UserSortField): string {
  switch (field) {
    case 'lastName':
      return msg('Last name', {id: 'user-manager.column-last-name'});
    case 'firstName':
      return msg('First name', {id: 'user-manager.column-first-name'});
    case 'email':
      return msg('E-mail', {id: 'user-manager.column-email'});
    case 'role':
      return msg('Role', {id: 'user-manager.column-role'});
    case 'securityPrivacyContact':
      return msg('Security/privacy', {id: 'user-manager.column-security'});
    case 'status':
      return msg('Status', {id: 'user-manager.column-status'});
  }
}

const STATUSES: Record<string, () => StatusLabel> = {
  active: () => ({
    tone: 'success',
    icon: checkIcon,
    text: msg('Active', {id: 'user-manager.status-active'}),
  }),
  invited: () => ({
    tone: 'warning',
    icon: clockIcon,
    text: msg('Invited', {id: 'user-manager.status-invited'}),
  }),
  'invitation-expired': () => ({
    tone: 'danger',
    icon: alertIcon,
    text: msg('Invitation expired', {id: 'user-manager.status-expired'}),
  }),
};

/** A status in words, by the name that filters use; an unknown one as it came. */
export function statusLabel(status: string): StatusLabel {
  const label = Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
  return label?.() ?? {tone: 'neutral', icon: infoIcon, text: visible(status)};
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What is left of an invitation's 24 hours (Y4), in whole hours, then in minutes. */
export function timeLeftText(milliseconds: number): string {
  if (milliseconds >= HOUR) {
    const hours = Math.floor(milliseconds / HOUR);
    const count = formatNumber(hours);
    return pluralOf(hours) === 'one'
      ? msg(str`${count} hour left`, {id: 'user-manager.hours-left-one'})
      : msg(str`${count} hours left`, {id: 'user-manager.hours-left-other'});
  }
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE));
  const count = formatNumber(minutes);
  return pluralOf(minutes) === 'one'
    ? msg(str`${count} minute left`, {id: 'user-manager.minutes-left-one'})
    : msg(str`${count} minutes left`, {id: 'user-manager.minutes-left-other'});
}

/** "10,002 users", for the line above the list. */
export function usersText(total: number): string {
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`${count} user`, {id: 'user-manager.count-one'})
    : msg(str`${count} users`, {id: 'user-manager.count-other'});
}

/** Whether somebody is a contact for security and privacy, in a word (R12). */
export function contactText(isContact: boolean | undefined): string {
  return isContact
    ? msg('Yes', {id: 'user-manager.yes'})
    : msg('No', {id: 'user-manager.no'});
}
