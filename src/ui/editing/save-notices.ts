import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../api/errors.js';
import {formatList} from '../../i18n/format.js';
import {failureText, smallPrint} from '../failure-notice.js';
import {notice} from '../notice.js';
import {visible} from '../visible.js';
import type {EditSession} from './edit-session.js';
import type {Outcome} from './saving.js';

/** What is said of the thing that is saved. */
export interface SaveWords {
  /** That it is saved, and what that means. */
  saved: () => string;
  notSaved: () => string;
  /** That the page did not want it saved, and the input is still there. */
  turnedDown: () => string;
  /** That the person may not change it any more, and who may: names, or an empty text. */
  roleTaken: (names: string) => string;
  /** That somebody else saved, and what could not be read; that Save tries again. */
  conflictUnread: () => string;
}

/** What was done; it stays until the user does the next thing. Stands inside a live region. */
export function outcomeNotice(outcome: Outcome, words: SaveWords): TemplateResult {
  if (outcome === 'unchanged') {
    const text = msg('Nothing was changed.', {id: 'billing-address-form.unchanged'});
    return notice('info', text, false);
  }
  return notice('success', words.saved(), false);
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
export function saveNotices(session: EditSession, canWrite: boolean, words: SaveWords): unknown {
  const {portal, write} = session;
  const {state} = write;
  const notices = [];
  if (portal.expired) notices.push(sessionEnded());
  if (state.state === 'unknown') notices.push(unknown(state.error));
  else if (session.isBusy || portal.expired) return notices;
  else if (!canWrite) notices.push(roleTaken(session, words));
  else if (state.state === 'failed') notices.push(failed(state.error, session, words));
  else if (session.turnedDown) notices.push(notice('warning', words.turnedDown()));
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

function roleTaken({portal}: EditSession, words: SaveWords): TemplateResult {
  const names = visible(formatList(portal.administrators.map(({name}) => name)));
  return notice('danger', html`<bdi>${words.roleTaken(names)}</bdi>`);
}

function failed(
  error: ApiError,
  session: EditSession,
  words: SaveWords,
): TemplateResult | typeof nothing {
  switch (error.kind) {
    case 'unauthenticated':
      return notice(
        'info',
        msg('You are signed in again. Press Save once more.', {
          id: 'billing-address-form.signed-in',
        }),
      );
    case 'forbidden':
      return roleTaken(session, words);
    case 'precondition-failed':
      return notice('danger', html`${words.conflictUnread()} ${smallPrint(error)}`);
    default:
      // What the fields say is said at the fields.
      return session.wrong.summarized ? nothing : notice('danger', notSaved(error, words));
  }
}

function notSaved(error: ApiError, words: SaveWords): TemplateResult {
  return html`${words.notSaved()} ${failureText(error)} ${smallPrint(error)}`;
}
