import {expect} from '@open-wc/testing';

import {createStore, type SubscriptionRecord} from '../../mocks/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {
  buy,
  feature,
  history,
  orders,
  storeOfSubscription,
  turn,
} from './subscription-helpers.js';
import {newKey} from './users-helpers.js';

/** No features, no orders and no history. */
const SMALL: SubscriptionRecord = {
  edition: {code: 'basic', name: 'Basic'},
  fileStorage: {includedBytes: 0},
};

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  const openSubscription = () => open(createStore({scenario: 'subscription'}));

  describe(`features, through ${adapter}`, () => {
    it('are listed with what they cost and what needs them (S14)', async () => {
      const api = openSubscription();
      const {items} = await api.subscription.features({organizationId});
      expect(items.map(({id}) => id).slice(0, 2)).to.deep.equal(['time-tracking', 'invoicing']);
      const invoicing = await feature(api, 'invoicing');
      expect(invoicing).to.deep.include({enabled: true, requiredBy: ['AutoInvoice'], affectedUsers: 3});
      expect((await feature(api, 'resourcing')).monthlyPrice).to.deep.equal({amount: 4_500, currency: 'EUR'});
    });

    it('are needed only by those that are on', async () => {
      const api = openSubscription();
      await turn(api, await feature(api, 'e-invoicing'), false);
      expect((await feature(api, 'invoicing')).requiredBy).to.equal(undefined);
    });

    it('are switched for the whole company, under a new version (S15)', async () => {
      const api = openSubscription();
      const before = await feature(api, 'mobile-app');
      const after = await turn(api, before, true);
      expect(after.enabled).to.equal(true);
      expect(after.version).to.not.equal(before.version);
      expect(await feature(api, 'mobile-app')).to.deep.equal(after);
    });

    it('write who switched them, and when, in the history (S24, SM8)', async () => {
      const api = openSubscription();
      await turn(api, await feature(api, 'mobile-app'), true);
      const {items, total} = await history(api);
      expect([total, items[0]]).to.deep.equal([
        5,
        {
          id: 'rode-lente-switch-1',
          at: '2026-11-21T09:12:00+01:00',
          actor: 'Ruud Coon',
          action: 'enabled',
          featureId: 'mobile-app',
          subject: 'Mobile app',
        },
      ]);
    });

    it('that are as asked already change nothing, and write nothing', async () => {
      const api = openSubscription();
      const before = await feature(api, 'mobile-app');
      expect(await turn(api, before, false)).to.deep.equal(before);
      expect((await history(api)).total).to.equal(4);
    });

    it('are not switched from a version that somebody else replaced', async () => {
      const api = openSubscription();
      const before = await feature(api, 'mobile-app');
      await turn(api, before, true);
      expect((await refusal(turn(api, before, false))).kind).to.equal('precondition-failed');
      expect((await feature(api, 'mobile-app')).enabled).to.equal(true);
    });

    it('are not switched where they are locked, and say why', async () => {
      const api = openSubscription();
      const locked = await feature(api, 'time-tracking');
      const error = await refusal(turn(api, locked, false));
      expect([error.kind, error.message]).to.deep.equal(['conflict', locked.lockedReason]);
      expect((await history(api)).total).to.equal(4);
    });

    it('are not there under another name', async () => {
      const error = await refusal(turn(openSubscription(), {id: 'made-up', version: '1'}, true));
      expect(error.kind).to.equal('not-found');
    });

    it('are switched once, however often the same is sent', async () => {
      const store = createStore({scenario: 'subscription'});
      const api = open(store);
      const [before, key] = [await feature(api, 'mobile-app'), newKey()];
      store.faults.set('subscription.switchFeature', 'lost', {times: 1});
      expect((await refusal(turn(api, before, true, key))).kind).to.equal('network');
      expect((await turn(api, before, true, key)).enabled).to.equal(true);
      expect((await history(api)).total).to.equal(5);
    });

    it('can come one by one where one of them is wrong', async () => {
      const store = createStore({scenario: 'subscription'});
      store.faults.set('subscription.features', 'malformed-row');
      const {items} = await open(store).subscription.features({organizationId});
      expect(items.map(({id}) => id)).to.have.length(6);
      expect(typeof items[2]?.id).to.equal('number');
    });
  });

  describe(`the history of features, through ${adapter}`, () => {
    it('begins with the newest, page by page and back (S24)', async () => {
      const api = openSubscription();
      const first = await history(api, {limit: 3});
      const second = await history(api, {limit: 3, cursor: first.next});
      const ids = [...first.items, ...second.items].map(({id}) => id.at(-1));
      expect([ids, second.next, second.offset]).to.deep.equal([['4', '3', '2', '1'], undefined, 3]);
      expect((await history(api, {limit: 3, cursor: second.previous})).items).to.deep.equal(first.items);
    });

    it('keeps the name that a feature had', async () => {
      const {items} = await history(openSubscription(), {featureId: 'e-invoicing'});
      expect(items.map(({subject}) => subject)).to.deep.equal(['Maventa']);
    });

    for (const [query, count] of [
      [{featureId: 'payroll'}, 2],
      [{featureId: 'payroll', action: 'disabled'}, 1],
      [{action: 'enabled'}, 3],
      [{from: '2026-06-22', to: '2026-06-22'}, 1],
      [{from: '2026-06-23'}, 1],
      [{to: '2026-03-01'}, 1],
      [{featureId: 'made-up'}, 0],
    ] as const) {
      it(`finds ${count} by ${JSON.stringify(query)}`, async () => {
        expect((await history(openSubscription(), query)).total).to.equal(count);
      });
    }

    it('counts days where the books are kept', async () => {
      const store = createStore({scenario: 'subscription', now: '2026-11-30T23:30:00Z'});
      const api = open(store);
      await turn(api, await feature(api, 'mobile-app'), true);
      expect((await history(api, {from: '2026-12-01'})).total).to.equal(1);
      expect((await history(api, {featureId: 'mobile-app', to: '2026-11-30'})).total).to.equal(0);
    });

    for (const [name, query] of [
      ['limit', {limit: 0}],
      ['from', {from: 'yesterday'}],
      ['to', {from: '2026-06-22', to: '2026-06-21'}],
    ] as const) {
      it(`refuses ${JSON.stringify(query)} by its name`, async () => {
        const error = await refusal(history(openSubscription(), query));
        expect([error.kind, error.fields[0]?.pointer]).to.deep.equal(['invalid', name]);
      });
    }

    it('has cursors that hold for their filters alone, and end', async () => {
      const store = createStore({scenario: 'subscription'});
      const api = open(store);
      const {next} = await history(api, {limit: 1});
      const other = await refusal(history(api, {limit: 1, action: 'enabled', cursor: next}));
      store.expireCursors();
      const ended = await refusal(history(api, {limit: 1, cursor: next}));
      expect([other.kind, ended.kind]).to.deep.equal(['gone', 'gone']);
    });
  });

  describe(`orders, through ${adapter}`, () => {
    it('begin with the newest, page by page (S24)', async () => {
      const api = openSubscription();
      const first = await orders(api, {limit: 2});
      const second = await orders(api, {limit: 2, cursor: first.next});
      const numbers = [...first.items, ...second.items].map(({number}) => number);
      expect(numbers).to.deep.equal(['O-2026-0003', 'O-2026-0002', 'O-2026-0001']);
      expect([first.total, second.offset, second.next]).to.deep.equal([3, 2, undefined]);
    });

    it('have a confirmation that can be downloaded, also of one that was placed here', async () => {
      const api = openSubscription();
      await buy(api, 1);
      for (const {id, confirmation} of (await orders(api)).items) {
        const file = await api.subscription.orderConfirmation({organizationId, orderId: id});
        expect(file.type).to.equal(confirmation?.mediaType);
        expect(await file.slice(0, 5).text()).to.equal('%PDF-');
      }
    });

    it('have the same confirmation each time', async () => {
      const request = {organizationId, orderId: 'rode-lente-order-0003'};
      const files = [createStore({scenario: 'subscription'}), createStore({scenario: 'subscription'})];
      const [one, other] = await Promise.all(
        files.map(async (store) => (await open(store).subscription.orderConfirmation(request)).text()),
      );
      expect(one).to.equal(other);
    });

    it('have no confirmation where there is no such order', async () => {
      const request = {organizationId, orderId: 'made-up'};
      const error = await refusal(openSubscription().subscription.orderConfirmation(request));
      expect(error.kind).to.equal('not-found');
    });

    it('refuse a limit of 101 by its name', async () => {
      const error = await refusal(orders(openSubscription(), {limit: 101}));
      expect([error.kind, error.fields[0]?.pointer]).to.deep.equal(['invalid', 'limit']);
    });

    it('are none where none was placed', async () => {
      const api = open(storeOfSubscription({subscription: SMALL}));
      expect((await orders(api)).items).to.deep.equal([]);
    });
  });
}
