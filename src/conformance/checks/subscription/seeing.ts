import type {BillingPeriod, Subscription} from '../../../api/resources/subscription/schema.js';
import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {show} from '../../judge/show.js';
import {
  askFeatures,
  askSubscription,
  featuresIn,
  subscriptionIn,
  subscriptionPlace,
} from '../../known/subscription.js';

async function seen(context: Context): Promise<{subscription: Subscription; exchange: Exchange}> {
  const exchange = await askSubscription(context, await subscriptionPlace(context));
  const subscription = subscriptionIn(exchange);
  if (subscription) return {subscription, exchange};
  throw new NotTested(`subscription.get answered ${exchange.summary}, see subscription.get.answer`);
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

async function hasPeriods(context: Context): Promise<void> {
  const {subscription, exchange} = await seen(context);
  const {current, next, changesUntil} = subscription;
  const until = changesUntil.slice(0, 10);
  const isRight =
    [current, next].every(({from, to, months}) => from <= to && months > 0) &&
    next.from === dayAfter(current.to) &&
    // By the offset that it is told with it may be the day after.
    until >= current.from &&
    until <= next.from;
  if (isRight) return;
  const days = ({from, to, months}: BillingPeriod) => ({from, to, months});
  const got = show({current: days(current), next: days(next), changesUntil});
  const expected = 'two periods, the next one right after this one, which changes are made until';
  throw new Failed({expected, got, exchange});
}

async function hasEnough(context: Context): Promise<void> {
  const {subscription, exchange} = await seen(context);
  const {current, next, activeUsers} = subscription;
  if (current.licenses >= activeUsers && next.licenses >= activeUsers) return;
  const got = show({current: current.licenses, next: next.licenses, activeUsers});
  throw new Failed({expected: 'a license for each active user, in both periods', got, exchange});
}

async function hasOneCurrency(context: Context): Promise<void> {
  const {subscription, exchange} = await seen(context);
  const {current, next} = subscription;
  const prices = [current, next].flatMap(({licensePrice, monthlyPrice, totalPrice}) =>
    [licensePrice, monthlyPrice, totalPrice].flatMap((price) => price ?? []),
  );
  if (prices.length === 0) throw new NotTested('no price is told');
  const currencies = [...new Set(prices.map(({currency}) => currency))];
  if (currencies.length === 1) return;
  throw new Failed({expected: 'prices in one currency', got: show(currencies), exchange});
}

async function hasEachOnce(context: Context): Promise<void> {
  const exchange = await askFeatures(context, await subscriptionPlace(context));
  const ids = featuresIn(exchange).map(({id}) => id);
  if (ids.length === 0) throw new NotTested('no feature is known');
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw new Failed({expected: 'each feature once', got: `${show(twice)} twice`, exchange});
}

/** The rules of what is seen of a subscription. */
export const seeingChecks: readonly Check[] = [
  ...checksOf('subscription.get', [
    {
      name: 'periods',
      facts: ['S3', 'S4'],
      title: 'has this billing period and the one right after it, and until when that can be changed',
      run: hasPeriods,
    },
    {
      name: 'enough-licenses',
      facts: ['S13', 'V14', 'SM6'],
      title: 'has no fewer licenses than active users, in both periods',
      run: hasEnough,
    },
    {
      name: 'one-currency',
      facts: ['S3', 'ISO 4217'],
      title: 'tells its prices in one currency',
      run: hasOneCurrency,
    },
  ]),
  ...checksOf('subscription.features', [
    {
      name: 'ids',
      facts: ['S14', 'contract'],
      title: 'has each feature once',
      run: hasEachOnce,
    },
  ]),
];
