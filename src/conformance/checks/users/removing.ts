import type {UserKind} from '../../../api/resources/users/schema.js';
import {checksOf, Failed} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {
  askUser,
  changeOf,
  ownUser,
  removalOf,
  sendChange,
  sendRemoval,
  usersOf,
  writingPlace,
} from '../../known/users.js';
import {expectUnchanged} from './changing.js';

async function endsAccess(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const user = await ownUser(context, place);
  const exchange = await sendRemoval(context, place, user, removalOf(user));
  const listed = await usersOf(context, place, user.email);
  if (listed.length > 0) {
    const expected = 'the removed user in no list';
    throw new Failed({expected, got: show(listed.map(({kind}) => kind)), exchange});
  }
  const why = 'for a user who was removed';
  expectProblem(await askUser(context, place, user.id), {status: 404, why});
}

/** Removes the support user of a person who is a user of the organization as well, and says which users are left. */
async function kindsLeft(context: Context, leftOrganization: boolean) {
  const place = await writingPlace(context);
  const {email} = await ownUser(context, place);
  const support = await ownUser(context, place, {kind: 'support', email});
  const body = removalOf(support, {leftOrganization});
  const exchange = await sendRemoval(context, place, support, body);
  const left = await usersOf(context, place, email);
  return {exchange, kinds: left.map(({kind}) => kind)};
}

async function removesKinds(context: Context): Promise<void> {
  for (const [leftOrganization, due] of [
    [false, ['organization']],
    [true, []],
  ] as [boolean, UserKind[]][]) {
    const {exchange, kinds} = await kindsLeft(context, leftOrganization);
    if (kinds.join() === due.join()) continue;
    const expected = `users of the kinds ${show(due)} left, with leftOrganization ${leftOrganization}`;
    throw new Failed({expected, got: show(kinds), exchange});
  }
}

async function wantsReasons(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const before = await ownUser(context, place);
  for (const reason of ['', ' \n ', 'x'.repeat(501)]) {
    const exchange = await sendRemoval(context, place, before, removalOf(before, {reason}));
    const why = `for a reason of ${reason.length} characters`;
    expectProblem(exchange, {status: 422, why, fields: ['reason']});
    await expectUnchanged(context, place, {before, exchange});
  }
}

async function refusesOldVersions(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const user = await ownUser(context, place);
  await sendChange(context, place, user, changeOf(user, {firstName: 'Baliet'}));
  const exchange = await sendRemoval(context, place, user, removalOf(user));
  expectProblem(exchange, {status: 412, why: 'for a version that somebody else replaced'});
}

/** The rules of removing users. */
export const removingChecks = checksOf('users.remove', [
  {
    name: 'gone',
    facts: ['R32', 'SM2', 'Y21'],
    title: 'takes the user out of every list at once, and for good',
    writes: true,
    run: endsAccess,
  },
  {
    name: 'kinds',
    facts: ['R31', 'AMB-26', 'SM2'],
    title: 'removes one kind of access, and both of a person who left the organization',
    writes: true,
    run: removesKinds,
  },
  {
    name: 'reason',
    facts: ['R30', 'V8', 'RFC 9457'],
    title: 'answers 422 with a problem that names a reason that is blank or too long, and removes nobody',
    writes: true,
    run: wantsReasons,
  },
  {
    name: 'stale',
    facts: ['RFC 9110', 'contract'],
    title: 'answers 412 with a problem for a version that was replaced',
    writes: true,
    run: refusesOldVersions,
  },
]);
