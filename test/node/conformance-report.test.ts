import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {XMLParser} from 'fast-xml-parser';

import {
  toJson,
  toJunit,
  toText,
  type CheckResult,
  type ConformanceReport,
} from '../../src/conformance/index.js';

/** What no XML may hold, what has to be escaped in it, and what would turn the reader's screen around. */
const HOSTILE = 'a <b> & "c" \u0000\u0007\u001B[31m\u202E ]]> \uD800 \uFFFE d';

function reportOf(...checks: Partial<CheckResult>[]): ConformanceReport {
  return {
    baseUrl: 'https://portal.test/api',
    organizationId: 'rode-lente',
    users: ['admin', 'viewer'],
    startedAt: '2026-11-21T08:12:00.000Z',
    milliseconds: 1_250,
    summary: {passed: 1, failed: 1, notTested: 1},
    endpoints: [
      {
        endpoint: 'invoices.list',
        method: 'GET',
        path: '/organizations/{organizationId}/invoices',
        checks: checks.map((check) => ({
          id: 'invoices.list.total',
          facts: ['Y8', 'R5'],
          title: 'says how many match',
          outcome: 'passed',
          ...check,
        })),
      },
    ],
    untested: [{topic: 'Versions', facts: ['SM5'], reason: 'no endpoint of the contract writes'}],
  };
}

const failed: Partial<CheckResult> = {
  outcome: 'failed',
  reason: 'Expected the total 12; got 13.',
  request: 'GET /organizations/rode-lente/invoices?limit=2',
  requestId: 'mock-000042',
};
const skipped: Partial<CheckResult> = {outcome: 'not-tested', reason: 'one page only'};
const inPart: Partial<CheckResult> = {leftOut: ['walked 2,000 of 100,000 rows']};

interface TestCase {
  name: string;
  classname: string;
  failure?: {message: string; '#text': string};
  skipped?: {message: string};
  'system-out'?: string;
}

interface Suite {
  name: string;
  tests: string;
  failures: string;
  skipped: string;
  testcase: TestCase[];
}

/** Reads JUnit XML as a build server does. */
function readJunit(xml: string): {tests: string; failures: string; testsuite: Suite[]} {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    htmlEntities: true,
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  const {testsuites} = parser.parse(xml, true) as {testsuites: ReturnType<typeof readJunit>};
  return testsuites;
}

describe('a report as text', () => {
  test('shows each check with its facts, and of a failed one the call', () => {
    const lines = toText(reportOf({}, failed, skipped, inPart)).split('\n');

    assert.deepEqual(lines.slice(0, 12), [
      'https://portal.test/api, organization rode-lente, as admin, viewer, 2026-11-21T08:12:00.000Z',
      '',
      'invoices.list  GET /organizations/{organizationId}/invoices',
      '  ✓ invoices.list.total: says how many match (Y8, R5)',
      '  ✗ invoices.list.total: says how many match (Y8, R5)',
      '      GET /organizations/rode-lente/invoices?limit=2 [request id mock-000042]',
      '      Expected the total 12; got 13.',
      '  – invoices.list.total: says how many match (Y8, R5)',
      '      not tested: one page only',
      '  ✓ invoices.list.total: says how many match (Y8, R5)',
      '      in part: walked 2,000 of 100,000 rows',
      '',
    ]);
  });

  test('ends with what nothing looks at, and with the counts', () => {
    const text = toText(reportOf({}));

    assert.match(text, /What no check looks at\n {2}– Versions \(SM5\): no endpoint .* writes\n/);
    assert.match(text, /\n1 passed, 1 failed, 1 not tested \(1\.3 s\)\n$/);
  });

  test('sends nothing to the terminal that steers it', () => {
    const text = toText(reportOf({...failed, reason: HOSTILE, requestId: HOSTILE}));

    assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
  });
});

describe('a report as JSON', () => {
  test('is the report', () => {
    const report = reportOf({}, failed, skipped);

    assert.deepEqual(JSON.parse(toJson(report)), report);
  });
});

describe('a report as JUnit XML', () => {
  test('has a suite for each endpoint and a case for each check', () => {
    const {tests, failures, testsuite} = readJunit(toJunit(reportOf({}, failed, skipped, inPart)));
    const [suite] = testsuite;

    assert.deepEqual([tests, failures], ['4', '1']);
    assert.deepEqual(
      [suite?.name, suite?.tests, suite?.failures, suite?.skipped],
      ['invoices.list', '4', '1', '1'],
    );
    const [first, second, third, fourth] = suite?.testcase ?? [];
    assert.equal(first?.classname, 'invoices.list');
    assert.equal(first?.name, 'invoices.list.total: says how many match (Y8, R5)');
    assert.equal(second?.failure?.message, 'Expected the total 12; got 13.');
    assert.match(second?.failure?.['#text'] ?? '', /limit=2; request id mock-000042$/);
    assert.equal(third?.skipped?.message, 'one page only');
    assert.equal(fourth?.['system-out'], 'walked 2,000 of 100,000 rows');
  });

  test('skips what nothing looks at', () => {
    const {testsuite} = readJunit(toJunit(reportOf({})));
    const [untested] = testsuite.filter(({name}) => name === 'untested');

    assert.equal(untested?.testcase[0]?.name, 'Versions (SM5)');
    assert.equal(untested?.testcase[0]?.skipped?.message, 'no endpoint of the contract writes');
  });

  test('is XML whatever the back end sent', () => {
    const xml = toJunit(reportOf({...failed, reason: HOSTILE}));

    assert.doesNotMatch(xml, /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
    const [check] = readJunit(xml).testsuite[0]?.testcase ?? [];
    const shown = 'a <b> & "c" \uFFFD\uFFFD\uFFFD[31m\u202E ]]> \uFFFD \uFFFD d';
    assert.equal(check?.failure?.message, shown);
  });
});
