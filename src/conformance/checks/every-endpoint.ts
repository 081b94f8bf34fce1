import {isWrite, type Operation} from '../../api/endpoint.js';
import {checksOf, Failed, NotTested, type Check, type Rule} from '../check.js';
import {nameOf, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {expectProblem} from '../judge/problem.js';
import {answerComplaints} from '../judge/shape.js';
import {listed, show} from '../judge/show.js';
import {placeFor} from '../known/documents.js';
import {isGranted, placesOf, placesWith, type Place} from '../known/places.js';
import type {Example, Sight} from '../known/resource.js';
import type {User} from '../options.js';

/** Nothing of a back end is called so. */
const MADE_UP = 'balie-conformance-made-up';

/** An endpoint, and how to look at it. */
interface Subject {
  readonly operation: Operation;
  readonly name: string;
  readonly sight: Sight;
}

/** One that may be called as it should be. */
interface Callable extends Subject {
  readonly sight: Sight & {readonly answers: NonNullable<Sight['answers']>};
}

const isCallable = (subject: Subject): subject is Callable => subject.sight.answers !== undefined;

async function exampleIn(
  context: Context,
  subject: Subject,
  organizationId: string,
): Promise<Example> {
  const {operation, name, sight} = subject;
  const find = sight.example ?? (() => Promise.resolve<Example>({values: {organizationId}}));
  if (isWrite(operation)) return find(context, organizationId);
  return context.once(`example ${name} ${organizationId}`, () => find(context, organizationId));
}

/** A right call: its arguments, and who may make it. A call without arguments is anybody's. */
async function rightCall(context: Context, subject: Subject): Promise<Example & {as: User}> {
  const {operation} = subject;
  const [user] = context.settings.users;
  if (!operation.path.includes('{')) return {as: user, values: {}};
  const {place: find = placeFor} = subject.sight;
  const place = await find(context, operation.permission);
  const example = await exampleIn(context, subject, place.organizationId);
  return {as: place.user, ...example};
}

/** The answer to a right call, which other checks than that of the answer itself look at. */
async function rightAnswer(context: Context, subject: Subject): Promise<Exchange> {
  const {name} = subject;
  const exchange = await context.once(`right answer ${name}`, async () =>
    context.call(name, await rightCall(context, subject)),
  );
  if (exchange.status === rightStatus(subject)) return exchange;
  throw new NotTested(`${name} answered ${exchange.summary}, see ${name}.answer`);
}

/** The status of a right answer: 204 where there is nothing to say. */
function rightStatus({operation}: Subject): number {
  return operation.answer === 'nothing' ? 204 : 200;
}

function judgeAnswer(subject: Subject, exchange: Exchange): void {
  const {answers} = subject.operation;
  const status = rightStatus(subject);
  if (exchange.status !== status) {
    throw new Failed({expected: `status ${status}`, got: exchange.summary, exchange});
  }
  if (answers.kind === 'file' || answers.kind === 'nothing') return;
  const {json} = exchange;
  if (json === undefined) {
    throw new Failed({expected: 'JSON', got: show(exchange.text.slice(0, 80)), exchange});
  }
  const complaints = answerComplaints(answers, json);
  if (complaints.length === 0) return;
  throw new Failed({expected: 'what openapi.json says', got: listed(complaints), exchange});
}

function answerRules(subject: Callable): Rule[] {
  const {operation, sight} = subject;
  const answer: Rule = {
    name: 'answer',
    facts: ['contract'],
    title:
      operation.answer === 'nothing'
        ? 'answers a right call with 204'
        : 'answers a right call with 200 and what the contract says, field by field',
    async run(context) {
      for (const exchange of await sight.answers(context)) judgeAnswer(subject, exchange);
    },
  };
  if (operation.answer !== 'json') return [answer];
  const contentType: Rule = {
    name: 'content-type',
    facts: ['contract'],
    title: 'says that its answer is application/json',
    async run(context) {
      const expected = 'application/json';
      for (const exchange of await sight.answers(context)) {
        if (exchange.status !== 200 || exchange.mediaType === expected) continue;
        throw new Failed({expected, got: exchange.mediaType || 'no content type', exchange});
      }
    },
  };
  return [answer, contentType];
}

async function judgeRequestId(context: Context, subject: Subject): Promise<void> {
  const {name} = subject;
  const exchange = await rightAnswer(context, subject);
  const first = exchange.requestId;
  const expected = 'an X-Request-Id of its own on each answer';
  if (!first) throw new Failed({expected, got: 'none', exchange});
  const again = await context.call(name, await rightCall(context, subject));
  if (again.requestId === first) {
    throw new Failed({expected, got: `${show(first)} on two answers`, exchange: again});
  }
}

async function judgeCaching(context: Context, subject: Subject): Promise<void> {
  const exchange = await rightAnswer(context, subject);
  const header = exchange.headers.get('cache-control') ?? '';
  const directives = header
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  const isKept = directives.some((each) => each === 'no-store' || each === 'private');
  const isShared = directives.some((each) => each === 'public' || each.startsWith('s-maxage'));
  if (isKept && !isShared) return;
  throw new Failed({
    expected: 'Cache-Control with no-store or private, since the answer is of one user',
    got: header ? show(header) : 'no Cache-Control',
    exchange,
  });
}

function headerRules(subject: Subject): Rule[] {
  return [
    {
      name: 'request-id',
      facts: ['contract'],
      title: 'names each call by an X-Request-Id',
      run: (context) => judgeRequestId(context, subject),
    },
    {
      name: 'private',
      facts: ['RFC 9111'],
      title: 'keeps its answer out of caches that others share',
      run: (context) => judgeCaching(context, subject),
    },
  ];
}

async function judgeStranger(
  context: Context,
  subject: Subject,
  {headers, why}: {headers: Record<string, string>; why: string},
): Promise<void> {
  const right = await rightCall(context, subject);
  const exchange = await context.call(subject.name, {...right, as: undefined, headers});
  expectProblem(exchange, {status: 401, why});
}

function strangerRules(subject: Subject): Rule[] {
  return [
    {
      name: 'no-token',
      facts: ['Y6', 'RFC 9457'],
      title: 'answers 401 with a problem to a call without token and cookie',
      run: (context) => judgeStranger(context, subject, {headers: {}, why: 'without a token'}),
    },
    {
      name: 'bad-token',
      facts: ['Y6', 'RFC 9457'],
      title: 'answers 401 with a problem to a token that nobody has',
      run(context) {
        const headers = {authorization: `Bearer ${MADE_UP}`};
        return judgeStranger(context, subject, {headers, why: 'for a made-up token'});
      },
    },
  ];
}

const nameOfArgument = (argument: string): string => argument.replace(/Id$/, '');
const inWords = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function unknownRules(subject: Subject): Rule[] {
  const names = [...subject.operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.map((argument) => {
    const name = nameOfArgument(argument);
    const thing = inWords(name);
    return {
      name: `unknown-${name}`,
      facts: argument === 'organizationId' ? ['Y27', 'RFC 9457'] : ['contract', 'RFC 9457'],
      title: `answers 404 with a problem for a made-up ${thing}`,
      async run(context) {
        const right = await rightCall(context, subject);
        const values = {...right.values, [argument]: MADE_UP};
        const exchange = await context.call(subject.name, {...right, values});
        expectProblem(exchange, {status: 404, why: `for a made-up ${thing}`});
      },
    };
  });
}

function otherOrganizationRules(subject: Subject): Rule[] {
  if (!subject.operation.path.includes('{organizationId}')) return [];
  const why = "for another customer's organization";
  return [
    {
      name: 'other-organization',
      facts: ['Y26', 'RFC 9457'],
      title: `answers 404 with a problem ${why}, as for one that does not exist`,
      async run(context) {
        const {otherOrganizationId: organizationId} = context.settings;
        if (organizationId === undefined) {
          throw new NotTested('no organization was named that no user given may see');
        }
        const right = await rightCall(context, subject);
        for (const as of context.settings.users) {
          const call = {...right, as, values: {...right.values, organizationId}};
          expectProblem(await context.call(subject.name, call), {status: 404, why});
        }
      },
    },
  ];
}

/** Calls from several places, each with real arguments; says which places have none. */
async function callFrom(
  context: Context,
  subject: Subject,
  places: readonly Place[],
): Promise<{place: Place; exchange: Exchange}[]> {
  const called: {place: Place; exchange: Exchange}[] = [];
  const missing: string[] = [];
  for (const place of places) {
    try {
      const example = await exampleIn(context, subject, place.organizationId);
      const exchange = await context.call(subject.name, {as: place.user, ...example});
      called.push({place, exchange});
    } catch (thrown) {
      if (!(thrown instanceof NotTested)) throw thrown;
      missing.push(thrown.message);
    }
  }
  const [first] = missing;
  if (first !== undefined && called.length === 0) throw new NotTested(first);
  for (const each of missing) context.leaveOut(each);
  return called;
}

function permissionRules(subject: Subject): Rule[] {
  const {permission} = subject.operation;
  if (permission === undefined) return [];
  return [
    {
      name: 'allowed',
      facts: ['Y8', 'Y19', 'Y20'],
      title: `answers everybody who has the permission ${permission}`,
      async run(context) {
        const granted = await placesWith(context, permission);
        for (const {place, exchange} of await callFrom(context, subject, granted)) {
          if (exchange.status !== 401 && exchange.status !== 403) continue;
          const expected = `an answer for ${place.user.name}, who has ${permission}`;
          throw new Failed({expected, got: exchange.summary, exchange});
        }
      },
    },
    {
      name: 'refused',
      facts: ['Y18', 'RFC 9457'],
      title: `answers 403 with a problem to whoever lacks the permission ${permission}`,
      async run(context) {
        const lacking = (await placesOf(context)).filter((place) => !isGranted(place, permission));
        if (lacking.length === 0) {
          throw new NotTested(`no token was given of a user without ${permission}`);
        }
        for (const {place, exchange} of await callFrom(context, subject, lacking)) {
          const why = `for ${place.user.name}, who lacks ${permission}`;
          expectProblem(exchange, {status: 403, why});
        }
      },
    },
  ];
}

/** What can be seen of an endpoint: of one that may not be called as it should be, only what strangers are answered. */
function rulesOf(subject: Subject): Rule[] {
  const strangers = strangerRules(subject);
  if (!isCallable(subject)) return strangers;
  return [
    ...answerRules(subject),
    ...headerRules(subject),
    ...strangers,
    ...permissionRules(subject),
    ...unknownRules(subject),
    ...otherOrganizationRules(subject),
  ];
}

/** What holds for every call of the contract, made from its description. */
export function everyEndpoint(
  contract: readonly Operation[],
  sights: Readonly<Record<string, Sight>>,
): Check[] {
  return contract.flatMap((operation) => {
    const name = nameOf(operation);
    const sight = sights[name];
    if (!sight) throw new Error(`Nothing says how to look at ${name}.`);
    const writes = isWrite(operation);
    const rules = rulesOf({operation, name, sight});
    // Also a call that is to be refused would change something where it is not.
    return checksOf(name, writes ? rules.map((rule) => ({...rule, writes})) : rules);
  });
}
