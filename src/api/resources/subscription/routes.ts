import {route} from '../../endpoint.js';

const subscription = '/organizations/{organizationId}/subscription';

/** Where the calls of `SubscriptionApi` go. */
export const subscriptionRoutes = {
  get: route('GET', subscription),
  quoteLicenses: route('POST', `${subscription}/license-quotes`),
  orderLicenses: route('POST', `${subscription}/license-orders`),
  removeLicenses: route('POST', `${subscription}/license-removals`),
  undoRemoval: route('POST', `${subscription}/license-removal-undos`),
  features: route('GET', `${subscription}/features`),
  switchFeature: route('PUT', `${subscription}/features/{featureId}`),
  orders: route('GET', `${subscription}/orders`),
  orderConfirmation: route('GET', `${subscription}/orders/{orderId}/confirmation`, 'file'),
  history: route('GET', `${subscription}/history`),
};
