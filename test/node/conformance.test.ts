import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';

import {createStore, SCENARIOS, type ScenarioName} from '../../mocks/index.js';
import {serveFetch, type MockServer} from '../../scripts/lib/mock-server.js';
import {runConformance, type ConformanceReport} from '../../src/conformance/index.js';
import {
  BASE_URL,
  failuresOf,
  fetchWithTokens,
  idsWith,
  runOver,
  TOKENS,
} from './conformance/backend.js';
import {ELSEWHERE, ELSEWHERE_EMAIL, openWorld, THERE} from './conformance/world.js';

/** Why a check was not tested, or which part of it. */
function notTested({endpoints}: ConformanceReport, id: string): readonly string[] {
  const check = endpoints.flatMap(({checks}) => checks).find((each) => each.id === id);
  return check?.outcome === 'not-tested' ? [check.reason ?? ''] : (check?.leftOut ?? []);
}

/** What a world lacks, and what a report has to say of it. */
const WORLDS: [scenario: ScenarioName, lacks: Record<string, string>][] = [
  [
    'rode-lente',
    {
      'invoices.list.search': 'any case: no number seen has a letter',
      'invoices.list.organizations-apart': 'no second organization',
      'subscription.get.answer': 'no user given has the permission subscription.read',
      'usage.documents.answer': 'no user given has the permission usage.read',
    },
  ],
  ['many-orgs', {'invoices.list.search': 'any case: no number seen has a letter'}],
  ['extreme', {'invoices.list.originals': 'no corrected invoice seen'}],
  ['chains', {'invoices.get.period': 'no document opened has a billing period'}],
  [
    'multi-currency',
    {'invoices.list.payment-visible': 'no document seen has a payment on its way'},
  ],
  [
    'one-invoice',
    {
      'invoices.list.paging-forward': 'one page only',
      'invoices.list.sort-number': 'all documents seen have the same number',
    },
  ],
  [
    'empty',
    {
      'invoices.list.paging-forward': 'one page only',
      'invoices.list.filter-kind': 'the list is empty',
      'invoices.get.allowed': 'no document of rode-lente is known',
      'invoices.openBalance.currencies': 'nothing is open',
    },
  ],
  ['last-admin', {'users.licenses.adds-up': 'licenses are not counted'}],
  ['no-free-license', {'users.add.invited': 'no license is free'}],
  ['expired-invitation', {'users.get.organizations-apart': 'no second organization'}],
  ['subscription', {'subscription.orderConfirmation.organizations-apart': 'no second organization'}],
  ['last-license', {'subscription.removeLicenses.next-period': 'no license of rode-lente can be removed'}],
  ['pending-removal', {'subscription.undoRemoval.kept': 'no license of rode-lente can be removed'}],
  ['period-ends-today', {'subscription.undoRemoval.stale': 'no 2 licenses of rode-lente can be removed'}],
  [
    'visma-net',
    {
      'subscription.quoteLicenses.answer': 'the subscription of rode-lente is managed elsewhere',
      'subscription.switchFeature.switched': 'the subscription of rode-lente is managed elsewhere',
    },
  ],
  [
    'no-subscription-access',
    {'subscription.history.answer': 'no user given has the permission history.read'},
  ],
  ['e-invoicing', {'billingDetails.replace.kept': 'invoices of rode-lente are sent electronically'}],
  ['e-invoicing-incomplete', {'users.get.organizations-apart': 'no second organization'}],
  ['usage', {'usage.documents.organizations-apart': 'no second organization'}],
  ['usage-difference', {'usage.specification.organizations-apart': 'no second organization'}],
  [
    'usage-of-one-company',
    {
      'usage.companies.own-first': 'one company only',
      'usage.documents.selection': 'no second company has inbound documents',
      'usage.lines.filter-company': 'all lines seen are of one company',
    },
  ],
  [
    'no-usage',
    {
      'usage.documents.newest-first': 'usage.documents has no row',
      'usage.counts.by-month-and-channel': 'no document is counted',
      'usage.specification.answer': 'usage.invoices has no row',
    },
  ],
  ['no-orgs', {'invoices.list.answer': 'no user has an organization'}],
  [
    'no-billing-address',
    {
      'billingAddress.replace.answer':
        'the address of rode-lente would be refused, and not put back',
    },
  ],
];

describe('a back end on the mocks', () => {
  for (const [scenario, lacks] of WORLDS) {
    test(`conforms with ${scenario}, and the report says what was not tested`, async () => {
      const options = {tokens: TOKENS, allowWrites: true};
      const report = await runOver(createStore({scenario}), options);

      assert.deepEqual(failuresOf(report), []);
      for (const [id, reason] of Object.entries(lacks)) {
        assert.ok(notTested(report, id).includes(reason), `${id}: ${notTested(report, id).join()}`);
      }
    });
  }

  test('conforms with 10,000 users', async () => {
    const options = {tokens: TOKENS, allowWrites: true, only: ['users.list', 'users.get', 'users.add']};
    const report = await runOver(createStore({scenario: '10k-users'}), options);

    assert.deepEqual(failuresOf(report), []);
  });

  test('conforms where usage is to be seen, and there is none', async () => {
    const {usage} = SCENARIOS;
    const organizations = usage.organizations.map((each) => ({...each, usage: undefined}));
    const only = ['usage.companies', 'usage.documents'];
    const report = await runOver(createStore({scenario: {...usage, organizations}}), {only});

    assert.deepEqual(failuresOf(report), []);
    const reason = 'no usage of rode-lente can be seen';
    assert.deepEqual(notTested(report, 'usage.companies.answer'), [reason]);
  });

  test('conforms with a usage invoice of 50,000 lines, of which no more are read than was allowed', async () => {
    const options = {mostPages: 3, only: ['usage.specification', 'usage.lines']};
    const report = await runOver(createStore({scenario: '50k-usage-lines'}), options);

    assert.deepEqual(failuresOf(report), []);
    const walked = ['walked 300 of 50,000 rows'];
    assert.deepEqual(notTested(report, 'usage.specification.sums'), walked);
    assert.ok(idsWith(report, 'passed').includes('usage.lines.paging'));
  });

  test('conforms with 100,000 invoices, of which no more are read than was allowed', async () => {
    const report = await runOver(createStore({scenario: '100k-invoices'}), {mostPages: 20});

    assert.deepEqual(failuresOf(report), []);
    const walked = ['walked 2,000 of 100,000 rows'];
    assert.deepEqual(notTested(report, 'invoices.list.paging-forward'), walked);
    assert.deepEqual(notTested(report, 'invoices.openBalance.open'), walked);
    assert.ok(idsWith(report, 'passed').includes('invoices.list.paging-backward'));
  });
});

describe('what was not tested', () => {
  let report: ConformanceReport;

  before(async () => {
    report = await runOver(createStore());
  });

  for (const [id, reason] of [
    ['session.organization.viewer', 'no token was given of a user with the role viewer'],
    ['invoices.list.refused', 'no token was given of a user without invoice.read'],
    ['invoices.get.other-organization', 'no organization was named that no user given may see'],
    ['invoices.file.organizations-apart', 'no second organization'],
    ['billingAddress.replace.stale', 'it writes, which was not allowed'],
    ['users.checkEmail.foreign-address', 'no e-mail address of another customer was named'],
    ['users.add.invited', 'it writes, which was not allowed'],
    ['session.signOut.no-token', 'it writes, which was not allowed'],
  ] as const) {
    test(`names ${id}, because ${reason}`, () => {
      assert.deepEqual(notTested(report, id), [reason]);
    });
  }

  test('names what nobody can bring about from outside', () => {
    const topics = report.untested.map(({topic}) => topic.split(':')[0]);

    assert.deepEqual([...new Set(topics)].sort(), [
      'Billing address',
      'Billing details',
      'Collaborations',
      'Failures',
      'Idempotency',
      'Licenses',
      'Payments',
      'Signing out',
      'Subscription',
      'Usage',
      'Users',
    ]);
    const [signOut] = report.untested.filter(({topic}) => topic.startsWith('Signing out'));
    assert.equal(signOut?.reason, 'it would end the session of the run');
  });
});

describe('the organization that is tested', () => {
  test('is the first of the session that has documents', async () => {
    const report = await runOver(createStore({scenario: 'many-orgs'}), {only: ['session.get']});

    assert.equal(report.organizationId, 'rode-lente');
  });

  test('is the one that was named', async () => {
    const only = ['invoices.list.total'];
    const report = await runOver(openWorld(), {organizationId: THERE, only});

    assert.equal(report.organizationId, THERE);
    assert.deepEqual(idsWith(report, 'passed'), ['invoices.list.total']);
  });

  test('is none where the one that was named may not be seen', async () => {
    const report = await runOver(openWorld(), {organizationId: ELSEWHERE});

    assert.equal(report.organizationId, undefined);
    assert.deepEqual(notTested(report, 'invoices.list.total'), [
      `no user given may read invoices of ${ELSEWHERE}`,
    ]);
  });
});

describe('a user whose token is refused', () => {
  test('fails the session alone, and leaves the rest untested', async () => {
    const report = await runOver(openWorld(), {tokens: {admin: 'out of date'}});

    assert.deepEqual(idsWith(report, 'failed'), ['session.get.answer']);
    assert.deepEqual(notTested(report, 'invoices.list.total'), [
      'session.get did not answer admin with a session',
    ]);
  });
});

describe('a back end on a port', () => {
  let server: MockServer;

  before(async () => {
    const answer = fetchWithTokens(openWorld());
    // Behind the port it has the address that the mocks were told.
    server = await serveFetch((input, init) => {
      const request = new Request(input, init);
      const {pathname, search} = new URL(request.url);
      return answer(new Request(BASE_URL + pathname + search, request));
    });
  });

  after(() => server.close());

  test('conforms, every check tested', async () => {
    const report = await runConformance({
      baseUrl: server.url,
      tokens: TOKENS,
      otherOrganizationId: ELSEWHERE,
      otherCustomerEmail: ELSEWHERE_EMAIL,
      allowWrites: true,
    });

    assert.deepEqual(failuresOf(report), []);
    assert.deepEqual(idsWith(report, 'not-tested'), []);
  });

  test('conforms where the session is a cookie, which nobody else has', async () => {
    const cookie = 'session=of-the-admin';
    const asToken: typeof fetch = (input, init) => {
      const {url, headers} = new Request(input, init);
      const sent = new Headers(headers);
      if (new Headers(init?.headers).get('cookie') === cookie) {
        sent.set('authorization', `Bearer ${TOKENS.admin}`);
      }
      return fetch(url, {headers: sent});
    };
    const report = await runConformance({
      baseUrl: server.url,
      headers: {Cookie: cookie},
      fetch: asToken,
      only: ['session.get', 'invoices.openBalance'],
    });

    assert.deepEqual(failuresOf(report), []);
    assert.deepEqual(report.users, ['session']);
    assert.ok(idsWith(report, 'passed').includes('invoices.openBalance.no-token'));
  });
});
