import {type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts} from '@cantoo/pdf-lib';

/** A4 in points, with the same margin on every side. */
export const PAGE = {width: 595.28, height: 841.89, margin: 52} as const;

export const INK = {
  text: rgb(0.13, 0.16, 0.22),
  quiet: rgb(0.42, 0.46, 0.53),
  accent: rgb(0.11, 0.27, 0.44),
  band: rgb(0.94, 0.95, 0.97),
  rule: rgb(0.8, 0.83, 0.87),
} as const;

export interface TextStyle {
  size?: number;
  bold?: boolean;
  color?: (typeof INK)[keyof typeof INK];
  /** `x` is where the text ends. */
  right?: boolean;
}

/** The pages of a document and the height down to which the last one is filled. */
export class PdfSheet {
  /** From the bottom of the page, as PDF counts. */
  y = 0;
  readonly #document: PDFDocument;
  readonly #regular: PDFFont;
  readonly #bold: PDFFont;
  readonly #characters: Set<number>;
  #page: PDFPage;

  private constructor(document: PDFDocument, regular: PDFFont, bold: PDFFont) {
    this.#document = document;
    this.#regular = regular;
    this.#bold = bold;
    this.#characters = new Set(regular.getCharacterSet());
    this.#page = this.addPage();
  }

  static async on(document: PDFDocument): Promise<PdfSheet> {
    const regular = await document.embedFont(StandardFonts.Helvetica);
    const bold = await document.embedFont(StandardFonts.HelveticaBold);
    return new PdfSheet(document, regular, bold);
  }

  addPage(): PDFPage {
    this.#page = this.#document.addPage([PAGE.width, PAGE.height]);
    this.y = PAGE.height - PAGE.margin;
    return this.#page;
  }

  /** Whether so many points still fit above the footer. */
  fits(height: number): boolean {
    return this.y - height > PAGE.margin + 6;
  }

  /** Writes one line at the current height. */
  text(text: string, x: number, style: TextStyle = {}, page: PDFPage = this.#page, y = this.y) {
    const {size = 9.5, bold = false, color = INK.text, right = false} = style;
    const font = bold ? this.#bold : this.#regular;
    const line = this.#writable(text);
    const start = right ? x - font.widthOfTextAtSize(line, size) : x;
    page.drawText(line, {x: start, y, size, font, color});
  }

  /** Breaks text into lines that fit, words longer than a line included. */
  wrap(text: string, width: number, {size = 9.5, bold = false}: TextStyle = {}): string[] {
    const font = bold ? this.#bold : this.#regular;
    const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
    const lines: string[] = [];
    for (const paragraph of text.split('\n')) {
      let line = '';
      for (const word of this.#writable(paragraph).split(' ')) {
        let rest = word;
        if (line !== '' && fits(`${line} ${rest}`)) {
          line = `${line} ${rest}`;
          continue;
        }
        if (line !== '') lines.push(line);
        while (!fits(rest)) {
          let length = 1;
          while (fits(rest.slice(0, length + 1))) length += 1;
          lines.push(rest.slice(0, length));
          rest = rest.slice(length);
        }
        line = rest;
      }
      lines.push(line);
    }
    return lines;
  }

  rule(from: number, to: number, color = INK.rule) {
    const {y} = this;
    this.#page.drawLine({start: {x: from, y}, end: {x: to, y}, thickness: 0.75, color});
  }

  /** A filled band from the current height downwards. */
  band(x: number, width: number, height: number, color = INK.band) {
    this.#page.drawRectangle({x, y: this.y - height, width, height, color});
  }

  /** Writes the same kind of line at the foot of every page. */
  footer(textOf: (page: number, pages: number) => string) {
    const pages = this.#document.getPages();
    const style = {size: 8, color: INK.quiet, right: true};
    for (const [index, page] of pages.entries()) {
      const text = textOf(index + 1, pages.length);
      this.text(text, PAGE.width - PAGE.margin, style, page, PAGE.margin - 16);
    }
  }

  /** The standard fonts know the Windows Latin 1 characters alone; any other becomes a visible question mark. */
  #writable(text: string): string {
    const characters = [...text.normalize('NFC').replaceAll(/\s/g, ' ')];
    return characters
      .map((character) => (this.#characters.has(character.codePointAt(0) ?? 0) ? character : '?'))
      .join('');
  }
}
