import type {NewUser} from '../../../api/resources/users/schema.js';
import {isRequiredOfUser, type UserField} from '../../../api/resources/users/user-rules.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import type {Place} from '../../known/places.js';
import {
  newUser,
  ownUser,
  sendNew,
  userIn,
  usersOf,
  writingPlace,
} from '../../known/users.js';

const DAY = 24 * 60 * 60 * 1000;

function requireAdded(exchange: Exchange, body: NewUser): void {
  const user = userIn(exchange);
  const wrong = Object.entries(body).find(([field, value]) => user && Reflect.get(user, field) !== value);
  const expected = `the user as sent, invited; ${show(wrong ?? body)}`;
  if (!user || wrong || user.status !== 'invited') {
    throw new Failed({expected, got: show(exchange.json), exchange});
  }
  const until = Date.parse(user.invitationExpiresAt ?? '');
  const from = Date.parse(exchange.headers.get('date') ?? '') || Date.now();
  // Clocks differ by some minutes.
  if (Math.abs(until - from - DAY) < DAY / 24) return;
  const due = 'invitationExpiresAt 24 hours from now';
  throw new Failed({expected: due, got: show(user.invitationExpiresAt), exchange});
}

async function invites(context: Context): Promise<void> {
  const place = await writingPlace(context);
  for (const kind of ['organization', 'support'] as const) {
    const body = await newUser(context, place, kind);
    const exchange = await sendNew(context, place, body);
    requireAdded(exchange, body);
    const listed = await usersOf(context, place, body.email);
    if (listed.length === 1 && listed[0]?.kind === kind) continue;
    const expected = `the new user in the list of the kind ${kind}, once`;
    throw new Failed({expected, got: show(listed.map((each) => each.kind)), exchange});
  }
}

/** Nobody may have come of a call that was refused. */
async function expectNobody(
  context: Context,
  place: Place,
  {email, exchange, most = 0}: {email: string; exchange: Exchange; most?: number},
): Promise<void> {
  const found = await usersOf(context, place, email);
  if (found.length <= most) return;
  const expected = `${most} users with the address of the refused call`;
  throw new Failed({expected, got: show(found.length), exchange});
}

/** With this in place of what is right, the call has to be refused by the name of the field. */
async function refuses(context: Context, part: Partial<NewUser>, field: string): Promise<void> {
  const place = await writingPlace(context);
  const right = await newUser(context, place, part.kind);
  const exchange = await sendNew(context, place, {...right, ...part});
  expectProblem(exchange, {status: 422, why: `for ${show(part)}`, fields: [field]});
  await expectNobody(context, place, {email: right.email, exchange});
}

const FIELDS: readonly UserField[] = ['firstName', 'lastName', 'email', 'role', 'jobFunctionCode'];

async function requiresFields(context: Context): Promise<void> {
  for (const field of FIELDS.filter((each) => isRequiredOfUser(each, 'organization'))) {
    await refuses(context, {[field]: ' '}, field);
  }
}

async function addsOnce(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const body = await newUser(context, place);
  const key = crypto.randomUUID();
  const first = userIn(await sendNew(context, place, body, {key}));
  if (!first) throw new NotTested('nobody was added, see users.add.answer');
  const exchange = await sendNew(context, place, body, {key});
  const again = userIn(exchange);
  if (again?.id !== first.id) {
    const expected = `the first answer again, with the id ${show(first.id)}`;
    throw new Failed({expected, got: show(exchange.json), exchange});
  }
  await expectNobody(context, place, {email: body.email, exchange, most: 1});
}

async function refusesSecond(context: Context): Promise<void> {
  const place = await writingPlace(context);
  const {email} = await ownUser(context, place);
  const again = {...(await newUser(context, place)), email: email.toUpperCase()};
  const exchange = await sendNew(context, place, again);
  const why = 'for the address of a user of the same kind, in capitals';
  expectProblem(exchange, {status: 422, why, fields: ['email']});
}

async function refusesOthers(context: Context): Promise<void> {
  const {otherCustomerEmail: email} = context.settings;
  if (email === undefined) throw new NotTested('no e-mail address of another customer was named');
  await refuses(context, {email}, 'email');
}

/** The rules of who may be added. */
export const addingChecks = checksOf('users.add', [
  {
    name: 'invited',
    facts: ['Y3', 'Y4', 'SM1', 'R26'],
    title: 'invites for 24 hours, and shows the user in the list of their kind at once',
    writes: true,
    run: invites,
  },
  {
    name: 'replay',
    facts: ['contract'],
    title: 'answers the same call under the same key alike, and adds once',
    writes: true,
    run: addsOnce,
  },
  {
    name: 'email-taken',
    facts: ['SM3', 'V3', 'RFC 9457'],
    title: 'answers 422 with a problem that names email for the address of a user of that kind',
    writes: true,
    run: refusesSecond,
  },
  {
    name: 'email-of-another-customer',
    facts: ['R18', 'V4', 'RFC 9457'],
    title: "answers 422 with a problem that names email for another customer's address",
    writes: true,
    run: refusesOthers,
  },
  {
    name: 'required',
    facts: ['V1', 'R25', 'RFC 9457'],
    title: 'answers 422 with a problem that names a required field left blank, and adds nobody',
    writes: true,
    run: requiresFields,
  },
  {
    name: 'field-refused',
    facts: ['V2', 'V3', 'AMB-4', 'RFC 9457'],
    title: 'answers 422 with a problem that names a phone, an address or a role that is none',
    writes: true,
    async run(context) {
      await refuses(context, {phone: 'balie'}, 'phone');
      await refuses(context, {email: 'balie at example'}, 'email');
      await refuses(context, {kind: 'support', role: 'viewer'}, 'role');
    },
  },
  {
    name: 'job-function',
    facts: ['V7', 'R23', 'RFC 9457'],
    title: 'answers 422 with a problem that names a job function that the list does not have',
    writes: true,
    run: (context) => refuses(context, {jobFunctionCode: 'balie-made-up'}, 'jobFunctionCode'),
  },
]);
