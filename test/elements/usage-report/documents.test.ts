import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {createPortal, type UsageReport} from '../../../src/index.js';
import {ADAPTERS, type TestPage, waitFor} from '../../support/open.js';
import {openDocuments, settled, stored, textOf} from './documents-page.js';

const LIST = 'Documents';
const HALF_YEAR = {from: '2026-06-01', to: '2026-11-21'};

for (const adapter of ADAPTERS) {
  describe(`the documents of a company, ${adapter} adapter`, () => {
    it('say when each was created, with whom, how, and what became of it (A5)', async () => {
      const page = await openDocuments({adapter});

      const rows = page.rows(LIST);
      expect(rows).to.have.length(25);
      expect(rows[0]?.slice(1)).to.deep.equal([
        '2026-2202',
        'Müller & Söhne GmbH',
        'Network',
        'Sent',
      ]);
      expect(rows[0]?.[0]).to.match(/^Nov 19, 2026, /);
    });

    it('are as many as it says, which is announced (A8)', async () => {
      const page = await openDocuments({adapter});
      const {length} = await stored(page, {direction: 'outbound', ...HALF_YEAR});

      const told = page.all('status').map(textOf);
      expect(told).to.include(`${String(length)} documents`);
    });

    it('may have come in', async () => {
      const page = await openDocuments({adapter});
      const inbound = await stored(page, {direction: 'inbound', ...HALF_YEAR});

      page.choose('Inbound');

      await page.see(`${String(inbound.length)} documents`);
      expect(page.rows(LIST)[0]?.[4]).to.equal('Received');
    });

    it('may be those of another company (A2)', async () => {
      const page = await openDocuments({adapter});
      const select = (await page.find('combobox', 'Company')) as HTMLSelectElement;

      select.value = 'witte-winter';
      select.dispatchEvent(new Event('change'));

      const asked = {direction: 'outbound', companyId: 'witte-winter', ...HALF_YEAR} as const;
      const {length} = await stored(page, asked);
      await page.see(`${String(length)} documents`);
    });

    it('are narrowed to channels, statuses and words', async () => {
      const page = await openDocuments({adapter});
      page.choose('Peppol');
      page.choose('Failed');
      page.search('müller');

      await page.see(/\b2 documents/);
      expect(page.rows(LIST).map(([, , , ...rest]) => rest)).to.deep.equal([
        ['Peppol', 'Failed The e-mail address does not exist.'],
        ['Peppol', 'Failed The e-mail address does not exist.'],
      ]);
    });

    it('are whole again when all filters are cleared', async () => {
      const page = await openDocuments({adapter});
      page.choose('Failed');
      await page.see(/\b\d documents/);

      await page.press('Clear all');

      await page.see('174 documents');
      expect(page.query('button', 'Clear all')).to.equal(null);
    });

    it('are kept for so long, which is told to who asks about days before (V17)', async () => {
      const page = await openDocuments({adapter});

      page.setDay('From', '2024-01-01');

      await page.see('Documents are kept since Nov 21, 2024; older ones are not found.');
      expect(page.text().match(/Documents are kept/g)).to.have.length(1);
    });
  });
}

describe('the documents of a company', () => {
  it('go by their creation date, and say so (A7)', async () => {
    const page = await openDocuments({adapter: 'http'});

    const period = await page.find('group', 'Creation date');
    expect(page.text()).to.contain('by which usage is billed; not the date of the invoice.');
    page.setDay('From', '2026-10-01');
    await waitFor(() => expect(page.asked('documents').at(-1)?.get('from')).to.equal('2026-10-01'));
    expect(period.querySelectorAll('input')).to.have.length(2);
  });

  it('are those of this month and the two before, unless others are asked for', async () => {
    const page = await openDocuments({adapter: 'http'}, html`<usage-report></usage-report>`);

    const asked = page.asked('documents').at(-1);
    expect([asked?.get('from'), asked?.get('to')]).to.deep.equal(['2026-09-01', '2026-11-21']);
  });

  it('are not asked for while the period ends before it begins, and that is told', async () => {
    const page = await openDocuments({adapter: 'http'});
    const before = page.requests.length;

    page.setDay('To', '2026-05-01');

    await page.see('The period ends before it begins.');
    expect(page.requests).to.have.length(before);
    expect(page.rows(LIST)).to.have.length(25);
  });

  it('are not asked for at all by a page that has such a period', async () => {
    const markup = html`<usage-report from="2026-06-02" to="2026-06-01"></usage-report>`;
    const page = await openDocuments({adapter: 'http'}, markup);

    await page.see('The period ends before it begins.');
    expect(page.asked('documents')).to.have.length(0);
  });

  it('stay while a day is being typed, which comes back when it is left empty', async () => {
    const page = await openDocuments({adapter: 'http'});
    const before = page.requests.length;
    const [from] = (await page.find('group', 'Creation date')).querySelectorAll('input');

    page.setDay('From', '');
    from?.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));

    expect(from?.value).to.equal('2026-06-01');
    expect(page.requests).to.have.length(before);
  });

  it('come in pages, of the size that the reader wants', async () => {
    const page = await openDocuments();
    await page.press('Next');
    await page.see('26–50 of 174');
    const size = page.all('combobox').at(-1) as HTMLSelectElement;

    size.value = '100';
    size.dispatchEvent(new Event('change'));

    await waitFor(() => expect(page.rows(LIST)).to.have.length(100));
  });

  it('go back to the first page where the place in them no longer holds, and say so', async () => {
    const page = await openDocuments();
    page.store.faults.set('usage.documents', '410', {times: 1});

    await page.press('Next');

    await page.see('The list has changed since; this is its first page.');
    await page.see('1–25 of 174');
    page.choose('Failed');
    await waitFor(() => expect(page.text()).not.to.contain('The list has changed'));
  });

  it('have other filters in the other direction, so that those in use go', async () => {
    const page = await openDocuments({adapter: 'http'});
    page.choose('E-mail');
    await waitFor(() => expect(page.asked('documents').at(-1)?.get('channel')).to.equal('email'));

    page.choose('Inbound');

    await waitFor(() => expect(page.asked('documents').at(-1)?.get('direction')).to.equal('inbound'));
    expect(page.asked('documents').at(-1)?.has('channel')).to.equal(false);
    expect(page.all('checkbox').map((box) => textOf((box as HTMLInputElement).labels?.[0]))).to.include(
      'Scan',
    );
  });

  it('say that nothing matches, and can be whole again', async () => {
    const page = await openDocuments();
    page.search('Paarse Regen');
    await page.see('No document matches these filters.');

    await page.press('Clear filters');

    await page.see('174 documents');
  });

  it('may be none', async () => {
    const page = await openDocuments({scenario: 'no-usage'});

    await page.see('No documents were created in this period.');
    await page.see(/\b0 documents/);
    expect(page.element.getAttribute('state')).to.equal('empty');
    expect(page.query('img')).to.equal(null);
  });

  it('have no choice of company where there is one, and no export where that is not allowed', async () => {
    const page = await openDocuments({scenario: 'usage-of-one-company'});

    expect(page.text()).to.contain('Company Rode Lente');
    expect(page.query('combobox', 'Company')).to.equal(null);
    expect(page.query('button', /^Export/)).to.equal(null);
  });

  it('are not shown to who may not see them, who is told whom to ask and how', async () => {
    const page = await openDocuments({persona: 'viewer', permissions: ['invoice.read']});

    await page.see(/You cannot view the usage .* under Users and roles\. Ask an administrator: Ruud Coon/);
    expect(page.element.getAttribute('state')).to.equal('forbidden');
    expect(page.all('table')).to.have.length(0);
  });

  it('stand where one of them cannot be read', async () => {
    const page = await openDocuments({faults: {'usage.documents': 'malformed-row'}});

    await page.see('The data of 2026-2198 cannot be read.');
    expect(page.rows(LIST)).to.have.length(25);
  });

  it('show channels, statuses and names as they came where they are not known', async () => {
    const page = await openDocuments();
    changeDocuments(page, {channel: 'pigeon', status: 'frozen', counterparty: 'A\u202eB'});

    await page.see('pigeon');
    expect(page.rows(LIST)[0]?.slice(2)).to.deep.equal(['A␣B', 'pigeon', 'frozen']);
  });
});

describe('what fails of own usage', () => {
  it('is told once where all of it does, and read again at one press', async () => {
    const page = await openDocuments({
      adapter: 'http',
      faults: {'usage.documents': '404', 'usage.counts': '404'},
    });
    expect(page.all('alert').map(textOf).filter(Boolean)).to.have.length(1);
    page.store.faults.clear();

    await page.press('Try again');

    await page.see('174 documents');
    await page.find('img', 'Documents by month and channel');
  });

  it('leaves the documents where the chart does', async () => {
    const page = await openDocuments({faults: {'usage.counts': '404'}});
    await page.see('This is not available to you.');
    expect(page.rows(LIST)).to.have.length(25);
    page.store.faults.clear();

    await page.press('Try again');

    await page.find('img', 'Documents by month and channel');
  });

  it('may be the companies', async () => {
    const page = await openDocuments({faults: {'usage.companies': '404'}});
    expect(page.element.getAttribute('state')).to.equal('error');
    page.store.faults.clear();

    await page.press('Try again');

    await page.see('174 documents');
  });

  it('is told once when the session ends, and goes on after it', async () => {
    const page = await openDocuments();
    page.store.faults.set('usage.documents', '401', {times: 1});

    page.choose('Failed');

    await page.see('Your session has ended. Sign in again.');
    expect(page.text().match(/Your session has ended/g)).to.have.length(1);
    await page.portal.resume();
    await settled(page);
    await page.see(/\b4 documents/);
  });
});

/** Puts an adapter of a host's own in the place of the store's, whose documents differ. */
function changeDocuments(page: TestPage, change: object): void {
  const {usage, ...api} = page.store.api;
  if (!usage) throw new Error('There is no usage.');
  const documents: typeof usage.documents = async (request) => {
    const answer = await usage.documents(request);
    return {...answer, items: answer.items.map((each) => ({...each, ...change}))};
  };
  (page.element as UsageReport).portal = createPortal({
    api: {...api, usage: {...usage, documents}},
  });
}
