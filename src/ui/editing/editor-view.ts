import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {EditSession} from './edit-session.js';
import {progressText, saveNotices, type SaveWords} from './save-notices.js';

/** What a form is drawn from, and what can be done in it. */
export interface EditorView {
  session: EditSession;
  /** Whether the user may save; else the input can only be read. */
  canWrite: boolean;
  /** What the form is called. */
  label: string;
  words: SaveWords;
  /** What stands above the form, in its frame. */
  above: unknown;
  /** The fields, or the two versions while there are two. */
  content: unknown;
  /** What saving means, said above the button. */
  note: unknown;
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
  const {session, canWrite, label, words, above, content, note, onSave} = view;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  const form = html`
    <div class="editor" part="editor">
      ${above}
      <form class="edit-form" part="form" novalidate aria-label=${label} @submit=${onSubmit}>
        ${content}
        <p class="note">${note}</p>
        <div class="progress-text" role="status">${progressText(session)}</div>
        ${saveNotices(session, canWrite, words)} ${buttons(view)}
      </form>
    </div>
  `;
  return html`${keyed(session, form)}`;
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
      ${session.isCompared && canWrite
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
