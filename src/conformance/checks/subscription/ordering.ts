import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {
  freeQuote,
  licensing,
  readSubscription,
  sendChange,
  withRemoved,
} from '../../known/subscription.js';
import {countsOf, expectLicenses} from './licenses.js';

/** What is sent to order by a quote, of which no order comes. */
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

/** The rules of how licenses are ordered. */
export const orderingChecks: readonly Check[] = checksOf('subscription.orderLicenses', [
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
]);
