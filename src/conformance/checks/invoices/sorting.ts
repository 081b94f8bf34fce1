import {
  INVOICE_SORT_FIELDS,
  type Invoice,
  type InvoiceSortField,
} from '../../../api/resources/invoices/schema.js';
import {checksOf, Failed, NotTested, type Rule} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {knownRows, mainPlace, todayOf, wholeList} from '../../known/documents.js';
import {askPage, isWhole, rowsOf, walk, type Walk} from '../../known/pages.js';
import {orderOf, type Misplaced} from './order.js';

/** Rows a page and pages, in which an order is looked at. */
const SAMPLE = {limit: 50, most: 2};
/** How far a list is walked in an order that leaves many rows equal. */
const MOST_EQUAL_PAGES = 10;

async function sortedRows(context: Context, sort: string | undefined): Promise<Walk> {
  const query = {limit: SAMPLE.limit, sort};
  const walked = await walk(context, await mainPlace(context), {query, most: SAMPLE.most});
  if (walked.ending !== 'broken') return walked;
  const exchange = walked.broken;
  throw new Failed({expected: 'a page', got: exchange?.summary ?? 'none', exchange});
}

function complain(walked: Walk, {before, after, reason}: Misplaced, sort: string): never {
  const exchange =
    walked.pages.find(({rows}) => rows.includes(after))?.exchange ?? walked.pages[0]?.exchange;
  throw new Failed({
    expected: `rows in the order ${sort}${reason}`,
    got: `${show(before.number)} before ${show(after.number)}`,
    exchange,
  });
}

/** Judges one order, in both directions, by what is seen of it and against what is known of the list. */
async function sortsBothWays(context: Context, field: InvoiceSortField): Promise<void> {
  const known = await knownRows(context);
  const order = orderOf(field, await todayOf(context));
  if (!order.tells(known)) throw new NotTested(`all documents seen have the same ${field}`);
  const judged = async (descending: boolean): Promise<Walk> => {
    const sort = descending ? `-${field}` : field;
    const walked = await sortedRows(context, sort);
    const misplaced = order.misplaced(rowsOf(walked), {descending, known});
    if (misplaced) complain(walked, misplaced, sort);
    return walked;
  };
  const [up, down] = [await judged(false), await judged(true)];
  if (order.turns(rowsOf(up), rowsOf(down))) return;
  const expected = `another beginning than that of the order ${field}`;
  throw new Failed({expected, got: 'the same', exchange: down.pages[0]?.exchange});
}

async function newestFirst(context: Context): Promise<void> {
  const known = await knownRows(context);
  const order = orderOf('issueDate');
  if (!order.tells(known)) throw new NotTested('all documents seen have the same issueDate');
  const walked = await sortedRows(context, undefined);
  const misplaced = order.misplaced(rowsOf(walked), {descending: true, known});
  if (misplaced) complain(walked, misplaced, 'newest issue date first');
}

function lostOf(walked: Walk, whole: Walk): Invoice | undefined {
  if (!isWhole(walked) || !isWhole(whole)) return undefined;
  const seen = new Set(rowsOf(walked).map(({id}) => id));
  return rowsOf(whole).find(({id}) => !seen.has(id));
}

/** In orders that leave many rows equal, no row is lost or comes twice from page to page. */
async function keepsEqualsApart(context: Context): Promise<void> {
  const whole = await wholeList(context);
  if (whole.pages.length < 2) throw new NotTested('one page only');
  const most = Math.min(context.settings.mostPages, MOST_EQUAL_PAGES);
  for (const sort of ['typeCode', '-status', 'dueDate']) {
    const query = {...whole.query, sort};
    const walked = await walk(context, await mainPlace(context), {query, most});
    if (walked.ending === 'bound') context.leaveOut(`looked at ${most} pages of each order`);
    const ids = rowsOf(walked).map(({id}) => id);
    const twice = rowsOf(walked).find(({id}, index) => ids.indexOf(id) !== index);
    const lost = lostOf(walked, whole);
    const wrong = twice ?? lost;
    if (!wrong) continue;
    throw new Failed({
      expected: `each row once, page by page in the order ${sort}`,
      got: `${show(wrong.number)} ${twice ? 'twice' : 'on no page'}`,
      exchange: walked.pages[0]?.exchange,
    });
  }
}

async function refusesUnknown(context: Context): Promise<void> {
  for (const sort of ['madeUp', '--number', '+number']) {
    const exchange = await askPage(context, await mainPlace(context), {limit: 5, sort});
    expectProblem(exchange, {status: 422, why: `for the sort ${sort}`, fields: ['sort']});
  }
}

const WORDS: Record<InvoiceSortField, string> = {
  number: 'number',
  typeCode: 'kind',
  issueDate: 'issue date',
  dueDate: 'due date',
  totalInclVat: 'total, within each currency',
  openAmount: 'open amount, within each currency',
  status: 'payment status, equal ones together',
};

const fieldRules = INVOICE_SORT_FIELDS.map((field): Rule => ({
  name: `sort-${field}`,
  facts: field === 'number' ? ['AMB-11'] : ['contract'],
  title: `sorts by ${WORDS[field]}, up and down`,
  run: (context) => sortsBothWays(context, field),
}));

/** The rules of order. */
export const sortChecks = checksOf('invoices.list', [
  ...fieldRules,
  {
    name: 'sort-default',
    facts: ['contract'],
    title: 'puts the newest issue date first when no order is asked for',
    run: newestFirst,
  },
  {
    name: 'sort-stable',
    facts: ['Y8'],
    title: 'loses and repeats no row from page to page where many are equal in the order',
    run: keepsEqualsApart,
  },
  {
    name: 'sort-unknown',
    facts: ['contract', 'RFC 9457'],
    title: 'answers 422 with a problem that names sort for an order that there is not',
    run: refusesUnknown,
  },
]);
