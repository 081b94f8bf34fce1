import {expect, waitUntil} from '@open-wc/testing';
import {parse} from 'csv-parse/browser/esm/sync';

import {csvStream} from '../../src/files/csv.js';
import type {Cell} from '../../src/files/table.js';
import {HOSTILE} from './hostile-table.js';
import {bytesOf, tableOf, WatchedRows} from './reading.js';

async function textOf(header: string[], rows: Cell[][], locale: string): Promise<string> {
  const bytes = await bytesOf(csvStream(tableOf(header, rows), locale));
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

/** A cell on its own, as a reader of CSV gets it. */
async function cellOf(cell: Cell, locale = 'en'): Promise<string | undefined> {
  const text = await textOf(['Cell'], [[cell]], locale);
  const delimiter = locale === 'en' ? ',' : ';';
  const records = parse(text, {bom: true, delimiter, skip_empty_lines: false});
  return records[1]?.[0];
}

describe('a table as CSV', () => {
  it('begins with a mark of its encoding and ends each line with CR LF', async () => {
    const text = await textOf(['Number', 'Name'], [['1', 'é'], ['2', undefined]], 'en');
    expect(text).to.equal('\uFEFFNumber,Name\r\n1,é\r\n2,\r\n');
  });

  it('has its header alone when there are no rows', async () => {
    expect(await textOf(['Number', 'Name'], [], 'en')).to.equal('\uFEFFNumber,Name\r\n');
  });

  it('quotes what would end a cell in its language, and nothing else', async () => {
    const rows: Cell[][] = [['a;b', {money: {amount: -1250, currency: 'EUR'}}]];
    expect(await textOf(['A', 'B'], rows, 'nl')).to.equal('\uFEFFA;B\r\n"a;b";-12,50\r\n');
    expect(await textOf(['A', 'B'], rows, 'en')).to.equal('\uFEFFA,B\r\na;b,-12.50\r\n');
  });

  for (const [locale, line] of [
    ['en', '-1234567.50,0.5'],
    ['nl', '-1234567,50;0,5'],
    ['nb', '-1234567,50;0,5'],
    ['de-CH', '-1234567.50,0.5'],
    ['ar-EG', '-1234567.50,0.5'],
    ['fa', '-1234567.50,0.5'],
    ['fr', '-1234567,50;0,5'],
  ] as const) {
    it(`separates and points as spreadsheets do in ${locale}`, async () => {
      const row = [{money: {amount: -123456750, currency: 'EUR'}}, {number: 0.5}];
      expect((await textOf(['A', 'B'], [row], locale)).split('\r\n')[1]).to.equal(line);
    });
  }

  for (const [amount, currency, text] of [
    [-1250, 'EUR', '-12,50'],
    [5, 'EUR', '0,05'],
    [-5, 'JPY', '-5'],
    [1, 'KWD', '0,001'],
    [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409,91'],
    [Number.MIN_SAFE_INTEGER, 'UYW', '-900719925474,0991'],
  ] as const) {
    it(`writes ${amount} minor units of ${currency} as ${text}`, async () => {
      expect(await cellOf({money: {amount, currency}}, 'nl')).to.equal(text);
    });
  }

  it('writes a date in the form that is the same everywhere', async () => {
    expect(await cellOf({date: '2026-11-22'}, 'nl')).to.equal('2026-11-22');
  });

  it('writes every digit of a decimal number', async () => {
    expect(await cellOf({decimal: '-0.2350'}, 'nl')).to.equal('-0,2350');
    expect(await cellOf({decimal: '12345678901234567890.12345678901'}, 'en')).to.equal(
      '12345678901234567890.12345678901',
    );
  });

  it('takes what is no date, or no number, for a text or for nothing', async () => {
    expect(await cellOf({date: '=1+1'})).to.equal("'=1+1");
    expect(await cellOf({date: '2026-02-30'})).to.equal('2026-02-30');
    expect(await cellOf({number: NaN})).to.equal('');
    expect(await cellOf({decimal: '=1+1'})).to.equal("'=1+1");
  });

  it('guards the header like any other text', async () => {
    expect(await textOf(['=1+1'], [], 'en')).to.equal("\uFEFF'=1+1\r\n");
  });
});

describe('a text in CSV', () => {
  const formulas = HOSTILE.slice(0, HOSTILE.indexOf("'=1+1"));
  const texts = HOSTILE.slice(HOSTILE.indexOf("'=1+1"));

  for (const text of formulas) {
    it(`is no formula as ${JSON.stringify(text)}`, async () => {
      expect(await cellOf(text)).to.equal(`'${text}`);
      expect(await cellOf(text, 'nl')).to.equal(`'${text}`);
    });
  }

  for (const text of texts) {
    it(`stays as it is as ${JSON.stringify(text)}`, async () => {
      expect(await cellOf(text)).to.equal(text.toWellFormed());
      expect(await cellOf(text, 'nl')).to.equal(text.toWellFormed());
    });
  }
});

describe('CSV that is read bit by bit', () => {
  it('asks for rows when they are wanted, and ends them when it is canceled', async () => {
    const rows = new WatchedRows([['a'], ['b']]);
    const reader = csvStream({title: 'A', header: ['A'], rows}, 'en').getReader();
    const askedAfterPiece = async () => {
      await reader.read();
      await new Promise((resolve) => setTimeout(resolve));
      return rows.asked;
    };
    expect(await askedAfterPiece()).to.equal(0);
    expect(await askedAfterPiece()).to.equal(1);

    await reader.cancel();
    await waitUntil(() => rows.ended);
  });

  it('does not wait for rows that never come when it is canceled', async () => {
    const next = () => new Promise<never>(() => undefined);
    const rows = {[Symbol.asyncIterator]: () => ({next})};
    const reader = csvStream({title: 'A', header: ['A'], rows}, 'en').getReader();
    await reader.read();
    const waiting = reader.read();
    await reader.cancel();

    expect((await waiting).done).to.be.true;
  });

  it('passes on what goes wrong with the rows', async () => {
    const next = () => Promise.reject(new Error('no rows'));
    const rows = {[Symbol.asyncIterator]: () => ({next})};
    const outcome = bytesOf(csvStream({title: 'A', header: ['A'], rows}, 'en'));

    expect(await outcome.catch(String)).to.equal('Error: no rows');
  });

  it('leaves the page time for other things, however large the batches are', async () => {
    const rows = Array.from({length: 50_000}, (_, index) => [`=${index}`, {number: index}]);
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await bytesOf(csvStream(tableOf(['A', 'B'], rows, {batch: rows.length}), 'en'));
    clearInterval(timer);

    expect(turns).to.be.greaterThan(2);
  });
});
