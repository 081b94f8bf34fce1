import {
  type AddUserRequest,
  emailCheckQuerySchema,
  isEmail,
  type ListUsersRequest,
  newUserSchema,
  type RemoveUserRequest,
  type ReplaceUserRequest,
  userChangeSchema,
  userQuerySchema,
  userRemovalSchema,
  type CheckEmailRequest,
  type UsersApi,
  usersEndpoints,
} from '../../../src/api/index.js';
import {enter, writeOnce} from '../enter.js';
import type {Store} from '../store.js';
import {checkBody, checkQuery, invalid} from '../validate.js';

function listUsers(store: Store, {organizationId, signal: _, ...rest}: ListUsersRequest) {
  enter(store, organizationId, usersEndpoints.list.permission);
  return store.users.list(organizationId, checkQuery(userQuerySchema, rest), store.epoch);
}

function checkEmail(store: Store, {organizationId, signal: _, ...rest}: CheckEmailRequest) {
  enter(store, organizationId, usersEndpoints.checkEmail.permission);
  const asked = checkQuery(emailCheckQuerySchema, rest);
  const email = asked.email.trim();
  if (!isEmail(email)) throw invalid([{pointer: 'email', detail: 'Give an e-mail address.'}]);
  return store.users.checkEmail(organizationId, {...asked, email});
}

async function addUser(store: Store, request: AddUserRequest) {
  const {organizationId, body, idempotencyKey} = request;
  const write = {endpoint: usersEndpoints.add, organizationId, idempotencyKey, what: body};
  return writeOnce(store, write, () =>
    store.users.add(organizationId, checkBody(newUserSchema, body)),
  );
}

/** A write about one user, who may be the one who does it. */
function writingOf(
  endpoint: (typeof usersEndpoints)['replace' | 'remove'],
  {organizationId, userId, body, idempotencyKey}: ReplaceUserRequest | RemoveUserRequest,
) {
  const what = [userId, body];
  return {endpoint, organizationId, idempotencyKey, what, takesRights: true};
}

async function replaceUser(store: Store, request: ReplaceUserRequest) {
  const {organizationId, userId, body} = request;
  return writeOnce(store, writingOf(usersEndpoints.replace, request), () =>
    store.users.replace(organizationId, userId, checkBody(userChangeSchema, body)),
  );
}

async function removeUser(store: Store, request: RemoveUserRequest) {
  const {organizationId, userId, body} = request;
  return writeOnce(store, writingOf(usersEndpoints.remove, request), () => {
    const {user} = store.session();
    store.users.remove(organizationId, userId, checkBody(userRemovalSchema, body), user);
  });
}

/** The calls of `UsersApi` over the users of a store. */
export function usersRules(store: Store): UsersApi {
  return {
    async list(request) {
      return Promise.resolve(listUsers(store, request));
    },
    async get({organizationId, userId}) {
      enter(store, organizationId, usersEndpoints.get.permission);
      return Promise.resolve(store.users.get(organizationId, userId));
    },
    async checkEmail(request) {
      return Promise.resolve(checkEmail(store, request));
    },
    async jobFunctions({organizationId}) {
      enter(store, organizationId, usersEndpoints.jobFunctions.permission);
      return Promise.resolve({items: store.users.jobFunctions.map((each) => ({...each}))});
    },
    async licenses({organizationId}) {
      enter(store, organizationId, usersEndpoints.licenses.permission);
      return Promise.resolve(store.users.licenses(organizationId));
    },
    add: (request) => addUser(store, request),
    replace: (request) => replaceUser(store, request),
    remove: (request) => removeUser(store, request),
  };
}
