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
import {type ExportColumns, type ExportFormat, ExportJob} from '../../../ui/export/export-job.js';
import {exportChoices} from '../../../ui/export/export-menu.js';
import {JobDesk} from '../../../ui/export/job-desk.js';
import {jobNotice} from '../../../ui/export/job-notice.js';
import {exportWords} from '../../../ui/export/job-words.js';
import {eachOnce} from '../../../ui/export/pages.js';
import {noMatchText} from '../invoice-notices.js';
import {PARTS} from '../invoice-parts.js';
import {documentsText} from '../invoice-summary.js';
import {batchOf, type Documents, type InvoiceBatch, invoicePages} from './collect-invoices.js';
import {DownloadJob} from './download-job.js';
import {askAgain} from './download-report.js';
import {downloadWords} from './download-words.js';
import {exportHeader, exportScope, invoiceCells, unreadableCells} from './export-table.js';
import type {FileChoice} from './file-choice.js';
import {missingFiles} from './missing-files.js';
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

type InvoiceExport = ExportJob<Invoice, InvoiceBatch>;

/** Downloads the chosen documents as one zip, and the list as a table; one of them at a time. */
export class InvoiceBulk {
  readonly #context: BulkContext;
  readonly #desk: JobDesk<DownloadJob | InvoiceExport>;
  #files: FileChoice = 'pdf';

  constructor(context: BulkContext) {
    this.#context = context;
    this.#desk = new JobDesk(context.host, context.portal);
  }

  /** Selection bar and job together, which stay in view at the end of the list. */
  footer(pageInvoices: readonly Invoice[]): TemplateResult {
    return html`<div class="job-place">
      ${this.#selectionBar(pageInvoices)} ${this.#jobStatus()}
    </div>`;
  }

  /** What stands in the popover of the export. */
  exportChoices(): TemplateResult {
    const total = this.#context.total();
    return exportChoices({
      scope: exportScope(total),
      disabled: this.#desk.isBusy || total === 0,
      onFormat: (format) => this.#export(format),
    });
  }

  /** Gives up without a word, as the element goes or another organization comes. */
  stop(): void {
    this.#desk.stop();
  }

  #selectionBar(pageInvoices: readonly Invoice[]): TemplateResult | undefined {
    const {selection, total} = this.#context;
    return selectionBar({
      selection,
      pageInvoices,
      total: total(),
      files: this.#files,
      busy: this.#desk.isBusy,
      onFiles: (files) => {
        this.#files = files;
        this.#context.host.requestUpdate();
      },
      onDownload: () => this.#download(),
    });
  }

  #jobStatus(): TemplateResult {
    return jobNotice(
      this.#desk.job,
      (job) =>
        job instanceof DownloadJob
          ? downloadWords(job)
          : exportWords(job, {items: documentsText, nothing: noMatchText}),
      this.#desk,
      (job) =>
        job instanceof DownloadJob ? missingFiles(job, () => this.#downloadMissing(job)) : {},
    );
  }

  #download(): void {
    const {host, selection, query} = this.#context;
    const [files, asked] = [this.#files, query()];
    const choice: InvoiceChoice = selection.allMatching
      ? {query: asked, except: selection.except()}
      : {invoices: selection.invoices()};
    const event = new InvoicesDownloadEvent(choice, files);
    if (this.#desk.isBusy || !host.dispatchEvent(event)) return;
    this.#startDownload(files, (source) =>
      'invoices' in choice
        ? batchOf(choice.invoices)
        : eachOnce(invoicePages(source, choice.query), choice.except),
    );
  }

  #downloadMissing(job: DownloadJob): void {
    const invoices = askAgain(job.missing);
    this.#startDownload('all', () => batchOf(invoices));
  }

  #startDownload(files: FileChoice, documents: Documents): void {
    this.#desk.run(
      (context) => new DownloadJob(context, {fileName: this.#fileName('zip'), files, documents}),
      ({saved, missing}) => new InvoicesDownloadedEvent(saved, missing.length),
    );
  }

  #export(format: ExportFormat): void {
    const {host, query} = this.#context;
    const asked = query();
    if (this.#desk.isBusy || !host.dispatchEvent(new InvoicesExportEvent(format, asked))) return;
    this.#desk.run(
      (context): InvoiceExport =>
        new ExportJob(context, {
          title: headingText(),
          fileName: this.#fileName(format),
          format,
          writers: PARTS,
          columns: () => this.#columns(),
          rows: (source) => eachOnce(invoicePages(source, asked)),
        }),
      ({done, unreadable}) => new InvoicesExportedEvent(format, done, unreadable),
    );
  }

  #columns(): ExportColumns<Invoice, InvoiceBatch> {
    // For pages that do not bring the server's date.
    const today = this.#context.today();
    return {
      header: exportHeader(),
      cells: (invoice, batch) => invoiceCells(invoice, batch.today ?? today),
      unreadable: unreadableCells,
    };
  }

  /** Such as `Invoices 2026-11-21.zip`. */
  #fileName(extension: string): string {
    return `${headingText()} ${this.#context.today()}.${extension}`;
  }
}

function headingText(): string {
  return msg('Invoices', {id: 'invoice-list.heading'});
}
