import {expect, oneEvent} from '@open-wc/testing';
import {unzipSync} from 'fflate';
import {html} from 'lit';

import type {Invoice, InvoicesApi} from '../../../src/api/index.js';
import {open, type TestPage, waitFor} from '../../support/open.js';
import {adapt, standInForPicker} from './bulk-support.js';

const COUNT = 2_000;

/** An adapter with very many documents, which keeps count of the files that it is asked for. */
class LongShelf {
  asked = 0;
  answered = 0;
  mostAtOnce = 0;
  readonly #documents: Invoice[];
  readonly #file: Blob;

  constructor(template: Invoice, fileBytes: number) {
    this.#documents = Array.from({length: COUNT}, (_, index) => {
      const number = `F-${String(index + 1).padStart(5, '0')}`;
      const files = template.files.map((file) => ({...file, fileName: 'factuur.pdf'}));
      return {...template, id: number, number, files};
    });
    const bytes = new Uint8Array(fileBytes);
    this.#file = new Blob(['%PDF-1.7\n', bytes], {type: 'application/pdf'});
  }

  readonly list: InvoicesApi['list'] = async ({cursor = '0', limit}) => {
    await Promise.resolve();
    const from = Number(cursor);
    const to = from + limit;
    return {
      items: this.#documents.slice(from, to),
      total: COUNT,
      offset: from,
      ...(to < COUNT && {next: String(to)}),
      today: '2026-11-21',
    };
  };

  readonly file: InvoicesApi['file'] = async () => {
    this.asked += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.asked - this.answered);
    await new Promise((resolve) => setTimeout(resolve));
    this.answered += 1;
    return this.#file;
  };
}

async function openShelf(fileBytes: number): Promise<{page: TestPage; shelf: LongShelf}> {
  const page = await open({}, html`<invoice-list></invoice-list>`);
  await page.see('42 documents');
  const {items} = await page.store.rules.invoices.list({organizationId: 'rode-lente', limit: 1});
  const [template] = items;
  if (!template) throw new Error('The store is empty.');
  const shelf = new LongShelf(template, fileBytes);
  adapt(page, () => ({list: shelf.list, file: shelf.file}));
  await page.see('2,000 documents');
  (await page.find('checkbox', 'Select all on this page')).click();
  await page.press('Select all 2,000 that match');
  return {page, shelf};
}

describe('downloading two thousand documents', () => {
  let folder: FileSystemDirectoryHandle;
  let restore: () => void;

  beforeEach(async () => {
    folder = await navigator.storage.getDirectory();
    restore = standInForPicker(() => folder.getFileHandle('many.zip', {create: true}));
  });
  afterEach(async () => {
    restore();
    await folder.removeEntry('many.zip').catch(() => undefined);
  });

  it('streams them to the disk, four requests at a time', async function () {
    this.timeout(60_000);
    const {page, shelf} = await openShelf(4_000);

    await page.press('Download 2,000');

    await oneEvent(page.provider, 'invoices-downloaded');
    await page.see('Saved: 2,000 files in one zip.');
    expect(shelf.mostAtOnce).to.equal(4);
    const file = await (await folder.getFileHandle('many.zip')).getFile();
    const names = Object.keys(unzipSync(await file.bytes()));
    expect(names).to.have.length(COUNT);
    expect([names[0], names[1999]]).to.deep.equal(['factuur.pdf', 'factuur (2000).pdf']);
  });

  it('leaves nothing on the disk when it is cancelled', async () => {
    const {page, shelf} = await openShelf(4_000);
    await page.press('Download 2,000');
    await waitFor(() => expect(shelf.answered).to.be.greaterThan(50));

    await page.press('Cancel');

    await page.see('Cancelled. Nothing was saved.');
    const left = [];
    for await (const name of folder.keys()) left.push(name);
    expect(left).not.to.contain('many.zip');
    const {asked} = shelf;
    await page.press('Close');
    await waitFor(() => expect(page.text()).not.to.contain('Cancelled'));
    expect(shelf.asked).to.equal(asked);
  });

  it('waits for a disk that is slow', async () => {
    const {page, shelf} = await openShelf(1_048_576);
    restore();
    const {promise: written, resolve: write} = Promise.withResolvers<void>();
    const done = () => Promise.resolve();
    const writable = {write: () => written, close: done, abort: done};
    restore = standInForPicker(() =>
      Promise.resolve({
        createWritable: () => Promise.resolve(writable),
        getFile: () => Promise.resolve(new File([], 'many.zip')),
      }),
    );

    await page.press('Download 2,000');

    await waitFor(() => expect(shelf.answered).to.be.greaterThan(3));
    await page.press('Next');
    await page.see('26–50 of 2,000');
    expect(shelf.asked).to.be.lessThan(10);
    await page.press('Cancel');
    write();
    await page.see('Cancelled. Nothing was saved.');
  });
});
