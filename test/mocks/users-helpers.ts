import {createStore, type Scenario, SCENARIOS, type Store, type UserRecord} from '../../mocks/index.js';
import type {
  ListUsersRequest,
  NewUser,
  PortalApi,
  User,
  UserChange,
  UserRemoval,
} from '../../src/api/index.js';
import {organizationId} from './helpers.js';

type Api = Required<PortalApi>;

/** Somebody who can be added. */
export const JORIS: NewUser = {
  kind: 'organization',
  firstName: 'Joris',
  lastName: 'Smit',
  email: 'joris.smit@rodelente.example',
  role: 'viewer',
  jobFunctionCode: 'controller',
};

/** Somebody who can be added as a support user. */
export const JORIS_AT_SUPPORT: NewUser = {...JORIS, kind: 'support', role: undefined};

let keys = 0;
/** A key that was never used. */
export const newKey = (): string => `key-${(keys += 1)}`;

/** Asks to add a user; whatever the test cares about differs from Joris. */
export function add(api: Api, part: Partial<NewUser> = {}, idempotencyKey = newKey()) {
  return api.users.add({organizationId, idempotencyKey, body: {...JORIS, ...part}});
}

/** What is sent to change a user. */
export function changeOf(user: User, part: Partial<UserChange> = {}): UserChange {
  const {id: _, kind, email, status, invitationExpiresAt, ...written} = user;
  void [kind, email, status, invitationExpiresAt];
  return {...written, ...part};
}

/** Asks to change a user from what is known of them. */
export function replace(
  api: Api,
  user: User,
  part: Partial<UserChange> = {},
  idempotencyKey = newKey(),
) {
  const body = changeOf(user, part);
  return api.users.replace({organizationId, userId: user.id, idempotencyKey, body});
}

/** Asks to remove a user of one kind. */
export function remove(
  api: Api,
  {id, version}: User,
  part: Partial<UserRemoval> = {},
  idempotencyKey = newKey(),
): Promise<void> {
  const body = {version, reason: 'Another job.', leftOrganization: false, ...part};
  return api.users.remove({organizationId, userId: id, idempotencyKey, body});
}

/** One user. */
export const read = (api: Api, userId: string): Promise<User> =>
  api.users.get({organizationId, userId});

/** A page of users of the organization, a hundred at most unless asked otherwise. */
export function listUsers(api: Api, query: Partial<ListUsersRequest> = {}) {
  return api.users.list({organizationId, kind: 'organization', limit: 100, ...query});
}

/** The last names that a query finds, in order. */
export async function lastNames(api: Api, query: Partial<ListUsersRequest> = {}) {
  return (await listUsers(api, query)).items.map(({lastName}) => lastName);
}

/** Rode Lente with these users and no others, seen by an Admin who is written down nowhere. */
export function worldOf(users: readonly UserRecord[], countryCode = 'NL'): Scenario {
  const {'rode-lente': base} = SCENARIOS;
  const somebody = {name: 'Somebody', email: 'somebody@example.com'};
  return {
    ...base,
    organizations: base.organizations.map((each) => ({...each, countryCode, users})),
    users: {admin: somebody, viewer: somebody, none: somebody},
  };
}

/** A store with these users and no others. */
export const storeOfUsers = (users: readonly UserRecord[], countryCode?: string): Store =>
  createStore({scenario: worldOf(users, countryCode)});

/** A user of the organization who is active, unless said otherwise. */
export function userRecord(id: string, part: Partial<UserRecord> = {}): UserRecord {
  return {
    id,
    kind: 'organization',
    firstName: 'A',
    lastName: id,
    email: `${id}@example.com`,
    role: 'viewer',
    jobFunctionCode: 'payroll',
    ...part,
  };
}

/** The id of each user of the sources (R13). */
export const RUUD = 'ruud-coon';
export const ANNE = 'anne-van-amersfoort';
export const ANNE_AT_SUPPORT = 'anne-van-amersfoort-support';
