import type {UsageDocument} from '../../../api/resources/usage/schema.js';
import {NotTested, type Rule} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {knownRowsOf} from '../../known/lists.js';
import {DOCUMENTS} from '../../known/usage.js';
import {judgeFilter, MADE_UP, type Belongs} from '../list-rules.js';
import {searchRule} from '../search-rule.js';

const FILTERS = ['channel', 'status'] as const;
type Filter = (typeof FILTERS)[number];

const judge = (
  context: Context,
  query: Query,
  belongs: Belongs<UsageDocument>,
): Promise<UsageDocument[]> => judgeFilter(context, DOCUMENTS, {query, belongs});

const byOne =
  (filter: Filter) =>
  async (context: Context): Promise<void> => {
    const rows = await knownRowsOf(context, DOCUMENTS);
    const values = [...new Set(rows.map((row) => row[filter]))].slice(0, 4);
    if (values.length === 1) throw new NotTested(`all documents seen have one ${filter}`);
    for (const some of [...values.map((value) => [value]), values.slice(0, 2), [MADE_UP]]) {
      await judge(context, {[filter]: some}, (row) => some.includes(row[filter]));
    }
  };

/** A document whose channel others have with another status, and whose status others have by another channel. */
const tells = (rows: readonly UsageDocument[]) =>
  rows.find(({channel, status}) =>
    FILTERS.every((filter) =>
      rows.some(
        (row) =>
          row[filter] === {channel, status}[filter] &&
          (row.channel !== channel || row.status !== status),
      ),
    ),
  );

async function together(context: Context): Promise<void> {
  const found = tells(await knownRowsOf(context, DOCUMENTS));
  if (!found) throw new NotTested('no documents seen share channel or status alone');
  const {channel, status} = found;
  await judge(
    context,
    {channel: [channel], status: [status]},
    (row) => row.channel === channel && row.status === status,
  );
}

/** The rules of what is left out of the documents. */
export const filterRules: readonly Rule[] = [
  {
    name: 'filter-channel',
    facts: ['A5', 'contract'],
    title: 'filters by how documents were sent or received, several ways of which are alternatives',
    run: byOne('channel'),
  },
  {
    name: 'filter-status',
    facts: ['A5', 'SM11', 'contract'],
    title: 'filters by what became of documents, several statuses of which are alternatives',
    run: byOne('status'),
  },
  {
    name: 'filters-together',
    facts: ['contract'],
    title: 'takes several filters for one that holds where all of them do',
    run: together,
  },
  searchRule(
    DOCUMENTS,
    {number: ({invoiceNumber}) => invoiceNumber, counterparty: ({counterparty}) => counterparty},
    {facts: ['A8', 'contract'], what: 'documents'},
  ),
];
