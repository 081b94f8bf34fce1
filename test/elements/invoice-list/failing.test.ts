import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {FaultName} from '../../../mocks/index.js';
import {createPortal} from '../../../src/portal/portal.js';
import {PortalProvider} from '../../../src/portal/portal-provider.js';
import {defineElement} from '../../../src/ui/define-element.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';

const list = html`<invoice-list></invoice-list>`;

const SENTENCES: Partial<Record<FaultName, string>> = {
  offline: 'There is no connection to the service.',
  '401': 'Your session has ended. Sign in again.',
  '404': 'This is not available to you.',
  '500': 'The service does not answer at the moment.',
  malformed: 'The service sent an answer that cannot be read.',
  'malformed-shape': 'The service sent an answer that cannot be read.',
};

for (const adapter of ADAPTERS) {
  describe(`a failing invoice list, ${adapter} adapter`, () => {
    for (const [fault, sentence] of Object.entries(SENTENCES) as [FaultName, string][]) {
      it(`says what happened and comes back at a press (${fault})`, async () => {
        const page = await open({adapter, faults: {'invoices.list': fault}}, list);
        await page.see(sentence);
        expect(page.element.getAttribute('state')).to.equal('error');
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('2026-1118');
      });
    }

    it('tries a read again by itself when the service was away for a moment', async () => {
      const page = await open({adapter}, html``);
      page.store.faults.set('invoices.list', '503', {times: 1});

      page.provider.append(document.createElement('invoice-list'));

      const late = page.provider.lastElementChild;
      await waitFor(() => expect(late?.shadowRoot?.textContent).to.contain('2026-1118'));
    });

    it('shows the list while only the balance fails', async () => {
      const page = await open({adapter, faults: {'invoices.openBalance': '500'}}, list);

      await page.see('2026-1118');
      await page.see('The service does not answer at the moment.');
      expect(page.element.getAttribute('state')).to.equal('ready');
    });

    it('tells the host once that the session expired, and goes on after signing in', async () => {
      const page = await open({adapter}, list);
      await page.see('42 documents');
      let told = 0;
      page.provider.addEventListener('session-expired', () => told++);
      page.store.signedIn = false;
      await Promise.allSettled([page.portal.refresh(), page.press('Next')]);
      await page.see('Your session has ended');

      page.store.signedIn = true;
      await page.portal.resume();

      await page.see('26–42 of 42');
      expect(told).to.equal(1);
    });

    it('says so when access is taken away meanwhile', async () => {
      const page = await open({adapter}, list);
      await page.see('42 documents');

      page.store.persona = 'none';
      await page.press('Next');

      await page.see('You cannot view invoices.');
    });
  });
}

describe('an invoice list that may do nothing any more', () => {
  it('asks for its permissions once and leaves it at that', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    page.store.faults.set('*', '403');
    const before = page.requests.length;

    await page.press('Next');

    await page.see('You cannot view invoices.');
    await waitFor(() => expect(page.requests.length).to.equal(before + 2));
    await page.portal.refresh();
    expect(page.requests.length).to.be.lessThan(before + 8);
  });
});

describe('an invoice list that is not set up', () => {
  it('says that the adapter has no invoices, and leaves the rest of the page alone', async () => {
    const page = await open({}, html`<p>The host’s own words</p>`);
    const {session} = page.store.api;
    page.provider.portal = createPortal({api: {session}});

    page.provider.append(document.createElement('invoice-list'));

    const late = page.provider.lastElementChild;
    await waitFor(() => expect(late?.shadowRoot?.textContent).to.contain('not set up completely'));
    expect(late?.shadowRoot?.textContent).to.contain('The adapter has no "invoices.list".');
  });

  it('says what is wrong with a base URL', async () => {
    const page = await open({}, list);

    page.provider.portal = undefined;
    page.provider.baseUrl = 'ftp://example.com';

    await page.see('baseUrl is "ftp://example.com"');
  });

  it('says that an organization is not the user’s', async () => {
    const page = await open({}, list);

    page.provider.portal = createPortal({api: page.store.api, organizationId: 'nowhere'});

    await page.see('This is not available to you.');
  });

  it('finds a provider that comes later', async () => {
    const page = await open({}, html`<div></div>`);
    const provider = document.createElement('portal-provider');
    const late = document.createElement('invoice-list');
    const place = page.element.parentElement?.parentElement;
    place?.append(provider);
    provider.append(late);

    provider.portal = createPortal({api: page.store.api});

    await waitFor(() => expect(late.shadowRoot?.textContent).to.contain('2026-1118'));
  });

  it('finds a provider that is registered later than itself', async () => {
    const page = await open({}, html`<late-provider><invoice-list></invoice-list></late-provider>`);
    const provider = page.element as PortalProvider;
    const list = provider.firstElementChild;
    page.provider.portal = undefined;

    defineElement('late-provider', class extends PortalProvider {});
    provider.portal = createPortal({api: page.store.api});

    await waitFor(() => expect(list?.shadowRoot?.textContent).to.contain('2026-1118'));
  });

  it('takes the portal of its own property before that of the provider', async () => {
    const page = await open({}, list);
    const other = await open({scenario: 'empty'}, html`<invoice-list></invoice-list>`);

    Object.assign(other.element, {portal: createPortal({api: page.store.api})});

    await other.see('2026-1118');
  });
});

describe('an invoice list that is moved or removed', () => {
  it('keeps its rows, and asks nothing again, when it is moved', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    const before = page.requests.length;

    page.provider.append(document.createElement('p'), page.element);

    await page.see('42 documents');
    expect(page.requests.length).to.equal(before);
  });

  it('aborts its request when it is removed', async () => {
    const page = await open({adapter: 'http', faults: {'invoices.list': 'never'}}, list);
    await waitFor(() => expect(page.requests.some(({url}) => url.includes('limit='))).to.equal(true));
    const request = page.requests.find(({url}) => url.includes('limit='));
    const aborted = oneEvent(request?.signal as unknown as EventTarget, 'abort');

    page.element.remove();

    await aborted;
  });
});

describe('switching organization', () => {
  it('shows nothing of the one under the other', async () => {
    const page = await open({scenario: 'many-orgs'}, list);
    await page.see('Choose an organization');
    const [first, second] = page.portal.session?.organizations ?? [];
    await page.portal.switchOrganization(first?.id ?? '');
    await waitFor(() => expect(page.element.getAttribute('state')).to.equal('ready'));
    const number = page.all('rowheader')[0]?.textContent.trim() ?? '';

    page.store.faults.set('invoices.list', 'never');
    await page.portal.switchOrganization(second?.id ?? '');

    await waitFor(() => expect(page.element.getAttribute('state')).to.equal('loading'));
    expect(number).not.to.equal('');
    expect(page.text()).not.to.contain(number);
  });

  it('shows another person, signed in meanwhile, what is theirs', async () => {
    const page = await open({persona: 'none'}, list);
    await page.see('You cannot view invoices.');
    page.store.persona = 'admin';

    await page.portal.resume();

    await page.see('42 documents');
  });

  it('stays where it was when the other one fails', async () => {
    const page = await open({scenario: 'many-orgs'}, list);
    await page.see('Choose an organization');
    const [first, second] = page.portal.session?.organizations ?? [];
    await page.portal.switchOrganization(first?.id ?? '');
    page.store.faults.set('session.organization', '404');

    const error = await page.portal.switchOrganization(second?.id ?? '').catch((e: unknown) => e);

    expect(error).to.have.property('kind', 'not-found');
    expect(page.portal.organization?.id).to.equal(first?.id);
  });
});
