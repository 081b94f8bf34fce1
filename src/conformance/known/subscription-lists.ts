import * as z from 'zod/mini';

import {pageFrame} from '../../api/page.js';
import {
  historyEntrySchema,
  orderSchema,
  type HistoryEntry,
  type Order,
} from '../../api/resources/subscription/schema.js';
import type {Query} from '../client.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {placeFor} from './documents.js';
import {
  askPageOf,
  readPageOf,
  rowsOf,
  walkOf,
  type Cursors,
  type List,
  type Walk,
} from './pages.js';
import {placesWith, type Place} from './places.js';

/** The permission to see orders and the history. */
export const SEE_HISTORY = 'history.read';

/** A list of a subscription, the newest first, and when each of its rows was made. */
export interface NewestFirst<Row> extends List<Row, Cursors> {
  readonly at: (row: Row) => string;
}

const frame = z.object(pageFrame);

/** What was ordered. */
export const ORDERS: NewestFirst<Order> = {
  name: 'subscription.orders',
  frame,
  item: orderSchema,
  at: ({createdAt}) => createdAt,
};

/** Who switched what. */
export const HISTORY: NewestFirst<HistoryEntry> = {
  name: 'subscription.history',
  frame,
  item: historyEntrySchema,
  at: ({at}) => at,
};

const LARGEST_PAGE = 100;

/** Where the lists are read: in the organization of the documents, if anybody may there. */
export const historyPlace = (context: Context): Promise<Place> => placeFor(context, SEE_HISTORY);

/** Asks for one page of such a list. */
export async function askList(
  context: Context,
  {name}: {name: string},
  query: Query,
): Promise<Exchange> {
  return askPageOf({name}, context, await historyPlace(context), query);
}

/** Turns page after page of such a list. */
export async function walkList<Row>(
  context: Context,
  list: NewestFirst<Row>,
  query: Query,
  direction: 'next' | 'previous' = 'next',
): Promise<Walk<Row, Cursors>> {
  const {mostPages: most} = context.settings;
  return walkOf(list, context, await historyPlace(context), {query, most, direction});
}

/** All that can be read of such a list by a query, as it is now. */
export async function rowsBy<Row>(
  context: Context,
  list: NewestFirst<Row>,
  query: Query = {},
): Promise<Row[]> {
  return rowsOf(await walkList(context, list, {limit: LARGEST_PAGE, ...query}));
}

/** The list as it is, read once; not tested where it is empty. */
export async function knownRowsOf<Row extends {id: string}>(
  context: Context,
  list: NewestFirst<Row>,
): Promise<AtLeastOne<Row>> {
  const rows = await context.once(`list ${list.name}`, () => rowsBy(context, list));
  return something(rows, `${list.name} has no row`);
}

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
  const exchange = await askPageOf(ORDERS, context, place, {limit: LARGEST_PAGE});
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
