import {expect} from '@open-wc/testing';

import type {UsageLine} from '../../../src/api/index.js';
import {open} from '../../support/open.js';
import {adapt, opened, rowsOf} from './specification-page.js';

/** Opens an invoice whose first line differs. */
async function openWith(change: Partial<UsageLine>) {
  const page = await open({scenario: 'usage'}, opened());
  adapt(page, (usage) => ({
    lines: async (request) => {
      const {items, ...rest} = await usage.lines(request);
      return {...rest, items: items.map((item, index) => (index === 0 ? {...item, ...change} : item))};
    },
  }));
  return page;
}

describe('the lines of a usage invoice', () => {
  it('begin with the six columns that all have, then those of the supplier (A16, AMB-18)', async () => {
    const page = await open({scenario: 'usage'}, opened());

    const [head, , , , , , , , printed] = await rowsOf(page, 'Lines');

    expect(head).to.deep.equal([
      'Usage type',
      'Quantity',
      'Unit price',
      'Line subtotal',
      'Usage period',
      'Company',
      'Zone',
    ]);
    expect(printed?.toSpliced(4, 1)).to.deep.equal(
      ['Print & post, B/W, domestic', '5', '€1.4500', '€7.25', 'Rode Lente', 'NL'],
    );
  });

  it('show every digit of a unit price and of a quantity', async () => {
    const page = await openWith({unitPrice: '0.12345678901234567890', quantity: '1234.500'});

    await page.see('€0.12345678901234567890');
    await page.see('1,234.500');
  });

  it('show at least the digits of the currency', async () => {
    const page = await openWith({unitPrice: '3', subtotal: {amount: 3000, currency: 'KWD'}});

    await page.see(/KWD\s3\.000/);
  });

  it('name what is billed in our words, in the supplier’s, or by its code', async () => {
    const page = await openWith({usageType: {code: 'archive.year'}});

    await page.see('archive.year');
    await page.see('Scan & extract');
    await page.see('Sent over Peppol');
  });

  it('have the columns of all lines on the page, in the order in which they come', async () => {
    const extra = [
      {label: 'Batch', value: '7'},
      {label: 'Batch', value: '8'},
    ];
    const page = await openWith({extra});
    await page.see('Batch');

    const [head, first, second] = await rowsOf(page, 'Lines');

    expect(head?.slice(6)).to.deep.equal(['Batch', 'Zone']);
    expect([first?.slice(6), second?.slice(6)]).to.deep.equal([['7; 8', '–'], ['–', '–']]);
  });

  it('make what cannot be seen in a name visible', async () => {
    const page = await openWith({company: {id: 'x', name: 'Bob\u202E'}});

    await page.see('Bob␣');
  });

  it('come in pages', async () => {
    const page = await open({scenario: 'usage'}, opened());
    await page.see('1–25 of 49');

    await page.press('Next');

    await page.see('26–49 of 49');
  });

  it('go back to their first page from one that no longer holds', async () => {
    const page = await open({scenario: 'usage'}, opened());
    await page.see('1–25 of 49');
    page.store.faults.set('usage.lines', '410', {times: 1});

    await page.press('Next');

    await page.see('The list has changed since; this is its first page.');
    await page.see('1–25 of 49');
  });

  it('keep a row for data that cannot be read', async () => {
    const page = await open({scenario: 'usage', faults: {'usage.lines': 'malformed-row'}}, opened());

    await page.see('The data of this line cannot be read.');
    expect(await rowsOf(page, 'Lines')).to.have.length(26);
  });

  it('fail by themselves, and are read again', async () => {
    const page = await open({scenario: 'usage', faults: {'usage.lines': '422'}}, opened());
    await page.see('The service did not accept this request.');
    await page.see('The lines add up to the invoice.');
    page.store.faults.clear();

    await page.press('Try again');

    await page.see('49 lines');
  });

  it('are cards where there is no room, without what a line does not have', async () => {
    const page = await open({scenario: 'usage', width: 320}, opened());

    const table = (await page.find('table', 'Lines')) as HTMLTableElement;
    const [first, printed] = [table.rows[1]?.cells, table.rows[8]?.cells];

    expect(first?.[1]?.innerText).to.match(/^Quantity ?4$/);
    expect(first?.[6]?.checkVisibility()).to.equal(false);
    expect(printed?.[6]?.innerText).to.match(/^Zone ?NL$/);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
