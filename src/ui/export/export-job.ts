import type {FileTarget} from '../../files/file-sink.js';
import type {Cell, Table} from '../../files/table.js';
import {getDirection, getLocale} from '../../i18n/locale.js';
import {InvalidRow} from '../../portal/check-answer.js';
import {Job, type JobContext, loaded, type RowSource} from './job.js';
import type {Batch} from './pages.js';

/** What a list can be exported as. */
export type ExportFormat = 'csv' | 'xlsx';

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The modules that write the files; loaded when they are needed, and named where an element names all that it loads. */
export interface ExportWriters {
  csv: () => Promise<typeof import('../../files/csv.js')>;
  xlsx: () => Promise<typeof import('../../files/xlsx.js')>;
}

/** A list as a table. */
export interface ExportColumns<T, B> {
  header: readonly string[];
  cells: (row: T, batch: B) => Cell[];
  /** For data that cannot be read: as much as is known, and that they cannot; the rest of the row stays empty. */
  unreadable: (row: InvalidRow) => Cell[];
}

export interface ExportPlan<T, B extends Batch<T>> {
  /** In words, for the sheet. */
  title: string;
  fileName: string;
  format: ExportFormat;
  writers: ExportWriters;
  /** Asked for once, before the first row. */
  columns: (source: RowSource) => Promise<ExportColumns<T, B>> | ExportColumns<T, B>;
  /** The rows, from their beginning. */
  rows: (source: RowSource) => AsyncIterable<B>;
}

/** Saves a list as a table, whatever its length. */
export class ExportJob<T = unknown, B extends Batch<T> = Batch<T>> extends Job {
  readonly #plan: ExportPlan<T, B>;
  #unreadable = 0;

  constructor(context: JobContext, plan: ExportPlan<T, B>) {
    super(context);
    this.#plan = plan;
  }

  /** How many rows could not be read; each has its place nevertheless. */
  get unreadable(): number {
    return this.#unreadable;
  }

  protected get target(): FileTarget {
    const {fileName, format} = this.#plan;
    return {fileName, extension: `.${format}`, mediaType: MEDIA_TYPES[format]};
  }

  protected async open(): Promise<ReadableStream<Uint8Array>> {
    const {title, format, writers} = this.#plan;
    const columns = await this.#plan.columns(this.source);
    const table: Table = {title, header: columns.header, rows: this.#rows(columns)};
    if (format === 'csv') {
      const {csvStream} = await loaded(writers.csv());
      return csvStream(table, getLocale());
    }
    const {xlsxStream} = await loaded(writers.xlsx());
    return xlsxStream(table, {rightToLeft: getDirection() === 'rtl'});
  }

  async *#rows(columns: ExportColumns<T, B>): AsyncGenerator<readonly Cell[][], void> {
    const {length} = columns.header;
    for await (const batch of this.#plan.rows(this.source)) {
      this.expect(batch.total);
      yield batch.items.map((row) => {
        this.tick();
        if (!(row instanceof InvalidRow)) return columns.cells(row, batch);
        this.#unreadable += 1;
        const cells = columns.unreadable(row);
        return [...cells, ...Array.from({length: length - cells.length}, () => undefined)];
      });
    }
  }
}
