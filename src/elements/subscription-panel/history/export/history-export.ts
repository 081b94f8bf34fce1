import {html, type TemplateResult} from 'lit';

import type {Page} from '../../../../api/page.js';
import {subscriptionEndpoints} from '../../../../api/resources/subscription/endpoints.js';
import type {HistoryEntry} from '../../../../api/resources/subscription/schema.js';
import type {Checked} from '../../../../portal/check-answer.js';
import {type ExportFormat, ExportJob} from '../../../../ui/export/export-job.js';
import {exportChoices} from '../../../../ui/export/export-menu.js';
import {JobDesk} from '../../../../ui/export/job-desk.js';
import {jobNotice} from '../../../../ui/export/job-notice.js';
import {exportWords} from '../../../../ui/export/job-words.js';
import type {ListExport} from '../../../../ui/export/lazy-export.js';
import {eachOnce, everyPage} from '../../../../ui/export/pages.js';
import {PARTS} from '../../panel-parts.js';
import type {HistoryContext} from '../action-history.js';
import {HistoryExportedEvent, HistoryExportEvent} from '../history.events.js';
import {actionsText, actionsTitle, noMatchText} from '../history-texts.js';
import {exportScope, historyColumns} from './export-table.js';

export {jobs as styles} from '../../../../theme/job.styles.js';

/** Saves all of the action history that the filters match as a table (S24). */
export class Export implements ListExport {
  readonly #context: HistoryContext;
  readonly #desk: JobDesk<ExportJob<HistoryEntry>>;

  constructor(context: HistoryContext) {
    this.#context = context;
    this.#desk = new JobDesk(context.host, () => context.portal.current);
  }

  choices(): TemplateResult {
    const total = this.#context.total();
    return exportChoices({
      scope: exportScope(total),
      disabled: this.#desk.isBusy || total === 0,
      onFormat: (format) => this.#export(format),
    });
  }

  render(): TemplateResult {
    return html`<div class="job-place">${this.#renderNotice()}</div>`;
  }

  stop(): void {
    this.#desk.stop();
  }

  #renderNotice(): TemplateResult {
    return jobNotice(
      this.#desk.job,
      (job) => exportWords(job, {items: actionsText, nothing: noMatchText}),
      this.#desk,
    );
  }

  #export(format: ExportFormat): void {
    const {host, query, today} = this.#context;
    const {cursor: _, ...asked} = query();
    if (this.#desk.isBusy || !host.dispatchEvent(new HistoryExportEvent(format, asked))) return;
    const title = actionsTitle();
    this.#desk.run(
      (context) =>
        new ExportJob<HistoryEntry>(context, {
          title,
          fileName: `${title} ${today()}.${format}`,
          format,
          writers: PARTS,
          columns: historyColumns,
          rows: (source) => eachOnce<HistoryEntry, Checked<Page<HistoryEntry>>>(
              everyPage(source, subscriptionEndpoints.history, asked),
            ),
        }),
      ({done, unreadable}) => new HistoryExportedEvent(format, done, unreadable),
    );
  }
}
