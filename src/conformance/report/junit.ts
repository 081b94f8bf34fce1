import type {CheckResult, ConformanceReport, EndpointReport} from './report.js';

/** What XML 1.0 allows no document to hold, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escape(text: string): string {
  return text
    .replace(FORBIDDEN, '\u{FFFD}')
    .replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

function element(name: string, attributes: Record<string, string | number>, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(String(value))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** What became of a check, inside its test case. */
function outcomeOf({outcome, reason = '', request, requestId, leftOut = []}: CheckResult): string {
  if (outcome === 'not-tested') return element('skipped', {message: reason});
  if (outcome === 'passed') {
    return leftOut.length === 0 ? '' : element('system-out', {}, escape(leftOut.join('; ')));
  }
  const where = [reason, request, requestId && `request id ${requestId}`].filter(Boolean);
  return element('failure', {message: reason, type: 'Failed'}, escape(where.join('; ')));
}

function testCase(endpoint: string, check: CheckResult): string {
  const name = `${check.id}: ${check.title} (${check.facts.join(', ')})`;
  return element('testcase', {classname: endpoint, name}, outcomeOf(check));
}

function testSuite({endpoint, checks}: EndpointReport, timestamp: string): string {
  const count = (outcome: CheckResult['outcome']): number =>
    checks.filter((check) => check.outcome === outcome).length;
  const counts = {
    tests: checks.length,
    failures: count('failed'),
    errors: 0,
    skipped: count('not-tested'),
  };
  const cases = checks.map((check) => `\n    ${testCase(endpoint, check)}`).join('');
  return element('testsuite', {name: endpoint, ...counts, timestamp}, `${cases}\n  `);
}

/** What nothing looks at: a suite of skipped test cases, so that a build shows it as well. */
function untestedSuite({untested}: ConformanceReport): string[] {
  if (untested.length === 0) return [];
  const cases = untested.map(({topic, facts, reason}) => {
    const name = `${topic} (${facts.join(', ')})`;
    const skipped = element('skipped', {message: reason});
    return `\n    ${element('testcase', {classname: 'untested', name}, skipped)}`;
  });
  const counts = {tests: untested.length, failures: 0, errors: 0, skipped: untested.length};
  return [element('testsuite', {name: 'untested', ...counts}, `${cases.join('')}\n  `)];
}

/** The report as JUnit XML: a test suite for each endpoint, a test case for each check, skipped where it was not tested. */
export function toJunit(report: ConformanceReport): string {
  const {summary, milliseconds, endpoints, untested, startedAt, baseUrl} = report;
  const {passed, failed, notTested} = summary;
  const suites = [
    ...endpoints.map((endpoint) => testSuite(endpoint, startedAt)),
    ...untestedSuite(report),
  ];
  const counts = {
    name: `Conformance of ${baseUrl}`,
    tests: passed + failed + notTested + untested.length,
    failures: failed,
    errors: 0,
    skipped: notTested + untested.length,
    time: (milliseconds / 1000).toFixed(3),
  };
  const content = suites.map((suite) => `\n  ${suite}`).join('');
  const root = element('testsuites', counts, `${content}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
