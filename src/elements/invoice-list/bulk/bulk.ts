import {msg} from '@lit/localize';
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {InvoiceQuery} from '../../../api/resources/invoices/query-schema.js';
import type {Invoice} from '../../../api/resources/invoices/schema.js';
import type {Portal} from '../../../portal/portal.js';
import type {InvoiceSelection} from '../invoice-selection.js';
import {
  type InvoiceChoice,
  InvoicesDownloadedEvent,
  InvoicesDownloadEvent,
  InvoicesExportedEvent,
  InvoicesExportEvent,
} from './bulk.events.js';
import {batchOf, type Documents, eachOnce, invoicePages} from './collect-invoices.js';
import {DownloadJob, type DownloadPlan} from './download-job.js';
import {askAgain} from './download-report.js';
import {exportMenu} from './export-menu.js';
import {type ExportFormat, ExportJob, type ExportPlan} from './export-job.js';
import type {FileChoice} from './file-choice.js';
import type {JobContext} from './job.js';
import {jobNotice} from './job-notice.js';
import {selectionBar} from './selection-bar.js';

export {bulkStyles as styles} from './bulk.styles.js';

/** What is done with many documents has to know of the list. */
export interface BulkContext {
  host: ReactiveControllerHost & HTMLElement;
  portal: () => Portal | undefined;
  selection: InvoiceSelection;
  /** Filters and order in force. */
  query: () => InvoiceQuery;
  /** How many documents match, where the server knows. */
  total: () => number | undefined;
  /** The server's date. */
  today: () => string;
}

/** Downloads the chosen documents as one zip, and the list as a table; one of them at a time. */
export class InvoiceBulk {
  readonly #context: BulkContext;
  #files: FileChoice = 'pdf';
  #job: DownloadJob | ExportJob | undefined;
  /** Does what failed once more. */
  #again: (() => void) | undefined;

  constructor(context: BulkContext) {
    this.#context = context;
  }

  /** Selection bar and job together, which stay in view at the end of the list. */
  footer(pageInvoices: readonly Invoice[]): TemplateResult {
    return html`<div class="bulk">${this.#selectionBar(pageInvoices)} ${this.#jobStatus()}</div>`;
  }

  /** What stands in the popover of the export. */
  exportChoices(): TemplateResult {
    const total = this.#context.total();
    return exportMenu({total, busy: this.#isBusy, onFormat: (format) => this.#export(format)});
  }

  /** Gives up without a word, as the element goes or another organization comes. */
  stop(): void {
    this.#job?.stop();
    this.#show(undefined);
  }

  #selectionBar(pageInvoices: readonly Invoice[]): TemplateResult | undefined {
    const {selection, total} = this.#context;
    return selectionBar({
      selection,
      pageInvoices,
      total: total(),
      files: this.#files,
      busy: this.#isBusy,
      onFiles: (files) => {
        this.#files = files;
        this.#context.host.requestUpdate();
      },
      onDownload: () => this.#download(),
    });
  }

  #jobStatus(): TemplateResult {
    return jobNotice(this.#job, {
      onCancel: () => this.#job?.cancel(),
      onClose: () => this.#show(undefined),
      onAgain: () => this.#again?.(),
      onMissing: () => this.#downloadMissing(),
    });
  }

  get #isBusy(): boolean {
    return this.#job?.isActive ?? false;
  }

  #download(): void {
    const {host, selection, query} = this.#context;
    const [files, asked] = [this.#files, query()];
    const choice: InvoiceChoice = selection.allMatching
      ? {query: asked, except: selection.except()}
      : {invoices: selection.invoices()};
    if (this.#isBusy || !host.dispatchEvent(new InvoicesDownloadEvent(choice, files))) return;
    this.#startDownload(files, (source) =>
      'invoices' in choice
        ? batchOf(choice.invoices)
        : eachOnce(invoicePages(source, choice.query), choice.except),
    );
  }

  #downloadMissing(): void {
    if (!(this.#job instanceof DownloadJob)) return;
    const invoices = askAgain(this.#job.missing);
    this.#startDownload('all', () => batchOf(invoices));
  }

  #startDownload(files: FileChoice, documents: Documents): void {
    const plan: DownloadPlan = {fileName: this.#fileName('zip'), files, documents};
    this.#again = () => this.#startDownload(files, documents);
    this.#run(
      (context) => new DownloadJob(context, plan),
      ({saved, missing}) => new InvoicesDownloadedEvent(saved, missing.length),
    );
  }

  #export(format: ExportFormat): void {
    const {host, query} = this.#context;
    const asked = query();
    if (this.#isBusy || !host.dispatchEvent(new InvoicesExportEvent(format, asked))) return;
    this.#startExport(format, (source) => eachOnce(invoicePages(source, asked)));
  }

  #startExport(format: ExportFormat, documents: Documents): void {
    const fileName = this.#fileName(format);
    const today = this.#context.today();
    const plan: ExportPlan = {title: headingText(), fileName, format, today, documents};
    this.#again = () => this.#startExport(format, documents);
    this.#run(
      (context) => new ExportJob(context, plan),
      ({done, unreadable}) => new InvoicesExportedEvent(format, done, unreadable),
    );
  }

  /** Starts a job in the press itself, unless there is nothing to do it with, and tells the page when it saved. */
  #run<T extends DownloadJob | ExportJob>(
    create: (context: JobContext) => T,
    told: (job: T) => Event,
  ): void {
    const {host} = this.#context;
    const portal = this.#context.portal();
    const organizationId = portal?.organization?.id;
    if (!portal || organizationId === undefined) return;
    const job = create({portal, organizationId, onChange: () => host.requestUpdate()});
    this.#show(job);
    void job.run().then(() => {
      if (job.state.status === 'saved') host.dispatchEvent(told(job));
    });
  }

  #show(job: DownloadJob | ExportJob | undefined): void {
    this.#job = job;
    this.#context.host.requestUpdate();
  }

  /** Such as `Invoices 2026-11-21.zip`. */
  #fileName(extension: string): string {
    return `${headingText()} ${this.#context.today()}.${extension}`;
  }
}

function headingText(): string {
  return msg('Invoices', {id: 'invoice-list.heading'});
}
