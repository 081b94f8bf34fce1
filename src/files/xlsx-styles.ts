import {minorUnitDigits} from '../api/money.js';
import {escapeAttribute} from './xlsx-parts.js';

/** The styles that every workbook has, by their place in it. */
export const STYLE = {number: 0, text: 1, header: 2, date: 3} as const;

/** In a cell of the format "text", what somebody edits stays text as well. */
const TEXT_FORMAT = 49;
/** The short date of the reader's region. */
const DATE_FORMAT = 14;
/** The first number that is free for formats of our own. */
const OWN_FORMATS = 164;

const format = (id: number, font = 0) =>
  `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0"` +
  ` applyNumberFormat="1" applyFont="1"/>`;
const FIXED = [format(0), format(TEXT_FORMAT), format(TEXT_FORMAT, 1), format(DATE_FORMAT)];

/** The styles of a workbook, to which each currency that turns up adds one. */
export class XlsxStyles {
  readonly #currencies: string[] = [];

  /** The style of amounts in a currency: its ISO code and as many digits as it has. */
  money(currency: string): number {
    const known = this.#currencies.indexOf(currency);
    return FIXED.length + (known < 0 ? this.#currencies.push(currency) - 1 : known);
  }

  /** The part `styles.xml`, once every cell has been written. */
  toXml(): string {
    const own = this.#currencies.map((_, index) => OWN_FORMATS + index);
    const formats = [...FIXED, ...own.map((id) => format(id))];
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      this.#numberFormats() +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
      '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '</cellStyleXfs>' +
      `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }

  #numberFormats(): string {
    if (this.#currencies.length === 0) return '';
    const formats = this.#currencies.map((currency, index) => {
      const code = escapeAttribute(formatCode(currency));
      return `<numFmt numFmtId="${OWN_FORMATS + index}" formatCode="${code}"/>`;
    });
    return `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
  }
}

/** How amounts in a currency are shown: `[$EUR] #,##0.00`; the program puts its own signs in. */
function formatCode(currency: string): string {
  const digits = minorUnitDigits(currency);
  return `[$${currency}] #,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}`;
}
