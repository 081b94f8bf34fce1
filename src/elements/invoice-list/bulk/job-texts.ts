import {msg, str} from '@lit/localize';

import {formatNumber, pluralOf} from '../../../i18n/format.js';
import {failureText} from '../../../ui/failure-notice.js';
import {signedOutText} from '../invoice-notices.js';
import {documentsText} from '../invoice-summary.js';
import {DownloadJob} from './download-job.js';
import type {ExportJob} from './export-job.js';
import type {JobFailure} from './job.js';

type AnyJob = DownloadJob | ExportJob;

/** What the bar of a job shows, for who does not see it. */
export function progressName(job: AnyJob): string {
  return job instanceof DownloadJob
    ? msg('Progress of the download', {id: 'invoice-list.bulk-progress'})
    : msg('Progress of the export', {id: 'invoice-list.export-progress'});
}

/** How a job stands, in words that change seldom while it runs, since each change is announced. */
export function statusText(job: AnyJob): string {
  const {state} = job;
  switch (state.status) {
    case 'saved':
      return job instanceof DownloadJob ? downloadedText(job) : exportedText(job);
    case 'failed':
      return failedText(state.reason, job);
    case 'cancelled':
      return msg('Cancelled. Nothing was saved.', {id: 'invoice-list.bulk-cancelled'});
    default:
      return job.isPaused ? signedOutText() : runningText(job);
  }
}

/** The words change at each tenth; where the total is not known, at each hundred. */
function runningText(job: AnyJob): string {
  const {done, total} = job;
  const isDownload = job instanceof DownloadJob;
  if (total === undefined) {
    const hundreds = Math.floor(done / 100) * 100;
    return soFarText(isDownload, hundreds);
  }
  const documents = documentsText(total);
  const percent = total === 0 ? 0 : Math.floor((Math.min(done, total) / total) * 10) * 10;
  if (percent === 0) {
    return isDownload
      ? msg(str`Downloading ${documents}…`, {id: 'invoice-list.bulk-running'})
      : msg(str`Exporting ${documents}…`, {id: 'invoice-list.export-running'});
  }
  return isDownload
    ? msg(str`Downloading ${documents}: ${percent}%`, {id: 'invoice-list.bulk-percent'})
    : msg(str`Exporting ${documents}: ${percent}%`, {id: 'invoice-list.export-percent'});
}

function soFarText(isDownload: boolean, done: number): string {
  if (done === 0) {
    return isDownload
      ? msg('Downloading…', {id: 'invoice-list.downloading'})
      : msg('Exporting…', {id: 'invoice-list.export-begun'});
  }
  const documents = documentsText(done);
  return isDownload
    ? msg(str`Downloading: ${documents} so far`, {id: 'invoice-list.bulk-so-far'})
    : msg(str`Exporting: ${documents} so far`, {id: 'invoice-list.export-so-far'});
}

function downloadedText({saved, missing}: DownloadJob): string {
  const files = filesText(saved);
  if (missing.length === 0) {
    return msg(str`Saved: ${files} in one zip.`, {id: 'invoice-list.bulk-saved'});
  }
  const count = formatNumber(missing.length);
  return msg(str`Saved: ${files} in one zip. Missing: ${count}.`, {id: 'invoice-list.bulk-partly'});
}

function exportedText({done, unreadable}: ExportJob): string {
  const documents = documentsText(done);
  if (unreadable === 0) {
    return msg(str`Saved: a table of ${documents}.`, {id: 'invoice-list.export-saved'});
  }
  const count = formatNumber(unreadable);
  return msg(str`Saved: a table of ${documents}, of which ${count} cannot be read.`, {
    id: 'invoice-list.export-unreadable',
  });
}

function failedText(reason: JobFailure, job: AnyJob): string {
  const nothingSaved = msg('Nothing was saved.', {id: 'invoice-list.bulk-nothing-saved'});
  return `${causeText(reason, job)} ${nothingSaved}`;
}

function causeText(reason: JobFailure, job: AnyJob): string {
  if (reason === 'unsaved') {
    return msg('The file could not be saved on this device.', {id: 'invoice-list.bulk-unsaved'});
  }
  if (reason === 'nothing') {
    return job instanceof DownloadJob && job.missing.length > 0
      ? msg('None of the files could be downloaded.', {id: 'invoice-list.bulk-none'})
      : msg('No document matches these filters.', {id: 'invoice-list.no-match'});
  }
  if (reason.kind !== 'gone') return failureText(reason);
  return msg('The list changed while it was being read.', {id: 'invoice-list.bulk-changed'});
}

function filesText(count: number): string {
  const files = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${files} file`, {id: 'invoice-list.bulk-files-one'})
    : msg(str`${files} files`, {id: 'invoice-list.bulk-files-other'});
}
