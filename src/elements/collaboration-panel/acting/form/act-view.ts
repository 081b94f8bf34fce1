import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {Act} from '../act.js';
import type {ActDraft} from '../act-plans.js';
import {actionText} from './act-words.js';

/** The id of the dialog's title within the root; there is one dialog at a time. */
export const TITLE_ID = 'act-title';

/** What the dialog shows, and what becomes of what is done in it. */
export interface ActView {
  act: Act;
  headingLevel: number;
  onChange: (change: Partial<ActDraft>) => void;
  onDo: () => void;
  onLeave: () => void;
}

/** The dialog's content. Another act gets controls of its own, so that nothing of one is ever in those of the other. */
export function actView({act, headingLevel, onDo, onLeave}: ActView): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onDo();
  };
  return html`${keyed(act, html`
    <form novalidate @submit=${onSubmit}>
      <div class="dialog-body">
        <div class="dialog-title" id=${TITLE_ID} role="heading" aria-level=${headingLevel}>
          ${actionText(act.action)}
        </div>
      </div>
      <div class="buttons">
        <button class="button primary" type="submit">${actionText(act.action)}</button>
        <button class="button" type="button" @click=${onLeave}>
          ${msg('Cancel', {id: 'dialog.cancel'})}
        </button>
      </div>
    </form>
  `)}`;
}
