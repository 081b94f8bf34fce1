import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {runsOnFetchedNode} from './node.mjs';
import {cache, npm, root, say, windows} from './process.mjs';

const stampFile = join(cache, 'packages.sha256');
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs what package-lock.json lists, unless that very list was installed here before. */
export function ensurePackages() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (installed === stamp) return;

  // Windows cannot delete the file of a running program, as `npm ci` would.
  const command = windows && runsOnFetchedNode ? 'install' : 'ci';
  say(`${installed ? 'package-lock.json changed' : 'no packages yet'}: npm ${command}`);
  if (!npm([command, ...quiet])) throw new Error(`npm ${command} failed; its message is above.`);
  mkdirSync(cache, {recursive: true});
  writeFileSync(stampFile, stamp);
}
