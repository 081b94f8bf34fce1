import {defineEndpoints} from '../../endpoint.js';
import type {BillingAddressApi} from './billing-address-api.js';
import {billingAddressRoutes} from './routes.js';
import {billingAddressSchema} from './schema.js';

const answers = {kind: 'whole', schema: billingAddressSchema} as const;

/** The wire of `BillingAddressApi`. */
export const billingAddressEndpoints = defineEndpoints<BillingAddressApi>(
  'billingAddress',
  billingAddressRoutes,
  {
    get: {answers, permission: 'billing.read'},
    replace: {answers, permission: 'billing.write'},
  },
);
