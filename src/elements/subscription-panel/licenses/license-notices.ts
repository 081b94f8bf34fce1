import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {formatList} from '../../../i18n/format.js';
import {failureText, smallPrint} from '../../../ui/failure-notice.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import {licensesText} from './license-texts.js';
import type {LicenseWish, Setback} from './license-wish.js';

/** What goes on, for a live region that is there before it. */
export function progressText({step, state}: LicenseWish): string | typeof nothing {
  if (state.state === 'saving' && state.unsure && step !== 'quoting') {
    return msg('No answer yet; finding out whether the licenses were changed…', {
      id: 'subscription-panel.license-unsure',
    });
  }
  if (step === 'quoting') {
    return msg('Asking for the price…', {id: 'subscription-panel.license-quoting'});
  }
  return nothing;
}

/** Why licenses are not changed yet, or that nobody knows; nothing while all is well. `button` is the one to press. */
export function licenseNotices(wish: LicenseWish, now: Subscription, button: string): unknown {
  const {portal, state} = wish;
  const notices: unknown[] = [];
  if (portal.expired) notices.push(sessionEnded());
  if (state.state === 'unknown') notices.push(unknown(state.error));
  else if (wish.isBusy || portal.expired) return notices;
  else if (!wish.canWrite) notices.push(roleTaken(wish));
  else {
    if (wish.setback) notices.push(setBack(wish.setback, now, button));
    if (state.state === 'failed') notices.push(failed(state.error, wish, button));
  }
  return notices;
}

function sessionEnded(): TemplateResult {
  const text = msg('Your session has ended. Sign in again; what you filled in is kept.', {
    id: 'billing-address-form.session',
  });
  return notice('danger', text);
}

function unknown(error: ApiError): TemplateResult {
  const text = msg('It is not known whether the licenses were changed. Press Find out to make sure; it is done once at most.', {
    id: 'subscription-panel.license-unknown',
  });
  return notice('warning', html`${text} ${smallPrint(error)}`);
}

/** The right to change licenses is there no longer. */
function roleTaken({portal}: LicenseWish): TemplateResult {
  const names = visible(formatList(portal.administrators.map(({name}) => name)));
  const text =
    names === ''
      ? msg('You cannot change licenses any more. An Admin can.', {
          id: 'subscription-panel.license-role-taken',
        })
      : msg(str`You cannot change licenses any more. An Admin can: ${names}.`, {
          id: 'subscription-panel.license-role-taken-ask',
        });
  return notice('danger', html`<bdi>${text}</bdi>`);
}

function setBack(setback: Setback, {next}: Subscription, button: string): TemplateResult {
  switch (setback) {
    case 'turned-down':
      return notice(
        'warning',
        html`${notDoneText()} ${msg('What you filled in is still here.', {id: 'user-manager.kept'})}`,
      );
    case 'changed': {
      const licenses = licensesText(next.licenses);
      const text = msg(str`Nothing was changed: somebody else changed licenses or users meanwhile. The next billing period has ${licenses} now. Press ${button} if what you want still holds.`, {
        id: 'subscription-panel.license-changed',
      });
      return notice('warning', text);
    }
    case 'unread': {
      const text = msg(str`Nothing was changed: somebody else changed licenses or users meanwhile, and what there is now could not be read. Press ${button} to try again.`, {
        id: 'subscription-panel.license-unread',
      });
      return notice('danger', text);
    }
    case 'new-quote': {
      const text = msg('The price before this one no longer held, and nothing was ordered at it. This one holds now.', {
        id: 'subscription-panel.license-new-quote',
      });
      return notice('warning', text);
    }
    case 'no-quote': {
      const text = msg(str`This price no longer holds, and nothing was ordered. Press ${button} for the price that holds now.`, {
        id: 'subscription-panel.license-no-quote',
      });
      return notice('warning', text);
    }
  }
}

function failed(
  error: ApiError,
  wish: LicenseWish,
  button: string,
): TemplateResult | typeof nothing {
  switch (error.kind) {
    case 'unauthenticated':
      return notice(
        'info',
        msg(str`You are signed in again. Press ${button} once more.`, {
          id: 'user-manager.signed-in',
        }),
      );
    case 'forbidden':
      return roleTaken(wish);
    default:
      // What the field says is said at the field.
      if (wish.refused !== undefined) return nothing;
      return notice('danger', html`${notDoneText()} ${failureText(error)} ${smallPrint(error)}`);
  }
}

function notDoneText(): string {
  return msg('The licenses were not changed.', {id: 'subscription-panel.license-not-done'});
}
