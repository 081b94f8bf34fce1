import * as z from 'zod/mini';

import {pageFrame} from '../../api/page.js';
import {
  historyEntrySchema,
  orderSchema,
  type HistoryEntry,
  type Order,
} from '../../api/resources/subscription/schema.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {placeFor} from './documents.js';
import type {NewestFirst} from './lists.js';
import {askPageOf, readPageOf} from './pages.js';
import {placesWith, type Place} from './places.js';

/** The permission to see orders and the history. */
export const SEE_HISTORY = 'history.read';

/** Where the lists are read: in the organization of the documents, if anybody may there. */
export const historyPlace = (context: Context): Promise<Place> => placeFor(context, SEE_HISTORY);

const frame = z.object(pageFrame);

/** What was ordered. */
export const ORDERS: NewestFirst<Order> = {
  name: 'subscription.orders',
  frame,
  item: orderSchema,
  reader: historyPlace,
  at: ({createdAt}) => createdAt,
};

/** Who switched what. */
export const HISTORY: NewestFirst<HistoryEntry> = {
  name: 'subscription.history',
  frame,
  item: historyEntrySchema,
  reader: historyPlace,
  at: ({at}) => at,
};

/** An order with a file that confirms it. */
export type Confirmed = Order & {readonly confirmation: NonNullable<Order['confirmation']>};

/** The orders of an organization that have a file, by whoever may see them. */
export async function confirmedIn(
  context: Context,
  organizationId: string,
): Promise<AtLeastOne<Confirmed>> {
  const places = await placesWith(context, SEE_HISTORY);
  const here = places.filter((each) => each.organizationId === organizationId);
  const [place] = something(here, `no user given may see orders of ${organizationId}`);
  const exchange = await askPageOf(ORDERS, context, place, {limit: 100});
  const page = readPageOf(ORDERS, exchange);
  const confirmed = (page?.rows ?? []).filter((each): each is Confirmed => !!each.confirmation);
  return something(confirmed, `no order of ${organizationId} has a confirmation`);
}

/** Asks for the file that confirms an order. */
export function askConfirmation(
  context: Context,
  {user, organizationId}: Place,
  orderId: string,
): Promise<Exchange> {
  const values = {organizationId, orderId};
  return context.call('subscription.orderConfirmation', {as: user, values});
}
