import {cpSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path/posix';

import {builtFiles, type BuiltFile} from './built-files.js';
import {inProject} from './paths.js';

const LOCALIZE = 'dist/types/_localize';

/**
 * A declaration file that imports only what a host has: the compiler names the package that
 * declares an inferred type, so parts of Lit become `lit`, and the bundled package a file of ours.
 */
export function hostImports({path, text}: BuiltFile): string {
  const localize = relative(dirname(path), LOCALIZE);
  return text
    .replaceAll(/(["'])lit-html(?=[/"'])/g, '$1lit')
    .replaceAll(/(["'])(?:lit-element|@lit\/reactive-element)(?:\/[\w-]+\.js)?(?=["'])/g, '$1lit')
    .replaceAll(/(["'])@lit\/localize(?=["'])/g, `$1${localize}/lit-localize.js`)
    .replaceAll(/(["'])@lit\/localize(?=\/)/g, `$1${localize}`);
}

/** Puts the bundled package's declarations beside ours, and rewrites all imports in place. */
export function completeDeclarations(): void {
  cpSync(inProject('node_modules', '@lit', 'localize'), inProject(LOCALIZE), {
    recursive: true,
    filter: (source) => !/\.\w+$/.test(source) || source.endsWith('.d.ts'),
  });
  for (const file of builtFiles('types/**/*.d.ts')) {
    const text = hostImports(file);
    if (text !== file.text) writeFileSync(inProject(file.path), text);
  }
}
