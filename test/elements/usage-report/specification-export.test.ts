import {expect, oneEvent} from '@open-wc/testing';
import {parse} from 'csv-parse/browser/esm/sync';
import readExcelFile from 'read-excel-file/browser';

import type {UsageLine} from '../../../src/api/index.js';
import type {
  UsageExportedEvent,
  UsageExportEvent,
} from '../../../src/elements/usage-report/export.events.js';
import {linesOf} from '../../mocks/usage-helpers.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';
import {adapt, choose, exportAs, INVOICE, onlySaved, opened} from './specification-page.js';

let downloads: ReturnType<typeof collectDownloads>;
beforeEach(() => void (downloads = collectDownloads()));
afterEach(() => downloads.stop());

/** The rows of the only CSV file that was saved, by a reader that is not ours; the head included. */
async function savedRows(options = {}): Promise<string[][]> {
  const {blob} = await onlySaved(downloads.saved);
  return parse(await blob.text(), {bom: true, record_delimiter: '\r\n', ...options});
}

/** The rows of the only workbook that was saved, every number as it is written in it. */
async function savedSheet(): Promise<readonly unknown[][]> {
  const {blob} = await onlySaved(downloads.saved);
  const options = {trim: false, parseNumber: (text: string) => text};
  const [sheet] = await readExcelFile(new File([blob], 'saved.xlsx'), options);
  return sheet?.data ?? [];
}

const HEAD = [
  'Usage type',
  'Quantity',
  'Unit price',
  'Line subtotal',
  'Usage period from',
  'Usage period to',
  'Company',
  'Currency',
];

const euros = ({subtotal}: UsageLine): string => (subtotal.amount / 100).toFixed(2);

for (const adapter of ADAPTERS) {
  describe(`exporting the lines of a usage invoice, ${adapter} adapter`, () => {
    it('saves all of them as CSV, with every digit and every column', async () => {
      const page = await open({adapter, scenario: 'usage'}, opened());

      await exportAs(page, 'CSV');

      const [head, ...rows] = await savedRows();
      expect(downloads.saved[0]?.name).to.equal('Usage AI-202603.csv');
      expect(head).to.deep.equal([...HEAD, 'Zone']);
      const lines = await linesOf(page.store.api, INVOICE);
      expect(rows.map((row) => row.slice(1, 8))).to.deep.equal(
        lines.map((line) => {
          const {quantity, unitPrice, period, company, subtotal} = line;
          return [quantity, unitPrice, euros(line), period.from, period.to, company.name, subtotal.currency];
        }),
      );
      expect(rows.filter((row) => row[8] === 'NL')).to.have.length(
        lines.filter(({extra}) => extra !== undefined).length,
      );
      await page.see('Saved: a table of 49 lines.');
    });

    it('saves a workbook with decimals, amounts and dates', async () => {
      const page = await open({adapter, scenario: 'usage'}, opened());

      await exportAs(page, 'Excel (XLSX)');

      const [head, first, ...rows] = await savedSheet();
      expect(head).to.deep.equal([...HEAD, 'Zone']);
      expect(first?.slice(0, 4)).to.deep.equal(['Received as PDF', '4', '0.3400', '1.36']);
      const [from, to] = (first ?? []).slice(4, 6) as Date[];
      expect(from?.toISOString().slice(0, 10)).to.equal('2026-07-01');
      expect(to?.toISOString().slice(0, 10)).to.equal('2026-07-31');
      expect(rows).to.have.length(48);
      expect(downloads.saved[0]?.name).to.equal('Usage AI-202603.xlsx');
    });

    it('saves those of one company', async () => {
      const page = await open({adapter, scenario: 'usage'}, opened());
      await choose(page, 'Witte Winter');
      const {length} = await linesOf(page.store.api, INVOICE, 'witte-winter');
      await page.see(`${String(length)} lines`);

      await exportAs(page, 'CSV');

      const rows = (await savedRows()).slice(1);
      expect(rows).to.have.length(length);
      expect(new Set(rows.map((row) => row[6]))).to.deep.equal(new Set(['Witte Winter']));
      expect(downloads.saved[0]?.name).to.equal('Usage AI-202603 Witte Winter.csv');
    });

    it('keeps a row for a line that cannot be read, and says so', async () => {
      const page = await open({adapter, scenario: 'usage'}, opened());
      await page.see('49 lines');
      page.store.faults.set('usage.lines', 'malformed-row', {times: 1});

      await exportAs(page, 'CSV');

      await page.see('Saved: a table of 49 lines, of which 1 cannot be read.');
      expect((await savedRows())[3]?.[0]).to.equal('The data of this line cannot be read.');
    });

    it('saves nothing when it fails, and can begin anew', async () => {
      const page = await open({adapter, scenario: 'usage'}, opened());
      await page.see('49 lines');
      page.store.faults.set('usage.lines', 'offline');
      await exportAs(page, 'CSV');
      await page.see('There is no connection to the service. Nothing was saved.');
      page.store.faults.clear();

      await page.press('Try again');

      await page.see('Saved: a table of 49 lines.');
      expect(downloads.saved).to.have.length(1);
    });
  });
}

describe('an export of lines', () => {
  it('saves fifty thousand of them, and shows how far it is', async () => {
    const page = await open({scenario: '50k-usage-lines'}, opened());
    await page.see('50,000 lines');

    await exportAs(page, 'CSV');

    const bar = await page.find('progressbar', 'Progress of the export');
    await waitFor(() => expect(Number(bar.getAttribute('value'))).to.be.greaterThan(0));
    await waitFor(() => expect(downloads.saved).to.have.length(1), {timeout: 60_000});
    const rows = await savedRows();
    expect(rows).to.have.length(50_001);
    const total = rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0);
    const {invoice} = await page.store.api.usage.specification({
      organizationId: 'rode-lente',
      usageInvoiceId: INVOICE,
    });
    expect(total).to.equal(invoice.total.amount);
  }).timeout(90_000);

  it('can be cancelled, and then saves nothing', async () => {
    const page = await open({scenario: '50k-usage-lines'}, opened());
    await page.see('50,000 lines');
    await exportAs(page, 'Excel (XLSX)');
    await page.find('progressbar', 'Progress of the export');

    await page.press('Cancel');

    await page.see('Cancelled. Nothing was saved.');
    expect(downloads.saved).to.be.empty;
  });

  it('loses nothing of columns that come late (AMB-18)', async () => {
    const page = await open({scenario: '50k-usage-lines'}, opened());
    adapt(page, (usage) => ({
      lines: async ({cursor, ...request}) => {
        const at = Number(cursor ?? 0);
        const {items, ...rest} = await usage.lines(request);
        const own = items.map((item, index): UsageLine => {
          const extra = [{label: 'Early', value: `${String(at)}.${String(index)}`}];
          if (at === 11) extra.push({label: 'Late', value: '=1'}, {label: 'Later', value: 'b'});
          return {...item, id: `${String(at)}-${item.id}`, extra};
        });
        const next = at < 11 ? {next: String(at + 1)} : {next: undefined};
        return {...rest, ...next, total: 1_200, items: own};
      },
    }));
    await page.see('1,200 lines');

    await exportAs(page, 'CSV');

    const [head, ...rows] = await savedRows();
    expect(head?.slice(8)).to.deep.equal(['Early', 'Other details']);
    expect(rows).to.have.length(1200);
    expect(rows[0]?.slice(8)).to.deep.equal(['0.0', '']);
    expect(rows.at(-1)?.slice(8)).to.deep.equal(['11.99', 'Late: =1; Later: b']);
  });

  it('writes more digits than a number of the machine has', async () => {
    const page = await open({scenario: 'usage'}, opened());
    adapt(page, (usage) => ({
      lines: async (request) => {
        const {items, ...rest} = await usage.lines(request);
        return {...rest, items: items.map((item) => ({...item, unitPrice: '0.123456789012345678'}))};
      },
    }));
    await page.see('€0.123456789012345678');

    await exportAs(page, 'Excel (XLSX)');

    expect((await savedSheet())[1]?.[2]).to.equal('0.123456789012345678');
  });

  it('speaks the language of the page, with its decimal sign', async () => {
    const page = await open({scenario: 'usage', locale: 'nl'}, opened());
    await page.find('button', /^Export/);
    await page.see('€ 62,44');

    await exportAs(page, 'CSV');

    const [, first] = await savedRows({delimiter: ';'});
    expect(first?.slice(1, 4)).to.deep.equal(['4', '0,3400', '1,36']);
  });

  it('says before how much it is', async () => {
    const page = await open({scenario: 'usage'}, opened());

    await page.press(/^Export/);

    await page.see('All lines of AI-202603 (49), not just this page.');
  });

  it('asks the page first, and leaves it to a page that cancels', async () => {
    const page = await open({scenario: 'usage', adapter: 'http'}, opened('witte-winter'));
    await page.find('button', /^Export/);
    page.provider.addEventListener('usage-export', (event) => event.preventDefault());
    const asked = oneEvent<UsageExportEvent>(page.provider, 'usage-export');

    await exportAs(page, 'Excel (XLSX)');

    expect(await asked).to.include({what: 'lines', format: 'xlsx'});
    expect((await asked).query).to.deep.equal({usageInvoiceId: INVOICE, companyId: 'witte-winter'});
    expect(page.text()).not.to.contain('Exporting');
  });

  it('tells the page what was saved', async () => {
    const page = await open({scenario: 'usage'}, opened());
    const told = oneEvent<UsageExportedEvent>(page.provider, 'usage-exported');

    await exportAs(page, 'CSV');

    expect(await told).to.include({what: 'lines', format: 'csv', rows: 49, unreadable: 0});
  });
});
