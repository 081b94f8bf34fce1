import {route} from '../../endpoint.js';

const path = '/organizations/{organizationId}/billing-details';

/** Where the calls of `BillingDetailsApi` go. */
export const billingDetailsRoutes = {
  get: route('GET', path),
  replace: route('PUT', path),
};
