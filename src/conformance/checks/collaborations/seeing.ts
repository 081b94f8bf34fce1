import type {Client, ClientSummary} from '../../../api/resources/collaborations/schema.js';
import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {differing} from '../../judge/same.js';
import {show} from '../../judge/show.js';
import {
  askClient,
  officePlace,
  openedClients,
  ownFrom,
  readableClients,
  SEE_COLLABORATIONS,
  serviceCall,
  serviceOf,
} from '../../known/collaborations.js';
import {collaborationsSeen, ownCalls, readSeen} from '../../known/collaborations-seen.js';
import {placesBeside} from '../../known/places.js';

const twiceIn = (codes: readonly string[]): string | undefined =>
  codes.find((code, index) => codes.indexOf(code) !== index);

async function hasEachOnce(context: Context): Promise<void> {
  const {organizationId} = await officePlace(context);
  const service = await serviceOf(context, organizationId);
  const {variants, modules, taskTypes, taskOwners, accountManagers} = service;
  const exchange = await serviceCall(context, organizationId);
  const codes = [variants, modules, taskTypes].map((some) => some.map(({code}) => code));
  const people = [taskOwners, accountManagers].map((some) => some.map(({id}) => id));
  const twice = [...codes, ...people].map(twiceIn).find((code) => code !== undefined);
  if (twice !== undefined) {
    throw new Failed({expected: 'each once', got: `${show(twice)} twice`, exchange});
  }
  const known = modules.map(({code}) => code);
  const made = variants.flatMap(({moduleCodes}) => moduleCodes).find((code) => !known.includes(code));
  if (made === undefined) return;
  throw new Failed({expected: 'modules that the service has', got: show(made), exchange});
}

/** What the list tells of a client, by ids and codes. */
interface Listed extends Pick<ClientSummary, 'id' | 'name' | 'registrationNumber' | 'state'> {
  task: string | undefined;
  variant: string | undefined;
}

/** The same, read from all that is known of it. */
function listedAs({collaboration, tasks, subscription, ...client}: Client): Listed {
  const {id, name, registrationNumber} = client;
  return {
    id,
    name,
    registrationNumber,
    state: collaboration?.state ?? 'none',
    task: (collaboration?.task ?? tasks[0])?.id,
    variant: (collaboration ?? subscription)?.variant.code,
  };
}

const listed = ({task, variant, accountManager: _, ...row}: ClientSummary): Listed => ({
  ...row,
  task: task?.id,
  variant: variant?.code,
});

async function isAsListed(context: Context): Promise<void> {
  for (const {row, exchange, client} of await openedClients(context)) {
    if (!client) continue;
    const wrong = differing(listed(row), listedAs(client));
    if (!wrong) continue;
    const expected = `${wrong.expected}, as it is listed`;
    throw new Failed({expected, got: wrong.got, exchange});
  }
}

async function keepsApart(context: Context): Promise<void> {
  const {organizationId} = await officePlace(context);
  const [{id}] = await readableClients(context);
  for (const other of await placesBeside(context, organizationId, SEE_COLLABORATIONS)) {
    const exchange = await askClient(context, other, id);
    expectProblem(exchange, {status: 404, why: `for a client of ${organizationId}`});
  }
}

async function isNewestFirst(context: Context): Promise<void> {
  const calls = await ownCalls(context);
  const several = calls.filter(({exchange}) => ownFrom(exchange).length > 1);
  if (several.length === 0) throw new NotTested('no client has had several collaborations');
  for (const {exchange} of several) {
    const times = ownFrom(exchange).map(({invitedAt}) => Date.parse(invitedAt));
    if (times.every((time, index) => time <= (times[index - 1] ?? Infinity))) continue;
    const got = show(ownFrom(exchange).map(({invitedAt}) => invitedAt));
    throw new Failed({expected: 'the newest first', got, exchange});
  }
}

async function isAsTheOfficeSees(context: Context): Promise<void> {
  const seen = await collaborationsSeen(context);
  let isSeen = false;
  for (const side of seen.filter(({party}) => party === 'client')) {
    const {id} = side.collaboration;
    const other = seen.find((each) => each.party === 'office' && each.collaboration.id === id);
    if (!other) continue;
    isSeen = true;
    const theirs = await readSeen(context, side);
    const wrong = differing(await readSeen(context, other), theirs);
    if (!wrong) continue;
    throw new Failed({expected: `${wrong.expected}, as its office sees it`, got: wrong.got});
  }
  if (!isSeen) throw new NotTested('no collaboration is seen by both of its parties');
}

/** The rules of what is told of a service, a client and a collaboration. */
export const seeingChecks: readonly Check[] = [
  ...checksOf('collaborations.service', [
    {
      name: 'codes',
      facts: ['B3', 'B6'],
      title: 'has each variant, module, type and owner once, and no modules but its own in a variant',
      run: hasEachOnce,
    },
  ]),
  ...checksOf('collaborations.client', [
    {
      name: 'as-listed',
      facts: ['B8', 'contract'],
      title: 'answers with what the list says of a client',
      run: isAsListed,
    },
    {
      name: 'organizations-apart',
      facts: ['Y27', 'RFC 9457'],
      title: 'answers 404 with a problem for a client of another office',
      run: keepsApart,
    },
  ]),
  ...checksOf('collaborations.list', [
    {
      name: 'newest-first',
      facts: ['contract'],
      title: 'begins with the newest',
      run: isNewestFirst,
    },
    {
      name: 'as-the-office',
      facts: ['B1', 'contract'],
      title: 'tells a client what its office is told of the same collaboration',
      run: isAsTheOfficeSees,
    },
  ]),
];
