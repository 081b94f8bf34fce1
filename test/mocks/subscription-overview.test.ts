import {expect} from '@open-wc/testing';

import {createStore, type ScenarioName} from '../../mocks/index.js';
import {
  featureSchema,
  historyEntrySchema,
  orderSchema,
  subscriptionSchema,
} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {
  counts,
  feature,
  history,
  orders,
  removeLicenses,
  see,
  storeOfSubscription,
  turn,
} from './subscription-helpers.js';
import {add} from './users-helpers.js';

const SUBSCRIBED: readonly ScenarioName[] = [
  'subscription',
  'last-license',
  'pending-removal',
  'visma-net',
  'period-ends-today',
];

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`a subscription, through ${adapter}`, () => {
    it('has this billing period and the next, which follows it (S3)', async () => {
      const {current, next, changesUntil} = await see(open(createStore({scenario: 'subscription'})));
      expect([current.from, current.to, current.months]).to.deep.equal(['2026-09-01', '2027-02-28', 6]);
      expect([next.from, next.to, next.months]).to.deep.equal(['2027-03-01', '2027-08-31', 6]);
      expect(changesUntil).to.equal('2027-02-28T23:59:59+01:00');
    });

    it('has ten licenses for eight users (S-E2)', async () => {
      expect(await counts(open(createStore({scenario: 'subscription'})))).to.deep.equal([10, 10, 8]);
    });

    it('costs licenses × months, and what its features cost (S-E4, AMB-14)', async () => {
      const {current} = await see(open(createStore({scenario: 'subscription'})));
      // 10 × 29.00 + 45.00 + 15.00; the quantity of the invoice is 10 × 6 = 60.
      expect(current.monthlyPrice).to.deep.equal({amount: 35_000, currency: 'EUR'});
      expect(current.totalPrice).to.deep.equal({amount: 60 * 2_900 + 6 * 6_000, currency: 'EUR'});
    });

    it('costs less in the next period when licenses are to go, and as much in this one', async () => {
      const api = open(createStore({scenario: 'subscription'}));
      const before = await see(api);
      const after = await removeLicenses(api, 2);
      expect(after.current).to.deep.equal(before.current);
      expect(after.next.monthlyPrice?.amount).to.equal(35_000 - 2 * 2_900);
      expect(after.next.totalPrice?.amount).to.equal(6 * (35_000 - 2 * 2_900));
    });

    it('costs what the features cost that are on', async () => {
      const api = open(createStore({scenario: 'subscription'}));
      await turn(api, await feature(api, 'resourcing'), false);
      expect((await see(api)).current.monthlyPrice?.amount).to.equal(35_000 - 4_500);
    });

    it('has edition, file storage and whom to ask (S3, S6)', async () => {
      const {current, next, supportContact} = await see(open(createStore({scenario: 'subscription'})));
      expect([current.edition.name, next.edition.name]).to.deep.equal(['Professional', 'Professional']);
      expect(current.fileStorage.includedBytes).to.equal(50_000_000_000);
      expect(supportContact?.name).to.equal('Customer service');
    });

    it('has another edition only in the next period, and then in that one (S7)', async () => {
      const store = createStore({scenario: 'period-ends-today'});
      const {current, next, changesUntil} = await see(open(store));
      expect([current.edition.code, next.edition.code]).to.deep.equal(['professional', 'enterprise']);
      expect([current.to, changesUntil]).to.deep.equal(['2027-02-28', '2027-02-28T23:59:59+01:00']);
      store.clock.set('2027-03-01T00:00:00+01:00');
      expect((await see(open(store))).current.edition.code).to.equal('enterprise');
    });

    it('has as many licenses in a new period as were to be, under another version (SM6)', async () => {
      const store = createStore({scenario: 'period-ends-today'});
      const {version} = await see(open(store));
      expect(await counts(open(store))).to.deep.equal([10, 9, 8]);
      store.clock.set('2027-03-01T00:00:00+01:00');
      const after = await see(open(store));
      expect([after.current.licenses, after.next.licenses]).to.deep.equal([9, 9]);
      expect([after.current.from, after.next.from]).to.deep.equal(['2027-03-01', '2027-09-01']);
      expect(after.version).to.not.equal(version);
    });

    it('goes through several periods at once', async () => {
      const store = createStore({scenario: 'pending-removal'});
      store.clock.set('2029-01-10T12:00:00+01:00');
      const {current} = await see(open(store));
      expect([current.from, current.to, current.licenses]).to.deep.equal(['2028-09-01', '2029-02-28', 8]);
    });

    it('counts whoever is invited as a user who takes a license', async () => {
      const api = open(createStore({scenario: 'subscription'}));
      await add(api);
      expect(await counts(api)).to.deep.equal([10, 10, 9]);
    });

    it('has no price where it is billed elsewhere, and says where it is changed (S8)', async () => {
      const {managedBy, manageUrl, current} = await see(open(createStore({scenario: 'visma-net'})));
      expect([managedBy, manageUrl]).to.deep.equal([
        'visma-net',
        'https://home.visma-net.example/subscriptions',
      ]);
      expect(current.licenses).to.equal(10);
      expect(current).to.not.have.any.keys('licensePrice', 'monthlyPrice', 'totalPrice');
    });

    it('is not there where none can be seen', async () => {
      const api = open(storeOfSubscription({subscription: undefined}));
      for (const call of [see(api), orders(api), history(api)]) {
        expect((await refusal(call)).kind).to.equal('not-found');
      }
    });

    for (const scenario of SUBSCRIBED) {
      it(`obeys the contract in ${scenario}`, async () => {
        const api = open(createStore({scenario}));
        const seen = subscriptionSchema.parse(await see(api));
        expect(Math.min(seen.current.licenses, seen.next.licenses)).to.be.at.least(seen.activeUsers);
        const {items} = await api.subscription.features({organizationId});
        for (const each of items) featureSchema.parse(each);
        for (const each of (await orders(api)).items) orderSchema.parse(each);
        for (const each of (await history(api)).items) historyEntrySchema.parse(each);
      });
    }
  });
}
