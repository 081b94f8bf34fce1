import type {UserPage} from '../../api/resources/users/users-api.js';
import {
  jobFunctionsSchema,
  userLicensesSchema,
  userPageFrameSchema,
  userSchema,
  type NewUser,
  type User,
  type UserChange,
  type UserKind,
  type UserRemoval,
} from '../../api/resources/users/schema.js';
import {NotTested} from '../check.js';
import type {Query} from '../client.js';
import {something, type AtLeastOne, type CallRequest, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {placeFor} from './documents.js';
import {askPageOf, readPageOf, rowsOf, walkOf, type List, type Walk} from './pages.js';
import {placesWith, type Place} from './places.js';

/** The permission to see users. */
export const SEE_USERS = 'user.read';
/** The permission to add, change and remove them. */
export const CHANGE_USERS = 'user.write';

type UserFrame = Omit<UserPage, 'items'>;
/** Pages of users, in one direction. */
export type UserWalk = Walk<User, UserFrame>;

const USERS: List<User, UserFrame> = {
  name: 'users.list',
  frame: userPageFrameSchema,
  item: userSchema,
};

const LARGEST_PAGE = 100;

/** Where users are looked at: in the organization of the documents, if anybody may there. */
export function usersPlace(context: Context): Promise<Place> {
  return placeFor(context, SEE_USERS);
}

/** Where users are added, changed and removed. */
export function writingPlace(context: Context): Promise<Place> {
  return placeFor(context, CHANGE_USERS);
}

/** Asks for a page of users. */
export function askUsers(context: Context, place: Place, query: Query): Promise<Exchange> {
  return askPageOf(USERS, context, place, query);
}

/** Reads an answer as a page of users; undefined when it is none. */
export const readUsers = (exchange: Exchange) => readPageOf(USERS, exchange);

/** Turns page after page of users. */
export async function walkUsers(
  context: Context,
  query: Query,
  direction: 'next' | 'previous' = 'next',
): Promise<UserWalk> {
  const {mostPages: most} = context.settings;
  return walkOf(USERS, context, await usersPlace(context), {query, most, direction});
}

/** All users that are read by a query, in large pages; those of the whole list of a kind are read once. */
export function readList(context: Context, query: Query & {kind: UserKind}): Promise<UserWalk> {
  const asked = {limit: LARGEST_PAGE, ...query};
  if (Object.keys(query).length > 1) return walkUsers(context, asked);
  return context.once(`users ${query.kind}`, () => walkUsers(context, asked));
}

/** The users of a kind that are known, to compare with; not tested where there is none. */
export async function knownUsers(
  context: Context,
  kind: UserKind = 'organization',
): Promise<AtLeastOne<User>> {
  return something(rowsOf(await readList(context, {kind})), `no user of the kind ${kind} is known`);
}

/** Asks for one user. */
export function askUser(context: Context, place: Place, userId: string): Promise<Exchange> {
  const {user, organizationId} = place;
  return context.call('users.get', {as: user, values: {organizationId, userId}});
}

/** What an answer says of a user; undefined when it is not what the contract says. */
export function userIn(exchange: Exchange): User | undefined {
  const read = userSchema.safeParse(exchange.json);
  return exchange.status === 200 && read.success ? read.data : undefined;
}

/** A job function that can be given. */
async function jobFunctionIn(context: Context, {user, organizationId}: Place): Promise<string> {
  return context.once(`job function ${organizationId}`, async () => {
    const request = {as: user, values: {organizationId}};
    const exchange = await context.call('users.jobFunctions', request);
    const {data} = jobFunctionsSchema.safeParse(exchange.json);
    const [first] = something(data?.items ?? [], 'no job function is known');
    return first.code;
  });
}

/** Nobody can be added where no license is free, and none is ordered by a run. */
async function requireLicense(context: Context, {user, organizationId}: Place): Promise<void> {
  const exchange = await context.call('users.licenses', {as: user, values: {organizationId}});
  const {data} = userLicensesSchema.safeParse(exchange.json);
  if (data?.counted && data.free === 0) throw new NotTested('no license is free');
}

/** Where users can be changed in an organization; not tested where nobody may. */
export async function writerIn(context: Context, organizationId: string): Promise<Place> {
  const writers = await placesWith(context, CHANGE_USERS);
  const here = writers.filter((place) => place.organizationId === organizationId);
  return something(here, `no user given may change users of ${organizationId}`)[0];
}

/** Somebody who does not exist, to be added; whoever comes of it is removed when the check ends. */
export async function newUser(
  context: Context,
  place: Place,
  kind: UserKind = 'organization',
): Promise<NewUser> {
  const writer = await writerIn(context, place.organizationId);
  const email = `balie-conformance-${crypto.randomUUID()}@example.com`;
  const jobFunctionCode = await jobFunctionIn(context, writer);
  if (kind === 'organization') await requireLicense(context, writer);
  context.cleanUp(() => removeAll(context, writer, email));
  const person = {kind, firstName: 'Balie', lastName: 'Conformance', email, jobFunctionCode};
  return kind === 'organization' ? {...person, role: 'viewer'} : person;
}

/** Sends somebody to be added. */
export function sendNew(
  context: Context,
  {user, organizationId}: Place,
  body: NewUser,
  more: Pick<CallRequest, 'key'> = {},
): Promise<Exchange> {
  return context.call('users.add', {as: user, values: {organizationId}, body, ...more});
}

/** A user of the run's own, where adding is not what is tested; not tested where that is refused. */
export async function ownUser(
  context: Context,
  place: Place,
  part: Partial<NewUser> & {kind?: UserKind} = {},
): Promise<User> {
  const exchange = await sendNew(context, place, {
    ...(await newUser(context, place, part.kind)),
    ...part,
  });
  const user = userIn(exchange);
  if (user) return user;
  throw new NotTested(`users.add answered ${exchange.summary}, see users.add.answer`);
}

/** What is sent to change a user. */
export function changeOf(user: User, part: Partial<UserChange> = {}): UserChange {
  const {id, kind, email, status, invitationExpiresAt, ...written} = user;
  void [id, kind, email, status, invitationExpiresAt];
  return {...written, ...part};
}

/** Sends a change of a user, from the version that it says. */
export function sendChange(
  context: Context,
  {user: as, organizationId}: Place,
  {id: userId}: Pick<User, 'id'>,
  body: UserChange,
): Promise<Exchange> {
  return context.call('users.replace', {as, values: {organizationId, userId}, body});
}

/** Why the run removes somebody of its own. */
const REASON = 'Balie test';

/** What is sent to remove a user. */
export function removalOf({version}: User, part: Partial<UserRemoval> = {}): UserRemoval {
  return {version, reason: REASON, leftOrganization: false, ...part};
}

/** Sends a removal of a user. */
export function sendRemoval(
  context: Context,
  {user: as, organizationId}: Place,
  {id: userId}: User,
  body: UserRemoval,
): Promise<Exchange> {
  return context.call('users.remove', {as, values: {organizationId, userId}, body});
}

/** The users with an e-mail address, of both kinds. */
export async function usersOf(context: Context, place: Place, email: string): Promise<User[]> {
  const found: User[] = [];
  for (const kind of ['organization', 'support']) {
    const query = {kind, limit: LARGEST_PAGE, search: email};
    const page = readUsers(await askUsers(context, place, query));
    if (!page) throw new NotTested('users.list did not answer with a page, see users.list.answer');
    found.push(...page.rows.filter((user) => user.email === email));
  }
  return found;
}

async function removeAll(context: Context, place: Place, email: string): Promise<void> {
  for (const user of await usersOf(context, place, email)) {
    await sendRemoval(context, place, user, removalOf(user, {leftOrganization: true}));
  }
  const [left] = await usersOf(context, place, email);
  if (left) throw new Error(`the user ${email} of ${place.organizationId} is still there`);
}
