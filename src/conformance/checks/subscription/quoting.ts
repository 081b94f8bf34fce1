import {checksOf, Failed, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {
  licensing,
  quoteIn,
  readSubscription,
  sendChange,
  withRemoved,
} from '../../known/subscription.js';

async function addsUp(context: Context): Promise<void> {
  const {place, before} = await licensing(context);
  const exchange = await sendChange(context, place, 'quoteLicenses', {body: {quantity: 3}});
  const quote = quoteIn(exchange);
  const pending = Math.max(before.current.licenses - before.next.licenses, 0);
  if (
    quote?.quantity === 3 &&
    quote.undone === Math.min(pending, 3) &&
    quote.ordered === 3 - quote.undone &&
    quote.total.currency === quote.licensePrice.currency &&
    quote.total.amount === quote.ordered * quote.months * quote.licensePrice.amount &&
    quote.from >= before.current.from &&
    quote.from <= quote.to &&
    quote.to === before.current.to
  ) {
    return;
  }
  const expected = `3 more, ${Math.min(pending, 3)} of them kept, at ordered × months × price, until ${before.current.to}`;
  throw new Failed({expected, got: show(exchange.json), exchange});
}

async function keepsFirst(context: Context): Promise<void> {
  const found = await licensing(context);
  await withRemoved(context, found, 1);
  const exchange = await sendChange(context, found.place, 'quoteLicenses', {body: {quantity: 1}});
  const quote = quoteIn(exchange);
  if (quote?.undone === 1 && quote.ordered === 0 && quote.total.amount === 0) return;
  const expected = 'one that is kept and none that is ordered, for nothing, while one is to go';
  throw new Failed({expected, got: show(exchange.json), exchange});
}

async function ordersNothing(context: Context): Promise<void> {
  const {place, before} = await licensing(context);
  const exchange = await sendChange(context, place, 'quoteLicenses', {body: {quantity: 1}});
  const now = await readSubscription(context, place.organizationId);
  const isSame =
    now.version === before.version &&
    now.current.licenses === before.current.licenses &&
    now.next.licenses === before.next.licenses;
  if (isSame) return;
  const got = show({current: now.current.licenses, next: now.next.licenses, version: now.version});
  throw new Failed({expected: 'the licenses as before, under the same version', got, exchange});
}

async function refusesNone(context: Context): Promise<void> {
  const {place} = await licensing(context);
  for (const quantity of [0, -1, 1.5]) {
    const exchange = await sendChange(context, place, 'quoteLicenses', {body: {quantity}});
    const why = `for a quantity of ${quantity}`;
    expectProblem(exchange, {status: 422, why, fields: ['quantity']});
  }
}

/** The rules of what more licenses cost. */
export const quotingChecks: readonly Check[] = checksOf('subscription.quoteLicenses', [
  {
    name: 'adds-up',
    facts: ['S11', 'contract'],
    title: 'tells a price that is what is ordered × months × the price of one',
    writes: true,
    run: addsUp,
  },
  {
    name: 'kept-first',
    facts: ['AMB-16'],
    title: 'keeps what is to be removed before it orders anything, for nothing',
    writes: true,
    run: keepsFirst,
  },
  {
    name: 'orders-nothing',
    facts: ['S11', 'contract'],
    title: 'changes nothing',
    writes: true,
    run: ordersNothing,
  },
  {
    name: 'quantity',
    facts: ['V14', 'RFC 9457'],
    title: 'answers 422 with a problem that names quantity for none, fewer, or a part of one',
    writes: true,
    run: refusesNone,
  },
]);
