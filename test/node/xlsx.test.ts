import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import type {Cell} from '../../src/files/table.js';
import {xlsxStream} from '../../src/files/xlsx.js';
import {HOSTILE} from '../files/hostile-table.js';
import {bytesOf, tableOf, WatchedRows} from '../files/reading.js';
import {partsOf, rowsOf, sheetsOf, workbookOf} from './xlsx-reading.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

const money = (amount: number, currency: string): Cell => ({money: {amount, currency}});
const day = (text: string) => new Date(`${text}T00:00:00Z`);

async function cellOf(cell: Cell): Promise<unknown> {
  return (await rowsOf(await workbookOf(['Cell', 'End'], [[cell, 'end']])))[1]?.[0];
}

describe('a table as a workbook', () => {
  test('has its header and its rows', async () => {
    const rows: Cell[][] = [
      ['2026-0412', money(-12_150, 'EUR'), {date: '2026-11-03'}, {number: 3}],
      ['2026-0413', undefined, {date: '2026-12-03'}, {number: 0.5}],
    ];
    assert.deepEqual(await rowsOf(await workbookOf(['Number', 'Total', 'Due', 'Lines'], rows)), [
      ['Number', 'Total', 'Due', 'Lines'],
      ['2026-0412', '-121.50', day('2026-11-03'), '3'],
      ['2026-0413', null, day('2026-12-03'), '0.5'],
    ]);
  });

  test('has its header alone when there are no rows', async () => {
    const workbook = await workbookOf(['Number'], []);
    assert.deepEqual(await rowsOf(workbook), [['Number']]);
    assert.match(partsOf(workbook)[SHEET] ?? '', /<autoFilter ref="A1:A1"\/>/);
  });

  test('keeps the header in sight, in bold, above a filter', async () => {
    const parts = partsOf(await workbookOf(['A', 'B'], [['1', '2'], ['3', '4']]));
    assert.match(parts[SHEET] ?? '', /<pane ySplit="1" topLeftCell="A2"[^>]* state="frozen"\/>/);
    assert.match(parts[SHEET] ?? '', /<c r="B1" s="2" t="inlineStr">/);
    assert.match(parts[STYLES] ?? '', /<xf numFmtId="49" fontId="1"/);
    assert.match(parts[SHEET] ?? '', /<\/sheetData><autoFilter ref="A1:B3"\/><\/worksheet>$/);
  });

  test('has columns as wide as what stands in them, within bounds', async () => {
    const rows = [['', 'a'.repeat(25), 'a'.repeat(500), money(-123_456_789, 'EUR')]];
    const xml = partsOf(await workbookOf(['A', 'B', 'C', 'D'], rows))[SHEET] ?? '';
    const widths = [...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    assert.deepEqual(widths, [14, 31, 60, 16]);
  });

  test('names more columns than there are letters', async () => {
    const header = Array.from({length: 800}, (_, index) => `Column ${index}`);
    const workbook = await workbookOf(header, [header]);
    assert.deepEqual(await rowsOf(workbook), [header, header]);
    const places = partsOf(workbook)[SHEET]?.matchAll(/ r="([A-Z]+)2"/g) ?? [];
    const names = [...places].map(([, name]) => name);
    assert.deepEqual([names[25], names[26], names[701], names[702]], ['Z', 'AA', 'ZZ', 'AAA']);
  });

  test('is the same bytes each time, with no date in them', async () => {
    const rows = HOSTILE.map((text) => [text, money(1, 'EUR')]);
    const workbook = await workbookOf(['A', 'B'], rows);
    assert.deepEqual(await workbookOf(['A', 'B'], rows), workbook);

    const parts = Buffer.from(workbook).toString('latin1').split('PK\x03\x04').slice(1);
    const times = parts.map((part) => Buffer.from(part, 'latin1').readUInt32LE(6));
    assert.deepEqual(new Set(times), new Set([0x0021_0000]));
  });

  test('is the same table however its rows come', async () => {
    const rows = Array.from({length: 1000}, (_, index) => [`=${index}`, money(-index, 'JPY')]);
    const [single, whole] = await Promise.all(
      [1, rows.length].map((batch) => workbookOf(['A', 'B'], rows, {batch})),
    );
    assert.deepEqual(await rowsOf(single as Uint8Array), await rowsOf(whole as Uint8Array));
  });
});

describe('a decimal number in a workbook', () => {
  test('is a number with every digit that it has', async () => {
    const workbook = await workbookOf(['Price'], [[{decimal: '0.2350'}], [{decimal: '-1e3'}]]);
    assert.deepEqual(await rowsOf(workbook), [['Price'], ['0.2350'], ['-1e3']]);
    const xml = partsOf(workbook)[SHEET] ?? '';
    assert.match(xml, /<c r="A2" s="0"><v>0\.2350<\/v><\/c>/);
    assert.match(xml, /<c r="A3" s="1" t="inlineStr">/);
  });
});

describe('an amount in a workbook', () => {
  for (const [amount, currency, text, format] of [
    [-12_150, 'EUR', '-121.50', '[$EUR] #,##0.00'],
    [5, 'NOK', '0.05', '[$NOK] #,##0.00'],
    [-1_000_000, 'JPY', '-1000000', '[$JPY] #,##0'],
    [1, 'KWD', '0.001', '[$KWD] #,##0.000'],
    [1, 'UYW', '0.0001', '[$UYW] #,##0.0000'],
    [Number.MIN_SAFE_INTEGER, 'EUR', '-90071992547409.91', '[$EUR] #,##0.00'],
  ] as const) {
    test(`of ${amount} minor units of ${currency} is the number ${text} as ${format}`, async () => {
      const workbook = await workbookOf(['Total'], [[money(amount, currency)]]);
      assert.deepEqual(await rowsOf(workbook), [['Total'], [text]]);
      assert.ok(partsOf(workbook)[STYLES]?.includes(`formatCode="${format}"`));
    });
  }

  test('shares its format with the others of its currency', async () => {
    const amounts = ['EUR', 'USD', 'EUR', 'GBP', 'USD'].map((code) => [money(100, code)]);
    const parts = partsOf(await workbookOf(['Total'], amounts));
    const used = [...(parts[SHEET] ?? '').matchAll(/ s="(\d+)"><v>/g)].map(([, style]) => style);
    assert.deepEqual(used, ['4', '5', '4', '6', '5']);
    assert.equal(parts[STYLES]?.match(/<numFmt /g)?.length, 3);
  });
});

describe('a date in a workbook', () => {
  for (const date of ['1900-03-01', '2000-02-29', '2026-11-22', '9999-12-31']) {
    test(`is the day ${date}`, async () => {
      assert.deepEqual(await cellOf({date}), day(date));
    });
  }

  for (const date of ['1900-02-28', '1899-12-31', '0026-11-22', '2026-02-30', 'soon', '=1+1']) {
    test(`is a text where programs disagree or there is no such day: ${date}`, async () => {
      assert.equal(await cellOf({date}), date);
    });
  }
});

describe('a text in a workbook', () => {
  for (const text of HOSTILE.filter((each) => each !== '')) {
    test(`is the text ${JSON.stringify(text)}`, async () => {
      assert.equal(await cellOf(text), text.toWellFormed());
    });
  }

  test('escapes what XML would read as something else', async () => {
    const parts = partsOf(await workbookOf(['A'], [['a\rb\u0001_x000D_<&>\tc\n']]));
    const escaped = 'a_x000D_b_x0001__x005F_x000D_&lt;&amp;&gt;\tc\n';
    assert.ok(parts[SHEET]?.includes(`>${escaped}<`), parts[SHEET]);
  });

  test('ends in an ellipsis where a cell is full', async () => {
    assert.equal(await cellOf('a'.repeat(32_767)), 'a'.repeat(32_767));
    assert.equal(await cellOf('a'.repeat(32_768)), `${'a'.repeat(32_766)}…`);
    assert.equal(await cellOf('😀'.repeat(20_000)), `${'😀'.repeat(16_383)}…`);
    assert.equal(await cellOf(`a${'😀'.repeat(20_000)}`), `a${'😀'.repeat(16_382)}…`);
  });

  test('stays one in a program in which somebody edits it', async () => {
    const parts = partsOf(await workbookOf(['A'], [['=1+1']]));
    assert.match(parts[SHEET] ?? '', /<c r="A2" s="1" t="inlineStr">/);
    const styles = [...(parts[STYLES]?.matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g) ?? [])];
    assert.equal(styles[1]?.[1], '49');
  });

  test('is nothing when it is empty, and so is what is no number', async () => {
    assert.equal(await cellOf(''), null);
    assert.equal(await cellOf({number: NaN}), null);
    assert.equal(await cellOf({number: -Infinity}), null);
  });
});

describe('the name of a sheet', () => {
  for (const [title, name] of [
    ['Invoices', 'Invoices'],
    ['', 'Sheet'],
    ['[]:*?/\\', 'Sheet'],
    ["'Invoices'", 'Invoices'],
    ['Invoices 1/2026: [open]?', 'Invoices 1 2026 open'],
    ['R&D <"2026">', 'R&D <"2026">'],
    ['History', 'History_'],
    ['a\u0000b\u202Ec', 'a b c'],
    [`${'a'.repeat(30)}'s`, 'a'.repeat(30)],
    [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
    ['Rechnungen und Gutschriften 2026 der Firma', 'Rechnungen und Gutschriften 202'],
    ['فواتير', 'فواتير'],
  ] as const) {
    test(`is ${JSON.stringify(name)} for ${JSON.stringify(title)}`, async () => {
      const [sheet] = await sheetsOf(await workbookOf(['A'], [], {title}));
      assert.equal(sheet?.name, name);
    });
  }
});

describe('more rows than a sheet holds', () => {
  const rows = Array.from({length: 7}, (_, index) => [`row ${index}`, money(index, 'EUR')]);

  test('go on in a next sheet, under the same header', async () => {
    const title = 'Invoices of the year of our lord';
    for (const batch of [1, 2, 3, 7]) {
      const workbook = await workbookOf(['A', 'B'], rows, {title, batch, mostRows: 4});
      const sheets = await sheetsOf(workbook);
      assert.deepEqual(
        sheets.map(({name}) => name),
        [
          'Invoices of the year of our lor',
          'Invoices of the year of our (2)',
          'Invoices of the year of our (3)',
        ],
      );
      assert.deepEqual(
        sheets.map((sheet) => sheet.rows.length),
        [4, 4, 2],
      );
      assert.deepEqual(sheets[2]?.rows, [['A', 'B'], ['row 6', '0.06']]);
      assert.deepEqual(filtersOf(workbook), ['A1:B4', 'A1:B4', 'A1:B2']);
    }
  });

  test('do not begin a sheet that nothing would stand in', async () => {
    const sheets = await sheetsOf(await workbookOf(['A', 'B'], rows.slice(0, 6), {mostRows: 4}));
    assert.deepEqual(
      sheets.map((sheet) => sheet.rows.length),
      [4, 4],
    );
  });
});

function filtersOf(workbook: Uint8Array): (string | undefined)[] {
  const sheets = Object.entries(partsOf(workbook)).filter(([path]) => path.includes('/sheet'));
  return sheets.map(([, xml]) => /<autoFilter ref="([^"]*)"/.exec(xml)?.[1]);
}

describe('a workbook that is read bit by bit', () => {
  const header = ['A'];

  test('asks for rows when they are wanted, and ends them when it is canceled', async () => {
    const rows = new WatchedRows(Array.from({length: 200}, () => [String(Math.random())]));
    const reader = xlsxStream({title: 'A', header, rows}).getReader();
    assert.equal(rows.asked, 0);
    for (let index = 0; index < 5; index += 1) await reader.read();
    const {asked} = rows;
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(rows.asked, asked);

    await reader.cancel();
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(rows.ended, true);
  });

  test('passes on what goes wrong with the rows', async () => {
    const next = () => Promise.reject(new Error('no rows'));
    const rows = {[Symbol.asyncIterator]: () => ({next})};
    await assert.rejects(bytesOf(xlsxStream({title: 'A', header, rows})), /no rows/);
  });

  test('leaves time for other things, however large the batches are', async () => {
    const rows = Array.from({length: 20_000}, (_, index) => [`=${index}`, money(index, 'EUR')]);
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await bytesOf(xlsxStream(tableOf(['A', 'B'], rows, {batch: rows.length})));
    clearInterval(timer);
    assert.ok(turns > 2, `${turns} turns`);
  });
});
