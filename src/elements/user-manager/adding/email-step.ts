import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {UserKind} from '../../../api/resources/users/schema.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {alertIcon, infoIcon} from '../../../ui/icons.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import {fieldLabel} from '../form/field-texts.js';
import {
  roleTaken,
  signedInAgain,
  tornNotice,
  writeNotices,
} from '../form/form-notices.js';
import {TITLE_ID} from '../form/session-dialog.js';
import {describedBy, fieldId, problemOf} from '../form/user-fields.js';
import {kindHelp, kindText} from '../list/user-texts.js';
import type {AddSession} from './add-session.js';

/** What can be done in the first step. */
export interface EmailStepOptions {
  session: AddSession;
  onEmail: (email: string) => void;
  onNext: () => void;
  onCancel: () => void;
  /** Goes to who is a user already. */
  onShow: (userId: string) => void;
  /** Goes on as a user of another kind. */
  onKind: (kind: UserKind) => void;
}

/** The first step (R19–R22): whose e-mail address it is, and what is known of it. */
export function emailStep(options: EmailStepOptions): TemplateResult {
  const {session, onNext} = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  return html`
    <form novalidate aria-labelledby=${TITLE_ID} @submit=${onSubmit}>
      <div class="dialog-body">
        <p class="step">${msg('Step 1 of 2', {id: 'user-manager.step-1'})}</p>
        <h2 id=${TITLE_ID}>${msg('Add user by e-mail', {id: 'user-manager.add-by-email'})}</h2>
        <p><strong>${kindText(session.kind)}</strong><br />${kindHelp(session.kind)}</p>
        ${emailField(options)} ${explanation()}
      </div>
      <div class="told-below">
        ${told(options)}
      </div>
      ${buttons(options)}
    </form>
  `;
}

function emailField({session, onEmail}: EmailStepOptions): TemplateResult {
  const id = fieldId('email');
  const problem = session.emailProblem;
  const valueOf = ({currentTarget}: Event) => (currentTarget as HTMLInputElement).value;
  return html`
    <div class="entry" data-field="email" ?data-wrong=${problem !== undefined}>
      <label for=${id}>${fieldLabel('email')}</label>
      <input
        class="input"
        id=${id}
        name="email"
        type="email"
        inputmode="email"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        ?autofocus=${true}
        aria-required="true"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${describedBy('email', {help: true, problem: problem !== undefined})}
        ?readonly=${!session.canWrite}
        .value=${live(session.email)}
        @input=${(event: Event) => onEmail(valueOf(event))}
      />
      <p class="help" id="${id}-help">
        ${msg('The invitation goes there. It cannot be changed later.', {
          id: 'user-manager.email-add-help',
        })}
      </p>
      ${problemOf('email', problem)}
    </div>
  `;
}

/** How many organizations one address can be used for (R20, R21). */
function explanation(): TemplateResult {
  return html`
    <details>
      <summary>${msg('Show more', {id: 'user-manager.show-more'})}</summary>
      <ul>
        <li>
          ${msg('My support: one e-mail address submits service requests for one organization only.', {
            id: 'user-manager.explain-support',
          })}
        </li>
        <li>
          ${msg('My organization: one e-mail address can have access to several organizations.', {
            id: 'user-manager.explain-organization',
          })}
        </li>
        <li>
          ${msg('An e-mail address that is known at another customer is not available.', {
            id: 'user-manager.explain-customer',
          })}
        </li>
      </ul>
    </details>
  `;
}

/** What is known of the address, where that is no reason to go on. */
function told(options: EmailStepOptions): unknown {
  const {session, onNext} = options;
  const {check, portal} = session;
  const {canWrite} = session;
  const words = {notDone: '', button: nextText()};
  const torn = tornNotice(portal);
  if (portal.expired || !canWrite) return html`${torn} ${writeNotices(session, words)}`;
  if (check.state === 'ready') return html`${torn} ${verdictNotice(options)}`;
  if (check.state !== 'failed') return torn;
  if (check.error.kind === 'forbidden') return roleTaken(portal);
  if (check.error.kind === 'unauthenticated') return html`${torn} ${signedInAgain(nextText())}`;
  const undone = msg('The e-mail address could not be checked.', {
    id: 'user-manager.check-failed',
  });
  return html`${torn} ${failureNotice(check.error, onNext, undone)}`;
}

function verdictNotice(options: EmailStepOptions): unknown {
  const {session, onKind} = options;
  const {verdict = ''} = session.verdict ?? {};
  switch (verdict) {
    case 'available':
    case 'known-contact':
      return nothing;
    case 'already-user':
      return alreadyUser(options);
    case 'other-customer':
      return notice(
        'danger',
        msg('This e-mail address is not available. Use another one.', {
          id: 'user-manager.not-available',
        }),
      );
    case 'support-elsewhere':
      if (session.kind === 'support') return supportElsewhere(onKind);
  }
  return unknownVerdict(verdict);
}

function alreadyUser({session, onShow}: EmailStepOptions): TemplateResult {
  const kind = kindText(session.kind);
  const userId = session.verdict?.userId ?? '';
  return html`
    <div class="notice" part="notice" data-tone="warning" role="alert">
      ${infoIcon}
      <p>${msg(str`This e-mail address is a user of ${kind} already.`, {id: 'user-manager.already-user'})}</p>
      <button class="button" type="button" @click=${() => onShow(userId)}>
        ${msg('Show this user', {id: 'user-manager.show-user'})}
      </button>
    </div>
  `;
}

function supportElsewhere(onKind: (kind: UserKind) => void): TemplateResult {
  return html`
    <div class="notice" part="notice" data-tone="warning" role="alert">
      ${alertIcon}
      <p>
        ${msg('This e-mail address submits service requests for another organization, and can do so for one only. Access to your organization is still possible.', {
          id: 'user-manager.support-elsewhere',
        })}
      </p>
      <button class="button" type="button" @click=${() => onKind('organization')}>
        ${msg('Add to My organization', {id: 'user-manager.add-to-organization'})}
      </button>
    </div>
  `;
}

function unknownVerdict(verdict: string): TemplateResult {
  const text = visible(verdict);
  return notice(
    'danger',
    html`<bdi>${msg(str`The service gave an answer about this e-mail address that this page does not know: ${text}.`, {
      id: 'user-manager.verdict-unknown',
    })}</bdi>`,
  );
}

function nextText(): string {
  return msg('Next', {id: 'user-manager.next'});
}

function buttons({session, onCancel}: EmailStepOptions): TemplateResult {
  const isChecking = session.check.state === 'loading';
  return html`
    <div class="buttons">
      ${session.canWrite
        ? html`<button
            class="button primary"
            type="submit"
            aria-disabled=${isChecking ? 'true' : 'false'}
          >
            ${isChecking ? msg('Checking…', {id: 'user-manager.checking'}) : nextText()}
          </button>`
        : nothing}
      <button class="button" type="button" @click=${onCancel}>
        ${session.canWrite
          ? msg('Cancel', {id: 'dialog.cancel'})
          : msg('Close', {id: 'billing-address-form.close'})}
      </button>
    </div>
  `;
}
