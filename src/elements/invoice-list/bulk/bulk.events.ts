import type {InvoiceQuery} from '../../../api/resources/invoices/query-schema.js';
import type {Invoice} from '../../../api/resources/invoices/schema.js';
import type {ExportFormat} from '../../../ui/export/export-job.js';
import type {FileChoice} from './file-choice.js';

/** The documents that a download is about: some, or all that a query matches. */
export type InvoiceChoice =
  | {invoices: readonly Invoice[]}
  | {
      /** Filters and order, without a place in the list. */
      query: InvoiceQuery;
      /** Those that match and are not meant. */
      except: readonly Invoice[];
    };

/** Asks the page before the files of several documents are fetched. Cancel it to fetch them in a way of the page's own. */
export class InvoicesDownloadEvent extends Event {
  readonly choice: InvoiceChoice;
  /** The first PDF of each document, its UBL files, or every file. */
  readonly files: FileChoice;

  constructor(choice: InvoiceChoice, files: FileChoice) {
    super('invoices-download', {bubbles: true, composed: true, cancelable: true});
    this.choice = choice;
    this.files = files;
  }
}

/** Tells that a zip with the files of several documents was saved. */
export class InvoicesDownloadedEvent extends Event {
  /** How many files are in it. */
  readonly saved: number;
  /** How many files or documents are not, as the reader is told. */
  readonly missing: number;

  constructor(saved: number, missing: number) {
    super('invoices-downloaded', {bubbles: true, composed: true});
    this.saved = saved;
    this.missing = missing;
  }
}

/** Asks the page before the list is exported. Cancel it to export in a way of the page's own. */
export class InvoicesExportEvent extends Event {
  readonly format: ExportFormat;
  /** Filters and order, without a place in the list. */
  readonly query: InvoiceQuery;

  constructor(format: ExportFormat, query: InvoiceQuery) {
    super('invoices-export', {bubbles: true, composed: true, cancelable: true});
    this.format = format;
    this.query = query;
  }
}

/** Tells that the list was saved as a table. */
export class InvoicesExportedEvent extends Event {
  readonly format: ExportFormat;
  /** How many documents it has, those that cannot be read included. */
  readonly documents: number;
  /** How many of them cannot be read. */
  readonly unreadable: number;

  constructor(format: ExportFormat, documents: number, unreadable: number) {
    super('invoices-exported', {bubbles: true, composed: true});
    this.format = format;
    this.documents = documents;
    this.unreadable = unreadable;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoices-download': InvoicesDownloadEvent;
    'invoices-downloaded': InvoicesDownloadedEvent;
    'invoices-export': InvoicesExportEvent;
    'invoices-exported': InvoicesExportedEvent;
  }
}
