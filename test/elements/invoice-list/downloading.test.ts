import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {FaultName} from '../../../mocks/index.js';
import type {InvoiceDownloadedEvent} from '../../../src/elements/invoice-list/invoice-list.events.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';

const list = html`<invoice-list></invoice-list>`;
const PDF = /^PDF (of|van) 2026-1118/;

let downloads: ReturnType<typeof collectDownloads>;
beforeEach(() => {
  downloads = collectDownloads();
});
afterEach(() => {
  downloads.stop();
});

for (const adapter of ADAPTERS) {
  describe(`downloading from the invoice list, ${adapter} adapter`, () => {
    it('saves the PDF of an invoice at one click', async () => {
      const page = await open({adapter}, list);

      await page.press(PDF);

      await waitFor(() => expect(downloads.saved).to.have.length(1));
      const [file] = downloads.saved;
      expect(file?.name).to.match(/2026-1118.*\.pdf$/);
      expect(await (await file?.blob)?.slice(0, 5).text()).to.equal('%PDF-');
    });

    it('saves another file from the menu of the row', async () => {
      const page = await open({adapter}, list);
      await page.press('More files of 2026-1118');

      await page.press(/2026-1118.*\.xml/);

      await waitFor(() => expect(downloads.saved).to.have.length(1));
      expect(await (await downloads.saved[0]?.blob)?.text()).to.contain('2026-1118');
    });

    it('gives the same bytes whatever the language of the interface', async () => {
      const english = await open({adapter}, list);
      await english.press(PDF);
      await waitFor(() => expect(downloads.saved).to.have.length(1));

      const dutch = await open({adapter, locale: 'nl'}, list);
      await dutch.press(PDF);
      await waitFor(() => expect(downloads.saved).to.have.length(2));

      const [first, second] = await Promise.all(downloads.saved.map(({blob}) => blob));
      expect(await first?.bytes()).to.deep.equal(await second?.bytes());
    });

    const broken: readonly FaultName[] = ['html-file', 'wrong-type-file', '404', '500', 'offline'];
    for (const fault of broken) {
      it(`saves nothing and says so in the row when the file fails (${fault})`, async () => {
        const page = await open({adapter, faults: {'invoices.file': fault}}, list);

        await page.press(PDF);

        await page.see(/2026-1118\S*\.pdf was not downloaded\./);
        expect(downloads.saved).to.have.length(0);
      });
    }

    it('can try again in the row that failed', async () => {
      const page = await open({adapter, faults: {'invoices.file': '500'}}, list);
      await page.press(PDF);
      await page.see('was not downloaded');
      page.store.faults.clear();

      await page.press('Try again');

      await waitFor(() => expect(downloads.saved).to.have.length(1));
      await page.see('Saved');
    });
  });
}

describe('downloading from the invoice list', () => {
  it('leaves the file to a host that cancels', async () => {
    const page = await open({adapter: 'http'}, list);
    page.provider.addEventListener('invoice-download', (event) => event.preventDefault());

    await page.press(PDF);

    expect(page.requests.some(({url}) => url.includes('/files/'))).to.equal(false);
  });

  it('tells the host what was saved', async () => {
    const page = await open({}, list);
    const told = oneEvent<InvoiceDownloadedEvent>(page.provider, 'invoice-downloaded');

    await page.press(PDF);

    expect((await told).invoice.number).to.equal('2026-1118');
  });

  it('makes one request for two presses', async () => {
    const page = await open({adapter: 'http', faults: {'invoices.file': 'slow'}}, list);

    await page.press(PDF);
    await page.press(PDF);

    await page.see('Downloading…');
    expect(page.requests.filter(({url}) => url.includes('/files/'))).to.have.length(1);
  });
});
