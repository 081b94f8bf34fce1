import type {CheckResult, ConformanceReport, EndpointReport, Outcome} from './report.js';

const SIGNS: Record<Outcome, string> = {passed: '✓', failed: '✗', 'not-tested': '–'};

/** The answers of a back end must not steer the terminal that shows them, or turn its text around. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

function checkLines({id, facts, title, outcome, ...rest}: CheckResult): string[] {
  const lines = [`  ${SIGNS[outcome]} ${id}: ${title} (${facts.join(', ')})`];
  const {reason, request, requestId, leftOut = []} = rest;
  if (outcome === 'failed') {
    if (request) lines.push(`      ${request}${requestId ? ` [request id ${requestId}]` : ''}`);
    lines.push(`      ${reason ?? ''}`);
  }
  if (outcome === 'not-tested') lines.push(`      not tested: ${reason ?? ''}`);
  return [...lines, ...leftOut.map((part) => `      in part: ${part}`)].map(plain);
}

function endpointLines({endpoint, method, path, checks}: EndpointReport): string[] {
  return [`${endpoint}  ${method} ${path}`, ...checks.flatMap(checkLines), ''];
}

/** The counts of a report in one line. */
export function toSummary({summary, milliseconds}: ConformanceReport): string {
  const {passed, failed, notTested} = summary;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${passed} passed, ${failed} failed, ${notTested} not tested (${seconds} s)`;
}

/** The report for a person to read: each endpoint with its checks, then what nothing looks at, then the counts. */
export function toText(report: ConformanceReport): string {
  const {baseUrl, organizationId, users, startedAt, endpoints, untested} = report;
  const where = organizationId === undefined ? '' : `, organization ${organizationId}`;
  const lines = [
    plain(`${baseUrl}${where}, as ${users.join(', ')}, ${startedAt}`),
    '',
    ...endpoints.flatMap(endpointLines),
    ...(untested.length > 0 ? ['What no check looks at'] : []),
    ...untested.map(({topic, facts, reason}) => `  – ${topic} (${facts.join(', ')}): ${reason}`),
    ...(untested.length > 0 ? [''] : []),
    toSummary(report),
  ];
  return `${lines.join('\n')}\n`;
}
