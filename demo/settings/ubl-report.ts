import type {InvoiceRecord} from '../../mocks/index.js';
import {loadUbl, type LoadedUbl, type UblComplaint, type UblFile} from '../../mocks/ubl/load-ubl.js';
import {make} from '../dom.js';

const count = (number: number) => number.toLocaleString('en');
const plural = (number: number, noun: string) =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`;

/** Files to load, and how many there are. */
export interface UblFiles {
  files: Iterable<UblFile> | AsyncIterable<UblFile>;
  total: number;
}

/** Reads UBL files, shows how far it is, and then what became of them. */
export class UblReport {
  /** Where it is shown. */
  readonly element = make('div', {className: 'report'});
  readonly #result = make('p', {role: 'status'});
  readonly #progress = make('progress', {id: 'ubl-progress'});
  readonly #label = make('label', {htmlFor: 'ubl-progress'});
  readonly #running = make('p', {className: 'running', hidden: true});
  readonly #complaints = make('div');
  #loads = 0;

  constructor() {
    this.#running.append(this.#progress, this.#label);
    this.element.append(this.#running, this.#result, this.#complaints);
  }

  /** Reads so many files into invoices; rejects with the signal's reason when it is aborted. */
  async load({files, total}: UblFiles, signal: AbortSignal): Promise<InvoiceRecord[]> {
    const load = ++this.#loads;
    this.say('');
    this.#running.hidden = false;
    const onProgress = (done: number) => this.#advance(done, total);
    onProgress(0);
    try {
      const loaded = await loadUbl(files, {organizationId: 'files', onProgress, signal});
      this.#tell(loaded, total);
      return loaded.records.map(withBareName);
    } finally {
      if (load === this.#loads) this.#running.hidden = true;
    }
  }

  /** Says something in place of a result. */
  say(text: string): void {
    this.#complaints.replaceChildren();
    this.#result.textContent = text;
  }

  #advance(done: number, total: number): void {
    this.#progress.max = total;
    this.#progress.value = done;
    this.#label.textContent = `${count(done)} of ${plural(total, 'file')}`;
  }

  #tell({records, failures, warnings}: LoadedUbl, total: number): void {
    this.say(`${count(records.length)} of ${plural(total, 'UBL file')} loaded.`);
    const odd = new Set(warnings.map(({fileName}) => fileName)).size;
    this.#complaints.append(
      ...listed(`${plural(failures.length, 'file')} could not be read`, failures),
      ...listed(`${plural(odd, 'file')} loaded with something that does not add up`, warnings),
    );
  }
}

function listed(title: string, complaints: readonly UblComplaint[]): Node[] {
  if (complaints.length === 0) return [];
  const items = complaints.map(({fileName, reason}) =>
    make('li', {}, make('bdi', {className: 'file-name', textContent: fileName}), ` ${reason}`),
  );
  const list = make('ul', {tabIndex: 0, ariaLabel: title}, ...items);
  return [make('details', {}, make('summary', {textContent: title}), list)];
}

/** The path told the files apart; a download has only its name. */
function withBareName(record: InvoiceRecord): InvoiceRecord {
  const {source} = record;
  if (!source) return record;
  const fileName = source.fileName.slice(source.fileName.lastIndexOf('/') + 1);
  return {...record, source: {...source, fileName}};
}
