import {defineEndpoints} from '../../endpoint.js';
import {usersRoutes} from './routes.js';
import {
  emailCheckSchema,
  jobFunctionsSchema,
  userLicensesSchema,
  userPageFrameSchema,
  userSchema,
} from './schema.js';
import type {UsersApi} from './users-api.js';

const user = {kind: 'whole', schema: userSchema} as const;

/** The wire of `UsersApi`. */
export const usersEndpoints = defineEndpoints<UsersApi>('users', usersRoutes, {
  list: {
    answers: {kind: 'page', frame: userPageFrameSchema, item: userSchema},
    permission: 'user.read',
  },
  get: {answers: user, permission: 'user.read'},
  checkEmail: {answers: {kind: 'whole', schema: emailCheckSchema}, permission: 'user.write'},
  jobFunctions: {answers: {kind: 'whole', schema: jobFunctionsSchema}, permission: 'user.read'},
  licenses: {answers: {kind: 'whole', schema: userLicensesSchema}, permission: 'user.write'},
  add: {answers: user, permission: 'user.write'},
  replace: {answers: user, permission: 'user.write'},
  remove: {answers: {kind: 'nothing'}, permission: 'user.write'},
});
