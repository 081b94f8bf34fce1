import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {User, UserKind} from '../../../api/resources/users/schema.js';
import {plainRolePill} from '../../../ui/plain-role-pill.js';
import {visible} from '../../../ui/visible.js';
import {columnText, contactText, fullName, statusLabel, timeLeftText} from './user-texts.js';
import type {Later} from './user-toolbar.js';

/** What can be done with a user by who may. */
export interface RowActions {
  onEdit: (user: User) => void;
  onRemove: (user: User) => void;
}

export interface UserRowOptions {
  kind: UserKind;
  /** The server's time, in milliseconds. */
  now: number;
  /** Whether this is the reader. */
  isSelf: boolean;
  /** Absent for who may change nothing. */
  actions: RowActions | undefined;
  later: Later | undefined;
}

/** The id of a row's heading within the root, which the focus goes to after something was done to it. */
export function rowId(userId: string): string {
  return `user-${userId}`;
}

/** One user (R12). The roles are written out, because a row that is laid out as a card would lose its own. */
export function userRow(user: User, options: UserRowOptions): TemplateResult {
  const {kind, actions, isSelf} = options;
  return html`
    <tr role="row" part="row">
      <th role="rowheader" scope="row" class="lastName">
        <bdi class="name" id=${rowId(user.id)} tabindex="-1">${visible(user.lastName)}</bdi>
        ${isSelf ? html`<small>${msg('(you)', {id: 'user-manager.you'})}</small>` : nothing}
      </th>
      <td role="cell" class="firstName"><bdi>${visible(user.firstName)}</bdi></td>
      <td role="cell" class="email"><bdi>${visible(user.email)}</bdi></td>
      ${kind === 'organization' ? ofOrganization(user) : nothing}
      <td role="cell" class="status">${statusOf(user, options)}</td>
      ${actions ? html`<td role="cell" class="acts">${buttons(user, actions, options)}</td>` : nothing}
    </tr>
  `;
}

function ofOrganization(user: User): TemplateResult {
  return html`
    <td role="cell" class="role">${plainRolePill(user.role ?? '')}</td>
    <td role="cell" class="securityPrivacyContact">
      <span class="label">${columnText('securityPrivacyContact')}</span>
      ${contactText(user.securityPrivacyContact)}
    </td>
  `;
}

function statusOf({status, invitationExpiresAt}: User, {now}: UserRowOptions): TemplateResult {
  const {tone, icon, text} = statusLabel(status);
  const left = invitationExpiresAt === undefined ? 0 : Date.parse(invitationExpiresAt) - now;
  return html`
    <span class="label-status" data-tone=${tone}>${icon}<bdi>${text}</bdi></span>
    ${status === 'invited' && left > 0 ? html`<small>${timeLeftText(left)}</small>` : nothing}
  `;
}

function buttons(user: User, actions: RowActions, {later}: UserRowOptions): TemplateResult {
  const name = fullName(user);
  const {onEdit, onRemove} = actions;
  return html`
    <span class="actions">
      <button
        class="plain"
        type="button"
        aria-label=${msg(str`Edit ${name}`, {id: 'user-manager.edit-user'})}
        @click=${() => onEdit(user)}
      >
        ${later?.editIcon} <span class="word">${msg('Edit', {id: 'user-manager.edit'})}</span>
      </button>
      <button
        class="plain"
        type="button"
        aria-label=${msg(str`Delete ${name}`, {id: 'user-manager.delete-user'})}
        @click=${() => onRemove(user)}
      >
        ${later?.deleteIcon} <span class="word">${msg('Delete', {id: 'user-manager.delete'})}</span>
      </button>
    </span>
  `;
}
