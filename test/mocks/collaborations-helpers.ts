import {
  type ClientRecord,
  type CollaborationRecord,
  createStore,
  type OfficeRecord,
  type Scenario,
  SCENARIOS,
  type Store,
} from '../../mocks/index.js';
import type {
  Activation,
  Client,
  Collaboration,
  CollaborationParty,
  PortalApi,
} from '../../src/api/index.js';
import {newKey} from './users-helpers.js';

export type Api = Required<PortalApi>;

export const OFFICE = 'office';
export const CLIENT = 'client';
/** The collaboration of the client. */
export const ID = 'collaboration';

/** The organization of each party. */
export const ORGANIZATIONS: Record<CollaborationParty, string> = {office: OFFICE, client: CLIENT};

/** All that has to do with a collaboration, for whoever asks and on either side. */
const EVERYTHING = ['read', 'activate', 'approve', 'task.write', 'terms.write', 'end'].map(
  (name) => `collaboration.${name}`,
);

const TYPE = {code: 'bookkeeping', name: 'Bokføring'};
const BASE: Scenario = SCENARIOS.collaborations;

function officeOf(clients: readonly ClientRecord[]): OfficeRecord {
  const [{office} = {}] = BASE.organizations;
  if (!office) throw new Error('The scenario has no office.');
  return {...office, clients};
}

/** A client with two tasks and a main contact; whatever the test cares about differs. */
export function client(part: Partial<ClientRecord> = {}): ClientRecord {
  return {
    id: CLIENT,
    name: 'Fjellheim Bygg AS',
    organizationId: CLIENT,
    relation: 'known',
    tasks: [
      {id: 'first', name: 'Løpende bokføring', type: TYPE},
      {id: 'second', name: 'Årsoppgjør', type: TYPE},
    ],
    mainContact: {name: 'Mona Berg'},
    relatedServices: [],
    ...part,
  };
}

/** A collaboration in a state, which began with a client of a relation. */
export const collaborationIn = (
  state: string,
  relation = 'known',
  part: Partial<CollaborationRecord> = {},
): CollaborationRecord => ({
  id: ID,
  state,
  relation,
  variant: 'smart',
  taskId: 'first',
  invoiceRecipient: 'customer',
  invitedAt: '2026-11-07T10:30:00+01:00',
  ...part,
});

/** An office with clients, and one of them as an organization; who is signed in may do everything on both sides. */
export function storeOfClients(...clients: ClientRecord[]): Store {
  const grants = {admin: EVERYTHING};
  const office = officeOf(clients);
  return createStore({
    scenario: {
      ...BASE,
      organizations: [
        {id: OFFICE, name: 'Fjord Regnskap AS', countryCode: 'NO', grants, office},
        {id: CLIENT, name: 'Fjellheim Bygg AS', countryCode: 'NO', grants},
      ],
    },
  });
}

/** A store with one client, whose collaboration is in a state; in `none` it has none. */
export function storeIn(
  state: string,
  relation = 'known',
  part: Partial<ClientRecord> = {},
): Store {
  const collaborations = state === 'none' ? [] : [collaborationIn(state, relation)];
  return storeOfClients(client({relation, collaborations, ...part}));
}

/** The client as the office sees it, by which nothing happens. */
export const seen = (api: Api): Promise<Client> =>
  api.collaborations.client({organizationId: OFFICE, clientId: CLIENT});

/** The newest collaboration as the office sees it. */
export async function newest(api: Api): Promise<Collaboration> {
  const {collaboration} = await seen(api);
  if (!collaboration) throw new Error('There is no collaboration.');
  return collaboration;
}

/** What is sent of an event of the collaboration, by a party and on top of the version that there is. */
export async function eventBy<Body extends object>(api: Api, party: CollaborationParty, more: Body) {
  const {collaboration} = await seen(api);
  return {
    organizationId: ORGANIZATIONS[party],
    collaborationId: collaboration?.id ?? ID,
    idempotencyKey: newKey(),
    body: {version: collaboration?.version ?? '1', ...more},
  };
}

/** What each relation has to agree on (B13, B15–B21). */
export const AGREED = {
  'active-subscription': {},
  known: {variant: 'start', invoiceRecipient: 'office', agreementPeriod: 12},
  unknown: {
    variant: 'start',
    invoiceRecipient: 'office',
    agreementPeriod: 12,
    administrator: {firstName: 'Nils', lastName: 'Vik', email: 'nils.vik@example.com'},
  },
} as const;
export type Relation = keyof typeof AGREED;

/** Asks to invite the client, by what its relation requires unless told otherwise. */
export function activate(
  api: Api,
  relation: Relation,
  {
    part = {},
    party = 'office',
    idempotencyKey = newKey(),
  }: {part?: Partial<Activation>; party?: CollaborationParty; idempotencyKey?: string} = {},
): Promise<Client> {
  const body = {relation, taskId: 'first', ...AGREED[relation], ...part};
  const organizationId = ORGANIZATIONS[party];
  return api.collaborations.activate({organizationId, clientId: CLIENT, idempotencyKey, body});
}
