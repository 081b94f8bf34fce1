import type {Organization, Session} from '../../api/resources/session/schema.js';
import {organizationSchema, sessionSchema} from '../../api/resources/session/schema.js';
import {NotTested} from '../check.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import type {User} from '../options.js';

/** How many of a user's organizations are looked at. */
export const MOST_ORGANIZATIONS = 5;

/** Somebody in one of their organizations, and what they may do there. */
export interface Place {
  readonly user: User;
  readonly organizationId: string;
  readonly organization: Organization;
}

/** The answer of the session call to a user. */
export function sessionCall(context: Context, user: User): Promise<Exchange> {
  return context.once(`session ${user.name}`, () => context.call('session.get', {as: user}));
}

/** The answer about one organization to a user. */
export function organizationCall(context: Context, user: User, id: string): Promise<Exchange> {
  const values = {organizationId: id};
  return context.once(`organization ${user.name} ${id}`, () =>
    context.call('session.organization', {as: user, values}),
  );
}

/** The session of a user; not tested where the answer is none. */
export async function sessionOf(context: Context, user: User): Promise<Session> {
  const exchange = await sessionCall(context, user);
  const read = sessionSchema.safeParse(exchange.json);
  if (exchange.status === 200 && read.success) return read.data;
  throw new NotTested(`session.get did not answer ${user.name} with a session`);
}

async function placesOfUser(context: Context, user: User): Promise<Place[]> {
  const session = await sessionOf(context, user).catch((thrown: unknown) => {
    if (thrown instanceof NotTested) return undefined;
    throw thrown;
  });
  const {organizationId: chosen} = context.settings;
  const listed = session?.organizations.map(({id}) => id).filter((id) => id !== chosen) ?? [];
  const ids = [...(chosen === undefined ? [] : [chosen]), ...listed].slice(0, MOST_ORGANIZATIONS);
  const places: Place[] = [];
  for (const organizationId of ids) {
    const exchange = await organizationCall(context, user, organizationId);
    const read = organizationSchema.safeParse(exchange.json);
    if (exchange.status !== 200 || !read.success) continue;
    places.push({user, organizationId, organization: read.data});
  }
  return places;
}

/** Every user in each of their organizations, those that were given first. */
export function placesOf(context: Context): Promise<Place[]> {
  return context.once('places', async () => {
    const places: Place[] = [];
    for (const user of context.settings.users) places.push(...(await placesOfUser(context, user)));
    return places;
  });
}

/** Why there is no place to look at: no session, no organization, or none that answers. */
export async function whyNoPlace(context: Context): Promise<string> {
  const {users} = context.settings;
  const sessions = await Promise.allSettled(users.map((user) => sessionOf(context, user)));
  const [failed] = sessions.filter((each) => each.status === 'rejected');
  if (failed) return String((failed.reason as Error).message);
  const none = sessions.every(
    (each) => each.status === 'fulfilled' && each.value.organizations.length === 0,
  );
  return none ? 'no user has an organization' : 'session.organization answers for none';
}

/** Whether somebody has a permission in a place; what needs none is everybody's. */
export function isGranted({organization}: Place, permission: string | undefined): boolean {
  return permission === undefined || organization.permissions.includes(permission);
}

/** Everybody who has a permission, place by place; not tested where nobody has. */
export async function placesWith(
  context: Context,
  permission: string | undefined,
): Promise<AtLeastOne<Place>> {
  const places = await placesOf(context);
  if (places.length === 0) throw new NotTested(await whyNoPlace(context));
  const granted = places.filter((place) => isGranted(place, permission));
  return something(granted, `no user given has the permission ${permission ?? ''}`);
}

/** Somebody who has a permission in an organization; not tested where nobody has. */
export async function somebodyIn(
  context: Context,
  organizationId: string,
  permission: string,
): Promise<Place> {
  const places = await placesWith(context, permission);
  const here = places.filter((place) => place.organizationId === organizationId);
  return something(here, `no user given has the permission ${permission} in ${organizationId}`)[0];
}

/** Everybody who has a permission in any other organization; not tested where there is none. */
export async function placesBeside(
  context: Context,
  organizationId: string,
  permission: string,
): Promise<AtLeastOne<Place>> {
  const places = await placesWith(context, permission);
  const others = places.filter((place) => place.organizationId !== organizationId);
  return something(others, 'no second organization');
}
