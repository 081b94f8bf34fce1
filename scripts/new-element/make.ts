import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {runNode} from '../lib/steps.js';
import {entryFiles} from './entries.js';
import {elementFiles, elementMessages, type NewFile} from './files.js';
import type {ElementName} from './name.js';
import {refuseTaken} from './taken.js';

/** Tells what stopped the making of an element halfway, and what had been written by then. */
export class Unfinished extends Error {
  constructor(written: readonly string[], cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const files = written.length > 0 ? written.join('\n  ') : 'nothing';
    super(`The element is not in order: ${reason}\nWritten so far:\n  ${files}`, {cause});
  }
}

/**
 * Writes a new element with all that belongs to it, and gives the paths of what it wrote. Throws a `Refusal` before
 * anything is written, and `Unfinished` after that.
 */
export async function makeElement(root: string, name: ElementName): Promise<readonly string[]> {
  const own = elementFiles(root, name);
  refuseTaken(root, name, own.map(({path}) => path));
  const files = [...own, ...entryFiles(root, name)];
  const handin = elementMessages(root, name);
  const written: string[] = [];
  try {
    for (const file of files) {
      write(root, file);
      written.push(file.path);
    }
    await translate(root, handin);
  } catch (cause) {
    throw new Unfinished(written, cause);
  }
  return [...written, 'xliff/', 'src/i18n/generated/'];
}

function write(root: string, {path, text}: NewFile): void {
  const target = join(root, path);
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, text);
}

/** Takes the element's messages in, in every language; throws what the check of all messages complains about. */
async function translate(root: string, handin: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-new-element-'));
  try {
    const file = join(folder, 'messages.json');
    writeFileSync(file, handin);
    const script = join(root, 'scripts', 'messages.ts');
    const args = ['--import', 'tsx', script, '--root', root, '--fill', file];
    const {status, output} = await runNode(args);
    if (status !== 0) throw new Error(`npm run messages says:\n${output.trim()}`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
