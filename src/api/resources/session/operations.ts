import {defineOperations} from '../../endpoint.js';
import {sessionEndpoints} from './endpoints.js';
import type {SessionApi} from './session-api.js';

/** What a server has to know of the calls of `SessionApi`. */
export const sessionOperations = defineOperations<SessionApi>(sessionEndpoints, {
  get: {},
  organization: {problems: ['not-found']},
  signOut: {},
});
