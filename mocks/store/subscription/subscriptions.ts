import {
  ApiError,
  type BillingPeriod,
  type Edition,
  type Feature,
  type FeatureSwitch,
  type HistoryEntry,
  type HistoryQuery,
  type LicenseQuote,
  type Money,
  type Order,
  type OrderQuery,
  type Page,
  type Subscription,
} from '../../../src/api/index.js';
import {addDays, dateInAmsterdam, instantInAmsterdam, toInstant} from '../amsterdam.js';
import type {Clock} from '../clock.js';
import type {Period} from './billing-period.js';
import {Features} from './features.js';
import type {LicensePurchase, Licenses} from './licenses.js';
import {type NewestKey, newestFirst} from '../newest-first.js';
import {isManagedElsewhere, sumOf, type SubscriptionRecord} from './subscription-record.js';

interface Kept {
  record: SubscriptionRecord;
  licenses: Licenses;
  /** The first day of the period in which it begins: the next edition is that of every later one (S7). */
  firstPeriodFrom: string;
  features: Features;
  /** The newest first. */
  orders: Order[];
}

interface Billed {
  count: number;
  months: number;
  licensePrice: Money | undefined;
}

/** What licenses and features come to; nothing where no price is known here (S3, S-E4). */
function pricesOf(
  {count, months, licensePrice}: Billed,
  features: readonly Feature[],
): Pick<BillingPeriod, 'licensePrice' | 'monthlyPrice' | 'totalPrice'> {
  if (!licensePrice) return {};
  const {amount, currency} = licensePrice;
  const extras = features.map(({enabled, monthlyPrice}) => (enabled ? monthlyPrice : undefined));
  const monthlyPrice = sumOf(currency, [{amount: amount * count, currency}, ...extras]);
  const totalPrice = {currency, amount: monthlyPrice.amount * months};
  return {licensePrice: {...licensePrice}, monthlyPrice, totalPrice};
}

/** The subscription of each organization that has one to be seen here, under the rules of the domain (S1–S24). */
export class Subscriptions {
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Begins with a subscription; its licenses are those that the users take. */
  begin(organizationId: string, record: SubscriptionRecord, licenses: Licenses): void {
    const {features: records = [], history = [], orders = []} = record;
    const features = new Features({clock: this.#clock, organizationId, records, history});
    const firstPeriodFrom = licenses.count().period.from;
    const kept = {record, licenses, firstPeriodFrom, features, orders: [...orders]};
    this.#kept.set(organizationId, kept);
  }

  get(organizationId: string): Subscription {
    const {record, licenses, firstPeriodFrom, features} = this.#of(organizationId);
    const {current, next, active, period, nextPeriod} = licenses.count();
    const {managedBy = 'direct', manageUrl, supportContact, edition, nextEdition = edition} = record;
    const side = (when: Period, count: number, name: Edition): BillingPeriod => ({
      ...when,
      edition: {...name},
      fileStorage: {...record.fileStorage},
      licenses: count,
      ...pricesOf({count, months: when.months, licensePrice: licenses.price}, features.list()),
    });
    return {
      version: licenses.version,
      managedBy,
      ...(manageUrl !== undefined && {manageUrl}),
      activeUsers: active,
      current: side(period, current, period.from > firstPeriodFrom ? nextEdition : edition),
      next: side(nextPeriod, next, nextEdition),
      // The last moment of the last day, where the supplier keeps its books.
      changesUntil: toInstant(instantInAmsterdam(addDays(period.to, 1), '00:00') - 1000),
      now: this.#clock.now(),
      ...(supportContact && {supportContact: {...supportContact}}),
    };
  }

  quote(organizationId: string, quantity: number): LicenseQuote {
    return this.#managed(organizationId).licenses.quote(quantity);
  }

  order(organizationId: string, version: string, quoteId: string): Subscription {
    this.#managed(organizationId).licenses.order(version, quoteId);
    return this.get(organizationId);
  }

  removeLicenses(organizationId: string, version: string, quantity: number): Subscription {
    this.#managed(organizationId).licenses.remove(version, quantity);
    return this.get(organizationId);
  }

  undoRemoval(organizationId: string, version: string, quantity: number): Subscription {
    this.#managed(organizationId).licenses.undoRemoval(version, quantity);
    return this.get(organizationId);
  }

  features(organizationId: string): Feature[] {
    return this.#of(organizationId).features.list();
  }

  switchFeature(
    organizationId: string,
    featureId: string,
    {body, actor}: {body: FeatureSwitch; actor: string},
  ): Feature {
    return this.#managed(organizationId).features.switch(featureId, body, actor);
  }

  orders(organizationId: string, query: OrderQuery, epoch: number): Page<Order> {
    const {orders} = this.#of(organizationId);
    return newestFirst(orders, query, {list: `${organizationId}-orders`, epoch, keyOf: orderKey});
  }

  orderOf(organizationId: string, orderId: string): Order {
    const order = this.#of(organizationId).orders.find(({id}) => id === orderId);
    if (!order) throw new ApiError('not-found', 'There is no such order.');
    return order;
  }

  history(organizationId: string, query: HistoryQuery, epoch: number): Page<HistoryEntry> {
    const {featureId, action, from, to, ...page} = query;
    const entries = this.#of(organizationId).features.history.filter((entry) => {
      const day = dateInAmsterdam(Date.parse(entry.at));
      return (
        (featureId === undefined || entry.featureId === featureId) &&
        (action === undefined || entry.action === action) &&
        (from === undefined || day >= from) &&
        (to === undefined || day <= to)
      );
    });
    const list = JSON.stringify([organizationId, 'history', featureId, action, from, to]);
    return newestFirst(entries, page, {list, epoch, keyOf: historyKey});
  }

  /** An order is placed, here or while a user is added (S11, S12). */
  place(organizationId: string, purchase: LicensePurchase, by: string): void {
    const kept = this.#kept.get(organizationId);
    if (!kept) return;
    const {quantity, from, total} = purchase;
    const number = `${String(kept.orders.length + 1).padStart(4, '0')}`;
    const id = `${organizationId}-order-${number}`;
    const orderNumber = `O-${from.slice(0, 4)}-${number}`;
    kept.orders.unshift({
      id,
      number: orderNumber,
      createdAt: this.#clock.now(),
      createdBy: by,
      kind: 'license-add',
      description: `User licenses: ${String(quantity)}`,
      effectiveFrom: from,
      total: {...total} satisfies Money,
      confirmation: {id: `${id}-pdf`, fileName: `${orderNumber}.pdf`, mediaType: 'application/pdf'},
    });
  }

  #of(organizationId: string): Kept {
    const kept = this.#kept.get(organizationId);
    if (!kept) throw new ApiError('not-found', 'There is no subscription to be seen here.');
    return kept;
  }

  /** What was bought elsewhere is changed there (S8, V16). */
  #managed(organizationId: string): Kept {
    const kept = this.#of(organizationId);
    if (!isManagedElsewhere(kept.record)) return kept;
    throw new ApiError('forbidden', 'This subscription is managed elsewhere.');
  }
}

const orderKey = ({id, createdAt}: Order): NewestKey => ({id, at: createdAt});
const historyKey = ({id, at}: HistoryEntry): NewestKey => ({id, at});
