import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatNumber} from '../../i18n/format.js';
import {alertIcon, checkIcon, infoIcon} from '../icons.js';
import type {Job} from './job.js';
import {type JobWords, statusText} from './job-words.js';

/** What a job has to say beside how it stands. */
export interface JobExtras {
  /** Whether what was saved lacks something. */
  lacking?: boolean;
  details?: unknown;
  /** Before the button that closes. */
  button?: unknown;
}

export interface JobActions {
  onCancel: () => void;
  onClose: () => void;
  /** Does all of it once more. */
  onAgain: () => void;
}

/** What is going on, or what came of it. Its place for words is always there, so that new ones are announced. */
export function jobNotice<T extends Job>(
  job: T | undefined,
  wordsOf: (job: T) => JobWords,
  actions: JobActions,
  extrasOf: (job: T) => JobExtras = () => ({}),
): TemplateResult {
  const shown = job && isShown(job) ? job : undefined;
  const words = shown && wordsOf(shown);
  const extras = shown ? extrasOf(shown) : {};
  const isProblem = shown?.state.status === 'failed' || (extras.lacking ?? false);
  return html`
    <div
      class="job ${shown ? 'notice' : ''}"
      part="notice"
      data-tone=${isProblem ? 'danger' : nothing}
      tabindex="-1"
    >
      ${shown ? iconOf(shown, isProblem) : nothing}
      <p role="status">${shown && words ? statusText(shown, words) : nothing}</p>
      ${shown && words ? about(shown, words, actions, extras) : nothing}
    </div>
  `;
}

/** A reader who is asked where to save, or who said nowhere, is told nothing. */
function isShown({state}: Job): boolean {
  return state.status !== 'asking' && state.status !== 'stopped';
}

function iconOf({state}: Job, isProblem: boolean): TemplateResult {
  if (isProblem) return alertIcon;
  return state.status === 'saved' ? checkIcon : infoIcon;
}

function about(job: Job, words: JobWords, actions: JobActions, {details, button}: JobExtras) {
  const {onCancel, onClose, onAgain} = actions;
  const running = job.isActive;
  const {state} = job;
  const failed = state.status === 'failed' && state.reason !== 'nothing';
  return html`
    ${running ? progress(job, words.progress()) : nothing} ${details ?? nothing}
    <span class="job-actions">
      ${failed ? againButton(msg('Try again', {id: 'failure.retry'}), onAgain) : nothing}
      ${button ?? nothing}
      ${
        // One button all along, so that a focus on it stays when the job ends.
        html`<button class="plain" type="button" @click=${running ? onCancel : onClose}>
          ${running
            ? msg('Cancel', {id: 'export.cancel'})
            : msg('Close', {id: 'export.close'})}
        </button>`
      }
    </span>
  `;
}

function progress({done, total}: Job, name: string): TemplateResult {
  const count = total === undefined ? done : Math.min(done, total);
  return html`
    <span class="job-progress">
      <progress
        aria-label=${name}
        max=${total ?? 1}
        value=${total === undefined ? nothing : count}
      ></progress>
      <span aria-hidden="true">
        ${formatNumber(count)}${total === undefined ? nothing : ` / ${formatNumber(total)}`}
      </span>
    </span>
  `;
}

/** A button that begins another job. It goes as that begins; the focus stays with the notice. */
export function againButton(text: string, onAgain: () => void): TemplateResult {
  const onPress = ({currentTarget}: Event) => {
    (currentTarget as HTMLElement).closest<HTMLElement>('.job')?.focus();
    onAgain();
  };
  return html`<button class="button" type="button" @click=${onPress}>${text}</button>`;
}
