import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {Collaboration} from '../../../src/api/index.js';
import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';

const OFFICE = 'fjord-regnskap';

/** A client's own side, once it is there. */
async function openOwn(world: Parameters<typeof open>[0] = {}): Promise<TestPage> {
  const page = await open(
    {scenario: 'collaboration-awaiting-approval', ...world},
    html`<collaboration-panel perspective="client"></collaboration-panel>`,
  );
  await waitFor(() => expect(page.element.getAttribute('state')).not.to.equal('loading'));
  return page;
}

/** What the office has of its one client. */
function kept({store}: TestPage): Collaboration | undefined {
  const [client] = store.collaborations.clients(OFFICE, {limit: 1}, store.epoch).items;
  return store.collaborations.client(OFFICE, client?.id ?? '').collaboration;
}

const isButton = (page: TestPage, name: string): boolean => page.query('button', name) !== null;

for (const adapter of ADAPTERS) {
  describe(`a client’s own collaboration, ${adapter} adapter`, () => {
    it('is approved, after which both work (B14)', async () => {
      const page = await openOwn({adapter});
      await page.see('Fjord Regnskap AS invites you to work together in Visma eAccounting.');
      await page.see('Awaiting approval');

      await page.press('Approve');

      await page.see('work in the same Visma eAccounting, and see the same information');
      expect(kept(page)?.state).to.equal('active');
      expect(isButton(page, 'Approve')).to.equal(false);
    });

    it('that came with a new service is begun by approving its terms (B23)', async () => {
      const page = await openOwn({adapter, scenario: 'collaboration-awaiting-terms'});
      await page.see('Fjord Regnskap AS has activated Visma eAccounting for you');
      const link = await page.find('link', /^Read the terms/);
      expect(link.getAttribute('href')).to.equal('https://services.example/terms');

      await page.press('Approve the terms');

      await page.see('work in the same Visma eAccounting');
      expect(kept(page)?.state).to.equal('active');
    });

    it('is approved once, however often it is pressed', async () => {
      const page = await openOwn({adapter});
      const button = await page.find('button', 'Approve');

      button.click();
      button.click();

      await page.see('work in the same Visma eAccounting');
      expect(kept(page)?.version).to.equal('2');
    });

    it('is approved once when the answer is lost', async () => {
      const page = await openOwn({adapter});
      page.store.faults.set('collaborations.approve', 'lost', {times: 1});

      await page.press('Approve');

      await page.see('work in the same Visma eAccounting');
      expect(kept(page)?.version).to.equal('2');
    });

    it('says when nobody knows whether it was approved, and finds out at a press', async () => {
      const page = await openOwn({adapter});
      page.store.faults.set('collaborations.approve', 'lost');
      page.store.faults.set('collaborations.list', 'offline');
      await page.press('Approve');
      await page.find('button', 'Find out');
      page.store.faults.clear();

      await page.press('Find out');

      await page.see('work in the same Visma eAccounting');
      expect(kept(page)?.version).to.equal('2');
    });
  });
}

describe('a client’s own collaboration', () => {
  it('opens an invitation: the office sees that it was seen (SM10)', async () => {
    const page = await openOwn({scenario: 'collaboration-invited'});

    await page.see('Awaiting approval');
    expect(kept(page)?.state).to.equal('awaiting-approval');
    expect(page.text()).to.include('No fee until Mar 1, 2027');
  });

  it('says that the service runs already while the collaboration waits (SM10)', async () => {
    const page = await openOwn();

    await page.see('Active already; the collaboration waits');
  });

  it('is declined after a question', async () => {
    const page = await openOwn();
    await page.press('Decline');
    const submit = await waitFor(() => {
      const button = page.element.shadowRoot?.querySelector<HTMLElement>('dialog[open] [type="submit"]');
      if (!button) throw new Error('Nothing is asked.');
      return button;
    });

    submit.click();

    await page.see('Lillevik Elektro AS declined the invitation.');
    expect(kept(page)?.endReason).to.equal('declined');
  });

  it('shows who pays, for how long, and what the office works in', async () => {
    const page = await openOwn({scenario: 'collaboration-active'});

    await page.see('Invoice recipient Bergset Gartneri AS');
    await page.see('Agreement period 12 months');
    await page.see('The office works in Visma eAccounting Pro');
  });

  it('keeps the task of the office out of it', async () => {
    const page = await openOwn({scenario: 'collaboration-active'});

    await page.see('Variant');
    expect(page.text()).not.to.include('Løpende bokføring');
    expect(isButton(page, 'Change the task')).to.equal(false);
  });

  it('tells what became of the data after the end (AMB-30)', async () => {
    const page = await openOwn({scenario: 'collaboration-ended-deactivate'});
    await page.see('The service is deactivated: both can read what is there, and change nothing.');

    const other = await openOwn({scenario: 'collaboration-ended-continue'});
    await other.see('Tindtoppen Sport AS goes on with the service alone, and keeps everything.');
  });

  it('says who decides to somebody who may only look', async () => {
    const page = await openOwn({scenario: 'collaboration-client-viewer', persona: 'viewer'});

    await page.see('Only an administrator of My services decides on this: Ingrid Solberg.');
    expect(isButton(page, 'Approve')).to.equal(false);
  });

  it('is asked of the page first, which may keep it from being done', async () => {
    const page = await openOwn();
    const asked: string[] = [];
    page.element.addEventListener('collaboration-change', (event) => {
      asked.push(event.action);
      event.preventDefault();
    });

    await page.press('Approve');

    await waitFor(() => expect(asked).to.deep.equal(['approve']));
    expect(kept(page)?.state).to.equal('awaiting-approval');
  });

  it('tells the page when it is done', async () => {
    const page = await openOwn();
    const told: string[] = [];
    page.element.addEventListener('collaboration-changed', ({action, collaboration}) =>
      told.push(`${action} ${collaboration.state}`),
    );

    await page.press('Approve');

    await waitFor(() => expect(told).to.deep.equal(['approve active']));
  });

  it('that the office withdrew meanwhile is not approved, and shows how it is now', async () => {
    const page = await openOwn();
    const now = kept(page);
    page.store.collaborations.withdraw({
      organizationId: OFFICE,
      collaborationId: now?.id ?? '',
      version: now?.version ?? '',
    });

    await page.press('Approve');

    await page.see('Fjord Regnskap AS withdrew the invitation.');
    expect(kept(page)?.endReason).to.equal('withdrawn');
  });

  it('is not there yet: what will come is said', async () => {
    const page = await openOwn({scenario: 'collaboration-none'});

    await page.see('You have no collaboration yet.');
    expect(page.element.getAttribute('state')).to.equal('empty');
  });

  it('that cannot be read is marked, and the others stand', async () => {
    const page = await openOwn();
    page.store.faults.set('collaborations.list', 'malformed-row');
    await page.portal.state.refresh(page.portal.scope ?? '', 'collaborations');

    await page.see('cannot be read');
  });

  it('is heard by its heading, and what is to be done is named', async () => {
    const page = await openOwn();

    await page.find('heading', 'Collaboration with Fjord Regnskap AS');
    await expect(page.element).to.be.accessible();
  });
});
