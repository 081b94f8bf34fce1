import {route} from '../../endpoint.js';

const organization = '/organizations/{organizationId}';
const client = `${organization}/clients/{clientId}`;
const collaboration = `${organization}/collaborations/{collaborationId}`;

/** Where the calls of `CollaborationsApi` go. */
export const collaborationsRoutes = {
  service: route('GET', `${organization}/collaboration-service`),
  clients: route('GET', `${organization}/clients`),
  client: route('GET', client),
  activate: route('POST', `${client}/collaborations`),
  list: route('GET', `${organization}/collaborations`),
  remind: route('POST', `${collaboration}/reminders`),
  withdraw: route('POST', `${collaboration}/withdrawal`),
  approve: route('POST', `${collaboration}/approval`),
  acceptTerms: route('POST', `${collaboration}/terms-acceptance`),
  decline: route('POST', `${collaboration}/refusal`),
  changeTask: route('PUT', `${collaboration}/task`),
  changeTerms: route('PATCH', `${collaboration}/terms`),
  end: route('POST', `${collaboration}/end`),
};
