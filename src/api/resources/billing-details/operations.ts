import {defineOperations} from '../../endpoint.js';
import type {BillingDetailsApi} from './billing-details-api.js';
import {billingDetailsEndpoints} from './endpoints.js';
import {billingDetailsChangeSchema} from './schema.js';

/** What a server has to know of the calls of `BillingDetailsApi`. */
export const billingDetailsOperations = defineOperations<BillingDetailsApi>(
  billingDetailsEndpoints,
  {
    get: {},
    replace: {
      body: billingDetailsChangeSchema,
      problems: ['conflict', 'precondition-failed', 'invalid'],
    },
  },
);
