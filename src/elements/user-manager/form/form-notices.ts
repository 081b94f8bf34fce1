import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {formatList} from '../../../i18n/format.js';
import type {Portal} from '../../../portal/portal.js';
import {tabsOf} from '../../../portal/tabs.js';
import {failureText, smallPrint} from '../../../ui/failure-notice.js';
import {infoIcon} from '../../../ui/icons.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import type {UserSession} from './user-session.js';

/** What a write is called in the notices about it. */
export interface WriteWords {
  /** That it was not done. */
  notDone: string;
  /** The button that does it. */
  button: string;
  /** What a refusal means that only this write has; nothing for the others. */
  explain?: ((error: ApiError) => unknown) | undefined;
}

/** What goes on, for a live region that is there before it. */
export function progressText({write: {state}}: UserSession): string | typeof nothing {
  if (state.state !== 'saving' || !state.unsure) return nothing;
  return msg('No answer yet; finding out whether it was saved…', {
    id: 'billing-address-form.unsure',
  });
}

/** Why it is not done, or that nobody knows; nothing while all is well. */
export function writeNotices(session: UserSession, words: WriteWords): unknown {
  const {portal, write} = session;
  const {state} = write;
  const notices: unknown[] = [];
  if (portal.expired) notices.push(sessionEnded());
  if (state.state === 'unknown') notices.push(unknown(state.error));
  else if (session.isBusy || portal.expired) return notices;
  else if (session.gone) notices.push(goneNotice());
  else if (!session.canWrite) notices.push(roleTaken(portal));
  else if (state.state === 'failed') notices.push(failed(state.error, session, words));
  else if (session.turnedDown) notices.push(turnedDown(words));
  return notices;
}

/** Another tab shows another organization: nothing is sent before it is said which one this page is to show. */
export function tornNotice(portal: Portal): TemplateResult | typeof nothing {
  const tabs = tabsOf(portal);
  const {elsewhere} = tabs;
  const here = portal.organization?.name;
  if (!elsewhere || here === undefined) return nothing;
  const [theirs, ours] = [visible(elsewhere.name), visible(here)];
  return html`
    <div class="notice torn" part="notice" data-tone="warning" role="alert" tabindex="-1">
      ${infoIcon}
      <p>
        <bdi>
          ${msg(str`In another tab you switched to ${theirs}. This page still shows ${ours}.`, {
            id: 'elsewhere.text',
          })}
        </bdi>
        ${msg('Nothing is sent until you say which one you mean here.', {
          id: 'user-manager.torn',
        })}
      </p>
      <button class="button" type="button" @click=${() => tabs.stay()}>
        <bdi>${msg(str`Stay with ${ours}`, {id: 'elsewhere.stay'})}</bdi>
      </button>
    </div>
  `;
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

function goneNotice(): TemplateResult {
  return notice(
    'danger',
    msg('This user was deleted meanwhile. Nothing was saved; what you filled in can still be read here.', {
      id: 'user-manager.gone',
    }),
  );
}

/** The right to change users is there no longer. */
export function roleTaken(portal: Portal): TemplateResult {
  const names = visible(formatList(portal.administrators.map(({name}) => name)));
  const text =
    names === ''
      ? msg('You cannot change users any more. An Admin can.', {id: 'user-manager.role-taken'})
      : msg(str`You cannot change users any more. An Admin can: ${names}.`, {
          id: 'user-manager.role-taken-ask',
        });
  return notice('danger', html`<bdi>${text}</bdi>`);
}

/** The session had ended, and nothing came of the press. */
export function signedInAgain(button: string): TemplateResult {
  return notice(
    'info',
    msg(str`You are signed in again. Press ${button} once more.`, {
      id: 'user-manager.signed-in',
    }),
  );
}

function turnedDown({notDone}: WriteWords): TemplateResult {
  const kept = msg('What you filled in is still here.', {id: 'user-manager.kept'});
  return notice('warning', html`${notDone} ${kept}`);
}

function failed(error: ApiError, session: UserSession, words: WriteWords): unknown {
  switch (error.kind) {
    case 'unauthenticated':
      return signedInAgain(words.button);
    case 'forbidden':
      return roleTaken(session.portal);
    case 'precondition-failed':
      return notice(
        'danger',
        html`${msg('Somebody else saved this user meanwhile, and that could not be read. Press Save to try again.', {
          id: 'user-manager.conflict-unread',
        })}
        ${smallPrint(error)}`,
      );
    default:
      // What the fields say is said at the fields.
      return session.input.wrong.summarized ? nothing : notice('danger', notDoneText(error, words));
  }
}

function notDoneText(error: ApiError, {notDone, explain}: WriteWords): TemplateResult {
  return html`${notDone} ${explain?.(error) ?? failureText(error)} ${smallPrint(error)}`;
}
