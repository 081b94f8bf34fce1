import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {ADAPTERS, open, waitFor} from '../../support/open.js';

const list = html`<invoice-list></invoice-list>`;

for (const adapter of ADAPTERS) {
  describe(`reading the invoice list, ${adapter} adapter`, () => {
    it('shows each kind of document by its name', async () => {
      const page = await open({adapter}, list);

      await page.see('Credit note for 2026-0412');
      expect(page.text()).to.contain('Corrected invoice for 2026-0412');
      expect(page.element.getAttribute('state')).to.equal('ready');
    });

    it('shows number, dates, amounts and status of an overdue invoice in its row', async () => {
      const page = await open({adapter}, list);

      const row = await page.find('row', /2026-0911/);
      for (const text of ['Sep 11, 2026', 'Oct 11, 2026', '€296.45', 'Overdue 41 d']) {
        expect(row.textContent).to.contain(text);
      }
    });

    it('shows a credit note with a true minus', async () => {
      const page = await open({adapter}, list);

      const row = await page.find('row', /2026-0418/);
      expect(row.textContent).to.contain('−€1,058.75').and.contain('Settled');
    });

    it('keeps zero amounts, credited and voided documents in the list', async () => {
      const page = await open({adapter}, list);

      expect((await page.find('row', /2026-0702/)).textContent).to.contain('€0.00');
      expect((await page.find('row', /Select 2026-0412/)).textContent).to.contain('Credited');
      expect((await page.find('row', /2026-0610/)).textContent).to.contain('Voided');
    });

    it('says from when a received payment shows', async () => {
      const page = await open({adapter}, list);

      const row = await page.find('row', /2026-1030/);
      expect(row.textContent).to.match(/Payment received, shown from Nov 23, 2026/);
    });

    it('shows the open balance, what is overdue, as of when, and the note on payments', async () => {
      const page = await open({adapter}, list);

      await page.see('€3,928.19');
      expect(page.text()).to.contain('€877.25 overdue');
      expect(page.text()).to.contain('as of Nov 21');
      expect(page.text()).to.contain('from the next working day around 10:30');
    });

    it('marks a malformed row and leaves the rest', async () => {
      const page = await open({adapter, faults: {'invoices.list': 'malformed-row'}}, list);

      await page.see(/The data of 2026-\d{4} cannot be read\./);
      expect(page.all('row')).to.have.length(26);
    });

    it('tells a host what was malformed, by the place in the answer', async () => {
      const page = await open({adapter, faults: {'invoices.list': 'malformed-row'}}, list);
      const problems: string[] = [];
      page.portal.addEventListener('contract-problem', (event) => {
        problems.push(...(event as unknown as {problems: string[]}).problems);
      });

      await page.see('cannot be read');

      expect(problems).to.deep.equal(['invoices[2].openAmount.amount: expected integer']);
    });

    it('tells who may not see invoices whom to ask', async () => {
      const page = await open({adapter, scenario: 'no-access'}, list);

      await page.see('You cannot view invoices.');
      expect(page.text()).to.match(/Ask an administrator: .+@/);
      expect(page.element.getAttribute('state')).to.equal('forbidden');
    });

    it('says that there are none yet', async () => {
      const page = await open({adapter, scenario: 'empty'}, list);

      await page.see('There are no invoices yet.');
      expect(page.element.getAttribute('state')).to.equal('empty');
    });

    it('shows unknown kinds and statuses as they came', async () => {
      const page = await open({adapter, scenario: 'extreme'}, list);

      await page.see('Document (751)');
      await page.see('in-collection');
    });

    it('shows amounts with the digits of their currency', async () => {
      const page = await open({adapter, scenario: 'multi-currency'}, list);

      await page.see(/¥[\d,]+(?!\.)/);
      await page.see(/KWD\s[\d,]+\.\d{3}/);
    });
  });
}

describe('reading the invoice list', () => {
  it('draws the same list in Dutch when the language changes, without asking again', async () => {
    const page = await open({}, list);
    await page.see('Credit note');

    page.provider.locale = 'nl';

    await page.see('Creditfactuur');
    expect(page.text()).to.contain('Openstaand saldo').and.not.contain('Credit note');
  });

  it('makes one request for two lists on a page', async () => {
    const page = await open({adapter: 'http'}, html`${list}${list}`);

    await page.see('2026-1118');

    const lists = page.requests.filter(({url}) => url.includes('/invoices'));
    expect(lists).to.have.length(1);
    expect(page.provider.lastElementChild?.shadowRoot?.textContent).to.contain('2026-1118');
  });

  it('has a place for everything before it arrives, so that nothing jumps', async () => {
    const page = await open({faults: {'*': 'slow'}}, list);
    const table = await page.find('table', 'Invoices');
    const before = table.offsetTop;

    await page.see('42 documents');
    await page.see('€3,928.19');

    expect((await page.find('table', 'Invoices')).offsetTop).to.equal(before);
  });

  it('says that it is still loading when the answer takes long', async () => {
    const page = await open({faults: {'invoices.list': 'never'}}, list);

    await page.see('Still loading…');

    expect(page.element.getAttribute('state')).to.equal('loading');
  });

  it('keeps its rows while it refreshes', async () => {
    const page = await open({}, list);
    await page.see('2026-1118');
    page.store.faults.set('invoices.list', 'never');

    await page.press(/^Due/);

    await waitFor(() => expect(page.query('table')?.ariaBusy).to.equal('true'));
    expect(page.text()).to.contain('2026-1118');
  });
});

describe('the toolbar while the first documents are awaited', () => {
  it('keeps open what somebody has opened', async () => {
    const page = await open({faults: {'invoices.list': ['slow', {delay: 500}]}}, list);
    await page.press('Export');
    const popover = page.element.shadowRoot?.querySelector('#export');
    expect(popover?.matches(':popover-open')).to.equal(true);

    await page.see('42 documents');

    expect(popover?.isConnected && popover.matches(':popover-open')).to.equal(true);
  });
});
