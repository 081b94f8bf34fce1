import type * as z from 'zod/mini';

import type {Page} from '../../api/page.js';
import {
  invoicePageFrameSchema,
  invoiceSchema,
  type Invoice,
} from '../../api/resources/invoices/schema.js';
import type {InvoicePage} from '../../api/resources/invoices/invoices-api.js';
import type {Query} from '../client.js';
import type {Context, Values} from '../context.js';
import type {Exchange} from '../exchange.js';
import type {Place} from './places.js';

/** A list of the contract, whose pages are read alike. */
export interface List<Row, Frame> {
  /** `resource.operation`. */
  readonly name: string;
  readonly frame: z.ZodMiniType<Frame & {items: unknown[]}>;
  readonly item: z.ZodMiniType<Row>;
}

/** What leads from page to page. */
export type Cursors = Pick<Page<unknown>, 'next' | 'previous' | 'total' | 'offset'>;

type InvoiceFrame = Omit<InvoicePage, 'items'>;

const INVOICES: List<Invoice, InvoiceFrame> = {
  name: 'invoices.list',
  frame: invoicePageFrameSchema,
  item: invoiceSchema,
};

/** Who reads a list, and where. */
export interface Reader extends Pick<Place, 'user' | 'organizationId'> {
  /** What its path says beside the organization. */
  readonly values?: Values | undefined;
  /** What is asked unless something else is. */
  readonly query?: Query | undefined;
}

/** A page of the list as it came. */
export interface ListPage<Row = Invoice, Frame = InvoiceFrame> {
  readonly exchange: Exchange;
  /** Without its rows, which may be wrong one by one. */
  readonly frame: Frame;
  /** The rows that are what the contract says. */
  readonly rows: readonly Row[];
  /** How many rows came, right or wrong. */
  readonly count: number;
}

/** Pages in one direction. */
export interface Walk<Row = Invoice, Frame = InvoiceFrame> {
  readonly query: Query;
  readonly pages: readonly ListPage<Row, Frame>[];
  /**
   * `end`: there is no further cursor. `bound`: there is one, and no more was to be read. `circle`: a cursor came back.
   * `broken`: an answer was no page.
   */
  readonly ending: 'end' | 'bound' | 'circle' | 'broken';
  /** The answer that was no page. */
  readonly broken: Exchange | undefined;
}

/** Reads an answer as a page of a list; undefined when it is none. */
export function readPageOf<Row, Frame>(
  list: List<Row, Frame>,
  exchange: Exchange,
): ListPage<Row, Frame> | undefined {
  const frame = list.frame.safeParse(exchange.json);
  if (exchange.status !== 200 || !frame.success) return undefined;
  const {items} = frame.data;
  const rows = items.flatMap((item) => {
    const row = list.item.safeParse(item);
    return row.success ? [row.data] : [];
  });
  return {exchange, frame: frame.data, rows, count: items.length};
}

/** Asks for one page of a list. */
export function askPageOf(
  {name}: Pick<List<unknown, unknown>, 'name'>,
  context: Context,
  {user, organizationId, values, query: always}: Reader,
  query: Query,
): Promise<Exchange> {
  const asked = {values: {organizationId, ...values}, query: {...always, ...query}};
  return context.call(name, {as: user, ...asked});
}

/** Reads an answer as a page of documents; undefined when it is none. */
export function readPage(exchange: Exchange): ListPage | undefined {
  return readPageOf(INVOICES, exchange);
}

/** Asks for one page of documents. */
export function askPage(context: Context, place: Place, query: Query): Promise<Exchange> {
  return askPageOf(INVOICES, context, place, query);
}

export interface WalkPlan {
  query: Query;
  most: number;
  direction?: 'next' | 'previous' | undefined;
}

/** Turns page after page of a list, in one direction, up to a bound. */
export async function walkOf<Row, Frame extends Cursors>(
  list: List<Row, Frame>,
  context: Context,
  reader: Reader,
  {query, most, direction = 'next'}: WalkPlan,
): Promise<Walk<Row, Frame>> {
  const pages: ListPage<Row, Frame>[] = [];
  const cursors = new Set<string>();
  let {cursor} = query;
  const stop = (
    ending: Walk['ending'],
    broken?: Exchange,
  ): Walk<Row, Frame> => ({query, pages, ending, broken});
  for (;;) {
    const exchange = await askPageOf(list, context, reader, {...query, cursor});
    const page = readPageOf(list, exchange);
    if (!page) return stop('broken', exchange);
    pages.push(page);
    cursor = page.frame[direction];
    if (cursor === undefined) return stop('end');
    if (cursors.has(cursor)) return stop('circle');
    cursors.add(cursor);
    if (pages.length >= most) return stop('bound');
  }
}

/** Turns page after page of documents. */
export function walk(context: Context, place: Place, plan: WalkPlan): Promise<Walk> {
  return walkOf(INVOICES, context, place, plan);
}

/** The rows of all pages that are what the contract says. */
export function rowsOf<Row>({pages}: {pages: readonly Pick<ListPage<Row>, 'rows'>[]}): Row[] {
  return pages.flatMap(({rows}) => rows);
}

/** The answers of a walk, also one that was no page. */
export function exchangesOf({
  pages,
  broken,
}: {
  pages: readonly {exchange: Exchange}[];
  broken: Exchange | undefined;
}): Exchange[] {
  return [...pages.map(({exchange}) => exchange), ...(broken ? [broken] : [])];
}

/** How many rows came in all. */
export function countOf({pages}: {pages: readonly {count: number}[]}): number {
  return pages.reduce((sum, {count}) => sum + count, 0);
}

/** Whether the pages hold every row of the list, and each can be read. */
export function isWhole<Row, Frame>(walked: Walk<Row, Frame>): boolean {
  return walked.ending === 'end' && rowsOf(walked).length === countOf(walked);
}

/** `5,000 of 100,000 rows`, as far as the back end tells how many there are. */
export function extentOf<Row, Frame extends Cursors>(walked: Walk<Row, Frame>): string {
  const total = walked.pages[0]?.frame.total;
  const count = (value: number): string => value.toLocaleString('en-US');
  return `${count(countOf(walked))} ${total === undefined ? 'rows' : `of ${count(total)} rows`}`;
}
