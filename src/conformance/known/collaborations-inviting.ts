import type {Activation} from '../../api/resources/collaborations/body-schema.js';
import type {Client} from '../../api/resources/collaborations/schema.js';
import {NotTested} from '../check.js';
import type {Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {officePlace, readableClients, readClient, serviceOf} from './collaborations.js';
import {somebodyIn, type Place} from './places.js';

/** The permission to invite, to remind and to withdraw. */
export const INVITE = 'collaboration.activate';

/** An office with a client, and what would be right to invite it with. */
export interface Inviting {
  readonly place: Place;
  readonly client: Client;
  readonly body: Activation;
}

const ADMINISTRATOR = {firstName: 'Balie', lastName: 'Test', email: 'balie@example.com'};

/** What an invitation has to say of a relation. */
export function activationOf(
  {tasks: [task]}: Client,
  relation: string,
  variant: string | undefined,
): Activation {
  const taskId = task?.id ?? '';
  if (relation === 'active-subscription') return {relation, taskId};
  const terms = {variant, invoiceRecipient: 'customer', agreementPeriod: 12};
  const asked = {relation, taskId, ...terms};
  return relation === 'unknown' ? {...asked, administrator: ADMINISTRATOR} : asked;
}

/** Whether a client can be invited, as far as states go. */
export const isFree = ({collaboration}: Client): boolean =>
  collaboration === undefined || collaboration.state === 'ended';

/** A client of which something is sought, for an invitation that has to be refused. One that is not refused is told. */
export async function inviting(
  context: Context,
  isSought: (client: Client) => boolean,
  missing: string,
): Promise<Inviting> {
  const {organizationId} = await officePlace(context);
  const place = await somebodyIn(context, organizationId, INVITE);
  const found = (await readableClients(context)).find(
    (client) => isSought(client) && client.tasks.length > 0,
  );
  if (!found) throw new NotTested(missing);
  const client = await readClient(context, organizationId, found.id);
  const [variant] = (await serviceOf(context, organizationId)).variants;
  context.cleanUp(async () => {
    const {collaboration} = await readClient(context, organizationId, client.id);
    if (collaboration?.id === client.collaboration?.id) return;
    throw new Error(`the client ${client.id} is invited`);
  });
  return {place, client, body: activationOf(client, client.relation, variant?.code)};
}

/** Sends an invitation. */
export function sendInvitation(
  context: Context,
  {place: {user, organizationId}, client}: Pick<Inviting, 'place' | 'client'>,
  body: Activation,
): Promise<Exchange> {
  const values = {organizationId, clientId: client.id};
  return context.call('collaborations.activate', {as: user, values, body});
}
