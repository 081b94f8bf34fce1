import type {UsageDocument} from '../../../api/resources/usage/schema.js';
import {Failed, NotTested, type Rule} from '../../check.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {knownRowsOf, walkList, wholeListOf} from '../../known/lists.js';
import {isWhole, rowsOf} from '../../known/pages.js';
import {DOCUMENTS} from '../../known/usage.js';
import {judgeFilter} from '../list-rules.js';

const HOUR = 3_600_000;

/** The calendar days that it is at an instant, somewhere on earth: where a company is, is not told. */
export function daysOf(instant: string): string[] {
  const days = [-12, 1, 14].map((hours) =>
    new Date(Date.parse(instant) + hours * HOUR).toISOString().slice(0, 10),
  );
  return [...new Set(days)];
}

/** Whether a document was created within days; undefined where that depends on where the company is. */
const isWithin =
  (from: string, to: string) =>
  ({createdAt}: UsageDocument): boolean | undefined => {
    const within = daysOf(createdAt).map((day) => day >= from && day <= to);
    return within.every((each) => each === within[0]) ? within[0] : undefined;
  };

/** The day on which a document was created, where the company is: the only one on which it is found. */
async function dayOf(context: Context, {id, createdAt}: UsageDocument): Promise<string> {
  const days = daysOf(createdAt);
  const found: string[] = [];
  for (const day of days) {
    const walked = await walkList(context, DOCUMENTS, {from: day, to: day});
    if (rowsOf(walked).some((row) => row.id === id)) found.push(day);
    else if (walked.ending === 'bound') throw new NotTested(`not all of ${day} can be read`);
  }
  const [day] = found;
  if (day !== undefined && found.length === 1) return day;
  const expected = `the document of ${createdAt} on one day, of which from and to are inclusive`;
  throw new Failed({expected, got: `it on ${show(found)} of ${show(days)}`});
}

async function byDays(context: Context): Promise<void> {
  const rows = await knownRowsOf(context, DOCUMENTS);
  const document = rows[Math.floor(rows.length / 2)] ?? rows[0];
  const day = await dayOf(context, document);
  for (const {from, to} of [
    {from: day, to: day},
    {from: day, to: '2999-12-31'},
    {from: '2000-01-01', to: day},
  ]) {
    const within = isWithin(from, to);
    await judgeFilter(context, DOCUMENTS, {
      query: {from, to},
      belongs: (row) => (row.id === document.id ? true : within(row)),
    });
  }
}

async function keepsAsLong(context: Context): Promise<void> {
  const whole = await wholeListOf(context, DOCUMENTS);
  const {keptFrom} = whole.pages[0]?.frame ?? {};
  if (keptFrom === undefined) throw new NotTested('it does not say from when documents are kept');
  if (!isWhole(whole)) context.leaveOut('the list was not read to its end');
  for (const {rows, exchange} of whole.pages) {
    const old = rows.find(({createdAt}) => daysOf(createdAt).every((day) => day < keptFrom));
    if (!old) continue;
    const expected = `no document of before ${keptFrom}`;
    throw new Failed({expected, got: `one of ${old.createdAt}`, exchange});
  }
}

/** The rules of the days on which documents were created. */
export const dayRules: readonly Rule[] = [
  {
    name: 'days',
    facts: ['A7', 'V17', 'AMB-19'],
    title: 'finds documents by the day on which they were created, from and to both inclusive',
    run: byDays,
  },
  {
    name: 'kept',
    facts: ['V17', 'contract'],
    title: 'has no document of before the day from which it says that they are kept',
    run: keepsAsLong,
  },
];
