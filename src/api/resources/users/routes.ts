import {route} from '../../endpoint.js';

const organization = '/organizations/{organizationId}';
const user = `${organization}/users/{userId}`;

/** Where the calls of `UsersApi` go. */
export const usersRoutes = {
  list: route('GET', `${organization}/users`),
  get: route('GET', user),
  checkEmail: route('GET', `${organization}/user-email-check`),
  jobFunctions: route('GET', `${organization}/job-functions`),
  licenses: route('GET', `${organization}/user-licenses`),
  add: route('POST', `${organization}/users`),
  replace: route('PUT', user),
  remove: route('POST', `${user}/removal`, 'nothing'),
};
