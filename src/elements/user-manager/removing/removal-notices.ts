import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {formatList} from '../../../i18n/format.js';
import {failureText, smallPrint} from '../../../ui/failure-notice.js';
import {notice} from '../../../ui/notice.js';
import {roleText} from '../../../ui/role-text.js';
import {visible} from '../../../ui/visible.js';
import {columnText, contactText, fullName, statusLabel} from '../list/user-texts.js';
import type {Removal, ShownField} from './removal.js';

/** What goes on, for a live region that is there before it. */
export function progressText({write, user}: Removal): string | typeof nothing {
  const {state} = write;
  if (state.state !== 'saving' || !state.unsure) return nothing;
  return msg(str`No answer yet; finding out whether ${fullName(user)} was deleted…`, {
    id: 'user-manager.remove-unsure',
  });
}

/** What has to be thought of before somebody is deleted. */
export function warnings(removal: Removal, contactCount: number | undefined): unknown {
  const {user, kind, endsOwnAccess, organizationName} = removal;
  const isOnlyContact = user.securityPrivacyContact === true && contactCount === 1;
  return [
    endsOwnAccess
      ? notice(
          'warning',
          html`<bdi>${msg(
            str`This is you: you lose access to ${visible(organizationName)} at once.`,
            {id: 'user-manager.remove-self'},
          )}</bdi>`,
          false,
        )
      : nothing,
    kind === 'organization' && isOnlyContact
      ? notice(
          'warning',
          msg(
            'This is the only contact for security and privacy. Make somebody else a contact, so that news of an incident reaches you.',
            {id: 'user-manager.remove-only-contact'},
          ),
          false,
        )
      : nothing,
  ];
}

/** Why nobody is deleted yet, or that nobody knows; nothing while all is well. */
export function removalNotices(removal: Removal, canWrite: boolean): unknown {
  const {portal, write, isBusy} = removal;
  const {state} = write;
  const notices = [];
  if (portal.expired) notices.push(sessionEnded());
  if (state.state === 'unknown') notices.push(unknown(removal, state.error));
  else if (isBusy || portal.expired) return notices;
  else if (!canWrite) notices.push(roleTaken(removal));
  else if (state.state === 'failed') notices.push(failed(state.error, removal));
  else if (removal.torn) notices.push(torn());
  else if (removal.turnedDown) notices.push(turnedDown(removal));
  else if (removal.changed) notices.push(changed(removal, removal.changed));
  return notices;
}

/** Nobody is left to delete. */
export function goneText({user}: Removal): string {
  return msg(str`${fullName(user)} is not a user any more; somebody else has been here first.`, {
    id: 'user-manager.remove-gone',
  });
}

/** Why the last Admin stays, and what to do (AMB-6). */
export function lastAdminText({user}: Removal): string {
  return msg(
    str`${fullName(user)} is the last active Admin of your organization; without one nobody can change anything. Make somebody else Admin first.`,
    {id: 'user-manager.remove-last-admin'},
  );
}

function sessionEnded(): TemplateResult {
  const text = msg('Your session has ended. Sign in again; what you filled in is kept.', {
    id: 'user-manager.remove-session',
  });
  return notice('danger', text);
}

function unknown({user}: Removal, error: ApiError): TemplateResult {
  const text = msg(
    str`It is not known whether ${fullName(user)} was deleted. Press Find out to make sure; it is done once at most.`,
    {id: 'user-manager.remove-unknown'},
  );
  return notice('warning', html`<bdi>${text}</bdi> ${smallPrint(error)}`);
}

function roleTaken({portal}: Removal): TemplateResult {
  const names = visible(formatList(portal.administrators.map(({name}) => name)));
  const text =
    names === ''
      ? msg('You cannot delete users any more. An Admin can.', {
          id: 'user-manager.remove-role-taken',
        })
      : msg(str`You cannot delete users any more. An Admin can: ${names}.`, {
          id: 'user-manager.remove-role-taken-ask',
        });
  return notice('danger', html`<bdi>${text}</bdi>`);
}

function torn(): TemplateResult {
  const text = msg(
    'Nobody was deleted: in another tab you switched organization. Close this dialog, and say on the page which one it is to show.',
    {id: 'user-manager.remove-torn'},
  );
  return notice('warning', text);
}

function turnedDown({user}: Removal): TemplateResult {
  const text = msg(str`${fullName(user)} was not deleted. What you filled in is still here.`, {
    id: 'user-manager.remove-turned-down',
  });
  return notice('warning', html`<bdi>${text}</bdi>`);
}

function failed(error: ApiError, removal: Removal): TemplateResult | typeof nothing {
  switch (error.kind) {
    case 'unauthenticated': {
      const text = msg('You are signed in again. Press Delete once more.', {
        id: 'user-manager.remove-signed-in',
      });
      return notice('info', text);
    }
    case 'forbidden':
      return roleTaken(removal);
    case 'conflict':
      return notice('danger', html`<bdi>${lastAdminText(removal)}</bdi>`);
    case 'precondition-failed': {
      const text = msg(
        'Somebody else changed this user meanwhile, and what it is now could not be read. Press Delete to try again.',
        {id: 'user-manager.remove-unread'},
      );
      return notice('danger', html`${text} ${smallPrint(error)}`);
    }
    default:
      // What the field says is said at the field.
      return removal.refused === undefined ? notDeleted(error, removal) : nothing;
  }
}

function notDeleted(error: ApiError, {user}: Removal): TemplateResult {
  const text = msg(str`${fullName(user)} was not deleted.`, {id: 'user-manager.remove-failed'});
  return notice(
    'danger',
    html`<bdi>${text}</bdi> ${failureText(error)} ${smallPrint(error)}`,
  );
}

function changed({user}: Removal, fields: readonly ShownField[]): TemplateResult {
  const text = msg('Somebody else changed this user meanwhile. Press Delete if it still holds.', {
    id: 'user-manager.remove-changed',
  });
  const values: Record<ShownField, string> = {
    firstName: visible(user.firstName),
    lastName: visible(user.lastName),
    role: roleText(user.role ?? ''),
    securityPrivacyContact: contactText(user.securityPrivacyContact),
    status: statusLabel(user.status).text,
  };
  return notice(
    'warning',
    html`${text}
    ${fields.map(
      (field) => html`<span class="now"><b>${columnText(field)}</b> <bdi>${values[field]}</bdi></span>`,
    )}`,
  );
}
