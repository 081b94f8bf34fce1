import {expect, oneEvent} from '@open-wc/testing';

import {ApiError} from '../../../src/api/index.js';
import type {InvoicesDownloadEvent} from '../../../src/elements/invoice-list/bulk/bulk.events.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, type TestPage, waitFor} from '../../support/open.js';
import {
  adapt,
  chooseFiles,
  namesIn,
  onlySaved,
  openLong,
  selectAllMatching,
  textsIn,
} from './bulk-support.js';

let downloads: ReturnType<typeof collectDownloads>;
beforeEach(() => void (downloads = collectDownloads()));
afterEach(() => downloads.stop());

/** The e-invoices of all that match are about to be downloaded. */
async function openAll(adapter: 'object' | 'http' = 'object'): Promise<TestPage> {
  const page = await openLong({adapter});
  await selectAllMatching(page);
  await chooseFiles(page, 'UBL (e-invoice)');
  return page;
}

for (const adapter of ADAPTERS) {
  describe(`downloading all that match, ${adapter} adapter`, () => {
    it('takes along what is on other pages too, in the order of the list', async () => {
      const page = await openAll(adapter);

      await page.press('Download 130');

      const names = await namesIn((await onlySaved(downloads.saved)).blob);
      expect(names).to.have.length(130);
      expect([names[0], names[129]]).to.deep.equal(['GE-1130.xml', 'GE-1001.xml']);
    });

    it('leaves out what was taken out', async () => {
      const page = await openAll(adapter);
      (await page.find('checkbox', 'Select GE-1130')).click();
      await page.see('129 selected');

      await page.press('Download 129');

      const names = await namesIn((await onlySaved(downloads.saved)).blob);
      expect(names).to.have.length(129).and.not.contain('GE-1130.xml');
    });

    it('names a document that cannot be read among what is missing', async () => {
      const page = await openAll(adapter);
      page.store.faults.set('invoices.list', 'malformed-row', {times: 1});

      await page.press('Download 130');

      await page.see('Saved: 129 files in one zip. Missing: 1.');
      await page.see('GE-1128 The data of this document cannot be read.');
      const texts = await textsIn((await onlySaved(downloads.saved)).blob);
      expect(texts.get('not-downloaded.txt')).to.contain('GE-1128\t–\tThe data of this document');
    });

    it('reads a page again by itself when the service was away for a moment', async () => {
      const page = await openAll(adapter);
      page.store.faults.set('invoices.list', '503', {times: 1});

      await page.press('Download 130');

      await page.see('Saved: 130 files in one zip.');
    });

    for (const [fault, sentence] of [
      ['offline', 'There is no connection to the service.'],
      ['malformed', 'The service sent an answer that cannot be read.'],
      ['malformed-shape', 'The service sent an answer that cannot be read.'],
      ['403', 'You do not have access to this.'],
    ] as const) {
      it(`saves nothing when the list cannot be read, and can begin anew (${fault})`, async () => {
        const page = await openAll(adapter);
        page.store.faults.set('invoices.list', fault);
        await page.press('Download 130');
        await page.see(`${sentence} Nothing was saved.`);
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('Saved: 130 files in one zip.');
        expect(downloads.saved).to.have.length(1);
      });
    }
  });
}

describe('downloading all that match', () => {
  it('asks the page first, by what is asked of the API', async () => {
    const page = await openAll();
    page.provider.addEventListener('invoices-download', (event) => event.preventDefault());
    (await page.find('checkbox', 'Select GE-1130')).click();
    await page.see('129 selected');
    const asked = oneEvent<InvoicesDownloadEvent>(page.provider, 'invoices-download');

    await page.press('Download 129');

    const {choice} = await asked;
    if (!('query' in choice)) throw new Error('It asks for single documents.');
    expect(choice.query).to.include({sort: '-issueDate'}).and.not.to.have.property('cursor');
    expect(choice.except.map(({number}) => number)).to.deep.equal(['GE-1130']);
  });

  it('counts what is meant', async () => {
    const page = await openAll();
    (await page.find('checkbox', 'Select GE-1130')).click();
    page.store.faults.set('invoices.file', 'never');

    await page.press('Download 129');

    await page.see('Downloading 129 documents…');
  });

  it('saves nothing when a later page fails', async () => {
    const page = await openLong({});
    failAtCursor(page, new ApiError('unavailable', 'Closed'));
    await selectAllMatching(page);
    await chooseFiles(page, 'UBL (e-invoice)');

    await page.press('Download 130');

    await page.see('The service does not answer at the moment. Nothing was saved.');
    expect(downloads.saved).to.be.empty;
  });

  it('says that the list changed when a place in it no longer holds, and begins anew', async () => {
    const page = await openLong({});
    const works = failAtCursor(page, new ApiError('gone', 'The cursor no longer holds.'));
    await selectAllMatching(page);
    await chooseFiles(page, 'UBL (e-invoice)');
    await page.press('Download 130');
    await page.see('The list changed while it was being read. Nothing was saved.');
    works();

    await page.press('Try again');

    await page.see('Saved: 130 files in one zip.');
  });

  it('takes a document along once, though it moves to a later page meanwhile', async () => {
    const page = await openLong({});
    adapt(page, (invoices) => ({
      list: async (request) => {
        const answer = await invoices.list(request);
        if (request.cursor === undefined || request.limit < 100) return answer;
        const [first] = (await invoices.list({...request, cursor: undefined, limit: 1})).items;
        return {...answer, items: first ? [first, ...answer.items] : answer.items};
      },
    }));
    await selectAllMatching(page);
    await chooseFiles(page, 'UBL (e-invoice)');

    await page.press('Download 130');

    expect(await namesIn((await onlySaved(downloads.saved)).blob)).to.have.length(130);
  });

  it('does not follow a list that leads back into itself', async () => {
    const page = await openLong({});
    adapt(page, (invoices) => ({
      list: async (request) => {
        const answer = await invoices.list({...request, cursor: undefined});
        return {...answer, next: 'again'};
      },
    }));
    await selectAllMatching(page);
    await chooseFiles(page, 'UBL (e-invoice)');

    await page.press('Download 130');

    await page.see('The service sent an answer that cannot be read. Nothing was saved.');
  });

  it('counts what it has where nobody knows how many there are', async () => {
    const page = await openLong({});
    adapt(page, (invoices) => ({
      list: async (request) => ({...(await invoices.list(request)), total: undefined}),
      file: (request) =>
        request.invoiceId.endsWith('1003') ? new Promise(() => undefined) : invoices.file(request),
    }));
    await waitFor(() => expect(page.text()).not.to.contain('130 documents'));
    (await page.find('checkbox', 'Select all on this page')).click();
    await page.press('Select all that match');
    await page.see('All that match are selected');
    await chooseFiles(page, 'UBL (e-invoice)');

    await page.press('Download all');

    await page.see('Downloading: 100 documents so far');
    await page.see(/\b127\b/);
    expect((await page.find('progressbar')).hasAttribute('value')).to.equal(false);
    await page.press('Cancel');
    await page.see('Cancelled.');
  });
});

/** The list fails at every page but its first, until the function that is returned is called. */
function failAtCursor(page: TestPage, error: ApiError): () => void {
  let broken = true;
  adapt(page, (invoices) => ({
    list: (request) =>
      broken && request.cursor !== undefined ? Promise.reject(error) : invoices.list(request),
  }));
  return () => (broken = false);
}
