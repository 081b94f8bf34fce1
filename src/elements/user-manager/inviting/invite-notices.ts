import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {formatList, formatNumber, pluralOf} from '../../../i18n/format.js';
import {failureText, smallPrint} from '../../../ui/failure-notice.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import type {Invitation} from './invitation.js';

/** Why not everybody was added; nothing while all is well. */
export function inviteNotices(invitation: Invitation, canWrite: boolean): unknown {
  const {portal, stopped, torn, turnedDown} = invitation;
  if (portal.expired) return sessionEnded();
  if (!canWrite) return roleTaken(invitation);
  if (invitation.isBusy) return undefined;
  if (stopped) return stoppedNotice(stopped, invitation);
  if (torn) return tornNotice();
  return turnedDown ? turnedDownNotice() : undefined;
}

function sessionEnded(): TemplateResult {
  const text = msg('Your session has ended. Sign in again; what you filled in is kept.', {
    id: 'user-manager.invite-session',
  });
  return notice('danger', text);
}

function roleTaken({portal}: Invitation): TemplateResult {
  const names = visible(formatList(portal.administrators.map(({name}) => name)));
  const text =
    names === ''
      ? msg('You cannot add users any more. An Admin can.', {id: 'user-manager.invite-role-taken'})
      : msg(str`You cannot add users any more. An Admin can: ${names}.`, {
          id: 'user-manager.invite-role-taken-ask',
        });
  return notice('danger', html`<bdi>${text}</bdi>`);
}

function tornNotice(): TemplateResult {
  const text = msg(
    'Nothing was sent: in another tab you switched organization. Close this dialog, and say on the page which one it is to show.',
    {id: 'user-manager.invite-torn'},
  );
  return notice('warning', text);
}

function turnedDownNotice(): TemplateResult {
  const text = msg('Nobody was added. What you filled in is still here.', {
    id: 'user-manager.invite-turned-down',
  });
  return notice('warning', text);
}

function stoppedNotice(error: ApiError, invitation: Invitation): TemplateResult {
  if (error.kind === 'forbidden') return roleTaken(invitation);
  if (error.kind === 'unauthenticated') {
    const text = msg('You are signed in again. Press Add once more.', {
      id: 'user-manager.invite-signed-in',
    });
    return notice('info', text);
  }
  if (error.kind === 'conflict' && invitation.kind === 'organization') return noLicense(invitation);
  const text = msg('Not everybody could be added; those who were not are still here.', {
    id: 'user-manager.invite-stopped',
  });
  return notice('danger', html`${text} ${failureText(error)} ${smallPrint(error)}`);
}

/** Licenses have run out (S12): said once, with what can be done. */
function noLicense({ready}: Invitation): TemplateResult {
  const count = formatNumber(ready.length);
  const text =
    pluralOf(ready.length) === 'one'
      ? msg(
          str`No license is free for the ${count} user who is left. Add users one by one to see what another license costs.`,
          {id: 'user-manager.invite-no-license-one'},
        )
      : msg(
          str`No license is free for the ${count} users who are left. Add users one by one to see what another license costs.`,
          {id: 'user-manager.invite-no-license-other'},
        );
  return notice('warning', text);
}
