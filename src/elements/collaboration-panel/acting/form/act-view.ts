import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import {problemSummary} from '../../../../ui/problems/problem-summary.js';
import {visible} from '../../../../ui/visible.js';
import type {CollaborationAction} from '../../collaboration-panel.events.js';
import type {Act} from '../act.js';
import type {ActDraft, ActField} from '../act-plans.js';
import {actAbout} from './act-about.js';
import {actFields} from './act-fields.js';
import {actNotice, findOutText} from './act-notices.js';
import {actTitle, partiesOf, submitText} from './act-words.js';
import {fieldText, problemText} from './field-words.js';

/** The id of the dialog's title within the root; there is one dialog at a time. */
export const TITLE_ID = 'act-title';

/** What the dialog shows, and what becomes of what is done in it. */
export interface ActView {
  act: Act;
  headingLevel: number;
  onChange: (change: Partial<ActDraft>) => void;
  /** Goes to a field. */
  onFocus: (field: ActField) => void;
  onDo: () => void;
  onLeave: () => void;
}

/** What takes something away. */
const DANGEROUS: readonly CollaborationAction[] = ['end', 'withdraw', 'decline'];

/** The dialog's content. Another act gets controls of its own, so that nothing of one is ever in those of the other. */
export function actView(view: ActView): TemplateResult {
  const {act, onDo} = view;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onDo();
  };
  return html`${keyed(act, html`
    <form novalidate @submit=${onSubmit}>
      <div class="dialog-body">
        ${heading(view)} ${act.isPossible || act.isUnknown ? asked(view) : nothing}
        ${actNotice(act)}
      </div>
      <div class="buttons">${buttons(view)}</div>
    </form>
  `)}`;
}

function heading({act, headingLevel}: ActView): TemplateResult {
  const {client, office} = partiesOf(act);
  const {party, service, collaboration} = act.of;
  const other = party === 'office' ? client.name : office.name;
  const of = service?.name ?? collaboration?.service ?? '';
  return html`
    <div class="act-heading">
      <div
        class="dialog-title"
        id=${TITLE_ID}
        role="heading"
        aria-level=${headingLevel}
        tabindex="-1"
      >
        ${actTitle(act.action)}
      </div>
      <p class="entry-help"><bdi>${visible(of)}</bdi> · <bdi>${visible(other)}</bdi></p>
    </div>
  `;
}

/** What is to be known, filled in or chosen. */
function asked(view: ActView): TemplateResult {
  const {act, onChange} = view;
  const readOnly = act.isBusy || act.isUnknown || !act.permission.allowed;
  return html`
    ${summary(view)} ${actAbout(act)} ${actFields({act, readOnly, onChange})}
  `;
}

function summary({act, headingLevel, onFocus}: ActView): TemplateResult | typeof nothing {
  if (!act.wrong.summarized) return nothing;
  return problemSummary({
    title: msg('Something is still missing or wrong', {id: 'collaboration-panel.act-problems'}),
    headingLevel: Math.min(6, headingLevel + 1),
    unplaced: act.wrong.unplaced,
    problems: [...act.problems()].map(([field, problem]) => ({
      field,
      label: fieldText(field),
      text: problemText(field, problem),
    })),
    onFocus,
  });
}

function buttons(view: ActView): unknown {
  const {act, onLeave} = view;
  const canDo = act.isUnknown || (act.isPossible && act.permission.allowed);
  const isSent = act.isBusy && act.step !== 'asking';
  return html`
    ${canDo ? submitButton(act) : nothing}
    <button
      class="button"
      type="button"
      aria-disabled=${isSent ? 'true' : 'false'}
      @click=${onLeave}
    >
      ${canDo
        ? msg('Cancel', {id: 'dialog.cancel'})
        : msg('Close', {id: 'billing-address-form.close'})}
    </button>
  `;
}

function submitButton(act: Act): TemplateResult {
  return html`
    <button
      class="button ${DANGEROUS.includes(act.action) ? 'danger' : 'primary'}"
      type="submit"
      aria-disabled=${act.isBusy ? 'true' : 'false'}
    >
      ${act.isUnknown ? findOutText() : submitText(act)}
    </button>
  `;
}
