import {defineOperations} from '../../endpoint.js';
import {
  activationSchema,
  collaborationEndSchema,
  collaborationEventSchema,
  taskChangeSchema,
  termsChangeSchema,
} from './body-schema.js';
import type {CollaborationsApi} from './collaborations-api.js';
import {collaborationsEndpoints} from './endpoints.js';
import {clientQuerySchema} from './query-schema.js';

const event = {
  body: collaborationEventSchema,
  problems: ['not-found', 'conflict', 'precondition-failed'],
} as const;
const change = ['not-found', 'conflict', 'precondition-failed', 'invalid'] as const;

/** What a server has to know of the calls of `CollaborationsApi`. */
export const collaborationsOperations = defineOperations<CollaborationsApi>(
  collaborationsEndpoints,
  {
    service: {},
    clients: {query: clientQuerySchema, problems: ['gone', 'invalid']},
    client: {problems: ['not-found']},
    activate: {body: activationSchema, problems: ['not-found', 'conflict', 'invalid']},
    list: {},
    remind: event,
    withdraw: event,
    approve: event,
    acceptTerms: event,
    decline: event,
    changeTask: {body: taskChangeSchema, problems: change},
    changeTerms: {body: termsChangeSchema, problems: change},
    end: {body: collaborationEndSchema, problems: change},
  },
);
