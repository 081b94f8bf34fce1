import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {
  freeQuote,
  licensing,
  readSubscription,
  removable,
  requireFree,
  sendChange,
  withRemoved,
  type Licensing,
} from '../../known/subscription.js';

interface Judged {
  /** As the licenses have to be. */
  due: {current: number; next: number};
  exchange: Exchange;
  why: string;
  /** Whether the version is to be another one than this. */
  otherThan?: string;
}

/** Reads the licenses, which have to be what they are to be. */
export async function expectLicenses(
  context: Context,
  {place}: Licensing,
  {due, exchange, why, otherThan}: Judged,
): Promise<Subscription> {
  const now = await readSubscription(context, place.organizationId);
  const got = {current: now.current.licenses, next: now.next.licenses};
  if (got.current !== due.current || got.next !== due.next) {
    throw new Failed({expected: `the licenses ${show(due)} ${why}`, got: show(got), exchange});
  }
  if (now.version !== otherThan) return now;
  throw new Failed({expected: `a new version ${why}`, got: show(otherThan), exchange});
}

/** How many licenses there are, with so many more in the next period. */
export function countsOf({current, next}: Subscription, more = 0): Judged['due'] {
  return {current: current.licenses, next: next.licenses + more};
}

async function removesNext(context: Context): Promise<void> {
  const found = await licensing(context);
  requireFree(found, 1);
  const {place, before} = found;
  const {version} = before;
  const exchange = await sendChange(context, place, 'removeLicenses', {body: {version, quantity: 1}});
  const due = countsOf(before, -1);
  const why = 'after one was removed';
  await expectLicenses(context, found, {due, exchange, why, otherThan: version});
}

async function keepsEnough(context: Context): Promise<void> {
  const found = await licensing(context);
  const {place, before} = found;
  const body = {version: before.version, quantity: removable(before) + 1};
  const exchange = await sendChange(context, place, 'removeLicenses', {body});
  const why = 'where there would be fewer licenses than active users';
  expectProblem(exchange, {status: 409, why});
  await expectLicenses(context, found, {due: countsOf(before), exchange, why});
}

async function keepsRemoved(context: Context): Promise<void> {
  const found = await licensing(context);
  const {version} = await withRemoved(context, found, 1);
  const {place, before} = found;
  const exchange = await sendChange(context, place, 'undoRemoval', {body: {version, quantity: 1}});
  const why = 'after a removal was taken back';
  await expectLicenses(context, found, {due: countsOf(before), exchange, why, otherThan: version});
}

async function keepsNoMore(context: Context): Promise<void> {
  const found = await licensing(context);
  const {place, before} = found;
  const pending = before.current.licenses - before.next.licenses;
  const body = {version: before.version, quantity: Math.max(pending, 0) + 1};
  const exchange = await sendChange(context, place, 'undoRemoval', {body});
  const why = 'for more than are to be removed';
  expectProblem(exchange, {status: 409, why});
  await expectLicenses(context, found, {due: countsOf(before), exchange, why});
}

/** What is sent to change licenses back and forth, for a check of either. */
type Change = 'removeLicenses' | 'undoRemoval';

/** Licenses of which one was removed, and as they were before that. */
async function oneRemoved(context: Context): Promise<Licensing & {now: Subscription}> {
  const found = await licensing(context);
  // One for the check to remove, or to keep.
  requireFree(found, 2);
  return {...found, now: await withRemoved(context, found, 1)};
}

const refusesOld = (change: Change) => async (context: Context): Promise<void> => {
  const {now, ...found} = await oneRemoved(context);
  const {place, before} = found;
  const body = {version: before.version, quantity: 1};
  const exchange = await sendChange(context, place, change, {body});
  const why = 'for a version that was replaced';
  expectProblem(exchange, {status: 412, why});
  await expectLicenses(context, found, {due: countsOf(now), exchange, why});
};

const refusesNone = (change: Change) => async (context: Context): Promise<void> => {
  const found = await licensing(context);
  const {place, before} = found;
  const body = {version: before.version, quantity: 0};
  const exchange = await sendChange(context, place, change, {body});
  const why = 'for a quantity of 0';
  expectProblem(exchange, {status: 422, why, fields: ['quantity']});
  await expectLicenses(context, found, {due: countsOf(before), exchange, why});
};

const doesOnce = (change: Change) => async (context: Context): Promise<void> => {
  const {now, ...found} = await oneRemoved(context);
  const {place} = found;
  const sent = {body: {version: now.version, quantity: 1}, key: crypto.randomUUID()};
  await sendChange(context, place, change, sent);
  const exchange = await sendChange(context, place, change, sent);
  if (exchange.status !== 200) {
    const expected = 'the same answer under the same key';
    throw new Failed({expected, got: exchange.summary, exchange});
  }
  const due = countsOf(now, change === 'undoRemoval' ? 1 : -1);
  await expectLicenses(context, found, {due, exchange, why: 'after it was sent twice under one key'});
};

async function ordersByQuote(context: Context, key = crypto.randomUUID()) {
  const found = await licensing(context);
  // Two are to go, and one of them is kept: were a second one kept by mistake, nothing would be ordered either.
  const removed = await withRemoved(context, found, 2);
  const {id: quoteId} = await freeQuote(context, found, 1);
  const sent = {body: {version: removed.version, quoteId}, key};
  return {found, removed, sent};
}

async function ordersKept(context: Context): Promise<void> {
  const {found, removed, sent} = await ordersByQuote(context);
  const exchange = await sendChange(context, found.place, 'orderLicenses', sent);
  const due = countsOf(removed, 1);
  const why = 'after one that was to go was ordered';
  await expectLicenses(context, found, {due, exchange, why, otherThan: removed.version});
}

async function ordersOnce(context: Context): Promise<void> {
  const {found, removed, sent} = await ordersByQuote(context);
  await sendChange(context, found.place, 'orderLicenses', sent);
  const exchange = await sendChange(context, found.place, 'orderLicenses', sent);
  if (exchange.status !== 200) {
    const expected = 'the same answer under the same key';
    throw new Failed({expected, got: exchange.summary, exchange});
  }
  const why = 'after it was sent twice under one key';
  await expectLicenses(context, found, {due: countsOf(removed, 1), exchange, why});
}

async function spendsQuotes(context: Context): Promise<void> {
  const {found, removed, sent} = await ordersByQuote(context);
  const {place} = found;
  const first = await sendChange(context, place, 'orderLicenses', sent);
  if (first.status !== 200) throw new NotTested('nothing could be ordered by a quote');
  const {version} = await readSubscription(context, place.organizationId);
  const body = {...sent.body, version};
  const exchange = await sendChange(context, place, 'orderLicenses', {body});
  const why = 'for a quote that was ordered by';
  expectProblem(exchange, {status: 410, why});
  await expectLicenses(context, found, {due: countsOf(removed, 1), exchange, why});
}

async function refusesMadeUp(context: Context): Promise<void> {
  const found = await licensing(context);
  const {place, before} = found;
  const body = {version: before.version, quoteId: 'balie-conformance-made-up'};
  const exchange = await sendChange(context, place, 'orderLicenses', {body});
  const why = 'for a quote that nobody made';
  expectProblem(exchange, {status: 410, why});
  await expectLicenses(context, found, {due: countsOf(before), exchange, why});
}

async function ordersFresh(context: Context): Promise<void> {
  const {found, removed, sent} = await ordersByQuote(context);
  const body = {...sent.body, version: found.before.version};
  const exchange = await sendChange(context, found.place, 'orderLicenses', {body});
  const why = 'for a version that was replaced';
  expectProblem(exchange, {status: 412, why});
  await expectLicenses(context, found, {due: countsOf(removed), exchange, why});
}

const sharedRules = (change: Change) => [
  {
    name: 'stale',
    facts: ['SM6', 'RFC 9110'],
    title: 'answers 412 with a problem for a version that was replaced, and changes nothing',
    writes: true,
    run: refusesOld(change),
  },
  {
    name: 'quantity',
    facts: ['V14', 'RFC 9457'],
    title: 'answers 422 with a problem that names quantity for none, and changes nothing',
    writes: true,
    run: refusesNone(change),
  },
  {
    name: 'replay',
    facts: ['contract'],
    title: 'does once what is sent twice under one key, and answers alike',
    writes: true,
    run: doesOnce(change),
  },
];

/** The rules of how licenses are removed, and kept after all. */
export const licenseChecks: readonly Check[] = [
  ...checksOf('subscription.removeLicenses', [
    {
      name: 'next-period',
      facts: ['S10', 'SM6'],
      title: 'takes licenses out of the next billing period and not of this one, under a new version',
      writes: true,
      run: removesNext,
    },
    {
      name: 'below-users',
      facts: ['S13', 'V14'],
      title: 'answers 409 with a problem where there would be fewer licenses than active users',
      writes: true,
      run: keepsEnough,
    },
    ...sharedRules('removeLicenses'),
  ]),
  ...checksOf('subscription.undoRemoval', [
    {
      name: 'kept',
      facts: ['SM6'],
      title: 'keeps licenses that were to be removed, under a new version',
      writes: true,
      run: keepsRemoved,
    },
    {
      name: 'too-many',
      facts: ['SM6'],
      title: 'answers 409 with a problem for more than are to be removed',
      writes: true,
      run: keepsNoMore,
    },
    ...sharedRules('undoRemoval'),
  ]),
  ...checksOf('subscription.orderLicenses', [
    {
      name: 'kept-first',
      facts: ['AMB-16', 'S11'],
      title: 'keeps what was to be removed where that is what was quoted, under a new version',
      writes: true,
      run: ordersKept,
    },
    {
      name: 'quote-made-up',
      facts: ['contract', 'RFC 9457'],
      title: 'answers 410 with a problem for a quote that nobody made, and orders nothing',
      writes: true,
      run: refusesMadeUp,
    },
    {
      name: 'quote-spent',
      facts: ['contract', 'RFC 9457'],
      title: 'answers 410 with a problem for a quote that was ordered by, and orders nothing',
      writes: true,
      run: spendsQuotes,
    },
    {
      name: 'stale',
      facts: ['SM6', 'RFC 9110'],
      title: 'answers 412 with a problem for a version that was replaced, and orders nothing',
      writes: true,
      run: ordersFresh,
    },
    {
      name: 'replay',
      facts: ['contract'],
      title: 'orders once what is sent twice under one key, and answers alike',
      writes: true,
      run: ordersOnce,
    },
  ]),
];
