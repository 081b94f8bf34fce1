import type {UsageCount} from '../../../api/resources/usage/schema.js';
import {checksOf, Failed, NotTested, type Check} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {askList, knownRowsOf} from '../../known/lists.js';
import {readPageOf} from '../../known/pages.js';
import {countedOf, COUNTS, DOCUMENTS} from '../../known/usage.js';
import {askingRules} from './asking.js';

/** How many numbers are held against the documents one by one. */
const MOST_CELLS = 8;

const sumOf = (counts: readonly UsageCount[]): number =>
  counts.reduce((sum, {count}) => sum + count, 0);

/** How many documents are found. */
async function totalBy(context: Context, query: Query): Promise<number> {
  const exchange = await askList(context, DOCUMENTS, {limit: 1, ...query});
  const total = readPageOf(DOCUMENTS, exchange)?.frame.total;
  if (total !== undefined) return total;
  throw new NotTested(`usage.documents answered ${exchange.summary}, see usage.documents.answer`);
}

async function addsUp(context: Context): Promise<void> {
  for (const {counts, total, selection, exchange} of await countedOf(context)) {
    if (!counts || total === undefined || sumOf(counts) === total) continue;
    const expected = `${total} documents, as usage.documents finds by ${show(selection)}`;
    throw new Failed({expected, got: show(sumOf(counts)), exchange});
  }
  const rows = await knownRowsOf(context, DOCUMENTS);
  const {createdAt} = rows[Math.floor(rows.length / 2)] ?? rows[0];
  const day = new Date(createdAt).toISOString().slice(0, 10);
  const days = {from: day, to: day};
  const exchange = await askList(context, COUNTS, days);
  const counted = sumOf(readPageOf(COUNTS, exchange)?.rows ?? []);
  const total = await totalBy(context, days);
  if (counted === total) return;
  const expected = `${total} documents of ${day}, as usage.documents finds`;
  throw new Failed({expected, got: show(counted), exchange});
}

const lastOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
};

async function byCell(context: Context): Promise<void> {
  const exchange = await askList(context, COUNTS, {});
  const counts = readPageOf(COUNTS, exchange)?.rows ?? [];
  if (counts.length === 0) throw new NotTested('no document is counted');
  const cells = counts.map(({month, channel}) => `${month} ${channel}`);
  const twice = cells.find((cell, index) => cells.indexOf(cell) !== index);
  if (twice !== undefined) {
    throw new Failed({expected: 'each month and channel once', got: `${twice} twice`, exchange});
  }
  const step = Math.ceil(counts.length / MOST_CELLS);
  for (const {month, channel, count} of counts.filter((_each, index) => index % step === 0)) {
    const query = {from: `${month}-01`, to: lastOf(month), channel: [channel]};
    const total = await totalBy(context, query);
    if (count === total) continue;
    const expected = `${total} documents, as usage.documents finds by ${show(query)}`;
    throw new Failed({expected, got: show(count), exchange});
  }
}

/** The rules of how many documents there were. */
export const countChecks: readonly Check[] = checksOf('usage.counts', [
  {
    name: 'adds-up',
    facts: ['A8', 'A9', 'contract'],
    title: 'adds up to the number of documents that are found, by company, direction and days',
    run: addsUp,
  },
  {
    name: 'by-month-and-channel',
    facts: ['A5', 'A7', 'contract'],
    title: 'counts each month and channel once, and as many as are found by them',
    run: byCell,
  },
  ...askingRules(COUNTS),
]);
