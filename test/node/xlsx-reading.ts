import {XMLValidator} from 'fast-xml-parser';
import {unzipSync} from 'fflate';
import readExcelFile from 'read-excel-file/node';

import type {Cell} from '../../src/files/table.js';
import {xlsxStream} from '../../src/files/xlsx.js';
import {bytesOf, tableOf} from '../files/reading.js';

/** A workbook's bytes, as they are written. */
export async function workbookOf(
  header: readonly string[],
  rows: readonly Cell[][],
  options: {title?: string; batch?: number; mostRows?: number} = {},
): Promise<Uint8Array> {
  const {title = 'Invoices', batch = 3, mostRows} = options;
  const table = tableOf(header, rows, {title, batch});
  return bytesOf(xlsxStream(table, mostRows === undefined ? {} : {mostRows}));
}

/** The parts of a workbook as texts; throws when one is not well-formed. */
export function partsOf(workbook: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(workbook)).map(([path, bytes]): [string, string] => {
    const xml = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    const validity = XMLValidator.validate(xml);
    if (validity !== true) throw new Error(`${path}: ${validity.err.msg}`);
    return [path, xml];
  });
  return Object.fromEntries(parts);
}

/** What an independent reader finds: every number as it is written, dates as `Date`, `null` for nothing. */
export async function sheetsOf(
  workbook: Uint8Array,
): Promise<{name: string; rows: readonly unknown[][]}[]> {
  const options = {trim: false, parseNumber: (text: string) => text};
  const sheets = await readExcelFile(Buffer.from(workbook), options);
  return sheets.map(({sheet, data}) => ({name: sheet, rows: data}));
}

/** The rows of a workbook with one sheet. */
export async function rowsOf(workbook: Uint8Array): Promise<readonly unknown[][]> {
  return (await sheetsOf(workbook))[0]?.rows ?? [];
}
