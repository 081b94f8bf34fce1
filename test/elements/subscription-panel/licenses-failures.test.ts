import {expect} from '@open-wc/testing';

import {createPortal, type PortalApi, type SubscriptionPanel} from '../../../src/index.js';
import {buy} from '../../mocks/subscription-helpers.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {counts, type LicensesPage, openLicenses, openQuote} from './licenses-page.js';

async function order(page: LicensesPage): Promise<void> {
  await page.consent();
  await page.choose(/^Order/);
}

/** The keys under which something was sent, each once. */
const keysOf = (requests: Request[]) =>
  new Set(requests.map(({headers}) => headers.get('Idempotency-Key')));

for (const adapter of ADAPTERS) {
  describe(`an order that fails, ${adapter} adapter`, () => {
    for (const [fault, said] of [
      ['offline', 'There is no connection to the service.'],
      ['503', 'The service does not answer at the moment.'],
      ['429', 'There were too many requests.'],
    ] as const) {
      it(`keeps price and consent, and is placed once by the next press (${fault})`, async () => {
        const page = await openQuote(12, {adapter});
        page.store.faults.set('subscription.orderLicenses', fault);
        await order(page);
        await page.see(`The licenses were not changed. ${said}`);
        page.store.faults.clear();

        await page.choose('Order 2 licenses');

        await page.see('Ordered: 2 licenses');
        expect(await page.newOrders()).to.have.length(1);
        expect(keysOf(page.writes('license-orders')).size).to.equal(adapter === 'http' ? 1 : 0);
      });
    }

    it('is placed once when the answer is lost', async () => {
      const page = await openQuote(12, {adapter});
      page.store.faults.set('subscription.orderLicenses', 'lost', {times: 1});

      await order(page);

      await page.see('Ordered: 2 licenses');
      expect(await page.newOrders()).to.have.length(1);
      expect(await counts(page)).to.deep.equal([12, 12]);
    });

    it('is found by what there is when every answer is lost', async () => {
      const page = await openQuote(12, {adapter});
      page.store.faults.set('subscription.orderLicenses', 'lost');

      await order(page);

      await page.see('Ordered: 2 licenses');
      expect(await page.newOrders()).to.have.length(1);
    });

    it('is not known while nothing tells, and found out at a press', async () => {
      const page = await openQuote(12, {adapter});
      page.store.faults.set('subscription.orderLicenses', 'lost');
      page.store.faults.set('subscription.orders', '404');
      await order(page);
      await page.see('It is not known whether the licenses were changed.');
      page.store.faults.clear();

      await page.choose('Find out');

      await page.see('Ordered: 2 licenses');
      expect(await page.newOrders()).to.have.length(1);
      expect(keysOf(page.writes('license-orders')).size).to.equal(adapter === 'http' ? 1 : 0);
    });

    it('is never told as placed when somebody else made the numbers alike', async () => {
      const page = await openQuote(12, {adapter});
      const {store} = page;
      const permissions = ['subscription.read', 'license.order', 'history.read'];
      Object.assign(store, {persona: 'viewer', permissions});
      await buy(store.api, 2);
      Object.assign(store, {persona: 'admin', permissions: undefined});
      store.faults.set('subscription.orderLicenses', 'offline');

      await order(page);

      await page.see('It is not known whether the licenses were changed.');
      store.faults.clear();
      await page.choose('Find out');
      await page.see('Nothing was changed: somebody else changed licenses or users meanwhile.');
      expect(await page.newOrders()).to.have.length(1);
    });
  });
}

describe('a price that no longer holds', () => {
  it('is asked for again, and has to be consented to anew', async () => {
    const page = await openQuote(12);
    await page.consent();
    page.store.clock.set('2026-12-02T09:00:00+01:00');

    await page.choose('Order 2 licenses');

    await page.see('The price before this one no longer held, and nothing was ordered at it.');
    expect(await page.dialogText()).to.contain('2 licenses × 3 months × €29.00 = €174.00');
    await page.choose('Order 2 licenses');
    await page.see('Tick the box above');
    expect(await page.newOrders()).to.have.length(0);
    await order(page);
    await page.see('Ordered: 2 licenses');
    expect((await page.newOrders())[0]?.total.amount).to.equal(17_400);
  });

  it('is replaced as soon as it has run out, without a press', async () => {
    const page = await openLicenses();
    const {api} = page.store;
    let asked = 0;
    const quoteLicenses: typeof api.subscription.quoteLicenses = async (request) => {
      const quote = await api.subscription.quoteLicenses(request);
      asked += 1;
      const soon = new Date(page.store.clock.time + 4_000).toISOString();
      return asked === 1 ? {...quote, expiresAt: soon} : quote;
    };
    const short: PortalApi = {...api, subscription: {...api.subscription, quoteLicenses}};
    page.store.clock.set(new Date(page.store.clock.time + 60_000).toISOString());
    (page.element as SubscriptionPanel).portal = createPortal({api: short});
    await page.goOn(12);
    await page.consent();

    await waitFor(() => expect(asked).to.equal(2));

    await page.see('The price before this one no longer held');
    const box = await page.find('checkbox');
    expect((box as HTMLInputElement).checked).to.equal(false);
  });

  it('can be asked for again where that failed', async () => {
    const page = await openQuote(12);
    page.store.clock.set('2026-12-02T09:00:00+01:00');
    page.store.faults.set('subscription.quoteLicenses', '404');
    await order(page);
    await page.see('This price no longer holds, and nothing was ordered.');
    page.store.faults.clear();

    await page.choose('Ask for the price');

    await page.see('The price before this one no longer held');
    expect(await page.newOrders()).to.have.length(0);
  });
});

describe('licenses that somebody else changes meanwhile', () => {
  it('are shown as they are, and nothing is ordered before another press', async () => {
    const page = await openQuote(12, {adapter: 'http'});
    await page.removeElsewhere(1);

    await order(page);

    await page.see('The next billing period has 9 licenses now. Press Continue if what you want still holds.');
    await page.closed();
    expect((await page.field()).value).to.equal('12');
    expect(await page.newOrders()).to.have.length(0);
    await page.press('Continue');
    expect(await page.dialogText()).to.contain('12 licenses instead of 9');
    expect(page.writes('license-orders')).to.have.length(1);
  });

  it('are not removed before another press either', async () => {
    const page = await openLicenses();
    await page.goOn(8);
    await page.removeElsewhere(1);

    await page.choose('Remove 2 licenses');

    await page.see('The next billing period has 9 licenses now.');
    expect(await counts(page)).to.deep.equal([10, 9]);
    await page.press('Continue');
    await page.choose('Remove 1 license');
    await page.see('Removed from the next billing period: 1 license.');
    expect(await counts(page)).to.deep.equal([10, 8]);
  });

  it('say so when they cannot be read', async () => {
    const page = await openLicenses();
    await page.goOn(8);
    await page.removeElsewhere(1);
    page.store.faults.set('subscription.get', '404');

    await page.choose('Remove 2 licenses');

    await page.see('what there is now could not be read. Press Continue to try again.');
  });

  it('may be taken by a user who came meanwhile (S13)', async () => {
    const page = await openLicenses();
    await page.goOn(8);
    const {api} = page.store;
    const person = {firstName: 'Noor', lastName: 'de Boer', jobFunctionCode: 'controller'};
    const body = {kind: 'organization' as const, email: 'noor@rodelente.example', role: 'viewer', ...person};
    await api.users.add({organizationId: 'rode-lente', idempotencyKey: 'noor', body});

    await page.choose('Remove 2 licenses');

    await page.see('somebody else changed licenses or users meanwhile');
    await page.see('There are 9 active users, so there are never fewer than 9 licenses.');
    expect(await counts(page)).to.deep.equal([10, 10]);
  });
});

describe('a number that the server refuses', () => {
  it('is told at the field, in its words', async () => {
    const page = await openLicenses();
    page.store.faults.set('subscription.quoteLicenses', '422');

    await page.goOn(500);

    await page.see('Order fewer at once.');
    const field = await page.field();
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await page.want(11);
    await waitFor(() => expect(page.text()).not.to.contain('Order fewer at once.'));
  });
});

describe('a removal whose answers are lost', () => {
  it('is done once, and told as done', async () => {
    const page = await openLicenses({adapter: 'http'});
    page.store.faults.set('subscription.removeLicenses', 'lost');
    await page.goOn(8);

    await page.choose('Remove 2 licenses');

    await page.see('Removed from the next billing period: 2 licenses.');
    expect(await counts(page)).to.deep.equal([10, 8]);
    expect(keysOf(page.writes('license-removals')).size).to.equal(1);
  });

  it('is told as not done when it was not', async () => {
    const page = await openLicenses();
    page.store.faults.set('subscription.removeLicenses', 'offline');
    await page.goOn(8);

    await page.choose('Remove 2 licenses');

    await page.see('The licenses were not changed. There is no connection to the service.');
    expect((await page.field()).value).to.equal('8');
    expect(await counts(page)).to.deep.equal([10, 10]);
  });
});

describe('a right that is taken away while licenses are changed', () => {
  it('is told, with whom to ask', async () => {
    const page = await openQuote(12);
    page.store.permissions = ['subscription.read'];
    page.store.faults.set('subscription.orderLicenses', '403');

    await order(page);

    await page.see('You cannot change licenses any more. An Admin can');
    await waitFor(() => expect(page.query('button', /^Order/)).to.equal(null));
    await page.choose('Cancel');
    await page.closed();
    await page.see('You can view licenses.');
  });
});
