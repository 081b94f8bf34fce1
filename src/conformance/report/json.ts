import type {ConformanceReport} from './report.js';

/** The report as JSON, for a program to read. */
export function toJson(report: ConformanceReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
