import type {BillingAddressApi} from './resources/billing-address/billing-address-api.js';
import type {BillingDetailsApi} from './resources/billing-details/billing-details-api.js';
import type {CollaborationsApi} from './resources/collaborations/collaborations-api.js';
import type {InvoicesApi} from './resources/invoices/invoices-api.js';
import type {SessionApi} from './resources/session/session-api.js';
import type {SubscriptionApi} from './resources/subscription/subscription-api.js';
import type {UsageApi} from './resources/usage/usage-api.js';
import type {UsersApi} from './resources/users/users-api.js';

/**
 * What a back end can do. A host hands over any object that has the resources its page uses; an element whose resource
 * is absent says so in its place, and the others go on. Every call may throw an `ApiError`.
 */
export interface PortalApi {
  session: SessionApi;
  invoices?: InvoicesApi;
  billingAddress?: BillingAddressApi;
  users?: UsersApi;
  subscription?: SubscriptionApi;
  billingDetails?: BillingDetailsApi;
  usage?: UsageApi;
  collaborations?: CollaborationsApi;
}
