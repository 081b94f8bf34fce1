import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {isLastAdmin} from '../../../api/resources/users/user-rules.js';
import type {UserPage} from '../../../api/resources/users/users-api.js';
import {progressText, tornNotice, writeNotices} from '../form/form-notices.js';
import type {FunctionsView} from '../form/job-function-field.js';
import {inputSummary} from '../form/input-summary.js';
import {TITLE_ID} from '../form/session-dialog.js';
import type {DataField, UserDraft} from '../form/user-draft.js';
import {userFields} from '../form/user-fields.js';
import type {EditSession} from './edit-session.js';

/** What the list knows of all users together. */
export type Counts = Pick<UserPage, 'adminCount' | 'securityPrivacyContactCount'>;

/** What the form is drawn from, and what can be done in it. */
export interface EditOptions {
  session: EditSession;
  functions: FunctionsView;
  counts: Counts;
  headingLevel: number;
  /** The two versions, while there are two. */
  conflict: unknown;
  onInput: (change: Partial<UserDraft>) => void;
  onFocus: (field: DataField) => void;
  onSave: () => void;
  onMerge: () => void;
  onCancel: () => void;
}

/** The form about a user who is there. */
export function editView(options: EditOptions): TemplateResult {
  const {session, onSave, conflict} = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  const words = {
    notDone: msg('The user is not saved.', {id: 'user-manager.not-saved'}),
    button: saveText(),
    explain: (error: ApiError) => explain(error, session),
  };
  return html`
    <form novalidate aria-labelledby=${TITLE_ID} @submit=${onSubmit}>
      <div class="dialog-body">
        <h2 id=${TITLE_ID}><bdi>${session.label}</bdi></h2>
        ${session.conflict ? conflict : fields(options)}
      </div>
      <div class="told-below">
        ${tornNotice(session.portal)} ${writeNotices(session, words)}
        <div class="progress-text" role="status">${progressText(session)}</div>
      </div>
      ${buttons(options)}
    </form>
  `;
}

function fields({session, functions, counts, headingLevel, onInput, onFocus}: EditOptions) {
  const {input, base} = session;
  return html`
    ${inputSummary({
      input,
      title: msg('The user cannot be saved yet', {id: 'user-manager.edit-problems'}),
      headingLevel,
      onFocus,
    })}
    ${userFields({
      input,
      email: base.email,
      emailHelp: msg('It cannot be changed: add a new user for another e-mail address.', {
        id: 'user-manager.email-edit-help',
      }),
      functions,
      savedRole: base.role ?? '',
      isRoleLocked: isLastAdmin(base, counts.adminCount),
      warnings: warnings(session, counts),
      readOnly: session.isReadOnly,
      onInput,
    })}
  `;
}

/** What the change would lead to, said before it is saved (AMB-6, Y23). */
function warnings(session: EditSession, counts: Counts): Partial<Record<DataField, string>> {
  const {base, input, isSelf, isDemoting} = session;
  const isOnlyContact = base.securityPrivacyContact && counts.securityPrivacyContactCount === 1;
  return {
    ...(isSelf &&
      isDemoting && {
        role: msg('This takes your own Admin role away: after you save you can change nothing here any more.', {
          id: 'user-manager.demote-self',
        }),
      }),
    ...(isOnlyContact &&
      !input.draft.securityPrivacyContact && {
        securityPrivacyContact: msg('This is the only contact for security and privacy. After you save there is nobody whom the supplier can turn to.', {
          id: 'user-manager.only-contact',
        }),
      }),
  };
}

/** Somebody else stopped being Admin meanwhile. */
function explain(error: ApiError, {isDemoting}: EditSession): unknown {
  if (error.kind !== 'conflict' || !isDemoting) return undefined;
  return msg('There is no other Admin who could take over. Make somebody else Admin first.', {
    id: 'user-manager.last-admin-refused',
  });
}

function saveText(): string {
  return msg('Save', {id: 'billing-address-form.save'});
}

function saveLabel({write, isBusy}: EditSession): string {
  if (isBusy) return msg('Saving…', {id: 'billing-address-form.saving'});
  if (write.state.state === 'unknown') {
    return msg('Find out', {id: 'billing-address-form.find-out'});
  }
  return saveText();
}

function buttons({session, onMerge, onCancel}: EditOptions): TemplateResult {
  const {isBusy, canWrite} = session;
  return html`
    <div class="buttons">
      ${canWrite
        ? html`<button
            class="button primary"
            type="submit"
            aria-disabled=${isBusy ? 'true' : 'false'}
          >
            ${saveLabel(session)}
          </button>`
        : nothing}
      ${session.conflict && canWrite
        ? html`<button class="button" type="button" @click=${onMerge}>
            ${msg('Go on editing', {id: 'billing-address-form.merge'})}
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
