import type {ClientRecord, OfficeRecord} from '../store/collaborations/collaboration-record.js';
import type {Persona} from '../store/permissions.js';
import type {OrganizationRecord, Scenario} from '../store/world.js';
import {
  ACTIVE,
  AWAITING_APPROVAL,
  AWAITING_TERMS,
  CLIENTS,
  client,
  DECLINED,
  ENDED_CONTINUE,
  ENDED_DEACTIVATE,
  EXTREME_CLIENTS,
  EXTREME_SERVICE,
  INVITED,
  INVITED_NEW,
  KNOWN,
  manyClients,
  UNKNOWN,
  WITH_SUBSCRIPTION,
  WITHDRAWN,
  WITHOUT_MAIN_CONTACT,
  WITHOUT_TASK,
} from './collaboration-clients.js';
import {SERVICE} from './collaboration-service.js';

/** Of the office, and of the client as well: a person may see both sides by switching. */
const USERS = {
  admin: {name: 'Ingrid Solberg', email: 'ingrid.solberg@fjordregnskap.example'},
  viewer: {name: 'Lars Haugen', email: 'lars.haugen@fjordregnskap.example'},
  none: {name: 'Even Dahl', email: 'even.dahl@example.com'},
};

/** What all employees of an office may do (B-E2, AMB-20). */
const EMPLOYEE = ['collaboration.read', 'collaboration.activate', 'collaboration.task.write'];
/** What those may do who have full rights, and administer My services (B-E2). */
const FULL_RIGHTS = [...EMPLOYEE, 'collaboration.terms.write', 'collaboration.end'];
/** What the client's administrator of My services may do (`domain.md` §9). */
const CLIENT_ADMINISTRATOR = [
  'collaboration.read',
  'collaboration.approve',
  'collaboration.terms.write',
  'collaboration.end',
];

interface World {
  clients: readonly ClientRecord[];
  service?: OfficeRecord['service'];
  persona?: Persona;
  /** In view first: the client, or the office. */
  from?: 'client';
  grants?: OrganizationRecord['grants'];
}

function organizationsOf({clients, service = SERVICE, grants}: World): OrganizationRecord[] {
  const office = {
    service,
    termsUrl: 'https://services.example/terms',
    newTaskUrl: 'https://byra.example/tasks/new',
    clients,
  };
  const fjord = {
    id: 'fjord-regnskap',
    name: 'Fjord Regnskap AS',
    countryCode: 'NO',
    grants: grants ?? {admin: FULL_RIGHTS, viewer: EMPLOYEE},
    office,
  };
  return [fjord, ...clients.flatMap(toOrganization)];
}

/** Where a client sees its own side, if it has an organization in the store. */
function toOrganization({organizationId, name}: ClientRecord): OrganizationRecord[] {
  if (organizationId === undefined) return [];
  const grants = {admin: CLIENT_ADMINISTRATOR, viewer: ['collaboration.read']};
  return [{id: organizationId, name, countryCode: 'NO', grants}];
}

function world(description: string, {persona, from, ...rest}: World): Scenario {
  const organizations = organizationsOf(rest);
  const currentOrganizationId = organizations[from === 'client' ? 1 : 0]?.id;
  return {description, organizations, users: USERS, persona, currentOrganizationId};
}

/** What one client sees, in one state. */
const seenByClient = (description: string, record: ClientRecord, part: Partial<World> = {}): Scenario =>
  world(description, {clients: [record], from: 'client', ...part});

/** An office with clients in every state (B-E2). */
export const collaborations = world('An office with a client in each state of collaboration.', {
  clients: CLIENTS,
});

/** Scenario 1 of the source page: task alone (B9–B14). */
export const activationActiveSubscription = world(
  'A client that has the service already, to be invited.',
  {clients: [WITH_SUBSCRIPTION]},
);
/** Scenario 2: variant, task, invoice recipient, agreement period (B15–B20). */
export const activationKnown = world('A client that is known, without the service, to be invited.', {
  clients: [KNOWN],
});
/** Scenario 3: as 2, with the administrator (B21–B23). */
export const activationUnknown = world('A client that is new to the supplier, to be invited.', {
  clients: [UNKNOWN],
});
/** Nothing can be activated (V18). */
export const activationNoTask = world('A client that the office has no task for yet.', {
  clients: [WITHOUT_TASK],
});

export const collaborationNone = seenByClient(
  'A client that no office has invited yet.',
  client('stille-havn', 'Stille Havn AS'),
);
export const collaborationInvited = seenByClient(
  'A client whose office invites it to share what it has.',
  INVITED,
);
export const collaborationInvitedNew = seenByClient(
  'A client that is new, and has not seen the invitation.',
  INVITED_NEW,
);
export const collaborationAwaitingApproval = seenByClient(
  'A client that has seen the invitation, and has to approve.',
  AWAITING_APPROVAL,
);
export const collaborationAwaitingTerms = seenByClient(
  'A client that is new, and has to accept the terms.',
  AWAITING_TERMS,
);
export const collaborationActive = seenByClient('A client that works together with its office.', ACTIVE);
export const collaborationNoMainContact = seenByClient(
  'A collaboration that cannot end, since nobody is the main contact.',
  WITHOUT_MAIN_CONTACT,
);
export const collaborationDeclined = seenByClient('A client that declined.', DECLINED);
export const collaborationWithdrawn = seenByClient('A client whose office withdrew.', WITHDRAWN);
export const collaborationEndedContinue = seenByClient(
  'A collaboration that ended, after which the client goes on by itself.',
  ENDED_CONTINUE,
);
export const collaborationEndedDeactivate = seenByClient(
  'A collaboration that ended, after which the client can only read.',
  ENDED_DEACTIVATE,
);
/** Sees, and can do nothing (`domain.md` §9). */
export const collaborationClientViewer = seenByClient(
  'A user of a client who may see the collaboration, and not decide.',
  AWAITING_APPROVAL,
  {persona: 'viewer'},
);

/** Invites, reminds and changes the task, and nothing else (B-E2). */
export const collaborationEmployee = world('An employee of the office without full rights.', {
  clients: CLIENTS,
  persona: 'viewer',
});
export const noCollaborationAccess = world('Somebody who may not see the collaborations.', {
  clients: CLIENTS,
  grants: {},
});
export const noClients = world('An office that has no clients yet.', {clients: []});
export const thousandsOfClients = world('An office with five thousand clients.', {
  clients: manyClients(5_000),
});
export const extremeCollaborations = world('Long, hostile and unknown things in collaborations.', {
  clients: EXTREME_CLIENTS,
  service: EXTREME_SERVICE,
});
