import {
  invoicePageFrameSchema,
  invoiceSchema,
  type Invoice,
} from '../../api/resources/invoices/schema.js';
import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import type {Query} from '../client.js';
import type {Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import type {Place} from './places.js';

/** A page of the list as it came. */
export interface ListPage {
  readonly exchange: Exchange;
  /** Without its rows, which may be wrong one by one. */
  readonly frame: Omit<InvoicePage, 'items'>;
  /** The rows that are what the contract says. */
  readonly rows: readonly Invoice[];
  /** How many rows came, right or wrong. */
  readonly count: number;
}

/** Pages in one direction. */
export interface Walk {
  readonly query: Query;
  readonly pages: readonly ListPage[];
  /**
   * `end`: there is no further cursor. `bound`: there is one, and no more was to be read. `circle`: a cursor came back.
   * `broken`: an answer was no page.
   */
  readonly ending: 'end' | 'bound' | 'circle' | 'broken';
  /** The answer that was no page. */
  readonly broken: Exchange | undefined;
}

/** Reads an answer as a page; undefined when it is none. */
export function readPage(exchange: Exchange): ListPage | undefined {
  const frame = invoicePageFrameSchema.safeParse(exchange.json);
  if (exchange.status !== 200 || !frame.success) return undefined;
  const {items, ...rest} = frame.data;
  const rows = items.flatMap((item) => {
    const row = invoiceSchema.safeParse(item);
    return row.success ? [row.data] : [];
  });
  return {exchange, frame: rest, rows, count: items.length};
}

/** Asks for one page. */
export function askPage(context: Context, place: Place, query: Query): Promise<Exchange> {
  const {user, organizationId} = place;
  return context.call('invoices.list', {as: user, values: {organizationId}, query});
}

export interface WalkPlan {
  query: Query;
  most: number;
  direction?: 'next' | 'previous' | undefined;
}

/** Turns page after page, in one direction, up to a bound. */
export async function walk(
  context: Context,
  place: Place,
  {query, most, direction = 'next'}: WalkPlan,
): Promise<Walk> {
  const pages: ListPage[] = [];
  const cursors = new Set<string>();
  let {cursor} = query;
  const stop = (ending: Walk['ending'], broken?: Exchange): Walk => {
    return {query, pages, ending, broken};
  };
  for (;;) {
    const exchange = await askPage(context, place, {...query, cursor});
    const page = readPage(exchange);
    if (!page) return stop('broken', exchange);
    pages.push(page);
    cursor = page.frame[direction];
    if (cursor === undefined) return stop('end');
    if (cursors.has(cursor)) return stop('circle');
    cursors.add(cursor);
    if (pages.length >= most) return stop('bound');
  }
}

/** The rows of all pages that are what the contract says. */
export function rowsOf({pages}: Pick<Walk, 'pages'>): Invoice[] {
  return pages.flatMap(({rows}) => rows);
}

/** How many rows came in all. */
export function countOf({pages}: Pick<Walk, 'pages'>): number {
  return pages.reduce((sum, {count}) => sum + count, 0);
}

/** Whether the pages hold every row of the list, and each can be read. */
export function isWhole(walked: Walk): boolean {
  return walked.ending === 'end' && rowsOf(walked).length === countOf(walked);
}

/** `5,000 of 100,000 rows`, as far as the back end tells how many there are. */
export function extentOf(walked: Walk): string {
  const total = walked.pages[0]?.frame.total;
  const count = (value: number): string => value.toLocaleString('en-US');
  return `${count(countOf(walked))} ${total === undefined ? 'rows' : `of ${count(total)} rows`}`;
}
