import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import Papa from 'papaparse';

import {ApiError} from '../../../src/api/index.js';
import type {
  InvoicesExportedEvent,
  InvoicesExportEvent,
} from '../../../src/elements/invoice-list/bulk/bulk.events.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';
import {adapt, onlySaved, openLong, textsIn} from './bulk-support.js';

const list = html`<invoice-list></invoice-list>`;

let downloads: ReturnType<typeof collectDownloads>;
beforeEach(() => void (downloads = collectDownloads()));
afterEach(() => downloads.stop());

async function exportAs(page: TestPage, format: 'CSV' | 'Excel (XLSX)'): Promise<void> {
  await page.press(/^Export/);
  await page.press(format);
}

/** The rows of the only CSV file that was saved, the head included. */
async function savedRows(): Promise<string[][]> {
  const {blob} = await onlySaved(downloads.saved);
  return Papa.parse<string[]>((await blob.text()).trim()).data;
}

async function rowOf(number: string): Promise<string[] | undefined> {
  return (await savedRows()).find(([first]) => first === number);
}

for (const adapter of ADAPTERS) {
  describe(`exporting the invoice list, ${adapter} adapter`, () => {
    it('saves all documents as CSV, not just the page', async () => {
      const page = await open({adapter}, list);

      await exportAs(page, 'CSV');

      expect((await onlySaved(downloads.saved)).name).to.equal('Invoices 2026-11-21.csv');
      const rows = await savedRows();
      expect(rows).to.have.length(43);
      expect(rows[0]).to.deep.equal([
        'Number',
        'Kind',
        'Credits or corrects',
        'Issued',
        'Due',
        'Currency',
        'Total',
        'Open amount',
        'Status',
        'Payment received',
        'Shown from',
      ]);
      expect(rows[1]?.slice(0, 9)).to.deep.equal(
        ['2026-1118', 'Invoice', '', '2026-11-18', '2026-12-18', 'EUR', '226.88', '226.88', 'Open'],
      );
      await page.see('Saved: a table of 42 documents.');
    });

    it('saves a workbook with dates and numbers', async () => {
      const page = await open({adapter}, list);

      await exportAs(page, 'Excel (XLSX)');

      const {name, blob} = await onlySaved(downloads.saved);
      expect(name).to.equal('Invoices 2026-11-21.xlsx');
      const parts = await textsIn(blob);
      const sheet = [...parts].find(([path]) => path.endsWith('sheet1.xml'))?.[1] ?? '';
      expect(sheet.match(/<row\b/g)).to.have.length(43);
      expect(sheet).to.match(/<v>226\.88<\/v>/).and.contain('2026-1118');
      expect(parts.get('xl/workbook.xml')).to.contain('name="Invoices"');
    });

    it('goes through all pages of the list, in its order', async () => {
      const page = await openLong({adapter});
      await page.press('Number');
      await page.see('GE-1025');

      await exportAs(page, 'CSV');

      const numbers = (await savedRows()).slice(1).map(([number]) => number);
      expect(numbers).to.have.length(130);
      expect([numbers[0], numbers[129]]).to.deep.equal(['GE-1001', 'GE-1130']);
    });

    it('keeps a row for a document that cannot be read, and says so', async () => {
      const page = await open({adapter}, list);
      await page.see('42 documents');
      page.store.faults.set('invoices.list', 'malformed-row', {times: 1});

      await exportAs(page, 'CSV');

      await page.see('Saved: a table of 42 documents, of which 1 cannot be read.');
      const row = await rowOf('2026-1101');
      expect(row?.slice(0, 2)).to.deep.equal(['2026-1101', 'The data of this document cannot be read.']);
      expect(row).to.have.length(11);
    });

    for (const [fault, sentence] of [
      ['offline', 'There is no connection to the service.'],
      ['500', 'The service does not answer at the moment.'],
      ['malformed', 'The service sent an answer that cannot be read.'],
    ] as const) {
      it(`saves nothing when the list cannot be read, and can begin anew (${fault})`, async () => {
        const page = await open({adapter}, list);
        await page.see('42 documents');
        page.store.faults.set('invoices.list', fault);
        await exportAs(page, 'CSV');
        await page.see(`${sentence} Nothing was saved.`);
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('Saved: a table of 42 documents.');
        expect(downloads.saved).to.have.length(1);
      });
    }

    it('waits as long as the service asks, and goes on', async () => {
      const page = await open({adapter}, list);
      await page.see('42 documents');
      page.store.faults.set('invoices.list', '429', {times: 1});
      const start = performance.now();

      await exportAs(page, 'CSV');

      await page.see('Saved: a table of 42 documents.');
      expect(performance.now() - start).to.be.greaterThan(1000);
    });

    it('saves nothing when it is cancelled', async () => {
      const page = await open({adapter}, list);
      await page.see('42 documents');
      page.store.faults.set('invoices.list', 'never');
      await exportAs(page, 'CSV');
      await page.see('Exporting…');

      await page.press('Cancel');

      await page.see('Cancelled. Nothing was saved.');
      expect(downloads.saved).to.be.empty;
    });
  });
}

describe('an export of the invoice list', () => {
  it('takes what the filters match', async () => {
    const page = await open({}, html`<invoice-list kinds="381" sort="number"></invoice-list>`);

    await exportAs(page, 'CSV');

    const numbers = (await savedRows()).slice(1).map(([number]) => number);
    expect(numbers).to.deep.equal(['2026-0215', '2026-0418', '2026-0907']);
  });

  it('says before how much it is', async () => {
    const page = await open({}, html`<invoice-list kinds="381"></invoice-list>`);

    await page.press(/^Export/);

    await page.see('All 3 documents that match, not just this page.');
  });

  it('is not made of nothing', async () => {
    const page = await open({}, html`<invoice-list search="nothing"></invoice-list>`);
    await page.see('No document matches');
    await page.press(/^Export/);

    await page.press('CSV');

    expect((await page.find('button', 'CSV')).ariaDisabled).to.equal('true');
    expect(page.text()).not.to.contain('Exporting');
  });

  it('tells what a document corrects, what is overdue, and when a payment shows', async () => {
    const page = await open({}, list);

    await exportAs(page, 'CSV');

    expect((await rowOf('2026-0419'))?.slice(1, 3)).to.deep.equal(['Corrected invoice', '2026-0412']);
    expect((await rowOf('2026-0925'))?.slice(6, 9)).to.deep.equal(
      ['1161.60', '580.80', 'Overdue 27 d, Partially paid'],
    );
    expect((await rowOf('2026-1030'))?.slice(8)).to.deep.equal(['Open', '706.52', '2026-11-23']);
    expect((await rowOf('2026-0907'))?.slice(4, 8)).to.deep.equal(['', 'EUR', '-60.50', '-60.50']);
  });

  it('speaks the language of the page, with its separator and its decimal sign', async () => {
    const page = await open({locale: 'nl'}, list);
    await page.see('2026-1118');
    await page.press(/^Export/);

    await page.press('CSV');

    const {name, blob} = await onlySaved(downloads.saved);
    expect(name).to.equal('Facturen 2026-11-21.csv');
    const [head, row] = (await blob.text()).split('\r\n');
    expect(head).to.match(/^Nummer;Soort;[^;]+;Factuurdatum;Vervaldatum;[^;]+;Totaal;Openstaand;Status;/);
    expect(row).to.equal('2026-1118;Factuur;;2026-11-18;2026-12-18;EUR;226,88;226,88;Open;;');
  });

  it('writes an amount of another currency than the total with its currency', async () => {
    const page = await open({}, list);
    adapt(page, (invoices) => ({
      list: async (request) => {
        const answer = await invoices.list(request);
        const openAmount = {amount: 22_688, currency: 'NOK'};
        return {...answer, items: answer.items.map((item) => ({...item, openAmount}))};
      },
    }));
    await page.see('NOK');

    await exportAs(page, 'CSV');

    expect((await rowOf('2026-1118'))?.slice(5, 8)).to.deep.equal(['EUR', '226.88', 'NOK\u00a0226.88']);
  });

  it('lets no number become a formula', async () => {
    const page = await open({scenario: 'extreme'}, list);

    await exportAs(page, 'CSV');

    expect((await savedRows()).map(([number]) => number)).to.contain("'=1+1");
  });

  it('keeps the digits of every currency', async () => {
    const page = await open({scenario: 'multi-currency'}, list);

    await exportAs(page, 'CSV');

    const rows = (await savedRows()).slice(1);
    const amounts = (currency: string) => rows.filter((row) => row[5] === currency).map((row) => row[6]);
    expect(amounts('JPY').every((amount) => /^-?\d+$/.test(amount ?? ''))).to.equal(true);
    expect(amounts('KWD').every((amount) => /^-?\d+\.\d{3}$/.test(amount ?? ''))).to.equal(true);
  });

  it('asks the page first, and leaves it to a page that cancels', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    page.provider.addEventListener('invoices-export', (event) => event.preventDefault());
    const asked = oneEvent<InvoicesExportEvent>(page.provider, 'invoices-export');
    const before = page.requests.length;

    await exportAs(page, 'Excel (XLSX)');

    const {format, query} = await asked;
    expect([format, query.sort, query.cursor]).to.deep.equal(['xlsx', '-issueDate', undefined]);
    expect(page.requests.length).to.equal(before);
  });

  it('tells the page what was saved', async () => {
    const page = await open({}, list);
    const told = oneEvent<InvoicesExportedEvent>(page.provider, 'invoices-exported');

    await exportAs(page, 'CSV');

    expect(await told).to.include({format: 'csv', documents: 42, unreadable: 0});
  });

  it('begins anew when the list changed on the way', async () => {
    const page = await openLong({});
    let changed = true;
    adapt(page, (invoices) => ({
      list: (request) =>
        changed && request.cursor !== undefined
          ? Promise.reject(new ApiError('gone', 'The cursor no longer holds.'))
          : invoices.list(request),
    }));
    await exportAs(page, 'CSV');
    await page.see('The list changed while it was being read. Nothing was saved.');
    changed = false;

    await page.press('Try again');

    await page.see('Saved: a table of 130 documents.');
  });

  it('closes its menu, with the focus on the button', async () => {
    const page = await open({}, list);
    await page.see('42 documents');
    await page.press(/^Export/);
    const choice = await page.find('button', 'CSV');
    choice.focus();

    choice.click();

    await onlySaved(downloads.saved);
    await waitFor(() => expect(choice.checkVisibility()).to.equal(false));
    expect(page.element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Export');
  });
});
