import {defineOperations} from '../../endpoint.js';
import type {BillingAddressApi} from './billing-address-api.js';
import {billingAddressEndpoints} from './endpoints.js';
import {billingAddressSchema} from './schema.js';

/** What a server has to know of the calls of `BillingAddressApi`. */
export const billingAddressOperations = defineOperations<BillingAddressApi>(
  billingAddressEndpoints,
  {
    get: {},
    replace: {
      body: billingAddressSchema,
      problems: ['conflict', 'precondition-failed', 'invalid'],
    },
  },
);
