import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
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

/** Whether this very process runs on the Node that an earlier run fetched. */
export const runsOnFetchedNode = isFetched(process.execPath);

// Read before anything is installed, since `npm ci` may delete the file in question.
const machineVersion = isFetched(machineNode)
  ? undefined
  : (read(machineNode, ['--version']) ?? process.version);

/** Puts a Node that is new enough first on npm's PATH; the machine's own when it will do. */
export function ensureNode() {
  if (machineVersion && isNewEnough(machineVersion)) {
    rmSync(link, {force: true});
    return;
  }
  const {package: name, integrity} = pinnedPackage();
  const file = join(store, name, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(file)) {
    say(`this project needs Node ${oldest.join('.')} or newer: fetching ${name}`);
    fetchNode(name, integrity);
  }
  linkNode(file);
}

function isFetched(file) {
  if (!existsSync(store) || !existsSync(file)) return false;
  return realpathSync(file).startsWith(realpathSync(store) + sep);
}

function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function pinnedPackage() {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'node-packages.json');
  const pin = JSON.parse(readFileSync(file, 'utf8'))[platform];
  if (pin) return pin;
  throw new Error(
    `Node ${machineVersion} is too old, and none can be fetched for ${platform}. ` +
      `Install Node ${oldest.join('.')} or newer and run this again.`,
  );
}

function fetchNode(name, integrity) {
  // Whatever is here is an older pin, or what an interrupted run left.
  rmSync(store, {recursive: true, force: true});
  const folder = join(store, 'unpacking');
  mkdirSync(folder, {recursive: true});
  const pack = ['pack', name, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'];
  const fetched = npm(pack, {stdio: ['ignore', 'ignore', 'inherit']});
  const archive = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  if (!fetched || !archive)
    throw new Error(`npm could not fetch ${name}. Is the registry reachable?`);
  verify(join(folder, archive), integrity);
  // A relative name, since some builds of tar read "C:" as the name of another machine.
  if (!run('tar', ['-xzf', archive, 'package/bin', 'package/LICENSE'], {cwd: folder})) {
    throw new Error(`tar could not unpack ${name}.`);
  }
  renameSync(join(folder, 'package'), join(store, name));
  rmSync(folder, {recursive: true});
}

function verify(archive, integrity) {
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${digest}` === integrity) return;
  rmSync(archive);
  throw new Error(
    `What npm fetched is not the pinned package (sha512-${digest}); it was not opened.`,
  );
}

function linkNode(file) {
  const target = relative(dirname(link), file);
  mkdirSync(dirname(link), {recursive: true});
  rmSync(link, {force: true});
  if (windows) writeFileSync(link, `@"%~dp0\\${target}" %*\r\n`);
  else symlinkSync(target, link);
  if (!runsOnFetchedNode) say(`scripts run on Node ${read(file, ['--version'])}`);
}
