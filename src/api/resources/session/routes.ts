import {route} from '../../endpoint.js';

/** Where the calls of `SessionApi` go. */
export const sessionRoutes = {
  get: route('GET', '/session'),
  organization: route('GET', '/organizations/{organizationId}'),
  signOut: route('DELETE', '/session', 'nothing'),
};
