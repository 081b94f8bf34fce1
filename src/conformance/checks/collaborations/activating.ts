import type {Activation} from '../../../api/resources/collaborations/body-schema.js';
import type {Client} from '../../../api/resources/collaborations/schema.js';
import {
  collaborationTransition,
  COLLABORATION_STATES,
} from '../../../api/resources/collaborations/state-machine.js';
import {checksOf, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {
  activationOf,
  INVITE,
  inviting,
  isFree,
  sendInvitation,
  type Inviting,
} from '../../known/collaborations-inviting.js';
import {readableClients} from '../../known/collaborations.js';
import {isGranted, placesOf} from '../../known/places.js';
import {MADE_UP} from '../list-rules.js';

/** A client that can be invited, of one of these relations. */
const freeClient = (context: Context, ...relations: string[]): Promise<Inviting> =>
  inviting(
    context,
    (client) => isFree(client) && relations.includes(client.relation),
    `no client opened is ${relations.join(' or ')}, and can be invited`,
  );

const ANY = ['active-subscription', 'known', 'unknown'];

/** A client that cannot be invited, since it is. */
const busyClient = (context: Context): Promise<Inviting> =>
  inviting(
    context,
    ({collaboration, relation}: Client) => {
      const {state = 'none'} = collaboration ?? {};
      const isKnown = (COLLABORATION_STATES as readonly string[]).includes(state);
      return isKnown && !collaborationTransition('activate', 'office', {state, relation});
    },
    'no client opened has a collaboration that waits or is active',
  );

/** Each invitation has to be refused, with the name of what is wrong with it. */
async function expectRefused(
  context: Context,
  found: Inviting,
  parts: readonly (readonly [field: string, part: Partial<Activation>])[],
): Promise<void> {
  for (const [field, part] of parts) {
    const exchange = await sendInvitation(context, found, {...found.body, ...part});
    const why = `for a client that is ${found.client.relation}, with a wrong ${field}`;
    expectProblem(exchange, {status: 422, why, fields: [field]});
  }
}

async function needsOwnTask(context: Context): Promise<void> {
  const found = await freeClient(context, ...ANY);
  const own = new Set(found.client.tasks.map(({id}) => id));
  const all = (await readableClients(context)).flatMap(({tasks}) => tasks);
  const foreign = all.find(({id}) => !own.has(id));
  if (!foreign) context.leaveOut('no other client opened has a task');
  const ids = [MADE_UP, ...(foreign ? [foreign.id] : [])];
  await expectRefused(context, found, ids.map((taskId) => ['taskId', {taskId}]));
}

async function keepsAgreement(context: Context): Promise<void> {
  const found = await freeClient(context, 'active-subscription');
  const variant = found.client.subscription?.variant.code ?? 'start';
  await expectRefused(context, found, [
    ['variant', {variant}],
    ['invoiceRecipient', {invoiceRecipient: 'office'}],
    ['agreementPeriod', {agreementPeriod: 12}],
  ]);
}

async function needsTerms(context: Context): Promise<void> {
  const found = await freeClient(context, 'known', 'unknown');
  await expectRefused(context, found, [
    ['variant', {variant: undefined}],
    ['variant', {variant: MADE_UP}],
    ['invoiceRecipient', {invoiceRecipient: undefined}],
    ['invoiceRecipient', {invoiceRecipient: MADE_UP}],
    ['agreementPeriod', {agreementPeriod: undefined}],
    ['agreementPeriod', {agreementPeriod: 4}],
  ]);
}

async function needsAdministrator(context: Context): Promise<void> {
  const found = await freeClient(context, 'unknown');
  const {administrator} = found.body;
  if (!administrator) return;
  await expectRefused(context, found, [['administrator', {administrator: undefined}]]);
  for (const field of ['firstName', 'lastName', 'email'] as const) {
    const part = {administrator: {...administrator, [field]: ''}};
    await expectRefused(context, found, [[`administrator/${field}`, part]]);
  }
}

async function holdsToRelation(context: Context): Promise<void> {
  const found = await freeClient(context, ...ANY);
  const {relation} = found.client;
  const other = relation === 'active-subscription' ? 'known' : 'active-subscription';
  const body = activationOf(found.client, other, found.body.variant ?? 'start');
  const exchange = await sendInvitation(context, found, body);
  const why = `for a client that is ${relation}, as if it were ${other}`;
  expectProblem(exchange, {status: 409, why});
}

async function invitesOnce(context: Context): Promise<void> {
  const found = await busyClient(context);
  const exchange = await sendInvitation(context, found, found.body);
  const why = `for a client whose collaboration is ${found.client.collaboration?.state ?? ''}`;
  expectProblem(exchange, {status: 409, why});
}

async function refusesOthers(context: Context): Promise<void> {
  const found = await busyClient(context);
  const {organizationId} = found.place;
  const lacking = (await placesOf(context)).filter(
    (place) => place.organizationId === organizationId && !isGranted(place, INVITE),
  );
  if (lacking.length === 0) throw new NotTested(`no token was given of a user without ${INVITE}`);
  for (const place of lacking) {
    const exchange = await sendInvitation(context, {...found, place}, found.body);
    expectProblem(exchange, {status: 403, why: `for ${place.user.name}, who lacks ${INVITE}`});
  }
}

async function knowsItsClients(context: Context): Promise<void> {
  const found = await busyClient(context);
  const client = {...found.client, id: MADE_UP};
  const exchange = await sendInvitation(context, {...found, client}, found.body);
  expectProblem(exchange, {status: 404, why: 'for a made-up client'});
}

/** The rules of whom an office can invite, and with what. None of them invites anybody. */
export const activatingChecks: readonly Check[] = checksOf('collaborations.activate', [
  {
    name: 'task',
    facts: ['B7', 'V18'],
    title: 'answers 422 with a problem that names a task that is not of this client',
    run: needsOwnTask,
  },
  {
    name: 'agreement-kept',
    facts: ['B10', 'B11', 'V19'],
    title: 'answers 422 with a problem that names terms for a client that has a subscription',
    run: keepsAgreement,
  },
  {
    name: 'terms',
    facts: ['V19', 'V20', 'V21'],
    title: 'answers 422 with a problem that names terms that are missing, or cannot be chosen',
    run: needsTerms,
  },
  {
    name: 'administrator',
    facts: ['B21', 'V22'],
    title: 'answers 422 with a problem that names what is missing of the administrator of a new client',
    run: needsAdministrator,
  },
  {
    name: 'relation',
    facts: ['AMB-24', 'RFC 9457'],
    title: 'answers 409 with a problem where the client has another relation than was seen',
    run: holdsToRelation,
  },
  {
    name: 'not-allowed',
    facts: ['SM10', 'RFC 9457'],
    title: 'answers 409 with a problem while a collaboration waits or is active',
    run: invitesOnce,
  },
  {
    name: 'refused',
    facts: ['B8', 'RFC 9457'],
    title: `answers 403 with a problem to whoever lacks the permission ${INVITE}`,
    run: refusesOthers,
  },
  {
    name: 'unknown-client',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 404 with a problem for a made-up client',
    run: knowsItsClients,
  },
].map((rule) => ({...rule, writes: true})));
