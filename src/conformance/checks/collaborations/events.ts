import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import type {CollaborationEvent} from '../../../api/resources/collaborations/state-machine.js';
import {Failed, NotTested, checksOf, type Check, type Rule} from '../../check.js';
import type {Context, Sent} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {expectProblem} from '../../judge/problem.js';
import {differing} from '../../judge/same.js';
import {blocked, readSeen, type Seen} from '../../known/collaborations-seen.js';
import {isGranted, placesOf} from '../../known/places.js';
import type {Example, Sight} from '../../known/resource.js';
import type {User} from '../../options.js';
import {MADE_UP} from '../list-rules.js';

/** An event, its call, and what it is sent with beside the version. */
interface Trying {
  readonly name: string;
  readonly event: CollaborationEvent;
  readonly permission: string;
  readonly more?: object | undefined;
}

/** Events that cannot be undone, each by its call. A right one is never made. */
const EVENTS: readonly Trying[] = [
  {name: 'remind', event: 'remind', permission: 'collaboration.activate'},
  {name: 'withdraw', event: 'withdraw', permission: 'collaboration.activate'},
  {name: 'approve', event: 'approve', permission: 'collaboration.approve'},
  {name: 'acceptTerms', event: 'accept-terms', permission: 'collaboration.approve'},
  {name: 'decline', event: 'decline', permission: 'collaboration.approve'},
  {name: 'end', event: 'end', permission: 'collaboration.end', more: {mode: 'continue'}},
];

/** Tries an event on top of the version that a collaboration has, of that one or of a made-up one in its place. */
async function attempt(
  context: Context,
  {name, more}: Trying,
  {seen, as, id}: {seen: Seen; as: User; id?: string},
): Promise<Exchange> {
  const {organizationId, collaboration} = seen;
  const {version} = await readSeen(context, seen);
  const values = {organizationId, collaborationId: id ?? collaboration.id};
  const body: Sent = {...more, version};
  return context.call(`collaborations.${name}`, {as, values, body});
}

/** A collaboration has to be as it was, after a call that must not have done anything. */
async function expectAsBefore(
  context: Context,
  seen: Seen,
  {before, exchange}: {before: Collaboration; exchange: Exchange},
): Promise<void> {
  const wrong = differing(before, await readSeen(context, seen));
  if (!wrong) return;
  throw new Failed({expected: `${wrong.expected}, as before`, got: wrong.got, exchange});
}

/** The rule that a state allows no event but its own. */
export const notAllowedRule = (trying: Trying): Rule => ({
  name: 'not-allowed',
  facts: ['SM10', 'RFC 9457'],
  title: 'answers 409 with a problem where the state does not allow it, and changes nothing',
  writes: true,
  async run(context) {
    const {place, seen} = await blocked(context, trying.event, trying.permission);
    const before = await readSeen(context, seen);
    const exchange = await attempt(context, trying, {seen, as: place.user});
    const why = `for ${trying.event} in the state ${seen.collaboration.state}`;
    expectProblem(exchange, {status: 409, why});
    await expectAsBefore(context, seen, {before, exchange});
  },
});

/** Who lacks the permission is told so, also where the state would not allow it: so that no harm is done. */
const refusedRule = (trying: Trying): Rule => ({
  name: 'refused',
  facts: ['B8', 'RFC 9457'],
  title: `answers 403 with a problem to whoever lacks the permission ${trying.permission}`,
  writes: true,
  async run(context) {
    const {event, permission} = trying;
    const {seen} = await blocked(context, event, permission);
    const lacking = (await placesOf(context)).filter(
      (place) => place.organizationId === seen.organizationId && !isGranted(place, permission),
    );
    if (lacking.length === 0) throw new NotTested(`no token was given of a user without ${permission}`);
    for (const {user} of lacking) {
      const exchange = await attempt(context, trying, {seen, as: user});
      expectProblem(exchange, {status: 403, why: `for ${user.name}, who lacks ${permission}`});
    }
  },
});

const unknownRule = (trying: Trying): Rule => ({
  name: 'unknown-collaboration',
  facts: ['contract', 'RFC 9457'],
  title: 'answers 404 with a problem for a made-up collaboration',
  writes: true,
  async run(context) {
    const {place, seen} = await blocked(context, trying.event, trying.permission);
    const exchange = await attempt(context, trying, {seen, as: place.user, id: MADE_UP});
    expectProblem(exchange, {status: 404, why: 'for a made-up collaboration'});
  },
});

/** The rules of the events that cannot be undone. */
export const eventChecks: readonly Check[] = EVENTS.flatMap((trying) =>
  checksOf(`collaborations.${trying.name}`, [
    notAllowedRule(trying),
    refusedRule(trying),
    unknownRule(trying),
  ]),
);

/** An example that nothing can come of, whoever sends it. */
const madeUp =
  (more: object = {}) =>
  (_context: Context, organizationId: string): Promise<Example> =>
    Promise.resolve({
      values: {organizationId, collaborationId: MADE_UP},
      body: {...more, version: '1'},
    });

/** How those events are looked at: only strangers make the call. */
export const eventSights: Readonly<Record<string, Sight>> = Object.fromEntries(
  EVENTS.map(({name, more}) => [`collaborations.${name}`, {example: madeUp(more)}]),
);
