import {expect, oneEvent} from '@open-wc/testing';
import {unzipSync} from 'fflate';

import type {HistoryExportedEvent, HistoryExportEvent} from '../../../src/index.js';
import {collectExports, exportAs, local, onlySaved, saved, savedRows} from '../../support/exports.js';
import {ADAPTERS} from '../../support/open.js';
import {openHistory} from './history-page.js';

collectExports();

for (const adapter of ADAPTERS) {
  describe(`exporting the action history, ${adapter} adapter`, () => {
    it('saves who switched what and when', async () => {
      const page = await openHistory({adapter});

      await exportAs(page, 'CSV');

      expect((await savedRows()).slice(0, 3)).to.deep.equal([
        ['When', 'Feature', 'Action', 'Who'],
        [local('2026-10-05T14:20:00+02:00'), 'Payroll export', 'Turned off', 'Ruud Coon'],
        [local('2026-06-22T09:31:00+02:00'), 'Resourcing', 'Turned on', 'Eva Dijkstra'],
      ]);
      expect((await onlySaved()).name).to.match(/^Action history \d{4}-\d\d-\d\d\.csv$/);
      await page.see('Saved: a table of 4 actions.');
    });

    it('saves every page of what the filters match', async () => {
      const page = await openHistory({adapter, scenario: 'long-history'});
      page.choose('Turned on');
      await page.see('30 actions');

      await exportAs(page, 'CSV');

      const rows = (await savedRows()).slice(1);
      expect(rows).to.have.length(30);
      expect(rows.every((row) => row[2] === 'Turned on')).to.equal(true);
    });

    it('keeps a row for an action that cannot be read, and says so', async () => {
      const page = await openHistory({adapter});
      page.store.faults.set('subscription.history', 'malformed-row', {times: 1});

      await exportAs(page, 'CSV');

      await page.see('Saved: a table of 4 actions, of which 1 cannot be read.');
      expect((await savedRows())[3]).to.deep.equal([
        '',
        'Payroll export',
        'The data of an action on Payroll export cannot be read.',
        '',
      ]);
    });

    it('saves nothing when it fails, and can begin anew', async () => {
      const page = await openHistory({adapter});
      page.store.faults.set('subscription.history', '404');
      await exportAs(page, 'CSV');
      await page.see('Nothing was saved.');
      page.store.faults.clear();

      await page.press('Try again');

      await page.see('Saved: a table of 4 actions.');
      expect(saved()).to.have.length(1);
    });

    it('saves nothing when it is cancelled', async () => {
      const page = await openHistory({adapter});
      page.store.faults.set('subscription.history', 'never');
      await exportAs(page, 'CSV');
      await page.see('Exporting…');

      await page.press('Cancel');

      await page.see('Cancelled. Nothing was saved.');
      expect(saved()).to.be.empty;
    });
  });
}

describe('an export of the action history', () => {
  it('is a workbook, too', async () => {
    const page = await openHistory();

    await exportAs(page, 'Excel (XLSX)');

    const {name, blob} = await onlySaved();
    expect(name).to.match(/\.xlsx$/);
    const parts = unzipSync(await blob.bytes());
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(sheet.match(/<row\b/g)).to.have.length(5);
    expect(sheet).to.contain('Maventa');
  });

  it('lets no name become a formula', async () => {
    const page = await openHistory();
    const feature = page.store.subscriptions.features('rode-lente').find(({id}) => id === 'payroll');
    page.store.subscriptions.switchFeature('rode-lente', 'payroll', {
      body: {version: feature?.version ?? '', enabled: true},
      actor: '=HYPERLINK("https://evil.example")',
    });

    await exportAs(page, 'CSV');

    expect((await savedRows())[1]?.[3]).to.equal('\'=HYPERLINK("https://evil.example")');
  });

  it('says before how much it is', async () => {
    const page = await openHistory({scenario: 'long-history'});

    await page.press(/^Export/);

    await page.see('All 60 actions that match, not just this page.');
  });

  it('asks the page first, with the filters, and leaves it to a page that cancels', async () => {
    const page = await openHistory({adapter: 'http'});
    page.choose('Turned off');
    await page.see('1 action');
    page.provider.addEventListener('history-export', (event) => event.preventDefault());
    const asked = oneEvent<HistoryExportEvent>(page.provider, 'history-export');
    const before = page.requests.length;

    await exportAs(page, 'Excel (XLSX)');

    const {format, query} = await asked;
    expect([format, query]).to.deep.equal(['xlsx', {limit: 25, action: 'disabled'}]);
    expect(page.requests.length).to.equal(before);
  });

  it('tells the page what was saved', async () => {
    const page = await openHistory();
    const told = oneEvent<HistoryExportedEvent>(page.provider, 'history-exported');

    await exportAs(page, 'CSV');

    expect(await told).to.include({format: 'csv', entries: 4, unreadable: 0});
  });
});
