import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {createStore, type Scenario, type Store} from '../../mocks/index.js';
import {ApiError, type BillingPeriod, type Subscription} from '../../src/api/index.js';
import {organizationId} from './helpers.js';
import {
  type Api,
  buy,
  orders,
  removeLicenses,
  see,
  subscriptionWorld,
  undoRemoval,
} from './subscription-helpers.js';
import {add, listUsers, newKey, remove, userRecord} from './users-helpers.js';

type Act = (api: Api, store: Store) => unknown;

const ADMIN = userRecord('admin', {role: 'admin', email: 'ruud.coon@gmail.com'});
const BOUGHT = 4;
const PRICE = {amount: 900, currency: 'EUR'};

/** Four licenses for two users, billed by two months. */
const WORLD: Scenario = subscriptionWorld({
  users: [ADMIN, userRecord('one')],
  licenses: {
    total: BOUGHT,
    pricePerMonth: PRICE,
    billing: {from: '2026-11-01', months: 2},
  },
  subscription: {edition: {code: 'e', name: 'E'}, fileStorage: {includedBytes: 0}},
});

const some = fc.integer({min: 0, max: 4});

const purchase = some.map((quantity): Act => (api) => buy(api, quantity));
const removal = some.map((quantity): Act => (api) => removeLicenses(api, quantity));
const undoing = some.map((quantity): Act => (api) => undoRemoval(api, quantity));
const activation = fc.boolean().map((accepts): Act => async (api) => {
  const {offer} = await api.users.licenses({organizationId});
  const licenseOfferId = accepts ? offer?.id : undefined;
  await add(api, {email: `${newKey()}@example.com`, licenseOfferId});
});
const deactivation = fc.constantFrom('keep', 'drop', undefined).map((license): Act => async (api) => {
  const {items} = await listUsers(api);
  const user = items.find(({role}) => role !== 'admin');
  if (user) await remove(api, user, {license});
});
const passing = fc.constantFrom(1, 20, 70, 140).map((days): Act => (_api, store) => {
  store.clock.set(new Date(store.clock.time + days * 86_400_000).toISOString());
});

const acts = fc.array(
  fc.oneof(purchase, removal, undoing, activation, deactivation, passing),
  {maxLength: 25},
);

/** How many licenses were ever bought: those of the beginning, and those of every order. */
async function boughtIn(api: Api): Promise<number> {
  const {items} = await orders(api);
  const quantities = items.map(({description}) => Number(/\d+/.exec(description)?.[0]));
  return quantities.reduce((sum, quantity) => sum + quantity, BOUGHT);
}

async function requireRules(api: Api, before: Subscription | undefined): Promise<Subscription> {
  const {current, next, activeUsers, ...rest} = await see(api);
  expect(current.licenses, 'users of this period').to.be.at.least(activeUsers);
  expect(next.licenses, 'users of the next period').to.be.at.least(activeUsers);
  expect(next.licenses, 'what goes on').to.be.at.most(current.licenses);
  expect(current.licenses, 'what was bought').to.be.at.most(await boughtIn(api));
  expect(next.totalPrice?.amount).to.equal(next.licenses * next.months * PRICE.amount);
  if (before && before.current.from !== current.from) {
    expect(current.licenses, 'the period changes').to.equal(before.next.licenses);
  }
  return {current, next, activeUsers, ...rest};
}

/** What is refused changes nothing, and is no failure. */
function unlessRefused(thrown: unknown): void {
  if (!(thrown instanceof ApiError)) throw thrown;
}

const holds = (wrap: (store: Store) => Api) =>
  fc.asyncProperty(acts, async (sequence) => {
    const store = createStore({scenario: WORLD});
    const api = wrap(store);
    let seen = await requireRules(api, undefined);
    for (const act of sequence) {
      await Promise.resolve(act(api, store)).catch(unlessRefused);
      seen = await requireRules(api, seen);
    }
  });

/** A period with more licenses, or fewer, and what they cost. */
function withMore(period: BillingPeriod, more: number): BillingPeriod {
  const licenses = period.licenses + more;
  const totalPrice = {amount: licenses * period.months * PRICE.amount, currency: PRICE.currency};
  return {...period, licenses, totalPrice};
}

/** The planted defect: when the period changes, it forgets what was to be removed. */
function forgettingRemovals(store: Store): Api {
  const {api} = store;
  let known: Subscription | undefined;
  let forgotten = 0;
  const get: Api['subscription']['get'] = async (request) => {
    const right = await api.subscription.get(request);
    if (known && known.current.from !== right.current.from) {
      forgotten += known.current.licenses - known.next.licenses;
    }
    known = right;
    const {current, next} = right;
    return {...right, current: withMore(current, forgotten), next: withMore(next, forgotten)};
  };
  return {...api, subscription: {...api.subscription, get}};
}

/** The planted defect: it removes licenses that users take. */
function removingTaken(store: Store): Api {
  const {api} = store;
  let taken = 0;
  const get: Api['subscription']['get'] = async (request) => {
    const right = await api.subscription.get(request);
    return {...right, next: withMore(right.next, -taken)};
  };
  const removeWrongly: Api['subscription']['removeLicenses'] = (request) =>
    api.subscription.removeLicenses(request).catch((thrown: unknown) => {
      if (!(thrown instanceof ApiError) || thrown.kind !== 'conflict') throw thrown;
      taken += request.body.quantity;
      return get(request);
    });
  return {...api, subscription: {...api.subscription, get, removeLicenses: removeWrongly}};
}

const runs = {numRuns: 150, seed: 20261121};

describe('whatever is done with licenses', () => {
  it('leaves one for each user, in both periods, and no more than were bought', async () => {
    await fc.assert(holds((store) => store.api), runs);
  });

  for (const [defect, rule, wrap] of [
    ['forgets removals when the period changes', 'the period changes', forgettingRemovals],
    ['removes licenses that are taken', 'users of the next period', removingTaken],
  ] as const) {
    it(`would not hold for a store that ${defect}`, async () => {
      const {failed, errorInstance} = await fc.check(holds(wrap), runs);
      expect(failed).to.equal(true);
      expect(String(errorInstance)).to.contain(rule);
    });
  }
});
