import * as z from 'zod/mini';

import {pageFrame} from '../../api/page.js';
import {
  clientSchema,
  clientSummarySchema,
  collaborationSchema,
  collaborationServiceSchema,
  type Client,
  type ClientSummary,
  type Collaboration,
  type CollaborationService,
} from '../../api/resources/collaborations/schema.js';
import {NotTested} from '../check.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {placeFor} from './documents.js';
import {knownRowsOf, type KnownList} from './lists.js';
import {askPageOf, readPageOf, type List} from './pages.js';
import {placesWith, somebodyIn, type Place} from './places.js';

/** The permission to see collaborations, and the clients of an office. */
export const SEE_COLLABORATIONS = 'collaboration.read';

/** The answer about the service of an organization, by somebody who may see it. */
export async function serviceCall(context: Context, organizationId: string): Promise<Exchange> {
  const {user} = await somebodyIn(context, organizationId, SEE_COLLABORATIONS);
  return context.once(`collaboration service ${organizationId}`, () =>
    context.call('collaborations.service', {as: user, values: {organizationId}}),
  );
}

/** Whether an organization is an office, as far as can be told: one that is none has no service. */
export async function isOffice(context: Context, organizationId: string): Promise<boolean> {
  return (await serviceCall(context, organizationId)).status !== 404;
}

/** An office in which somebody has a permission: that of the documents, if it is one. */
export async function officePlace(
  context: Context,
  permission: string = SEE_COLLABORATIONS,
): Promise<Place> {
  const places = await placesWith(context, permission);
  const seeing = await placesWith(context, SEE_COLLABORATIONS);
  const seen = new Set(seeing.map(({organizationId}) => organizationId));
  for (const place of [await placeFor(context, permission), ...places]) {
    const {organizationId} = place;
    if (seen.has(organizationId) && (await isOffice(context, organizationId))) return place;
  }
  throw new NotTested(`no organization is an office, of those where a user has ${permission}`);
}

/** The service of an office; not tested where it cannot be read. */
export async function serviceOf(
  context: Context,
  organizationId: string,
): Promise<CollaborationService> {
  const read = collaborationServiceSchema.safeParse((await serviceCall(context, organizationId)).json);
  if (read.success) return read.data;
  throw new NotTested('the service could not be read, see collaborations.service.answer');
}

/** The clients of the office that is looked at. */
export const CLIENTS: KnownList<ClientSummary> = {
  name: 'collaborations.clients',
  frame: z.object(pageFrame),
  item: clientSummarySchema,
  reader: (context) => officePlace(context),
};

/** Some clients of an organization, in a state if one is given; not tested where there are none. */
export async function clientsIn(
  context: Context,
  organizationId: string,
  state?: string,
): Promise<AtLeastOne<ClientSummary>> {
  const place = await somebodyIn(context, organizationId, SEE_COLLABORATIONS);
  const exchange = await askPageOf(CLIENTS, context, place, {limit: 20, state});
  const found = (readPageOf(CLIENTS, exchange)?.rows ?? []).filter(
    (row) => state === undefined || row.state === state,
  );
  const which = state === undefined ? '' : ` in the state ${state}`;
  return something(found, `no client of ${organizationId}${which} is known`);
}

/** Asks for a client. */
export function askClient(
  context: Context,
  {user, organizationId}: Place,
  clientId: string,
): Promise<Exchange> {
  return context.call('collaborations.client', {as: user, values: {organizationId, clientId}});
}

/** What an answer says of a client; undefined when it is not what the contract says. */
export function clientFrom(exchange: Exchange): Client | undefined {
  const read = clientSchema.safeParse(exchange.json);
  return exchange.status === 200 && read.success ? read.data : undefined;
}

/** A client as it is now, by somebody who may see it; not tested where it cannot be read. */
export async function readClient(
  context: Context,
  organizationId: string,
  clientId: string,
): Promise<Client> {
  const place = await somebodyIn(context, organizationId, SEE_COLLABORATIONS);
  const client = clientFrom(await askClient(context, place, clientId));
  if (client) return client;
  throw new NotTested('a client could not be read, see collaborations.client.answer');
}

/** A client as it is listed, and the answer about it. */
export interface OpenedClient {
  readonly row: ClientSummary;
  readonly exchange: Exchange;
  /** Undefined when the answer is not what the contract says. */
  readonly client: Client | undefined;
}

/** One of each state first, and then others. */
function sampleOf(rows: readonly ClientSummary[], most: number): ClientSummary[] {
  const states = new Set<string>();
  const various = rows.filter(({state}) => !states.has(state) && states.add(state));
  return [...new Set([...various, ...rows])].slice(0, most);
}

/** A few clients of the office that is looked at, opened. */
export function openedClients(context: Context): Promise<OpenedClient[]> {
  return context.once('opened clients', async () => {
    const place = await officePlace(context);
    const opened: OpenedClient[] = [];
    const rows = await knownRowsOf(context, CLIENTS);
    for (const row of sampleOf(rows, context.settings.mostDocuments)) {
      const exchange = await askClient(context, place, row.id);
      opened.push({row, exchange, client: clientFrom(exchange)});
    }
    return opened;
  });
}

/** Those that can be read; not tested where none can. */
export async function readableClients(context: Context): Promise<AtLeastOne<Client>> {
  const opened = await openedClients(context);
  return something(opened.flatMap(({client}) => client ?? []), 'no client could be opened');
}

const OWN: List<Collaboration, object> = {
  name: 'collaborations.list',
  frame: z.object({items: pageFrame.items}),
  item: collaborationSchema,
};

/** The answer about the collaborations of an organization as a client. To ask opens what it was invited to. */
export async function askOwn(context: Context, organizationId: string): Promise<Exchange> {
  const place = await somebodyIn(context, organizationId, SEE_COLLABORATIONS);
  return askPageOf(OWN, context, place, {});
}

/** The collaborations in an answer that are what the contract says. */
export const ownFrom = (exchange: Exchange): readonly Collaboration[] =>
  readPageOf(OWN, exchange)?.rows ?? [];
