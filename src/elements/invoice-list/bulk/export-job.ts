import type {FileTarget} from '../../../files/file-sink.js';
import type {Cell, Table} from '../../../files/table.js';
import {getDirection, getLocale} from '../../../i18n/locale.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import {PARTS} from '../invoice-parts.js';
import type {Documents} from './collect-invoices.js';
import {exportHeader, invoiceCells, unreadableCells} from './export-table.js';
import {Job, type JobContext, loaded} from './job.js';

/** What the list can be exported as. */
export type ExportFormat = 'csv' | 'xlsx';

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ExportPlan {
  /** In words, for the sheet. */
  title: string;
  fileName: string;
  format: ExportFormat;
  /** The server's date, for pages that do not bring it. */
  today: string;
  documents: Documents;
}

/** Saves a list as a table, whatever its length. */
export class ExportJob extends Job {
  readonly #plan: ExportPlan;
  #unreadable = 0;

  constructor(context: JobContext, plan: ExportPlan) {
    super(context);
    this.#plan = plan;
  }

  /** What it makes. */
  get format(): ExportFormat {
    return this.#plan.format;
  }

  /** How many documents could not be read; each has its row nevertheless. */
  get unreadable(): number {
    return this.#unreadable;
  }

  protected get target(): FileTarget {
    const {fileName, format} = this.#plan;
    return {fileName, extension: `.${format}`, mediaType: MEDIA_TYPES[format]};
  }

  protected async open(): Promise<ReadableStream<Uint8Array>> {
    const table: Table = {title: this.#plan.title, header: exportHeader(), rows: this.#rows()};
    if (this.format === 'csv') {
      const {csvStream} = await loaded(PARTS.csv());
      return csvStream(table, getLocale());
    }
    const {xlsxStream} = await loaded(PARTS.xlsx());
    return xlsxStream(table, {rightToLeft: getDirection() === 'rtl'});
  }

  async *#rows(): AsyncGenerator<readonly Cell[][], void> {
    for await (const batch of this.#plan.documents(this.source)) {
      this.expect(batch.total);
      const today = batch.today ?? this.#plan.today;
      yield batch.items.map((row) => {
        this.tick();
        if (!(row instanceof InvalidRow)) return invoiceCells(row, today);
        this.#unreadable += 1;
        return unreadableCells(row);
      });
    }
  }
}
