import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {formatList} from '../../../i18n/format.js';
import {failureText, smallPrint} from '../../../ui/failure-notice.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import type {EditSession} from './edit-session.js';

/** What was done; it stays until the user does the next thing. Stands inside a live region. */
export function outcomeNotice(outcome: 'saved' | 'unchanged'): TemplateResult {
  if (outcome === 'unchanged') {
    const text = msg('Nothing was changed.', {id: 'billing-address-form.unchanged'});
    return notice('info', text, false);
  }
  const text = msg(
    'The billing address is saved. The next invoice goes there. Issued invoices stay as they are.',
    {id: 'billing-address-form.saved'},
  );
  return notice('success', text, false);
}

/** What goes on, for a live region that is there before it. */
export function progressText({write}: EditSession): string | typeof nothing {
  const {state} = write;
  if (state.state !== 'saving' || !state.unsure) return nothing;
  return msg('No answer yet; finding out whether it was saved…', {
    id: 'billing-address-form.unsure',
  });
}

/** Why it is not saved, or that nobody knows; nothing while all is well. */
export function saveNotices(session: EditSession, canWrite: boolean): unknown {
  const {portal, write} = session;
  const {state} = write;
  const notices = [];
  if (portal.expired) notices.push(sessionEnded());
  if (state.state === 'unknown') notices.push(unknown(state.error));
  else if (session.isBusy || portal.expired) return notices;
  else if (!canWrite) notices.push(roleTaken(session));
  else if (state.state === 'failed') notices.push(failed(state.error, session));
  else if (session.turnedDown) notices.push(turnedDown());
  return notices;
}

function sessionEnded(): TemplateResult {
  return notice(
    'danger',
    msg('Your session has ended. Sign in again; what you filled in is kept.', {
      id: 'billing-address-form.session',
    }),
  );
}

function unknown(error: ApiError): TemplateResult {
  return notice(
    'warning',
    html`${msg('It is not known whether this was saved. Press Find out to make sure; it is saved once at most.', {
      id: 'billing-address-form.unknown',
    })}
    ${smallPrint(error)}`,
  );
}

function roleTaken({portal}: EditSession): TemplateResult {
  const names = visible(formatList(portal.administrators.map(({name}) => name)));
  const text =
    names === ''
      ? msg('You cannot change the billing address any more. An Admin can.', {
          id: 'billing-address-form.role-taken',
        })
      : msg(str`You cannot change the billing address any more. An Admin can: ${names}.`, {
          id: 'billing-address-form.role-taken-ask',
        });
  return notice('danger', html`<bdi>${text}</bdi>`);
}

function turnedDown(): TemplateResult {
  return notice(
    'warning',
    msg('The billing address is not saved. What you filled in is still here.', {
      id: 'billing-address-form.turned-down',
    }),
  );
}

function failed(error: ApiError, session: EditSession): TemplateResult | typeof nothing {
  switch (error.kind) {
    case 'unauthenticated':
      return notice(
        'info',
        msg('You are signed in again. Press Save once more.', {
          id: 'billing-address-form.signed-in',
        }),
      );
    case 'forbidden':
      return roleTaken(session);
    case 'precondition-failed':
      return notice(
        'danger',
        html`${msg('Somebody else saved the billing address meanwhile, and it could not be read. Press Save to try again.', {
          id: 'billing-address-form.conflict-unread',
        })}
        ${smallPrint(error)}`,
      );
    default:
      // What the fields say is said at the fields.
      return session.wrong.summarized ? nothing : notice('danger', notSaved(error));
  }
}

function notSaved(error: ApiError): TemplateResult {
  return html`
    ${msg('The billing address is not saved.', {id: 'billing-address-form.not-saved'})}
    ${failureText(error)} ${smallPrint(error)}
  `;
}
