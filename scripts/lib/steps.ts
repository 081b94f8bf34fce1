import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';

import {
  countsLine,
  judge,
  sum,
  withoutCounts,
  type Counts,
  type Ending,
  type Verdict,
} from './counts.js';
import {inProject, root} from './paths.js';
import {pool} from './pool.js';

/** One part of the test run: a program of this project run by Node. */
export interface Step {
  readonly name: string;
  /** Whether it is one check, or tests that report how many there were. */
  readonly kind: 'check' | 'tests';
  /** The program's file below the root, run by Node; a step whose file is missing fails. */
  readonly file?: string;
  /** Arguments for the program, or for Node itself when there is no file. */
  readonly args?: readonly string[];
}

const LIMIT_MILLISECONDS = 15 * 60_000;

/** One step, or several that need nothing of each other and run side by side, each on a core. */
export type Stage = Step | readonly Step[];

const CORES = 2;

/** Runs every step, also after one that fails; writes a line for each and the total at the end. */
export async function runSteps(
  stages: readonly Stage[],
  write: (line: string) => void,
): Promise<Counts> {
  const verdicts: Verdict[] = [];
  for (const stage of stages) {
    const together = 'name' in stage ? [stage] : stage;
    verdicts.push(...(await pool(together, CORES, (step) => report(step, write))));
  }
  const total = verdicts.length > 0 ? sum(verdicts) : {passed: 0, failed: 1};
  write(countsLine(total));
  return total;
}

/** Runs a step, and writes how it ended; what it said only where it failed. */
async function report(step: Step, write: (line: string) => void): Promise<Verdict> {
  const start = performance.now();
  const ending = await runStep(step);
  const verdict = judge(step.kind, ending);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (verdict.failed > 0) write(`\n${withoutCounts(ending.output)}\n`);
  write(describe(step, verdict, seconds));
  return verdict;
}

function describe({name, kind}: Step, verdict: Verdict, seconds: string): string {
  const {passed, failed, reason} = verdict;
  const counts = kind === 'check' && passed + failed === 1 ? '' : `, ${tally(verdict)}`;
  return `${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s${counts})${reason ? `: ${reason}` : ''}`;
}

// Not the form of the total, of which a run has exactly one.
function tally({passed, failed}: Counts): string {
  return failed > 0
    ? `${String(failed)} of ${String(passed + failed)} failed`
    : `${String(passed)} held`;
}

async function runStep({file, args = []}: Step): Promise<Ending> {
  if (!file) return runNode(args);
  const path = inProject(...file.split('/'));
  if (!existsSync(path)) return {status: 1, output: `${file} does not exist.`};
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  return runNode([...loader, path, ...args]);
}

/** Runs Node with these arguments in the project's folder, and resolves once it has ended. */
export async function runNode(args: readonly string[]): Promise<Ending> {
  // Inside a node test NODE_TEST_CONTEXT would turn the report of a nested run into another form.
  const {NODE_TEST_CONTEXT: _, ...inherited} = process.env;
  const env = {...inherited, NO_COLOR: '1'};
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MILLISECONDS,
      killSignal: 'SIGKILL',
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
    }
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({status, output: parts.join('')});
    });
  });
}
