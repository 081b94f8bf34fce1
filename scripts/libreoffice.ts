/**
 * Has LibreOffice open the files that tables are saved as, with all that could be taken for something else in them, and compares
 * what it read with what was written. For a machine on which LibreOffice is installed.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

import {csvStream} from '../src/files/csv.js';
import {xlsxStream} from '../src/files/xlsx.js';
import {
  anyRow,
  cellsOf,
  exactAmount,
  HOSTILE,
  HOSTILE_HEADER,
  type HostileRow,
} from '../test/files/hostile-table.js';
import {bytesOf, tableOf} from '../test/files/reading.js';
import {readFods} from './lib/fods.js';
import {Office, officeVersion} from './lib/libreoffice.js';
import {
  differences,
  type ReadSheet,
  takenForValues,
  type Written,
} from './lib/sheet-differences.js';

const RANDOM_ROWS = 1000;
const SHOWN = 20;
/** Comma, quote, UTF-8, from the first row, United States, texts quoted, numbers as they are. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false';
/** How LibreOffice reads each: the separator, and the region by whose numbers and dates; it looks for dates and formulas. */
const CSV_LOCALES = {en: 'CSV:44,34,76,1,,1033,false,true', nl: 'CSV:59,34,76,1,,1043,false,true'};
const FIRST_DATE = '1900-03-01';

const sample: HostileRow = {
  text: '=1+1',
  other: '',
  amount: -12_150,
  currency: 'EUR',
  date: '2026-11-22',
  number: 0.5,
  decimal: '-0.2350',
};
const rows = [
  ...HOSTILE.map((text) => ({...sample, text, other: `a${text}`})),
  ...fc.sample(anyRow, {numRuns: RANDOM_ROWS, seed: 20261121}),
];
const table = () => tableOf(HOSTILE_HEADER, rows.map(cellsOf), {batch: 100});

const inXlsx = (text: string): Written => (text === '' ? undefined : {text: text.toWellFormed()});

/** LibreOffice drops NUL; a text that has no apostrophe in front it may take for a number. */
function inCsv(text: string, found: string | undefined): Written {
  if (text === '') return undefined;
  const plain = text.toWellFormed().replaceAll('\0', '');
  return found?.startsWith("'") && !plain.startsWith("'")
    ? {text: `'${plain}`}
    : {text: plain, loose: true};
}

function writtenXlsx(): Written[][] {
  const header = HOSTILE_HEADER.map(inXlsx);
  const written = rows.map((row): Written[] => [
    inXlsx(row.text),
    inXlsx(row.other),
    {number: exactAmount(row)},
    {text: row.currency},
    row.date < FIRST_DATE ? {text: row.date} : {date: row.date},
    {number: String(row.number)},
    {number: row.decimal},
  ]);
  return [header, ...written];
}

function writtenCsv({texts}: ReadSheet): Written[][] {
  const header = HOSTILE_HEADER.map((text, column) => inCsv(text, texts[0]?.[column]));
  const written = rows.map((row, index): Written[] => [
    inCsv(row.text, texts[index + 1]?.[0]),
    inCsv(row.other, texts[index + 1]?.[1]),
    {number: exactAmount(row)},
    {text: row.currency},
    {date: row.date},
    {number: String(row.number)},
    {number: row.decimal},
  ]);
  return [header, ...written];
}

async function read(
  office: Office,
  name: string,
  bytes: Uint8Array,
  filter?: string,
): Promise<ReadSheet> {
  const file = join(office.folder, name);
  writeFileSync(file, bytes);
  const fods = readFileSync(await office.convert(file, 'fods', filter), 'utf8');
  const csv = readFileSync(await office.convert(file, AS_CSV, filter), 'utf8');
  return {
    cells: readFods(fods, rows.length + 1, HOSTILE_HEADER.length),
    texts: parse(csv, {record_delimiter: '\n', relax_column_count: true}),
  };
}

function report(name: string, written: readonly Written[][], sheet: ReadSheet): boolean {
  const faults = differences(written, sheet);
  const values = takenForValues(written, sheet);
  const cells = written.length * HOSTILE_HEADER.length;
  const aside = values > 0 ? `, ${values} texts taken for numbers, dates or the like` : '';
  console.log(
    faults.length === 0
      ? `✓ ${name}: ${cells} cells as written, no formula${aside}`
      : `✗ ${name}: ${faults.length} of ${cells} cells differ`,
  );
  for (const fault of faults.slice(0, SHOWN)) console.log(`    ${fault}`);
  return faults.length === 0;
}

/** A comparison that finds nothing proves nothing, so each kind of defect is planted once. */
function reportPlanted(name: string, wanted: RegExp, faults: readonly string[]): boolean {
  const isFound = faults.some((fault) => wanted.test(fault));
  console.log(isFound ? `✓ ${name} is found when planted` : `✗ ${name} is missed when planted`);
  return isFound;
}

/** The workbook with a formula, another amount, another date and another text in its first rows. */
function spoilXlsx(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array())
    .replace(/<c r="A2"[^>]*>.*?<\/c>/s, '<c r="A2"><f>1+1</f><v>2</v></c>')
    .replace(/(<c r="C3"[^>]*><v>)-121.50/, '$1-121.51')
    .replace(/(<c r="E3"[^>]*><v>)46348/, '$146349')
    .replace(/(<c r="B4"[^>]*><is><t[^>]*>)a/, '$1b');
  return zipSync({...parts, [path]: strToU8(xml)});
}

async function checkXlsx(office: Office): Promise<boolean[]> {
  const bytes = await bytesOf(xlsxStream(table()));
  const isRight = report('XLSX', writtenXlsx(), await read(office, 'table.xlsx', bytes));
  const spoilt = await read(office, 'spoilt.xlsx', spoilXlsx(bytes));
  const faults = differences(writtenXlsx(), spoilt);
  return [
    isRight,
    reportPlanted('a formula in XLSX', /^row 2, column 1: is the formula/, faults),
    reportPlanted('another amount in XLSX', /^row 3, column 3: is currency -121.51/, faults),
    reportPlanted('another date in XLSX', /^row 3, column 5: is date 2026-11-23/, faults),
    reportPlanted('another text in XLSX', /^row 4, column 2: is the text "b/, faults),
  ];
}

async function checkCsv(office: Office, locale: 'en' | 'nl'): Promise<boolean[]> {
  const bytes = await bytesOf(csvStream(table(), locale));
  const filter = CSV_LOCALES[locale];
  const sheet = await read(office, `table-${locale}.csv`, bytes, filter);
  const isRight = report(`CSV in ${locale}`, writtenCsv(sheet), sheet);
  const unguarded = Buffer.from(Buffer.from(bytes).toString().replace("'=1+1", '=1+1'));
  const spoilt = await read(office, `spoilt-${locale}.csv`, unguarded, filter);
  const faults = differences(writtenCsv(spoilt), spoilt);
  const name = `a text without its apostrophe in CSV in ${locale}`;
  return [isRight, reportPlanted(name, /^row 2, column 1: is the formula/, faults)];
}

async function check(): Promise<boolean> {
  const version = officeVersion();
  if (version === undefined) {
    console.log('LibreOffice is not installed: no program called soffice was found.');
    return false;
  }
  console.log(`${version}, ${rows.length} rows`);
  const office = new Office();
  try {
    const outcomes = await checkXlsx(office);
    outcomes.push(...(await checkCsv(office, 'en')), ...(await checkCsv(office, 'nl')));
    return outcomes.every(Boolean);
  } finally {
    office.dispose();
  }
}

process.exitCode = (await check()) ? 0 : 1;
