import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {checksOf, Failed, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {
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
];
