/**
 * Walks a back end, rule by rule, and tells whether it answers as the contract says. It needs nothing but the base URL and a
 * token, and runs in Node and in a page.
 *
 * @example
 * ```ts
 * const report = await runConformance({baseUrl: 'https://api.example.com/portal', token});
 * if (report.summary.failed > 0) throw new Error(toText(report));
 * ```
 */
import {CHECKS} from './checks/index.js';
import type {ConformanceOptions} from './options.js';
import type {ConformanceReport} from './report/report.js';
import {runChecks} from './run.js';

export type {ConformanceOptions} from './options.js';
export {toJson} from './report/json.js';
export {toJunit} from './report/junit.js';
export type {
  CheckResult,
  ConformanceReport,
  EndpointReport,
  Outcome,
  Untested,
} from './report/report.js';
export {toSummary, toText} from './report/text.js';
export {UnreachableError} from './run.js';

/**
 * Holds a back end against every rule of the contract that can be seen from outside. It reads; only with `allowWrites` does it
 * write, and it undoes what it did. The data should stand still meanwhile. Throws a `TypeError` for options that cannot be, an
 * `UnreachableError` when nothing answers, and the reason of the signal once that is aborted.
 */
export function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  return runChecks(CHECKS, options);
}
