import {expect} from '@open-wc/testing';

import {createStore} from '../../mocks/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {
  type Api,
  buy,
  counts,
  order,
  orders,
  quote,
  removeLicenses,
  see,
  storeOfSubscription,
  undoRemoval,
} from './subscription-helpers.js';
import {add, ANNE, newKey, read, remove} from './users-helpers.js';

const placed = async (api: Api) => (await orders(api)).items.length;

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  const openScenario = (scenario: Parameters<typeof createStore>[0]) => open(createStore(scenario));

  describe(`ordering licenses, through ${adapter}`, () => {
    it('has a price before, for the months that are left; a begun one counts whole', async () => {
      const quoted = await quote(openScenario({scenario: 'subscription'}), 3);
      expect(quoted).to.deep.include({
        quantity: 3,
        undone: 0,
        ordered: 3,
        licensePrice: {amount: 2_900, currency: 'EUR'},
        from: '2026-11-21',
        to: '2027-02-28',
        months: 4,
        total: {amount: 3 * 4 * 2_900, currency: 'EUR'},
        expiresAt: '2026-11-21T09:27:00+01:00',
      });
    });

    it('orders nothing by asking for the price', async () => {
      const api = openScenario({scenario: 'subscription'});
      await quote(api, 3);
      expect([await counts(api), await placed(api)]).to.deep.equal([[10, 10, 8], 3]);
    });

    it('holds at once, in both periods, and places an order (S11)', async () => {
      const api = openScenario({scenario: 'subscription'});
      const after = await buy(api, 3);
      expect([after.current.licenses, after.next.licenses]).to.deep.equal([13, 13]);
      const [newest] = (await orders(api)).items;
      expect(newest).to.deep.include({
        number: 'O-2026-0004',
        createdAt: '2026-11-21T09:12:00+01:00',
        createdBy: 'Ruud Coon',
        kind: 'license-add',
        effectiveFrom: '2026-11-21',
        total: {amount: 3 * 4 * 2_900, currency: 'EUR'},
      });
    });

    it('undoes a removal first, and orders only the rest (AMB-16)', async () => {
      const api = openScenario({scenario: 'pending-removal'});
      const quoted = await quote(api, 3);
      expect(quoted).to.include({undone: 2, ordered: 1});
      expect(quoted.total.amount).to.equal(4 * 2_900);
      await order(api, quoted.id);
      expect(await counts(api)).to.deep.equal([11, 11, 8]);
      expect((await orders(api)).items[0]?.total.amount).to.equal(4 * 2_900);
    });

    it('places no order where a removal is undone and nothing else', async () => {
      const api = openScenario({scenario: 'pending-removal'});
      const quoted = await quote(api, 2);
      expect([quoted.undone, quoted.ordered, quoted.total.amount]).to.deep.equal([2, 0, 0]);
      await order(api, quoted.id);
      expect([await counts(api), await placed(api)]).to.deep.equal([[10, 10, 8], 3]);
    });

    it('is refused by a quote that expired, that was used, or that nobody made', async () => {
      const store = createStore({scenario: 'subscription'});
      const api = open(store);
      const [used, late] = [await quote(api, 1), await quote(api, 1)];
      await order(api, used.id);
      store.clock.set('2026-11-21T09:27:00+01:00');
      for (const id of [used.id, late.id, 'made-up']) {
        expect((await refusal(order(api, id))).kind).to.equal('gone');
      }
      expect(await counts(api)).to.deep.equal([11, 11, 8]);
    });

    it('is refused by a quote that holds no longer because licenses changed', async () => {
      const api = openScenario({scenario: 'pending-removal'});
      const quoted = await quote(api, 3);
      await undoRemoval(api, 2);
      // It would order three now, where it said that it would order one.
      expect((await refusal(order(api, quoted.id))).kind).to.equal('gone');
      expect([await counts(api), await placed(api)]).to.deep.equal([[10, 10, 8], 3]);
    });

    it('costs what was quoted, also when a month has ended since', async () => {
      const store = createStore({scenario: 'subscription', now: '2026-11-30T23:55:00+01:00'});
      const api = open(store);
      const quoted = await quote(api, 1);
      store.clock.set('2026-12-01T00:05:00+01:00');
      await order(api, quoted.id);
      expect((await orders(api)).items[0]?.total).to.deep.equal(quoted.total);
    });

    it('is refused by a version that somebody else replaced', async () => {
      const api = openScenario({scenario: 'subscription'});
      const {version} = await see(api);
      await removeLicenses(api, 1);
      const {id} = await quote(api, 1);
      expect((await refusal(order(api, id, {version}))).kind).to.equal('precondition-failed');
    });

    it('is refused by a version of the period that has ended', async () => {
      const store = createStore({scenario: 'period-ends-today'});
      const api = open(store);
      const {version} = await see(api);
      store.clock.set('2027-03-01T00:00:00+01:00');
      const {id} = await quote(api, 1);
      expect((await refusal(order(api, id, {version}))).kind).to.equal('precondition-failed');
    });

    for (const quantity of [0, -1, 1.5, 1_001]) {
      it(`has no price for ${quantity}`, async () => {
        const error = await refusal(quote(openScenario({scenario: 'subscription'}), quantity));
        expect([error.kind, error.fields[0]?.pointer]).to.deep.equal(['invalid', '/quantity']);
      });
    }

    it('cannot be done where no license has a price', async () => {
      const api = open(storeOfSubscription({licenses: {total: 10}}));
      expect((await refusal(quote(api, 1))).kind).to.equal('conflict');
    });

    it('orders once, however often the same is sent', async () => {
      const store = createStore({scenario: 'subscription'});
      const api = open(store);
      const [{id}, {version}, key] = [await quote(api, 2), await see(api), newKey()];
      store.faults.set('subscription.orderLicenses', 'lost', {times: 1});
      expect((await refusal(order(api, id, {version, key}))).kind).to.equal('network');
      const again = await order(api, id, {version, key});
      expect([again.current.licenses, await placed(api)]).to.deep.equal([12, 4]);
    });
  });

  describe(`removing licenses, through ${adapter}`, () => {
    it('holds from the next period on, and credits nothing (S10, S-E3)', async () => {
      const api = openScenario({scenario: 'subscription'});
      await removeLicenses(api, 2);
      expect([await counts(api), await placed(api)]).to.deep.equal([[10, 8, 8], 3]);
    });

    it('is refused below the active users (S13)', async () => {
      const api = openScenario({scenario: 'subscription'});
      expect((await refusal(removeLicenses(api, 3))).kind).to.equal('conflict');
      await removeLicenses(api, 2);
      expect((await refusal(removeLicenses(api, 1))).kind).to.equal('conflict');
      expect(await counts(api)).to.deep.equal([10, 8, 8]);
    });

    it('counts the users of this very moment, whatever the version says', async () => {
      const api = openScenario({scenario: 'subscription'});
      const {version} = await see(api);
      await add(api);
      expect((await refusal(removeLicenses(api, 2, {version}))).kind).to.equal('conflict');
    });

    it('is undone before the period changes, without an order', async () => {
      const api = openScenario({scenario: 'pending-removal'});
      await undoRemoval(api, 1);
      expect(await counts(api)).to.deep.equal([10, 9, 8]);
      await undoRemoval(api, 1);
      expect([await counts(api), await placed(api)]).to.deep.equal([[10, 10, 8], 3]);
    });

    it('is not undone for more than are to be removed', async () => {
      const api = openScenario({scenario: 'pending-removal'});
      expect((await refusal(undoRemoval(api, 3))).kind).to.equal('conflict');
      expect(await counts(api)).to.deep.equal([10, 8, 8]);
    });

    it('is not undone once the period has changed', async () => {
      const store = createStore({scenario: 'period-ends-today'});
      store.clock.set('2027-03-01T00:00:00+01:00');
      expect((await refusal(undoRemoval(open(store), 1))).kind).to.equal('conflict');
    });

    for (const [name, act] of Object.entries({removeLicenses, undoRemoval})) {
      it(`is refused by ${name} for none, and for a version that was replaced`, async () => {
        const api = openScenario({scenario: 'pending-removal'});
        const {version} = await undoRemoval(api, 1);
        const none = await refusal(act(api, 0));
        expect([none.kind, none.fields[0]?.pointer]).to.deep.equal(['invalid', '/quantity']);
        await undoRemoval(api, 1);
        const stale = await refusal(act(api, 1, {version}));
        expect(stale.kind).to.equal('precondition-failed');
        expect(await counts(api)).to.deep.equal([10, 10, 8]);
      });

      it(`is done once by ${name}, however often the same is sent`, async () => {
        const store = createStore({scenario: 'pending-removal'});
        const api = open(store);
        await undoRemoval(api, 1);
        const [{version}, key] = [await see(api), newKey()];
        const first = await act(api, 1, {version, key});
        expect(await act(api, 1, {version, key})).to.deep.equal(first);
        const other = await refusal(act(api, 2, {version, key}));
        expect(other.fields[0]?.pointer).to.equal('Idempotency-Key');
      });
    }
  });

  describe(`users who take licenses, through ${adapter}`, () => {
    it('order one by the offer, and the order is listed (S11, S12)', async () => {
      const api = openScenario({scenario: 'last-license'});
      const {offer} = await api.users.licenses({organizationId});
      await add(api, {licenseOfferId: offer?.id});
      expect(await counts(api)).to.deep.equal([9, 9, 9]);
      const [newest] = (await orders(api)).items;
      expect([newest?.kind, newest?.total.amount]).to.deep.equal(['license-add', 4 * 2_900]);
    });

    it('keep one that was to go, without an order (SM6)', async () => {
      const api = openScenario({scenario: 'pending-removal'});
      const {offer} = await api.users.licenses({organizationId});
      await add(api, {licenseOfferId: offer?.id});
      expect([await counts(api), await placed(api)]).to.deep.equal([[10, 9, 9], 3]);
    });

    it('drop one from the next period when they leave (S10, S12)', async () => {
      const api = openScenario({scenario: 'subscription'});
      await remove(api, await read(api, ANNE), {license: 'drop'});
      expect(await counts(api)).to.deep.equal([10, 9, 7]);
    });
  });
}
