import type {OfficeCell} from './fods.js';

interface WrittenText {
  readonly text: string;
  /** Whether a program may take it for a number or a date. */
  readonly loose?: boolean;
}

/** What was written into a cell. */
export type Written =
  | WrittenText
  | {readonly number: string}
  | {readonly date: string}
  | undefined;

/** A sheet as a program read it: the kinds and values of its cells, and their texts. */
export interface ReadSheet {
  readonly cells: readonly (readonly OfficeCell[])[];
  readonly texts: readonly (readonly string[])[];
}

/** LibreOffice writes the first 15 digits of a number, and at most 20 decimals. */
const DIGITS = 15;
const RELATIVE_ROUNDING = 5.01e-15;
const LEAST_ROUNDING = 5.01e-21;

/** Each cell that a program did not read as it was written, in words; nothing when all agree. */
export function differences(
  written: readonly (readonly Written[])[],
  {cells, texts}: ReadSheet,
): string[] {
  return written.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const fault = faultOf(cell, cells[index]?.[column] ?? {}, texts[index]?.[column] ?? '');
      return fault === undefined ? [] : [`row ${index + 1}, column ${column + 1}: ${fault}`];
    }),
  );
}

/** How many texts a program took for numbers, dates and the like. */
export function takenForValues(
  written: readonly (readonly Written[])[],
  {cells}: ReadSheet,
): number {
  return written.flatMap((row, index) =>
    row.filter((cell, column) => {
      const type = cells[index]?.[column]?.type;
      return cell !== undefined && 'text' in cell && type !== undefined && type !== 'string';
    }),
  ).length;
}

function faultOf(written: Written, read: OfficeCell, text: string): string | undefined {
  if (read.formula !== undefined) return `is the formula ${read.formula}`;
  if (written === undefined) return read.type === undefined ? undefined : `is not empty: ${text}`;
  if ('text' in written) return textFault(written, read, text);
  const {type = 'nothing', value = ''} = read;
  if ('date' in written) {
    return type === 'date' && value === written.date
      ? undefined
      : `is ${type} ${value} and not the date ${written.date}`;
  }
  return (type === 'float' || type === 'currency') && isSameNumber(value, written.number)
    ? undefined
    : `is ${type} ${value} and not the number ${written.number}`;
}

function isSameNumber(read: string, written: string): boolean {
  const [number, wanted] = [Number(read), Number(written)];
  const isLong = wanted !== Number(wanted.toPrecision(DIGITS));
  const rounding = isLong ? Math.max(Math.abs(wanted) * RELATIVE_ROUNDING, LEAST_ROUNDING) : 0;
  return Math.abs(number - wanted) <= rounding;
}

function textFault(
  {text, loose}: WrittenText,
  {type}: OfficeCell,
  found: string,
): string | undefined {
  const [wanted, is] = [text, found].map((each) => JSON.stringify(withPlainLines(each)));
  if (type === 'string') return is === wanted ? undefined : `is the text ${is} and not ${wanted}`;
  if (type !== undefined && loose) return undefined;
  return `is ${type ?? 'nothing'} and not the text ${wanted}`;
}

/** Programs agree that a line ends, but not in which characters. */
function withPlainLines(text: string): string {
  return text.replaceAll(/\r\n|\n\r|\r/g, '\n');
}
