import * as z from 'zod/mini';

import {defineEndpoints} from '../../endpoint.js';
import {pageFrame} from '../../page.js';
import type {CollaborationsApi} from './collaborations-api.js';
import {collaborationsRoutes} from './routes.js';
import {
  clientSchema,
  clientSummarySchema,
  collaborationSchema,
  collaborationServiceSchema,
} from './schema.js';

const collaboration = {kind: 'whole', schema: collaborationSchema} as const;
const client = {kind: 'whole', schema: clientSchema} as const;
const frame = z.object(pageFrame);
/** All of them at once, and each checked by itself. */
const list = z.object({items: pageFrame.items});

/** The wire of `CollaborationsApi`. */
export const collaborationsEndpoints = defineEndpoints<CollaborationsApi>(
  'collaborations',
  collaborationsRoutes,
  {
    service: {
      answers: {kind: 'whole', schema: collaborationServiceSchema},
      permission: 'collaboration.read',
    },
    clients: {
      answers: {kind: 'page', frame, item: clientSummarySchema},
      permission: 'collaboration.read',
    },
    client: {answers: client, permission: 'collaboration.read'},
    activate: {answers: client, permission: 'collaboration.activate'},
    list: {
      answers: {kind: 'page', frame: list, item: collaborationSchema},
      permission: 'collaboration.read',
    },
    remind: {answers: collaboration, permission: 'collaboration.activate'},
    withdraw: {answers: collaboration, permission: 'collaboration.activate'},
    approve: {answers: collaboration, permission: 'collaboration.approve'},
    acceptTerms: {answers: collaboration, permission: 'collaboration.approve'},
    decline: {answers: collaboration, permission: 'collaboration.approve'},
    changeTask: {answers: collaboration, permission: 'collaboration.task.write'},
    changeTerms: {answers: collaboration, permission: 'collaboration.terms.write'},
    end: {answers: collaboration, permission: 'collaboration.end'},
  },
);
