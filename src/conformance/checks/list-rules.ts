import {Failed, NotTested, type Rule} from '../check.js';
import type {Query} from '../client.js';
import type {Context} from '../context.js';
import {expectProblem} from '../judge/problem.js';
import {listed, show} from '../judge/show.js';
import {
  askList,
  knownRowsOf,
  walkList,
  wholeListOf,
  type Asked,
  type KnownList,
  type NewestFirst,
} from '../known/lists.js';
import {
  countOf,
  isWhole,
  readPageOf,
  rowsOf,
  type Cursors,
  type ListPage,
  type Walk,
} from '../known/pages.js';

type Identified = {readonly id: string};
type Run = (context: Context) => Promise<void>;

/** Nothing of a back end is called so. */
export const MADE_UP = 'balie-conformance-made-up';

const isNewestFirst =
  <Row>(list: NewestFirst<Row>): Run =>
  async (context) => {
    const rows = await knownRowsOf(context, list);
    const times = rows.map((row) => Date.parse(list.at(row)));
    const at = times.findIndex((time, index) => time > (times[index - 1] ?? Infinity));
    if (at < 0) return;
    const pair = rows.slice(at - 1, at + 1).map(list.at);
    throw new Failed({expected: 'the newest first', got: pair.map(show).join(' before ')});
  };

/** The rule of a list that begins with the newest. */
export const newestFirstRule = <Row>(
  list: NewestFirst<Row>,
  facts: readonly string[],
): Rule => ({
  name: 'newest-first',
  facts,
  title: 'begins with the newest',
  run: isNewestFirst(list),
});

/** The list in pages that are small enough to be turned; not tested where there is one row only. */
async function smallPages<Row>(
  context: Context,
  list: KnownList<Row>,
): Promise<{limit: number; walked: Walk<Row, Cursors>}> {
  const {length} = await knownRowsOf(context, list);
  if (length === 1) throw new NotTested('one page only');
  const limit = Math.max(1, Math.ceil(Math.min(length, 100) / 3));
  const walked = await context.once(`small pages ${list.name}`, () =>
    walkList(context, list, {limit}),
  );
  return {limit, walked};
}

/** The list in small pages has to be the list in large ones, there and back. */
const turnsPages =
  <Row extends Identified>(list: KnownList<Row>): Run =>
  async (context) => {
    const rows = await knownRowsOf(context, list);
    const {limit, walked: there} = await smallPages(context, list);
    const long = there.pages.find(({count}) => count > limit);
    if (long) {
      const expected = `at most ${limit} rows`;
      throw new Failed({expected, got: show(long.count), exchange: long.exchange});
    }
    const cursor = there.pages.at(-1)?.frame.previous ?? '';
    const back = await walkList(context, list, {limit, cursor}, 'previous');
    const came = rowsOf(there).map(({id}) => id);
    const due = rows.map(({id}) => id).slice(0, came.length);
    const returned = rowsOf({pages: [...back.pages].reverse()}).map(({id}) => id);
    const before = rowsOf({pages: there.pages.slice(0, -1)}).map(({id}) => id);
    const isAll = there.ending === 'bound' || came.length === rows.length;
    const isOnce = new Set(came).size === came.length;
    if (isAll && isOnce && came.join() === due.join() && returned.join() === before.join()) return;
    const expected = `${show(due)} page by page, each once, and back`;
    const got = `${show(came)}, and back ${show(returned)}`;
    throw new Failed({expected, got, exchange: there.broken ?? there.pages.at(-1)?.exchange});
  };

/** The rule of how pages are turned. */
export const pagingRule = <Row extends Identified>(
  list: KnownList<Row>,
  facts: readonly string[] = ['contract'],
): Rule => ({
  name: 'paging',
  facts,
  title: 'shows each row once, page by page and back, and no more a page than were asked for',
  run: turnsPages(list),
});

/** Totals and offsets have to be right on every page, where they are given. */
export function judgeTotals({
  pages,
  ending,
}: {
  pages: readonly Pick<ListPage<unknown, Cursors>, 'frame' | 'count' | 'exchange'>[];
  ending: Walk['ending'];
}): void {
  let before = 0;
  const counted = ending === 'end' ? countOf({pages}) : pages[0]?.frame.total;
  for (const {frame, count, exchange} of pages) {
    const {total, offset} = frame;
    if ((total ?? counted) !== counted || (offset ?? before) !== before) {
      const expected = `the total ${counted ?? ''} and the offset ${before}, where they are given`;
      throw new Failed({expected, got: show({total, offset}), exchange});
    }
    before += count;
  }
}

/** The rule of how many rows there are. */
export const totalRule = <Row>(list: KnownList<Row>, facts: readonly string[]): Rule => ({
  name: 'total',
  facts,
  title: 'says on every page how many were found in all, and how many come before',
  async run(context) {
    const whole = await wholeListOf(context, list);
    judgeTotals(whole);
    if (rowsOf(whole).length > 1) judgeTotals((await smallPages(context, list)).walked);
  },
});

/** Each query has to be refused, with the name of the parameter before it. */
export const refuses =
  (list: Asked, queries: readonly (readonly [name: string, query: Query])[]): Run =>
  async (context) => {
    for (const [name, query] of queries) {
      const exchange = await askList(context, list, query);
      expectProblem(exchange, {status: 422, why: `for ${show(query)}`, fields: [name]});
    }
  };

/** Pages that nobody may ask for. */
export const LIMITS = [
  ['limit', {limit: 0}],
  ['limit', {limit: 101}],
] as const;

/** The rule of a list that has no other parameters than those of its pages. */
export const limitRule = (list: KnownList<unknown>): Rule => ({
  name: 'query',
  facts: ['RFC 9457'],
  title: 'answers 422 with a problem that names the limit',
  run: refuses(list, LIMITS),
});

/** The rule of cursors that do not hold: a made-up one, and that of another list by each of these queries. */
export const cursorRule = <Row>(
  list: KnownList<Row>,
  others: (context: Context) => Promise<readonly Query[]> = () => Promise.resolve([]),
): Rule => ({
  name: 'cursors',
  facts: ['contract', 'RFC 9457'],
  title: 'answers 410 with a problem for a cursor that is made up, or of another list',
  async run(context) {
    const first = readPageOf(list, await askList(context, list, {limit: 1}));
    const cursor = first?.frame.next;
    if (cursor === undefined) throw new NotTested('one page only');
    for (const query of [{cursor: MADE_UP}, ...(await others(context))]) {
      const exchange = await askList(context, list, {limit: 1, cursor, ...query});
      expectProblem(exchange, {status: 410, why: `for the cursor of another list: ${show(query)}`});
    }
  },
});

/** Whether a row belongs in a filtered list; undefined where the contract leaves it open. */
export type Belongs<Row> = (row: Row) => boolean | undefined;

/** Holds a filtered list against what is known of the whole: nothing in it that does not belong, and nothing left out. */
export async function judgeFilter<Row extends Identified>(
  context: Context,
  list: KnownList<Row>,
  {query, belongs}: {query: Query; belongs: Belongs<Row>},
): Promise<Row[]> {
  const walked = await walkList(context, list, query);
  const exchange = walked.broken ?? walked.pages[0]?.exchange;
  const what = `for ${show(query)}`;
  if (walked.broken) {
    throw new Failed({expected: `a page ${what}`, got: walked.broken.summary, exchange});
  }
  const found = rowsOf(walked);
  const ids = new Set(found.map(({id}) => id));
  const wrong = found.filter((row) => belongs(row) === false).map(({id}) => show(id));
  if (wrong.length > 0) {
    const got = `others as well: ${listed(wrong)}`;
    throw new Failed({expected: `only what matches ${what}`, got, exchange});
  }
  if (!isWhole(walked)) return found;
  const known = rowsOf(await wholeListOf(context, list));
  const lost = known.filter((row) => belongs(row) === true && !ids.has(row.id));
  if (lost.length > 0) {
    const got = `a list without ${listed(lost.map(({id}) => show(id)))}`;
    throw new Failed({expected: `all that matches ${what}`, got, exchange});
  }
  return found;
}
