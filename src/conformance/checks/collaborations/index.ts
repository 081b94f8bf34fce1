import {something, type Context} from '../../context.js';
import {
  CLIENTS,
  clientsIn,
  officePlace,
  openedClients,
  ownFrom,
  serviceCall,
} from '../../known/collaborations.js';
import {changing, sendChange, type Change} from '../../known/collaborations-changing.js';
import {ownCalls} from '../../known/collaborations-seen.js';
import {wholeListOf} from '../../known/lists.js';
import {exchangesOf} from '../../known/pages.js';
import type {Example, Resource} from '../../known/resource.js';
import {MADE_UP} from '../list-rules.js';
import {activatingChecks} from './activating.js';
import {changingChecks} from './changing.js';
import {eventChecks, eventSights} from './events.js';
import {findingChecks} from './finding.js';
import {seeingChecks} from './seeing.js';

const place = officePlace;

/** Asks for what is so already: what comes of it is a new version, and nothing else. */
async function sameAs(context: Context, change: Change, organizationId?: string) {
  const found = await changing(context, change, organizationId);
  const {version, task, invoiceRecipient} = found.before;
  const body =
    change === 'changeTask' ? {version, taskId: task?.id ?? ''} : {version, invoiceRecipient};
  return {found, body};
}

const changeSight = (change: Change): Resource['sights'] => ({
  [`collaborations.${change}`]: {
    place,
    async example(context, organizationId): Promise<Example> {
      const {found, body} = await sameAs(context, change, organizationId);
      return {values: {organizationId, collaborationId: found.before.id}, body};
    },
    async answers(context) {
      const {found, body} = await sameAs(context, change);
      return [await sendChange(context, found, {change, body})];
    },
  },
});

/** How offices and their clients work together. */
export const collaborations: Resource = {
  checks: [
    ...seeingChecks,
    ...findingChecks,
    ...activatingChecks,
    ...eventChecks,
    ...changingChecks,
  ],
  sights: {
    'collaborations.service': {
      place,
      async answers(context) {
        const {organizationId} = await officePlace(context);
        return [await serviceCall(context, organizationId)];
      },
    },
    'collaborations.clients': {
      place,
      example: (_context, organizationId) =>
        Promise.resolve({values: {organizationId}, query: {limit: 5}}),
      answers: async (context) => exchangesOf(await wholeListOf(context, CLIENTS)),
    },
    'collaborations.client': {
      place,
      async example(context, organizationId) {
        const [{id}] = await clientsIn(context, organizationId);
        return {values: {organizationId, clientId: id}};
      },
      answers: async (context) => (await openedClients(context)).map(({exchange}) => exchange),
    },
    // Nothing can come of it, whoever sends it.
    'collaborations.activate': {
      example: (_context, organizationId) =>
        Promise.resolve({
          values: {organizationId, clientId: MADE_UP},
          body: {relation: 'known', taskId: MADE_UP},
        }),
    },
    'collaborations.list': {
      async answers(context) {
        const exchanges = (await ownCalls(context)).map(({exchange}) => exchange);
        const [first] = something(exchanges, 'no organization was asked');
        return [exchanges.find((exchange) => ownFrom(exchange).length > 0) ?? first];
      },
    },
    ...eventSights,
    ...changeSight('changeTask'),
    ...changeSight('changeTerms'),
  },
};
