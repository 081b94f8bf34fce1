import {defineEndpoints} from '../../endpoint.js';
import {sessionRoutes} from './routes.js';
import {organizationSchema, sessionSchema} from './schema.js';
import type {SessionApi} from './session-api.js';

/** The wire of `SessionApi`. */
export const sessionEndpoints = defineEndpoints<SessionApi>('session', sessionRoutes, {
  get: {answers: {kind: 'whole', schema: sessionSchema}},
  organization: {answers: {kind: 'whole', schema: organizationSchema}},
  signOut: {answers: {kind: 'nothing'}},
});
