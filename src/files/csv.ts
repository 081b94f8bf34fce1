import Papa from 'papaparse';

import {toDecimal} from '../api/money.js';
import {streamOf} from './stream-of.js';
import {type Cell, isDate, isDecimal, type Table, unhurried} from './table.js';

/**
 * A table as CSV in UTF-8, made as it is read, in the form that spreadsheets of the language (BCP 47) open by a double
 * click: a mark of the encoding, lines that end in CR LF, and with a decimal comma a semicolon between the
 * cells. Amounts are in major units, exact and without grouping. Dates are `YYYY-MM-DD`, the one form that a spreadsheet reads
 * as the same day in every region. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvStream(table: Table, locale: string): ReadableStream<Uint8Array> {
  return streamOf(csvPieces(table, decimalSign(locale)));
}

/** Other signs than these two are not read beside Western digits. */
function decimalSign(locale: string): ',' | '.' {
  const format = new Intl.NumberFormat(locale, {numberingSystem: 'latn'});
  return format.formatToParts(1.5).some(({type, value}) => type === 'decimal' && value === ',')
    ? ','
    : '.';
}

async function* csvPieces({header, rows}: Table, sign: ',' | '.'): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const config = {delimiter: sign === ',' ? ';' : ',', newline: '\r\n'};
  const lines = (cells: readonly Cell[][]) => {
    const texts = cells.map((row) => row.map((cell) => textOf(cell, sign)));
    return `${Papa.unparse(texts, config)}\r\n`;
  };
  yield encoder.encode(`\uFEFF${lines([[...header]])}`);
  for await (const batch of unhurried(rows)) yield encoder.encode(lines(batch));
}

function textOf(cell: Cell, sign: ',' | '.'): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return harmless(cell);
  if ('date' in cell) return isDate(cell.date) ? cell.date : harmless(cell.date);
  if ('money' in cell) return toDecimal(cell.money).replace('.', sign);
  if ('decimal' in cell) {
    return isDecimal(cell.decimal) ? cell.decimal.replace('.', sign) : harmless(cell.decimal);
  }
  return Number.isFinite(cell.number) ? String(cell.number).replace('.', sign) : '';
}

/**
 * What a spreadsheet takes for the start of a formula, also behind what it skips or what cannot be seen; and the characters
 * that some drop before they look.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
