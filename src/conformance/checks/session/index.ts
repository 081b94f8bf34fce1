import {organizationSchema} from '../../../api/resources/session/schema.js';
import {EVERYBODYS_PERMISSIONS, ROLE_PERMISSIONS} from '../../../api/roles.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import {something, type Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {
  MOST_ORGANIZATIONS,
  organizationCall,
  placesOf,
  sessionCall,
  sessionOf,
  type Place,
  whyNoPlace,
} from '../../known/places.js';
import type {Resource} from '../../known/resource.js';

/** Every organization of every session is named once. */
async function namesOnce(context: Context): Promise<void> {
  for (const user of context.settings.users) {
    const {organizations} = await sessionOf(context, user);
    const ids = organizations.map(({id}) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice === undefined) continue;
    const exchange = await sessionCall(context, user);
    throw new Failed({expected: 'each organization once', got: `${show(twice)} twice`, exchange});
  }
}

/** What the session names can be opened, and is the one that it was named as. */
async function opensWhatIsNamed(context: Context): Promise<void> {
  let opened = 0;
  for (const user of context.settings.users) {
    const {organizations} = await sessionOf(context, user);
    for (const {id, name} of organizations.slice(0, MOST_ORGANIZATIONS)) {
      const exchange = await organizationCall(context, user, id);
      const read = organizationSchema.safeParse(exchange.json);
      // What is no organization is told by the check of the answer.
      if (exchange.status !== 200 || !read.success) continue;
      const got = {id: read.data.id, name: read.data.name};
      opened += 1;
      if (got.id === id && got.name === name) continue;
      throw new Failed({expected: show({id, name}), got: show(got), exchange});
    }
  }
  if (opened === 0) throw new NotTested('no organization of a session could be opened');
}

async function placesOfRole(context: Context, role: string): Promise<readonly Place[]> {
  const places = await placesOf(context);
  const missing = `no token was given of a user with the role ${role}`;
  return something(places.filter(({organization}) => organization.role === role), missing);
}

async function requirePermissions(
  context: Context,
  {user, organizationId, organization}: Place,
  wanted: readonly string[],
): Promise<void> {
  const missing = wanted.filter((permission) => !organization.permissions.includes(permission));
  if (missing.length === 0) return;
  throw new Failed({
    expected: `the permissions ${wanted.join(', ')} for the role ${organization.role}`,
    got: `all but ${missing.join(', ')}`,
    exchange: await organizationCall(context, user, organizationId),
  });
}

async function judgeEverybody(context: Context): Promise<void> {
  const places = await placesOf(context);
  if (places.length === 0) throw new NotTested(await whyNoPlace(context));
  for (const place of places) await requirePermissions(context, place, EVERYBODYS_PERMISSIONS);
}

async function judgeViewers(context: Context): Promise<void> {
  for (const place of await placesOfRole(context, 'viewer')) {
    await requirePermissions(context, place, ROLE_PERMISSIONS.viewer);
    const {user, organizationId, organization} = place;
    const writing = organization.permissions.filter((each) => each.endsWith('.write'));
    if (writing.length === 0) continue;
    const exchange = await organizationCall(context, user, organizationId);
    const expected = 'no permission to change anything for the role viewer';
    throw new Failed({expected, got: writing.join(', '), exchange});
  }
}

async function judgeAdmins(context: Context): Promise<void> {
  for (const place of await placesOfRole(context, 'admin')) {
    await requirePermissions(context, place, ROLE_PERMISSIONS.admin);
  }
}

const checks = [
  ...checksOf('session.get', [
    {
      name: 'organizations-once',
      facts: ['Y26', 'R35'],
      title: 'names each organization that the user may choose once',
      run: namesOnce,
    },
  ]),
  ...checksOf('session.organization', [
    {
      name: 'as-named',
      facts: ['Y26', 'Y27'],
      title: 'opens each organization that the session names, under the same id and name',
      run: opensWhatIsNamed,
    },
    {
      name: 'everybody',
      facts: ['Y24', 'Y26'],
      title: 'lets everybody switch organizations and set the language, whatever their role',
      run: judgeEverybody,
    },
    {
      name: 'viewer',
      facts: ['Y19', 'R14'],
      title: 'lets a Viewer see everything and change nothing',
      run: judgeViewers,
    },
    {
      name: 'admin',
      facts: ['Y20', 'R15'],
      title: 'lets an Admin see everything, and change the billing address and the users',
      run: judgeAdmins,
    },
  ]),
];

/** Who is signed in, and what they may do where. */
export const session: Resource = {
  checks,
  sights: {
    'session.get': {
      answers: (context) =>
        Promise.all(context.settings.users.map((user) => sessionCall(context, user))),
    },
    'session.organization': {
      async answers(context) {
        const calls = [];
        for (const user of context.settings.users) {
          const {organizations} = await sessionOf(context, user);
          for (const {id} of organizations.slice(0, MOST_ORGANIZATIONS)) {
            calls.push(await organizationCall(context, user, id));
          }
        }
        return something(calls, 'no user has an organization');
      },
    },
    // A right one would end the session of the run.
    'session.signOut': {},
  },
};
