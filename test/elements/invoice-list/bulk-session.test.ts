import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import Papa from 'papaparse';

import {ApiError} from '../../../src/api/index.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';
import {adapt, namesIn, onlySaved, openLong, select, standInForPicker} from './bulk-support.js';
import {countExpiries, endSession, seeEnded, seeGoingOn, signIn, WAITING} from './session-support.js';

const list = html`<invoice-list></invoice-list>`;
const PDF = 'PDF of 2026-1118, download';
const THREE = ['2026-1118', '2026-1105', '2026-1101'] as const;

let downloads: ReturnType<typeof collectDownloads>;
beforeEach(() => void (downloads = collectDownloads()));
afterEach(() => downloads.stop());

/** The files that were asked for over the network. */
const filesAsked = ({requests}: TestPage) =>
  requests.map(({url}) => url).filter((url) => url.includes('/files/'));

/** Begins to download three documents, of which the session outlasts the first. */
async function endAmidZip(adapter: (typeof ADAPTERS)[number]): Promise<TestPage> {
  const page = await open({adapter}, list);
  await select(page, ...THREE);
  page.store.faults.set('invoices.file', 'slow', {times: 1, delay: 100});
  await page.press('Download 3');
  await page.see('Downloading 3 documents…');
  endSession(page);
  await page.see(WAITING);
  return page;
}

for (const adapter of ADAPTERS) {
  describe(`a download that outlasts a session, ${adapter} adapter`, () => {
    it('of one file waits in its row, and goes on by itself', async () => {
      const page = await open({adapter}, list);
      await page.see('42 documents');
      endSession(page);
      await page.press(PDF);
      await seeEnded(page);
      await page.see(WAITING);

      await signIn(page);

      await page.see('Saved');
      await seeGoingOn(page);
      expect(downloads.saved).to.have.length(1);
    });

    it('of many waits, says so, and goes on by itself', async () => {
      const page = await open({adapter}, list);
      await select(page, ...THREE);
      endSession(page);
      await page.press('Download 3');
      await seeEnded(page);
      await page.see(WAITING);
      expect(page.text()).to.contain('3 selected');

      await signIn(page);

      await page.see('Saved: 3 files in one zip.');
      await seeGoingOn(page);
      expect(await namesIn((await onlySaved(downloads.saved)).blob)).to.deep.equal(
        THREE.map((number) => `${number}.pdf`),
      );
    });

    for (const format of ['CSV', 'Excel (XLSX)'] as const) {
      it(`as ${format} goes on with the page at which it was`, async () => {
        const page = await openLong({adapter});
        page.store.faults.set('invoices.list', 'slow', {times: 1, delay: 100});
        await page.press(/^Export/);
        await page.press(format);
        await page.see('Exporting…');
        page.store.faults.clear();
        page.store.faults.set('invoices.list', '401', {times: 1});
        await page.see(WAITING);

        await signIn(page);

        await page.see('Saved: a table of 130 documents.');
        expect(downloads.saved).to.have.length(1);
      });
    }

    it('can be cancelled while it waits', async () => {
      const page = await endAmidZip(adapter);

      await page.press('Cancel');

      await page.see('Cancelled. Nothing was saved.');
      await signIn(page);
      await seeGoingOn(page);
      expect(downloads.saved).to.be.empty;
    });

    for (const [who, persona, seen] of [
      ['somebody else signs in', 'viewer', '2026-1118'],
      ['somebody signs in who may see nothing', 'none', 'You cannot view invoices.'],
    ] as const) {
      it(`is over, and nothing of it is saved or seen, when ${who}`, async () => {
        const page = await endAmidZip(adapter);
        await page.press(PDF);
        await waitFor(() => expect(page.text().split(WAITING)).to.have.length(3));
        page.store.persona = persona;

        await signIn(page);

        await page.see(seen);
        await seeGoingOn(page);
        await page.portal.refresh();
        expect(page.text()).not.to.match(/selected|Downloading|Saved|not downloaded/);
        expect(downloads.saved).to.be.empty;
      });
    }
  });
}

describe('a download that outlasts a session', () => {
  it('asks for no file again that it has', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, ...THREE);
    page.store.faults.set('invoices.file', '401', {times: 1});
    await page.press('Download 3');
    await page.see(WAITING);
    await waitFor(() => expect(filesAsked(page)).to.have.length(3));

    await signIn(page);

    await page.see('Saved: 3 files in one zip.');
    const asked = filesAsked(page);
    expect([asked.length, new Set(asked).size]).to.deep.equal([4, 3]);
    expect(asked[3]).to.equal(asked[0]);
  });

  it('asks for nothing while nobody is signed in', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, ...THREE);
    endSession(page);
    await page.press('Next');
    await seeEnded(page);

    await page.press('Download 3');

    await page.see(WAITING);
    expect(filesAsked(page)).to.be.empty;
  });

  it('is not saved when it comes after somebody else has signed in', async () => {
    const page = await open({}, list);
    const late = Promise.withResolvers<void>();
    const portal = adapt(page, (invoices) => ({
      file: async (request) => {
        if (request.invoiceId.endsWith('1118')) await late.promise;
        return invoices.file(request);
      },
    }));
    await page.press(PDF);
    await page.see('Downloading…');
    page.store.persona = 'viewer';
    await portal.resume();
    late.resolve();

    await page.press('PDF of 2026-1105, download');

    await page.see('Saved');
    expect(downloads.saved.map(({name}) => name)).to.deep.equal(['2026-1105.pdf']);
  });

  it('waits again when the session ends again, and the host is told each time', async () => {
    const page = await open({adapter: 'http'}, list);
    const told = countExpiries(page);
    await select(page, '2026-1118');
    page.store.faults.set('invoices.file', '401', {times: 2});
    await page.press('Download 1');
    await page.see(WAITING);
    await page.portal.resume();
    await waitFor(() => expect(told()).to.equal(2));
    await page.see(WAITING);

    await page.portal.resume();

    await page.see('Saved: 1 file in one zip.');
  });

  it('says that it waits though a file before is still awaited', async () => {
    const page = await open({}, list);
    adapt(page, (invoices) => ({
      file: async (request) => {
        if (request.invoiceId.endsWith('1118')) return new Promise<Blob>(() => undefined);
        if (request.invoiceId.endsWith('1105')) throw new ApiError('unauthenticated', 'Who?');
        return invoices.file(request);
      },
    }));
    await select(page, '2026-1118', '2026-1105');

    await page.press('Download 2');

    await page.see(WAITING);
  });

  it('fails as a whole when its files are refused though somebody is signed in', async () => {
    const page = await open({adapter: 'http'}, list);
    page.provider.addEventListener('session-expired', () => void page.portal.resume());
    await select(page, ...THREE);
    page.store.faults.set('invoices.file', '401');

    await page.press('Download 3');

    await page.see('Your session has ended. Sign in again. Nothing was saved.');
  });

  it('is over when another organization comes into view', async () => {
    const page = await open({scenario: 'many-orgs'}, list);
    await page.portal.load();
    await page.portal.switchOrganization('rode-lente');
    await select(page, '2026-1118');
    page.store.faults.set('invoices.file', '401');
    await page.press('Download 1');
    await page.see(WAITING);
    page.store.faults.clear();

    await page.portal.switchOrganization('blauwe-fjord');

    await page.see('7 documents');
    await page.portal.resume();
    await seeGoingOn(page);
    expect(downloads.saved).to.be.empty;
  });

  it('is over when the list is taken away', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, '2026-1105');
    endSession(page);
    await page.press('Download 1');
    await page.press(PDF);
    await waitFor(() => expect(page.text().split(WAITING)).to.have.length(3));

    page.element.remove();

    await signIn(page);
    await page.portal.refresh();
    expect(filesAsked(page)).to.have.length(1);
    expect(downloads.saved).to.be.empty;
  });

  it('goes on when the list is moved meanwhile', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, '2026-1105');
    endSession(page);
    await page.press('Download 1');
    await page.press(PDF);
    await waitFor(() => expect(page.text().split(WAITING)).to.have.length(3));

    page.provider.append(document.createElement('p'), page.element);

    await signIn(page);
    await page.see('Saved: 1 file in one zip.');
    await waitFor(() => expect(downloads.saved).to.have.length(2));
  });

  it('is still told to wait in its row when other rows are asked for meanwhile', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    endSession(page);
    await page.press(PDF);
    await page.see(WAITING);

    await page.press('Next');

    await seeEnded(page);
    expect(page.text()).to.contain(WAITING);
    await signIn(page);
    await waitFor(() => expect(downloads.saved).to.have.length(1));
  });

  it('keeps what it has written to the disk', async () => {
    const folder = await navigator.storage.getDirectory();
    const restore = standInForPicker(() => folder.getFileHandle('session.zip', {create: true}));
    const page = await open({adapter: 'http'}, list);
    await select(page, ...THREE);
    page.store.faults.set('invoices.file', '401', {times: 1});
    await page.press('Download 3');
    await page.see(WAITING);
    const saved = oneEvent(page.provider, 'invoices-downloaded');

    await signIn(page);

    await saved;
    const file = await (await folder.getFileHandle('session.zip')).getFile();
    expect(await namesIn(file)).to.have.length(3);
    restore();
    await folder.removeEntry('session.zip');
  });

  it('leaves nothing of the first on the disk when somebody else signs in', async () => {
    const folder = await navigator.storage.getDirectory();
    const restore = standInForPicker(() => folder.getFileHandle('first.zip', {create: true}));
    const page = await open({adapter: 'http'}, list);
    await select(page, ...THREE);
    page.store.faults.set('invoices.file', '401', {times: 1});
    await page.press('Download 3');
    await page.see(WAITING);
    page.store.persona = 'viewer';

    await signIn(page);

    restore();
    await waitFor(async () => {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      expect(names).not.to.contain('first.zip');
    });
  });

  it('counts each document once as CSV', async () => {
    const page = await openLong({adapter: 'http'});
    page.store.faults.set('invoices.list', '401', {times: 1});
    await page.press(/^Export/);
    await page.press('CSV');
    await page.see(WAITING);

    await signIn(page);

    const text = await (await onlySaved(downloads.saved)).blob.text();
    const numbers = Papa.parse<string[]>(text.trim()).data.slice(1).map(([number]) => number);
    expect([numbers.length, new Set(numbers).size]).to.deep.equal([130, 130]);
  });
});
