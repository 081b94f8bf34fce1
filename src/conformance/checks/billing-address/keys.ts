import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {
  addressIn,
  editing,
  readAddress,
  saveAddress,
  sendAddress,
  unequalPart,
} from '../../known/addresses.js';
import {changed} from './saving.js';
import {expectUnchanged} from './unchanged.js';

/** As after a lost answer: the same again, from a version that by now was replaced by itself. */
async function answersAlike(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const key = crypto.randomUUID();
  const {exchange: first, saved} = await saveAddress(context, place, changed(address), {key});
  const before = await readAddress(context, place);
  const exchange = await sendAddress(context, place, changed(address), {key});
  const why = 'for the same call under the same key';
  const expected = `the first answer again ${why}, ${show(first.json)}`;
  if (exchange.status !== first.status) {
    throw new Failed({expected, got: exchange.summary, exchange});
  }
  const again = addressIn(exchange);
  if (!again || unequalPart(again, saved) !== undefined) {
    throw new Failed({expected, got: show(exchange.json), exchange});
  }
  await expectUnchanged(context, place, {before, exchange, why});
}

async function refusesOtherBodies(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const key = crypto.randomUUID();
  await saveAddress(context, place, changed(address), {key});
  const before = await readAddress(context, place);
  const exchange = await sendAddress(context, place, {...address, version: before.version}, {key});
  const why = 'for another address under the key of an earlier call';
  expectProblem(exchange, {status: 422, why});
  await expectUnchanged(context, place, {before, exchange, why});
}

async function forgetsRefusals(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const key = crypto.randomUUID();
  const refused = await sendAddress(context, place, {...address, city: ''}, {key});
  if (refused.status < 400) throw new NotTested('nothing was refused, see required');
  const exchange = await sendAddress(context, place, address, {key});
  if (exchange.status === 200) return;
  const expected = 'a right call to be done under the key of one that was refused';
  throw new Failed({expected, got: exchange.summary, exchange});
}

async function asksForKeys(context: Context): Promise<void> {
  const {place, address: before} = await editing(context);
  const exchange = await sendAddress(context, place, changed(before), {key: null});
  const why = 'without Idempotency-Key';
  expectProblem(exchange, {status: 422, why});
  await expectUnchanged(context, place, {before, exchange, why});
}

/** That a call is done once, however often it has to be sent. */
export const keyChecks = checksOf('billingAddress.replace', [
  {
    name: 'replay',
    facts: ['contract'],
    title: 'answers the same call under the same key alike, and saves once',
    writes: true,
    run: answersAlike,
  },
  {
    name: 'key-of-another',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 422 with a problem to another address under the same key, and saves nothing',
    writes: true,
    run: refusesOtherBodies,
  },
  {
    name: 'key-of-refused',
    facts: ['contract'],
    title: 'does not remember a call that was refused',
    writes: true,
    run: forgetsRefusals,
  },
  {
    name: 'key-missing',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 422 with a problem to a change without Idempotency-Key, and saves nothing',
    writes: true,
    run: asksForKeys,
  },
]);
