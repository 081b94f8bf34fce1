import {USER_SORT_FIELDS, type User, type UserSortField} from '../../../api/resources/users/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {isWhole, rowsOf} from '../../known/pages.js';
import {knownUsers, readList, type UserWalk} from '../../known/users.js';

/** What has few values, so that users who share one stand together. */
const GROUPED: readonly UserSortField[] = ['role', 'status', 'securityPrivacyContact'];

/** First letters that every language of the contract sorts alike; the others differ, or stand for several letters. */
const LETTERS = /^[b-v]/;

function letterOf(user: User, field: UserSortField): string | undefined {
  return LETTERS.exec(String(user[field] ?? '').toLowerCase())?.[0];
}

function judgeLetters(walked: UserWalk, field: UserSortField, isDescending: boolean): void {
  for (const {rows, exchange} of walked.pages) {
    const named = rows.flatMap((user) => letterOf(user, field) ?? []);
    const wrong = named.findIndex((letter, index) => {
      const before = named[index - 1] ?? letter;
      return isDescending ? letter > before : letter < before;
    });
    if (wrong < 0) continue;
    const expected = `users by ${field}, ${isDescending ? 'last to first' : 'first to last'}`;
    const got = `one with "${named[wrong] ?? ''}" after one with "${named[wrong - 1] ?? ''}"`;
    throw new Failed({expected, got, exchange});
  }
}

/** The values in the order in which they first come; each may come in one stretch only. */
function groupsOf(walked: UserWalk, field: UserSortField): string[] {
  const values = rowsOf(walked).map((user) => String(user[field] ?? ''));
  const groups = values.filter((value, index) => value !== values[index - 1]);
  if (new Set(groups).size === groups.length) return groups;
  const expected = `users of one ${field} together`;
  throw new Failed({expected, got: show(groups), exchange: walked.pages[0]?.exchange});
}

async function sortsBy(context: Context, field: UserSortField): Promise<void> {
  const up = await readList(context, {kind: 'organization', sort: field});
  const down = await readList(context, {kind: 'organization', sort: `-${field}`});
  if (!GROUPED.includes(field)) {
    judgeLetters(up, field, false);
    judgeLetters(down, field, true);
    return;
  }
  const [rising, falling] = [groupsOf(up, field), groupsOf(down, field)];
  if (!isWhole(up) || !isWhole(down)) {
    context.leaveOut(`${field} both ways: the list was not read to its end`);
    return;
  }
  if (rising.join() === falling.toReversed().join()) return;
  const expected = `the other way round for -${field}`;
  throw new Failed({expected, got: show(falling), exchange: down.pages[0]?.exchange});
}

async function sorts(context: Context): Promise<void> {
  const users = await knownUsers(context);
  if (users.length < 2) throw new NotTested('one user only');
  for (const field of USER_SORT_FIELDS) await sortsBy(context, field);
}

async function sortsByLastName(context: Context): Promise<void> {
  await knownUsers(context);
  judgeLetters(await readList(context, {kind: 'organization'}), 'lastName', false);
}

/** A query has to find those that match, and no others; where a match is undefined either is right. */
async function judgeFilter(
  context: Context,
  query: Query,
  matches: (user: User) => boolean | undefined,
): Promise<void> {
  const found = await readList(context, {kind: 'organization', ...query});
  const whole = await readList(context, {kind: 'organization'});
  const wrong = rowsOf(found).find((user) => matches(user) === false);
  const ids = new Set(rowsOf(found).map(({id}) => id));
  const isSeen = isWhole(found) && isWhole(whole);
  const due = isSeen ? rowsOf(whole).filter((user) => matches(user) === true) : [];
  const lost = due.find(({id}) => !ids.has(id));
  if (!wrong && !lost) return;
  const got = wrong ? `${show(wrong.lastName)} as well` : `all but ${show(lost?.lastName)}`;
  const exchange = found.broken ?? found.pages[0]?.exchange;
  throw new Failed({expected: `the users that match ${show(query)}`, got, exchange});
}

async function filters(context: Context): Promise<void> {
  const users = await knownUsers(context);
  const valuesOf = (field: 'role' | 'status') =>
    [...new Set(users.flatMap((user) => user[field] ?? []))].slice(0, 4);
  for (const field of ['role', 'status'] as const) {
    for (const values of [...valuesOf(field).map((value) => [value]), valuesOf(field)]) {
      await judgeFilter(context, {[field]: values}, (user) => values.includes(user[field] ?? ''));
    }
  }
  for (const wanted of [true, false]) {
    const isWanted = (user: User) => (user.securityPrivacyContact ?? false) === wanted;
    const query = {securityPrivacyContact: String(wanted)};
    await judgeFilter(context, query, isWanted);
    const [role = ''] = valuesOf('role');
    await judgeFilter(context, {...query, role: [role]}, (user) => isWanted(user) && user.role === role);
  }
}

const PLAIN = /^[A-Za-z0-9@._-]{2,}$/;

async function searches(context: Context): Promise<void> {
  const users = await knownUsers(context);
  const parts = users.flatMap(({firstName, lastName, email}) => [firstName, lastName, email]);
  const words = parts.flatMap((part) => part.split(' ')).filter((word) => PLAIN.test(word));
  const [word] = words;
  if (word === undefined) throw new NotTested('no user seen has a name in plain letters');
  const chosen = [word, words.find((each) => each.includes('@')) ?? word];
  const has = (wanted: string) => (user: User) =>
    [user.firstName, user.lastName, user.email].some((text) =>
      text.toLowerCase().includes(wanted.toLowerCase()),
    );
  // Names with accents may be found by plain letters as well.
  const isSure = (user: User) => PLAIN.test(`${user.firstName}${user.lastName}`.replaceAll(' ', ''));
  for (const search of [...chosen, word.toUpperCase(), word.slice(0, -1), '%%']) {
    await judgeFilter(context, {search}, (user) => {
      if (has(search)(user)) return true;
      return isSure(user) ? false : undefined;
    });
  }
}

/** The rules of what is found, and in which order. */
export const findingChecks = checksOf('users.list', [
  {
    name: 'sort',
    facts: ['R12', 'AMB-11'],
    title: 'sorts by each field, both ways, prefixes of last names as typed',
    run: sorts,
  },
  {
    name: 'default-sort',
    facts: ['R13', 'AMB-11'],
    title: 'comes by last name where no order is asked for',
    run: sortsByLastName,
  },
  {
    name: 'filters',
    facts: ['contract'],
    title: 'filters by role, status and security contact, alone and together',
    run: filters,
  },
  {
    name: 'search',
    facts: ['R11'],
    title: 'finds users by a part of their names or e-mail address, in any case',
    run: searches,
  },
]);
