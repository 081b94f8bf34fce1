import {expect, oneEvent} from '@open-wc/testing';
import {unzipSync} from 'fflate';

import {createPortal, type UsageReport} from '../../../src/index.js';
import type {
  UsageExportedEvent,
  UsageExportEvent,
} from '../../../src/elements/usage-report/export.events.js';
import {collectExports, exportAs, local, onlySaved, saved, savedRows} from '../../support/exports.js';
import {ADAPTERS} from '../../support/open.js';
import {openDocuments, stored} from './documents-page.js';

const HALF_YEAR = {from: '2026-06-01', to: '2026-11-21'};

collectExports();

for (const adapter of ADAPTERS) {
  describe(`exporting documents, ${adapter} adapter`, () => {
    it('saves every document of the period, and not just the page', async () => {
      const page = await openDocuments({adapter});
      const documents = await stored(page, {direction: 'outbound', ...HALF_YEAR});

      await exportAs(page, 'CSV');

      const [head, ...rows] = await savedRows();
      expect(head).to.deep.equal(['Created', 'Number', 'Other party', 'Channel', 'Status', 'Reason']);
      expect(rows.map(([created, number, party]) => [created, number, party])).to.deep.equal(
        documents.map(({createdAt, invoiceNumber, counterparty}) => [
          local(createdAt),
          invoiceNumber,
          counterparty,
        ]),
      );
      await page.see('Saved: a table of 174 documents.');
    });

    it('saves what the filters match, with the reason of what failed', async () => {
      const page = await openDocuments({adapter});
      page.choose('Failed');
      await page.see(/\b4 documents/);

      await exportAs(page, 'CSV');

      const rows = (await savedRows()).slice(1);
      expect(rows.map((row) => row.slice(3))[0]).to.deep.equal([
        'Peppol',
        'Failed',
        'The e-mail address does not exist.',
      ]);
      expect(rows).to.have.length(4);
    });

    it('keeps a row for a document that cannot be read, and says so', async () => {
      const page = await openDocuments({adapter});
      page.choose('Failed');
      await page.see(/\b4 documents/);
      page.store.faults.set('usage.documents', 'malformed-row', {times: 1});

      await exportAs(page, 'CSV');

      await page.see('Saved: a table of 4 documents, of which 1 cannot be read.');
      expect((await savedRows())[3]?.[1]).to.equal('2026-2031');
    });

    it('saves nothing when it fails, and can begin anew', async () => {
      const page = await openDocuments({adapter});
      page.store.faults.set('usage.documents', '404');
      await exportAs(page, 'CSV');
      await page.see('Nothing was saved.');
      page.store.faults.clear();

      await page.press('Try again');

      await page.see('Saved: a table of 174 documents.');
    });

    it('saves nothing when it is cancelled', async () => {
      const page = await openDocuments({adapter});
      page.store.faults.set('usage.documents', 'never');
      await exportAs(page, 'CSV');
      await page.see('Exporting…');

      await page.press('Cancel');

      await page.see('Cancelled. Nothing was saved.');
      expect(saved()).to.have.length(0);
    });
  });
}

describe('an export of documents', () => {
  it('is a workbook, too, named by company, direction and period', async () => {
    const page = await openDocuments();

    await exportAs(page, 'Excel (XLSX)');

    const {name, blob} = await onlySaved();
    expect(name).to.equal('Rode Lente, Outbound 2026-06-01 2026-11-21.xlsx');
    const parts = unzipSync(await blob.bytes());
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(sheet.match(/<row\b/g)).to.have.length(175);
  });

  it('lets no name become a formula', async () => {
    const page = await openDocuments();
    const {usage, ...api} = page.store.api;
    if (!usage) throw new Error('There is no usage.');
    const documents: typeof usage.documents = async (request) => {
      const answer = await usage.documents(request);
      const counterparty = '=HYPERLINK("https://evil.example")';
      return {...answer, items: answer.items.map((each) => ({...each, counterparty}))};
    };
    const portal = createPortal({api: {...api, usage: {...usage, documents}}});
    (page.element as UsageReport).portal = portal;
    await page.see('=HYPERLINK');

    await exportAs(page, 'CSV');

    expect((await savedRows())[1]?.[2]).to.equal('\'=HYPERLINK("https://evil.example")');
  });

  it('says before how much it is', async () => {
    const page = await openDocuments();

    await page.press(/^Export/);

    await page.see('All 174 documents that match, not just this page.');
  });

  it('asks the page first, and leaves it to a page that cancels', async () => {
    const page = await openDocuments({adapter: 'http'});
    page.choose('Failed');
    await page.see(/\b4 documents/);
    page.provider.addEventListener('usage-export', (event) => event.preventDefault());
    const asked = oneEvent<UsageExportEvent>(page.provider, 'usage-export');
    const before = page.requests.length;

    await exportAs(page, 'Excel (XLSX)');

    const {what, format, query} = await asked;
    expect([what, format, query]).to.deep.equal([
      'documents',
      'xlsx',
      {companyId: 'rode-lente-bv', direction: 'outbound', ...HALF_YEAR, status: ['error']},
    ]);
    expect(page.requests).to.have.length(before);
  });

  it('tells the page what was saved', async () => {
    const page = await openDocuments();
    const told = oneEvent<UsageExportedEvent>(page.provider, 'usage-exported');

    await exportAs(page, 'CSV');

    expect(await told).to.include({what: 'documents', format: 'csv', rows: 174, unreadable: 0});
  });
});
