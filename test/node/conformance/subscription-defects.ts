import {checksOf, type Defect} from './defects.js';
import {
  answering,
  asking,
  at,
  forgettingKeys,
  inJson,
  insteadOf,
  reading,
  rowsOf,
  withHeaders,
  withSearch,
  withStatus,
  type Json,
  type Plant,
} from './plant.js';
import {LICENSE_DEFECTS} from './license-defects.js';
import {limitDefects, newestFirstDefects, pagingDefects} from './list-defects.js';
import {HERE, THERE} from './world.js';

/** Changes what is told of one period. */
const inPeriod = (period: 'current' | 'next', change: (of: Json) => Json): Plant =>
  inJson('subscription.get', (subscription) => ({
    ...subscription,
    [period]: change(subscription[period] as Json),
  }));

const GET_DEFECTS: readonly Defect[] = [
  {
    name: 'a next billing period that is this one',
    plant: inPeriod('next', (next) => ({...next, from: '2026-07-01'})),
    fails: ['periods'],
  },
  {
    name: 'years to change the next billing period',
    plant: inJson('subscription.get', (all) => ({...all, changesUntil: '2030-01-01T00:00:00Z'})),
    fails: ['periods'],
  },
  {
    name: 'fewer licenses than active users',
    plant: inPeriod('next', (next) => ({...next, licenses: 3})),
    fails: ['enough-licenses'],
  },
  {
    name: 'a total in another currency than the price',
    plant: inPeriod('next', (next) => ({...next, totalPrice: {amount: 1, currency: 'SEK'}})),
    fails: ['one-currency'],
  },
];

const SWITCH = 'subscription.switchFeature';

/** A new version of every feature with each call that switches one. */
function renewing(): Plant {
  let calls = 0;
  const told: Plant = inJson('subscription.features', (list) => ({
    items: rowsOf(list).map((row) => ({...row, version: `${String(row['version'])}-${calls}`})),
  }));
  const counted: Plant = answering(SWITCH, (response) => {
    if (response.ok) calls += 1;
    return response;
  });
  const read: Plant = asking(SWITCH, (call) => {
    const headers = new Headers(call.headers);
    headers.set('if-match', (headers.get('if-match') ?? '').replace(/-\d+"$/, '"'));
    return {...call, headers};
  });
  return (answer) => told(read(counted(answer)));
}

const SWITCH_DEFECTS: readonly Defect[] = [
  {
    name: 'a feature that is turned on and stays off',
    plant: reading(SWITCH, 'enabled', true, false),
    fails: ['switched', 'history', 'stale'],
  },
  {
    name: 'a switch that nobody writes down',
    plant: inJson('subscription.history', (page) => ({
      ...page,
      items: rowsOf(page).filter(({id}) => !String(id).includes('-switch-')),
    })),
    fails: ['history'],
  },
  {
    name: 'a switch that is written down as something else',
    plant: inJson('subscription.history', (page) => ({
      ...page,
      items: rowsOf(page).map((row) => ({...row, action: 'changed'})),
    })),
    fails: ['history'],
  },
  {
    name: 'a new version of a feature where nothing was switched',
    plant: renewing(),
    fails: ['as-it-is', 'replay'],
  },
  {
    name: '409 in place of 412 for a switch',
    plant: withStatus(SWITCH, 412, 409),
    fails: ['stale'],
  },
  {
    name: '422 in place of 409 for a locked feature',
    plant: withStatus(SWITCH, 409, 422),
    fails: ['locked'],
  },
  {
    name: 'no memory for the keys of switches',
    plant: forgettingKeys(SWITCH),
    fails: ['replay'],
  },
];

const HISTORY = 'subscription.history';

const listDefects = (name: string): Defect[] => [
  ...newestFirstDefects(name),
  ...pagingDefects(name),
  ...limitDefects(name),
];

const HISTORY_DEFECTS: readonly Defect[] = [
  ...['featureId', 'action', 'from', 'to'].map((filter) => ({
    name: `no ear for ${filter} in the history`,
    plant: withSearch(HISTORY, (query) => {
      const isWrong = query.has('from') && query.has('to');
      if (!isWrong) query.delete(filter);
    }),
    fails: ['filters'],
  })),
  {
    name: 'an empty history from the last day to the first',
    plant: withSearch(HISTORY, (query) => {
      if (query.has('from') && query.has('to')) query.delete('from');
    }),
    fails: ['query'],
  },
];

const CONFIRMATION = 'subscription.orderConfirmation';

const CONFIRMATION_DEFECTS: readonly Defect[] = [
  ...[
    {'content-type': 'text/html'},
    {'content-disposition': undefined},
  ].map((headers) => ({
    name: `a confirmation with another ${Object.keys(headers)[0] ?? ''}`,
    plant: answering(CONFIRMATION, (response) =>
      response.ok ? withHeaders(response, headers) : response,
    ),
    fails: ['as-listed'],
  })),
  {
    name: 'a confirmation that cannot be written',
    plant: answering(CONFIRMATION, (response) =>
      response.ok ? new Response('', {status: 500}) : response,
    ),
    fails: ['answer', 'as-listed'],
  },
  {
    name: 'orders of one organization under another',
    plant: insteadOf(CONFIRMATION, 404, (call) =>
      call.organizationId === THERE
        ? at(call, (url) => {
            url.pathname = url.pathname.replace(`organizations/${THERE}`, `organizations/${HERE}`);
          })
        : undefined,
    ),
    fails: ['organizations-apart'],
  },
];

/** What can be wrong with a subscription. */
export const SUBSCRIPTION_DEFECTS: readonly Defect[] = [
  ...checksOf('subscription.get', GET_DEFECTS),
  ...checksOf('subscription.features', [
    {
      name: 'a feature that comes twice',
      plant: inJson('subscription.features', (list) => ({
        items: [...rowsOf(list), rowsOf(list)[0]],
      })),
      fails: ['ids'],
    },
  ]),
  ...LICENSE_DEFECTS,
  ...checksOf(SWITCH, SWITCH_DEFECTS),
  ...listDefects('subscription.orders'),
  ...listDefects(HISTORY),
  ...checksOf(HISTORY, HISTORY_DEFECTS),
  ...checksOf(CONFIRMATION, CONFIRMATION_DEFECTS),
];
