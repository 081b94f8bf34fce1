import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {UsageLine} from '../../../../api/resources/usage/schema.js';
import {type ExportFormat, ExportJob} from '../../../../ui/export/export-job.js';
import {exportChoices} from '../../../../ui/export/export-menu.js';
import type {JobContext, RowSource} from '../../../../ui/export/job.js';
import {JobDesk} from '../../../../ui/export/job-desk.js';
import {jobNotice} from '../../../../ui/export/job-notice.js';
import {exportWords} from '../../../../ui/export/job-words.js';
import type {ListExport} from '../../../../ui/export/lazy-export.js';
import {visible} from '../../../../ui/visible.js';
import {UsageExportedEvent, UsageExportEvent} from '../../export.events.js';
import {PARTS} from '../../report-parts.js';
import type {LinesContext} from '../line-list.js';
import {linesText, noLinesText} from '../specification-texts.js';
import {exportScope, lineColumns} from './export-table.js';
import {type LinePage, LineReader, type LinesQuery} from './line-reader.js';

export {jobs as styles} from '../../../../theme/job.styles.js';

type LinesJob = ExportJob<UsageLine, LinePage>;

/** Saves all lines of the open invoice, of one company or of all, as a table (A3, A16). */
export class Export implements ListExport {
  readonly #context: LinesContext;
  readonly #desk: JobDesk<LinesJob>;

  constructor(context: LinesContext) {
    this.#context = context;
    this.#desk = new JobDesk(context.host, () => context.portal.current);
  }

  choices(): TemplateResult {
    const {invoice, company, total} = this.#context;
    const count = total();
    return exportChoices({
      scope: exportScope({invoice: invoice()?.number ?? '', company: company()?.name}, count),
      disabled: this.#desk.isBusy || count === 0 || !invoice(),
      onFormat: (format) => this.#export(format),
    });
  }

  render(): TemplateResult {
    return html`<div class="job-place">
      ${jobNotice(
        this.#desk.job,
        (job) => exportWords(job, {items: linesText, nothing: noLinesText}),
        this.#desk,
      )}
    </div>`;
  }

  stop(): void {
    this.#desk.stop();
  }

  #export(format: ExportFormat): void {
    const {host} = this.#context;
    const invoice = this.#context.invoice();
    if (this.#desk.isBusy || !invoice) return;
    const company = this.#context.company();
    const query: LinesQuery = {
      usageInvoiceId: invoice.id,
      ...(company && {companyId: company.id}),
    };
    if (!host.dispatchEvent(new UsageExportEvent(format, {what: 'lines', query}))) return;
    const title = msg(str`Usage ${visible(invoice.number)}`, {id: 'usage-report.export-title'});
    const name = company ? `${title} ${company.name}` : title;
    this.#desk.run(
      (context) => linesJob(context, {title, fileName: `${name}.${format}`, format, query}),
      ({done, unreadable}) => new UsageExportedEvent(format, 'lines', {rows: done, unreadable}),
    );
  }
}

interface LinesFile {
  title: string;
  fileName: string;
  format: ExportFormat;
  query: LinesQuery;
}

function linesJob(context: JobContext, {query, ...file}: LinesFile): LinesJob {
  let reader: LineReader | undefined;
  const readerOf = (source: RowSource) => (reader ??= new LineReader(source, query));
  return new ExportJob<UsageLine, LinePage>(context, {
    ...file,
    writers: PARTS,
    columns: async (source) => {
      const {labels, isAll} = await readerOf(source).ahead();
      return lineColumns(labels, isAll);
    },
    rows: (source) => readerOf(source).rows(),
  });
}
