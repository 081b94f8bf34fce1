import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {parse} from 'csv-parse/sync';
import fc from 'fast-check';

import {csvStream} from '../../src/files/csv.js';
import {
  anyRows,
  cellsOf,
  exactAmount,
  HOSTILE_HEADER,
  type HostileRow,
} from '../files/hostile-table.js';
import {bytesOf, tableOf} from '../files/reading.js';
import {partsOf, rowsOf, workbookOf} from './xlsx-reading.js';

const FIRST_DATE = '1900-03-01';

function expected(row: HostileRow): unknown[] {
  const {text, other, currency, date, number, decimal} = row;
  return [
    text.toWellFormed() || null,
    other.toWellFormed() || null,
    exactAmount(row),
    currency,
    date < FIRST_DATE ? date : new Date(`${date}T00:00:00Z`),
    String(number),
    decimal,
  ];
}

async function readCsv(rows: readonly HostileRow[]): Promise<string[][]> {
  const bytes = await bytesOf(csvStream(tableOf(HOSTILE_HEADER, rows.map(cellsOf)), 'en'));
  return parse(Buffer.from(bytes), {bom: true, record_delimiter: '\r\n'});
}

/** Whether a cell of the workbook stands so in CSV, maybe behind an apostrophe. */
function isAlike(cell: unknown, text: string | undefined): boolean {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10) === text;
  return cell === null ? text === '' : text === cell || text === `'${cell as string}`;
}

describe('any table', () => {
  test('is read back from a workbook as it was, without a formula, and the same from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const workbook = await workbookOf(HOSTILE_HEADER, rows.map(cellsOf));
        const sheet = await rowsOf(workbook);
        assert.deepEqual(sheet, [HOSTILE_HEADER, ...rows.map(expected)]);
        const xml = partsOf(workbook)['xl/worksheets/sheet1.xml'] ?? '';
        assert.doesNotMatch(xml, /<f[ />]|t="str"/);

        const csv = await readCsv(rows);
        assert.equal(csv.length, sheet.length);
        const differing = sheet.flatMap((cells, row) =>
          cells.filter((cell, column) => !isAlike(cell, csv[row]?.[column])),
        );
        assert.deepEqual(differing, []);
      }),
      {numRuns: 2000, seed: 20261121},
    );
  });
});
