import {checksOf, Failed, type Check} from '../../check.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {askList} from '../../known/lists.js';
import {readPageOf} from '../../known/pages.js';
import {DIRECTIONS, DOCUMENTS, extentsOf} from '../../known/usage.js';
import {
  cursorRule,
  limitRule,
  MADE_UP,
  newestFirstRule,
  pagingRule,
  totalRule,
} from '../list-rules.js';
import {askingRules} from './asking.js';
import {dayRules} from './days.js';
import {filterRules} from './filters.js';

/** One page of each company and direction: nothing of the other direction, and nothing of two companies. */
async function keepsToSelection(context: Context): Promise<void> {
  const owners = new Map<string, string>();
  const seen: {companyId: string; direction: string}[] = [];
  for (const {selection} of await extentsOf(context)) {
    const {companyId, direction} = selection;
    const exchange = await askList(context, DOCUMENTS, {...selection, limit: 100});
    const rows = readPageOf(DOCUMENTS, exchange)?.rows ?? [];
    if (rows.length > 0) seen.push({companyId, direction});
    for (const row of rows) {
      const document = JSON.stringify([row.id, row.createdAt, row.invoiceNumber, direction]);
      const owner = owners.get(document) ?? companyId;
      owners.set(document, companyId);
      if (row.direction === direction && owner === companyId) continue;
      const expected = `what is ${direction} of ${companyId} alone`;
      const got = show({...row, ...(owner !== companyId && {companyId: owner})});
      throw new Failed({expected, got, exchange});
    }
  }
  for (const direction of DIRECTIONS) {
    const companies = seen.filter((each) => each.direction === direction);
    if (companies.length === 0) context.leaveOut(`no ${direction} document seen`);
    if (companies.length === 1) context.leaveOut(`no second company has ${direction} documents`);
  }
}

/** The direction that the documents looked at do not have. */
async function otherDirection(context: Context): Promise<string | undefined> {
  const {query} = await DOCUMENTS.reader(context);
  return DIRECTIONS.find((direction) => direction !== query?.['direction']);
}

/** The rules of documents that were sent and received. */
export const documentChecks: readonly Check[] = checksOf('usage.documents', [
  newestFirstRule(DOCUMENTS, ['A5', 'A7', 'contract']),
  {
    name: 'selection',
    facts: ['A2', 'A5', 'A10'],
    title: 'shows what one company sent or received, and nothing of another or the other way',
    run: keepsToSelection,
  },
  ...dayRules,
  totalRule(DOCUMENTS, ['A8', 'A9']),
  pagingRule(DOCUMENTS),
  cursorRule(DOCUMENTS, async (context) => [
    {direction: await otherDirection(context)},
    {status: [MADE_UP]},
    {search: MADE_UP},
  ]),
  ...filterRules,
  ...askingRules(DOCUMENTS, {limit: 5}),
  limitRule(DOCUMENTS),
]);
