import {CONTRACT, ROLE_PERMISSIONS} from '../../../src/api/index.js';
import {TOKENS} from './backend.js';
import {checksOf, type Defect} from './defects.js';
import {
  answering,
  asking,
  insteadOf,
  renamed,
  withBody,
  withHeaders,
  type Call,
  type Plant,
} from './plant.js';
import {ELSEWHERE, HERE, THERE} from './world.js';

const MADE_UP = 'balie-conformance-made-up';
const PAGE = '<!doctype html><title>Inloggen</title>';

const tokenOf = ({headers}: Call): string | undefined =>
  headers.get('authorization')?.replace('Bearer ', '');

/** The same call as another user. */
function as(call: Call, token: string): Call {
  const headers = new Headers(call.headers);
  headers.set('authorization', `Bearer ${token}`);
  return {...call, headers};
}

/** Takes whoever has no token of the store for the admin. */
const letIn = (name: string, isLetIn: (token: string | undefined) => boolean): Plant =>
  asking(name, (call) => (isLetIn(tokenOf(call)) ? as(call, TOKENS.admin) : call));

/** Sends a page of HTML in place of every problem with a status. */
const asPage = (name: string, status: number): Plant =>
  answering(name, (response) =>
    response.status === status
      ? withBody(withHeaders(response, {'content-type': 'text/html'}), PAGE)
      : response,
  );

const html = {'content-type': 'text/html'};

/** Changes right answers alone. */
const whenRight = (name: string, change: (response: Response) => Response): Plant =>
  answering(name, (response) => (response.ok ? change(response) : response));

/** Sends right answers with another header, or without it. */
const withHeader = (name: string, header: string, value: string | undefined): Plant =>
  whenRight(name, (response) => withHeaders(response, {[header]: value}));

function contentDefects(name: string): Defect[] {
  return [
    {
      name: `a page of HTML from ${name}`,
      plant: whenRight(name, (response) => withBody(withHeaders(response, html), PAGE)),
      fails: ['answer', 'content-type'],
    },
    {
      name: `JSON of ${name} that is said to be text`,
      plant: withHeader(name, 'content-type', 'text/plain'),
      fails: ['content-type'],
    },
  ];
}

const emptyDefects = (name: string): Defect[] => [
  {
    name: `200 of ${name} where there is nothing to say`,
    plant: whenRight(name, ({headers}) => new Response('{}', {headers})),
    fails: ['answer'],
  },
];

function headerDefects(name: string): Defect[] {
  return [
    {
      name: `no X-Request-Id from ${name}`,
      plant: withHeader(name, 'x-request-id', undefined),
      fails: ['request-id'],
    },
    {
      name: `one X-Request-Id for all answers of ${name}`,
      plant: withHeader(name, 'x-request-id', 'the-same-each-time'),
      fails: ['request-id'],
    },
    {
      name: `answers of ${name} that anybody may keep`,
      plant: withHeader(name, 'cache-control', 'public, max-age=60'),
      fails: ['private'],
    },
    {
      name: `answers of ${name} without Cache-Control`,
      plant: withHeader(name, 'cache-control', undefined),
      fails: ['private'],
    },
  ];
}

function strangerDefects(name: string): Defect[] {
  return [
    {
      name: `an answer of ${name} to nobody`,
      plant: letIn(name, (token) => token === undefined),
      fails: ['no-token'],
    },
    {
      name: `an answer of ${name} to any token`,
      plant: letIn(name, (token) => token === MADE_UP),
      fails: ['bad-token'],
    },
    {
      name: `a login page of ${name} in place of 401 with a problem`,
      plant: asPage(name, 401),
      fails: ['no-token', 'bad-token'],
    },
    {
      name: `a problem of ${name} that is said to be plain JSON`,
      plant: answering(name, (response) =>
        response.status === 401
          ? withHeaders(response, {'content-type': 'application/json'})
          : response,
      ),
      fails: ['no-token', 'bad-token'],
    },
  ];
}

/** Calls by which checks undo what they did. */
const UNDOING: readonly string[] = ['users.remove', 'subscription.undoRemoval'];

function permissionDefects(name: string, permission: string): Defect[] {
  // A viewer has every permission to read what is of all; an admin has the others as well, in each organization.
  const isOfOne = (call: Call): boolean =>
    ROLE_PERMISSIONS.viewer.includes(permission)
      ? tokenOf(call) === TOKENS.viewer
      : call.organizationId === THERE;
  const isNone = (call: Call): boolean => tokenOf(call) === TOKENS.none;
  return [
    {
      name: `403 of ${name} for somebody who has the permission`,
      plant: asking(name, (call) => (isOfOne(call) ? as(call, TOKENS.none) : call)),
      // What cannot be undone is left behind by the others.
      fails: UNDOING.includes(name) ? ['allowed', 'refused'] : ['allowed'],
    },
    {
      name: `an answer of ${name} without the permission`,
      plant: asking(name, (call) => (isNone(call) ? as(call, TOKENS.admin) : call)),
      fails: ['refused'],
    },
    {
      name: `404 of ${name} in place of 403`,
      plant: asking(name, (call) =>
        isNone(call) ? renamed(call, HERE, 'x') : call,
      ),
      fails: ['refused'],
    },
  ];
}

function argumentDefects(name: string, path: string): Defect[] {
  const things = [...path.matchAll(/\{(\w+)Id\}/g)].map(([, thing = '']) => thing);
  return things.flatMap((thing) => [
      {
        name: `404 of ${name} for a made-up ${thing} that is a page of HTML`,
        plant: answering(name, (response, {url}) =>
          nameAt(url, thing) === MADE_UP ? withBody(withHeaders(response, html), PAGE) : response,
        ),
        fails: [`unknown-${thing}`],
      },
      ...(thing === 'organization'
        ? [
            {
              name: `an answer of ${name} for a made-up organization`,
              plant: insteadOf(name, 404, (call) =>
                call.organizationId === MADE_UP ? renamed(call, MADE_UP, HERE) : undefined,
              ),
              fails: ['unknown-organization'],
            },
            {
              name: `an answer of ${name} for another customer's organization`,
              plant: insteadOf(name, 404, (call) =>
                call.organizationId === ELSEWHERE ? renamed(call, ELSEWHERE, HERE) : undefined,
              ),
              fails: ['other-organization'],
            },
          ]
        : []),
    ]);
}

const PLACES: Record<string, number> = {
  organization: 3,
  invoice: 5,
  user: 5,
  file: 7,
  feature: 6,
  order: 6,
  usageInvoice: 6,
  client: 5,
  collaboration: 5,
};

/** The argument of that name in an address. */
function nameAt({pathname}: URL, thing: string): string | undefined {
  return pathname.split('/')[PLACES[thing] ?? 0];
}

/** Calls that only strangers may make, since a right one would end the run, or cannot be undone. */
const FOR_STRANGERS: readonly string[] = [
  'session.signOut',
  ...['activate', 'remind', 'withdraw', 'approve', 'acceptTerms', 'decline', 'end'].map(
    (event) => `collaborations.${event}`,
  ),
];

/** What every call of the contract can do wrong. */
export const EVERY_ENDPOINT_DEFECTS: readonly Defect[] = CONTRACT.flatMap((operation) => {
  const {resource, path, permission, answer} = operation;
  const name = `${resource}.${operation.operation}`;
  if (FOR_STRANGERS.includes(name)) return checksOf(name, strangerDefects(name));
  return checksOf(name, [
    ...(answer === 'json' ? contentDefects(name) : []),
    ...(answer === 'nothing' ? emptyDefects(name) : []),
    ...headerDefects(name),
    ...strangerDefects(name),
    ...(permission === undefined ? [] : permissionDefects(name, permission)),
    ...argumentDefects(name, path),
  ]);
});
