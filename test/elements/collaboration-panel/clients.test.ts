import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {CollaborationPanel, CollaborationViewChangedEvent} from '../../../src/index.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {listOtherwise, openClients, settled, textOf} from './clients-page.js';

const LIST = 'Customers';

for (const adapter of ADAPTERS) {
  describe(`the clients of an office, ${adapter} adapter`, () => {
    it('say what is done for each, by whom, and how the collaboration stands (B8)', async () => {
      const page = await openClients({adapter});

      expect(page.rows(LIST).slice(0, 2)).to.deep.equal([
        [
          'Bakeriet Nord AS Registration number 912345678',
          'Løpende bokføring 2026 Kari Lunde',
          'Ingrid Solberg',
          'No collaboration',
          'Visma eAccounting Smart',
        ],
        [
          'Bergset Gartneri AS Registration number 934567890',
          'Løpende bokføring 2026 Kari Lunde',
          'Ingrid Solberg',
          'Active',
          'Visma eAccounting Smart',
        ],
      ]);
    });

    it('are as many as it says, which is announced', async () => {
      const page = await openClients({adapter});

      expect(page.all('status').map(textOf)).to.include('15 customers');
    });

    it('are narrowed by state, task and owner of a task (B-E2)', async () => {
      const page = await openClients({adapter});
      page.choose('No collaboration');
      await page.see('4 customers');
      page.choose('Årsoppgjør');
      await page.see('1 customer');

      page.choose('Lars Haugen');

      await page.see('No customer matches these filters.');
    });

    it('are narrowed to those of an account manager (B-E2)', async () => {
      const page = await openClients({adapter}, html`
        <collaboration-panel account-managers="kari-lunde"></collaboration-panel>
      `);

      await page.see('2 customers');
      expect(page.rows(LIST).map(([name]) => name)).to.deep.equal([
        'Fjellheim Bygg AS Registration number 923456789',
        'Storgata Frisør',
      ]);
    });

    it('are found by a part of the name or of the number', async () => {
      const page = await openClients({adapter});
      page.search('GARD');
      await page.see(/\b1 customer\b/);
      expect(page.rows(LIST)[0]?.[0]).to.equal('Elvebakken Gård');

      page.search('34567890');

      await waitFor(() => expect(page.rows(LIST)[0]?.[0]).to.contain('Bergset Gartneri AS'));
    });

    it('are whole again when all filters are cleared', async () => {
      const page = await openClients({adapter});
      page.choose('Ended');
      await page.see('4 customers');

      await page.press('Clear all');

      await page.see('15 customers');
      expect(page.query('button', 'Clear all')).to.equal(null);
    });
  });
}

describe('the clients of an office', () => {
  it('show each filter in use, to be taken away by itself', async () => {
    const page = await openClients();
    page.choose('Active');
    page.choose('Kari Lunde');
    await page.find('button', 'Kari Lunde, remove this filter');

    await page.press('Active, remove this filter');

    await waitFor(() => expect(page.query('button', /^Active, remove/)).to.equal(null));
    expect((page.element as CollaborationPanel).taskOwners).to.deep.equal(['kari-lunde']);
  });

  it('begin with nobody, which is no fault of a filter', async () => {
    const page = await openClients({scenario: 'no-clients'});

    await page.see('There are no customers yet.');
    expect(page.element.getAttribute('state')).to.equal('empty');
    expect(page.query('button', 'Clear filters')).to.equal(null);
  });

  it('stand, when the data of one cannot be read', async () => {
    const page = await openClients({faults: {'collaborations.clients': 'malformed-row'}});

    expect(page.rows(LIST)[2]).to.deep.equal(['The data of Elvebakken Gård cannot be read.']);
    expect(page.rows(LIST)).to.have.length(15);
  });

  it('are shown by a state that is not known, as it came', async () => {
    const page = await openClients();

    await listOtherwise(page, {state: 'paused'});

    await waitFor(() => expect(page.rows(LIST)[0]?.[3]).to.equal('paused'));
  });

  it('show what turns the reading direction, and run nothing', async () => {
    const page = await openClients({scenario: 'extreme-collaborations'});

    await page.find('button', '␣<img src=x onerror=alert(1)> "AS" & Co␣');
  });

  it('can be read again where they could not be', async () => {
    const page = await openClients({faults: {'collaborations.clients': '500'}});
    await page.find('alert');
    page.store.faults.clear();

    await page.press('Try again');

    await page.see('15 customers');
  });

  it('are told to be refused, with whom to ask', async () => {
    const page = await openClients({faults: {'collaborations.clients': '403'}});

    await page.see('You cannot view collaborations.');
  });

  it('begin anew, which is told, where a place in the list no longer holds', async () => {
    const page = await openClients(
      {scenario: '5000-clients'},
      html`<collaboration-panel cursor="long-gone"></collaboration-panel>`,
    );

    await page.see('1–25 of 5,000');
    await page.see(/first page/);
  });
});

describe('the way to a client and back', () => {
  it('is told to the page before data arrive', async () => {
    const page = await openClients({faults: {'collaborations.client': 'never'}});
    const told = oneEvent<CollaborationViewChangedEvent>(page.provider, 'collaboration-view-changed');

    await page.press('Bergset Gartneri AS');

    expect((await told).view).to.include({perspective: 'office', client: 'bergset-gartneri'});
  });

  it('takes the focus to the name of the client', async () => {
    const page = await openClients();
    (await page.find('button', 'Bergset Gartneri AS')).focus();

    await page.press('Bergset Gartneri AS');

    const heading = await page.find('heading', 'Bergset Gartneri AS');
    await waitFor(() => expect(heading.matches(':focus')).to.equal(true));
  });

  it('takes the focus to where the name will be, as long as it is awaited', async () => {
    const page = await openClients({faults: {'collaborations.client': 'never'}});

    await page.press('Bergset Gartneri AS');

    const heading = await page.find('heading', 'Customer');
    await waitFor(() => expect(heading.matches(':focus')).to.equal(true));
  });

  it('takes the focus back to where it came from, and keeps filters and page', async () => {
    const page = await openClients({scenario: '5000-clients'});
    await page.press('Next');
    await page.see('26–50 of 5,000');
    await page.press('Kunde 0030 AS');
    await page.find('heading', 'Kunde 0030 AS');

    await page.press('All customers');

    await page.see('26–50 of 5,000');
    expect(page.focused()).to.equal('Kunde 0030 AS');
  });

  it('keeps the focus inside where a filter does not have the client any more', async () => {
    const page = await openClients();
    await page.press('Bakeriet Nord AS');
    await page.find('heading', 'Bakeriet Nord AS');
    (page.element as CollaborationPanel).states = ['active'];

    await page.press('All customers');

    await waitFor(() => expect(page.rows(LIST)).to.have.length(3));
    expect(page.focused()).to.equal('Collaboration');
  });

  it('may be that of the page, such as its own back button', async () => {
    const page = await openClients();
    await page.press('Bergset Gartneri AS');
    await waitFor(() => expect(page.focused()).to.equal('Bergset Gartneri AS'));

    (page.element as CollaborationPanel).client = '';

    await settled(page);
    expect(page.focused()).to.equal('Bergset Gartneri AS');
    expect(page.query('table', LIST)).not.to.equal(null);
  });

  it('takes the focus from nobody who is elsewhere', async () => {
    const page = await openClients();

    (page.element as CollaborationPanel).client = 'bergset-gartneri';

    await page.find('heading', 'Bergset Gartneri AS');
    expect(document.activeElement).to.equal(document.body);
  });
});
