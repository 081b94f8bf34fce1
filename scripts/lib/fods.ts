import {XMLParser} from 'fast-xml-parser';

/** A cell as LibreOffice understood it. */
export interface OfficeCell {
  /** `string`, `float`, `date` …; `undefined` for a cell that is empty. */
  readonly type?: string;
  /** The value of a number or a date. */
  readonly value?: string;
  readonly formula?: string;
}

type ParsedCell = Record<string, string | undefined>;
interface ParsedRow {
  '@table:number-rows-repeated'?: string;
  'table:table-cell'?: ParsedCell[];
}
interface Parsed {
  'office:document'?: {
    'office:body'?: {'office:spreadsheet'?: {'table:table'?: {'table:table-row'?: ParsedRow[]}[]}};
  };
}

const LISTS = new Set(['table:table', 'table:table-row', 'table:table-cell']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => LISTS.has(name),
});

/** The cells of the first sheet of a flat OpenDocument spreadsheet, as far as the table goes. */
export function readFods(xml: string, rows: number, columns: number): OfficeCell[][] {
  const parsed = parser.parse(xml) as Parsed;
  const body = parsed['office:document']?.['office:body']?.['office:spreadsheet'];
  const read: OfficeCell[][] = [];
  for (const row of body?.['table:table']?.[0]?.['table:table-row'] ?? []) {
    const cells = cellsOf(row['table:table-cell'] ?? [], columns);
    const times = Number(row['@table:number-rows-repeated'] ?? 1);
    for (let time = 0; time < times && read.length < rows; time += 1) read.push(cells);
  }
  return read;
}

function cellsOf(cells: readonly ParsedCell[], columns: number): OfficeCell[] {
  const read: OfficeCell[] = [];
  for (const cell of cells) {
    const times = Number(cell['@table:number-columns-repeated'] ?? 1);
    for (let time = 0; time < times && read.length < columns; time += 1) read.push(cellOf(cell));
  }
  return read;
}

function cellOf(cell: ParsedCell): OfficeCell {
  const type = cell['@office:value-type'];
  const value = cell['@office:value'] ?? cell['@office:date-value'];
  const formula = cell['@table:formula'];
  return {
    ...(type === undefined ? {} : {type}),
    ...(value === undefined ? {} : {value}),
    ...(formula === undefined ? {} : {formula}),
  };
}
