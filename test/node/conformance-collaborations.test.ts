import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {createStore, SCENARIOS, type ScenarioName, type Store} from '../../mocks/index.js';
import {CHECKS} from '../../src/conformance/checks/index.js';
import type {ConformanceReport} from '../../src/conformance/index.js';
import {failuresOf, idsWith, runOver, TOKENS} from './conformance/backend.js';
import {HERE, openWorld, THERE} from './conformance/world.js';

const only = CHECKS.map(({id}) => id).filter((id) => id.startsWith('collaborations.'));
const options = {tokens: TOKENS, allowWrites: true, only};

/** Why a check was not tested, or which part of it. */
function notTested({endpoints}: ConformanceReport, name: string): readonly string[] {
  const id = `collaborations.${name}`;
  const check = endpoints.flatMap(({checks}) => checks).find((each) => each.id === id);
  return check?.outcome === 'not-tested' ? [check.reason ?? ''] : (check?.leftOut ?? []);
}

const NONE_FREE =
  'no client opened is active-subscription or known or unknown, and can be invited';

/** What a world lacks, and what a report has to say of it. */
const WORLDS: [scenario: ScenarioName, lacks: Record<string, string>][] = [
  ['collaborations', {'list.newest-first': 'no client has had several collaborations'}],
  ['collaboration-active', {'activate.task': NONE_FREE}],
  [
    'collaboration-invited',
    {'changeTask.changed': 'no client of fjord-regnskap in the state active is known'},
  ],
  ['activation-known', {'activate.task': 'no other client opened has a task'}],
  ['collaboration-employee', {'list.newest-first': 'no client has had several collaborations'}],
  ['extreme-collaborations', {'activate.relation': NONE_FREE}],
  ['no-clients', {'clients.by-name': 'collaborations.clients has no row'}],
  [
    'no-collaboration-access',
    {
      'service.answer':
        'no organization is an office, of those where a user has collaboration.read',
    },
  ],
  ['rode-lente', {'clients.answer': 'no user given has the permission collaboration.read'}],
];

/** Every collaboration of a store, by the office, without the versions that a change and its undoing leave. */
async function allOf(store: Store): Promise<unknown[]> {
  store.signedIn = true;
  store.persona = 'admin';
  const all: unknown[] = [];
  for (const organizationId of [HERE, THERE]) {
    const {items} = await store.api.collaborations.clients({organizationId, limit: 100});
    for (const {id: clientId} of items) {
      const client = await store.api.collaborations.client({organizationId, clientId});
      all.push({...client, collaboration: {...client.collaboration, version: undefined}});
    }
  }
  return all;
}

describe('collaborations of a back end on the mocks', () => {
  for (const [scenario, lacks] of WORLDS) {
    test(`conform with ${scenario}, and the report says what was not tested`, async () => {
      const report = await runOver(createStore({scenario}), options);

      assert.deepEqual(failuresOf(report), []);
      for (const [name, reason] of Object.entries(lacks)) {
        assert.ok(notTested(report, name).includes(reason), notTested(report, name).join());
      }
    });
  }

  test('are told to be none where no organization is an office', async () => {
    const {collaborations} = SCENARIOS;
    const organizations = collaborations.organizations.map((each) => ({...each, office: undefined}));
    const scenario = {...collaborations, organizations};
    const report = await runOver(createStore({scenario}), options);

    assert.deepEqual(failuresOf(report), []);
    assert.match(notTested(report, 'clients.answer').join(), /^no organization is an office, of /);
  });

  test('are as they were after a run, and nobody is invited, reminded or ended', async () => {
    const store = openWorld();
    const before = await allOf(store);
    const report = await runOver(store, options);

    assert.ok(idsWith(report, 'passed').includes('collaborations.changeTask.changed'));
    assert.deepEqual(await allOf(store), before);
  });
});
