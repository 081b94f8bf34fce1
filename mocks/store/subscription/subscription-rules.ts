import {
  featureSwitchSchema,
  historyQuerySchema,
  licenseOrderSchema,
  licenseQuoteRequestSchema,
  licenseRemovalSchema,
  type ListHistoryRequest,
  type ListOrdersRequest,
  type OrderConfirmationRequest,
  type OrderLicensesRequest,
  orderQuerySchema,
  type QuoteLicensesRequest,
  type RemoveLicensesRequest,
  type SubscriptionApi,
  subscriptionEndpoints,
  type SwitchFeatureRequest,
} from '../../../src/api/index.js';
import {enter, writeOnce} from '../enter.js';
import type {Store} from '../store.js';
import {checkBody, checkQuery, invalid} from '../validate.js';

type Writing = QuoteLicensesRequest | OrderLicensesRequest | RemoveLicensesRequest;

/** Does a write of a subscription once, with a body that was checked. */
async function write<Request extends Writing, T>(
  store: Store,
  endpoint: (typeof subscriptionEndpoints)[keyof typeof subscriptionEndpoints],
  {organizationId, idempotencyKey, body}: Request,
  act: (organizationId: string) => T,
): Promise<T> {
  const writing = {endpoint, organizationId, idempotencyKey, what: body};
  return writeOnce(store, writing, () => act(organizationId));
}

async function quoteLicenses(store: Store, request: QuoteLicensesRequest) {
  return write(store, subscriptionEndpoints.quoteLicenses, request, (organizationId) => {
    const {quantity} = checkBody(licenseQuoteRequestSchema, request.body);
    return store.subscriptions.quote(organizationId, quantity);
  });
}

async function orderLicenses(store: Store, request: OrderLicensesRequest) {
  return write(store, subscriptionEndpoints.orderLicenses, request, (organizationId) => {
    const {version, quoteId} = checkBody(licenseOrderSchema, request.body);
    return store.subscriptions.order(organizationId, version, quoteId);
  });
}

async function removeLicenses(store: Store, request: RemoveLicensesRequest) {
  return write(store, subscriptionEndpoints.removeLicenses, request, (organizationId) => {
    const {version, quantity} = checkBody(licenseRemovalSchema, request.body);
    return store.subscriptions.removeLicenses(organizationId, version, quantity);
  });
}

async function undoRemoval(store: Store, request: RemoveLicensesRequest) {
  return write(store, subscriptionEndpoints.undoRemoval, request, (organizationId) => {
    const {version, quantity} = checkBody(licenseRemovalSchema, request.body);
    return store.subscriptions.undoRemoval(organizationId, version, quantity);
  });
}

async function switchFeature(store: Store, request: SwitchFeatureRequest) {
  const {organizationId, featureId, idempotencyKey, body} = request;
  const endpoint = subscriptionEndpoints.switchFeature;
  const writing = {endpoint, organizationId, idempotencyKey, what: [featureId, body]};
  return writeOnce(store, writing, () => {
    const actor = store.session().user.name;
    const checked = checkBody(featureSwitchSchema, body);
    return store.subscriptions.switchFeature(organizationId, featureId, {body: checked, actor});
  });
}

function orders(store: Store, {organizationId, signal: _, ...rest}: ListOrdersRequest) {
  enter(store, organizationId, subscriptionEndpoints.orders.permission);
  const query = checkQuery(orderQuerySchema, rest);
  return store.subscriptions.orders(organizationId, query, store.epoch);
}

function history(store: Store, {organizationId, signal: _, ...rest}: ListHistoryRequest) {
  enter(store, organizationId, subscriptionEndpoints.history.permission);
  const query = checkQuery(historyQuerySchema, rest);
  if (query.from && query.to && query.from > query.to) {
    throw invalid([{pointer: 'to', detail: 'Give a date on or after from.'}]);
  }
  return store.subscriptions.history(organizationId, query, store.epoch);
}

async function orderConfirmation(
  store: Store,
  {organizationId, orderId}: OrderConfirmationRequest,
): Promise<File> {
  const organization = enter(store, organizationId, subscriptionEndpoints.orderConfirmation.permission);
  const order = store.subscriptions.orderOf(organizationId, orderId);
  const {writeOrderPdf} = await import('../../files/write-order-pdf.js');
  return writeOrderPdf(order, organization.name);
}

/** The calls of `SubscriptionApi` over the subscriptions of a store. */
export function subscriptionRules(store: Store): SubscriptionApi {
  return {
    async get({organizationId}) {
      enter(store, organizationId, subscriptionEndpoints.get.permission);
      return Promise.resolve(store.subscriptions.get(organizationId));
    },
    quoteLicenses: (request) => quoteLicenses(store, request),
    orderLicenses: (request) => orderLicenses(store, request),
    removeLicenses: (request) => removeLicenses(store, request),
    undoRemoval: (request) => undoRemoval(store, request),
    async features({organizationId}) {
      enter(store, organizationId, subscriptionEndpoints.features.permission);
      return Promise.resolve({items: store.subscriptions.features(organizationId)});
    },
    switchFeature: (request) => switchFeature(store, request),
    async orders(request) {
      return Promise.resolve(orders(store, request));
    },
    orderConfirmation: (request) => orderConfirmation(store, request),
    async history(request) {
      return Promise.resolve(history(store, request));
    },
  };
}
