import {something, type Context} from '../../context.js';
import {walkList, type KnownList} from '../../known/lists.js';
import {exchangesOf} from '../../known/pages.js';
import {placesWith} from '../../known/places.js';
import type {Example, Resource} from '../../known/resource.js';
import {
  askConfirmation,
  confirmedIn,
  HISTORY,
  historyPlace,
  ORDERS,
} from '../../known/subscription-lists.js';
import {
  askFeatures,
  askSubscription,
  freeQuote,
  licensing,
  ORDER_LICENSES,
  readFeatures,
  requireFree,
  subscriptionPlace,
  SWITCH_FEATURES,
  switchingPlace,
  withRemoved,
} from '../../known/subscription.js';
import {licenseChecks} from './licenses.js';
import {listingChecks} from './listing.js';
import {orderingChecks} from './ordering.js';
import {quotingChecks} from './quoting.js';
import {seeingChecks} from './seeing.js';
import {switchingChecks} from './switching.js';

/** What a call is asked with, by its organization; where the documents are unless given. */
type Find = (context: Context, organizationId?: string) => Promise<Example>;

const quoteExample: Find = async (context, organizationId) => {
  const {place} = await licensing(context, organizationId);
  return {values: {organizationId: place.organizationId}, body: {quantity: 1}};
};

/** Orders nothing: it keeps what was removed right before. */
const orderExample: Find = async (context, organizationId) => {
  const found = await licensing(context, organizationId);
  const {version} = await withRemoved(context, found, 1);
  const {id: quoteId} = await freeQuote(context, found, 1);
  return {values: {organizationId: found.place.organizationId}, body: {version, quoteId}};
};

const removalExample: Find = async (context, organizationId) => {
  const found = await licensing(context, organizationId);
  requireFree(found, 1);
  const {place, before} = found;
  const body = {version: before.version, quantity: 1};
  return {values: {organizationId: place.organizationId}, body};
};

const undoExample: Find = async (context, organizationId) => {
  const found = await licensing(context, organizationId);
  const {version} = await withRemoved(context, found, 1);
  return {values: {organizationId: found.place.organizationId}, body: {version, quantity: 1}};
};

/** Asks for what is so already. */
const switchExample: Find = async (context, organizationId) => {
  const place = await switchingPlace(context, organizationId);
  const features = await readFeatures(context, place.organizationId);
  const unlocked = features.filter(({lockedReason}) => lockedReason === undefined);
  const [{id, version, enabled}] = something(unlocked, 'every feature is locked');
  const values = {organizationId: place.organizationId, featureId: id};
  return {values, body: {version, enabled}};
};

/** A write, by an example that its caller may send. */
const written = (name: string, permission: string, example: Find): Resource['sights'] => ({
  [`subscription.${name}`]: {
    example,
    async answers(context) {
      const asked = await example(context);
      const places = await placesWith(context, permission);
      const here = places.filter(
        ({organizationId}) => organizationId === asked.values['organizationId'],
      );
      const [{user}] = something(here, `no user given has the permission ${permission}`);
      return [await context.call(`subscription.${name}`, {as: user, ...asked})];
    },
  },
});

const listed = (list: KnownList<unknown>): Resource['sights'] => ({
  [list.name]: {
    example: (_context, organizationId) =>
      Promise.resolve({values: {organizationId}, query: {limit: 5}}),
    answers: async (context) => exchangesOf(await walkList(context, list)),
  },
});

/** What an organization has subscribed to, and what it costs. */
export const subscription: Resource = {
  checks: [
    ...seeingChecks,
    ...quotingChecks,
    ...licenseChecks,
    ...orderingChecks,
    ...switchingChecks,
    ...listingChecks,
  ],
  sights: {
    'subscription.get': {
      answers: async (context) => [await askSubscription(context, await subscriptionPlace(context))],
    },
    'subscription.features': {
      answers: async (context) => [await askFeatures(context, await subscriptionPlace(context))],
    },
    ...written('quoteLicenses', ORDER_LICENSES, quoteExample),
    ...written('orderLicenses', ORDER_LICENSES, orderExample),
    ...written('removeLicenses', ORDER_LICENSES, removalExample),
    ...written('undoRemoval', ORDER_LICENSES, undoExample),
    ...written('switchFeature', SWITCH_FEATURES, switchExample),
    ...listed(ORDERS),
    ...listed(HISTORY),
    'subscription.orderConfirmation': {
      async example(context, organizationId) {
        const [{id}] = await confirmedIn(context, organizationId);
        return {values: {organizationId, orderId: id}};
      },
      async answers(context) {
        const place = await historyPlace(context);
        const [{id}] = await confirmedIn(context, place.organizationId);
        return [await askConfirmation(context, place, id)];
      },
    },
  },
};
