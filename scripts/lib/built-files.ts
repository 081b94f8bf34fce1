import {globSync, readFileSync} from 'node:fs';

import {Linter} from 'eslint';
import ts from 'typescript';

import {inProject, root} from './paths.js';

/** A file of the build, by its path below the root. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the build that match a pattern below `dist`. */
export function builtFiles(pattern: string): BuiltFile[] {
  return globSync(`dist/${pattern}`, {cwd: root})
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({path, text: readFileSync(inProject(path), 'utf8')}));
}

/** What keeps a module from being JavaScript of 2022, such as a decorator that was left in. */
export function syntaxErrors({path, text}: BuiltFile): string[] {
  const config = {languageOptions: {ecmaVersion: 2022, sourceType: 'module'}} as const;
  return new Linter()
    .verify(text, config, {filename: 'module.js'})
    .filter(({fatal}) => fatal)
    .map(({line, message}) => `${path}:${String(line)}: ${message}`);
}

/** The packages that a module or a declaration file imports and a host does not get with ours. */
export function foreignPackages(file: BuiltFile, provided: ReadonlySet<string>): string[] {
  const {importedFiles} = ts.preProcessFile(file.text, true, true);
  return importedFiles
    .map(({fileName}) => fileName)
    .filter((specifier) => !specifier.startsWith('.') && !provided.has(packageOf(specifier)))
    .map((specifier) => `${file.path} imports ${specifier}`);
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
