import {
  INVOICE_STATUS_FILTERS,
  type Invoice,
  type InvoiceStatusFilter,
} from '../../../api/resources/invoices/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {listed, show} from '../../judge/show.js';
import {knownRows, mainPlace, todayOf, wholeList} from '../../known/documents.js';
import {isWhole, rowsOf, walk} from '../../known/pages.js';
import {partOf} from '../part-of.js';

/** How much of a filtered list is read. */
const SAMPLE = {limit: 100, most: 3};

/** Whether a row belongs in a filtered list; undefined where the contract leaves it open. */
type Belongs = (row: Invoice) => boolean | undefined;

/**
 * Holds a filtered list against what is known of the whole: nothing in it that does not belong, and nothing left out. Answers
 * with what was found.
 */
async function judgeFilter(context: Context, query: Query, belongs: Belongs): Promise<Invoice[]> {
  const plan = {query: {limit: SAMPLE.limit, ...query}, most: SAMPLE.most};
  const walked = await walk(context, await mainPlace(context), plan);
  const exchange = walked.broken ?? walked.pages[0]?.exchange;
  const what = `for ${show(query)}`;
  if (walked.broken) {
    throw new Failed({expected: `a page ${what}`, got: walked.broken.summary, exchange});
  }
  const found = rowsOf(walked);
  const wrong = found.filter((row) => belongs(row) === false).map(({number}) => show(number));
  if (wrong.length > 0) {
    const got = `others as well: ${listed(wrong)}`;
    throw new Failed({expected: `only what matches ${what}`, got, exchange});
  }
  if (!isWhole(walked)) return found;
  const ids = new Set(found.map(({id}) => id));
  const known = rowsOf(await wholeList(context));
  const lost = known.filter((row) => belongs(row) === true && !ids.has(row.id));
  if (lost.length > 0) {
    const got = `a list without ${listed(lost.map(({number}) => show(number)))}`;
    throw new Failed({expected: `all that matches ${what}`, got, exchange});
  }
  return found;
}

async function byKind(context: Context): Promise<void> {
  const known = await knownRows(context);
  const kinds = [...new Set(known.map(({typeCode}) => typeCode))].slice(0, 5);
  const queries = [...kinds.map((kind) => [kind]), kinds, ['balie-conformance-made-up']];
  for (const typeCode of queries) {
    await judgeFilter(context, {typeCode}, (row) => typeCode.includes(row.typeCode));
  }
}

/** Whether a row has a status to filter by; only what the contract leaves open is open. */
function hasStatus(row: Invoice, status: InvoiceStatusFilter, today: string | undefined) {
  if (status === 'voided') return row.voided;
  if (status !== 'overdue') return row.paymentStatus === status;
  const {amount} = row.openAmount;
  if (amount === 0 || row.dueDate === undefined) return false;
  // Whether a credit, or what was withdrawn, can be late, and what today is without `today`.
  if (amount < 0 || row.voided || today === undefined) return undefined;
  return row.dueDate < today;
}

async function byStatus(context: Context): Promise<void> {
  const known = await knownRows(context);
  const today = await todayOf(context);
  for (const status of INVOICE_STATUS_FILTERS) {
    await judgeFilter(context, {status: [status]}, (row) => hasStatus(row, status, today));
    if (status === 'overdue' && today === undefined) {
      context.leaveOut('overdue: the list does not say today');
    } else if (!known.some((row) => hasStatus(row, status, today))) {
      context.leaveOut(`no document seen is ${status}`);
    }
  }
}

async function byAnyStatus(context: Context): Promise<void> {
  const known = await knownRows(context);
  // What is overdue may be open as well, and so tells nothing.
  const present = INVOICE_STATUS_FILTERS.filter(
    (status) => status !== 'overdue' && known.some((row) => hasStatus(row, status, undefined)),
  );
  const statuses = present.slice(0, 2);
  if (statuses.length < 2) throw new NotTested('all documents seen have the same status');
  await judgeFilter(context, {status: statuses}, (row) =>
    statuses.some((status) => hasStatus(row, status, undefined)),
  );
}

async function byDates(context: Context): Promise<void> {
  const known = await knownRows(context);
  const dates = [...new Set(known.map(({issueDate}) => issueDate))].sort();
  const middle = dates[Math.floor(dates.length / 2)] ?? known[0].issueDate;
  const issued = ({issueDate}: Invoice): string => issueDate;
  await judgeFilter(context, {issuedFrom: middle}, (row) => issued(row) >= middle);
  await judgeFilter(context, {issuedTo: middle}, (row) => issued(row) <= middle);
  const day = {issuedFrom: middle, issuedTo: middle};
  const onDay = await judgeFilter(context, day, (row) => issued(row) === middle);
  if (onDay.length > 0) return;
  throw new Failed({
    expected: `a document of ${middle} for ${show(day)}, inclusive at both ends`,
    got: 'none',
  });
}

async function bySearch(context: Context): Promise<void> {
  const part = partOf((await knownRows(context)).map(({number}) => number));
  if (part === undefined) throw new NotTested('no number seen has letters or figures');
  const searches = new Set([part, part.toLowerCase(), part.toUpperCase()]);
  if (searches.size === 1) context.leaveOut('any case: no number seen has a letter');
  // What stands for any text in a data base is no more than itself here.
  for (const search of [...searches, '%', '_']) {
    const wanted = search.toLowerCase();
    await judgeFilter(context, {search}, ({number}) => number.toLowerCase().includes(wanted));
  }
}

/** A kind and a date that tell two filters from either one alone: each of them leaves out what the other lets in. */
function tellingPair(rows: readonly Invoice[]): {kind: string; from: string} | undefined {
  const kinds = [...new Set(rows.map(({typeCode}) => typeCode))];
  for (const kind of kinds) {
    const dates = rows.filter(({typeCode}) => typeCode === kind).map(({issueDate}) => issueDate);
    const from = dates.sort().find((date, index) => index > 0 && date !== dates[0]);
    const isTold = rows.some((row) => row.typeCode !== kind && row.issueDate >= (from ?? '9'));
    if (from !== undefined && isTold) return {kind, from};
  }
  return undefined;
}

async function allTogether(context: Context): Promise<void> {
  const pair = tellingPair(await knownRows(context));
  if (!pair) throw new NotTested('no documents seen are of two kinds, and before and after a date');
  const {kind, from} = pair;
  const query = {typeCode: [kind], issuedFrom: from};
  await judgeFilter(context, query, (row) => row.typeCode === kind && row.issueDate >= from);
}

/** The rules of what is left out of the list. */
export const filterChecks = checksOf('invoices.list', [
  {
    name: 'filter-kind',
    facts: ['Y8', 'R5'],
    title: 'filters by kinds of document, several of which are alternatives',
    run: byKind,
  },
  {
    name: 'filter-status',
    facts: ['Y9', 'R5', 'AMB-2'],
    title: 'filters by each payment status, by overdue and by voided',
    run: byStatus,
  },
  {
    name: 'filter-statuses',
    facts: ['Y9', 'AMB-2'],
    title: 'takes several statuses for alternatives',
    run: byAnyStatus,
  },
  {
    name: 'filter-dates',
    facts: ['contract'],
    title: 'filters by the first and the last issue date, both inclusive',
    run: byDates,
  },
  {
    name: 'search',
    facts: ['Y11'],
    title: 'finds documents by a part of their number, in any case',
    run: bySearch,
  },
  {
    name: 'filters-together',
    facts: ['contract'],
    title: 'takes several filters for one that holds where all of them do',
    run: allTogether,
  },
]);
