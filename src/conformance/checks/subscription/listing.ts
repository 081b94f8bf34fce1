import type {HistoryEntry} from '../../../api/resources/subscription/schema.js';
import {checksOf, Failed, type Check, type Rule} from '../../check.js';
import type {Context} from '../../context.js';
import {mediaTypeOf} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {knownRowsOf, type NewestFirst} from '../../known/lists.js';
import {placesBeside} from '../../known/places.js';
import {
  askConfirmation,
  confirmedIn,
  HISTORY,
  historyPlace,
  ORDERS,
  SEE_HISTORY,
} from '../../known/subscription-lists.js';
import {
  judgeFilter,
  limitRule,
  LIMITS,
  MADE_UP,
  newestFirstRule,
  pagingRule,
  refuses,
  type Belongs,
} from '../list-rules.js';

const listRules = <Row extends {id: string}>(list: NewestFirst<Row>): Rule[] => [
  newestFirstRule(list, ['S24', 'contract']),
  pagingRule(list),
];

/** What a filter finds has to be what is in the list by the same rule. */
async function filters(context: Context): Promise<void> {
  const [{featureId, action}] = await knownRowsOf(context, HISTORY);
  const cases: [query: Record<string, string | undefined>, belongs: Belongs<HistoryEntry>][] = [
    [{featureId}, (row) => row.featureId === featureId],
    [{action}, (row) => row.action === action],
    [{featureId: MADE_UP}, () => false],
    [{from: '9000-01-01'}, () => false],
    [{to: '1900-01-01'}, () => false],
  ];
  for (const [query, belongs] of cases) await judgeFilter(context, HISTORY, {query, belongs});
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
  for (const other of await placesBeside(context, place.organizationId, SEE_HISTORY)) {
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
    limitRule(ORDERS),
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
      run: refuses(HISTORY, [...LIMITS, ['to', {limit: 5, from: '2026-02-02', to: '2026-02-01'}]]),
    },
  ]),
];
