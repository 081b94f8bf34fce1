import {checksOf, type Defect} from './defects.js';
import {
  answering,
  asking,
  at,
  forgettingKeys,
  inJson,
  moneyOf,
  reading,
  withStatus,
  type Answerer,
  type Call,
  type Json,
  type Plant,
} from './plant.js';

const QUOTE = 'subscription.quoteLicenses';
const ORDER = 'subscription.orderLicenses';
const REMOVE = 'subscription.removeLicenses';
const UNDO = 'subscription.undoRemoval';

/** Another version with each quote, as where that changes something. */
function changingByQuotes(): Plant {
  let quotes = 0;
  const counted: Plant = asking(QUOTE, (call) => {
    quotes += 1;
    return call;
  });
  const told: Plant = inJson('subscription.get', (subscription) => ({
    ...subscription,
    version: `${String(subscription['version'])}-${quotes}`,
  }));
  return (answer) => told(counted(answer));
}

const QUOTE_DEFECTS: readonly Defect[] = [
  {
    name: 'a fee in the total of a quote',
    plant: inJson(QUOTE, (quote) => {
      const total = moneyOf(quote, 'total');
      return {...quote, total: {...total, amount: total.amount && total.amount + 1}};
    }),
    fails: ['adds-up'],
  },
  {
    name: 'a quote for one license more than was asked',
    plant: inJson(QUOTE, (quote) => ({...quote, quantity: 4})),
    fails: ['adds-up'],
  },
  {
    name: 'a quote that sells what is to be removed once more',
    plant: inJson(QUOTE, ({quantity, ...quote}) => {
      const {amount, currency} = moneyOf(quote, 'licensePrice');
      const total = {amount: Number(quantity) * Number(quote['months']) * amount, currency};
      return {...quote, quantity, undone: 0, ordered: quantity, total};
    }),
    fails: ['kept-first'],
  },
  {
    name: 'a quote that changes something',
    plant: changingByQuotes(),
    fails: ['orders-nothing'],
  },
  ...[0, -1, 1.5].map((quantity) => ({
    name: `a quote for ${quantity} licenses`,
    plant: reading(QUOTE, 'quantity', quantity, 1),
    fails: ['quantity'],
  })),
];

const post = (call: Call, path: string, {version, ...body}: Json): Call => {
  const headers = new Headers(call.headers);
  headers.set('if-match', `"${String(version)}"`);
  headers.set('idempotency-key', crypto.randomUUID());
  const text = JSON.stringify({version, ...body});
  const moved = at(call, (url) => {
    url.pathname = url.pathname.replace(/license-orders$/, path);
  });
  return {...moved, name: REMOVE, headers, body: text};
};

/** Takes back at once what was ordered. */
const orderedInVain: Plant = (answer: Answerer) => async (call) => {
  const response = await answer(call);
  if (call.name !== ORDER || response.status !== 200) return response;
  const {version} = (await response.clone().json()) as Json;
  await answer(post(call, 'license-removals', {version, quantity: 1}));
  return response;
};

const isMadeUp = ({body}: Call): boolean => body?.includes('balie-conformance-made-up') ?? false;

/** Answers 200 in place of 410, to some. */
const whereGone = (isSome: (call: Call) => boolean): Plant =>
  answering(ORDER, (response, call) =>
    response.status === 410 && isSome(call)
      ? new Response('{}', {headers: {'content-type': 'application/json'}})
      : response,
  );

const ORDER_DEFECTS: readonly Defect[] = [
  {
    name: 'an order that is taken back at once',
    plant: orderedInVain,
    fails: ['kept-first', 'quote-spent', 'replay'],
  },
  {
    name: 'an order by a quote that nobody made',
    plant: whereGone(isMadeUp),
    fails: ['quote-made-up'],
  },
  {
    name: 'a second order by the same quote',
    plant: whereGone((call) => !isMadeUp(call)),
    fails: ['quote-spent'],
  },
  {
    name: '409 in place of 412 for an order',
    plant: withStatus(ORDER, 412, 409),
    fails: ['stale'],
  },
  {
    name: 'no memory for the keys of orders',
    plant: forgettingKeys(ORDER),
    fails: ['replay'],
  },
];

/** What can be wrong with both a removal and its undoing. */
const changeDefects = (name: string): Defect[] => [
  {
    name: `409 in place of 412 of ${name}`,
    plant: withStatus(name, 412, 409),
    fails: ['stale'],
  },
  {
    name: `one license for none in ${name}`,
    plant: reading(name, 'quantity', 0, 1),
    fails: ['quantity'],
  },
  {
    name: `no memory for the keys of ${name}`,
    plant: forgettingKeys(name),
    fails: ['replay'],
  },
];

/** Tells the old version after a removal was taken back, and reads it as the new one. */
function withOldVersions(): Plant {
  const told = new Map<string, string>();
  const real = new Map<string, string>();
  const sent = new Map<string, string>();
  const tagOf = ({headers}: Call): string => headers.get('if-match')?.slice(1, -1) ?? '';
  // Of one organization: each counts for itself.
  const placed = ({organizationId}: Call, version: string) => `${organizationId ?? ''} ${version}`;
  const shown: Plant = inJson('subscription.get', (subscription, call) => {
    const version = String(subscription['version']);
    return {...subscription, version: told.get(placed(call, version)) ?? version};
  });
  return (answer) =>
    shown(async (call) => {
      const tag = tagOf(call);
      if (tag === '') return answer(call);
      const key = call.headers.get('idempotency-key') ?? '';
      const version = sent.get(key) ?? real.get(placed(call, tag)) ?? tag;
      sent.set(key, version);
      const headers = new Headers(call.headers);
      headers.set('if-match', `"${version}"`);
      const response = await answer({...call, headers});
      if (call.name !== UNDO || response.status !== 200) return response;
      const {version: now} = (await response.clone().json()) as {version: string};
      told.set(placed(call, now), tag);
      real.set(placed(call, tag), now);
      return response;
    });
}

/** What can be wrong with licenses. */
export const LICENSE_DEFECTS: readonly Defect[] = [
  ...checksOf(QUOTE, QUOTE_DEFECTS),
  ...checksOf(ORDER, ORDER_DEFECTS),
  ...checksOf(REMOVE, [
    {
      name: 'a removal that holds at once',
      plant: inJson('subscription.get', (subscription) => {
        const {current, next} = subscription as {current: Json; next: Json};
        return {...subscription, current: {...current, licenses: next['licenses']}};
      }),
      fails: ['next-period', 'replay'],
    },
    {
      name: '422 in place of 409 for fewer licenses than users',
      plant: withStatus(REMOVE, 409, 422),
      fails: ['below-users'],
    },
    ...changeDefects(REMOVE),
  ]),
  ...checksOf(UNDO, [
    {
      name: 'the old version after a removal was taken back',
      plant: withOldVersions(),
      fails: ['kept'],
    },
    {
      name: '422 in place of 409 for more than are to be removed',
      plant: withStatus(UNDO, 409, 422),
      fails: ['too-many'],
    },
    ...changeDefects(UNDO),
  ]),
];
