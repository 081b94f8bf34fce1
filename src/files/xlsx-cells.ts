import {toDecimal} from '../api/money.js';
import {type Cell, isDate, isDecimal} from './table.js';
import {STYLE, type XlsxStyles} from './xlsx-styles.js';

/** What Excel takes in one cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const MILLISECONDS_A_DAY = 86_400_000;
/** The serial of 1 January 1970. */
const UNIX_DAY = 25_569;
/** Before it Excel counts a 29 February 1900 that never was, and other programs do not. */
const FIRST_DATE = '1900-03-01';

/** A row of a sheet. */
export function rowXml(cells: readonly Cell[], row: number, styles: XlsxStyles): string {
  const parts = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`, styles));
  return `<row r="${row}">${parts.join('')}</row>`;
}

/** The row of a sheet that says what the columns are. */
export function headerXml(cells: readonly string[]): string {
  const parts = cells.map((text, column) => textXml(text, `${columnName(column)}1`, STYLE.header));
  return `<row r="1">${parts.join('')}</row>`;
}

function cellXml(cell: Cell, place: string, styles: XlsxStyles): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return textXml(cell, place, STYLE.text);
  if ('date' in cell) {
    const serial = serialOf(cell.date);
    return serial === undefined
      ? textXml(cell.date, place, STYLE.text)
      : numberXml(String(serial), place, STYLE.date);
  }
  if ('money' in cell) {
    return numberXml(toDecimal(cell.money), place, styles.money(cell.money.currency));
  }
  if ('decimal' in cell) {
    return isDecimal(cell.decimal)
      ? numberXml(cell.decimal, place, STYLE.number)
      : textXml(cell.decimal, place, STYLE.text);
  }
  return Number.isFinite(cell.number) ? numberXml(String(cell.number), place, STYLE.number) : '';
}

function numberXml(value: string, place: string, style: number): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

function textXml(text: string, place: string, style: number): string {
  const content = `<is><t xml:space="preserve">${escapeText(shorten(text))}</t></is>`;
  return `<c r="${place}" s="${style}" t="inlineStr">${content}</c>`;
}

function serialOf(date: string): number | undefined {
  if (!isDate(date) || date < FIRST_DATE) return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + UNIX_DAY;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Half a character at the end is none.
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Where a text could be read as the escape of a character: Excel writes one as `_x000D_`. */
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4})/g;
/** XML forbids most of these and reads CR as a line feed. */
// eslint-disable-next-line no-control-regex -- it is these that have to be found
const UNWRITABLE = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g;

/** A text as it stands in XML, with the escapes of SpreadsheetML (`ST_Xstring`). */
export function escapeText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNWRITABLE, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, '0')}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
