import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../../api/errors.js';
import {formatList} from '../../../../i18n/format.js';
import {failureText, smallPrint} from '../../../../ui/failure-notice.js';
import {notice} from '../../../../ui/notice.js';
import {visible} from '../../../../ui/visible.js';
import type {Act} from '../act.js';
import {submitText} from './act-words.js';
import {changedLines, nowText} from './now-words.js';
import {obstacleText} from './obstacle-words.js';

/**
 * What goes on with something that is done, and why it is not: a live region, which is there from the start, and notices below it. The
 * region alone for `undefined`. Whoever draws it has a button that says `findOutText` while the outcome is unknown.
 */
export function actNotice(act: Act | undefined): TemplateResult {
  return html`
    <div class="progress-text" role="status">${act ? progressText(act) : nothing}</div>
    ${act ? notices(act) : nothing}
  `;
}

function progressText({write: {state}}: Act): string | typeof nothing {
  if (state.state !== 'saving') return nothing;
  return state.unsure
    ? msg('No answer yet; finding out whether it was done…', {id: 'collaboration-panel.act-unsure'})
    : msg('Sending…', {id: 'collaboration-panel.act-sending'});
}

function notices(act: Act): unknown {
  const {portal, write, obstacle} = act;
  const {state} = write;
  const all: unknown[] = [];
  if (portal.expired) all.push(sessionEnded());
  if (state.state === 'unknown') all.push(unknown(state.error));
  else if (act.isBusy || portal.expired) return all;
  else if (obstacle) all.push(notice('warning', obstacleText(act, obstacle), act.sent !== undefined));
  else if (!act.permission.allowed) all.push(roleTaken(act));
  else if (state.state === 'failed') all.push(failed(state.error, act));
  else if (act.torn) all.push(torn(act));
  else if (act.turnedDown) all.push(turnedDown(act));
  else if (act.unchanged) all.push(unchanged());
  return all;
}

function sessionEnded(): TemplateResult {
  const text = msg('Your session has ended. Sign in again; what you filled in is kept.', {
    id: 'billing-address-form.session',
  });
  return notice('danger', text);
}

function unknown(error: ApiError): TemplateResult {
  const text = msg('It is not known whether this was done. Press Find out to make sure; it is done once at most.', {
    id: 'collaboration-panel.act-unknown',
  });
  return notice('warning', html`${text} ${smallPrint(error)}`);
}

/** The button by which it becomes known whether something was done. */
export function findOutText(): string {
  return msg('Find out', {id: 'billing-address-form.find-out'});
}

function roleTaken({permission, portal}: Act): TemplateResult {
  const ask = permission.ask.length > 0 ? permission.ask : portal.administrators;
  const names = visible(formatList(ask.map(({name, email}) => `${name} (${email})`)));
  return notice(
    'danger',
    html`${msg('You may not do this any more.', {id: 'collaboration-panel.act-role-taken'})}
    ${names === ''
      ? nothing
      : html`<bdi>${msg(str`Ask an administrator: ${names}.`, {id: 'forbidden.ask'})}</bdi>`}`,
  );
}

function torn(act: Act): TemplateResult {
  return notice(
    'warning',
    html`${notDoneText(act)}
    ${msg('In another tab you switched organization. Say first on the page which one it is to show.', {
      id: 'collaboration-panel.act-torn',
    })}`,
  );
}

function turnedDown(act: Act): TemplateResult {
  const kept = msg('What you filled in is still here.', {id: 'user-manager.kept'});
  return notice('warning', html`${notDoneText(act)} ${act.fields.length > 0 ? kept : nothing}`);
}

function unchanged(): TemplateResult {
  return notice('info', msg('Nothing was changed.', {id: 'billing-address-form.unchanged'}));
}

function failed(error: ApiError, act: Act): TemplateResult | typeof nothing {
  switch (error.kind) {
    case 'unauthenticated': {
      const button = submitText(act);
      const text = msg(str`You are signed in again. Press ${button} once more.`, {
        id: 'user-manager.signed-in',
      });
      return notice('info', text);
    }
    case 'forbidden':
      return roleTaken(act);
    case 'precondition-failed':
      return overtaken(error, act);
    case 'conflict':
      // The reason is the server's own.
      return notDone(act, html`<bdi>${visible(error.message)}</bdi> ${nowText(act)}`);
    default:
      // What the fields say is said at the fields.
      return act.wrong.summarized
        ? nothing
        : notDone(act, html`${failureText(error)} ${smallPrint(error)}`);
  }
}

function notDone(act: Act, why: TemplateResult): TemplateResult {
  return notice('danger', html`${notDoneText(act)} ${why}`);
}

/** Something happened since it was read: what is so now is shown before anything is sent. */
function overtaken(error: ApiError, act: Act): TemplateResult {
  const button = submitText(act);
  if (act.readAnew !== 'done') {
    const text = msg(str`Somebody else changed this meanwhile, and what is so now could not be read. Press ${button} to try again.`, {
      id: 'collaboration-panel.act-overtaken-unread',
    });
    return notice('danger', html`${text} ${smallPrint(error)}`);
  }
  const text = msg(str`Somebody else changed this meanwhile. Look at it, and press ${button} if it still holds.`, {
    id: 'collaboration-panel.act-overtaken',
  });
  return notice('warning', html`${text} ${changedLines(act)}`);
}

/** That it was not done. */
function notDoneText({action}: Act): string {
  switch (action) {
    case 'activate':
      return msg('The customer was not invited.', {id: 'collaboration-panel.act-not-invited'});
    case 'remind':
      return msg('No reminder was sent.', {id: 'collaboration-panel.act-not-reminded'});
    case 'change-task':
    case 'change-terms':
      return msg('Nothing was changed.', {id: 'billing-address-form.unchanged'});
    case 'end':
      return msg('The collaboration was not ended.', {id: 'collaboration-panel.act-not-ended'});
    default:
      return msg('This was not done.', {id: 'collaboration-panel.act-not-done'});
  }
}
