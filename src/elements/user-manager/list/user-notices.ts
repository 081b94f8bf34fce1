import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Person} from '../../../api/resources/session/schema.js';
import type {UserKind} from '../../../api/resources/users/schema.js';
import {formatList} from '../../../i18n/format.js';
import type {InvalidRow} from '../../../portal/check-answer.js';
import {blank, noOrganization} from '../../../ui/blank.js';
import {forbiddenNotice} from '../../../ui/forbidden-notice.js';
import {alertIcon, checkIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';

/** No organization is in view: there is none, or one is to be chosen. */
export function noOrganizationNotice(
  reason: 'no-organization' | 'choose-organization',
): TemplateResult {
  const choose = msg('Choose an organization to see its users.', {id: 'user-manager.choose'});
  return noOrganization(reason, choose);
}

/** The reader may not see users, and is told whom to ask. */
export function usersForbidden(ask: readonly Person[]): TemplateResult {
  return forbiddenNotice(msg('You cannot view users.', {id: 'user-manager.forbidden'}), ask);
}

/** Why there are no buttons, and who can change users (Y19, Y20). */
export function readerLine(ask: readonly Person[]): TemplateResult {
  const names = visible(formatList(ask.map(({name}) => name)));
  const text =
    names === ''
      ? msg('You can view users. An Admin can add, change and delete them.', {
          id: 'user-manager.reader',
        })
      : msg(str`You can view users. An Admin can add, change and delete them: ${names}.`, {
          id: 'user-manager.reader-ask',
        });
  return html`<p class="reader"><bdi>${text}</bdi></p>`;
}

/** Said where filters leave nobody. */
export function noMatchText(): string {
  return msg('No user matches these filters.', {id: 'user-manager.no-match'});
}

/** Said of a user who sent data which are none. */
export function unreadableText(): string {
  return msg('The data of this user cannot be read.', {id: 'user-manager.invalid'});
}

/** There is nobody to show; where filters are the cause they can be taken away. */
export function emptyNotice(
  kind: UserKind,
  filtered: boolean,
  onClear: () => void,
): TemplateResult {
  if (filtered) {
    return blank(
      noMatchText(),
      html`<button class="button" type="button" @click=${onClear}>
        ${msg('Clear filters', {id: 'list.clear-filters'})}
      </button>`,
    );
  }
  return blank(
    kind === 'organization'
      ? msg('There are no users yet.', {id: 'user-manager.none'})
      : msg('There are no support users yet.', {id: 'user-manager.none-support'}),
  );
}

/** A row whose data cannot be read: it keeps its place, and says whose it is if that much came. */
export function invalidUserRow(row: InvalidRow): TemplateResult {
  const email = row.text('email');
  const text =
    email === undefined
      ? unreadableText()
      : msg(str`The data of ${visible(email)} cannot be read.`, {id: 'user-manager.invalid-email'});
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan="7">
        <span class="label-status" data-tone="danger">${alertIcon}<bdi>${text}</bdi></span>
      </td>
    </tr>
  `;
}

/** What was done; it stays until the user does the next thing. Stands inside a live region. */
export function outcomeNotice(text: string): TemplateResult {
  return html`
    <div class="notice" part="notice" data-tone="success">${checkIcon}<p><bdi>${text}</bdi></p></div>
  `;
}
