import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {UsageReport, UsageViewChangedEvent} from '../../../src/index.js';
import {waitFor} from '../../support/open.js';
import {openDocuments, settled} from './documents-page.js';

describe('the view of a usage report', () => {
  it('is restored from properties', async () => {
    const page = await openDocuments(
      {adapter: 'http'},
      html`<usage-report
        company="witte-winter"
        direction="inbound"
        from="2026-02-01"
        to="2026-03-31"
        channels="scan pdf"
        statuses="received"
        search="Winter"
        page-size="50"
      ></usage-report>`,
    );

    expect(Object.fromEntries(page.asked('documents').at(-1) ?? [])).to.deep.equal({
      companyId: 'witte-winter',
      direction: 'inbound',
      from: '2026-02-01',
      to: '2026-03-31',
      limit: '50',
      search: 'Winter',
      channel: 'pdf',
      status: 'received',
    });
    expect(page.asked('documents').at(-1)?.getAll('channel')).to.deep.equal(['scan', 'pdf']);
    expect(page.all('button').filter(({ariaLabel}) => ariaLabel?.includes('remove'))).to.have.length(4);
    expect(((await page.find('combobox', 'Company')) as HTMLSelectElement).value).to.equal('witte-winter');
  });

  it('is told whenever the reader changes it', async () => {
    const page = await openDocuments();
    const told = oneEvent<UsageViewChangedEvent>(page.provider, 'usage-view-changed');

    page.choose('Inbound');

    const {view} = await told;
    expect(view).to.include({tab: 'documents', direction: 'inbound', from: '2026-06-01', cursor: ''});
  });

  it('is told at each page, which can be restored', async () => {
    const page = await openDocuments();
    const told = oneEvent<UsageViewChangedEvent>(page.provider, 'usage-view-changed');
    await page.press('Next');
    const {cursor} = (await told).view;
    await page.see('26–50 of 174');
    (page.element as UsageReport).cursor = '';
    await page.see('1–25 of 174');

    (page.element as UsageReport).cursor = cursor;

    await page.see('26–50 of 174');
  });

  it('is not told when the page sets it', async () => {
    const page = await openDocuments();
    let count = 0;
    page.provider.addEventListener('usage-view-changed', () => (count += 1));

    (page.element as UsageReport).direction = 'inbound';

    await waitFor(() => expect(page.text()).to.contain('Received'));
    await settled(page);
    expect(count).to.equal(0);
  });

  it('shows the first company where the one that is named is not there', async () => {
    const page = await openDocuments({adapter: 'http'}, html`<usage-report company="gone"></usage-report>`);

    expect(page.asked('documents').at(-1)?.get('companyId')).to.equal('rode-lente-bv');
  });

  it('is the usual period where a day is none', async () => {
    const page = await openDocuments({adapter: 'http'}, html`<usage-report from="soon"></usage-report>`);

    expect(page.asked('documents').at(-1)?.get('from')).to.equal('2026-09-01');
  });
});
