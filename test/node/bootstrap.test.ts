import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, suite, test} from 'node:test';

import {inProject} from '../../scripts/lib/paths.js';

const PLATFORM = `${process.platform}-${process.arch}`;

/** Stands in for npm: writes down what it is asked, and packs the file beside it. */
const NPM = `
  const {appendFileSync, copyFileSync, existsSync, mkdirSync, rmSync} = require('node:fs');
  const [command, name, , folder] = process.argv.slice(2);
  appendFileSync(__dirname + '/asked', command + ' ');
  if (existsSync(__dirname + '/offline')) process.exit(1);
  if (command === 'ci') {
    rmSync('node_modules', {recursive: true, force: true});
    mkdirSync('node_modules');
  } else {
    copyFileSync(__dirname + '/toy.tgz', folder + '/' + name + '.tgz');
  }`;

suite('the bootstrap', {skip: process.platform === 'win32'}, () => {
  let clone = '';
  let machine = '';

  const program = (name: string, lines: string) => {
    const file = join(machine, name);
    mkdirSync(join(file, '..'), {recursive: true});
    writeFileSync(file, `#!/bin/sh\n${lines}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  const machineNode = (version: string) =>
    program(
      'node',
      `[ "$1" = --version ] && echo ${version} && exit 0\nexec '${process.execPath}' "$@"`,
    );

  const pin = (packages: object) => {
    writeFileSync(join(clone, 'scripts/bootstrap/node-packages.json'), JSON.stringify(packages));
  };

  const run = (args: string[] = [], env: Record<string, string> = {}) => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [join(clone, 'scripts/bootstrap.mjs'), ...args],
      {
        encoding: 'utf8',
        env: {
          PATH: '/usr/bin:/bin',
          npm_execpath: join(machine, 'npm-cli.js'),
          npm_node_execpath: join(machine, 'node'),
          ...env,
        },
      },
    );
    const log = join(machine, 'asked');
    const asked = existsSync(log) ? readFileSync(log, 'utf8').trim() : '';
    rmSync(log, {force: true});
    return {status, output: stdout + stderr, asked};
  };

  const linked = () => {
    const link = join(clone, 'node_modules/.bin/node');
    return existsSync(link) ? execFileSync(link, {encoding: 'utf8'}).trim() : undefined;
  };

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'clone-'));
    machine = mkdtempSync(join(tmpdir(), 'machine-'));
    cpSync(inProject('scripts/bootstrap.mjs'), join(clone, 'scripts/bootstrap.mjs'));
    cpSync(inProject('scripts/bootstrap'), join(clone, 'scripts/bootstrap'), {recursive: true});
    writeFileSync(join(clone, 'package-lock.json'), '{}');
    writeFileSync(join(machine, 'npm-cli.js'), NPM);
    program('package/bin/node', 'echo the fetched one');
    writeFileSync(join(machine, 'package/LICENSE'), '');
    execFileSync('tar', ['-czf', 'toy.tgz', 'package'], {cwd: machine});
    const digest = createHash('sha512')
      .update(readFileSync(join(machine, 'toy.tgz')))
      .digest('base64');
    pin({[PLATFORM]: {package: 'toy-node@1.0.0', integrity: `sha512-${digest}`}});
    machineNode('v24.1.0');
  });

  afterEach(() => {
    rmSync(clone, {recursive: true});
    rmSync(machine, {recursive: true});
  });

  test('installs the packages of a bare clone, and a second run installs nothing', () => {
    assert.equal(run().asked, 'ci');
    const again = run();
    assert.deepEqual([again.status, again.asked], [0, '']);
  });

  test('installs again after the lock file has changed', () => {
    run();
    appendFileSync(join(clone, 'package-lock.json'), '\n');
    assert.equal(run().asked, 'ci');
  });

  test('fails when the packages cannot be installed, and the next run tries again', () => {
    writeFileSync(join(machine, 'offline'), '');
    const failing = run();
    assert.equal(failing.status, 1);
    assert.match(failing.output, /npm ci failed/);
    assert.equal(run().asked, 'ci');
  });

  test('leaves a Node that is new enough alone', () => {
    assert.equal(run().status, 0);
    assert.equal(linked(), undefined);
  });

  test('fetches and links a Node when the machine has an older one, once', () => {
    machineNode('v20.20.2');
    assert.equal(run().asked, 'ci pack');
    assert.equal(linked(), 'the fetched one');
    assert.deepEqual([run().asked, linked()], ['', 'the fetched one']);
  });

  test('fetches it again after an installation has emptied the folder', () => {
    machineNode('v22.11.0');
    run();
    appendFileSync(join(clone, 'package-lock.json'), '\n');
    assert.equal(run().asked, 'ci pack');
    assert.equal(linked(), 'the fetched one');
  });

  test('removes the link once the machine has a Node that is new enough', () => {
    machineNode('v20.20.2');
    run();
    machineNode('v22.12.0');
    run();
    assert.equal(linked(), undefined);
  });

  test('refuses a package other than the pinned one, unopened', () => {
    machineNode('v20.20.2');
    appendFileSync(join(machine, 'toy.tgz'), 'tampered');
    const {status, output} = run();
    assert.equal(status, 1);
    assert.match(output, /not the pinned package/);
    assert.equal(linked(), undefined);
  });

  test('says what to do on a platform for which there is no Node to fetch', () => {
    machineNode('v20.20.2');
    pin({});
    const {status, output} = run();
    assert.equal(status, 1);
    assert.match(output, /Install Node 22\.12 or newer/);
  });

  test('records the browser that CHROME_PATH names', () => {
    const browser = program('browser', 'echo');
    assert.equal(run(['--browser'], {CHROME_PATH: browser}).status, 0);
    const recorded = readFileSync(join(clone, 'node_modules/.cache/browser.json'), 'utf8');
    assert.equal((JSON.parse(recorded) as {executablePath: string}).executablePath, browser);
  });

  test('refuses a CHROME_PATH that is no program', () => {
    const {status, output} = run(['--browser'], {CHROME_PATH: join(machine, 'nothing')});
    assert.equal(status, 1);
    assert.match(output, /CHROME_PATH is .*nothing, which is not a program/);
  });
});
