import type {Route} from '../endpoint.js';
import type {PortalApi} from '../portal-api.js';
import type {BillingAddressApi} from '../resources/billing-address/billing-address-api.js';
import {billingAddressRoutes} from '../resources/billing-address/routes.js';
import type {BillingDetailsApi} from '../resources/billing-details/billing-details-api.js';
import {billingDetailsRoutes} from '../resources/billing-details/routes.js';
import type {CollaborationsApi} from '../resources/collaborations/collaborations-api.js';
import {collaborationsRoutes} from '../resources/collaborations/routes.js';
import type {InvoicesApi} from '../resources/invoices/invoices-api.js';
import {invoicesRoutes} from '../resources/invoices/routes.js';
import {sessionRoutes} from '../resources/session/routes.js';
import type {SessionApi} from '../resources/session/session-api.js';
import {subscriptionRoutes} from '../resources/subscription/routes.js';
import type {SubscriptionApi} from '../resources/subscription/subscription-api.js';
import {usageRoutes} from '../resources/usage/routes.js';
import type {UsageApi} from '../resources/usage/usage-api.js';
import {usersRoutes} from '../resources/users/routes.js';
import type {UsersApi} from '../resources/users/users-api.js';
import type {HttpApiOptions} from './options.js';
import {type Arguments, Transport} from './transport.js';

export type {GetToken, HttpApiOptions} from './options.js';

/** A resource whose every call goes over the transport; its answers are checked by the portal, not here. */
function bind<Api>(routes: Record<keyof Api & string, Route>, transport: Transport): Api {
  const entries = Object.entries<Route>(routes).map(([operation, route]) => [
    operation,
    (request: Arguments) => transport.call(route, request),
  ]);
  return Object.fromEntries(entries) as Api;
}

/**
 * An adapter that speaks the contract (`openapi.json`) over HTTP. Throws a `TypeError` at once for a base URL that cannot be
 * one. Its calls throw `ApiError`s and try once, save for the second try with a new token after a 401; reads are tried again
 * by the portal.
 */
export function createHttpApi(options: HttpApiOptions): Required<PortalApi> {
  const transport = new Transport(options);
  return {
    session: bind<SessionApi>(sessionRoutes, transport),
    invoices: bind<InvoicesApi>(invoicesRoutes, transport),
    billingAddress: bind<BillingAddressApi>(billingAddressRoutes, transport),
    users: bind<UsersApi>(usersRoutes, transport),
    subscription: bind<SubscriptionApi>(subscriptionRoutes, transport),
    billingDetails: bind<BillingDetailsApi>(billingDetailsRoutes, transport),
    usage: bind<UsageApi>(usageRoutes, transport),
    collaborations: bind<CollaborationsApi>(collaborationsRoutes, transport),
  };
}
