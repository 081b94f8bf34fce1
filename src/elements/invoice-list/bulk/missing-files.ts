import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {formatNumber} from '../../../i18n/format.js';
import {againButton, type JobExtras} from '../../../ui/export/job-notice.js';
import {visible} from '../../../ui/visible.js';
import type {DownloadJob} from './download-job.js';
import {reasonText, reportName} from './download-report.js';

/** How many of what is missing are named on screen. */
const NAMED = 3;

/** What a download lacks once it is over, and a button that asks for that once more. */
export function missingFiles(job: DownloadJob, onMissing: () => void): JobExtras {
  const {status} = job.state;
  if (job.isActive || job.missing.length === 0) return {};
  if (status === 'cancelled') return {lacking: true};
  return {
    lacking: true,
    details: missingList(job),
    button: status === 'failed' && job.state.reason !== 'nothing' ? undefined : missingButton(job, onMissing),
  };
}

/** The first of what is missing, each by its number with the reason. */
function missingList(job: DownloadJob): TemplateResult {
  const {missing, files} = job;
  return html`
    <ul class="bulk-missing">
      ${missing.slice(0, NAMED).map(
        (each) => html`
          <li>
            <bdi class="bulk-number">${visible(each.number ?? '–')}</bdi>
            ${each.file && html`<bdi>${visible(each.file.fileName)}</bdi>`}
            ${reasonText(each, files)}
          </li>
        `,
      )}
      ${missing.length > NAMED ? html`<li>${moreText(job)}</li>` : undefined}
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

function missingButton({missing}: DownloadJob, onMissing: () => void): TemplateResult | undefined {
  const count = missing.filter(({file}) => file).length;
  if (count === 0) return undefined;
  const text =
    count === 1
      ? msg('Try that file again', {id: 'invoice-list.bulk-again-one'})
      : msg(str`Try the ${formatNumber(count)} again`, {id: 'invoice-list.bulk-again-other'});
  return againButton(text, onMissing);
}
