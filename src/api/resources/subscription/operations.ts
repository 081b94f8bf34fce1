import {defineOperations} from '../../endpoint.js';
import {subscriptionEndpoints} from './endpoints.js';
import {historyQuerySchema, orderQuerySchema} from './query-schema.js';
import {
  featureSwitchSchema,
  licenseOrderSchema,
  licenseQuoteRequestSchema,
  licenseRemovalSchema,
} from './schema.js';
import type {SubscriptionApi} from './subscription-api.js';

/** What a server has to know of the calls of `SubscriptionApi`. */
export const subscriptionOperations = defineOperations<SubscriptionApi>(subscriptionEndpoints, {
  get: {},
  quoteLicenses: {body: licenseQuoteRequestSchema, problems: ['conflict', 'invalid']},
  orderLicenses: {
    body: licenseOrderSchema,
    problems: ['conflict', 'gone', 'precondition-failed', 'invalid'],
  },
  removeLicenses: {
    body: licenseRemovalSchema,
    problems: ['conflict', 'precondition-failed', 'invalid'],
  },
  undoRemoval: {
    body: licenseRemovalSchema,
    problems: ['conflict', 'precondition-failed', 'invalid'],
  },
  features: {},
  switchFeature: {
    body: featureSwitchSchema,
    problems: ['not-found', 'conflict', 'precondition-failed', 'invalid'],
  },
  orders: {query: orderQuerySchema, problems: ['gone', 'invalid']},
  orderConfirmation: {problems: ['not-found']},
  history: {query: historyQuerySchema, problems: ['gone', 'invalid']},
});
