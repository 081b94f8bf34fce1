import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import type {FaultName} from '../../../mocks/index.js';
import type {InvoiceViewChangedEvent} from '../../../src/index.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';

const list = html`<invoice-list></invoice-list>`;
const opened = html`<invoice-list opened="rode-lente-2026-1101"></invoice-list>`;
/** On the second page of the list. */
const elsewhere = html`<invoice-list opened="rode-lente-2025-0101"></invoice-list>`;

const SENTENCES: Partial<Record<FaultName, string>> = {
  offline: 'There is no connection to the service.',
  '401': 'Your session has ended. Sign in again.',
  '404': 'This is not available to you.',
  '429': 'There were too many requests. Wait a moment.',
  '500': 'The service does not answer at the moment.',
  malformed: 'The service sent an answer that cannot be read.',
  'malformed-shape': 'The service sent an answer that cannot be read.',
};

for (const adapter of ADAPTERS) {
  describe(`opening a document, ${adapter} adapter`, () => {
    it('shows in place what it comes to, where it was sent and what happened', async () => {
      const page = await open({adapter}, list);

      await page.press('2026-0901');

      await page.see('VAT 21% on €583.90 €122.62');
      await page.see('Salarisverwerking per medewerker');
      await page.see('RL-2026-07');
      await page.see('Sep 1, 2026 – Sep 30, 2026');
      await page.see('by e-mail to invoices@rodelente.nl');
      await page.see(/Sep \d+, 2026 Payment received: €706.52/);
      expect((await page.find('button', '2026-0901')).ariaExpanded).to.equal('true');
    });

    it('shows a document of another page above the list', async () => {
      const page = await open({adapter}, elsewhere);

      await page.see('Jan 1, 2025 – Jan 31, 2025');
      await page.see('This document is elsewhere in the list.');
      expect(page.all('row')[1]?.textContent).to.contain('2025-0101');
      expect(page.text()).to.contain('2026-1118');
    });

    for (const [fault, sentence] of Object.entries(SENTENCES) as [FaultName, string][]) {
      it(`leaves the list as it is when the details fail (${fault}), and tries again`, async () => {
        const page = await open({adapter, faults: {'invoices.get': fault}}, opened);
        await page.see(sentence);
        expect(page.text()).to.contain('2026-1118');
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('VAT 21% on €583.90 €122.62');
      });
    }

    it('says that a document is not there, and closes', async () => {
      const page = await open({adapter}, html`<invoice-list opened="nowhere"></invoice-list>`);
      await page.see('This is not available to you.');

      await page.press('Close');

      await waitFor(() => expect(page.text()).not.to.contain('This is not available to you.'));
      expect(page.element).to.have.property('opened', '');
    });
  });
}

describe('opening a document', () => {
  it('opens and closes by keyboard, and stays at the number', async () => {
    const page = await open({}, list);
    const number = await page.find('button', '2026-1118');
    number.focus();
    await sendKeys({press: 'Enter'});
    await page.see('Certificaten');

    await sendKeys({press: 'Enter'});

    await waitFor(() => expect(page.text()).not.to.contain('Certificaten'));
    expect(page.element.shadowRoot?.activeElement?.textContent.trim()).to.equal('2026-1118');
  });

  it('opens at a press anywhere in its row', async () => {
    const page = await open({}, list);
    await page.see('1–25 of 42');
    const row = await page.find('row', /2026-1118/);

    row.querySelector<HTMLElement>('.status')?.click();

    await page.see('Certificaten');
  });

  it('stays closed at a press that is meant for something else in the row', async () => {
    const page = await open({}, list);

    (await page.find('checkbox', 'Select 2026-1118')).click();

    await page.see('1 selected');
    expect(page.element).to.have.property('opened', '');
  });

  it('shows one at a time', async () => {
    const page = await open({}, opened);
    await page.see('€583.90 €122.62');

    await page.press('2026-1118');

    await page.see('Certificaten');
    expect(page.text()).not.to.contain('€583.90 €122.62');
  });

  it('never shows the data of one under the number of another', async () => {
    const page = await open({}, opened);
    await page.see('€583.90 €122.62');
    page.store.faults.set('invoices.get', 'never');

    await page.press('2026-1118');

    await waitFor(() => expect(page.text()).not.to.contain('€583.90 €122.62'));
  });

  it('tells the host what is open, so that it can be linked to', async () => {
    const page = await open({}, list);
    await page.see('42 documents');
    const told = oneEvent<InvoiceViewChangedEvent>(page.provider, 'invoice-view-changed');

    await page.press('2026-1118');

    expect((await told).view.opened).to.equal('rode-lente-2026-1118');
  });

  it('closes with another page, and says so', async () => {
    const page = await open({}, opened);
    await page.see('€583.90 €122.62');

    await page.press('Next');

    await page.see('26–42 of 42');
    expect(page.element).to.have.property('opened', '');
    expect(page.all('row')).to.have.length(18);
  });

  it('closes when another organization comes into view', async () => {
    const page = await open({scenario: 'many-orgs'}, list);
    await page.see('Choose an organization');
    const [first, second] = page.portal.session?.organizations ?? [];
    await page.portal.switchOrganization(first?.id ?? '');
    const [number] = await waitFor(() => {
      const found = page.all('rowheader');
      expect(found).not.to.be.empty;
      return found;
    });
    await page.press(number?.textContent.trim() ?? '');
    await page.see('What happened');

    await page.portal.switchOrganization(second?.id ?? '');

    await waitFor(() => expect(page.element).to.have.property('opened', ''));
    expect(page.text()).not.to.contain('What happened');
  });

  it('downloads a file from its list, whose formats and sizes are told', async () => {
    const downloads = collectDownloads();
    const page = await open({}, opened);

    await page.press(/^2026-1101\.xml UBL · [\d.]+ kB$/);

    await waitFor(() => expect(downloads.saved).to.have.length(1));
    downloads.stop();
  });

  it('offers no file to who may not download', async () => {
    const page = await open({}, opened);
    page.store.permissions = ['invoice.read', 'balance.read'];

    await page.portal.switchOrganization('rode-lente');

    await waitFor(() => expect(page.query('button', /\.pdf/)).to.equal(null));
    expect(page.query('checkbox', 'Select all on this page')).to.equal(null);
    await page.see('What happened');
  });

  it('keeps what came before when a later reading fails', async () => {
    const page = await open({}, opened);
    await page.see('€583.90 €122.62');
    page.store.faults.set('invoices.get', '404');

    await page.portal.refresh();

    await page.see('This is not available to you.');
    expect(page.text()).to.contain('€583.90 €122.62');
  });
});
