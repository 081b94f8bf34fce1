import {html, type TemplateResult} from 'lit';

import {usageEndpoints} from '../../../../api/resources/usage/endpoints.js';
import type {UsageDocument} from '../../../../api/resources/usage/schema.js';
import type {UsageDocumentPage} from '../../../../api/resources/usage/usage-api.js';
import type {Checked} from '../../../../portal/check-answer.js';
import {type ExportFormat, ExportJob} from '../../../../ui/export/export-job.js';
import {exportChoices} from '../../../../ui/export/export-menu.js';
import {JobDesk} from '../../../../ui/export/job-desk.js';
import {jobNotice} from '../../../../ui/export/job-notice.js';
import {exportWords} from '../../../../ui/export/job-words.js';
import type {ListExport} from '../../../../ui/export/lazy-export.js';
import {eachOnce, everyPage} from '../../../../ui/export/pages.js';
import {visible} from '../../../../ui/visible.js';
import {UsageExportedEvent, UsageExportEvent} from '../../export.events.js';
import {PARTS} from '../../report-parts.js';
import {directionText, documentsText, noMatchText} from '../document-texts.js';
import type {DocumentsContext} from '../documents.js';
import {documentColumns, exportScope} from './export-table.js';

export {jobs as styles} from '../../../../theme/job.styles.js';

/** Saves all documents that match, and not just the page in view, as a table. */
export class Export implements ListExport {
  readonly #context: DocumentsContext;
  readonly #desk: JobDesk<ExportJob<UsageDocument>>;

  constructor(context: DocumentsContext) {
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
      (job) => exportWords(job, {items: documentsText, nothing: noMatchText}),
      this.#desk,
    );
  }

  #export(format: ExportFormat): void {
    const {host, ...context} = this.#context;
    const [company, query] = [context.company(), context.asked()];
    if (!company || !query || this.#desk.isBusy) return;
    if (!host.dispatchEvent(new UsageExportEvent(format, {what: 'documents', query}))) return;
    const {direction, from, to} = query;
    const title = `${visible(company.name)}, ${directionText(direction)}`;
    this.#desk.run(
      (job) =>
        new ExportJob<UsageDocument>(job, {
          title,
          fileName: `${title} ${from} ${to}.${format}`,
          format,
          writers: PARTS,
          columns: documentColumns,
          rows: (source) => eachOnce<UsageDocument, Checked<UsageDocumentPage>>(
              everyPage(source, usageEndpoints.documents, query),
            ),
        }),
      ({done, unreadable}) =>
        new UsageExportedEvent(format, 'documents', {rows: done, unreadable}),
    );
  }
}
