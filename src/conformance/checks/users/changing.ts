import type {User, UserChange} from '../../../api/resources/users/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import type {Place} from '../../known/places.js';
import {
  askUser,
  changeOf,
  knownUsers,
  ownUser,
  readList,
  sendChange,
  userIn,
  writingPlace,
} from '../../known/users.js';

async function readBack(context: Context, place: Place, {id}: User): Promise<User> {
  const user = userIn(await askUser(context, place, id));
  if (user) return user;
  throw new NotTested('the user could not be read back, see users.get.answer');
}

/** The user has to be what they were, after a call that must not have done anything. */
export async function expectUnchanged(
  context: Context,
  place: Place,
  {before, exchange}: {before: User; exchange: Exchange},
): Promise<void> {
  const now = await readBack(context, place, before);
  const {firstName, jobFunctionCode, role, version} = before;
  const isSame =
    now.firstName === firstName &&
    now.jobFunctionCode === jobFunctionCode &&
    now.role === role &&
    now.version === version;
  if (isSame) return;
  throw new Failed({expected: `the user as before, ${show(before)}`, got: show(now), exchange});
}

async function saves(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const user = await ownUser(context, place);
  const part = {firstName: 'Baliet', businessCardTitle: 'Balie test', securityPrivacyContact: true};
  const exchange = await sendChange(context, place, user, changeOf(user, part));
  const now = await readBack(context, place, user);
  const wrong = Object.entries(part).find(([field, value]) => Reflect.get(now, field) !== value);
  if (wrong || now.version === user.version || now.email !== user.email) {
    const expected = `the change, under a new version; ${show(wrong ?? part)}`;
    throw new Failed({expected, got: show(now), exchange});
  }
}

async function refusesOldVersions(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const user = await ownUser(context, place);
  await sendChange(context, place, user, changeOf(user, {firstName: 'Baliet'}));
  const before = await readBack(context, place, user);
  const exchange = await sendChange(context, place, user, changeOf(user, {firstName: 'Balia'}));
  expectProblem(exchange, {status: 412, why: 'for a version that somebody else replaced'});
  await expectUnchanged(context, place, {before, exchange});
}

async function refusesJobFunctions(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const before = await ownUser(context, place);
  const body = changeOf(before, {jobFunctionCode: 'balie-made-up'});
  const exchange = await sendChange(context, place, before, body);
  const why = 'for a job function that is not in the list';
  expectProblem(exchange, {status: 422, why, fields: ['jobFunctionCode']});
  await expectUnchanged(context, place, {before, exchange});
}

/** The Admin who is the last one, and what makes them none. */
async function lastAdmin(context: Context): Promise<{admin: User; body: UserChange}> {
  const {adminCount} = (await readList(context, {kind: 'organization'})).pages[0]?.frame ?? {};
  const users = await knownUsers(context);
  const admins = users.filter(({role, status}) => role === 'admin' && status === 'active');
  const [admin] = admins;
  if (!admin || admins.length > 1 || adminCount !== 1) {
    throw new NotTested('the organization has not just one Admin who is seen');
  }
  return {admin, body: changeOf(admin, {role: 'viewer'})};
}

async function keepsAnAdmin(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const {admin, body} = await lastAdmin(context);
  context.cleanUp(async () => {
    const now = await readBack(context, place, admin);
    if (now.role === 'admin') return;
    const exchange = await sendChange(context, place, admin, changeOf(now, {role: 'admin'}));
    if (exchange.status !== 200) throw new Error(`${admin.email} is no Admin any more`);
  });
  const exchange = await sendChange(context, place, admin, body);
  expectProblem(exchange, {status: 409, why: 'for the last Admin, who would be one no longer'});
}

/** The rules of what may be changed. */
export const changingChecks = checksOf('users.replace', [
  {
    name: 'saved',
    facts: ['Y20', 'Y21', 'AMB-7'],
    title: 'saves what is sent under a new version, at once, and never the e-mail address',
    writes: true,
    run: saves,
  },
  {
    name: 'stale',
    facts: ['RFC 9110', 'contract'],
    title: 'answers 412 with a problem to a change of a version that was replaced, and saves nothing',
    writes: true,
    run: refusesOldVersions,
  },
  {
    name: 'job-function',
    facts: ['V7', 'RFC 9457'],
    title: 'answers 422 with a problem that names a job function that the list does not have',
    writes: true,
    run: refusesJobFunctions,
  },
  {
    name: 'last-admin',
    facts: ['AMB-6', 'RFC 9457'],
    title: 'answers 409 with a problem where the last Admin would be one no longer',
    writes: true,
    run: keepsAnAdmin,
  },
]);
