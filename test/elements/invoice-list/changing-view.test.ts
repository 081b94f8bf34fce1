import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import type {InvoiceList} from '../../../src/elements/invoice-list/invoice-list.js';
import type {InvoiceViewChangedEvent} from '../../../src/elements/invoice-list/invoice-list.events.js';
import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';

const list = html`<invoice-list></invoice-list>`;

function choose(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

for (const adapter of ADAPTERS) {
  describe(`changing what the invoice list shows, ${adapter} adapter`, () => {
    it('finds a document by part of its number', async () => {
      const page = await open({adapter}, list);

      choose(await page.find('searchbox', 'Search number'), '0412');

      await page.see('1 document');
      expect(page.all('row')).to.have.length(2);
    });

    it('searches while one types, once the typing pauses', async () => {
      const page = await open({adapter}, list);
      (await page.find('searchbox', 'Search number')).focus();

      await sendKeys({type: '0412'});

      await page.see('1 document');
    });

    it('shows only the kinds that are ticked', async () => {
      const page = await open({adapter}, list);

      (await page.find('checkbox', 'Corrected invoice')).click();

      await waitFor(() => expect(page.text()).to.match(/\b1 document/));
      expect(page.text()).to.contain('2026-0419').and.not.contain('2026-1118');
    });

    it('shows only what is overdue', async () => {
      const page = await open({adapter}, list);

      (await page.find('checkbox', 'Overdue')).click();

      await waitFor(() => expect(page.text()).to.match(/\b2 documents/));
      expect(page.text()).to.contain('Overdue 27 d').and.contain('Overdue 41 d');
    });

    it('shows only a period, both ends included', async () => {
      const page = await open({adapter}, list);

      choose(await field(page, 'From'), '2026-09-01');
      choose(await field(page, 'To'), '2026-09-11');

      await page.see('2 documents');
    });

    it('sorts by a column, and the other way at the second press', async () => {
      const page = await open({adapter}, list);
      await page.press('Total');
      await waitFor(() => expect(page.all('row')[1]?.textContent).to.contain('2026-0715'));

      await page.press('Total');

      await waitFor(() => expect(page.all('row')[1]?.textContent).to.contain('2026-0418'));
      expect((await page.find('columnheader', 'Total')).ariaSort).to.equal('ascending');
    });

    it('turns to the next page and back', async () => {
      const page = await open({adapter}, list);
      await page.press('Next');
      await page.see('26–42 of 42');

      await page.press('Previous');

      await page.see('1–25 of 42');
    });

    it('shows fifty a page', async () => {
      const page = await open({adapter}, list);

      choose(await page.find('combobox', /per page/), '50');

      await page.see('1–42 of 42');
      expect(page.all('row')).to.have.length(43);
    });

    it('goes back to the first page, and says so, when a cursor no longer holds', async () => {
      const page = await open({adapter}, list);
      await page.see('1–25 of 42');
      page.store.expireCursors();

      await page.press('Next');

      await page.see('The list has changed since; this is its first page.');
      expect(page.text()).to.contain('1–25 of 42');
    });

    it('clears filters that nothing matches', async () => {
      const page = await open({adapter}, html`<invoice-list search="nothing"></invoice-list>`);
      await page.see('No document matches these filters.');

      await page.press('Clear filters');

      await page.see('42 documents');
    });
  });
}

/** Date fields have no role that can be found by. */
function field({element}: TestPage, label: string): Promise<HTMLElement> {
  return waitFor(() => {
    const labels = [...(element.shadowRoot?.querySelectorAll('label') ?? [])];
    const input = labels.find(({textContent}) => textContent.trim() === label)?.control;
    if (!input) throw new Error(`No field "${label}"`);
    return input;
  });
}

describe('the view of the invoice list', () => {
  it('is told to the host whenever the user changes it', async () => {
    const page = await open({}, list);
    await page.see('42 documents');

    const told = oneEvent<InvoiceViewChangedEvent>(page.provider, 'invoice-view-changed');
    await page.press('Total');

    const {view} = await told;
    expect(view).to.include({sort: '-totalInclVat', cursor: '', pageSize: 25});
  });

  it('is restored from attributes', async () => {
    const page = await open(
      {},
      html`<invoice-list
        kinds="381"
        statuses="open"
        sort="number"
        page-size="50"
      ></invoice-list>`,
    );

    await page.see('2026-0907');
    expect(await page.find('checkbox', 'Credit note')).to.have.property('checked', true);
    expect(page.query('button', 'Credit note, remove this filter')).to.exist;
  });

  it('says nothing to the host about what the host itself set', async () => {
    const page = await open({}, list);
    await page.see('42 documents');
    let told = 0;
    page.provider.addEventListener('invoice-view-changed', () => told++);

    (page.element as InvoiceList).search = '0412';

    await page.see('1 document');
    expect(told).to.equal(0);
  });

  it('takes a page size that cannot be for the default one', async () => {
    const page = await open({}, html`<invoice-list page-size="-5"></invoice-list>`);

    await page.see('1–25 of 42');
  });

  it('takes a sort and a status that do not exist for none', async () => {
    const page = await open({}, html`<invoice-list sort="color" statuses="lost"></invoice-list>`);

    await page.see('42 documents');
    expect((await page.find('columnheader', /^Issued/)).ariaSort).to.equal('descending');
  });

  it('does not ask for a period that ends before it begins, and says why', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    choose(await field(page, 'From'), '2026-06-01');
    await waitFor(() => expect(page.text()).not.to.contain('42 documents'));
    const before = page.requests.length;

    choose(await field(page, 'To'), '2026-01-01');

    await page.see('The period ends before it begins.');
    expect(page.requests.length).to.equal(before);
  });

  it('shows all periods, and says why, when it begins with such a period', async () => {
    const page = await open(
      {},
      html`<invoice-list issued-from="2026-06-01" issued-to="2026-01-01"></invoice-list>`,
    );

    await page.see('42 documents');
    await page.see('The period ends before it begins.');
  });

  it('keeps what it showed when it is drawn again with such a period', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    choose(await field(page, 'From'), '2026-06-01');
    await waitFor(() => expect(page.text()).not.to.contain('42 documents'));
    choose(await field(page, 'To'), '2026-01-01');
    await page.see('The period ends before it begins.');
    const before = page.requests.length;

    page.provider.locale = 'nl';

    await page.see('De periode eindigt voordat ze begint.');
    expect(page.requests.length).to.equal(before);
    expect(page.element.getAttribute('state')).to.equal('ready');
  });
});
