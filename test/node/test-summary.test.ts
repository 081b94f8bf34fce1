import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, suite, test} from 'node:test';

import {judge, readCounts, sum} from '../../scripts/lib/counts.js';
import {inProject} from '../../scripts/lib/paths.js';
import {runNode, runSteps, type Step} from '../../scripts/lib/steps.js';

suite('the counts in a report', () => {
  test('are read from the line that our own scripts end with', () => {
    assert.deepEqual(readCounts('a story\n12 passed, 3 failed\n'), {passed: 12, failed: 3});
  });

  test('are the last ones when a report quotes another', () => {
    assert.deepEqual(readCounts('9 passed, 9 failed\n1 passed, 0 failed\n'), {
      passed: 1,
      failed: 0,
    });
  });

  test('are found behind the escape sequences of a progress display', () => {
    assert.deepEqual(readCounts('\u001B[2K\u001B[1A\u001B[G4 passed, 0 failed\n'), {
      passed: 4,
      failed: 0,
    });
  });

  test('of node --test take a canceled test for a failed one', () => {
    const report = 'ℹ tests 6\nℹ pass 3\nℹ fail 1\nℹ cancelled 2\nℹ skipped 0\n';
    assert.deepEqual(readCounts(report), {passed: 3, failed: 3});
  });

  test('are not guessed from a sentence', () => {
    assert.equal(readCounts('We saw that 3 passed, 0 failed today.'), undefined);
  });
});

suite('the verdict on a step', () => {
  test('is one for a check that reports no counts', () => {
    assert.deepEqual(judge('check', {status: 0, output: ''}), {passed: 1, failed: 0});
    assert.equal(judge('check', {status: 2, output: ''}).failed, 1);
  });

  test('fails a run of no tests', () => {
    assert.equal(judge('tests', {status: 0, output: '0 passed, 0 failed'}).failed, 1);
    assert.equal(judge('tests', {status: 0, output: 'ℹ pass 0\nℹ fail 0\n'}).failed, 1);
  });

  test('fails tests that report nothing', () => {
    assert.equal(judge('tests', {status: 0, output: 'all is well'}).failed, 1);
  });

  test('fails a run that crashed after tests that held', () => {
    const verdict = judge('tests', {status: 134, output: '5 passed, 0 failed'});
    assert.deepEqual(verdict, {passed: 5, failed: 1, reason: 'ended with status 134'});
  });

  test('fails a run that was stopped', () => {
    assert.equal(judge('tests', {status: null, output: '5 passed, 0 failed'}).failed, 1);
  });

  test('keeps reported failures when the status says success', () => {
    assert.equal(judge('tests', {status: 0, output: '5 passed, 2 failed'}).failed, 2);
  });
});

test('the total adds up what passed and what failed', () => {
  assert.deepEqual(
    sum([
      {passed: 2, failed: 1},
      {passed: 3, failed: 0},
    ]),
    {passed: 5, failed: 1},
  );
});

suite('a run of steps', () => {
  const program = (name: string, kind: Step['kind'], source: string): Step => ({
    name,
    kind,
    args: ['--eval', source],
  });

  test('goes on after a failure, shows its output and ends with one line of counts', async () => {
    const lines: string[] = [];
    const total = await runSteps(
      [
        program('broken', 'check', "console.log('the reason'); process.exitCode = 3"),
        program('crashed', 'tests', 'process.abort()'),
        program('empty', 'tests', "console.log('0 passed, 0 failed')"),
        {name: 'missing', kind: 'check', file: 'scripts/no-such-script.ts'},
        program('failing', 'tests', "console.log('a story\\n0 passed, 2 failed')"),
        program('sound', 'tests', "console.log('4 passed, 0 failed')"),
      ],
      (line) => lines.push(line),
    );
    const output = lines.join('\n');
    assert.deepEqual(total, {passed: 4, failed: 6});
    assert.match(output, /the reason/);
    assert.match(output, /scripts\/no-such-script\.ts does not exist/);
    assert.deepEqual(output.match(/^\d+ passed, \d+ failed$/gm), ['4 passed, 6 failed']);
    assert.equal(lines.at(-1), '4 passed, 6 failed');
  });

  test('prints nothing of a step that holds but its name', async () => {
    const lines: string[] = [];
    await runSteps([program('sound', 'tests', "console.log('4 passed, 0 failed')")], (line) =>
      lines.push(line),
    );
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^✓ sound \(\d+\.\d s, 4 held\)$/);
  });

  test('of several side by side tells each, and counts them all', async () => {
    const lines: string[] = [];
    const total = await runSteps(
      [
        [
          program('slow', 'tests', "setTimeout(() => console.log('4 passed, 0 failed'), 500)"),
          program('broken', 'check', "console.log('the reason'); process.exitCode = 3"),
        ],
        program('last', 'tests', "console.log('2 passed, 0 failed')"),
      ],
      (line) => lines.push(line),
    );
    assert.deepEqual(total, {passed: 6, failed: 1});
    const told = lines.filter((line) => /^[✓✗]/.test(line)).map((line) => line.split(' ')[1]);
    assert.deepEqual(told, ['broken', 'slow', 'last']);
  });

  test('of no steps fails', async () => {
    const total = await runSteps([], () => undefined);
    assert.equal(total.failed, 1);
  });
});

suite('the component test run', () => {
  let folder = '';
  const planted = (name: string, source: string) => {
    writeFileSync(join(folder, `${name}.ts`), source);
    return `${folder}/${name}.ts`.replaceAll('\\', '/');
  };
  const run = async (file: string) =>
    judge('tests', await runNode(['node_modules/@web/test-runner/dist/bin.js', '--files', file]));

  before(() => {
    folder = mkdtempSync(inProject('node_modules', '.cache', 'component-run-'));
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  test('counts every defect that a test file can have', async () => {
    planted('fails', "it('fails', () => { throw new Error('planted'); });");
    planted('breaks', "throw new Error('planted');");
    planted('rejects', "it('rejects', () => { void Promise.reject(new Error('planted')); });");
    planted('is-empty', 'export {};');
    const {passed, failed} = await run(`${folder}/*.ts`);
    // The rejection comes after a test that held.
    assert.deepEqual({passed, failed}, {passed: 1, failed: 4});
  });

  test('fails when there is no file to run', async () => {
    assert.equal((await run(`${folder}/*.none.ts`)).failed, 1);
  });
});
