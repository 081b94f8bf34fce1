import {msg, str} from '@lit/localize';

import {formatNumber, pluralOf} from '../../../i18n/format.js';
import type {JobWords} from '../../../ui/export/job-words.js';
import {noMatchText} from '../invoice-notices.js';
import {documentsText} from '../invoice-summary.js';
import type {DownloadJob} from './download-job.js';

/** What is said of a download of many. */
export function downloadWords(job: DownloadJob): JobWords {
  return {
    items: documentsText,
    progress: () => msg('Progress of the download', {id: 'invoice-list.bulk-progress'}),
    begun: () => msg('Downloading…', {id: 'invoice-list.downloading'}),
    running: (all) => msg(str`Downloading ${all}…`, {id: 'invoice-list.bulk-running'}),
    percent: (all, percent) =>
      msg(str`Downloading ${all}: ${percent}%`, {id: 'invoice-list.bulk-percent'}),
    soFar: (some) => msg(str`Downloading: ${some} so far`, {id: 'invoice-list.bulk-so-far'}),
    saved: () => savedText(job),
    nothing: () =>
      job.missing.length > 0
        ? msg('None of the files could be downloaded.', {id: 'invoice-list.bulk-none'})
        : noMatchText(),
  };
}

function savedText({saved, missing}: DownloadJob): string {
  const files = filesText(saved);
  if (missing.length === 0) {
    return msg(str`Saved: ${files} in one zip.`, {id: 'invoice-list.bulk-saved'});
  }
  const count = formatNumber(missing.length);
  return msg(str`Saved: ${files} in one zip. Missing: ${count}.`, {id: 'invoice-list.bulk-partly'});
}

function filesText(count: number): string {
  const files = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${files} file`, {id: 'invoice-list.bulk-files-one'})
    : msg(str`${files} files`, {id: 'invoice-list.bulk-files-other'});
}
