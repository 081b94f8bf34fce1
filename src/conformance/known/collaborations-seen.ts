import type {Collaboration} from '../../api/resources/collaborations/schema.js';
import {
  COLLABORATION_STATES,
  COLLABORATION_TRANSITIONS,
  collaborationTransition,
  type CollaborationEvent,
  type CollaborationParty,
} from '../../api/resources/collaborations/state-machine.js';
import {NotTested} from '../check.js';
import type {Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {
  askOwn,
  clientsIn,
  isOffice,
  ownFrom,
  readClient,
  SEE_COLLABORATIONS,
} from './collaborations.js';
import {placesWith, type Place} from './places.js';

/** How many clients of an office are opened to find one. */
const MOST_OPENED = 12;

/** A collaboration, and from which side it is seen. */
export interface Seen {
  readonly organizationId: string;
  readonly party: CollaborationParty;
  readonly collaboration: Collaboration;
}

/** The answers about their own collaborations to all organizations, each asked once. */
export function ownCalls(
  context: Context,
): Promise<readonly {organizationId: string; exchange: Exchange}[]> {
  return context.once('own collaborations', async () => {
    const places = await placesWith(context, SEE_COLLABORATIONS);
    const ids = new Set(places.map(({organizationId}) => organizationId));
    const calls: {organizationId: string; exchange: Exchange}[] = [];
    for (const organizationId of ids) {
      calls.push({organizationId, exchange: await askOwn(context, organizationId)});
    }
    return calls;
  });
}

async function seenByOffice(context: Context, organizationId: string): Promise<Seen[]> {
  if (!(await isOffice(context, organizationId))) return [];
  const rows = await clientsIn(context, organizationId).catch((thrown: unknown) => {
    if (thrown instanceof NotTested) return [];
    throw thrown;
  });
  const seen: Seen[] = [];
  for (const {id} of rows.filter(({state}) => state !== 'none').slice(0, MOST_OPENED)) {
    const {collaboration} = await readClient(context, organizationId, id);
    if (collaboration) seen.push({organizationId, party: 'office', collaboration});
  }
  return seen;
}

/** The collaborations that can be seen from either side, as they were when they were first looked for. */
export function collaborationsSeen(context: Context): Promise<readonly Seen[]> {
  return context.once('collaborations seen', async () => {
    const seen: Seen[] = [];
    for (const {organizationId, exchange} of await ownCalls(context)) {
      for (const collaboration of ownFrom(exchange)) {
        seen.push({organizationId, party: 'client', collaboration});
      }
      seen.push(...(await seenByOffice(context, organizationId)));
    }
    return seen;
  });
}

/** A collaboration as its organization sees it now. */
export async function readSeen(
  context: Context,
  {organizationId, party, collaboration: {id, client}}: Seen,
): Promise<Collaboration> {
  const found =
    party === 'office'
      ? (await readClient(context, organizationId, client.id)).collaboration
      : ownFrom(await askOwn(context, organizationId)).find((each) => each.id === id);
  if (found?.id === id) return found;
  throw new NotTested('a collaboration could not be read back, see collaborations.list.answer');
}

const isKnown = (state: string): boolean => (COLLABORATION_STATES as readonly string[]).includes(state);

/** Whether a party ever has an event. */
const has = (party: CollaborationParty, event: CollaborationEvent): boolean =>
  COLLABORATION_TRANSITIONS.some((each) => each.event === event && each.by.includes(party));

/**
 * A collaboration whose state does not allow an event to a party that has it in others, and somebody who may bring it about: to try it
 * does no harm. Not tested where there is none.
 */
export async function blocked(
  context: Context,
  event: CollaborationEvent,
  permission: string,
): Promise<{place: Place; seen: Seen}> {
  const places = await placesWith(context, permission);
  for (const seen of await collaborationsSeen(context)) {
    const {organizationId, party, collaboration} = seen;
    const isBlocked =
      isKnown(collaboration.state) &&
      has(party, event) &&
      !collaborationTransition(event, party, collaboration);
    const place = places.find((each) => each.organizationId === organizationId);
    if (isBlocked && place) return {place, seen};
  }
  throw new NotTested(`no collaboration is in a state that does not allow ${event}`);
}
