import type {User} from '../../../api/resources/users/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {isWhole, rowsOf} from '../../known/pages.js';
import {
  askUsers,
  knownUsers,
  readList,
  readUsers,
  usersPlace,
  walkUsers,
  type UserWalk,
} from '../../known/users.js';
import {judgeTotals} from '../list-rules.js';

const KINDS = ['organization', 'support'] as const;

async function keepsKindsApart(context: Context): Promise<void> {
  const seen = new Map<string, string>();
  for (const kind of KINDS) {
    for (const {rows, exchange} of (await readList(context, {kind})).pages) {
      const other = rows.find((row) => row.kind !== kind || seen.has(row.id));
      if (other) {
        const expected = `users of the kind ${kind}, each with an id of their own`;
        throw new Failed({expected, got: show({id: other.id, kind: other.kind}), exchange});
      }
      for (const {id} of rows) seen.set(id, kind);
    }
  }
  if (seen.size === 0) throw new NotTested('no user is known');
}

async function refusesQueries(context: Context): Promise<void> {
  const place = await usersPlace(context);
  const limit = 5;
  for (const [name, query] of [
    ['kind', {limit}],
    ['kind', {limit, kind: 'made-up'}],
    ['limit', {kind: 'organization', limit: 0}],
    ['limit', {kind: 'organization', limit: 101}],
    ['sort', {kind: 'organization', limit, sort: 'made-up'}],
  ] as const) {
    const exchange = await askUsers(context, place, query);
    expectProblem(exchange, {status: 422, why: `for ${show(query)}`, fields: [name]});
  }
}

const idsOf = (walked: Pick<UserWalk, 'pages'>): string[] => rowsOf(walked).map(({id}) => id);

/** The list of users of the organization in small pages, of which there has to be more than one. */
async function smallPages(context: Context): Promise<UserWalk> {
  const users = await knownUsers(context);
  if (users.length === 1) throw new NotTested('one page only');
  const limit = Math.max(1, Math.min(100, Math.ceil(users.length / 4)));
  return context.once('users in small pages', () =>
    walkUsers(context, {kind: 'organization', limit}),
  );
}

function judgeSame(came: readonly string[], due: readonly string[], {pages, broken}: UserWalk) {
  if (came.join('\n') === due.join('\n')) return;
  const at = due.findIndex((id, index) => came[index] !== id);
  throw new Failed({
    expected: `the ${due.length} users of the list, each once and in their order`,
    got: `${came.length} users, with ${show(came[at])} in place of ${show(due[at])}`,
    exchange: broken ?? pages.at(-1)?.exchange,
  });
}

async function leadsForward(context: Context): Promise<void> {
  const whole = await readList(context, {kind: 'organization'});
  const small = await smallPages(context);
  const came = idsOf(small);
  const due = idsOf(whole);
  const isBound = small.ending === 'bound' || whole.ending === 'bound';
  const most = isBound ? Math.min(came.length, due.length) : Infinity;
  judgeSame(came.slice(0, most), due.slice(0, most), small);
}

async function leadsBackward(context: Context): Promise<void> {
  const small = await smallPages(context);
  const cursor = small.pages.at(-1)?.frame.previous;
  const due = idsOf({pages: small.pages.slice(0, -1)});
  const back = await walkUsers(context, {...small.query, cursor: cursor ?? ''}, 'previous');
  judgeSame(idsOf({pages: [...back.pages].reverse()}), due, back);
}

async function countsRight(context: Context): Promise<void> {
  judgeTotals(await smallPages(context));
}

async function bindsToList(context: Context): Promise<void> {
  const place = await usersPlace(context);
  const query = {kind: 'organization', limit: 1};
  const cursor = readUsers(await askUsers(context, place, query))?.frame.next;
  if (cursor === undefined) throw new NotTested('one page only');
  for (const [why, other] of [
    ['for the cursor of another kind', {kind: 'support'}],
    ['for the cursor of another order', {sort: 'email'}],
    ['for the cursor of another search', {search: 'balie'}],
    ['for a cursor that is made up', {cursor: 'balie-conformance-made-up'}],
  ] as const) {
    const exchange = await askUsers(context, place, {...query, cursor, ...other});
    expectProblem(exchange, {status: 410, why});
  }
}

function judgeCount(walked: UserWalk, name: string, told: number | undefined, due: number): boolean {
  if (told === undefined) return false;
  if (told === due) return true;
  const [page] = walked.pages;
  throw new Failed({expected: `${name} ${due}`, got: show(told), exchange: page?.exchange});
}

async function tellsAll(context: Context): Promise<void> {
  const walked = await readList(context, {kind: 'organization'});
  if (!isWhole(walked)) throw new NotTested('the list was not read to its end');
  const frame = walked.pages[0]?.frame;
  const count = (matches: (user: User) => boolean) => rowsOf(walked).filter(matches).length;
  const admins = count(({role, status}) => role === 'admin' && status === 'active');
  const contacts = count(({securityPrivacyContact}) => securityPrivacyContact === true);
  const told = [
    judgeCount(walked, 'adminCount', frame?.adminCount, admins),
    judgeCount(
      walked,
      'securityPrivacyContactCount',
      frame?.securityPrivacyContactCount,
      contacts,
    ),
  ];
  if (!told.includes(true)) throw new NotTested('the list gives no counts');
}

/** The rules of the list as a whole. */
export const listChecks = checksOf('users.list', [
  {
    name: 'kinds-apart',
    facts: ['Y15', 'R10'],
    title: 'shows users of the kind that is asked for alone, each with an id of their own',
    run: keepsKindsApart,
  },
  {
    name: 'query-refused',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 422 with a problem that names kind, limit or sort where it is none',
    run: refusesQueries,
  },
  {
    name: 'paging-forward',
    facts: ['R11', 'contract'],
    title: 'leads by next through every user, each once and in the order of the list',
    run: leadsForward,
  },
  {
    name: 'paging-backward',
    facts: ['R11', 'contract'],
    title: 'leads by previous through the same users back to the first page',
    run: leadsBackward,
  },
  {
    name: 'total',
    facts: ['contract'],
    title: 'says on every page how many users match in all, and how many come before',
    run: countsRight,
  },
  {
    name: 'cursor-refused',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 410 with a problem for a cursor of another kind, order or search, or of none',
    run: bindsToList,
  },
  {
    name: 'counts',
    facts: ['AMB-6', 'Y22'],
    title: 'counts the active Admins and the security contacts of the organization',
    run: tellsAll,
  },
]);
