import {checksOf, type Defect} from './defects.js';
import {
  answering,
  asking,
  at,
  forgettingKeys,
  inJson,
  insteadOf,
  reading,
  renamed,
  rowsOf,
  sending,
  withBody,
  withStatus,
  type Json,
  type Plant,
} from './plant.js';
import {USERS_LIST_DEFECTS} from './users-list-defects.js';
import {ELSEWHERE_EMAIL, HERE, THERE} from './world.js';

/** Answers of the e-mail check with a verdict. */
const onVerdict = (verdict: string, change: (check: Json) => Json): Plant =>
  inJson('users.checkEmail', (check) => (check['verdict'] === verdict ? change(check) : check));

const EMAIL_DEFECTS: readonly Defect[] = [
  {
    name: 'addresses that nobody has and that are taken',
    plant: onVerdict('available', (check) => ({...check, verdict: 'known-contact'})),
    fails: ['available'],
  },
  {
    name: 'the id of another user for an address',
    plant: onVerdict('already-user', (check) => ({...check, userId: 'somebody-else'})),
    fails: ['already-user'],
  },
  {
    name: 'addresses that are compared with their case',
    plant: asking('users.checkEmail', (call) =>
      at(call, ({searchParams}) => {
        const email = searchParams.get('email') ?? '';
        if (/[A-Z]/.test(email)) searchParams.set('email', `not.${email.trim()}`);
      }),
    ),
    fails: ['already-user'],
  },
  {
    name: "the name of another customer's user",
    plant: onVerdict('other-customer', (check) => ({...check, prefill: {firstName: 'Tom'}})),
    fails: ['foreign-address'],
  },
  {
    name: "the id of the other customer's organization",
    plant: onVerdict('other-customer', (check) => ({...check, of: 'groene-herfst'})),
    fails: ['foreign-address'],
  },
  {
    name: 'a verdict on what is no address',
    plant: asking('users.checkEmail', (call) =>
      at(call, ({searchParams}) => {
        if (!searchParams.get('email')?.includes('@')) searchParams.set('email', 'a@example.com');
      }),
    ),
    fails: ['email-refused'],
  },
];

const ADD_DEFECTS: readonly Defect[] = [
  {
    name: 'users who are active before they set a password',
    plant: inJson('users.add', (user) => ({...user, status: 'active'})),
    fails: ['invited'],
  },
  {
    name: 'invitations for a week',
    plant: inJson('users.add', (user) => ({...user, invitationExpiresAt: '2026-11-28T09:12:00Z'})),
    fails: ['invited'],
  },
  {
    name: 'no memory for the keys of added users',
    plant: forgettingKeys('users.add'),
    fails: ['replay'],
  },
  {
    name: 'two users of one address, in other letters',
    plant: sending('users.add', (body) =>
      /^[A-Z]/.test(String(body['email'])) ? {...body, email: 'second@example.com'} : body,
    ),
    fails: ['email-taken'],
  },
  {
    name: "a user with another customer's address",
    plant: reading('users.add', 'email', ELSEWHERE_EMAIL, 'third@example.com'),
    fails: ['email-of-another-customer'],
  },
  {
    name: 'a user without a first name',
    plant: reading('users.add', 'firstName', ' ', 'X'),
    fails: ['required'],
  },
  {
    name: 'a phone number that is none',
    plant: reading('users.add', 'phone', 'balie', undefined),
    fails: ['field-refused'],
  },
  {
    name: 'a support user with a role',
    plant: sending('users.add', ({role, ...body}) =>
      body['kind'] === 'support' ? body : {...body, role},
    ),
    fails: ['field-refused'],
  },
  {
    name: 'an added user with a job function of their own',
    plant: reading('users.add', 'jobFunctionCode', 'balie-made-up', 'controller'),
    fails: ['job-function'],
  },
];

const REPLACE_DEFECTS: readonly Defect[] = [
  {
    name: 'a change that loses the title',
    plant: sending('users.replace', ({businessCardTitle: _, ...body}) => body),
    fails: ['saved'],
  },
  {
    name: '409 in place of 412 for a user',
    plant: withStatus('users.replace', 412, 409),
    fails: ['stale'],
  },
  {
    name: 'a changed user with a job function of their own',
    plant: reading('users.replace', 'jobFunctionCode', 'balie-made-up', 'controller'),
    fails: ['job-function'],
  },
  {
    name: 'a last Admin who is one no longer',
    plant: answering('users.replace', (response) =>
      response.status === 409 ? Response.json({}) : response,
    ),
    fails: ['last-admin'],
  },
];

/** Goes on showing whoever was shown before. */
function remembering(): Plant {
  const known = new Map<string, string>();
  return answering('users.get', async (response, {url}) => {
    const text = known.get(url.pathname);
    if (response.status === 404 && text !== undefined) return new Response(text);
    if (response.status !== 200) return response;
    const body = await response.text();
    known.set(url.pathname, body);
    return withBody(response, body);
  });
}

const shownAlways: Plant = (answer) => {
  const get = remembering()(answer);
  return async (call) => {
    // Looks at each user before they go.
    if (call.name === 'users.remove') {
      const shown = at(call, (url) => {
        url.pathname = url.pathname.replace('/removal', '');
      });
      await get({...shown, name: 'users.get', method: 'GET', body: undefined});
    }
    return get(call);
  };
};

const REMOVE_DEFECTS: readonly Defect[] = [
  {
    name: 'removed users who can still be seen',
    plant: shownAlways,
    fails: ['gone'],
  },
  {
    name: 'one kind of access for who left',
    plant: reading('users.remove', 'leftOrganization', true, false),
    fails: ['kinds'],
  },
  {
    name: 'no access of any kind for who changed jobs',
    plant: reading('users.remove', 'leftOrganization', false, true),
    fails: ['kinds'],
  },
  ...[
    ['without a reason', ''],
    ['for a blank reason', ' \n '],
    ['for a reason as long as a book', 'x'.repeat(501)],
  ].map(([why = '', reason]) => ({
    name: `a removal ${why}`,
    plant: reading('users.remove', 'reason', reason, 'X'),
    fails: ['reason'],
  })),
  {
    name: '409 in place of 412 for a removal',
    plant: withStatus('users.remove', 412, 409),
    fails: ['stale'],
  },
];

/** What can be wrong with users. */
export const USERS_DEFECTS: readonly Defect[] = [
  ...USERS_LIST_DEFECTS,
  ...checksOf('users.checkEmail', EMAIL_DEFECTS),
  ...checksOf('users.get', [
    {
      name: 'another name for a user than in the list',
      plant: inJson('users.get', (user) => ({...user, lastName: 'Anders'})),
      fails: ['as-listed'],
    },
    {
      name: 'users of one organization under another',
      plant: insteadOf('users.get', 404, (call) =>
        call.organizationId === THERE ? renamed(call, THERE, HERE) : undefined,
      ),
      fails: ['organizations-apart'],
    },
  ]),
  ...checksOf('users.jobFunctions', [
    {
      name: 'a job function that comes twice',
      plant: inJson('users.jobFunctions', (list) => ({items: [...rowsOf(list), rowsOf(list)[0]]})),
      fails: ['codes'],
    },
  ]),
  ...checksOf('users.licenses', [
    {
      name: 'more licenses free than there are',
      plant: inJson('users.licenses', (licenses) => ({...licenses, free: 99})),
      fails: ['adds-up'],
    },
  ]),
  ...checksOf('users.add', ADD_DEFECTS),
  ...checksOf('users.replace', REPLACE_DEFECTS),
  ...checksOf('users.remove', REMOVE_DEFECTS),
];
