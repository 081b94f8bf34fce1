import {defineOperations} from '../../endpoint.js';
import {usersEndpoints} from './endpoints.js';
import {emailCheckQuerySchema, userQuerySchema} from './query-schema.js';
import {newUserSchema, userChangeSchema, userRemovalSchema} from './schema.js';
import type {UsersApi} from './users-api.js';

/** What a server has to know of the calls of `UsersApi`. */
export const usersOperations = defineOperations<UsersApi>(usersEndpoints, {
  list: {query: userQuerySchema, problems: ['gone', 'invalid']},
  get: {problems: ['not-found']},
  checkEmail: {query: emailCheckQuerySchema, problems: ['invalid']},
  jobFunctions: {},
  licenses: {},
  add: {body: newUserSchema, problems: ['conflict', 'invalid']},
  replace: {
    body: userChangeSchema,
    problems: ['not-found', 'conflict', 'precondition-failed', 'invalid'],
  },
  remove: {
    body: userRemovalSchema,
    problems: ['not-found', 'conflict', 'precondition-failed', 'invalid'],
  },
});
