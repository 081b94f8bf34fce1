import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {FaultName} from '../../../mocks/index.js';
import {createPortal} from '../../../src/portal/portal.js';
import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';
import {lastNames, listsAsked, openUsers, users} from './list-support.js';

const SENTENCES: Partial<Record<FaultName, string>> = {
  offline: 'There is no connection to the service.',
  '401': 'Your session has ended. Sign in again.',
  '500': 'The service does not answer at the moment.',
  '429': 'There were too many requests. Wait a moment.',
  malformed: 'The service sent an answer that cannot be read.',
  'malformed-shape': 'The service sent an answer that cannot be read.',
};

for (const adapter of ADAPTERS) {
  describe(`a list of users that fails, ${adapter} adapter`, () => {
    for (const [fault, sentence] of Object.entries(SENTENCES) as [FaultName, string][]) {
      it(`says what happened and comes back at a press (${fault})`, async () => {
        const page = await open({adapter, faults: {'users.list': fault}}, users);
        await page.see(sentence);
        expect(page.element.getAttribute('state')).to.equal('error');
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('van Amersfoort');
      });
    }

    it('says so when the server refuses what the permissions had promised', async () => {
      const page = await openUsers({adapter});
      page.store.persona = 'none';

      await page.press('E-mail');

      await page.see('You cannot view users.');
    });

    it('reads users again that another element has changed', async () => {
      const page = await openUsers({adapter});
      const {scope} = page.portal;
      await page.store.api.users.add({
        organizationId: 'rode-lente',
        idempotencyKey: 'added-elsewhere',
        body: {
          kind: 'organization',
          firstName: 'Bo',
          lastName: 'Aalbers',
          email: 'bo@rodelente.example',
          role: 'viewer',
          jobFunctionCode: 'controller',
        },
      });

      await page.portal.state.refresh(scope ?? '', 'users');

      await page.see('3 users');
      expect(lastNames(page)[0]).to.equal('Aalbers');
    });
  });
}

describe('users of several organizations', () => {
  it('are never shown under another one', async () => {
    const page = await openUsers({scenario: 'many-orgs'}, undefined, 'blauwe-fjord');
    await page.see('Åsen');
    page.store.faults.set('users.list', 'never');

    await page.portal.switchOrganization('rode-lente');

    await waitFor(() => expect(page.element.getAttribute('state')).to.equal('loading'));
    expect(page.text()).not.to.contain('Åsen').and.not.contain('fjord');
  });

  it('are shown with the rights that the reader has there', async () => {
    const page = await openUsers({scenario: 'many-orgs'}, undefined, 'rode-lente');
    expect(page.query('button', 'Add user')).to.exist;

    await page.portal.switchOrganization('gele-haven');

    await page.see('An Admin can add, change and delete them: Mirjam Visser.');
    expect(page.query('button', 'Add user')).to.equal(null);
  });

  it('begin at the first page, since a place in one list is none in another', async () => {
    const page = await openUsers({scenario: 'many-orgs'}, html`<user-manager page-size="1"></user-manager>`, 'rode-lente');
    await page.press('Next');
    await page.see('2–2 of 2');

    await page.portal.switchOrganization('blauwe-fjord');

    await page.see('1–1 of 3');
  });
});

describe('another tab that shows another organization', () => {
  function tell(page: TestPage): void {
    const tab = new BroadcastChannel('balie.portal');
    const user = page.portal.session?.user.email;
    const organization = {organizationId: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
    tab.postMessage({type: 'switched', user, ...organization});
    tab.close();
  }

  const openTold = async () => {
    const page = await openUsers({scenario: 'many-orgs'}, undefined, 'rode-lente');
    // With what listens to other tabs.
    await page.find('option', 'Last name, descending');
    tell(page);
    await page.see('In another tab you switched to Blauwe Fjord AS. This page still shows Rode Lente.');
    return page;
  };

  it('is asked about, and followed when that is wanted', async () => {
    const page = await openTold();

    await page.press('Show Blauwe Fjord AS here too');

    await page.see('Åsen');
    expect(page.text()).not.to.contain('In another tab').and.not.contain('van Amersfoort');
  });

  it('is not followed when the reader stays', async () => {
    const page = await openTold();

    await page.press('Stay with Rode Lente');

    await waitFor(() => expect(page.text()).not.to.contain('In another tab'));
    expect(lastNames(page)).to.deep.equal(['Coon', 'van Amersfoort']);
  });
});

describe('a list of users', () => {
  it('says that the adapter has no users, and leaves the rest of the page alone', async () => {
    const page = await open({}, html`<p>The host’s own words</p>`);
    const {session} = page.store.api;
    page.provider.portal = createPortal({api: {session}});

    page.provider.append(document.createElement('user-manager'));

    const late = page.provider.lastElementChild;
    await waitFor(() => expect(late?.shadowRoot?.textContent).to.contain('The adapter has no "users.list".'));
  });

  it('keeps its rows, and asks nothing again, when it is moved', async () => {
    const page = await openUsers({adapter: 'http'});
    const before = listsAsked(page).length;

    page.provider.append(document.createElement('p'), page.element);

    await page.see('2 users');
    expect(listsAsked(page).length).to.equal(before);
  });
});
