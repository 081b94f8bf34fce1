#!/usr/bin/env node
/// <reference types="node" />
import {writeFile} from 'node:fs/promises';

import {readArguments, USAGE, UsageError, type Arguments} from './cli/arguments.js';
import {
  runConformance,
  toJson,
  toJunit,
  toSummary,
  toText,
  UnreachableError,
  type ConformanceReport,
} from './index.js';

const WRITERS: Record<Arguments['format'], (report: ConformanceReport) => string> = {
  text: toText,
  json: toJson,
  junit: toJunit,
};

/** Runs the command; answers with its exit code: 0 when every check that could run passed, 1 when one failed. */
async function main(): Promise<number> {
  const {help, options, format, output} = readArguments(process.argv.slice(2), process.env);
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const report = await runConformance(options);
  const text = WRITERS[format](report);
  if (output === undefined) process.stdout.write(text);
  else {
    await writeFile(output, text);
    process.stdout.write(`${toSummary(report)}\n`);
  }
  return report.summary.failed > 0 ? 1 : 0;
}

/** What went wrong before there was anything to report; the stack is for nobody but us. */
function complaintOf(error: unknown): string {
  const isMisuse = error instanceof UsageError || error instanceof TypeError;
  if (isMisuse) return `${error.message}\n\n${USAGE}`;
  if (error instanceof UnreachableError) return `Nothing answers. ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${complaintOf(error)}\n`);
  process.exitCode = 2;
}
