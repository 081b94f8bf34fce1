import {fold} from '../../api/fold.js';
import type {Rule} from '../check.js';
import type {Context} from '../context.js';
import {knownRowsOf, type KnownList} from '../known/lists.js';
import {judgeFilter, type Belongs} from './list-rules.js';
import {partOf} from './part-of.js';

/** What a row is found by, by the name that a report gives it. */
export type Sought<Row> = Readonly<Record<string, (row: Row) => string | undefined>>;

const textsOf = <Row>(sought: Sought<Row>, row: Row): string[] =>
  Object.values(sought).flatMap((read) => read(row) ?? []);

/** Whether a row is found by a text; undefined where it has letters that not everybody writes alike, such as ø. */
const isFoundBy =
  <Row>(sought: Sought<Row>, search: string): Belongs<Row> =>
  (row) => {
    const texts = textsOf(sought, row).map(fold);
    if (texts.some((text) => text.includes(fold(search)))) return true;
    return texts.some((text) => /[^\0-\x7f]/.test(text)) ? undefined : false;
  };

/** A word with an accent that can be left out. */
const accented = (texts: readonly string[]): string | undefined =>
  texts
    .flatMap((text) => text.normalize('NFC').split(/[^\p{L}]+/u))
    .find((word) => /^[a-z]{2,}$/.test(fold(word)) && fold(word) !== word.toLowerCase());

async function judgeSearch<Row extends {readonly id: string}>(
  context: Context,
  list: KnownList<Row>,
  sought: Sought<Row>,
): Promise<void> {
  const rows = await knownRowsOf(context, list);
  const parts: string[] = [];
  for (const [name, read] of Object.entries(sought)) {
    const part = partOf(rows.flatMap((row) => read(row) ?? []));
    if (part === undefined) context.leaveOut(`no ${name} seen has letters or figures`);
    else parts.push(part);
  }
  const word = accented(rows.flatMap((row) => textsOf(sought, row)));
  if (word === undefined) context.leaveOut('accents: no text seen has any');
  else parts.push(word, fold(word));
  const searches = parts.flatMap((part) => [part, part.toLowerCase(), part.toUpperCase()]);
  // What stands for any text in a data base is no more than itself here.
  for (const search of new Set([...searches, '%', '_'])) {
    await judgeFilter(context, list, {query: {search}, belongs: isFoundBy(sought, search)});
  }
}

/** The rule of what is found by a part of these texts. */
export const searchRule = <Row extends {readonly id: string}>(
  list: KnownList<Row>,
  sought: Sought<Row>,
  {facts, what}: {facts: readonly string[]; what: string},
): Rule => ({
  name: 'search',
  facts,
  title: `finds ${what} by a part of ${Object.keys(sought).join(' or ')}, in any case and without accents`,
  run: (context) => judgeSearch(context, list, sought),
});
