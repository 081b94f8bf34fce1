import {msg, str} from '@lit/localize';

import {formatNumber} from '../../i18n/format.js';
import {failureText, signedOutText} from '../failure-notice.js';
import type {ExportJob} from './export-job.js';
import type {Job, JobFailure} from './job.js';

/** What is said of a job, in the words of what it makes; asked for at each drawing, so that it follows the language. */
export interface JobWords {
  /** What its bar shows, for who does not see it. */
  progress: () => string;
  begun: () => string;
  /** `items` is how many in words, as in all that follows: "42 documents". */
  running: (items: string) => string;
  percent: (items: string, percent: number) => string;
  soFar: (items: string) => string;
  items: (count: number) => string;
  saved: () => string;
  /** Why there was nothing to save. */
  nothing: () => string;
}

/** How a job stands, in words that change seldom while it runs, since each change is announced. */
export function statusText(job: Job, words: JobWords): string {
  const {state} = job;
  switch (state.status) {
    case 'saved':
      return words.saved();
    case 'failed': {
      const nothingSaved = msg('Nothing was saved.', {id: 'export.nothing-saved'});
      return `${causeText(state.reason, words)} ${nothingSaved}`;
    }
    case 'cancelled':
      return msg('Cancelled. Nothing was saved.', {id: 'export.cancelled'});
    default:
      return job.isPaused ? signedOutText() : runningText(job, words);
  }
}

/** The words change at each tenth; where the total is not known, at each hundred. */
function runningText({done, total}: Job, words: JobWords): string {
  if (total === undefined) {
    const hundreds = Math.floor(done / 100) * 100;
    return hundreds === 0 ? words.begun() : words.soFar(words.items(hundreds));
  }
  const items = words.items(total);
  const percent = total === 0 ? 0 : Math.floor((Math.min(done, total) / total) * 10) * 10;
  return percent === 0 ? words.running(items) : words.percent(items, percent);
}

function causeText(reason: JobFailure, words: JobWords): string {
  if (reason === 'unsaved') {
    return msg('The file could not be saved on this device.', {id: 'export.unsaved'});
  }
  if (reason === 'nothing') return words.nothing();
  if (reason.kind !== 'gone') return failureText(reason);
  return msg('The list changed while it was being read.', {id: 'export.changed'});
}

/** What is said of an export: of what kind its rows are, and why there may be none. */
export function exportWords(
  job: Pick<ExportJob, 'done' | 'unreadable'>,
  {items, nothing}: Pick<JobWords, 'items' | 'nothing'>,
): JobWords {
  return {
    items,
    nothing,
    progress: () => msg('Progress of the export', {id: 'export.progress'}),
    begun: () => msg('Exporting…', {id: 'export.begun'}),
    running: (all) => msg(str`Exporting ${all}…`, {id: 'export.running'}),
    percent: (all, percent) => msg(str`Exporting ${all}: ${percent}%`, {id: 'export.percent'}),
    soFar: (some) => msg(str`Exporting: ${some} so far`, {id: 'export.so-far'}),
    saved: () => savedText(items(job.done), job.unreadable),
  };
}

function savedText(items: string, unreadable: number): string {
  if (unreadable === 0) return msg(str`Saved: a table of ${items}.`, {id: 'export.saved'});
  const count = formatNumber(unreadable);
  return msg(str`Saved: a table of ${items}, of which ${count} cannot be read.`, {
    id: 'export.saved-unreadable',
  });
}
