import type {Feature} from '../../../api/resources/subscription/schema.js';
import {checksOf, Failed, type Check} from '../../check.js';
import {something, type Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {walkList} from '../../known/lists.js';
import {rowsOf} from '../../known/pages.js';
import type {Place} from '../../known/places.js';
import {HISTORY} from '../../known/subscription-lists.js';
import {
  keepFeature,
  readFeature,
  readFeatures,
  sendSwitch,
  switchingPlace,
} from '../../known/subscription.js';

interface Switchable {
  readonly place: Place;
  readonly feature: Feature;
}

/** A feature that is off and costs nothing: nobody misses it, and no order comes of it, while it is on for a moment. */
async function switchable(context: Context): Promise<Switchable> {
  const place = await switchingPlace(context);
  const features = await readFeatures(context, place.organizationId);
  const harmless = features.filter(
    ({enabled, monthlyPrice, lockedReason}) => !enabled && !monthlyPrice && lockedReason === undefined,
  );
  const [feature] = something(harmless, 'no feature is off that costs nothing');
  keepFeature(context, place, feature);
  return {place, feature};
}

async function expectFeature(
  context: Context,
  place: Place,
  {due, exchange, why}: {due: Feature; exchange: Exchange; why: string},
): Promise<void> {
  const now = await readFeature(context, place, due.id);
  if (now.enabled === due.enabled && now.version === due.version) return;
  const shown = ({enabled, version}: Feature): string => show({enabled, version});
  throw new Failed({expected: `${shown(due)} ${why}`, got: shown(now), exchange});
}

async function switches(context: Context): Promise<void> {
  const {place, feature} = await switchable(context);
  const exchange = await sendSwitch(context, place, feature, {enabled: true});
  const {enabled, version} = await readFeature(context, place, feature.id);
  if (enabled && version !== feature.version) return;
  const expected = 'a feature that is on, under a new version';
  throw new Failed({expected, got: show({enabled, version}), exchange});
}

async function writesHistory(context: Context): Promise<void> {
  const {place, feature} = await switchable(context);
  const query = {featureId: feature.id};
  const before = new Set(rowsOf(await walkList(context, HISTORY, query)).map(({id}) => id));
  const exchange = await sendSwitch(context, place, feature, {enabled: true});
  const added = rowsOf(await walkList(context, HISTORY, query)).filter(({id}) => !before.has(id));
  const [entry] = added;
  const isRight =
    added.length === 1 &&
    entry?.action === 'enabled' &&
    entry.featureId === feature.id &&
    entry.actor.trim() !== '';
  if (isRight) return;
  const expected = 'one entry in the history: who, and that it was enabled';
  throw new Failed({expected, got: show(added), exchange});
}

async function leavesAsIs(context: Context): Promise<void> {
  const {place, feature} = await switchable(context);
  const exchange = await sendSwitch(context, place, feature, {enabled: feature.enabled});
  if (exchange.status !== 200) {
    throw new Failed({expected: 'status 200', got: exchange.summary, exchange});
  }
  await expectFeature(context, place, {due: feature, exchange, why: 'as before'});
}

async function refusesOld(context: Context): Promise<void> {
  const {place, feature} = await switchable(context);
  await sendSwitch(context, place, feature, {enabled: true});
  const due = await readFeature(context, place, feature.id);
  const exchange = await sendSwitch(context, place, feature, {enabled: false});
  const why = 'for a version that was replaced';
  expectProblem(exchange, {status: 412, why});
  await expectFeature(context, place, {due, exchange, why});
}

async function keepsLocked(context: Context): Promise<void> {
  const place = await switchingPlace(context);
  const features = await readFeatures(context, place.organizationId);
  const locked = features.filter(({lockedReason}) => lockedReason !== undefined);
  const [due] = something(locked, 'no feature is locked');
  keepFeature(context, place, due);
  const exchange = await sendSwitch(context, place, due, {enabled: !due.enabled});
  const why = 'for a feature that is locked';
  expectProblem(exchange, {status: 409, why});
  await expectFeature(context, place, {due, exchange, why});
}

async function switchesOnce(context: Context): Promise<void> {
  const {place, feature} = await switchable(context);
  const sent = {enabled: true, key: crypto.randomUUID()};
  await sendSwitch(context, place, feature, sent);
  const due = await readFeature(context, place, feature.id);
  const exchange = await sendSwitch(context, place, feature, sent);
  const why = 'after it was sent twice under one key';
  if (exchange.status !== 200) {
    throw new Failed({expected: `status 200 ${why}`, got: exchange.summary, exchange});
  }
  await expectFeature(context, place, {due, exchange, why});
}

/** The rules of how features are switched. */
export const switchingChecks: readonly Check[] = checksOf('subscription.switchFeature', [
  {
    name: 'switched',
    facts: ['S15', 'SM8'],
    title: 'turns a feature on at once, under a new version',
    writes: true,
    run: switches,
  },
  {
    name: 'history',
    facts: ['S24', 'SM8'],
    title: 'writes in the history who did it, and what',
    writes: true,
    run: writesHistory,
  },
  {
    name: 'as-it-is',
    facts: ['contract'],
    title: 'leaves a feature under its version that is as asked already',
    writes: true,
    run: leavesAsIs,
  },
  {
    name: 'stale',
    facts: ['RFC 9110', 'contract'],
    title: 'answers 412 with a problem for a version that was replaced, and switches nothing',
    writes: true,
    run: refusesOld,
  },
  {
    name: 'locked',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 409 with a problem for a feature that is locked, and leaves it as it is',
    writes: true,
    run: keepsLocked,
  },
  {
    name: 'replay',
    facts: ['contract'],
    title: 'switches once what is sent twice under one key, and answers alike',
    writes: true,
    run: switchesOnce,
  },
]);
