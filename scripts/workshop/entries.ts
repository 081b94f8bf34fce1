import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A story or a page of documentation, as the `index.json` of a built Storybook lists it. */
export interface IndexEntry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly exportName?: string;
}

/** What a built Storybook lists; throws where none has been built. */
export function readIndex(folder: string): readonly IndexEntry[] {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) {
    throw new Error('There is no Storybook yet: run `npm run build:storybook` first.');
  }
  const {entries} = JSON.parse(readFileSync(file, 'utf8')) as {entries: Record<string, IndexEntry>};
  return Object.values(entries);
}

/** What is wrong with the list before anything on it is shown; `sources` is how many stories the sources have. */
export function judgeIndex(entries: readonly IndexEntry[], sources: number): readonly string[] {
  const stories = entries.filter(({type}) => type === 'story').length;
  if (stories === 0) return ['There is no story in the built Storybook.'];
  if (stories === sources) return [];
  return [`${String(sources)} stories were written, and ${String(stories)} are in Storybook.`];
}
