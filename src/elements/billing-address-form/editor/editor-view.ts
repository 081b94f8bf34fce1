import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {AddressField} from '../../../api/resources/billing-address/schema.js';
import {addressFields, fieldProblemText} from '../../../ui/address/address-fields.js';
import {fieldLabel} from '../../../ui/address/address-texts.js';
import {countryChoice} from '../../../ui/address/country-options.js';
import type {Phones} from '../../../ui/address/phones.js';
import {problemSummary} from '../../../ui/problems/problem-summary.js';
import type {EditSession} from './edit-session.js';
import {progressText, saveNotices} from './save-notices.js';

/** What the form is drawn from, and what can be done in it. */
export interface EditorView {
  session: EditSession;
  phones: Phones | undefined;
  /** Whether the user may save; else the input can only be read. */
  canWrite: boolean;
  headingLevel: number;
  /** The search in a register, and what stands in its place. */
  lookup: unknown;
  /** The two versions, while there are two. */
  conflict: unknown;
  onInput: (field: AddressField, text: string) => void;
  onFocus: (field: AddressField) => void;
  onSave: () => void;
  onMerge: () => void;
  onCancel: () => void;
}

/** Whether the input can only be read: while it is saved, while nobody knows whether it is, or without the right to change it. */
export function isReadOnly({session, canWrite}: Pick<EditorView, 'session' | 'canWrite'>): boolean {
  return session.isBusy || session.write.state.state === 'unknown' || !canWrite;
}

/** The form. Another session gets controls of its own, so that nothing of one is ever in those of the other. */
export function editorView(view: EditorView): TemplateResult {
  const {session, onSave} = view;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  const form = html`
    <div class="editor" part="editor">
      ${session.conflict ? nothing : view.lookup}
      <form
        class="address-form"
        part="form"
        novalidate
        aria-label=${msg('Change the billing address', {id: 'billing-address-form.form'})}
        @submit=${onSubmit}
      >
        ${session.conflict ? view.conflict : fields(view)}
        <p class="note">
          ${msg('The next invoice goes to this address. Issued invoices stay as they are.', {
            id: 'billing-address-form.next-invoice',
          })}
        </p>
        <div class="progress-text" role="status">${progressText(session)}</div>
        ${saveNotices(session, view.canWrite)} ${buttons(view)}
      </form>
    </div>
  `;
  return html`${keyed(session, form)}`;
}

function fields(view: EditorView): TemplateResult {
  const {session, phones, onInput} = view;
  const {draft, base, portal} = session;
  const problems = session.problems(phones);
  const countries = [base.countryCode, portal.organization?.countryCode ?? ''];
  return html`
    ${summary(view, problems)}
    ${addressFields({
      draft,
      problems,
      onInput,
      readOnly: isReadOnly(view),
      countries: countryChoice(countries),
      shown: (field) => session.shows(field),
    })}
  `;
}

function summary(
  {session, headingLevel, onFocus}: EditorView,
  problems: ReturnType<EditSession['problems']>,
): TemplateResult | typeof nothing {
  const {wrong, draft} = session;
  if (!wrong.summarized) return nothing;
  return problemSummary({
    title: msg('The billing address cannot be saved yet', {id: 'billing-address-form.problems'}),
    headingLevel,
    unplaced: wrong.unplaced,
    problems: [...problems].map(([field, problem]) => ({
      field,
      label: fieldLabel(field, draft.countryCode),
      text: fieldProblemText(field, problem, draft.countryCode),
    })),
    onFocus,
  });
}

function saveLabel({write, isBusy}: EditSession): string {
  if (isBusy) return msg('Saving…', {id: 'billing-address-form.saving'});
  if (write.state.state === 'unknown') {
    return msg('Find out', {id: 'billing-address-form.find-out'});
  }
  return msg('Save', {id: 'billing-address-form.save'});
}

function buttons({session, canWrite, onMerge, onCancel}: EditorView): TemplateResult {
  const {isBusy, step} = session;
  const isSent = isBusy && step !== 'asking';
  return html`
    <div class="buttons">
      ${canWrite
        ? html`<button
            class="button primary save"
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
        aria-disabled=${isSent ? 'true' : 'false'}
        @click=${onCancel}
      >
        ${canWrite
          ? msg('Cancel', {id: 'dialog.cancel'})
          : msg('Close', {id: 'billing-address-form.close'})}
      </button>
    </div>
  `;
}
