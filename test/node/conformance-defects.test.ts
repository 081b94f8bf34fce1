import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {CONTRACT} from '../../src/api/index.js';
import {CHECKS} from '../../src/conformance/checks/index.js';
import {BASE_URL, beforehand, failuresOf, idsWith, runOver, TOKENS} from './conformance/backend.js';
import {BILLING_ADDRESS_DEFECTS} from './conformance/billing-address-defects.js';
import {BILLING_DETAILS_DEFECTS} from './conformance/billing-details-defects.js';
import {COLLABORATIONS_DEFECTS} from './conformance/collaborations-defects.js';
import type {Defect} from './conformance/defects.js';
import {DETAILS_DEFECTS} from './conformance/details-defects.js';
import {EVERY_ENDPOINT_DEFECTS} from './conformance/every-endpoint-defects.js';
import {ORDER_DEFECTS} from './conformance/order-defects.js';
import {PAGING_DEFECTS} from './conformance/paging-defects.js';
import {fetchWithDefect} from './conformance/plant.js';
import {ROW_DEFECTS} from './conformance/row-defects.js';
import {SESSION_DEFECTS} from './conformance/session-defects.js';
import {SUBSCRIPTION_DEFECTS} from './conformance/subscription-defects.js';
import {USAGE_DEFECTS} from './conformance/usage-defects.js';
import {USERS_DEFECTS} from './conformance/users-defects.js';
import {ELSEWHERE, ELSEWHERE_EMAIL, openWorld} from './conformance/world.js';

const DEFECTS: readonly Defect[] = [
  ...EVERY_ENDPOINT_DEFECTS,
  ...SESSION_DEFECTS,
  ...PAGING_DEFECTS,
  ...ORDER_DEFECTS,
  ...ROW_DEFECTS,
  ...DETAILS_DEFECTS,
  ...BILLING_ADDRESS_DEFECTS,
  ...USERS_DEFECTS,
  ...SUBSCRIPTION_DEFECTS,
  ...BILLING_DETAILS_DEFECTS,
  ...USAGE_DEFECTS,
  ...COLLABORATIONS_DEFECTS,
];

const options = {
  baseUrl: BASE_URL,
  tokens: TOKENS,
  otherOrganizationId: ELSEWHERE,
  otherCustomerEmail: ELSEWHERE_EMAIL,
  allowWrites: true,
};

/** The endpoint of a check. */
const endpointOf = (id: string): string => id.split('.').slice(0, 2).join('.');

/** The checks that every endpoint has, by what follows the endpoint in their ids. */
const COMMON =
  /\.(answer|content-type|request-id|private|(no|bad)-token|allowed|refused|unknown-\w+|other-\w+)$/;

/** What is run to find a defect: all checks of its endpoints, or those that every endpoint has for one that any can have. */
function lookedAt(defect: Defect): string[] {
  const endpoints = new Set(defect.fails.map(endpointOf));
  const own = CHECKS.filter(({endpoint}) => endpoints.has(endpoint)).map(({id}) => id);
  return EVERY_ENDPOINT_DEFECTS.includes(defect) ? own.filter((id) => COMMON.test(id)) : own;
}

async function failedWith(defect: Defect): Promise<{failed: string[]; reasons: string}> {
  const {plant} = defect;
  const only = lookedAt(defect);
  const fetch = fetchWithDefect(openWorld(), plant);
  const report = await runOver(openWorld(), {...options, fetch, only});
  return {failed: idsWith(report, 'failed').sort(), reasons: failuresOf(report).join('\n')};
}

const found = await beforehand(DEFECTS, failedWith);

describe('the checks of a back end', () => {
  test('pass, and are all tested, where nothing is wrong and nothing is missing', async () => {
    const report = await runOver(openWorld(), options);

    assert.deepEqual(failuresOf(report), []);
    assert.deepEqual(idsWith(report, 'not-tested'), []);
    const results = report.endpoints.flatMap(({checks}) => checks);
    const leftOut = results.flatMap((result) => result.leftOut ?? []);
    assert.deepEqual(leftOut, []);
  });

  for (const defect of DEFECTS) {
    test(`find ${defect.name}`, async () => {
      const {failed, reasons} = await found(defect);

      assert.deepEqual(failed, [...defect.fails].sort(), reasons);
    });
  }

  test('look at every endpoint of the contract', () => {
    const endpoints = CONTRACT.map(({resource, operation}) => `${resource}.${operation}`);

    assert.deepEqual([...new Set(CHECKS.map(({endpoint}) => endpoint))].sort(), endpoints.sort());
  });

  test('each have a defect that they find', () => {
    const found = new Set(DEFECTS.flatMap(({fails}) => fails));

    assert.deepEqual(
      CHECKS.map(({id}) => id).filter((id) => !found.has(id)),
      [],
    );
  });

  test('have each a name of its own, and say where their rule is from', () => {
    const ids = CHECKS.map(({id}) => id);
    const source = /^((Y|R|S|A|B|V|SM|AMB-)\d+|contract|RFC \d+|ISO \d+|EN 16931 (BR-CO|BG)-\d+)$/;

    assert.equal(new Set(ids).size, ids.length);
    for (const {id, facts} of CHECKS) {
      assert.ok(facts.length > 0, id);
      for (const fact of facts) assert.match(fact, source, id);
    }
  });
});
