import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {inviteNotices} from './invite-notices.js';
import {addLabel, statusText} from './invite-texts.js';
import {pasteView} from './paste-view.js';
import {type PeopleOptions, peopleView} from './people-view.js';

export const TITLE_ID = 'invite-title';
/** Where the focus goes when another step begins. */
export const STEP_ID = 'invite-step';

/** What the dialog shows, and what becomes of what is done in it. */
export interface InvitingView extends PeopleOptions {
  headingLevel: number;
  onText: (text: string) => void;
  onCheck: () => void;
  onAdd: () => void;
  onBack: () => void;
  onStop: () => void;
  onLeave: () => void;
}

/** The dialog's content: the list, then the people on it. */
export function invitingView(view: InvitingView): TemplateResult {
  const {invitation, canWrite, headingLevel, onText} = view;
  const isPeople = invitation.phase === 'people';
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (isPeople) view.onAdd();
    else view.onCheck();
  };
  return html`${keyed(invitation, html`
    <form novalidate @submit=${onSubmit}>
      <div class="dialog-body">
        <div class="dialog-title" id=${TITLE_ID} role="heading" aria-level=${headingLevel}>
          <span id=${STEP_ID} tabindex=${isPeople ? '-1' : nothing}>${titleText(view)}</span>
        </div>
        <div class="progress-text" role="status">${statusText(invitation)}</div>
        ${isPeople ? sendingBar(view) : nothing}
        ${inviteNotices(invitation, canWrite)}
        ${isPeople ? peopleView(view) : pasteView({invitation, canWrite, onText})}
      </div>
      <div class="buttons">${isPeople ? peopleButtons(view) : pasteButtons(view)}</div>
    </form>
  `)}`;
}

function titleText({invitation}: InvitingView): string {
  return invitation.kind === 'organization'
    ? msg('Add several users', {id: 'user-manager.invite-title'})
    : msg('Add several support users', {id: 'user-manager.invite-title-support'});
}

function sendingBar({invitation: {sending}}: InvitingView): TemplateResult | typeof nothing {
  if (!sending) return nothing;
  const label = msg('Users added', {id: 'user-manager.invite-added-label'});
  return html`
    <progress class="bar" aria-label=${label} max=${sending.total} .value=${sending.done}></progress>
  `;
}

function stopButton(onStop: () => void, isStopping: boolean): TemplateResult {
  return html`
    <button
      class="button"
      type="button"
      aria-disabled=${isStopping ? 'true' : 'false'}
      @click=${onStop}
    >
      ${isStopping
        ? msg('Stopping…', {id: 'user-manager.invite-stopping'})
        : msg('Stop', {id: 'user-manager.invite-stop'})}
    </button>
  `;
}

function leaveButton({invitation, onLeave}: InvitingView): TemplateResult {
  const {added, phase, ready} = invitation;
  const isOver = added.length > 0 || (phase === 'people' && ready.length === 0);
  return html`
    <button class="button" type="button" @click=${onLeave}>
      ${isOver
        ? msg('Close', {id: 'user-manager.invite-close'})
        : msg('Cancel', {id: 'dialog.cancel'})}
    </button>
  `;
}

function pasteButtons(view: InvitingView): TemplateResult {
  const {invitation, canWrite, onStop} = view;
  const isChecking = invitation.phase === 'checking';
  return html`
    ${canWrite
      ? html`<button
          class="button primary"
          type="submit"
          aria-disabled=${isChecking ? 'true' : 'false'}
        >
          ${isChecking
            ? msg('Checking…', {id: 'user-manager.invite-check-busy'})
            : msg('Check', {id: 'user-manager.invite-check'})}
        </button>`
      : nothing}
    ${isChecking ? stopButton(onStop, false) : leaveButton(view)}
  `;
}

function peopleButtons(view: InvitingView): TemplateResult {
  const {invitation, canWrite, jobFunctions, onBack, onStop} = view;
  const {ready, isBusy, sending, added} = invitation;
  const isWaiting = isBusy || jobFunctions === undefined;
  return html`
    ${ready.length > 0 && canWrite
      ? html`<button
          class="button primary"
          type="submit"
          aria-disabled=${isWaiting ? 'true' : 'false'}
        >
          ${isBusy
            ? msg('Adding…', {id: 'user-manager.invite-add-busy'})
            : addLabel(ready.length)}
        </button>`
      : nothing}
    ${added.length === 0 && !isBusy && canWrite
      ? html`<button class="button" type="button" @click=${onBack}>
          ${msg('Back to the list', {id: 'user-manager.invite-back'})}
        </button>`
      : nothing}
    ${sending ? stopButton(onStop, invitation.stopping) : leaveButton(view)}
  `;
}
