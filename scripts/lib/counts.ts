/** How many checks of a run held and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a finished command left behind; a status of null means that it was killed. */
export interface Ending {
  readonly status: number | null;
  readonly output: string;
}

/** The counts of a step, with the reason when it fails for more than the failures it reported. */
export interface Verdict extends Counts {
  readonly reason?: string;
}

/** The one line in which a run sums itself up. */
export function countsLine({passed, failed}: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

const OWN = /^(\d+) passed, (\d+) failed\r?$/gm;

/** What a step printed without its line of counts, so that a run which shows it has but one. */
export function withoutCounts(output: string): string {
  return output.replaceAll(OWN, '').trim();
}

/** The last counts in what a script of ours or `node --test` printed; undefined without any. */
export function readCounts(output: string): Counts | undefined {
  // eslint-disable-next-line no-control-regex -- progress lines are redrawn by escape sequences
  const text = output.replaceAll(/\u001B\[[\d;?]*[A-Za-z]/g, '');
  const own = [...text.matchAll(OWN)].at(-1);
  if (own) return {passed: Number(own[1]), failed: Number(own[2])};
  const passed = nodeTestCount(text, 'pass');
  const failed = nodeTestCount(text, 'fail');
  if (passed === undefined || failed === undefined) return undefined;
  return {passed, failed: failed + (nodeTestCount(text, 'cancelled') ?? 0)};
}

/**
 * Judges a finished step. A `check` counts as one unless it reports counts; a step of `tests` has
 * to report some, so that a run which found nothing to run fails.
 */
export function judge(kind: 'check' | 'tests', {status, output}: Ending): Verdict {
  const counts = readCounts(output);
  const ending = status === null ? 'was stopped' : `ended with status ${String(status)}`;
  if (!counts) {
    if (status !== 0) return {passed: 0, failed: 1, reason: ending};
    return kind === 'check'
      ? {passed: 1, failed: 0}
      : {passed: 0, failed: 1, reason: 'reported no counts'};
  }
  if (counts.failed > 0) return counts;
  if (status !== 0) return {...counts, failed: 1, reason: ending};
  if (counts.passed === 0) return {passed: 0, failed: 1, reason: 'ran no tests'};
  return counts;
}

/** All counts added up. */
export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, {passed}) => total + passed, 0),
    failed: all.reduce((total, {failed}) => total + failed, 0),
  };
}

function nodeTestCount(text: string, name: string): number | undefined {
  const found = [...text.matchAll(new RegExp(`^(?:ℹ|#) ${name} (\\d+)\\r?$`, 'gm'))].at(-1);
  return found ? Number(found[1]) : undefined;
}
