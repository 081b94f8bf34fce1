import type {OfOrganization, Written} from '../../call-arguments.js';
import type {Page} from '../../page.js';
import type {HistoryQuery, OrderQuery} from './query-schema.js';
import type {
  Feature,
  FeatureSwitch,
  HistoryEntry,
  LicenseOrder,
  LicenseQuote,
  LicenseQuoteRequest,
  LicenseRemoval,
  Order,
  Subscription,
} from './schema.js';

export type SubscriptionRequest = OfOrganization;
export type QuoteLicensesRequest = Written<LicenseQuoteRequest>;
export type OrderLicensesRequest = Written<LicenseOrder>;
export type RemoveLicensesRequest = Written<LicenseRemoval>;

export interface SwitchFeatureRequest extends Written<FeatureSwitch> {
  featureId: string;
}

export interface ListOrdersRequest extends OfOrganization, OrderQuery {}

export interface OrderConfirmationRequest extends OfOrganization {
  orderId: string;
}

export interface ListHistoryRequest extends OfOrganization, HistoryQuery {}

/**
 * What the organization has and what it costs (S1–S24). Where it was bought through another product (S8) all of it can be read, and
 * every write throws `forbidden` (V16).
 */
export interface SubscriptionApi {
  /** The subscription in this billing period and in the next (S3). */
  get(request: SubscriptionRequest): Promise<Subscription>;
  /** What more licenses cost; nothing is ordered by it. Throws `invalid` with `/quantity` for none, or more than can be had. */
  quoteLicenses(request: QuoteLicensesRequest): Promise<LicenseQuote>;
  /**
   * Places an order at once (S11), by a quote and at its price. Throws `precondition-failed` when licenses changed since that version,
   * and `gone` for a quote that no longer holds: it expired, was ordered by before, or licenses changed since.
   */
  orderLicenses(request: OrderLicensesRequest): Promise<Subscription>;
  /**
   * Takes licenses out of the next billing period, without credit (S10). Throws `conflict` when there would be fewer than active
   * users (S13), `precondition-failed` when licenses changed since that version.
   */
  removeLicenses(request: RemoveLicensesRequest): Promise<Subscription>;
  /** Takes back a removal before its period begins. Throws `conflict` for more than are to be removed. */
  undoRemoval(request: RemoveLicensesRequest): Promise<Subscription>;
  /** The features and integrations, in the order to show them in (S14). */
  features(request: SubscriptionRequest): Promise<{items: Feature[]}>;
  /** Switches one for the whole company (S15). Throws `conflict` for one that is locked, `precondition-failed` when it was switched since. */
  switchFeature(request: SwitchFeatureRequest): Promise<Feature>;
  /** One page of orders, the newest first (S24). */
  orders(request: ListOrdersRequest): Promise<Page<Order>>;
  /** The bytes of an order's confirmation. Throws `not-found` for one that is not there. */
  orderConfirmation(request: OrderConfirmationRequest): Promise<Blob>;
  /** One page of who switched what and when, the newest first (S24). */
  history(request: ListHistoryRequest): Promise<Page<HistoryEntry>>;
}
