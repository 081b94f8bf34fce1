import type {Query} from '../client.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {
  askPageOf,
  rowsOf,
  walkOf,
  type Cursors,
  type List,
  type Reader,
  type Walk,
} from './pages.js';

/** A list that all its checks read in one place, by somebody who may. */
export interface KnownList<Row, Frame extends Cursors = Cursors> extends List<Row, Frame> {
  readonly reader: (context: Context) => Promise<Reader>;
}

/** A list that begins with the newest, and when each of its rows was made. */
export interface NewestFirst<Row, Frame extends Cursors = Cursors> extends KnownList<Row, Frame> {
  readonly at: (row: Row) => string;
}

/** Rows a page, when as few calls as can be are made. */
const LARGEST_PAGE = 100;

/** A list as far as has to be known to ask for it. */
export type Asked = Pick<KnownList<unknown>, 'name' | 'reader'>;

/** Asks for one page of a list. */
export async function askList(
  context: Context,
  list: Asked,
  query: Query,
): Promise<Exchange> {
  return askPageOf(list, context, await list.reader(context), query);
}

/** Turns page after page of a list. */
export async function walkList<Row, Frame extends Cursors>(
  context: Context,
  list: KnownList<Row, Frame>,
  query: Query = {},
  direction: 'next' | 'previous' = 'next',
): Promise<Walk<Row, Frame>> {
  const {mostPages: most} = context.settings;
  const plan = {query: {limit: LARGEST_PAGE, ...query}, most, direction};
  return walkOf(list, context, await list.reader(context), plan);
}

/** The list as it is, in large pages, read once: not before the checks are through that change it. */
export function wholeListOf<Row, Frame extends Cursors>(
  context: Context,
  list: KnownList<Row, Frame>,
): Promise<Walk<Row, Frame>> {
  return context.once(`list ${list.name}`, () => walkList(context, list));
}

/** What is known of a list; not tested where it is empty. */
export async function knownRowsOf<Row>(
  context: Context,
  list: KnownList<Row>,
): Promise<AtLeastOne<Row>> {
  return something(rowsOf(await wholeListOf(context, list)), `${list.name} has no row`);
}
