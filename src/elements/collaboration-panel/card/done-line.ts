import {html, nothing, type TemplateResult} from 'lit';

import {checkIcon} from '../../../ui/icons.js';
import type {Acting} from '../acting/acting.js';
import {doneText} from '../acting/form/act-words.js';

/** What was done last, in a live region that is there before it. */
export function doneLine({done}: Acting): TemplateResult {
  return html`
    <div class="told" role="status">
      ${done ? html`${checkIcon}<bdi>${doneText(done.act, done.now)}</bdi>` : nothing}
    </div>
  `;
}
