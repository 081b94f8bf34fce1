import {checksOf, Failed} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {editing, readAddress, saveAddress, sendAddress} from '../../known/addresses.js';
import {changed} from './saving.js';
import {expectUnchanged} from './unchanged.js';

/** Two saves that change nothing else, so that the version is all that could be new. */
async function renewsVersions(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const versions = [address.version];
  for (let save = 1; save <= 2; save += 1) {
    const version = versions.at(-1) ?? '';
    const {exchange, saved} = await saveAddress(context, place, {...address, version});
    if (versions.includes(saved.version)) {
      const expected = 'a version that was never there before, with each save';
      throw new Failed({expected, got: `${show(saved.version)} again`, exchange});
    }
    versions.push(saved.version);
  }
}

async function refusesOldVersions(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  await saveAddress(context, place, changed(address));
  const before = await readAddress(context, place);
  const exchange = await sendAddress(context, place, address);
  const why = 'for a version that somebody else replaced';
  expectProblem(exchange, {status: 412, why});
  await expectUnchanged(context, place, {before, exchange, why});
}

async function asksForVersions(context: Context): Promise<void> {
  const {place, address: before} = await editing(context);
  const exchange = await sendAddress(context, place, changed(before), {version: null});
  const why = 'without If-Match';
  expectProblem(exchange, {status: 428, why});
  await expectUnchanged(context, place, {before, exchange, why});
}

/** That nobody saves over what they have not seen. */
export const versionChecks = checksOf('billingAddress.replace', [
  {
    name: 'new-version',
    facts: ['SM5', 'contract'],
    title: 'gives the address a new version with every save',
    writes: true,
    run: renewsVersions,
  },
  {
    name: 'stale',
    facts: ['SM5', 'RFC 9110'],
    title: 'answers 412 with a problem to a change of a version that was replaced, and saves nothing',
    writes: true,
    run: refusesOldVersions,
  },
  {
    name: 'if-match-missing',
    facts: ['RFC 6585', 'contract'],
    title: 'answers 428 with a problem to a change without If-Match, and saves nothing',
    writes: true,
    run: asksForVersions,
  },
]);
