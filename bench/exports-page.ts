import {strToU8, zipSync} from 'fflate';
import Papa from 'papaparse';

import {toDecimal} from '../src/api/money.js';
import {csvStream} from '../src/files/csv.js';
import {openSink} from '../src/files/file-sink.js';
import type {Cell, Table} from '../src/files/table.js';
import {rowXml} from '../src/files/xlsx-cells.js';
import {XlsxStyles} from '../src/files/xlsx-styles.js';
import {xlsxStream} from '../src/files/xlsx.js';
import {type ZipEntry, zipStream} from '../src/files/zip.js';
import {standInPicker} from '../test/files/stand-in-picker.js';

const FILES = 2000;
const FILE_BYTES = 100_000;
const ROWS = 100_000;
const BATCH = 100;
const HEADER = ['Number', 'Kind', 'Issued', 'Due', 'Total', 'Currency', 'Status', 'Note'];

/** What making a file came to, as the page sees it. */
export interface Made {
  bytes: number;
  /** How long the page could not do anything else, at worst. */
  longestBlockMilliseconds: number;
}

async function* files(): AsyncGenerator<ZipEntry> {
  const part = crypto.getRandomValues(new Uint8Array(FILE_BYTES / 2));
  for (let index = 0; index < FILES; index += 1) {
    yield await Promise.resolve({name: `${index}.pdf`, blob: new Blob([part, part])});
  }
}

function rowAt(index: number): Cell[] {
  const number = `2026-${String(index).padStart(6, '0')}`;
  return [
    number,
    index % 7 === 0 ? 'Credit note' : 'Invoice',
    {date: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`},
    {date: `2026-${String((index % 12) + 1).padStart(2, '0')}-28`},
    {money: {amount: (index * 7919) % 10_000_000, currency: 'EUR'}},
    'EUR',
    'Open',
    `=Note ${(index * 104_729) % 1_000_003}`,
  ];
}

async function* batches(): AsyncGenerator<readonly Cell[][]> {
  for (let from = 0; from < ROWS; from += BATCH) {
    yield await Promise.resolve(Array.from({length: BATCH}, (_, index) => rowAt(from + index)));
  }
}

const table = (): Table => ({title: 'Invoices', header: HEADER, rows: batches()});

async function saved(stream: ReadableStream<Uint8Array>): Promise<number> {
  const picker = standInPicker();
  const sink = await openSink({fileName: 'bench', extension: '.bin', mediaType: 'a/b'});
  if (!sink?.streams) throw new Error('Nothing streams here.');
  await stream.pipeTo(sink.writable);
  const size = (await picker.file())?.size ?? 0;
  await picker.stop();
  return size;
}

/** What was made at once is kept until it has been measured. */
const kept: unknown[] = [];

async function collectedZip(): Promise<number> {
  const chunks: Uint8Array[] = [];
  await zipStream(files()).pipeTo(
    new WritableStream<Uint8Array>({write: (chunk) => void chunks.push(chunk)}),
  );
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  kept.push(chunks, whole);
  return whole.length;
}

async function allRows(): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const batch of batches()) rows.push(...batch);
  return rows;
}

async function collectedXlsx(): Promise<number> {
  const rows = await allRows();
  const styles = new XlsxStyles();
  const xml = rows.map((row, index) => rowXml(row, index + 2, styles)).join('');
  const whole = zipSync({'sheet1.xml': strToU8(xml)});
  kept.push(rows, xml, whole);
  return whole.length;
}

function textOf(cell: Cell): string | undefined {
  if (typeof cell !== 'object') return cell;
  if ('money' in cell) return toDecimal(cell.money);
  if ('decimal' in cell) return cell.decimal;
  return 'date' in cell ? cell.date : String(cell.number);
}

async function collectedCsv(): Promise<number> {
  const rows = await allRows();
  const texts = rows.map((row) => row.map(textOf));
  const whole = new TextEncoder().encode(Papa.unparse(texts, {escapeFormulae: true}));
  kept.push(rows, texts, whole);
  return whole.length;
}

const WAYS = {
  zip: {streamed: () => saved(zipStream(files())), collected: collectedZip},
  xlsx: {streamed: () => saved(xlsxStream(table())), collected: collectedXlsx},
  csv: {streamed: () => saved(csvStream(table(), 'en')), collected: collectedCsv},
};

/** Does some work, while it asks for a turn over and over. */
async function watched(work: () => Promise<number>): Promise<Made> {
  const {port1, port2} = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  const bytes = await work();
  await new Promise((resolve) => setTimeout(resolve));
  port1.close();
  return {bytes, longestBlockMilliseconds: longest};
}

const make = (kind: keyof typeof WAYS, way: 'streamed' | 'collected') => watched(WAYS[kind][way]);

/** Nothing at all, for as long as a file may take: what it blocks is the machine's doing. */
const idle = () => watched(() => new Promise((resolve) => setTimeout(resolve, 5000, 0)));

Object.assign(globalThis, {make, idle});
