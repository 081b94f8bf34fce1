import {expect} from '@open-wc/testing';

import {createHandlers, createStore, fetchFrom, SCENARIOS, type Scenario} from '../../mocks/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId as here, refusal} from './helpers.js';
import {
  type Api,
  buy,
  counts,
  feature,
  history,
  orders,
  see,
  subscriptionWorld,
} from './subscription-helpers.js';
import {ANNE, newKey, read, remove} from './users-helpers.js';

type Call = (api: Api, organizationId: string) => Promise<unknown>;

const write = <Body extends object>(body: Body, organizationId: string) => ({
  organizationId,
  idempotencyKey: newKey(),
  body,
});

/** Each call by name, with the permission that it needs (`domain.md` §9). */
const READS: Record<string, [permission: string, call: Call]> = {
  get: ['subscription.read', (api, organizationId) => api.subscription.get({organizationId})],
  features: ['subscription.read', (api, organizationId) => api.subscription.features({organizationId})],
  orders: ['history.read', (api, organizationId) => api.subscription.orders({organizationId, limit: 5})],
  orderConfirmation: [
    'history.read',
    (api, organizationId) =>
      api.subscription.orderConfirmation({organizationId, orderId: 'rode-lente-order-0001'}),
  ],
  history: [
    'history.read',
    (api, organizationId) => api.subscription.history({organizationId, limit: 5}),
  ],
};
const WRITES: Record<string, [permission: string, call: Call]> = {
  quoteLicenses: [
    'license.order',
    (api, id) => api.subscription.quoteLicenses(write({quantity: 1}, id)),
  ],
  orderLicenses: [
    'license.order',
    (api, id) => api.subscription.orderLicenses(write({version: '1', quoteId: 'x'}, id)),
  ],
  removeLicenses: [
    'license.order',
    (api, id) => api.subscription.removeLicenses(write({version: '1', quantity: 1}, id)),
  ],
  undoRemoval: [
    'license.order',
    (api, id) => api.subscription.undoRemoval(write({version: '1', quantity: 1}, id)),
  ],
  switchFeature: [
    'feature.write',
    (api, id) =>
      api.subscription.switchFeature({
        ...write({version: '1', enabled: true}, id),
        featureId: 'mobile-app',
      }),
  ],
};

/** A world with a subscription of another customer beside it. */
function withForeign(): Scenario {
  const world = subscriptionWorld();
  const [own] = world.organizations;
  if (!own) throw new Error('The scenario has no organization.');
  const foreign = {...own, id: 'groene-herfst', foreign: true, users: []};
  return {...world, organizations: [own, foreign]};
}

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`who may do what with a subscription, through ${adapter}`, () => {
    for (const [name, [permission, call]] of Object.entries({...READS, ...WRITES})) {
      it(`lets nobody call ${name} without ${permission}`, async () => {
        const store = createStore({scenario: 'subscription'});
        const {permissions} = await open(store).session.organization({organizationId: here});
        store.permissions = permissions.filter((each) => each !== permission);
        expect((await refusal(call(open(store), here))).kind).to.equal('forbidden');
        store.permissions = [permission];
        const kind = await call(open(store), here).then(
          () => undefined,
          (thrown: unknown) => (thrown as {kind: string}).kind,
        );
        expect(kind).to.not.equal('forbidden');
      });

      it(`knows nothing of another customer's organization in ${name}`, async () => {
        const api = open(createStore({scenario: withForeign()}));
        for (const id of ['groene-herfst', 'made-up']) {
          const {kind, message} = await refusal(call(api, id));
          expect([kind, message]).to.deep.equal(['not-found', 'There is no such organization.']);
        }
      });

      it(`is refused in ${name} to an administrator of users alone (S2)`, async () => {
        const api = open(createStore({scenario: 'no-subscription-access'}));
        expect((await refusal(call(api, here))).kind).to.equal('forbidden');
      });

      it(`is refused in ${name} to a viewer and to nobody`, async () => {
        const store = createStore({scenario: 'subscription', persona: 'viewer'});
        expect((await refusal(call(open(store), here))).kind).to.equal('forbidden');
        store.signedIn = false;
        expect((await refusal(call(open(store), here))).kind).to.equal('unauthenticated');
      });
    }

    it('lets an administrator of the subscription do all of it', async () => {
      const {permissions} = await open(createStore({scenario: 'subscription'})).session.organization({
        organizationId: here,
      });
      const needed = Object.values({...READS, ...WRITES}).map(([permission]) => permission);
      expect(permissions).to.include.members(needed);
    });
  });

  describe(`a subscription that was bought elsewhere, through ${adapter}`, () => {
    for (const [name, [, call]] of Object.entries(WRITES)) {
      it(`refuses ${name}, and changes nothing (S8, V16)`, async () => {
        const api = open(createStore({scenario: 'visma-net'}));
        const before = [await see(api), await feature(api, 'mobile-app'), await history(api)];
        expect((await refusal(call(api, here))).kind).to.equal('forbidden');
        const after = [await see(api), await feature(api, 'mobile-app'), await history(api)];
        expect(after).to.deep.equal(before);
      });
    }

    for (const [name, [, call]] of Object.entries(READS)) {
      it(`can be seen by ${name}`, async () => {
        await call(open(createStore({scenario: 'visma-net'})), here);
      });
    }

    it('keeps its licenses when a user leaves, and drops none (S8)', async () => {
      const api = open(createStore({scenario: 'visma-net'}));
      const error = await refusal(remove(api, await read(api, ANNE), {license: 'drop'}));
      expect([error.kind, await counts(api)]).to.deep.equal(['conflict', [10, 10, 8]]);
      await remove(api, await read(api, ANNE), {license: 'keep'});
      expect(await counts(api)).to.deep.equal([10, 10, 7]);
    });

    it('offers no license with a user', async () => {
      const {licenses} = SCENARIOS['last-license'].organizations[0] ?? {};
      const world = subscriptionWorld({licenses}, 'visma-net');
      const answer = await open(createStore({scenario: world})).users.licenses({organizationId: here});
      expect([answer.free, answer.offer]).to.deep.equal([0, undefined]);
    });
  });

  describe(`the subscriptions of two organizations, through ${adapter}`, () => {
    it('are each of their own', async () => {
      const world = subscriptionWorld();
      const organizations = ['one', 'two'].flatMap((id) =>
        world.organizations.map((each) => ({...each, id, users: []})),
      );
      const scenario = {...world, organizations, invoices: undefined};
      const api = open(createStore({scenario}));
      const asked = write({quantity: 1}, 'one');
      const {id: quoteId} = await api.subscription.quoteLicenses(asked);
      const {version} = await api.subscription.get({organizationId: 'two'});
      const crossed = api.subscription.orderLicenses(write({version, quoteId}, 'two'));
      expect((await refusal(crossed)).kind).to.equal('gone');
      await api.subscription.orderLicenses(write({version, quoteId}, 'one'));
      const other = await api.subscription.get({organizationId: 'two'});
      expect(other.current.licenses).to.equal(10);
      expect((await api.subscription.orders({organizationId: 'two', limit: 5})).total).to.equal(3);
    });
  });
}

describe('a subscription over HTTP', () => {
  const url = 'https://portal.test/api';
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetchFrom(createHandlers(createStore({scenario: 'subscription'}), {baseUrl: url}))(
      `${url}/organizations/${here}/subscription/${path}`,
      {
        method: 'POST',
        headers: {'idempotency-key': newKey(), ...headers},
        body: JSON.stringify(body),
      },
    );

  it('asks for the version of what is changed, and for none of a question', async () => {
    const removal = {version: '1', quantity: 1};
    expect((await post('license-removals', removal)).status).to.equal(428);
    expect((await post('license-removals', removal, {'if-match': '"1"'})).status).to.equal(200);
    expect((await post('license-quotes', {quantity: 1})).status).to.equal(200);
  });

  it('sends a confirmation as a file with its name', async () => {
    const send = fetchFrom(createHandlers(createStore({scenario: 'subscription'}), {baseUrl: url}));
    const path = `/organizations/${here}/subscription/orders/rode-lente-order-0003/confirmation`;
    const {headers} = await send(url + path);
    expect(headers.get('content-type')).to.equal('application/pdf');
    expect(headers.get('content-disposition')).to.contain('O-2026-0003.pdf');
  });

  it('keeps what was ordered for the next who looks', async () => {
    const store = createStore({scenario: 'subscription'});
    const http = ADAPTERS['the HTTP adapter']?.(store);
    if (!http) throw new Error('There is no HTTP adapter.');
    await buy(http, 1);
    expect((await orders(store.api)).items[0]?.number).to.equal('O-2026-0004');
  });
});
