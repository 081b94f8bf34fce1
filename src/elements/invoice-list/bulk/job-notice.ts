import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatNumber} from '../../../i18n/format.js';
import {alertIcon, checkIcon, infoIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import {DownloadJob} from './download-job.js';
import {type Missing, reasonText, reportName} from './download-report.js';
import type {ExportJob} from './export-job.js';
import {progressName, statusText} from './job-texts.js';

/** How many of what is missing are named on screen. */
const NAMED = 3;

export interface JobActions {
  onCancel: () => void;
  onClose: () => void;
  /** Does all of it once more. */
  onAgain: () => void;
  /** Asks once more for what is missing. */
  onMissing: () => void;
}

type AnyJob = DownloadJob | ExportJob;

/** What is going on, or what came of it. Its place for words is always there, so that new ones are announced. */
export function jobNotice(job: AnyJob | undefined, actions: JobActions): TemplateResult {
  const shown = job && isShown(job) ? job : undefined;
  const tone = shown && hasProblem(shown) ? 'danger' : nothing;
  return html`
    <div
      class="bulk-job ${shown ? 'notice' : ''}"
      part="notice"
      data-tone=${tone}
      tabindex="-1"
    >
      ${shown ? iconOf(shown) : nothing}
      <p role="status">${shown ? statusText(shown) : nothing}</p>
      ${shown ? details(shown, actions) : nothing}
    </div>
  `;
}

/** A reader who is asked where to save, or who said nowhere, is told nothing. */
function isShown({state}: AnyJob): boolean {
  return state.status !== 'asking' && state.status !== 'stopped';
}

function missingOf(job: AnyJob): readonly Missing[] {
  return job instanceof DownloadJob && !job.isActive ? job.missing : [];
}

function hasProblem(job: AnyJob): boolean {
  return job.state.status === 'failed' || missingOf(job).length > 0;
}

function iconOf(job: AnyJob): TemplateResult {
  if (hasProblem(job)) return alertIcon;
  return job.state.status === 'saved' ? checkIcon : infoIcon;
}

function details(job: AnyJob, {onCancel, onClose, onAgain, onMissing}: JobActions) {
  const running = job.isActive;
  const {state} = job;
  const cancelled = state.status === 'cancelled';
  const failed = state.status === 'failed' && state.reason !== 'nothing';
  return html`
    ${running ? progress(job) : nothing}
    ${cancelled ? nothing : missingList(job)}
    <span class="bulk-actions">
      ${failed ? againButton(msg('Try again', {id: 'failure.retry'}), onAgain) : nothing}
      ${cancelled || failed ? nothing : missingButton(job, onMissing)}
      ${
        // One button all along, so that a focus on it stays when the job ends.
        html`<button class="plain" type="button" @click=${running ? onCancel : onClose}>
          ${running
            ? msg('Cancel', {id: 'invoice-list.bulk-cancel'})
            : msg('Close', {id: 'invoice-list.bulk-close'})}
        </button>`
      }
    </span>
  `;
}

function progress(job: AnyJob): TemplateResult {
  const {done, total} = job;
  const count = total === undefined ? done : Math.min(done, total);
  return html`
    <span class="bulk-progress">
      <progress
        aria-label=${progressName(job)}
        max=${total ?? 1}
        value=${total === undefined ? nothing : count}
      ></progress>
      <span aria-hidden="true">
        ${formatNumber(count)}${total === undefined ? nothing : ` / ${formatNumber(total)}`}
      </span>
    </span>
  `;
}

/** The first of what is missing, each by its number with the reason. */
function missingList(job: AnyJob): TemplateResult | typeof nothing {
  const missing = missingOf(job);
  if (missing.length === 0 || !(job instanceof DownloadJob)) return nothing;
  return html`
    <ul class="bulk-missing">
      ${missing.slice(0, NAMED).map(
        (each) => html`
          <li>
            <bdi class="bulk-number">${visible(each.number ?? '–')}</bdi>
            ${each.file ? html`<bdi>${visible(each.file.fileName)}</bdi>` : nothing}
            ${reasonText(each, job.files)}
          </li>
        `,
      )}
      ${missing.length > NAMED ? html`<li>${moreText(job)}</li>` : nothing}
    </ul>
  `;
}

function moreText({missing, state}: DownloadJob): string {
  const more = formatNumber(missing.length - NAMED);
  return state.status === 'saved'
    ? msg(str`And ${more} more; ${reportName()} in the zip names all of them.`, {
        id: 'invoice-list.bulk-more-in-zip',
      })
    : msg(str`And ${more} more.`, {id: 'invoice-list.bulk-more'});
}

function missingButton(job: AnyJob, onMissing: () => void): TemplateResult | typeof nothing {
  const count = missingOf(job).filter(({file}) => file).length;
  if (count === 0) return nothing;
  const text =
    count === 1
      ? msg('Try that file again', {id: 'invoice-list.bulk-again-one'})
      : msg(str`Try the ${formatNumber(count)} again`, {id: 'invoice-list.bulk-again-other'});
  return againButton(text, onMissing);
}

/** The button goes as the next job begins; the focus stays with the notice. */
function againButton(text: string, onAgain: () => void): TemplateResult {
  const onPress = ({currentTarget}: Event) => {
    (currentTarget as HTMLElement).closest<HTMLElement>('.bulk-job')?.focus();
    onAgain();
  };
  return html`<button class="button" type="button" @click=${onPress}>${text}</button>`;
}
