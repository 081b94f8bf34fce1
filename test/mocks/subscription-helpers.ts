import {createStore, SCENARIOS, type Scenario, type ScenarioName} from '../../mocks/index.js';
import type {
  Feature,
  ListHistoryRequest,
  ListOrdersRequest,
  PortalApi,
  Subscription,
} from '../../src/api/index.js';
import {organizationId} from './helpers.js';
import {newKey} from './users-helpers.js';

export type Api = Required<PortalApi>;

/** A world of a subscription, with another part of its organization. */
export function subscriptionWorld(
  part: Partial<Scenario['organizations'][number]> = {},
  name: ScenarioName = 'subscription',
): Scenario {
  const base: Scenario = SCENARIOS[name];
  return {...base, organizations: base.organizations.map((each) => ({...each, ...part}))};
}

/** A store of that world. */
export const storeOfSubscription = (part?: Partial<Scenario['organizations'][number]>) =>
  createStore({scenario: subscriptionWorld(part)});

/** The subscription as it is now. */
export const see = (api: Api): Promise<Subscription> => api.subscription.get({organizationId});

/** The licenses of this period and of the next, and the users that take one. */
export async function counts(api: Api): Promise<[current: number, next: number, active: number]> {
  const {current, next, activeUsers} = await see(api);
  return [current.licenses, next.licenses, activeUsers];
}

/** Asks what more licenses cost. */
export function quote(api: Api, quantity: number, idempotencyKey = newKey()) {
  return api.subscription.quoteLicenses({organizationId, idempotencyKey, body: {quantity}});
}

/** Orders by a quote, from the version that there is now unless another is given. */
export async function order(
  api: Api,
  quoteId: string,
  {version, key = newKey()}: {version?: string; key?: string} = {},
): Promise<Subscription> {
  const body = {version: version ?? (await see(api)).version, quoteId};
  return api.subscription.orderLicenses({organizationId, idempotencyKey: key, body});
}

/** Asks for a quote, and orders by it. */
export async function buy(api: Api, quantity: number): Promise<Subscription> {
  return order(api, (await quote(api, quantity)).id);
}

type Change = 'removeLicenses' | 'undoRemoval';

async function change(api: Api, call: Change, quantity: number, more: {version?: string; key?: string}) {
  const body = {version: more.version ?? (await see(api)).version, quantity};
  const idempotencyKey = more.key ?? newKey();
  return api.subscription[call]({organizationId, idempotencyKey, body});
}

/** Takes licenses out of the next period, from the version that there is now unless another is given. */
export const removeLicenses = (
  api: Api,
  quantity: number,
  more: {version?: string; key?: string} = {},
) => change(api, 'removeLicenses', quantity, more);

/** Takes a removal back, likewise. */
export const undoRemoval = (
  api: Api,
  quantity: number,
  more: {version?: string; key?: string} = {},
) => change(api, 'undoRemoval', quantity, more);

/** One of the features. */
export async function feature(api: Api, id: string): Promise<Feature> {
  const {items} = await api.subscription.features({organizationId});
  const found = items.find((each) => each.id === id);
  if (!found) throw new Error(`No feature ${id}.`);
  return found;
}

/** Switches a feature from what is known of it. */
export function turn(
  api: Api,
  {id, version}: Pick<Feature, 'id' | 'version'>,
  enabled: boolean,
  idempotencyKey = newKey(),
): Promise<Feature> {
  const body = {version, enabled};
  return api.subscription.switchFeature({organizationId, featureId: id, idempotencyKey, body});
}

/** A page of orders, a hundred at most unless asked otherwise. */
export const orders = (api: Api, query: Partial<ListOrdersRequest> = {}) =>
  api.subscription.orders({organizationId, limit: 100, ...query});

/** A page of the history, likewise. */
export const history = (api: Api, query: Partial<ListHistoryRequest> = {}) =>
  api.subscription.history({organizationId, limit: 100, ...query});
