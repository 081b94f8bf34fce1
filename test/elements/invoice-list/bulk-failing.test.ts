import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import type {FaultName} from '../../../mocks/index.js';
import type {Invoice} from '../../../src/api/index.js';
import {InvalidRow} from '../../../src/portal/check-answer.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';
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

const REASONS: Partial<Record<FaultName, string>> = {
  '403': 'You do not have access to this.',
  '404': 'This is not available to you.',
  'html-file': 'The service sent an answer that cannot be read.',
  'wrong-type-file': 'The service sent an answer that cannot be read.',
};

for (const adapter of ADAPTERS) {
  describe(`a download of which a part fails, ${adapter} adapter`, () => {
    for (const [fault, reason] of Object.entries(REASONS) as [FaultName, string][]) {
      it(`says which file is missing and why, on screen and in the zip (${fault})`, async () => {
        const page = await open({adapter}, list);
        await select(page, '2026-1118', '2026-1105', '2026-1101');
        page.store.faults.set('invoices.file', fault, {times: 1});

        await page.press('Download 3');

        await page.see('Saved: 2 files in one zip. Missing: 1.');
        const item = await page.find('listitem');
        expect(item.textContent.replace(/\s+/g, ' ').trim()).to.equal(
          `2026-1118 2026-1118.pdf ${reason}`,
        );
        const texts = await textsIn((await onlySaved(downloads.saved)).blob);
        expect([...texts.keys()]).to.deep.equal([
          '2026-1105.pdf',
          '2026-1101.pdf',
          'not-downloaded.txt',
        ]);
        expect(texts.get('not-downloaded.txt')).to.equal(
          `\uFEFF2026-1118\t2026-1118.pdf\t${reason}\r\n`,
        );
      });
    }

    it('tries a file again by itself when the service was away for a moment', async () => {
      const page = await open({adapter}, list);
      await select(page, '2026-1118', '2026-1105');
      page.store.faults.set('invoices.file', '503', {times: 2});

      await page.press('Download 2');

      await page.see('Saved: 2 files in one zip.');
    });

    it('comes back when the service asked it to', async () => {
      const page = await open({adapter}, list);
      await select(page, '2026-1118');
      page.store.faults.set('invoices.file', '429', {times: 1});
      const start = performance.now();

      await page.press('Download 1');

      await page.see('Saved: 1 file in one zip.');
      expect(performance.now() - start).to.be.greaterThan(1000);
    });

    it('asks once more for what is missing, and for nothing else', async () => {
      const page = await open({adapter}, list);
      await select(page, '2026-1118', '2026-1105', '2026-1101');
      await chooseFiles(page, 'All files');
      page.store.faults.set('invoices.file', '404', {times: 3});
      await page.press('Download 3');
      await page.see('Missing: 3.');

      await page.press('Try the 3 again');

      await page.see('Saved: 3 files in one zip.');
      const names = await namesIn((await downloads.saved[1]?.blob) ?? new Blob());
      expect(names).to.deep.equal(['2026-1118.pdf', '2026-1118.xml', '2026-1105.pdf']);
    });

    for (const fault of ['offline', '500', '404'] as const) {
      it(`saves nothing, and says so, when every file fails (${fault})`, async () => {
        const page = await open({adapter}, list);
        await select(page, '2026-1118', '2026-1105');
        page.store.faults.set('invoices.file', fault);
        await page.press('Download 2');
        await page.see('None of the files could be downloaded. Nothing was saved.');
        expect(downloads.saved).to.be.empty;
        page.store.faults.clear();

        await page.press('Try the 2 again');

        await page.see('Saved: 2 files in one zip.');
      });
    }

    it('stops without a word when another organization comes into view', async () => {
      const page = await open({adapter, scenario: 'many-orgs'}, list);
      await page.portal.load();
      await page.portal.switchOrganization('rode-lente');
      await select(page, '2026-1118');
      page.store.faults.set('invoices.file', 'never');
      await page.press('Download 1');
      await page.see('Downloading 1 document…');

      await page.portal.switchOrganization('blauwe-fjord');

      await page.see('7 documents');
      expect(page.text()).not.to.contain('Downloading').and.not.contain('selected');
      expect(downloads.saved).to.be.empty;
    });
  });
}

describe('a download of which a part fails', () => {
  it('names the first few, and leaves the rest to the report', async () => {
    const page = await open({}, list);
    await selectPage(page);
    page.store.faults.set('invoices.file', '404', {times: 7});

    await page.press('Download 25');

    await page.see('Saved: 18 files in one zip. Missing: 7.');
    expect(page.all('listitem')).to.have.length(4);
    await page.see('And 4 more; not-downloaded.txt in the zip names all of them.');
  });

  it('reports in the language of the page', async () => {
    const page = await open({locale: 'nl'}, list);
    await page.see('2026-1118');
    for (const number of [/2026-1118/, /2026-1105/]) (await page.find('checkbox', number)).click();
    page.store.faults.set('invoices.file', '404', {times: 1});

    await page.press('2 downloaden');

    const texts = await textsIn((await onlySaved(downloads.saved)).blob);
    expect(texts.get('niet-gedownload.txt')).to.match(/^\uFEFF2026-1118\t2026-1118.pdf\tDit is voor/);
  });

  it('says which document has no such file', async () => {
    const page = await open({}, list);
    adapt(page, (invoices) => ({
      list: async (request) => {
        const answer = await invoices.list(request);
        const items = answer.items.map((item, index) => (index === 0 ? withoutPdf(item) : item));
        return {...answer, items};
      },
    }));
    await waitFor(() => expect(page.query('button', 'PDF of 2026-1118, download')).to.equal(null));
    await select(page, '2026-1118', '2026-1105');

    await page.press('Download 2');

    await page.see('2026-1118 This document has no PDF.');
    expect(page.query('button', /^Try th/)).to.equal(null);
  });

  it('keeps the focus in its place when it is asked for once more', async () => {
    const page = await open({}, list);
    await select(page, '2026-1118', '2026-1105');
    page.store.faults.set('invoices.file', '404', {times: 1});
    await page.press('Download 2');
    (await page.find('button', 'Try that file again')).focus();
    const restore = standInForPicker(() => Promise.reject(new DOMException('', 'SecurityError')));

    await sendKeys({press: 'Enter'});

    await page.see('Saved: 1 file in one zip.');
    restore();
    const focused = page.element.shadowRoot?.activeElement;
    expect(focused?.textContent).to.contain('Saved: 1 file');
  });

  it('does not go on asking a service that is down', async () => {
    const page = await open({adapter: 'http'}, list);
    await selectPage(page);
    page.store.faults.set('invoices.file', '503');

    await page.press('Download 25');

    await page.see('None of the files could be downloaded. Nothing was saved.');
    const files = page.requests.filter(({url}) => url.includes('/files/'));
    expect(files.length).to.be.lessThan(3 * 16);
  });

  it('can be cancelled while an adapter that knows no signals goes on', async () => {
    const page = await open({}, list);
    adapt(page, () => ({file: () => new Promise<Blob>(() => undefined)}));
    await select(page, '2026-1118');
    await page.press('Download 1');

    await page.press('Cancel');

    await page.see('Cancelled. Nothing was saved.');
  });

  it('stops when somebody else signs in', async () => {
    const page = await open({adapter: 'http', scenario: 'many-orgs'}, list);
    await page.portal.load();
    await page.portal.switchOrganization('rode-lente');
    await select(page, '2026-1118');
    page.store.faults.set('invoices.file', 'never');
    await page.press('Download 1');
    const isFile = ({url}: Request) => url.includes('/files/');
    await waitFor(() => expect(page.requests.some(isFile)).to.equal(true));
    page.store.persona = 'viewer';

    await page.portal.resume();

    await page.see('Choose an organization');
    expect(page.requests.find(isFile)?.signal.aborted).to.equal(true);
  });

  it('stops when the list is taken away', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, '2026-1118');
    page.store.faults.set('invoices.file', 'never');
    await page.press('Download 1');
    const isFile = ({url}: Request) => url.includes('/files/');
    await waitFor(() => expect(page.requests.some(isFile)).to.equal(true));

    page.element.remove();

    await waitFor(() => expect(page.requests.find(isFile)?.signal.aborted).to.equal(true));
  });
});

function withoutPdf(invoice: Invoice | InvalidRow): Invoice {
  if (invoice instanceof InvalidRow) throw new Error('The row is not readable.');
  return {...invoice, files: invoice.files.filter(({format}) => format !== 'pdf')};
}
