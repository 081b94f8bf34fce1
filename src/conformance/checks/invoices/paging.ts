import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {knownRows, largestPage, mainPlace, wholeList} from '../../known/documents.js';
import {
  countOf,
  extentOf,
  isWhole,
  rowsOf,
  walk,
  type ListPage,
  type Walk,
} from '../../known/pages.js';

const ONE_PAGE = 'one page only';

/** Rows a page where a long list is narrowed down so that its end can be reached. */
const FEW = 5;

/** Those of a list that is too long to be read to its end which were issued on one day. */
async function shortList(context: Context): Promise<Walk> {
  return context.once('short list', async () => {
    const [{issueDate}] = await knownRows(context);
    const query = {limit: FEW, issuedFrom: issueDate, issuedTo: issueDate};
    const place = await mainPlace(context);
    return walk(context, place, {query, most: context.settings.mostPages});
  });
}

/** What is walked to judge paging: the whole list, and where that is too long another one that can be read to its end. */
async function walks(context: Context): Promise<Walk[]> {
  const whole = await wholeList(context);
  if (whole.ending !== 'bound') return [whole];
  context.leaveOut(`walked ${extentOf(whole)}`);
  return [whole, await shortList(context)];
}

/** Walks in which a page was turned, well or badly; not tested where there is none. */
async function turnedWalks(context: Context): Promise<Walk[]> {
  // A list whose first page cannot be read is told by the check of the answer.
  const begun = (await walks(context)).filter(({pages}) => pages.length > 0);
  const turned = begun.filter(({pages, ending}) => pages.length > 1 || ending !== 'end');
  if (turned.length === 0) throw new NotTested(ONE_PAGE);
  return turned;
}

function judgeEnd({pages, ending, broken}: Walk): void {
  const last = pages.at(-1);
  if (ending === 'broken') {
    const expected = 'a page for the cursor next of the page before it';
    throw new Failed({expected, got: broken?.summary ?? 'none', exchange: broken});
  }
  if (ending === 'circle') {
    const expected = 'a cursor that leads on, and none on the last page';
    throw new Failed({expected, got: 'one that was followed before', exchange: last?.exchange});
  }
  const empty = pages.slice(1).find(({count}) => count === 0);
  if (!empty) return;
  const expected = 'no cursor next on the last page with rows';
  throw new Failed({expected, got: 'one that leads to an empty page', exchange: empty.exchange});
}

/** Finds what comes twice, and what one list has and the other lacks. */
function judgeOnce(walked: Walk, everything: readonly {id: string; number: string}[]): void {
  const seen = new Set<string>();
  for (const {rows, exchange} of walked.pages) {
    for (const {id, number} of rows) {
      if (seen.has(id)) {
        const got = `${show(number)} (id ${show(id)}) a second time`;
        throw new Failed({expected: 'each row once', got, exchange});
      }
      seen.add(id);
    }
  }
  if (!isWhole(walked)) return;
  const lost = everything.find(({id}) => !seen.has(id));
  if (!lost) return;
  throw new Failed({
    expected: `the document ${show(lost.number)}, which a page of 100 rows has`,
    got: `${seen.size} others`,
    exchange: walked.pages[0]?.exchange,
  });
}

async function leadsForward(context: Context): Promise<void> {
  const whole = await wholeList(context);
  for (const walked of await turnedWalks(context)) {
    judgeEnd(walked);
    judgeOnce(walked, walked === whole ? rowsOf(await largestPage(context)) : []);
  }
}

const idsOf = (pages: readonly ListPage[]): string[] =>
  pages.flatMap(({rows}) => rows.map(({id}) => id));

/** From the last page that was reached, by `previous` to the first one. */
async function walkBack(context: Context, {pages, query}: Walk): Promise<Walk> {
  const last = pages.at(-1);
  const cursor = last?.frame.previous;
  if (cursor === undefined) {
    const expected = 'a cursor previous on a page that others come before';
    throw new Failed({expected, got: 'none', exchange: last?.exchange});
  }
  const plan = {query: {...query, cursor}, most: pages.length, direction: 'previous'} as const;
  return walk(context, await mainPlace(context), plan);
}

function judgeBack(back: Walk, before: readonly ListPage[]): void {
  const farthest = back.pages.at(-1);
  const exchange = back.broken ?? farthest?.exchange;
  if (back.ending === 'broken') {
    const expected = 'a page for the cursor previous of the page after it';
    throw new Failed({expected, got: exchange?.summary ?? 'none', exchange});
  }
  const [came, due] = [idsOf([...back.pages].reverse()), idsOf(before)];
  if (came.join('\n') !== due.join('\n')) {
    const expected = `the ${due.length} rows before the last page, in their order`;
    const at = due.findIndex((id, index) => came[index] !== id);
    const got = `${came.length} rows, with ${show(came[at])} in place of ${show(due[at])}`;
    throw new Failed({expected, got, exchange});
  }
  if (back.ending !== 'end') {
    const expected = 'no cursor previous on the first page';
    throw new Failed({expected, got: 'one', exchange});
  }
}

async function leadsBackward(context: Context): Promise<void> {
  const turned = (await walks(context)).filter(({pages}) => pages.length > 1);
  if (turned.length === 0) throw new NotTested(ONE_PAGE);
  for (const walked of turned) {
    const [first] = walked.pages;
    if (first?.frame.previous !== undefined) {
      const expected = 'no cursor previous on the first page';
      throw new Failed({expected, got: 'one', exchange: first.exchange});
    }
    judgeBack(await walkBack(context, walked), walked.pages.slice(0, -1));
  }
}

async function keepsToLimit(context: Context): Promise<void> {
  const all = [await largestPage(context), await wholeList(context)];
  const pages = all.flatMap(({query, pages: some}) =>
    some.map((page) => ({limit: Number(query['limit']), page})),
  );
  if (pages.every(({page}) => page.count === 0)) throw new NotTested('the list is empty');
  for (const {limit, page} of pages) {
    if (page.count <= limit) continue;
    const expected = `at most ${limit} rows`;
    throw new Failed({expected, got: `${page.count}`, exchange: page.exchange});
  }
}

async function countsRight(context: Context): Promise<void> {
  const all = [await largestPage(context), ...(await walks(context))];
  const pages = all.flatMap((walked) => walked.pages.map((page) => ({walked, page})));
  const told = pages.filter(({page}) => page.frame.total !== undefined);
  if (told.length === 0) throw new NotTested('the list gives no total');
  for (const {walked, page} of told) {
    const {total} = page.frame;
    const first = walked.pages[0]?.frame.total;
    const due = walked.ending === 'end' ? countOf(walked) : first;
    if (total === due) continue;
    const expected = `the total ${due}, on every page`;
    throw new Failed({expected, got: show(total), exchange: page.exchange});
  }
}

function judgeOffsets(pages: readonly ListPage[]): boolean {
  let before = 0;
  let told = false;
  for (const {frame, count, exchange} of pages) {
    if (frame.offset !== undefined && frame.offset !== before) {
      const expected = `the offset ${before}, as many as come before the page`;
      throw new Failed({expected, got: show(frame.offset), exchange});
    }
    told ||= frame.offset !== undefined;
    before += count;
  }
  return told;
}

async function tellsPlace(context: Context): Promise<void> {
  let told = false;
  for (const walked of await walks(context)) {
    told = judgeOffsets(walked.pages) || told;
    if (walked.pages.length < 2 || walked.pages.at(-1)?.frame.previous === undefined) continue;
    const back = await walkBack(context, walked);
    if (back.ending === 'end') judgeOffsets([...back.pages].reverse());
  }
  if (!told) throw new NotTested('the list gives no offset');
}

/** The rules of turning pages. */
export const pagingChecks = checksOf('invoices.list', [
  {
    name: 'paging-forward',
    facts: ['Y8', 'R5'],
    title: 'leads by next through every row, each once, and ends on the last page',
    run: leadsForward,
  },
  {
    name: 'paging-backward',
    facts: ['Y8', 'R5'],
    title: 'leads by previous through the same rows back to the first page, and ends there',
    run: leadsBackward,
  },
  {
    name: 'limit',
    facts: ['contract'],
    title: 'sends no more rows a page than were asked for',
    run: keepsToLimit,
  },
  {
    name: 'total',
    facts: ['contract'],
    title: 'says on every page how many rows match in all',
    run: countsRight,
  },
  {
    name: 'offset',
    facts: ['contract'],
    title: 'says how many rows come before the page, both ways',
    run: tellsPlace,
  },
]);
