import * as z from 'zod/mini';

import {defineEndpoints} from '../../endpoint.js';
import {pageFrame} from '../../page.js';
import {subscriptionRoutes} from './routes.js';
import {
  featureSchema,
  historyEntrySchema,
  licenseQuoteSchema,
  orderSchema,
  subscriptionSchema,
} from './schema.js';
import type {SubscriptionApi} from './subscription-api.js';

const subscription = {kind: 'whole', schema: subscriptionSchema} as const;
const frame = z.object(pageFrame);
/** All of them at once, and each checked by itself. */
const list = z.object({items: pageFrame.items});

/** The wire of `SubscriptionApi`. */
export const subscriptionEndpoints = defineEndpoints<SubscriptionApi>(
  'subscription',
  subscriptionRoutes,
  {
    get: {answers: subscription, permission: 'subscription.read'},
    quoteLicenses: {
      answers: {kind: 'whole', schema: licenseQuoteSchema},
      permission: 'license.order',
    },
    orderLicenses: {answers: subscription, permission: 'license.order'},
    removeLicenses: {answers: subscription, permission: 'license.order'},
    undoRemoval: {answers: subscription, permission: 'license.order'},
    features: {
      answers: {kind: 'page', frame: list, item: featureSchema},
      permission: 'subscription.read',
    },
    switchFeature: {answers: {kind: 'whole', schema: featureSchema}, permission: 'feature.write'},
    orders: {answers: {kind: 'page', frame, item: orderSchema}, permission: 'history.read'},
    orderConfirmation: {answers: {kind: 'file'}, permission: 'history.read'},
    history: {answers: {kind: 'page', frame, item: historyEntrySchema}, permission: 'history.read'},
  },
);
