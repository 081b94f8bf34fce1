import {
  ApiError,
  COLLABORATION_EVENTS,
  COLLABORATION_STATES,
  type CollaborationEvent,
  type CollaborationParty,
  type CollaborationTransition,
} from '../../src/api/index.js';
import {
  activate,
  AGREED,
  type Api,
  eventBy,
  ORGANIZATIONS,
  type Relation,
  seen,
} from './collaborations-helpers.js';

/** One event that somebody tries in one state. */
export interface Attempt {
  state: string;
  event: CollaborationEvent;
  party: CollaborationParty;
  relation: Relation;
}

const PARTIES = ['office', 'client'] as const;
const RELATIONS = Object.keys(AGREED) as Relation[];

/** Every event in every state, by either party and of each relation. One state is one that nobody knows. */
export const ATTEMPTS: readonly Attempt[] = [...COLLABORATION_STATES, 'paused'].flatMap((state) =>
  COLLABORATION_EVENTS.flatMap((event) =>
    PARTIES.flatMap((party) => RELATIONS.map((relation) => ({state, event, party, relation}))),
  ),
);

/** Where an attempt leads by a machine, looked up in its data; `undefined` where it is refused. */
export const leadsTo = (
  machine: readonly CollaborationTransition[],
  {state, event, party, relation}: Attempt,
): string | undefined =>
  machine.find(
    ({event: of, by, from, relations = RELATIONS}) =>
      of === event &&
      by.includes(party) &&
      (from as readonly string[]).includes(state) &&
      relations.includes(relation),
  )?.to;

/** An attempt in words. */
export const told = ({state, event, party, relation}: Attempt): string =>
  `${event} by the ${party} in ${state} (${relation})`;

/** How each event is brought about. */
const ACTS: Record<CollaborationEvent, (api: Api, attempt: Attempt) => Promise<unknown>> = {
  activate: (api, {relation, party}) => activate(api, relation, {party}),
  open: (api, {party}) => api.collaborations.list({organizationId: ORGANIZATIONS[party]}),
  remind: async (api, {party}) => api.collaborations.remind(await eventBy(api, party, {})),
  withdraw: async (api, {party}) => api.collaborations.withdraw(await eventBy(api, party, {})),
  approve: async (api, {party}) => api.collaborations.approve(await eventBy(api, party, {})),
  'accept-terms': async (api, {party}) =>
    api.collaborations.acceptTerms(await eventBy(api, party, {})),
  decline: async (api, {party}) => api.collaborations.decline(await eventBy(api, party, {})),
  'change-task': async (api, {party}) =>
    api.collaborations.changeTask(await eventBy(api, party, {taskId: 'second'})),
  'change-terms': async (api, {party}) =>
    api.collaborations.changeTerms(await eventBy(api, party, {agreementPeriod: 3})),
  end: async (api, {party}) => api.collaborations.end(await eventBy(api, party, {mode: 'continue'})),
};

/** How an attempt is refused: a client is no office, and there is nothing to happen to where there is no collaboration. */
function refusalOf({event, party, state}: Attempt): string {
  if (event === 'open') return 'nothing';
  if (event === 'activate') return party === 'client' ? 'not-found' : 'conflict';
  return state === 'none' ? 'not-found' : 'conflict';
}

async function outcomeOf(api: Api, attempt: Attempt): Promise<string> {
  return ACTS[attempt.event](api, attempt).then(
    () => 'nothing',
    (thrown: unknown) => (thrown instanceof ApiError ? thrown.kind : String(thrown)),
  );
}

/** What is wrong with an attempt, by what the machine says of it. */
async function wrongWith(
  api: Api,
  machine: readonly CollaborationTransition[],
  attempt: Attempt,
): Promise<string | undefined> {
  const before = await seen(api);
  const to = leadsTo(machine, attempt);
  const outcome = await outcomeOf(api, attempt);
  const after = await seen(api);
  const now = `${outcome}, ${after.collaboration?.state ?? 'none'}`;
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  if (to === undefined) return outcome === refusalOf(attempt) && isSame ? undefined : now;
  const {version, id} = after.collaboration ?? {};
  const isNew = version !== before.collaboration?.version || id !== before.collaboration?.id;
  return outcome === 'nothing' && after.collaboration?.state === to && isNew ? undefined : now;
}

/** Tries everything, each in a world of its own, and tells what does not go by the machine. */
export async function differences(
  machine: readonly CollaborationTransition[],
  open: (attempt: Attempt) => Api,
): Promise<string[]> {
  const found: string[] = [];
  for (const attempt of ATTEMPTS) {
    const wrong = await wrongWith(open(attempt), machine, attempt);
    if (wrong !== undefined) found.push(`${told(attempt)}: ${wrong}`);
  }
  return found;
}
