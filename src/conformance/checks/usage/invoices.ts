import type {UsageLine, UsageSum} from '../../../api/resources/usage/schema.js';
import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {addUpTo} from '../../judge/decimal.js';
import {expectProblem} from '../../judge/problem.js';
import {isSame} from '../../judge/same.js';
import {show} from '../../judge/show.js';
import {knownRowsOf, wholeListOf} from '../../known/lists.js';
import {askPageOf, extentOf, isWhole, rowsOf} from '../../known/pages.js';
import {placesBeside, type Place} from '../../known/places.js';
import {
  askSpecification,
  billedPlace,
  billedUsage,
  openedUsage,
  SEE_BILLED,
  USAGE_INVOICES,
  USAGE_LINES,
  usageInvoicesIn,
} from '../../known/usage-invoices.js';
import {
  cursorRule,
  judgeFilter,
  limitRule,
  newestFirstRule,
  pagingRule,
} from '../list-rules.js';

async function isAsListed(context: Context): Promise<void> {
  for (const {invoice, exchange, specification} of await openedUsage(context)) {
    if (!specification || isSame(specification.invoice, invoice)) continue;
    const expected = `${show(invoice)}, as it is listed`;
    throw new Failed({expected, got: show(specification.invoice), exchange});
  }
}

/** All lines of the usage invoice that is looked at. */
async function allLines(context: Context): Promise<UsageLine[]> {
  const whole = await wholeListOf(context, USAGE_LINES);
  if (whole.ending === 'bound') throw new NotTested(`walked ${extentOf(whole)}`);
  if (isWhole(whole)) return rowsOf(whole);
  throw new NotTested('not every line could be read, see usage.lines.answer');
}

async function countsLines(context: Context): Promise<void> {
  const {specification, exchange} = await billedUsage(context);
  const {length} = await allLines(context);
  if (specification.lineCount === length) return;
  const expected = `the lineCount ${length}, as many as usage.lines has`;
  throw new Failed({expected, got: show(specification.lineCount), exchange});
}

/** What is summed: one type of one company. */
const groupOf = ({usageType, company, subtotal}: UsageSum | UsageLine): string =>
  [usageType.code, company.id, subtotal.currency].join(' of ');

function judgeSum(
  sum: UsageSum | undefined,
  lines: readonly UsageLine[],
  exchange: Exchange,
): void {
  const amount = lines.reduce((total, {subtotal}) => total + subtotal.amount, 0);
  const quantities = lines.map(({quantity}) => quantity);
  if (sum?.subtotal.amount === amount && addUpTo(sum.quantity, quantities)) return;
  const [line] = lines;
  const group = line && groupOf(line);
  const expected = `the sum ${amount} and the quantity of ${lines.length} lines for ${group ?? ''}`;
  const got = show(sum && {quantity: sum.quantity, subtotal: sum.subtotal});
  throw new Failed({expected, got, exchange});
}

async function sumsLines(context: Context): Promise<void> {
  const {specification, exchange} = await billedUsage(context);
  const lines = Map.groupBy(await allLines(context), groupOf);
  const sums = new Map(specification.sums.map((sum) => [groupOf(sum), sum]));
  const groups = specification.sums.map(groupOf);
  const extra = groups.find((group, at) => groups.indexOf(group) !== at || !lines.has(group));
  if (extra !== undefined) {
    const expected = 'one sum for each type and company that has lines';
    throw new Failed({expected, got: `another of ${extra}`, exchange});
  }
  for (const [group, some] of lines) judgeSum(sums.get(group), some, exchange);
}

async function byCompany(context: Context): Promise<void> {
  const rows = await knownRowsOf(context, USAGE_LINES);
  const companies = [...new Set(rows.map(({company}) => company.id))];
  if (companies.length === 1) throw new NotTested('all lines seen are of one company');
  for (const companyId of companies.slice(0, 3)) {
    await judgeFilter(context, USAGE_LINES, {
      query: {companyId},
      belongs: ({company}) => company.id === companyId,
    });
  }
}

type Ask = (context: Context, place: Place, usageInvoiceId: string) => Promise<Exchange>;

const keepsApart =
  (ask: Ask) =>
  async (context: Context): Promise<void> => {
    const {organizationId} = await billedPlace(context);
    const [{id}] = await usageInvoicesIn(context, organizationId);
    for (const other of await placesBeside(context, organizationId, SEE_BILLED)) {
      // Ids need not differ from one organization to another, so it may have an invoice of its own there.
      const own = await usageInvoicesIn(context, other.organizationId).catch(() => []);
      if (own.some((each) => each.id === id)) continue;
      const exchange = await ask(context, other, id);
      expectProblem(exchange, {status: 404, why: `for a usage invoice of ${organizationId}`});
    }
  };

const apartRule = (ask: Ask) => ({
  name: 'organizations-apart',
  facts: ['Y27', 'RFC 9457'],
  title: 'answers 404 with a problem for a usage invoice of another organization',
  run: keepsApart(ask),
});

/** The rules of what was billed for usage. */
export const usageInvoiceChecks: readonly Check[] = [
  ...checksOf('usage.invoices', [
    newestFirstRule(USAGE_INVOICES, ['A15', 'contract']),
    pagingRule(USAGE_INVOICES),
    cursorRule(USAGE_INVOICES),
    limitRule(USAGE_INVOICES),
  ]),
  ...checksOf('usage.specification', [
    {
      name: 'as-listed',
      facts: ['A15'],
      title: 'shows the usage invoice as the list does',
      run: isAsListed,
    },
    {
      name: 'sums',
      facts: ['A3', 'A15'],
      title: 'sums quantities and subtotals of all lines, exactly, once for each type and company',
      run: sumsLines,
    },
    {
      name: 'line-count',
      facts: ['A15', 'contract'],
      title: 'says how many lines there are',
      run: countsLines,
    },
    apartRule(askSpecification),
  ]),
  ...checksOf('usage.lines', [
    pagingRule(USAGE_LINES, ['A16', 'contract']),
    cursorRule(USAGE_LINES, async (context) => {
      const [{company}] = await knownRowsOf(context, USAGE_LINES);
      return [{companyId: company.id}];
    }),
    {
      name: 'filter-company',
      facts: ['A3', 'A4'],
      title: 'filters by company',
      run: byCompany,
    },
    limitRule(USAGE_LINES),
    apartRule((context, {user, organizationId}, usageInvoiceId) =>
      askPageOf(USAGE_LINES, context, {user, organizationId, values: {usageInvoiceId}}, {limit: 5}),
    ),
  ]),
];
