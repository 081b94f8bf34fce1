import {checksOf, Failed, NotTested, type Check, type Rule} from '../../check.js';
import {something, type Context} from '../../context.js';
import {mediaTypeOf} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {rowsOf} from '../../known/pages.js';
import {placesWith} from '../../known/places.js';
import {
  askConfirmation,
  askList,
  confirmedIn,
  HISTORY,
  historyPlace,
  knownRowsOf,
  ORDERS,
  rowsBy,
  SEE_HISTORY,
  walkList,
  type NewestFirst,
} from '../../known/subscription-lists.js';

type Identified = {readonly id: string};

const isNewestFirst =
  <Row extends Identified>(list: NewestFirst<Row>) =>
  async (context: Context): Promise<void> => {
    const rows = await knownRowsOf(context, list);
    const times = rows.map((row) => Date.parse(list.at(row)));
    const at = times.findIndex((time, index) => time > (times[index - 1] ?? Infinity));
    if (at < 0) return;
    const pair = rows.slice(at - 1, at + 1).map(list.at);
    throw new Failed({expected: 'the newest first', got: pair.map(show).join(' before ')});
  };

/** The list in small pages has to be the list in large ones, there and back. */
const turnsPages =
  <Row extends Identified>(list: NewestFirst<Row>) =>
  async (context: Context): Promise<void> => {
    const rows = await knownRowsOf(context, list);
    if (rows.length === 1) throw new NotTested('one page only');
    const limit = Math.max(1, Math.ceil(Math.min(rows.length, 100) / 3));
    const there = await walkList(context, list, {limit});
    const cursor = there.pages.at(-1)?.frame.previous ?? '';
    const back = await walkList(context, list, {limit, cursor}, 'previous');
    const came = rowsOf(there).map(({id}) => id);
    const due = rows.map(({id}) => id).slice(0, came.length);
    const returned = rowsOf({pages: [...back.pages].reverse()}).map(({id}) => id);
    const before = rowsOf({pages: there.pages.slice(0, -1)}).map(({id}) => id);
    const isWhole = there.ending === 'bound' || came.length === rows.length;
    if (isWhole && came.join() === due.join() && returned.join() === before.join()) return;
    const expected = `${show(due)} page by page, and back`;
    const got = `${show(came)}, and back ${show(returned)}`;
    throw new Failed({expected, got, exchange: there.broken ?? there.pages.at(-1)?.exchange});
  };

const refuses =
  (list: {name: string}, queries: readonly (readonly [name: string, query: object])[]) =>
  async (context: Context): Promise<void> => {
    for (const [name, query] of queries) {
      const exchange = await askList(context, list, {limit: 5, ...query});
      expectProblem(exchange, {status: 422, why: `for ${show(query)}`, fields: [name]});
    }
  };

const LIMITS = [
  ['limit', {limit: 0}],
  ['limit', {limit: 101}],
] as const;

const listRules = <Row extends Identified>(list: NewestFirst<Row>): Rule[] => [
  {
    name: 'newest-first',
    facts: ['S24', 'contract'],
    title: 'begins with the newest',
    run: isNewestFirst(list),
  },
  {
    name: 'paging',
    facts: ['contract'],
    title: 'shows each row once, page by page and back',
    run: turnsPages(list),
  },
];

/** What a filter finds has to be what is in the list by the same rule. */
async function filters(context: Context): Promise<void> {
  const rows = await knownRowsOf(context, HISTORY);
  const [{featureId, action}] = rows;
  for (const [query, keeps] of [
    [{featureId}, (row: (typeof rows)[0]) => row.featureId === featureId],
    [{action}, (row: (typeof rows)[0]) => row.action === action],
    [{featureId: 'balie-conformance-made-up'}, () => false],
  ] as const) {
    const due = rows.filter(keeps).map(({id}) => id);
    const found = (await rowsBy(context, HISTORY, query)).map(({id}) => id);
    if (due.every((id) => found.includes(id)) && found.length === due.length) continue;
    throw new Failed({expected: `${show(due)} by ${show(query)}`, got: show(found)});
  }
  for (const query of [{from: '9000-01-01'}, {to: '1900-01-01'}]) {
    const found = await rowsBy(context, HISTORY, query);
    if (found.length === 0) continue;
    throw new Failed({expected: `nothing by ${show(query)}`, got: `${found.length} rows`});
  }
}

async function sendsAsListed(context: Context): Promise<void> {
  const place = await historyPlace(context);
  const [{id, confirmation}] = await confirmedIn(context, place.organizationId);
  const exchange = await askConfirmation(context, place, id);
  const header = exchange.headers.get('content-disposition') ?? '';
  const isRight =
    exchange.mediaType === mediaTypeOf(confirmation.mediaType) &&
    /^attachment\s*;.*\bfilename\*?=./i.test(header) &&
    exchange.bytes.length === (confirmation.size ?? exchange.bytes.length);
  if (isRight) return;
  const expected = `a file of ${show(confirmation)}, to be saved`;
  const got = `${exchange.summary}, ${show(header)}, ${exchange.bytes.length} bytes`;
  throw new Failed({expected, got, exchange});
}

async function keepsApart(context: Context): Promise<void> {
  const place = await historyPlace(context);
  const [order] = await confirmedIn(context, place.organizationId);
  const others = (await placesWith(context, SEE_HISTORY)).filter(
    ({organizationId}) => organizationId !== place.organizationId,
  );
  for (const other of something(others, 'no second organization')) {
    // Ids need not differ from one organization to another, so it may have an order of its own there.
    const own = await confirmedIn(context, other.organizationId).catch(() => []);
    if (own.some(({id}) => id === order.id)) continue;
    const exchange = await askConfirmation(context, other, order.id);
    expectProblem(exchange, {status: 404, why: `for an order of ${place.organizationId}`});
  }
}

/** The rules of orders and of the history. */
export const listingChecks: readonly Check[] = [
  ...checksOf('subscription.orders', [
    ...listRules(ORDERS),
    {
      name: 'query',
      facts: ['RFC 9457'],
      title: 'answers 422 with a problem that names the limit',
      run: refuses(ORDERS, LIMITS),
    },
  ]),
  ...checksOf('subscription.orderConfirmation', [
    {
      name: 'as-listed',
      facts: ['S24', 'V23'],
      title: 'sends the file that the order lists, to be saved',
      run: sendsAsListed,
    },
    {
      name: 'organizations-apart',
      facts: ['Y27'],
      title: 'answers 404 for an order of another organization',
      run: keepsApart,
    },
  ]),
  ...checksOf('subscription.history', [
    ...listRules(HISTORY),
    {
      name: 'filters',
      facts: ['S24', 'contract'],
      title: 'finds by feature, action and day what the list has of it',
      run: filters,
    },
    {
      name: 'query',
      facts: ['RFC 9457'],
      title: 'answers 422 with a problem that names the limit, or a last day before the first',
      run: refuses(HISTORY, [...LIMITS, ['to', {from: '2026-02-02', to: '2026-02-01'}]]),
    },
  ]),
];
