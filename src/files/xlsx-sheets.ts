import type {Cell} from './table.js';
import {columnName, headerXml, rowXml} from './xlsx-cells.js';
import {part, PATHS} from './xlsx-parts.js';
import type {XlsxStyles} from './xlsx-styles.js';
import type {XlsxZip} from './xlsx-zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** In characters. */
const NARROWEST = 8;
const WIDEST = 60;
/** A currency's code, the signs between the digits and the button of the filter. */
const EXTRA = 6;

/** How sheets are made. */
interface SheetOptions {
  /** Of a sheet, the header included. */
  mostRows: number;
  rightToLeft: boolean;
}

/** Writes rows into sheets, one after the other as each fills up. */
export class XlsxSheets {
  /** How many sheets there are so far. */
  count = 0;
  readonly #zip: XlsxZip;
  readonly #styles: XlsxStyles;
  readonly #header: readonly string[];
  readonly #options: SheetOptions;
  #columns: string | undefined;
  #row = 0;

  constructor(
    zip: XlsxZip,
    styles: XlsxStyles,
    header: readonly string[],
    options: SheetOptions,
  ) {
    this.#zip = zip;
    this.#styles = styles;
    this.#header = header;
    this.#options = options;
  }

  write(rows: readonly Cell[][]): void {
    let xml = '';
    for (const cells of rows) {
      if (this.count === 0 || this.#row === this.#options.mostRows) {
        this.#zip.write(xml);
        xml = '';
        this.#begin(rows);
      }
      this.#row += 1;
      xml += rowXml(cells, this.#row, this.#styles);
    }
    this.#zip.write(xml);
  }

  /** A table without rows is a sheet all the same. */
  end(): void {
    if (this.count === 0) this.#begin([]);
    this.#finish();
  }

  #begin(rows: readonly Cell[][]): void {
    if (this.count > 0) this.#finish();
    this.count += 1;
    this.#row = 1;
    this.#columns ??= this.#columnsXml(rows);
    this.#zip.begin(PATHS.sheet(this.count));
    this.#zip.write(part(`<worksheet xmlns="${MAIN}">${this.#viewXml()}`));
    this.#zip.write(`${this.#columns}<sheetData>${headerXml(this.#header)}`);
  }

  /** The header stays in sight. */
  #viewXml(): string {
    const selected = this.count === 1 ? ' tabSelected="1"' : '';
    const direction = this.#options.rightToLeft ? ' rightToLeft="1"' : '';
    return (
      `<sheetViews><sheetView${direction}${selected} workbookViewId="0">` +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft"/></sheetView></sheetViews>'
    );
  }

  #finish(): void {
    const last = `${columnName(this.#header.length - 1)}${this.#row}`;
    const filter = this.#header.length > 0 ? `<autoFilter ref="A1:${last}"/>` : '';
    this.#zip.write(`</sheetData>${filter}</worksheet>`);
    this.#zip.finish();
  }

  /** As wide as what stands in the first rows; the others are not known yet. */
  #columnsXml(rows: readonly Cell[][]): string {
    if (this.#header.length === 0) return '';
    const columns = this.#header.map((name, index) => {
      const lengths = rows.map((row) => lengthOf(row[index]));
      const width = Math.min(WIDEST, Math.max(NARROWEST, name.length, ...lengths) + EXTRA);
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
    });
    return `<cols>${columns.join('')}</cols>`;
  }
}

function lengthOf(cell: Cell): number {
  if (cell === undefined) return 0;
  if (typeof cell === 'string') return cell.length;
  if ('date' in cell) return cell.date.length;
  if ('decimal' in cell) return cell.decimal.length;
  return String('money' in cell ? cell.money.amount : cell.number).length;
}
