import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import ts from 'typescript';

import type {NewFile} from './files.js';
import type {ElementName} from './name.js';

/** The modules that name every element, with a new one among them. */
export function entryFiles(root: string, {tag, className}: ElementName): readonly NewFile[] {
  const folder = `./elements/${tag}/`;
  const added = {
    'src/define.ts': [`import '${folder}${tag}.define.js';`],
    'src/index.ts': [
      `export {${className}} from '${folder}${tag}.js';`,
      `export * from '${folder}${tag}.events.js';`,
    ],
  };
  return Object.entries(added).map(([path, lines]) => {
    const text = readFileSync(join(root, path), 'utf8');
    return {path, text: withLines(text, folder, lines)};
  });
}

/** A module with lines before the first one that imports from a folder further on in the alphabet; else at its end. */
export function withLines(text: string, folder: string, lines: readonly string[]): string {
  const source = ts.createSourceFile('entry.ts', text, ts.ScriptTarget.Latest, true);
  const next = source.statements.find((statement) => {
    const from = moduleOf(statement);
    return from?.startsWith('.') && from > folder;
  });
  const place = next?.getStart(source) ?? text.length;
  return `${text.slice(0, place)}${lines.join('\n')}\n${text.slice(place)}`;
}

function moduleOf(statement: ts.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const {moduleSpecifier} = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}
