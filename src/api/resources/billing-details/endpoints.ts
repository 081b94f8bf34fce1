import {defineEndpoints} from '../../endpoint.js';
import type {BillingDetailsApi} from './billing-details-api.js';
import {billingDetailsRoutes} from './routes.js';
import {billingDetailsSchema} from './schema.js';

const answers = {kind: 'whole', schema: billingDetailsSchema} as const;

/** The wire of `BillingDetailsApi`. */
export const billingDetailsEndpoints = defineEndpoints<BillingDetailsApi>(
  'billingDetails',
  billingDetailsRoutes,
  {
    get: {answers, permission: 'subscription.read'},
    replace: {answers, permission: 'billing-details.write'},
  },
);
