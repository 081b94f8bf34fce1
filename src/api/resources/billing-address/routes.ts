import {route} from '../../endpoint.js';

const path = '/organizations/{organizationId}/billing-address';

/** Where the calls of `BillingAddressApi` go. */
export const billingAddressRoutes = {
  get: route('GET', path),
  replace: route('PUT', path),
};
