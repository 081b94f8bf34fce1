import type {InvoiceRecord} from '../store/records.js';
import {decodeXml} from './decode-xml.js';
import {readUblWithWarnings} from './read-ubl.js';
import {UblError} from './ubl-error.js';

/** A file as a browser hands it over, or anything like one. */
export interface UblFile {
  name: string;
  text(): Promise<string>;
  /** Where it can be had, the encoding that the file declares is heeded; `text()` takes everything for UTF-8. */
  arrayBuffer?(): Promise<ArrayBuffer>;
}

export interface LoadUblOptions {
  organizationId: string;
  /** Called after each file; `total` is known where the files came as a list. */
  onProgress?: ((done: number, total: number | undefined) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** A file, and what is wrong with it in plain English: the name and the reason make a sentence. */
export interface UblComplaint {
  fileName: string;
  reason: string;
}

export interface LoadedUbl {
  /** In the order of the files. */
  records: InvoiceRecord[];
  failures: UblComplaint[];
  /** What does not add up in files that did load. */
  warnings: UblComplaint[];
}

const FILES_AT_ONCE = 25;

/**
 * Reads files one by one, letting the page draw in between. A file that cannot be read is named among the failures and
 * the rest load. Rejects with the signal's reason when it is aborted.
 */
export async function loadUbl(
  files: Iterable<UblFile> | AsyncIterable<UblFile>,
  {organizationId, onProgress, signal}: LoadUblOptions,
): Promise<LoadedUbl> {
  const list = Symbol.asyncIterator in files ? files : [...files];
  const total = Array.isArray(list) ? list.length : undefined;
  const loaded: LoadedUbl = {records: [], failures: [], warnings: []};
  const ids = new Set<string>();
  let done = 0;
  for await (const file of list) {
    signal?.throwIfAborted();
    await loadFile(file, organizationId, loaded, ids);
    done += 1;
    onProgress?.(done, total);
    if (done % FILES_AT_ONCE === 0) await nextTask();
  }
  signal?.throwIfAborted();
  return loaded;
}

async function loadFile(
  file: UblFile,
  organizationId: string,
  {records, failures, warnings}: LoadedUbl,
  ids: Set<string>,
) {
  const fileName = file.name;
  try {
    const xml = await readText(file);
    const {record, warnings: reasons} = readUblWithWarnings(xml, fileName, {organizationId});
    records.push({...record, id: unused(record.id, ids)});
    warnings.push(...reasons.map((reason) => ({fileName, reason})));
  } catch (thrown) {
    failures.push({fileName, reason: reasonOf(thrown)});
  }
}

async function readText(file: UblFile): Promise<string> {
  if (file.arrayBuffer) return decodeXml(new Uint8Array(await file.arrayBuffer()), file.name);
  const text = await file.text();
  const encoding = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(text)?.[1] ?? 'UTF-8';
  if (text.includes('\uFFFD') && !/^utf-?8$/i.test(encoding)) {
    throw new UblError(file.name, `is written in ${encoding}, but was read as UTF-8`);
  }
  return text;
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof UblError) return thrown.reason;
  return `cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
}

/** Files from several folders may have the same name. */
function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let count = 2; ids.has(free); count += 1) free = `${id}-${count}`;
  ids.add(free);
  return free;
}

/** A timer would do, but a hidden tab is given one a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
