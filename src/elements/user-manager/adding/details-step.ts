import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import {progressText, tornNotice, writeNotices} from '../form/form-notices.js';
import type {FunctionsView} from '../form/job-function-field.js';
import {inputSummary} from '../form/input-summary.js';
import {TITLE_ID} from '../form/session-dialog.js';
import type {DataField, UserDraft} from '../form/user-draft.js';
import {userFields} from '../form/user-fields.js';
import type {AddSession} from './add-session.js';
import {addText} from './add-texts.js';
import {licenseNotice} from './license-notice.js';

/** What can be done in the second step. */
export interface DetailsStepOptions {
  session: AddSession;
  functions: FunctionsView;
  headingLevel: number;
  onInput: (change: Partial<UserDraft>) => void;
  onFocus: (field: DataField) => void;
  onAdd: () => void;
  onPrevious: () => void;
  onCancel: () => void;
  onLicenses: () => void;
}

/** The second step (R23–R28): who it is. */
export function detailsStep(options: DetailsStepOptions): TemplateResult {
  const {session, onAdd, onLicenses} = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onAdd();
  };
  const words = {
    notDone: msg('The user is not added.', {id: 'user-manager.not-added'}),
    button: addLabel(session),
    explain: (error: ApiError) => explain(error, session),
  };
  return html`
    <form novalidate aria-labelledby=${TITLE_ID} @submit=${onSubmit}>
      <div class="dialog-body">
        <p class="step">${msg('Step 2 of 2', {id: 'user-manager.step-2'})}</p>
        <h2 id=${TITLE_ID}>${addText()}</h2>
        ${fields(options)}
      </div>
      <div class="told-below">
        ${tornNotice(session.portal)} ${licenseNotice(session, onLicenses)}
        ${writeNotices(session, words)}
        <div class="progress-text" role="status">${progressText(session)}</div>
      </div>
      ${buttons(options)}
    </form>
  `;
}

function fields(options: DetailsStepOptions): TemplateResult {
  const {session, functions, headingLevel, onInput, onFocus} = options;
  const {input, email} = session;
  return html`
    ${inputSummary({
      input,
      title: msg('The user cannot be added yet', {id: 'user-manager.add-problems'}),
      headingLevel,
      onFocus,
    })}
    ${session.verdict?.verdict === 'known-contact' ? knownContact(email) : nothing}
    ${userFields({
      input,
      email: email.trim(),
      emailHelp: msg('For another e-mail address, go back.', {id: 'user-manager.email-step-help'}),
      functions,
      savedRole: '',
      isRoleLocked: false,
      warnings: {},
      readOnly: session.isReadOnly,
      onInput,
    })}
  `;
}

function knownContact(email: string): TemplateResult {
  const text = visible(email.trim());
  return notice(
    'info',
    html`<bdi>${msg(str`${text} is known as a contact person. What is known is filled in; look whether it is right.`, {
      id: 'user-manager.known-contact',
    })}</bdi>`,
    false,
  );
}

/** Meanwhile the last free license was taken, or the offer ran out. */
function explain(error: ApiError, {lacking}: AddSession): unknown {
  if (error.kind !== 'conflict' || !lacking) return undefined;
  return msg('There is no free license for it any more. What you filled in is still here.', {
    id: 'user-manager.license-gone',
  });
}

function addLabel({lacking}: AddSession): string {
  return lacking?.offer
    ? msg('Order license and add', {id: 'user-manager.order-and-add'})
    : msg('Add', {id: 'user-manager.add-user'});
}

function buttonLabel(session: AddSession): string {
  if (session.isBusy) return msg('Adding…', {id: 'user-manager.adding'});
  if (session.write.state.state === 'unknown') {
    return msg('Find out', {id: 'billing-address-form.find-out'});
  }
  return addLabel(session);
}

function buttons({session, onPrevious, onCancel}: DetailsStepOptions): TemplateResult {
  const {isBusy, canWrite, isBlocked} = session;
  const isUnknown = session.write.state.state === 'unknown';
  return html`
    <div class="buttons">
      ${canWrite
        ? html`<button
              class="button primary"
              type="submit"
              aria-disabled=${isBusy || isBlocked ? 'true' : 'false'}
            >
              ${buttonLabel(session)}
            </button>
            <button
              class="button"
              type="button"
              aria-disabled=${isBusy || isUnknown ? 'true' : 'false'}
              @click=${onPrevious}
            >
              ${msg('Previous', {id: 'user-manager.previous'})}
            </button>`
        : nothing}
      <button
        class="button"
        type="button"
        aria-disabled=${session.isSent ? 'true' : 'false'}
        @click=${onCancel}
      >
        ${canWrite
          ? msg('Cancel', {id: 'dialog.cancel'})
          : msg('Close', {id: 'billing-address-form.close'})}
      </button>
    </div>
  `;
}
