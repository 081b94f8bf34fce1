import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

import ts from 'typescript';

/** A story as its source tells of it. */
export interface StorySource {
  /** `<file>--<Export>`. */
  readonly id: string;
  /** Why it exists; undefined when nobody has said so. */
  readonly sentence: string | undefined;
}

const SUFFIX = '.stories.ts';

/** The story files in a folder and below it, as paths. */
export function storyFiles(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => join(folder, name));
}

/** The name of a story file below the folder of all, as one word: `role-badge/states.stories.ts` is `role-badge-states`. */
export function storyFileName(folder: string, path: string): string {
  return relative(folder, path).slice(0, -SUFFIX.length).replaceAll(/[/\\]/g, '-');
}

function sentenceOf(statement: ts.Statement): string | undefined {
  const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(docs.at(-1)?.comment)?.trim() ?? '';
  return /\S+\s+\S+[^]*[.!?…]$/.test(text) ? text : undefined;
}

function isExported(statement: ts.Statement): statement is ts.VariableStatement {
  return (
    ts.isVariableStatement(statement) &&
    (statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** The stories of one file, from its name and its text: every exported constant is one. */
export function storiesOf(name: string, text: string): readonly StorySource[] {
  const source = ts.createSourceFile(`${name}.ts`, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).flatMap((statement) =>
    statement.declarationList.declarations.map((declaration) => ({
      id: `${name}--${declaration.name.getText(source)}`,
      sentence: sentenceOf(statement),
    })),
  );
}

/** All stories of a folder. */
export function readStories(folder: string): readonly StorySource[] {
  return storyFiles(folder).flatMap((file) => 
    storiesOf(storyFileName(folder, file), readFileSync(file, 'utf8')),
  );
}

/** What is wrong with a list of stories before any of them is shown. */
export function judgeStories(stories: readonly StorySource[]): readonly string[] {
  if (stories.length === 0) {
    return ['There is no story.'];
  }
  return stories
    .filter(({sentence}) => sentence === undefined)
    .map(({id}) => `${id}: no sentence above it says why it exists.`);
}
