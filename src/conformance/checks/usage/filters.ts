import {fold} from '../../../api/fold.js';
import type {UsageDocument} from '../../../api/resources/usage/schema.js';
import {NotTested, type Rule} from '../../check.js';
import type {Query} from '../../client.js';
import type {Context} from '../../context.js';
import {knownRowsOf} from '../../known/lists.js';
import {DOCUMENTS} from '../../known/usage.js';
import {judgeFilter, MADE_UP, type Belongs} from '../list-rules.js';
import {partOf} from '../part-of.js';

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

/** Whether a document is found by a text; undefined where it has letters that not everybody writes alike, such as ø. */
const isFoundBy =
  (search: string): Belongs<UsageDocument> =>
  ({invoiceNumber, counterparty}) => {
    const texts = [invoiceNumber, counterparty].map(fold);
    if (texts.some((text) => text.includes(fold(search)))) return true;
    return texts.some((text) => /[^\0-\x7f]/.test(text)) ? undefined : false;
  };

/** A word with an accent that can be left out. */
const accented = (rows: readonly UsageDocument[]): string | undefined =>
  rows
    .flatMap(({counterparty}) => counterparty.normalize('NFC').split(/[^\p{L}]+/u))
    .find((word) => /^[a-z]{2,}$/.test(fold(word)) && fold(word) !== word.toLowerCase());

async function bySearch(context: Context): Promise<void> {
  const rows = await knownRowsOf(context, DOCUMENTS);
  const number = partOf(rows.map(({invoiceNumber}) => invoiceNumber));
  const name = partOf(rows.map(({counterparty}) => counterparty));
  const word = accented(rows);
  if (name === undefined) context.leaveOut('no counterparty seen has letters or figures');
  if (word === undefined) context.leaveOut('accents: no counterparty seen has any');
  const parts = [number, name, word, word && fold(word)].flatMap((part) => part ?? []);
  const searches = parts.flatMap((part) => [part, part.toLowerCase(), part.toUpperCase()]);
  // What stands for any text in a data base is no more than itself here.
  for (const search of new Set([...searches, '%', '_'])) {
    await judge(context, {search}, isFoundBy(search));
  }
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
  {
    name: 'search',
    facts: ['A8', 'contract'],
    title: 'finds documents by a part of number or counterparty, in any case and without accents',
    run: bySearch,
  },
];
