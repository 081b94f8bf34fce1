import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {
  InvoicesDownloadedEvent,
  InvoicesDownloadEvent,
} from '../../../src/elements/invoice-list/bulk/bulk.events.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';
import {
  adapt,
  chooseFiles,
  namesIn,
  onlySaved,
  select,
  selectPage,
  standInForPicker,
  textsIn,
} from './bulk-support.js';

const list = html`<invoice-list></invoice-list>`;

let downloads: ReturnType<typeof collectDownloads>;
beforeEach(() => void (downloads = collectDownloads()));
afterEach(() => downloads.stop());

for (const adapter of ADAPTERS) {
  describe(`downloading several documents, ${adapter} adapter`, () => {
    it('saves their PDFs as one zip', async () => {
      const page = await open({adapter}, list);
      await select(page, '2026-1118', '2026-1101');

      await page.press('Download 2');

      const {name, blob} = await onlySaved(downloads.saved);
      expect(name).to.equal('Invoices 2026-11-21.zip');
      const texts = await textsIn(blob);
      expect([...texts.keys()]).to.deep.equal(['2026-1118.pdf', '2026-1101.pdf']);
      expect(texts.get('2026-1101.pdf')).to.match(/^%PDF-/);
      await page.see('Saved: 2 files in one zip.');
    });

    it('saves their e-invoices', async () => {
      const page = await open({adapter}, list);
      await select(page, '2026-1118', '2026-1101');
      await chooseFiles(page, 'UBL (e-invoice)');

      await page.press('Download 2');

      const texts = await textsIn((await onlySaved(downloads.saved)).blob);
      expect([...texts.keys()]).to.deep.equal(['2026-1118.xml', '2026-1101.xml']);
      expect(texts.get('2026-1101.xml')).to.contain('<cbc:ID>2026-1101</cbc:ID>');
    });

    it('saves all files of all of them', async () => {
      const page = await open({adapter}, list);
      await select(page, '2026-1118', '2026-1101');
      await chooseFiles(page, 'All files');

      await page.press('Download 2');

      const names = await namesIn((await onlySaved(downloads.saved)).blob);
      expect(names).to.have.length(4);
      await page.see('Saved: 4 files in one zip.');
    });

    it('gives every file a clean name that no other has', async () => {
      const page = await open({adapter, scenario: 'extreme'}, list);
      await page.see('17 documents');
      (await page.find('checkbox', 'Select all on this page')).click();
      await page.find('button', 'Download 17');
      await chooseFiles(page, 'All files');

      await page.press('Download 17');

      const names = await namesIn((await onlySaved(downloads.saved)).blob);
      expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(17 * 2 + 33);
      // eslint-disable-next-line no-control-regex -- it is these that must not be there
      expect(names.filter((name) => /[\\/:*?"<>|\x00-\x1f\u202e]|^\.|^con\./i.test(name))).to.be.empty;
      expect(names).to.contain('SAME.pdf').and.contain('SAME (2).pdf');
    });

    it('aborts its requests and saves nothing when it is cancelled', async () => {
      const page = await open({adapter}, list);
      await select(page, '2026-1118', '2026-1101');
      page.store.faults.set('invoices.file', 'never');
      await page.press('Download 2');
      await page.see('Downloading 2 documents…');

      await page.press('Cancel');

      await page.see('Cancelled. Nothing was saved.');
      expect(downloads.saved).to.be.empty;
      const files = page.requests.filter(({url}) => url.includes('/files/'));
      expect(files.every(({signal}) => signal.aborted)).to.equal(true);
    });
  });
}

describe('downloading several documents', () => {
  it('asks the page first, and leaves it to a page that cancels', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, '2026-1118', '2026-1101');
    page.provider.addEventListener('invoices-download', (event) => event.preventDefault());
    const asked = oneEvent<InvoicesDownloadEvent>(page.provider, 'invoices-download');

    await page.press('Download 2');

    const {choice, files} = await asked;
    const numbers = 'invoices' in choice ? choice.invoices.map(({number}) => number) : [];
    expect([files, ...numbers]).to.deep.equal(['pdf', '2026-1118', '2026-1101']);
    expect(page.requests.some(({url}) => url.includes('/files/'))).to.equal(false);
  });

  it('tells the page what was saved', async () => {
    const page = await open({}, list);
    await select(page, '2026-1118', '2026-1101');
    const told = oneEvent<InvoicesDownloadedEvent>(page.provider, 'invoices-downloaded');

    await page.press('Download 2');

    expect(await told).to.include({saved: 2, missing: 0});
  });

  it('happens once at a time', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, '2026-1118');
    page.store.faults.set('invoices.file', 'never');
    const button = await page.find('button', 'Download 1');

    button.click();
    button.click();

    await page.see('Downloading 1 document…');
    button.click();
    expect(button.ariaDisabled).to.equal('true');
    expect(page.requests.filter(({url}) => url.includes('/files/'))).to.have.length(1);
  });

  it('speaks the language of the page', async () => {
    const page = await open({locale: 'nl'}, list);
    (await page.find('checkbox', /2026-1118/)).click();

    await page.press('1 downloaden');

    expect((await onlySaved(downloads.saved)).name).to.equal('Facturen 2026-11-21.zip');
  });

  it('keeps the selection, and says nothing any more once its notice is closed', async () => {
    const page = await open({}, list);
    await select(page, '2026-1118');
    await page.press('Download 1');
    await page.see('Saved: 1 file in one zip.');

    await page.press('Close');

    await waitFor(() => expect(page.text()).not.to.contain('Saved:'));
    expect(page.text()).to.contain('1 selected');
  });
});

describe('the progress of a download', () => {
  /** Answers one request after the other, when it is told to. */
  async function openStepwise(): Promise<{page: TestPage; answer: () => Promise<void>}> {
    const page = await open({}, list);
    const waiting: (() => void)[] = [];
    adapt(page, (invoices) => ({
      file: async (request) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return invoices.file(request);
      },
    }));
    const answer = async () => {
      await waitFor(() => expect(waiting).not.to.be.empty);
      waiting.shift()?.();
    };
    return {page, answer};
  }

  it('is shown document by document, and told in tenths', async () => {
    const {page, answer} = await openStepwise();
    await selectPage(page);
    await page.press('Download 25');
    const bar = (await page.find('progressbar', 'Progress of the download')) as HTMLProgressElement;
    const told = new Set<string>();
    const status = page.all('status').find(({textContent}) => textContent.includes('Downloading'));

    for (let done = 1; done <= 24; done++) {
      await answer();
      await waitFor(() => expect(bar.value).to.equal(done));
      told.add(status?.textContent.trim() ?? '');
    }

    expect(bar.max).to.equal(25);
    expect([...told].at(-1)).to.equal('Downloading 25 documents: 90%');
    expect(told.size).to.equal(10);
  });

  it('asks for four files at a time, and for the next when one has come', async () => {
    const page = await open({adapter: 'http'}, list);
    await selectPage(page);
    page.store.faults.set('invoices.file', 'never');

    await page.press('Download 25');

    const files = () => page.requests.filter(({url}) => url.includes('/files/'));
    await waitFor(() => expect(files()).to.have.length(4));
    await page.press('Cancel');
    await page.see('Cancelled.');
    expect(files()).to.have.length(4);
  });

  it('ends with the focus where it was', async () => {
    const {page, answer} = await openStepwise();
    await select(page, '2026-1118');
    await page.press('Download 1');
    const cancel = await page.find('button', 'Cancel');
    cancel.focus();

    await answer();

    await page.see('Saved: 1 file');
    expect(page.element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Close');
  });
});

describe('where a download is saved', () => {
  it('is asked at once, and nothing happens when the reader says nowhere', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, '2026-1118');
    const restore = standInForPicker(() =>
      Promise.reject(new DOMException('The user aborted a request.', 'AbortError')),
    );

    await page.press('Download 1');

    await waitFor(() => expect(page.query('button', 'Download 1')?.ariaDisabled).to.equal('false'));
    expect(page.requests.some(({url}) => url.includes('/files/'))).to.equal(false);
    expect(page.query('button', 'Close')).to.equal(null);
    restore();
  });

  it('is said when the device refuses it, and nothing more is fetched', async () => {
    const page = await open({}, list);
    const large = new Blob(['%PDF-1.7', new Uint8Array(2_000_000)], {type: 'application/pdf'});
    const signals: (AbortSignal | undefined)[] = [];
    adapt(page, () => ({
      file: ({invoiceId, signal}) => {
        signals.push(signal);
        return invoiceId.endsWith('1118') ? Promise.resolve(large) : new Promise(() => undefined);
      },
    }));
    await select(page, '2026-1118', '2026-1105');
    const refuse = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
    const writable = {write: refuse, close: refuse, abort: () => Promise.resolve()};
    const restore = standInForPicker(() =>
      Promise.resolve({
        createWritable: () => Promise.resolve(writable),
        getFile: () => Promise.resolve(new File([], 'empty.zip')),
      }),
    );

    await page.press('Download 2');

    await page.see('The file could not be saved on this device. Nothing was saved.');
    expect(page.query('button', 'Try again')).to.exist;
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, true]);
    restore();
  });
});
