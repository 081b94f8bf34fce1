import type {TaskChange, TermsChange} from '../../api/resources/collaborations/body-schema.js';
import type {Client, Collaboration} from '../../api/resources/collaborations/schema.js';
import {NotTested} from '../check.js';
import type {Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {clientsIn, officePlace, readClient} from './collaborations.js';
import {somebodyIn, type Place} from './places.js';

/** The permissions to change the task, and to change the terms. */
export const CHANGE = {
  changeTask: 'collaboration.task.write',
  changeTerms: 'collaboration.terms.write',
} as const;
export type Change = keyof typeof CHANGE;

/** A collaboration that is active, and who may change it. */
export interface Changing {
  readonly place: Place;
  readonly client: Client;
  /** As it was before. */
  readonly before: Collaboration;
}

/** Sends a change of a collaboration. */
export function sendChange(
  context: Context,
  {place: {user: as, organizationId}, before}: Pick<Changing, 'place' | 'before'>,
  {change, body, key}: {change: Change; body: TaskChange | TermsChange; key?: string},
): Promise<Exchange> {
  const values = {organizationId, collaborationId: before.id};
  return context.call(`collaborations.${change}`, {as, values, body, key});
}

/** The collaboration as its office sees it now; not tested where it is another by now. */
export async function readNow(
  context: Context,
  {place: {organizationId}, client, before}: Changing,
): Promise<Collaboration> {
  const {collaboration} = await readClient(context, organizationId, client.id);
  if (collaboration?.id === before.id) return collaboration;
  throw new NotTested('the collaboration could not be read back, see collaborations.client.answer');
}

const told = ({task, invoiceRecipient, variant, agreementPeriod}: Collaboration): string =>
  JSON.stringify([task?.id, invoiceRecipient, variant.code, agreementPeriod]);

/** Makes sure that task and terms are as they were. */
async function putBack(context: Context, found: Changing, change: Change): Promise<void> {
  const {before} = found;
  const {version, ...now} = await readNow(context, found);
  if (told({version, ...now}) === told(before)) return;
  const {task, invoiceRecipient, variant, agreementPeriod} = before;
  const body =
    change === 'changeTask'
      ? {version, taskId: task?.id ?? ''}
      : {version, invoiceRecipient, agreementPeriod, variant: variant.code};
  await sendChange(context, found, {change, body});
  const after = told(await readNow(context, found));
  if (after === told(before)) return;
  throw new Error(`the collaboration ${before.id} has ${after}, and had ${told(before)}`);
}

/** Whether there is something to change an active collaboration to, and to put back. */
const CHANGEABLE: Record<Change, (client: Client, collaboration: Collaboration) => boolean> = {
  changeTask: ({tasks}, {task}) => task !== undefined && tasks.length > 1,
  changeTerms: (_client, {invoiceRecipient}) => ['customer', 'office'].includes(invoiceRecipient),
};

/** An active collaboration to change, in an organization or in an office that there is, and put back when the check ends. */
export async function changing(
  context: Context,
  change: Change,
  organizationId?: string,
): Promise<Changing> {
  const permission = CHANGE[change];
  const place =
    organizationId === undefined
      ? await officePlace(context, permission)
      : await somebodyIn(context, organizationId, permission);
  for (const {id} of await clientsIn(context, place.organizationId, 'active')) {
    const client = await readClient(context, place.organizationId, id);
    const {collaboration: before} = client;
    if (before?.state !== 'active' || !CHANGEABLE[change](client, before)) continue;
    const found = {place, client, before};
    context.cleanUp(() => putBack(context, found, change));
    return found;
  }
  const what = change === 'changeTask' ? 'with several tasks' : 'that somebody known pays for';
  throw new NotTested(`no collaboration of ${place.organizationId} ${what} is active`);
}

/** Another task than the one it has, or somebody else who pays. */
export function otherOf({client, before}: Changing, change: Change) {
  const {version, task, invoiceRecipient} = before;
  if (change === 'changeTerms') {
    return {version, invoiceRecipient: invoiceRecipient === 'office' ? 'customer' : 'office'};
  }
  return {version, taskId: client.tasks.find(({id}) => id !== task?.id)?.id ?? ''};
}
