import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import {serveFetch, type MockServer} from '../../scripts/lib/mock-server.js';
import {inProject} from '../../scripts/lib/paths.js';
import {readArguments, UsageError} from '../../src/conformance/cli/arguments.js';
import type {ConformanceReport} from '../../src/conformance/index.js';
import {BASE_URL, fetchWithTokens, TOKENS} from './conformance/backend.js';
import {fetchWithDefect, withQuery} from './conformance/plant.js';
import {openWorld} from './conformance/world.js';

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command as a shell does. */
function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const {NODE_TEST_CONTEXT: _, ...inherited} = process.env;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', inProject('src', 'conformance', 'cli.ts'), ...args],
    {cwd: inProject(), env: {...inherited, ...environment}, stdio: ['ignore', 'pipe', 'pipe']},
  );
  const ended: Ended = {status: null, stdout: '', stderr: ''};
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({...ended, status}));
  });
}

/** Serves what a `fetch` answers under the address that the mocks were told. */
function serve(answer: typeof fetch): Promise<MockServer> {
  return serveFetch((input, init) => {
    const request = new Request(input, init);
    const {pathname, search} = new URL(request.url);
    return answer(new Request(BASE_URL + pathname + search, request));
  });
}

describe('balie-conformance', () => {
  let right: MockServer;
  let wrong: MockServer;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'balie-conformance-'));
    right = await serve(fetchWithTokens(openWorld()));
    const ignoreStatus = withQuery((query) => query.delete('status'));
    wrong = await serve(fetchWithDefect(openWorld(), ignoreStatus));
  });

  after(async () => {
    await right.close();
    await wrong.close();
    rmSync(folder, {recursive: true});
  });

  const only = ['--only', 'session.get', '--only', 'invoices.list.filter-status'];

  test('ends with 0 and the report for a back end that conforms', async () => {
    const tokens = ['--token', `admin=${TOKENS.admin}`, '--token', `viewer=${TOKENS.viewer}`];
    const {status, stdout, stderr} = await run(['--base-url', right.url, ...tokens, ...only]);

    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /as admin, viewer, /);
    assert.match(stdout, / {2}✓ invoices\.list\.filter-status: .* \(Y9, R5, AMB-2\)\n/);
    assert.match(stdout, /\n8 passed, 0 failed, 0 not tested \(/);
  });

  test('ends with 1 for one that does not, and takes its token from outside', async () => {
    const args = ['--base-url', wrong.url, '--format', 'json', ...only];
    const {status, stdout} = await run(args, {BALIE_TOKEN: `admin=${TOKENS.admin}`});
    const report = JSON.parse(stdout) as ConformanceReport;

    assert.equal(status, 1);
    assert.equal(report.summary.failed, 1);
    assert.deepEqual(report.users, ['admin']);
    assert.ok(!stdout.includes(TOKENS.admin));
  });

  test('writes a report to a file, and the counts to the screen', async () => {
    const output = join(folder, 'report.xml');
    const args = ['--base-url', right.url, '--token', TOKENS.admin, '--format', 'junit', ...only];
    const {status, stdout} = await run([...args, '--output', output]);

    assert.equal(status, 0);
    assert.match(stdout, /^8 passed, 0 failed, 0 not tested \(.*\)\n$/);
    assert.match(readFileSync(output, 'utf8'), /^<\?xml version="1\.0".*\?>\n<testsuites /);
  });

  test('ends with 2 and one line where nothing answers', async () => {
    const gone = await serve(fetchWithTokens(openWorld()));
    await gone.close();
    const {status, stdout, stderr} = await run(['--base-url', gone.url, '--token', 'x']);

    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^Nothing answers\. http:.*\/: GET \/session: no answer \(.+\)\n$/);
  });

  test('ends with 2 and the usage for what it does not understand', async () => {
    const {status, stderr} = await run(['--base-url', right.url, '--tokn', 'x']);

    assert.equal(status, 2);
    assert.match(stderr, /^Unknown option '--tokn'\.\n\nUsage: balie-conformance /);
  });

  test('shows its usage', async () => {
    const {status, stdout} = await run(['--help']);

    assert.equal(status, 0);
    assert.match(stdout, /^Usage: balie-conformance --base-url URL --token TOKEN \[options\]\n/);
  });
});

describe('the command line of balie-conformance', () => {
  const base = ['--base-url', 'https://portal.test/api'];
  const read = (...args: string[]) => readArguments([...base, ...args], {}).options;

  test('takes a token for the one user, also one that ends in padding', () => {
    assert.deepEqual(read('--token', 'abc==').tokens, {token: 'abc=='});
    assert.deepEqual(read('--token', 'eyJhbGciOi=x').tokens, {token: 'eyJhbGciOi=x'});
  });

  test('takes tokens by name, also from the environment', () => {
    const both = {admin: 'a', viewer: 'b'};
    assert.deepEqual(read('--token', 'admin=a', '--token', 'viewer=b').tokens, both);
    const {options} = readArguments(base, {BALIE_TOKEN: ' admin=a  viewer=b '});
    assert.deepEqual(options.tokens, both);
  });

  test('takes the environment for nothing where a token is given', () => {
    const {options} = readArguments([...base, '--token', 'a'], {BALIE_TOKEN: 'b'});

    assert.deepEqual(options.tokens, {token: 'a'});
  });

  test('takes a cookie in the place of a token', () => {
    const {tokens, headers} = read('--header', 'Cookie: session=a: b', '--header', 'X-Tenant:1');

    assert.deepEqual([tokens, headers], [{}, {Cookie: 'session=a: b', 'X-Tenant': '1'}]);
  });

  test('takes bounds and organizations', () => {
    const options = read(
      ...['--token', 'a', '--organization', 'o', '--other-organization', 'p', '--allow-writes'],
      ...['--most-pages', '3', '--most-documents', '4', '--only', 'session.get'],
    );

    assert.deepEqual(
      [options.organizationId, options.otherOrganizationId, options.allowWrites],
      ['o', 'p', true],
    );
    assert.deepEqual([options.mostPages, options.mostDocuments], [3, 4]);
    assert.deepEqual(options.only, ['session.get']);
  });

  for (const [title, args, message] of [
    ['no token', [], /^Nobody is signed in: /],
    ['a header that signs nobody in', ['--header', 'X-Tenant: 1'], /^Nobody is signed in: /],
    ['two tokens of one name', ['--token', 'a=1', '--token', 'a=2'], /two tokens named "a"/],
    ['two tokens without a name', ['--token', 'A', '--token', 'B'], /two tokens named "token"/],
    ['an empty token', ['--token', ''], /^A token is empty\.$/],
    ['a header without a value', ['--header', 'Cookie'], /^A header is written as 'Name: value'/],
    ['an unknown format', ['--token', 'a', '--format', 'pdf'], /^--format pdf: /],
    ['a bound that is none', ['--token', 'a', '--most-pages', '0'], /^--most-pages 0: /],
    ['a word of its own', ['--token', 'a', 'invoices'], /^Unexpected argument 'invoices'/],
  ] as [string, string[], RegExp][]) {
    test(`refuses ${title}`, () => {
      const isIt = (error: unknown) => error instanceof UsageError && message.test(error.message);

      assert.throws(() => read(...args), isIt);
    });
  }

  test('refuses to begin without a base URL', () => {
    assert.throws(() => readArguments(['--token', 'a'], {}), {message: '--base-url is missing.'});
  });
});

