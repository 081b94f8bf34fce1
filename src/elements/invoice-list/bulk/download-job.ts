import {type ApiError, toApiError} from '../../../api/errors.js';
import {invoicesEndpoints} from '../../../api/resources/invoices/endpoints.js';
import type {Invoice, InvoiceFile} from '../../../api/resources/invoices/schema.js';
import type {FileTarget} from '../../../files/file-sink.js';
import {checkFile, cleanFileName} from '../../../files/save-file.js';
import type {UniqueNames, ZipEntry} from '../../../files/zip.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import {policyFor} from '../../../portal/failure-policy.js';
import {Job, type JobContext, loaded, NothingToSave} from '../../../ui/export/job.js';
import {PARTS} from '../invoice-parts.js';
import type {Documents} from './collect-invoices.js';
import {type Missing, reportEntry} from './download-report.js';
import {chosenFiles, type FileChoice} from './file-choice.js';
import {inOrder} from './in-order.js';

/** How many requests are under way at most. */
const AT_ONCE = 4;

/** After so many failures in a row, of kinds that befall every call, the rest is not asked for. */
const PATIENCE = 12;

export interface DownloadPlan {
  /** Name of the zip file. */
  fileName: string;
  files: FileChoice;
  documents: Documents;
}

/** A file to fetch, or why a document has none; `last` ends its document. */
type Task = ({invoice: Invoice; file: InvoiceFile; missing?: never} | {missing: Missing}) & {
  last: boolean;
};

/** What became of a task. */
type Result = Task & {blob?: Blob};

/** Fetches and checks the files of documents and saves them as one zip. */
export class DownloadJob extends Job {
  readonly #plan: DownloadPlan;
  readonly #missing: Missing[] = [];
  #saved = 0;
  #failuresInARow = 0;
  /** Why the rest is not asked for. */
  #givenUp: ApiError | undefined;

  constructor(context: JobContext, plan: DownloadPlan) {
    super(context);
    this.#plan = plan;
  }

  /** Which files were wanted. */
  get files(): FileChoice {
    return this.#plan.files;
  }

  /** How many files are in the zip. */
  get saved(): number {
    return this.#saved;
  }

  /** What is not in the zip, in the order of the documents. */
  get missing(): readonly Missing[] {
    return this.#missing;
  }

  protected get target(): FileTarget {
    return {fileName: this.#plan.fileName, extension: '.zip', mediaType: 'application/zip'};
  }

  protected async open(): Promise<ReadableStream<Uint8Array>> {
    const zip = await loaded(PARTS.zip());
    return zip.zipStream(this.#entries(new zip.UniqueNames()));
  }

  async *#entries(names: UniqueNames): AsyncGenerator<ZipEntry, void> {
    for await (const result of inOrder(this.#tasks(), AT_ONCE, this.#fetch)) {
      if (result.missing) {
        this.#missing.push(result.missing);
      } else if (result.blob) {
        const {fileName, format} = result.file;
        this.#saved += 1;
        yield {name: names.take(cleanFileName(fileName, format)), blob: result.blob};
      }
      if (result.last) this.tick();
    }
    if (this.#saved === 0) throw new NothingToSave();
    if (this.#missing.length === 0) return;
    const {name, blob} = reportEntry(this.#missing, this.files);
    yield {name: names.take(name), blob};
  }

  async *#tasks(): AsyncGenerator<Task, void> {
    for await (const {items, total} of this.#plan.documents(this.source)) {
      this.expect(total);
      for (const row of items) yield* tasksOf(row, this.files);
    }
  }

  readonly #fetch = async (task: Task): Promise<Result> => {
    if (task.missing) return task;
    const {invoice, file, last} = task;
    const {portal, organizationId, signal, read} = this.source;
    const request = {organizationId, invoiceId: invoice.id, fileId: file.id, signal};
    try {
      if (this.#givenUp) throw this.#givenUp;
      const blob = await read(() => portal.call(invoicesEndpoints.file, request));
      await checkFile(blob, file);
      this.#failuresInARow = 0;
      return {...task, blob};
    } catch (thrown) {
      signal.throwIfAborted();
      const reason = toApiError(thrown);
      if (reason.kind === 'unauthenticated') this.fail(reason);
      this.#count(reason);
      return {missing: {number: invoice.number, invoice, file, reason}, last};
    }
  };

  /** A server that answers nobody, or this reader nothing, is not asked a thousand times more. */
  #count(error: ApiError): void {
    const isGeneral = policyFor(error).retried || error.kind === 'forbidden';
    this.#failuresInARow = isGeneral ? this.#failuresInARow + 1 : 0;
    if (this.#failuresInARow >= PATIENCE) this.#givenUp ??= error;
  }
}

function tasksOf(row: Invoice | InvalidRow, choice: FileChoice): Task[] {
  if (row instanceof InvalidRow) {
    return [{missing: {number: row.text('number'), reason: 'unreadable'}, last: true}];
  }
  const files = chosenFiles(row, choice);
  if (files.length === 0) {
    return [{missing: {number: row.number, reason: 'no-file'}, last: true}];
  }
  return files.map((file, index) => ({invoice: row, file, last: index === files.length - 1}));
}
