import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';

import {bundlePackages} from './scripts/lib/bundle-packages.mjs';
import {bundleTests} from './scripts/lib/bundle-tests.mjs';
import {keepModules, sharedContexts} from './scripts/lib/shared-contexts.mjs';

/** Which tests run in a browser. */
const files = ['test/**/*.test.ts', '!test/node/**'];
/** Whoever follows changes gets every module as it is at that moment. */
const isWatching = process.argv.includes('--watch');
const cache = new URL('node_modules/.cache/', import.meta.url);
const launchFile = new URL('browser.json', cache);
if (!existsSync(launchFile)) {
  throw new Error('No browser is known yet: run `node scripts/bootstrap.mjs --browser` first.');
}

/** A launcher that reports uncaught errors; Mocha misses those that come after the last test. */
function watchfulLauncher() {
  const pageErrors = new WeakMap();
  const launcher = playwrightLauncher({
    product: 'chromium',
    launchOptions: JSON.parse(readFileSync(launchFile, 'utf8')),
    createBrowserContext: sharedContexts(),
    async createPage({context}) {
      const page = await context.newPage();
      const errors = [];
      pageErrors.set(page, errors);
      page.on('pageerror', (error) => errors.push(error));
      return page;
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    await settle(page);
    return {...(await stopSession(id)), errors: pageErrors.get(page)};
  };
  return launcher;
}

/** Lets a page run what is due, unless it is stuck; without timers, which a test may replace. */
async function settle(page) {
  const turn = page.evaluate(`new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage('');
  })`);
  await Promise.race([turn.catch(() => undefined), setTimeout(2000, undefined, {ref: false})]);
}

/** All tests of a suite and of the suites in it, each with its full title. */
function flatten(suite, titles = []) {
  const path = [...titles, suite.name].filter(Boolean);
  const own = suite.tests.map((test) => ({...test, title: [...path, test.name].join(' › ')}));
  return [...own, ...suite.suites.flatMap((child) => flatten(child, path))];
}

/** What one file in one browser came to; a file that broke or holds no test counts as a failure. */
function summarize(session) {
  const tests = session.testResults ? flatten(session.testResults) : [];
  const ran = tests.filter((test) => !test.skipped);
  const failures = ran
    .filter((test) => !test.passed)
    .map(({title, error}) => ({title, error: describe(error)}));
  const blamed = failures.map(({error}) => error).join('\n');
  for (const error of session.errors.filter(({message: m}) => !m || !blamed.includes(m))) {
    failures.push({title: 'outside the tests', error: describe(error)});
  }
  if (tests.length === 0 && failures.length === 0) {
    failures.push({title: 'no tests', error: 'The file defines no test.'});
  } else if (!session.passed && failures.length === 0) {
    failures.push({title: 'not finished', error: `The page stopped while ${session.status}.`});
  }
  return {
    file: relative(process.cwd(), session.testFile),
    passed: ran.filter((test) => test.passed).length,
    skipped: tests.length - ran.length,
    failures,
    logs: [
      ...session.request404s.map((url) => `${url} was not found`),
      ...session.logs.map((values) => values.map(String).join(' ')),
    ],
  };
}

function describe(error) {
  if (!error) return 'No reason is known.';
  const {message = '', stack = '', expected, actual} = error;
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `  actual: ${actual}`];
  const places = stack
    .split('\n')
    .filter((line) => /^\s*at /.test(line) && !line.includes('/test-framework/'))
    .slice(0, 8);
  return [message, ...difference, ...places].filter(Boolean).join('\n');
}

/** Prints what failed and one line of counts, and keeps both in a file. */
function summaryReporter() {
  return {
    onTestRunFinished({sessions}) {
      const files = sessions.map(summarize);
      for (const {file, failures, logs} of files.filter((entry) => entry.failures.length > 0)) {
        for (const {title, error} of failures) {
          console.log(`✗ ${file}: ${title}\n${error.replaceAll(/^/gm, '    ')}`);
        }
        for (const log of logs) console.log(`  console: ${log}`);
      }
      const sum = (count) => files.reduce((total, entry) => total + count(entry), 0);
      const passed = sum((entry) => entry.passed);
      const skipped = sum((entry) => entry.skipped);
      const failed = sum((entry) => entry.failures.length);
      const report = JSON.stringify({passed, failed, skipped, files}, null, 2);
      // The record is of whole runs alone.
      if (!process.argv.includes('--files')) {
        writeFileSync(new URL('component-tests.json', cache), report);
      }
      if (skipped > 0) console.log(`${skipped} skipped`);
      console.log(`${passed} passed, ${failed} failed`);
      // The runner exits by itself and knows nothing of files without tests.
      if (failed > 0 || passed === 0) process.once('exit', () => (process.exitCode = 1));
    },
  };
}

/** The files that the command line names; undefined where it names none. */
function chosenFiles() {
  const at = process.argv.indexOf('--files');
  if (at === -1) return undefined;
  const rest = process.argv.slice(at + 1);
  const end = rest.findIndex((word) => word.startsWith('--'));
  return end === -1 ? rest : rest.slice(0, end);
}

const modulesAsTheyAre = [
  bundlePackages(['@cantoo/pdf-lib', '@testing-library/dom', 'papaparse']),
  esbuildPlugin({
    ts: true,
    target: 'es2022',
    tsconfig: './tsconfig.json',
    define: {BALIE_DEVELOPMENT: 'true'},
  }),
];

export default {
  files,
  nodeResolve: isWatching && {exportConditions: ['browser', 'development']},
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 20_000}},
  // Bundlers put a value in the place of this variable; a page that loads modules as they are has
  // to bring it.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <script>globalThis.process = {env: {NODE_ENV: 'development'}};</script>
      <script type="module" src="${framework}"></script>
    </html>`,
  middleware: isWatching ? [] : [keepModules],
  plugins: isWatching ? modulesAsTheyAre : [bundleTests(chosenFiles() ?? files)],
  browsers: [watchfulLauncher()],
  reporters: isWatching ? [defaultReporter()] : [summaryReporter()],
};
