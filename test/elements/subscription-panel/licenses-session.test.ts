import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {createStore, type Scenario} from '../../../mocks/index.js';
import {createPortal, type SubscriptionPanel} from '../../../src/index.js';
import {unsavedOf} from '../../../src/portal/unsaved.js';
import {subscriptionWorld} from '../../mocks/subscription-helpers.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {counts, type LicensesPage, openLicenses, openQuote} from './licenses-page.js';

const ENDED = 'Your session has ended. Sign in again; what you filled in is kept.';

/** Two organizations with a subscription each. */
function twoOrganizations(): Scenario {
  const world = subscriptionWorld();
  const [first] = world.organizations;
  if (!first) throw new Error('There is no organization.');
  const second = {...first, id: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
  return {...world, currentOrganizationId: first.id, organizations: [first, second]};
}

/** Said again until it is heard: who listens to other tabs is loaded after the first answer. */
async function switchedElsewhere(page: LicensesPage): Promise<void> {
  const tab = new BroadcastChannel('balie.portal');
  const user = page.portal.session?.user.email;
  const message = {organizationId: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
  await waitFor(() => {
    if (page.text().includes('In another tab you switched to Blauwe Fjord AS.')) return;
    tab.postMessage({type: 'switched', user, ...message});
    throw new Error('The other tab was not heard.');
  });
  tab.close();
}

for (const adapter of ADAPTERS) {
  describe(`a session that ends while licenses are ordered, ${adapter} adapter`, () => {
    it('keeps number and consent, and orders once after the same user has signed in', async () => {
      const page = await openQuote(12, {adapter});
      await page.consent();
      page.store.signedIn = false;
      await page.choose('Order 2 licenses');
      await page.see(ENDED);
      page.store.signedIn = true;

      await page.portal.resume();

      await page.see('You are signed in again. Press Order 2 licenses once more.');
      expect(await page.newOrders()).to.have.length(0);
      await page.choose('Order 2 licenses');
      await page.see('Ordered: 2 licenses');
      expect(await page.newOrders()).to.have.length(1);
    });
  });
}

describe('a number of licenses that was not sent', () => {
  it('is known to whoever is about to leave it behind, until it is taken back', async () => {
    const page = await openLicenses();
    await page.want(12);
    await waitFor(() => {
      expect(unsavedOf(page.portal).inputs.map(({label}) => label)).to.deep.equal(['User licenses']);
    });

    unsavedOf(page.portal).discard();

    await waitFor(async () => expect((await page.field()).value).to.equal('10'));
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('is kept apart from those of another organization', async () => {
    const page = await openLicenses();
    const portal = createPortal({api: createStore({scenario: twoOrganizations()}).api});
    (page.element as SubscriptionPanel).portal = portal;
    await page.goOn(12);
    await page.dialogText();

    await portal.switchOrganization('blauwe-fjord');

    await page.closed();
    expect((await page.field()).value).to.equal('10');
    await portal.switchOrganization('rode-lente');
    expect(await page.dialogText()).to.contain('Order 2 licenses for €232.00');
    expect((await page.field()).value).to.equal('12');
  });

  it('is there again with an element that was taken out', async () => {
    const page = await openLicenses();
    await page.want(12);

    page.element.remove();
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(0));
    page.provider.append(page.element);

    expect((await page.field()).value).to.equal('12');
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));
  });

  it('stays with the price that is closed by Escape', async () => {
    const page = await openQuote(12);

    page.dialog()?.dispatchEvent(new Event('cancel', {cancelable: true}));

    await page.closed();
    expect((await page.field()).value).to.equal('12');
  });
});

describe('another tab that shows another organization while licenses are changed', () => {
  it('keeps everything from being sent until it is said which one is meant', async () => {
    const page = await openLicenses({adapter: 'http'});
    await page.want(12);
    await switchedElsewhere(page);

    await page.press('Continue');

    await waitFor(() => {
      expect(page.element.shadowRoot?.activeElement?.textContent).to.contain('In another tab');
    });
    expect(page.writes('license-quotes')).to.have.length(0);
    await page.press('Stay with Rode Lente');
    await page.press('Continue');
    expect(await page.dialogText()).to.contain('Order 2 licenses');
  });

  it('closes a price on show, keeps the number, and goes to the question', async () => {
    const page = await openQuote(12, {adapter: 'http'});
    await page.consent();
    await switchedElsewhere(page);

    await page.choose('Order 2 licenses');

    await page.closed();
    await waitFor(() => {
      expect(page.element.shadowRoot?.activeElement?.textContent).to.contain('In another tab');
    });
    expect(page.writes('license-orders')).to.have.length(0);
    expect((await page.field()).value).to.equal('12');
  });

  it('is followed only after the number may be thrown away', async () => {
    const page = await openLicenses();
    await page.want(12);
    await switchedElsewhere(page);

    await page.press('Show Blauwe Fjord AS here too');

    expect(await page.dialogText()).to.contain('Discard the number of licenses?');
    await page.choose('Keep editing');
    await page.closed();
    expect((await page.field()).value).to.equal('12');
  });
});

describe('the counts of licenses elsewhere on the page', () => {
  it('follow an order', async () => {
    const page = await openLicenses(
      {},
      html`<subscription-panel sections="overview licenses"></subscription-panel>`,
    );
    await page.find('heading', 'Current billing period');
    await page.goOn(12);
    await page.consent();

    await page.choose('Order 2 licenses');

    await page.see('8 active, 4 free');
    expect(await counts(page)).to.deep.equal([12, 12]);
  });
});
