import {expect} from '@open-wc/testing';

import {createStore, type LicenseRecord} from '../../mocks/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {
  add,
  ANNE,
  ANNE_AT_SUPPORT,
  JORIS_AT_SUPPORT,
  read,
  remove,
  userRecord,
  worldOf,
} from './users-helpers.js';

const pricePerMonth = {amount: 900, currency: 'EUR'};

function storeWith(licenses: LicenseRecord, count = 2) {
  const ids = Array.from({length: count}, (_each, index) => `u${index}`);
  const world = worldOf(ids.map((id) => userRecord(id, {role: 'admin'})));
  const organizations = world.organizations.map((each) => ({...each, licenses}));
  return createStore({scenario: {...world, organizations}});
}

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`licenses, through ${adapter}`, () => {
    type Api = ReturnType<typeof open>;
    const see = (api: Api) => api.users.licenses({organizationId});
    const another = (api: Api, name: string, licenseOfferId?: string) =>
      add(api, {email: `${name}@example.com`, licenseOfferId});

    it('are not counted unless the organization counts them', async () => {
      const api = open(createStore());
      expect(await see(api)).to.deep.equal({counted: false});
      await another(api, 'a');
    });

    it('are taken by users of the organization, from the invitation on (S2, S12)', async () => {
      const store = createStore({scenario: 'free-license'});
      const api = open(store);
      expect(await see(api)).to.include({total: 3, next: 3, free: 1});
      await another(api, 'a');
      expect((await see(api)).free).to.equal(0);
      store.clock.set('2026-11-24T12:00:00+01:00');
      expect((await see(api)).free).to.equal(0);
    });

    it('are not taken by support users', async () => {
      const api = open(createStore({scenario: 'no-free-license'}));
      await add(api, JORIS_AT_SUPPORT);
      expect((await see(api)).free).to.equal(0);
    });

    it('are offered while none is free, for 15 minutes and from today (S11)', async () => {
      const {offer, nextPeriodFrom} = await see(open(createStore({scenario: 'no-free-license'})));
      expect(offer).to.deep.include({
        pricePerMonth: {amount: 1_250, currency: 'EUR'},
        from: '2026-11-21',
        expiresAt: '2026-11-21T09:27:00+01:00',
      });
      expect(nextPeriodFrom).to.equal('2026-12-01');
    });

    it('are not offered while one is free, nor where none can be ordered here (S8)', async () => {
      for (const store of [createStore({scenario: 'free-license'}), storeWith({total: 2})]) {
        expect((await see(open(store))).offer).to.equal(undefined);
      }
    });

    it('are needed to add a user', async () => {
      const store = createStore({scenario: 'no-free-license'});
      const error = await refusal(another(open(store), 'a'));
      expect(error.kind).to.equal('conflict');
      expect(store.users.count(organizationId, 'organization')).to.equal(2);
    });

    it('are ordered by an offer, once', async () => {
      const api = open(createStore({scenario: 'no-free-license'}));
      const {offer} = await see(api);
      await another(api, 'a', offer?.id);
      expect(await see(api)).to.include({total: 3, next: 3, free: 0});
      expect((await refusal(another(api, 'b', offer?.id))).kind).to.equal('conflict');
    });

    it('are not ordered by an offer that expired, or that nobody made', async () => {
      const store = createStore({scenario: 'no-free-license'});
      const api = open(store);
      const {offer} = await see(api);
      store.clock.set('2026-11-21T09:27:00+01:00');
      for (const id of [offer?.id, 'made-up']) {
        expect((await refusal(another(api, 'a', id))).kind).to.equal('conflict');
      }
    });

    it('are not ordered for a user who cannot be added', async () => {
      const api = open(createStore({scenario: 'no-free-license'}));
      const {offer} = await see(api);
      await refusal(add(api, {lastName: '', licenseOfferId: offer?.id}));
      expect((await see(api)).total).to.equal(2);
      await another(api, 'a', offer?.id);
    });

    it('are not ordered while one is free, whatever was offered', async () => {
      const api = open(createStore({scenario: 'no-free-license'}));
      const {offer} = await see(api);
      await remove(api, await read(api, ANNE));
      await another(api, 'a', offer?.id);
      expect((await see(api)).total).to.equal(2);
    });

    it('stay free after a removal, unless they are dropped from the next period (S10)', async () => {
      const store = storeWith({total: 4, pricePerMonth}, 4);
      const api = open(store);
      await remove(api, await read(api, 'u0'));
      expect(await see(api)).to.include({total: 4, next: 4, free: 1});
      await remove(api, await read(api, 'u1'), {license: 'keep'});
      expect(await see(api)).to.include({total: 4, next: 4, free: 2});
      await remove(api, await read(api, 'u2'), {license: 'drop'});
      expect(await see(api)).to.include({total: 4, next: 3, free: 2});
    });

    it('are fewer from the next period on', async () => {
      const store = storeWith({total: 3, next: 2});
      store.clock.set('2026-12-01T00:00:00+01:00');
      const licenses = await see(open(store));
      expect(licenses).to.include({total: 2, next: 2, nextPeriodFrom: '2027-01-01'});
    });

    it('that were dropped are kept by an offer from the next period on (SM6)', async () => {
      const api = open(storeWith({total: 3, next: 2, pricePerMonth}));
      const {free, offer} = await see(api);
      expect([free, offer?.from]).to.deep.equal([0, '2026-12-01']);
      await another(api, 'a', offer?.id);
      expect(await see(api)).to.include({total: 3, next: 3, free: 0});
    });

    it('are dropped with the person who left, from their support user as well', async () => {
      const api = open(createStore({scenario: 'free-license'}));
      const part = {leftOrganization: true, license: 'drop'} as const;
      await remove(api, await read(api, ANNE_AT_SUPPORT), part);
      expect(await see(api)).to.include({total: 3, next: 2, free: 1});
    });

    it('are not dropped with a support user', async () => {
      const api = open(createStore({scenario: 'free-license'}));
      await remove(api, await read(api, ANNE_AT_SUPPORT), {license: 'drop'});
      expect(await see(api)).to.include({total: 3, next: 3});
    });

    it('are told to those who may change users', async () => {
      const error = await refusal(see(open(createStore({persona: 'viewer'}))));
      expect(error.kind).to.equal('forbidden');
    });
  });
}
