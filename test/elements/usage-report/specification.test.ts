import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {UsageReport, UsageViewChangedEvent} from '../../../src/index.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';
import {choose, list, opened, openInTwo, rowsOf} from './specification-page.js';

for (const adapter of ADAPTERS) {
  describe(`the usage invoices, ${adapter} adapter`, () => {
    it('are listed with period and total, the newest first (A15)', async () => {
      const page = await open({adapter, scenario: 'usage'}, list);
      await page.see('5 usage invoices');

      const [head, newest] = await rowsOf(page, 'Usage invoices');

      expect(head?.slice(0, 4)).to.deep.equal(['Number', 'Date', 'Period', 'Total excluding VAT']);
      const [number, date, period, total] = newest ?? [];
      expect([number, date, total]).to.deep.equal(['AI-202603', 'Oct 5, 2026', '€62.44']);
      expect(period?.replaceAll(/\s/g, ' ')).to.equal('Jul 1 – Sep 30, 2026');
    });

    it('open in place, and give back the focus', async () => {
      const page = await open({adapter, scenario: 'usage'}, list);
      (await page.find('button', 'Show AI-202602')).focus();

      await page.press('Show AI-202602');

      await page.see('The lines add up to the invoice.');
      const root = page.element.shadowRoot;
      expect(root?.activeElement?.textContent).to.contain('Usage invoice AI-202602');
      await page.press('Usage invoices');
      await waitFor(() =>
        expect(root?.activeElement?.getAttribute('aria-label')).to.equal('Show AI-202602'),
      );
    });
  });
}

describe('the way through the usage invoices', () => {
  const short = html`<usage-report tab="specification" page-size="2"></usage-report>`;

  it('is told to the page, which can go there again', async () => {
    const page = await open({scenario: 'usage'}, list);
    await page.see('5 usage invoices');
    const told = oneEvent<UsageViewChangedEvent>(page.element, 'usage-view-changed');

    await page.press('Show AI-202601');

    const {view} = await told;
    expect([view.tab, view.invoice, view.cursor]).to.deep.equal(['specification', 'usage-2026-q1', '']);
  });

  it('leads back to the page that one was opened from', async () => {
    const page = await open({scenario: 'usage'}, short);
    await page.see('1–2 of 5');
    await page.press('Next');
    await page.press('Show AI-202601');
    await page.see('The lines add up to the invoice.');

    await page.press('Usage invoices');

    await page.see('3–4 of 5');
  });

  it('leads back to the first page from one that no longer holds', async () => {
    const page = await open({scenario: 'usage'}, short);
    await page.see('1–2 of 5');
    page.store.faults.set('usage.invoices', '410', {times: 1});

    await page.press('Next');

    await page.see('The list has changed since; this is its first page.');
    await page.see('1–2 of 5');
    expect((page.element as UsageReport).cursor).to.equal('');
  });

  it('leads back from one that is not there', async () => {
    const none = html`<usage-report tab="specification" invoice="none"></usage-report>`;
    const page = await open({scenario: 'usage'}, none);
    await page.see('This is not available to you.');
    expect(page.element).to.have.property('state', 'error');

    await page.press('Usage invoices');

    await page.see('AI-202603');
  });

  it('goes to another one that the page asks for', async () => {
    const page = await open({scenario: 'usage'}, opened());
    await page.see('Usage invoice AI-202603');

    (page.element as UsageReport).invoice = 'usage-2026-q2';

    await page.see('Usage invoice AI-202602');
    await page.see('€66.36');
    expect(page.text()).not.to.contain('€62.44');
  });

  it('begins anew in another organization', async () => {
    const page = await openInTwo();
    await page.press('Show AI-202603');
    await page.see('The lines add up to the invoice.');
    await choose(page, 'Witte Winter');

    await page.provider.portal?.switchOrganization('b');

    await page.see('5 usage invoices');
    expect(page.element).to.include({invoice: '', company: ''});
  });

  it('says that nothing was billed yet', async () => {
    const page = await open({scenario: 'no-usage'}, list);

    await page.see('There are no usage invoices yet.');
    expect(page.element).to.have.property('state', 'empty');
  });

  it('keeps the place of an invoice that cannot be read, and names it', async () => {
    const page = await open({scenario: 'usage', faults: {'usage.invoices': 'malformed-row'}}, list);

    await page.see('The data of AI-202601 cannot be read.');
    await page.see('AI-202503');
  });

  it('tries again where the service did not answer', async () => {
    const page = await open({scenario: 'usage', faults: {'usage.specification': '422'}}, opened());
    await page.see('The service did not accept this request.');
    expect(page.all('alert')).to.have.length(1);
    page.store.faults.clear();

    await page.press('Try again');

    await page.see('The lines add up to the invoice.');
    await page.see('49 lines');
  });
});

describe('who may see the specification (§9)', () => {
  it('is not a user of the company, who is told who may and how one comes to', async () => {
    const page = await open({scenario: 'usage-of-one-company'}, list);

    await page.see('You cannot view usage invoices and their specification.');
    await page.see('Ask an administrator: Ruud Coon (ruud.coon@gmail.com).');
    const steps = page.all('listitem').map(({textContent}) => textContent.trim());
    expect(steps).to.have.length(6);
    expect(steps[4]).to.equal('Select the role Customer administrator.');
    expect(page.element).to.have.property('state', 'forbidden');
  });

  it('is told the same for an invoice that the page opens', async () => {
    const page = await open({scenario: 'usage-of-one-company'}, opened());

    await page.see('Select the role Customer administrator.');
    expect(page.query('table')).to.equal(null);
  });

  it('is a customer administrator, who may also take it along', async () => {
    const page = await open({scenario: 'usage'}, opened());

    await page.find('button', /^Export/);
  });

  it('may be somebody who may not take it along', async () => {
    const permissions = ['usage.read', 'usage-invoice.read'];
    const page = await open({scenario: 'usage', permissions}, opened());
    await page.see('49 lines');

    expect(page.query('button', /^Export/)).to.equal(null);
  });

  it('changes when the service says so', async () => {
    const page = await open({scenario: 'usage', faults: {'usage.specification': '403'}}, opened());

    await page.see('How to become a customer administrator');
  });
});
