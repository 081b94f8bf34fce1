import {
  emailCheckSchema,
  jobFunctionsSchema,
  userLicensesSchema,
  type EmailCheck,
} from '../../../api/resources/users/schema.js';
import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {placesWith} from '../../known/places.js';
import {
  askUser,
  knownUsers,
  SEE_USERS,
  userIn,
  usersPlace,
  writingPlace,
} from '../../known/users.js';

/** Asks what is known of an e-mail address. */
async function askEmail(context: Context, email: string): Promise<Exchange> {
  const {user, organizationId} = await writingPlace(context);
  const query = {kind: 'organization', email};
  return context.call('users.checkEmail', {as: user, values: {organizationId}, query});
}

/** The answer has to be that verdict, and tell nothing more than it may. */
function judgeVerdict(
  exchange: Exchange,
  due: string,
  fields: readonly (keyof EmailCheck)[],
): void {
  const {data} = emailCheckSchema.safeParse(exchange.json);
  const {verdict, prefill, userId} = data ?? {};
  const more = {...(prefill && {prefill}), ...(userId !== undefined && {userId})};
  const isRight = verdict === due && Object.keys(more).join() === fields.join();
  if (isRight) return;
  const expected = `the verdict ${due}, with ${fields.join() || 'nothing else'}`;
  throw new Failed({expected, got: show(exchange.json), exchange});
}

const oneOf = (letters: string): string =>
  letters === letters.toUpperCase() ? letters.toLowerCase() : letters.toUpperCase();

async function knowsUsers(context: Context): Promise<void> {
  const [user] = await knownUsers(context);
  for (const email of [user.email, ` ${oneOf(user.email)} `]) {
    const exchange = await askEmail(context, email);
    judgeVerdict(exchange, 'already-user', ['userId']);
    const id = (exchange.json as EmailCheck).userId;
    if (id !== user.id) {
      throw new Failed({expected: `the id ${show(user.id)}`, got: show(id), exchange});
    }
  }
}

async function keepsCustomersApart(context: Context): Promise<void> {
  const {otherCustomerEmail, otherOrganizationId} = context.settings;
  if (otherCustomerEmail === undefined) {
    throw new NotTested('no e-mail address of another customer was named');
  }
  const exchange = await askEmail(context, otherCustomerEmail);
  judgeVerdict(exchange, 'other-customer', []);
  if (otherOrganizationId === undefined || !exchange.text.includes(otherOrganizationId)) return;
  const expected = 'no word of which customer it is';
  throw new Failed({expected, got: show(exchange.json), exchange});
}

const emailChecks = checksOf('users.checkEmail', [
  {
    name: 'available',
    facts: ['R17', 'SM3'],
    title: 'calls an address available that nobody has',
    async run(context) {
      const email = `balie-conformance-${crypto.randomUUID()}@example.com`;
      judgeVerdict(await askEmail(context, email), 'available', []);
    },
  },
  {
    name: 'already-user',
    facts: ['R17', 'V3', 'SM3'],
    title: 'names the user who has the address, in any case and with spaces around it',
    run: knowsUsers,
  },
  {
    name: 'foreign-address',
    facts: ['R18', 'V4'],
    title: "says of another customer's address that it is not available, and nothing else",
    run: keepsCustomersApart,
  },
  {
    name: 'email-refused',
    facts: ['V3', 'RFC 9457'],
    title: 'answers 422 with a problem that names email for what is no e-mail address',
    async run(context) {
      const exchange = await askEmail(context, 'balie at example');
      expectProblem(exchange, {status: 422, why: 'for no e-mail address', fields: ['email']});
    },
  },
]);

async function keepsOrganizationsApart(context: Context): Promise<void> {
  const place = await usersPlace(context);
  const [known] = await knownUsers(context);
  const others = (await placesWith(context, SEE_USERS)).filter(
    ({organizationId}) => organizationId !== place.organizationId,
  );
  if (others.length === 0) throw new NotTested('no second organization');
  for (const other of others) {
    const exchange = await askUser(context, other, known.id);
    const found = userIn(exchange);
    if (found && found.email !== known.email) continue;
    expectProblem(exchange, {status: 404, why: `for a user of ${place.organizationId}`});
  }
}

async function readsAsListed(context: Context): Promise<void> {
  const place = await usersPlace(context);
  for (const row of (await knownUsers(context)).slice(0, 3)) {
    const exchange = await askUser(context, place, row.id);
    const user = userIn(exchange);
    const wrong = Object.entries(row).find(([field, value]) => user && Reflect.get(user, field) !== value);
    if (user && !wrong) continue;
    const expected = `${wrong?.[0] ?? 'the user'} as in the list, ${show(wrong?.[1] ?? row)}`;
    throw new Failed({expected, got: show(exchange.json), exchange});
  }
}

const getChecks = checksOf('users.get', [
  {
    name: 'as-listed',
    facts: ['contract'],
    title: 'answers with what the list shows of a user',
    run: readsAsListed,
  },
  {
    name: 'organizations-apart',
    facts: ['Y27', 'R35'],
    title: 'shows a user of one organization under no other',
    run: keepsOrganizationsApart,
  },
]);

const jobFunctionChecks = checksOf('users.jobFunctions', [
  {
    name: 'codes',
    facts: ['R23', 'V7'],
    title: 'has each code once, with a label',
    async run(context) {
      const {user, organizationId} = await usersPlace(context);
      const request = {as: user, values: {organizationId}};
      const exchange = await context.call('users.jobFunctions', request);
      const items = jobFunctionsSchema.safeParse(exchange.json).data?.items ?? [];
      if (items.length === 0) throw new NotTested('there is no job function');
      const isRight =
        new Set(items.map(({code}) => code)).size === items.length &&
        items.every(({label}) => label.trim() !== '');
      if (isRight) return;
      throw new Failed({expected: 'each code once, with a label', got: show(items), exchange});
    },
  },
]);

const licenseChecks = checksOf('users.licenses', [
  {
    name: 'adds-up',
    facts: ['SM6', 'V14'],
    title: 'has no more licenses free than there are, and an offer only where none is',
    async run(context) {
      const {user, organizationId} = await writingPlace(context);
      const request = {as: user, values: {organizationId}};
      const exchange = await context.call('users.licenses', request);
      const {data} = userLicensesSchema.safeParse(exchange.json);
      if (!data?.counted) throw new NotTested('licenses are not counted');
      const {total, next = total, free, offer} = data;
      const isTold = total !== undefined && next !== undefined && free !== undefined;
      if (isTold && free <= Math.min(total, next) && (free === 0 || !offer)) return;
      const expected = 'total and free licenses, no more free than there are, no offer while one is';
      throw new Failed({expected, got: show(exchange.json), exchange});
    },
  },
]);

/** The rules of what is looked up before anything is written. */
export const lookingUpChecks: readonly Check[] = [
  ...emailChecks,
  ...getChecks,
  ...jobFunctionChecks,
  ...licenseChecks,
];

/** The right calls of these endpoints, to be judged as they are. */
export const lookingUpCalls = {
  checkEmail: async (context: Context): Promise<Exchange[]> => {
    const [user] = await knownUsers(context);
    return [await askEmail(context, user.email), await askEmail(context, 'balie@example.com')];
  },
  of: (name: string, permission: string) => async (context: Context): Promise<Exchange[]> => {
    const [{user, organizationId}] = await placesWith(context, permission);
    return [await context.call(name, {as: user, values: {organizationId}})];
  },
};
