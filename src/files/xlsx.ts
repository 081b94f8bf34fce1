import {streamOf} from './stream-of.js';
import {type Table, unhurried} from './table.js';
import {
  contentTypesXml,
  part,
  PATHS,
  relationshipsXml,
  sheetName,
  workbookRelationshipsXml,
  workbookXml,
} from './xlsx-parts.js';
import {XlsxSheets} from './xlsx-sheets.js';
import {XlsxStyles} from './xlsx-styles.js';
import {XlsxZip} from './xlsx-zip.js';

/** What a sheet of Excel holds, the header included. */
const MOST_ROWS = 1_048_576;

/**
 * A table as a workbook of Excel, made as it is read. Texts are texts whatever they look like, dates are dates, and an amount is
 * the exact number in a format that names its currency. Rows beyond what a sheet holds go on in a next one.
 */
export function xlsxStream(
  table: Table,
  {mostRows = MOST_ROWS, rightToLeft = false}: XlsxOptions = {},
): ReadableStream<Uint8Array> {
  return streamOf(xlsxPieces(table, {mostRows, rightToLeft}));
}

export interface XlsxOptions {
  /** Of a sheet, the header included. */
  mostRows?: number;
  /** Whether the first column stands on the right. */
  rightToLeft?: boolean;
}

async function* xlsxPieces(
  table: Table,
  options: Required<XlsxOptions>,
): AsyncGenerator<Uint8Array> {
  const zip = new XlsxZip();
  const styles = new XlsxStyles();
  const sheets = new XlsxSheets(zip, styles, table.header, options);
  zip.add(PATHS.relationships, part(relationshipsXml()));
  for await (const rows of unhurried(table.rows)) {
    sheets.write(rows);
    yield* zip.take();
  }
  sheets.end();
  // Only now is it known how many sheets there are and which currencies.
  const names = Array.from({length: sheets.count}, (_, index) => sheetName(table.title, index + 1));
  zip.add(PATHS.workbook, part(workbookXml(names)));
  zip.add(PATHS.workbookRelationships, part(workbookRelationshipsXml(names.length)));
  zip.add(PATHS.styles, part(styles.toXml()));
  zip.add(PATHS.contentTypes, part(contentTypesXml(names.length)));
  zip.end();
  yield* zip.take();
}
