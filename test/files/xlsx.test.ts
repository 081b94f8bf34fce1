import {expect} from '@open-wc/testing';
import {unzipSync} from 'fflate';

import {xlsxStream} from '../../src/files/xlsx.js';
import {bytesOf, tableOf} from './reading.js';

async function sheetWith(options: {rightToLeft?: boolean}): Promise<string> {
  const rows = [[{money: {amount: -1250, currency: 'EUR'}}]];
  const files = unzipSync(await bytesOf(xlsxStream(tableOf(['Total'], rows), options)));
  return new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
}

describe('a workbook of a page', () => {
  it('runs from left to right unless it is told otherwise', async () => {
    expect(await sheetWith({})).not.to.contain('rightToLeft');
    expect(await sheetWith({rightToLeft: true})).to.contain('<sheetView rightToLeft="1"');
  });

  it('holds the same numbers whichever way it runs', async () => {
    expect(await sheetWith({rightToLeft: true})).to.contain('<v>-12.50</v>');
  });
});
