import {ApiError} from '../../../api/errors.js';
import {subscriptionEndpoints} from '../../../api/resources/subscription/endpoints.js';
import type {LicenseQuote, Subscription} from '../../../api/resources/subscription/schema.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import type {Portal} from '../../../portal/portal.js';

/** A change of licenses that was sent, as it has to be found again. */
export interface SentChange {
  /** The subscription that it was sent on top of. */
  base: Subscription;
  /** How many licenses the next period was to have. */
  to: number;
  /** What was ordered by it. */
  quote: LicenseQuote | undefined;
}

const LIMIT = 25;

function untold(): ApiError {
  return new ApiError('conflict', 'Licenses changed meanwhile, and it is not known by what.');
}

/**
 * Tells after lost answers whether a change was done: gives the subscription if it was, `undefined` if it was not; throws when that
 * cannot be told. Every change makes another version, so that none was done on top of one that still holds. On top of another one the
 * numbers alone tell only what removes or keeps licenses, for which they are all there is; an order has to be there itself.
 */
export async function findChange(
  portal: Portal,
  organizationId: string,
  {base, to, quote}: SentChange,
): Promise<Subscription | undefined> {
  const now = await portal.call(subscriptionEndpoints.get, {organizationId});
  if (now.version === base.version) return undefined;
  if (now.next.licenses !== to) throw untold();
  if (!quote || quote.ordered === 0) return now;
  const isGrown = now.current.licenses === base.current.licenses + quote.ordered;
  if (isGrown && (await hasOrder(portal, organizationId, {base, quote}))) return now;
  throw untold();
}

/** Whether there is one order more since, and it is the one of the quote, by who is signed in. */
async function hasOrder(
  portal: Portal,
  organizationId: string,
  {base, quote}: {base: Subscription; quote: LicenseQuote},
): Promise<boolean> {
  const request = {organizationId, limit: LIMIT};
  const {items} = await portal.call(subscriptionEndpoints.orders, request);
  const since = items.filter(
    (row) => row instanceof InvalidRow || Date.parse(row.createdAt) >= Date.parse(base.now),
  );
  const [order] = since;
  if (!order || since.length > 1 || order instanceof InvalidRow) return false;
  const {kind, createdBy, effectiveFrom, total} = order;
  return (
    kind === 'license-add' &&
    createdBy === portal.session?.user.name &&
    effectiveFrom === quote.from &&
    total.amount === quote.total.amount &&
    total.currency === quote.total.currency
  );
}
