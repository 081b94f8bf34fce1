import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {keyed} from 'lit/directives/keyed.js';

import type {UserLicenses} from '../../../api/resources/users/schema.js';
import {formatDate, formatNumber} from '../../../i18n/format.js';
import type {View} from '../../../portal/query.js';
import {alertIcon} from '../../../ui/icons.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import {columnText, fullName} from '../list/user-texts.js';
import type {LicenseChoice, Removal} from './removal.js';
import {goneText, lastAdminText, progressText, removalNotices, warnings} from './removal-notices.js';

/** From here on it is told how much of the reason's room is used. */
const NEAR_THE_END = 400;
const LONGEST = 500;

export const TITLE_ID = 'remove-title';
export const REASON_ID = 'remove-reason';

/** What the dialog shows, and what becomes of what is done in it. */
export interface RemovalView {
  removal: Removal;
  canWrite: boolean;
  /** How many contacts for security and privacy there are, as far as known. */
  contactCount: number | undefined;
  licenses: View<UserLicenses>;
  headingLevel: number;
  onChange: (change: Partial<Pick<Removal, 'reason' | 'leftOrganization' | 'license'>>) => void;
  onDelete: () => void;
  onCancel: () => void;
}

/** The dialog's content. Another user gets controls of its own, so that nothing of one is ever in those of the other. */
export function removalView(view: RemovalView): TemplateResult {
  const {removal} = view;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    view.onDelete();
  };
  const isOver = removal.isLastAdmin || removal.gone;
  return html`${keyed(removal, html`
    <form novalidate @submit=${onSubmit}>
      <div class="dialog-body">
        ${title(view)} ${person(removal)} ${isOver ? instead(view) : fields(view)}
      </div>
      ${isOver ? closeButton(view) : buttons(view)}
    </form>
  `)}`;
}

function title({removal, headingLevel}: RemovalView): TemplateResult {
  const text = removal.isLastAdmin
    ? msg(str`${fullName(removal.user)} cannot be deleted`, {id: 'user-manager.remove-cannot'})
    : msg('Are you sure?', {id: 'user-manager.remove-title'});
  return html`
    <div class="dialog-title" id=${TITLE_ID} role="heading" aria-level=${headingLevel}>
      <bdi>${text}</bdi>
    </div>
  `;
}

/** Who it is (R33). */
function person({user}: Removal): TemplateResult {
  return html`
    <dl class="person">
      ${(['firstName', 'lastName', 'email'] as const).map(
        (field) => html`<div>
          <dt>${columnText(field)}</dt>
          <dd><bdi>${visible(user[field])}</bdi></dd>
        </div>`,
      )}
    </dl>
  `;
}

function instead({removal}: RemovalView): TemplateResult {
  return removal.gone
    ? notice('warning', html`<bdi>${goneText(removal)}</bdi>`)
    : notice('info', html`<bdi>${lastAdminText(removal)}</bdi>`, false);
}

function fields(view: RemovalView): TemplateResult {
  const {removal, canWrite, contactCount} = view;
  return html`
    <p class="undone">
      ${msg('Deleting cannot be undone.', {id: 'user-manager.remove-undone'})}
      ${removal.kind === 'support'
        ? msg('A deleted support user loses access to their service requests.', {
            id: 'user-manager.remove-support',
          })
        : nothing}
    </p>
    ${warnings(removal, contactCount)} ${reason(view)} ${left(view)}
    ${removal.kind === 'organization' ? license(view) : nothing}
    <div class="progress-text" role="status">${progressText(removal)}</div>
    ${removalNotices(removal, canWrite)}
  `;
}

function isReadOnly({removal, canWrite}: RemovalView): boolean {
  return removal.isBusy || !canWrite || removal.write.state.state === 'unknown';
}

function problemText({problem, refused}: Removal): string | undefined {
  if (problem === 'required') {
    return msg('Say why this person is deleted.', {id: 'user-manager.remove-reason-missing'});
  }
  if (problem === 'too-long') {
    const limit = formatNumber(LONGEST);
    return msg(str`Use ${limit} characters at most.`, {id: 'user-manager.remove-reason-long'});
  }
  return refused === undefined ? undefined : visible(refused);
}

/** Why (R30, V8), which the supplier is told (R29). */
function reason(view: RemovalView): TemplateResult {
  const {removal, onChange} = view;
  const problem = problemText(removal);
  const used = removal.reason.trim().length;
  const counter = used >= NEAR_THE_END;
  const ids = [
    `${REASON_ID}-help`,
    ...(counter ? [`${REASON_ID}-count`] : []),
    ...(problem === undefined ? [] : [`${REASON_ID}-problem`]),
  ];
  return html`
    <div class="entry" ?data-wrong=${problem !== undefined}>
      <label for=${REASON_ID}>${msg('Reason', {id: 'user-manager.remove-reason'})}</label>
      <textarea
        class="input"
        id=${REASON_ID}
        rows="3"
        aria-required="true"
        aria-invalid=${problem === undefined ? 'false' : 'true'}
        aria-describedby=${ids.join(' ')}
        ?readonly=${isReadOnly(view)}
        .value=${live(removal.reason)}
        @input=${({currentTarget}: Event) =>
          onChange({reason: (currentTarget as HTMLTextAreaElement).value})}
      ></textarea>
      ${counter ? counterLine(used) : nothing}
      ${problem === undefined
        ? nothing
        : html`<p class="problem" id="${REASON_ID}-problem">${alertIcon}<bdi>${problem}</bdi></p>`}
      <p class="entry-help" id="${REASON_ID}-help">
        ${msg('The supplier’s Customer Success Manager is told, with this reason.', {
          id: 'user-manager.remove-reason-help',
        })}
      </p>
    </div>
  `;
}

function counterLine(used: number): TemplateResult {
  const [count, limit] = [formatNumber(used), formatNumber(LONGEST)];
  return html`<p class="entry-help" id="${REASON_ID}-count">
    ${msg(str`${count} of ${limit} characters`, {id: 'user-manager.remove-reason-count'})}
  </p>`;
}

/** Whether the person is gone altogether (R31): both kinds of access end here, and only here (AMB-26). */
function left(view: RemovalView): TemplateResult {
  const {removal, onChange} = view;
  return html`
    <label class="tick">
      <input
        type="checkbox"
        aria-describedby="remove-left-help"
        ?disabled=${isReadOnly(view)}
        .checked=${live(removal.leftOrganization)}
        @change=${({currentTarget}: Event) =>
          onChange({leftOrganization: (currentTarget as HTMLInputElement).checked})}
      />
      <span>
        ${msg('This person no longer works for our organization', {id: 'user-manager.remove-left'})}
      </span>
    </label>
    <p class="entry-help tick-help" id="remove-left-help">
      ${msg('Ends both kinds of access here, My organization and My support. Access to other organizations stays.', {
        id: 'user-manager.remove-left-help',
      })}
    </p>
  `;
}

/** What becomes of the license, where licenses are counted (S10, S12). */
function license(view: RemovalView): TemplateResult | typeof nothing {
  const {licenses} = view;
  if (licenses.state === 'loading') {
    return html`<p class="entry-help">
      ${msg('Finding out whether a license becomes free…', {
        id: 'user-manager.remove-license-loading',
      })}
    </p>`;
  }
  if (licenses.state === 'ready' && !licenses.data.counted) return nothing;
  if (licenses.state === 'ready') return licenseChoice(view, licenses.data);
  // An adapter without licenses has none to ask about.
  if (licenses.state === 'error' && licenses.error.kind === 'unsupported') return nothing;
  return html`<p class="entry-help">
    ${msg('It cannot be told now whether a license becomes free; if one does, it is kept.', {
      id: 'user-manager.remove-license-unknown',
    })}
  </p>`;
}

function licenseChoice(view: RemovalView, {nextPeriodFrom}: UserLicenses): TemplateResult {
  const drop =
    nextPeriodFrom === undefined
      ? msg('Drop it from the next billing period on; the current one is not credited', {
          id: 'user-manager.remove-license-drop',
        })
      : msg(
          str`Drop it from the next billing period on, from ${formatDate(nextPeriodFrom)}; the current one is not credited`,
          {id: 'user-manager.remove-license-drop-from'},
        );
  const keep = msg('Keep it; it is free for another user', {id: 'user-manager.remove-license-keep'});
  return html`
    <fieldset class="license">
      <legend>${msg('License', {id: 'user-manager.remove-license'})}</legend>
      ${radio(view, 'keep', keep)} ${radio(view, 'drop', drop)}
    </fieldset>
  `;
}

function radio(view: RemovalView, choice: LicenseChoice, text: string): TemplateResult {
  const {removal, onChange} = view;
  return html`
    <label class="tick">
      <input
        type="radio"
        name="remove-license"
        .value=${choice}
        ?disabled=${isReadOnly(view)}
        .checked=${live(removal.license === choice)}
        @change=${() => onChange({license: choice})}
      />
      <span>${text}</span>
    </label>
  `;
}

function deleteLabel({write, isBusy}: Removal): string {
  if (isBusy) return msg('Deleting…', {id: 'user-manager.remove-busy'});
  if (write.state.state === 'unknown') return msg('Find out', {id: 'user-manager.remove-find-out'});
  return msg('Delete', {id: 'user-manager.delete'});
}

function buttons(view: RemovalView): TemplateResult {
  const {removal, canWrite, onCancel} = view;
  if (!canWrite) return closeButton(view);
  const isSent = removal.isBusy && removal.step !== 'asking';
  return html`
    <div class="buttons">
      <button
        class="button danger"
        type="submit"
        aria-disabled=${removal.isBusy ? 'true' : 'false'}
      >
        ${deleteLabel(removal)}
      </button>
      <button
        class="button"
        type="button"
        aria-disabled=${isSent ? 'true' : 'false'}
        @click=${onCancel}
      >
        ${msg('Cancel', {id: 'dialog.cancel'})}
      </button>
    </div>
  `;
}

function closeButton({onCancel}: RemovalView): TemplateResult {
  return html`
    <div class="buttons">
      <button class="button close" type="button" @click=${onCancel}>
        ${msg('Close', {id: 'user-manager.remove-close'})}
      </button>
    </div>
  `;
}
