import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

import {cache, machineNode, npm, read, root, run, say, windows} from './process.mjs';

const oldest = [22, 12];
const store = join(cache, 'node');
const link = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
const platform = `${process.platform}-${process.arch}`;

/** Whether this very process is the Node that an earlier run fetched. */
export function runsOnFetchedNode() {
  return existsSync(store) && realpathSync(process.execPath).startsWith(realpathSync(store) + sep);
}

/** Puts a Node that is new enough first on npm's PATH; the machine's own when it will do. */
export function ensureNode() {
  const version = read(machineNode, ['--version']) ?? process.version;
  if (isNewEnough(version)) {
    if (!inStore(machineNode)) rmSync(link, {force: true});
    return;
  }
  const {package: name, integrity} = pinFor(version);
  const file = join(store, name, 'package', 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(file)) {
    say(`Node ${version} is older than ${oldest.join('.')}: fetching ${name}`);
    fetchNode(name, integrity);
  }
  linkNode(file);
}

function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function inStore(file) {
  return existsSync(store) && realpathSync(file).startsWith(realpathSync(store) + sep);
}

function pinFor(version) {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'node-packages.json');
  const pin = JSON.parse(readFileSync(file, 'utf8'))[platform];
  if (pin) return pin;
  throw new Error(
    `Node ${version} is too old and none is known for ${platform}. ` +
      `Install Node ${oldest.join('.')} or newer (24 is best) and run this again.`,
  );
}

function fetchNode(name, integrity) {
  rmSync(store, {recursive: true, force: true});
  const folder = join(store, name);
  mkdirSync(folder, {recursive: true});
  const pack = ['pack', name, '--pack-destination', folder, '--silent', '--ignore-scripts'];
  // Its one line of output, the name of the file, says nothing to a reader.
  const fetched = npm(pack, {stdio: ['ignore', 'ignore', 'inherit']});
  const archive = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  if (!fetched || !archive) throw new Error(`npm could not fetch ${name}. Is the registry reachable?`);
  unpack(folder, archive, integrity, name);
}

function unpack(folder, archive, integrity, name) {
  const bytes = readFileSync(join(folder, archive));
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (actual !== integrity) {
    rmSync(store, {recursive: true, force: true});
    throw new Error(`${name} is not the package that is pinned: ${actual}. It was deleted unopened.`);
  }
  // A relative name, since some builds of tar read "C:" as the name of another machine.
  if (!run('tar', ['-xzf', archive, 'package/bin', 'package/LICENSE'], {cwd: folder})) {
    rmSync(store, {recursive: true, force: true});
    throw new Error(`tar could not unpack ${name}.`);
  }
  rmSync(join(folder, archive));
}

function linkNode(file) {
  if (existsSync(link) && (windows || realpathSync(link) === realpathSync(file))) return;
  mkdirSync(dirname(link), {recursive: true});
  rmSync(link, {force: true});
  const target = relative(dirname(link), file);
  if (windows) writeFileSync(link, `@"%~dp0\\${target}" %*\r\n`);
  else symlinkSync(target, link);
  say(`Node ${read(file, ['--version'])} is linked as node_modules/.bin/node`);
}
