import {
  featureSchema,
  licenseQuoteSchema,
  subscriptionSchema,
  type Feature,
  type FeatureSwitch,
  type LicenseOrder,
  type LicenseQuote,
  type LicenseQuoteRequest,
  type LicenseRemoval,
  type Subscription,
} from '../../api/resources/subscription/schema.js';
import {NotTested} from '../check.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {placeFor} from './documents.js';
import {somebodyIn, type Place} from './places.js';

/** The permission to see a subscription and its features. */
export const SEE_SUBSCRIPTION = 'subscription.read';
/** The permission to order and to remove licenses. */
export const ORDER_LICENSES = 'license.order';
/** The permission to switch features. */
export const SWITCH_FEATURES = 'feature.write';

/** Where a subscription is looked at: in the organization of the documents, if anybody may there. */
export const subscriptionPlace = (context: Context): Promise<Place> =>
  placeFor(context, SEE_SUBSCRIPTION);

/** Asks for the subscription. */
export function askSubscription(
  context: Context,
  {user, organizationId}: Place,
): Promise<Exchange> {
  return context.call('subscription.get', {as: user, values: {organizationId}});
}

/** What an answer says of a subscription; undefined when it is not what the contract says. */
export function subscriptionIn(exchange: Exchange): Subscription | undefined {
  const read = subscriptionSchema.safeParse(exchange.json);
  return exchange.status === 200 && read.success ? read.data : undefined;
}

/** The subscription of an organization as it is now, by whoever may see it; not tested where it cannot be read. */
export async function readSubscription(
  context: Context,
  organizationId: string,
): Promise<Subscription> {
  const place = await somebodyIn(context, organizationId, SEE_SUBSCRIPTION);
  const exchange = await askSubscription(context, place);
  const subscription = subscriptionIn(exchange);
  if (subscription) return subscription;
  throw new NotTested(`subscription.get answered ${exchange.summary}, see subscription.get.answer`);
}

function refuseElsewhere({managedBy}: Subscription, organizationId: string): void {
  if (managedBy === 'direct') return;
  throw new NotTested(`the subscription of ${organizationId} is managed elsewhere`);
}

/** Licenses that can be changed, and who may. */
export interface Licensing {
  readonly place: Place;
  /** As they were before. */
  readonly before: Subscription;
}

/** A write of licenses. */
type Change = 'quoteLicenses' | 'orderLicenses' | 'removeLicenses' | 'undoRemoval';

type Body = LicenseQuoteRequest | LicenseOrder | LicenseRemoval;

/** Sends a write of licenses. */
export function sendChange(
  context: Context,
  {user: as, organizationId}: Place,
  change: Change,
  request: {body: Body; key?: string},
): Promise<Exchange> {
  return context.call(`subscription.${change}`, {as, values: {organizationId}, ...request});
}

/** Makes sure that the next period has as many licenses as before. What was ordered stays, and is told. */
async function putBack(context: Context, {place, before}: Licensing): Promise<void> {
  const {organizationId} = place;
  const {version, next} = await readSubscription(context, organizationId);
  const missing = before.next.licenses - next.licenses;
  const change = missing > 0 ? 'undoRemoval' : 'removeLicenses';
  if (missing !== 0) {
    await sendChange(context, place, change, {body: {version, quantity: Math.abs(missing)}});
  }
  const now = await readSubscription(context, organizationId);
  const isBack = now.next.licenses === before.next.licenses;
  const isSame =
    now.current.from !== before.current.from ||
    now.current.licenses === before.current.licenses;
  if (isBack && isSame) return;
  const told = ({current: one, next: other}: Subscription): string =>
    `${one.licenses} licenses, and ${other.licenses} in the next period`;
  throw new Error(`${organizationId} has ${told(now)}; before it had ${told(before)}`);
}

/** Licenses to change, in an organization or where the documents are, and put back when the check ends. */
export async function licensing(context: Context, organizationId?: string): Promise<Licensing> {
  const place =
    organizationId === undefined
      ? await placeFor(context, ORDER_LICENSES)
      : await somebodyIn(context, organizationId, ORDER_LICENSES);
  const before = await readSubscription(context, place.organizationId);
  refuseElsewhere(before, place.organizationId);
  const found = {place, before};
  context.cleanUp(() => putBack(context, found));
  return found;
}

/** How many licenses can be removed. */
export const removable = ({next, activeUsers}: Subscription): number => next.licenses - activeUsers;

/** Sees to it that so many can be removed. */
export function requireFree({before, place}: Licensing, count: number): void {
  if (removable(before) >= count) return;
  const what = count === 1 ? 'no license' : `no ${count} licenses`;
  throw new NotTested(`${what} of ${place.organizationId} can be removed`);
}

/** Removes licenses where that is not what is tested, and answers with what there is now. */
export async function withRemoved(
  context: Context,
  found: Licensing,
  quantity: number,
): Promise<Subscription> {
  requireFree(found, quantity);
  const {place, before} = found;
  const body = {version: before.version, quantity};
  const exchange = await sendChange(context, place, 'removeLicenses', {body});
  const now = await readSubscription(context, place.organizationId);
  if (exchange.status === 200 && now.next.licenses === before.next.licenses - quantity) return now;
  throw new NotTested('licenses could not be removed, see subscription.removeLicenses');
}

/** What an answer says of a quote; undefined when it is not what the contract says. */
export function quoteIn(exchange: Exchange): LicenseQuote | undefined {
  const read = licenseQuoteSchema.safeParse(exchange.json);
  return exchange.status === 200 && read.success ? read.data : undefined;
}

/** A quote by which nothing is ordered, only licenses kept that were to go: to order by it costs nothing. */
export async function freeQuote(
  context: Context,
  {place}: Licensing,
  quantity: number,
): Promise<LicenseQuote> {
  const exchange = await sendChange(context, place, 'quoteLicenses', {body: {quantity}});
  const quote = quoteIn(exchange);
  if (quote?.undone === quantity && quote.ordered === 0 && quote.total.amount === 0) return quote;
  throw new NotTested('no quote could be had that costs nothing, see subscription.quoteLicenses');
}

/** Asks for the features. */
export function askFeatures(context: Context, {user, organizationId}: Place): Promise<Exchange> {
  return context.call('subscription.features', {as: user, values: {organizationId}});
}

/** The features in an answer that are what the contract says. */
export function featuresIn(exchange: Exchange): Feature[] {
  const {items} = (exchange.json ?? {}) as {items?: unknown};
  if (exchange.status !== 200 || !Array.isArray(items)) return [];
  return items.flatMap((item) => {
    const {data} = featureSchema.safeParse(item);
    return data ? [data] : [];
  });
}

/** The features of an organization as they are now, by whoever may see them; not tested where there are none. */
export async function readFeatures(
  context: Context,
  organizationId: string,
): Promise<AtLeastOne<Feature>> {
  const place = await somebodyIn(context, organizationId, SEE_SUBSCRIPTION);
  const features = featuresIn(await askFeatures(context, place));
  return something(features, `no feature of ${organizationId} is known`);
}

/** A feature as it is now. */
export async function readFeature(
  context: Context,
  {organizationId}: Place,
  id: string,
): Promise<Feature> {
  const features = await readFeatures(context, organizationId);
  const missing = 'the feature is gone from the list, see subscription.features';
  return something(features.filter((each) => each.id === id), missing)[0];
}

/** Where features can be switched, in an organization or where the documents are. */
export async function switchingPlace(context: Context, organizationId?: string): Promise<Place> {
  const place =
    organizationId === undefined
      ? await placeFor(context, SWITCH_FEATURES)
      : await somebodyIn(context, organizationId, SWITCH_FEATURES);
  const subscription = await readSubscription(context, place.organizationId);
  refuseElsewhere(subscription, place.organizationId);
  return place;
}

/** Sends a switch of a feature, from the version that is known of it. */
export function sendSwitch(
  context: Context,
  {user: as, organizationId}: Place,
  {id: featureId, version}: Pick<Feature, 'id' | 'version'>,
  {enabled, key}: {enabled: boolean; key?: string},
): Promise<Exchange> {
  const values = {organizationId, featureId};
  const body: FeatureSwitch = {version, enabled};
  return context.call('subscription.switchFeature', {as, values, body, key});
}

/** Sees to it that a feature is as it was when the check ends. */
export function keepFeature(context: Context, place: Place, {id, enabled}: Feature): void {
  context.cleanUp(async () => {
    const now = await readFeature(context, place, id);
    if (now.enabled === enabled) return;
    await sendSwitch(context, place, now, {enabled});
    const {enabled: isOn} = await readFeature(context, place, id);
    if (isOn !== enabled) throw new Error(`the feature ${id} is ${isOn ? 'on' : 'off'}`);
  });
}
