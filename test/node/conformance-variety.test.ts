import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {
  BASE_URL,
  beforehand,
  failuresOf,
  idsWith,
  runOver,
  TOKENS,
} from './conformance/backend.js';
import {
  answering,
  asking,
  at,
  fetchWithDefect,
  inJson,
  moneyOf,
  rowsOf,
  sending,
  withBody,
  withHeaders,
  type Json,
  type Plant,
} from './conformance/plant.js';
import {ELSEWHERE, ELSEWHERE_EMAIL, HERE, openWorld, THERE} from './conformance/world.js';

const LIST = 'invoices.list';

/** Leaves fields out of a page. */
const without = (...fields: string[]): Plant =>
  inJson(LIST, (page) =>
    Object.fromEntries(Object.entries(page).filter(([field]) => !fields.includes(field))),
  );

/** Sends the rows in an order of its own where one is asked for. */
const sorted = (sort: string, order: (a: Json, b: Json) => number): Plant =>
  inJson(LIST, (page, {url}) => {
    const {searchParams: query} = url;
    const isWhole = Number(query.get('limit')) >= rowsOf(page).length;
    const isAsked = isWhole && query.get('sort') === sort;
    return isAsked ? {...page, items: rowsOf(page).sort(order)} : page;
  });

const compare = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  return String(a) < String(b) ? -1 : 1;
};

const amountOf = (row: Json): number => moneyOf(row, 'totalInclVat').amount;
const currencyOf = (row: Json): string => moneyOf(row, 'totalInclVat').currency;

/** Overdue first, as a list is shown. */
const shownStatus = (row: Json): string => {
  if (row['voided']) return 'voided';
  const {dueDate = '9', paymentStatus} = row as {dueDate?: string; paymentStatus: string};
  const isLate = dueDate < '2026-11-21' && moneyOf(row, 'openAmount').amount > 0;
  return isLate ? 'a overdue' : paymentStatus;
};

const GET_ADDRESS = 'billingAddress.get';
const REPLACE = 'billingAddress.replace';

/** As a database may make them: `W3siYSI6MX0=`. */
const toTag = (version: string): string => btoa(JSON.stringify([{a: version}]));
const fromTag = (tag: string): string =>
  (JSON.parse(atob(tag)) as [{a: string}])[0].a;

/** Tells versions in another form than the one they are kept in. */
function withVersions(tell: (version: string) => string): Plant {
  const told = ({version, ...rest}: Json): Json => ({...rest, version: tell(String(version))});
  const read: Plant = asking(REPLACE, (call) => {
    const headers = new Headers(call.headers);
    const tag = headers.get('if-match')?.slice(1, -1);
    if (tag !== undefined) headers.set('if-match', `"${fromTag(tag)}"`);
    return {...call, headers};
  });
  return (answer) => inJson(GET_ADDRESS, told)(inJson(REPLACE, told)(read(answer)));
}

const inCapitals = (text: string): string => text.replace(/\s+/g, ' ').toUpperCase();

/** Keeps the texts of an address in a form of its own from its first save on. */
function keptIn(form: (text: string) => string): Plant {
  const free = ['attention', 'organizationName', 'street', 'city'];
  return sending(REPLACE, (body) =>
    Object.fromEntries(
      Object.entries(body).map(([field, text]) => [
        field,
        free.includes(field) ? form(String(text)) : text,
      ]),
    ),
  );
}

const inThousandths = (quantity: unknown): string => Number(quantity).toFixed(3);

let count = 0;

/** Back ends that differ in what the contract leaves open, and what cannot be tested of them. */
const RIGHT: [title: string, plant: Plant, notTested?: string[]][] = [
  ['gives neither total nor offset', without('total', 'offset'), ['total', 'offset']],
  ['does not say today', without('today')],
  [
    'sorts numbers by their characters',
    sorted('number', (a, b) => compare(a['number'], b['number'])),
  ],
  [
    'puts what has no due date first',
    sorted('dueDate', (a, b) => compare(a['dueDate'] ?? '', b['dueDate'] ?? '')),
  ],
  [
    'keeps the order of currencies where amounts go down',
    sorted(
      '-totalInclVat',
      (a, b) => compare(currencyOf(a), currencyOf(b)) || amountOf(b) - amountOf(a),
    ),
  ],
  [
    'sorts by the status that is shown',
    sorted('status', (a, b) => compare(shownStatus(a), shownStatus(b))),
  ],
  [
    'adds fields of its own',
    inJson('*', (json) => ({...json, $more: {of: 'its own'}})),
  ],
  [
    'names the parameter by a pointer',
    answering(LIST, async (response) => {
      if (response.status !== 422) return response;
      const problem = (await response.json()) as {errors: {pointer: string}[]};
      const errors = problem.errors.map((error) => ({...error, pointer: `/${error.pointer}`}));
      return withBody(response, JSON.stringify({...problem, errors}));
    }),
  ],
  [
    'sends types with parameters',
    answering('*', (response) => {
      const type = response.headers.get('content-type') ?? '';
      return withHeaders(response, {'content-type': `${type}; charset=UTF-8`});
    }),
  ],
  [
    'keeps answers private in another way',
    answering('*', (response) => withHeaders(response, {'cache-control': 'Private, Max-Age=0'})),
  ],
  [
    'sends XML under its other name',
    answering('invoices.file', (response) =>
      response.headers.get('content-type') === 'application/xml'
        ? withHeaders(response, {'content-type': 'text/xml'})
        : response,
    ),
  ],
  [
    'has files without a size',
    inJson('invoices.get', (details) => ({
      ...details,
      files: (details['files'] as Json[]).map(({size: _, ...file}) => file),
    })),
  ],
  [
    'makes each file anew, so that no two are the same',
    answering('invoices.file', async (response) => {
      if (response.status !== 200) return response;
      // The size is told by no other call than this one.
      const bytes = new Uint8Array(await response.arrayBuffer());
      bytes[bytes.length - 1] = (count += 1) % 256;
      return withBody(response, bytes);
    }),
    ['language'],
  ],
  ['has versions that are long and look like nothing', withVersions(toTag)],
  ['keeps addresses in capitals and without doubled spaces', keptIn(inCapitals)],
  [
    'refuses a field by the name of it alone',
    answering(REPLACE, async (response) => {
      if (response.status !== 422) return response;
      const problem = (await response.json()) as {errors: {pointer: string}[]};
      const errors = problem.errors.map((error) => ({...error, pointer: error.pointer.slice(1)}));
      return withBody(response, JSON.stringify({...problem, errors}));
    }),
  ],
  [
    'counts no users, and does not say what time it is',
    inJson('users.list', ({items, next, previous}) => ({items, next, previous})),
    ['counts'],
  ],
  [
    'sorts statuses by their names',
    inJson('users.list', (page, {url}) => {
      const sort = url.searchParams.get('sort') ?? '';
      if (!sort.endsWith('status')) return page;
      const byName = (a: Json, b: Json): number => compare(a['status'], b['status']);
      const items = rowsOf(page).sort((a, b) => (sort === 'status' ? 1 : -1) * byName(a, b));
      return {...page, items};
    }),
  ],
  [
    'does not count licenses',
    inJson('users.licenses', () => ({counted: false})),
    ['adds-up'],
  ],
  [
    'tells no price of a subscription, and no total of its lists',
    (answer) => {
      const priceless = (period: unknown): Json => {
        const {licensePrice, monthlyPrice, totalPrice, ...rest} = period as Json;
        void [licensePrice, monthlyPrice, totalPrice];
        return rest;
      };
      const told = inJson('subscription.get', ({current, next, ...rest}) => ({
        ...{...rest, current: priceless(current), next: priceless(next)},
      }));
      const listed = inJson('subscription.history', ({items, next, previous}) => ({
        ...{items, next, previous},
      }));
      return told(listed(answer));
    },
    ['one-currency'],
  ],
  [
    'tells quantities with more digits, and does not say from when documents are kept',
    (answer) => {
      const told = inJson('usage.documents', ({items, next, previous, total}) => ({
        ...{items, next, previous, total},
      }));
      const summed = inJson('usage.specification', ({sums, ...rest}) => ({
        ...rest,
        sums: (sums as Json[]).map((sum) => ({...sum, quantity: inThousandths(sum['quantity'])})),
      }));
      return told(summed(answer));
    },
    ['kept'],
  ],
  [
    'counts months in which there was nothing, the last one first',
    inJson('usage.counts', (list) => ({
      items: [...rowsOf(list), {month: '2001-01', channel: 'carrier-pigeon', count: 0}].reverse(),
    })),
  ],
  [
    'has no feature that could be turned on for nothing, and none that is locked',
    inJson('subscription.features', (list) => ({
      items: rowsOf(list).filter(({enabled, lockedReason}) => enabled && !lockedReason),
    })),
    ['switched', 'locked'],
  ],
  [
    'sends the fields of an address in another order',
    inJson(REPLACE, (address) => Object.fromEntries(Object.entries(address).reverse())),
  ],
];

const reportOf = await beforehand(RIGHT, ([, plant]) => {
  const fetch = fetchWithDefect(openWorld(), plant);
  const options = {baseUrl: BASE_URL, tokens: TOKENS, fetch, mostDocuments: 4, allowWrites: true};
  return runOver(openWorld(), options);
});

describe('a back end conforms also when it', () => {
  for (const each of RIGHT) {
    const [title, , notTested = []] = each;
    test(title, async () => {
      const report = await reportOf(each);

      assert.deepEqual(failuresOf(report), []);
      const missing = idsWith(report, 'not-tested');
      for (const name of notTested) assert.ok(missing.some((id) => id.endsWith(`.${name}`)), name);
    });
  }

  test('has documents of its own under the same ids in each organization', async () => {
    const toIds = (text: string): string => text.replaceAll(`${THERE}-T-1`, `${HERE}-INV-e012`);
    const rename: Plant = (answer) => async (call) => {
      if (call.organizationId !== THERE) return answer(call);
      const own = at(call, (url) => {
        url.pathname = url.pathname.replace(`${HERE}-INV-e012`, `${THERE}-T-1`);
      });
      const response = await answer(own);
      const isJson = response.headers.get('content-type')?.includes('json');
      return isJson ? withBody(response, toIds(await response.text())) : response;
    };
    const report = await runOver(openWorld(), {
      tokens: TOKENS,
      fetch: fetchWithDefect(openWorld(), rename),
      otherOrganizationId: ELSEWHERE,
      otherCustomerEmail: ELSEWHERE_EMAIL,
      allowWrites: true,
    });

    assert.deepEqual(failuresOf(report), []);
    assert.deepEqual(idsWith(report, 'not-tested'), []);
  });
});
