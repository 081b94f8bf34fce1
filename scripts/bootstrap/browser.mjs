import {accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';

import {cache, read, root, run, say, windows} from './process.mjs';

const {env, platform} = process;
const isRoot = process.getuid?.() === 0;
const file = join(cache, 'browser.json');

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const places = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    commands.map((command) => join(folder, command)),
  ),
};

/** Finds or installs a browser of the Chromium family, and records how to launch it. */
export async function ensureBrowser() {
  const executablePath = chosen() ?? installed() ?? (await downloaded()) ?? (await install());
  const args = [
    // Chromium refuses to run as root inside its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  mkdirSync(cache, {recursive: true});
  writeFileSync(file, `${JSON.stringify({executablePath, args}, null, 2)}\n`);
  say(`browser: ${executablePath}`);
}

function chosen() {
  const path = env.CHROME_PATH;
  if (path && !isExecutable(path)) {
    throw new Error(`CHROME_PATH is ${path}, which is not a program that can be run.`);
  }
  return path || undefined;
}

function installed() {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...(places[platform] ?? []), ...(windows ? [] : onPath)].find(works);
}

async function downloaded() {
  const {chromium} = await import('playwright-core');
  const path = chromium.executablePath();
  return path && works(path) ? path : undefined;
}

async function install() {
  if (isRoot && existsSync('/etc/debian_version')) {
    say('no browser yet: apt-get install chromium');
    installDebianPackage();
    const path = installed();
    if (path) return path;
  }
  say('no browser yet: playwright-core install chromium');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
  const path = await downloaded();
  if (path) return path;
  throw new Error(
    'The tests need a browser and none could be installed. Install Chrome, Chromium or Edge ' +
      '(on Debian: apt-get install chromium), or set CHROME_PATH to the program file of one, ' +
      'and run this again.',
  );
}

function installDebianPackage() {
  const wait = ['-o', 'DPkg::Lock::Timeout=600'];
  const options = {
    env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  const add = ['install', '-y', '-qq', '--no-install-recommends', ...wait, 'chromium'];
  // A fresh machine knows no packages until its lists are fetched.
  const known = read('apt-get', ['install', '--simulate', '-qq', 'chromium']) !== undefined;
  if (known && run('apt-get', add, options)) return;
  run('apt-get', ['update', '-qq', ...wait], options);
  run('apt-get', add, options);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Some systems ship a file that merely says where to get the browser; it names no version. */
function works(path) {
  if (!isExecutable(path)) return false;
  // On Windows the question would open a window.
  return windows || read(path, ['--version']) !== undefined;
}
