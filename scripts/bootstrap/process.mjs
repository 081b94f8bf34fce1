import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const cache = join(root, 'node_modules', '.cache');
export const windows = process.platform === 'win32';

/** The Node that runs npm: the machine's own, also when this script runs on the linked one. */
export const machineNode = process.env.npm_node_execpath || process.execPath;

export function say(message) {
  console.log(`[bootstrap] ${message}`);
}

/** Runs a command with its output shown, and tells whether it succeeded. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, {cwd: root, stdio: 'inherit', ...options}).status === 0;
}

/** What a command prints, or undefined when it cannot be run or fails. */
export function read(command, args) {
  const {status, stdout} = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Runs npm: by its own file where npm names it, since `npm.cmd` would need a shell. */
export function npm(args, options) {
  const file = process.env.npm_execpath ?? '';
  const known = /npm-cli\.c?js$/.test(file) && existsSync(machineNode);
  if (known) return run(machineNode, [file, ...args], options);
  return run(windows ? 'npm.cmd' : 'npm', args, {shell: windows, ...options});
}
