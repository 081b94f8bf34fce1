import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {type OfficeCell, readFods} from '../../scripts/lib/fods.js';
import {differences, takenForValues, type Written} from '../../scripts/lib/sheet-differences.js';

const OPEN = '<office:document><office:body><office:spreadsheet><table:table>';
const CLOSE = '</table:table></office:spreadsheet></office:body></office:document>';

const WRITTEN: Written[][] = [
  [{text: 'Number'}, {text: 'Total'}],
  [{text: '=1+1'}, {number: '-121.50'}],
  [undefined, {date: '2026-11-22'}],
  [{text: '00123', loose: true}, {number: '90071992547409.91'}],
];
const CELLS: OfficeCell[][] = [
  [{type: 'string'}, {type: 'string'}],
  [{type: 'string'}, {type: 'currency', value: '-121.5'}],
  [{}, {type: 'date', value: '2026-11-22'}],
  [{type: 'float', value: '123'}, {type: 'float', value: '90071992547409.9'}],
];
const TEXTS = [['Number', 'Total'], ['=1+1', ''], ['', ''], ['123', '']];

/** The cells with another one in the place of one of them. */
function withCell(row: number, column: number, cell: OfficeCell): OfficeCell[][] {
  return CELLS.map((cells, at) => (at === row ? cells.with(column, cell) : cells));
}

describe('what a spreadsheet program read', () => {
  test('is the same as what was written, digits beyond the fifteenth aside', () => {
    assert.deepEqual(differences(WRITTEN, {cells: CELLS, texts: TEXTS}), []);
  });

  test('may be a number where a text was written that looks like one', () => {
    assert.equal(takenForValues(WRITTEN, {cells: CELLS, texts: TEXTS}), 1);
  });

  const defects: [what: string, row: number, column: number, cell: OfficeCell, fault: string][] = [
    ['a formula', 1, 0, {type: 'float', value: '2', formula: 'of:=1+1'}, 'is the formula of:=1+1'],
    ['a formula in a loose text', 3, 0, {type: 'string', formula: 'of:=A1'}, 'the formula of:=A1'],
    ['a number for a text', 1, 0, {type: 'float', value: '2'}, 'is float and not the text "=1+1"'],
    ['another amount', 1, 1, {type: 'currency', value: '-121.51'}, 'and not the number -121.50'],
    ['a text for an amount', 1, 1, {type: 'string'}, 'is string  and not the number -121.50'],
    ['an amount that is rounded', 3, 1, {type: 'float', value: '90071992547410'}, 'not the number'],
    ['another date', 2, 1, {type: 'date', value: '2026-11-21'}, 'and not the date 2026-11-22'],
    ['a number for a date', 2, 1, {type: 'float', value: '46348'}, 'and not the date 2026-11-22'],
    ['nothing', 1, 1, {}, 'is nothing  and not the number -121.50'],
    ['something where nothing was', 2, 0, {type: 'string'}, 'is not empty'],
  ];
  for (const [what, row, column, cell, fault] of defects) {
    test(`differs by ${what}`, () => {
      const cells = withCell(row, column, cell);
      const [found, ...more] = differences(WRITTEN, {cells, texts: TEXTS});
      assert.ok(found?.startsWith(`row ${row + 1}, column ${column + 1}: `), found);
      assert.ok(found?.includes(fault), found);
      assert.deepEqual(more, []);
    });
  }

  test('differs by a letter', () => {
    const texts = TEXTS.with(1, ['=1+2', '']);
    assert.deepEqual(differences(WRITTEN, {cells: CELLS, texts}), [
      'row 2, column 1: is the text "=1+2" and not "=1+1"',
    ]);
  });

  test('differs by a row that is missing', () => {
    const sheet = {cells: CELLS.slice(0, 3), texts: TEXTS.slice(0, 3)};
    assert.equal(differences(WRITTEN, sheet).length, 2);
  });

  test('may end its lines otherwise', () => {
    const cells = [[{type: 'string'}]];
    assert.deepEqual(differences([[{text: 'a\r\nb\rc'}]], {cells, texts: [['a\nb\nc']]}), []);
    assert.equal(differences([[{text: 'a\nb'}]], {cells, texts: [['ab']]}).length, 1);
  });
});

describe('a flat OpenDocument spreadsheet', () => {
  test('tells kinds, values and formulas, and what is repeated', () => {
    const xml = `${OPEN}
      <table:table-row>
        <table:table-cell office:value-type="string"><text:p>0012</text:p></table:table-cell>
        <table:table-cell office:value-type="currency" office:value="-121.50"/>
        <table:table-cell table:number-columns-repeated="16382"/>
      </table:table-row>
      <table:table-row table:number-rows-repeated="2">
        <table:table-cell office:value-type="date" office:date-value="2026-11-22"/>
        <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>
      </table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell/></table:table-row>
      ${CLOSE}`;
    const repeated = [
      {type: 'date', value: '2026-11-22'},
      {type: 'float', value: '2', formula: 'of:=1+1'},
    ];
    assert.deepEqual(readFods(xml, 4, 3), [
      [{type: 'string'}, {type: 'currency', value: '-121.50'}, {}],
      repeated,
      repeated,
      [{}],
    ]);
  });
});
