import {
  type ActivateCollaborationRequest,
  activationSchema,
  type Client,
  clientQuerySchema,
  type Collaboration,
  collaborationEndSchema,
  collaborationEventSchema,
  type CollaborationsApi,
  collaborationsEndpoints,
  type ListClientsRequest,
  taskChangeSchema,
  termsChangeSchema,
} from '../../../src/api/index.js';
import {enter, writeOnce} from '../enter.js';
import type {Store} from '../store.js';
import {checkBody, checkQuery} from '../validate.js';
import type {EventTarget} from './collaborations.js';

type Event = Exclude<
  keyof CollaborationsApi,
  'service' | 'clients' | 'client' | 'activate' | 'list'
>;

interface EventRequest<Body> {
  organizationId: string;
  collaborationId: string;
  idempotencyKey: string;
  body: Body;
}

/** A call for an event, done once. */
function on<Body extends {version: string}>(
  store: Store,
  event: Event,
  act: (target: EventTarget, body: Body) => Collaboration,
): (request: EventRequest<Body>) => Promise<Collaboration> {
  const endpoint = collaborationsEndpoints[event];
  return async ({organizationId, collaborationId, idempotencyKey, body}) => {
    const what = [collaborationId, body];
    return writeOnce(store, {endpoint, organizationId, idempotencyKey, what}, () =>
      act({organizationId, collaborationId, version: body.version}, body),
    );
  };
}

function clients(store: Store, {organizationId, signal: _, ...rest}: ListClientsRequest) {
  enter(store, organizationId, collaborationsEndpoints.clients.permission);
  const query = checkQuery(clientQuerySchema, rest);
  return store.collaborations.clients(organizationId, query, store.epoch);
}

async function activate(store: Store, request: ActivateCollaborationRequest): Promise<Client> {
  const {organizationId, clientId, idempotencyKey, body} = request;
  const endpoint = collaborationsEndpoints.activate;
  const writing = {endpoint, organizationId, idempotencyKey, what: [clientId, body]};
  return writeOnce(store, writing, () =>
    store.collaborations.activate(organizationId, clientId, checkBody(activationSchema, body)),
  );
}

/** The calls of `CollaborationsApi` over the collaborations of a store. */
export function collaborationsRules(store: Store): CollaborationsApi {
  const {collaborations} = store;
  const event = (name: Event, act: (target: EventTarget) => Collaboration) =>
    on<{version: string}>(store, name, (target, body) => {
      checkBody(collaborationEventSchema, body);
      return act(target);
    });
  return {
    async service({organizationId}) {
      enter(store, organizationId, collaborationsEndpoints.service.permission);
      return Promise.resolve(collaborations.service(organizationId));
    },
    async clients(request) {
      return Promise.resolve(clients(store, request));
    },
    async client({organizationId, clientId}) {
      enter(store, organizationId, collaborationsEndpoints.client.permission);
      return Promise.resolve(collaborations.client(organizationId, clientId));
    },
    activate: (request) => activate(store, request),
    async list({organizationId}) {
      enter(store, organizationId, collaborationsEndpoints.list.permission);
      return Promise.resolve({items: collaborations.list(organizationId)});
    },
    remind: event('remind', (target) => collaborations.remind(target)),
    withdraw: event('withdraw', (target) => collaborations.withdraw(target)),
    approve: event('approve', (target) => collaborations.approve(target)),
    acceptTerms: event('acceptTerms', (target) => collaborations.acceptTerms(target)),
    decline: event('decline', (target) => collaborations.decline(target)),
    changeTask: on(store, 'changeTask', (target, body) =>
      collaborations.changeTask(target, checkBody(taskChangeSchema, body).taskId),
    ),
    changeTerms: on(store, 'changeTerms', (target, body) =>
      collaborations.changeTerms(target, checkBody(termsChangeSchema, body)),
    ),
    end: on(store, 'end', (target, body) =>
      collaborations.end(target, checkBody(collaborationEndSchema, body).mode),
    ),
  };
}
