import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {createStore, type Scenario, type Store} from '../../mocks/index.js';
import {ApiError, type PortalApi, type User} from '../../src/api/index.js';
import {organizationId} from './helpers.js';
import {add, listUsers, remove, replace, userRecord, worldOf} from './users-helpers.js';

type Api = Required<PortalApi>;
type Act = (api: Api, store: Store) => unknown;

const EMAILS = ['a@x.nl', 'B@x.nl', 'b@x.nl', 'one@example.com', 'c@x.nl'];
const WORLD: Scenario = (() => {
  const world = worldOf([
    userRecord('one', {role: 'admin'}),
    userRecord('two', {role: 'admin', status: 'invited'}),
    userRecord('three', {kind: 'support', role: undefined, email: 'one@example.com'}),
  ]);
  const licenses = {total: 3, pricePerMonth: {amount: 900, currency: 'EUR'}};
  return {...world, organizations: world.organizations.map((each) => ({...each, licenses}))};
})();

async function everybody(api: Api): Promise<User[]> {
  const pages = [await listUsers(api), await listUsers(api, {kind: 'support'})];
  return pages.flatMap(({items}) => items);
}

/** Does something with one of the users that are there. */
const withUser =
  (index: number, act: (api: Api, user: User, store: Store) => unknown): Act =>
  async (api, store) => {
    const users = await everybody(api);
    const user = users[index % (users.length || 1)];
    if (user) await act(api, user, store);
  };

const index = fc.nat({max: 9});
const role = fc.constantFrom('admin', 'viewer');

const addition = fc
  .record({email: fc.constantFrom(...EMAILS), role, support: fc.boolean(), orders: fc.boolean()})
  .map(({email, role: given, support, orders}): Act => async (api) => {
    const {offer} = await api.users.licenses({organizationId});
    const licenseOfferId = orders ? offer?.id : undefined;
    const kind = support ? 'support' : 'organization';
    await add(api, {email, kind, role: support ? undefined : given, licenseOfferId});
  });
const change = fc
  .record({index, role})
  .map(({index: at, role: given}) => withUser(at, (api, user) => replace(api, user, {role: given})));
const removal = fc
  .record({
    index,
    leftOrganization: fc.boolean(),
    license: fc.constantFrom('keep', 'drop', undefined),
  })
  .map(({index: at, ...part}) => withUser(at, (api, user) => remove(api, user, part)));
const activation = index.map((at) => withUser(at, (_api, {id}, store) => store.users.activate(id)));
const renewal = index.map((at) => withUser(at, (_api, {id}, store) => store.users.renew(id)));
const passing = fc.constantFrom(1, 25, 400).map((hours): Act => (_api, store) => {
  store.clock.set(new Date(store.clock.time + hours * 3_600_000).toISOString());
});
const stepDown = fc.tuple(index, index).map(([one, other]): Act => async (api) => {
  const users = (await everybody(api)).filter((each) => each.role === 'admin');
  const pair = [users[one % (users.length || 1)], users[other % (users.length || 1)]];
  const both = pair.flatMap((user) => (user ? [replace(api, user, {role: 'viewer'})] : []));
  await Promise.allSettled(both);
});

const acts = fc.array(
  fc.oneof(addition, change, removal, activation, renewal, passing, stepDown),
  {maxLength: 25},
);

async function requireRules(api: Api): Promise<void> {
  const users = await everybody(api);
  const page = await listUsers(api, {limit: 1});
  const licenses = await api.users.licenses({organizationId});
  const active = users.filter((each) => each.role === 'admin' && each.status === 'active');
  const keys = users.map(({kind, email}) => `${kind} ${email.toLowerCase()}`);
  const taken = users.filter(({kind}) => kind === 'organization').length;
  expect(active.length).to.be.greaterThan(0);
  expect(page.adminCount).to.equal(active.length);
  expect(new Set(keys).size).to.equal(keys.length);
  expect(licenses.free).to.be.at.least(0);
  expect(licenses.total).to.be.at.least(taken);
  expect(licenses.next).to.be.at.least(taken);
}

/** What is refused changes nothing, and is no failure. */
function unlessRefused(thrown: unknown): void {
  if (!(thrown instanceof ApiError)) throw thrown;
}

const holds = (wrap: (store: Store) => Api) =>
  fc.asyncProperty(acts, async (sequence) => {
    const store = createStore({scenario: WORLD});
    const api = wrap(store);
    await requireRules(api);
    for (const act of sequence) {
      await Promise.resolve(act(api, store)).catch(unlessRefused);
      await requireRules(api);
    }
  });

/** The planted defect: it counts the Admins once, as its first call finds them, and believes that from then on. */
function countingOnce(store: Store): Api {
  const {api} = store;
  let counted: number | undefined;
  const replaceWrongly: Api['users']['replace'] = async (request) => {
    counted ??= (await listUsers(api)).adminCount ?? 0;
    return api.users.replace(request).catch((thrown: unknown) => {
      if (!(thrown instanceof ApiError) || thrown.kind !== 'conflict' || counted === 1) throw thrown;
      store.users.change(request.userId, {role: request.body.role});
      return api.users.get(request);
    });
  };
  return {...api, users: {...api.users, replace: replaceWrongly}};
}

describe('whatever is done with users', () => {
  it('keeps an Admin, one user for each address, and enough licenses', async () => {
    await fc.assert(
      holds((store) => store.api),
      {numRuns: 150, seed: 20261121},
    );
  });

  it('would not hold for a store that counts its Admins once', async () => {
    const {failed} = await fc.check(holds(countingOnce), {numRuns: 150, seed: 20261121});
    expect(failed).to.equal(true);
  });
});
