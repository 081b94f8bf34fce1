import {writeFileSync} from 'node:fs';

import {builtFiles} from './built-files.js';
import {inProject} from './paths.js';

/**
 * A declaration file whose imports of the parts of Lit go through `lit`: the compiler names the file
 * that declares an inferred type, but a host may only import what our package.json lists.
 */
export function importThroughLit(text: string): string {
  return text
    .replaceAll(/(["'])lit-html(?=[/"'])/g, '$1lit')
    .replaceAll(/(["'])(?:lit-element|@lit\/reactive-element)(?:\/[\w-]+\.js)?(?=["'])/g, '$1lit');
}

/** Rewrites the built declaration files in place. */
export function rewriteDeclarations(): void {
  for (const {path, text} of builtFiles('types/**/*.d.ts')) {
    const rewritten = importThroughLit(text);
    if (rewritten !== text) writeFileSync(inProject(path), rewritten);
  }
}
