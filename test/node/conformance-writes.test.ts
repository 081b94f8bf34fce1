import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {createStore, type Store} from '../../mocks/index.js';
import type {CheckResult, ConformanceOptions} from '../../src/conformance/index.js';
import {CONTRACT, isWrite} from '../../src/api/index.js';
import {CHECKS} from '../../src/conformance/checks/index.js';
import {failuresOf, fetchWithTokens, idsWith, runOver, TOKENS} from './conformance/backend.js';
import {fetchWithDefect, type Plant} from './conformance/plant.js';
import {ELSEWHERE, ELSEWHERE_EMAIL, HERE, openWorld, THERE} from './conformance/world.js';

const REPLACE = 'billingAddress.replace';
const all = {
  tokens: TOKENS,
  otherOrganizationId: ELSEWHERE,
  otherCustomerEmail: ELSEWHERE_EMAIL,
  allowWrites: true,
};

/** The addresses of a store, without their versions. */
function addressesOf(store: Store): unknown[] {
  return [HERE, THERE].map((id) => ({...store.billingAddresses.get(id), version: ''}));
}

/** What can be undone of the subscriptions of a store: an entry in the history is there for good, and a new version. */
function subscriptionsOf(store: Store): unknown[] {
  return [HERE, THERE].map((id) => ({
    ...{...store.subscriptions.get(id), version: ''},
    features: store.subscriptions.features(id).map((each) => ({...each, version: ''})),
    orders: store.subscriptions.orders(id, {limit: 100}, store.epoch),
  }));
}

/** A `fetch` over a store, and the requests that went through it. */
function recorded(store: Store) {
  const requests: Request[] = [];
  const right = fetchWithTokens(store);
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    return right(request);
  };
  return {fetch, requests};
}

/** What the one check that was run came to. */
async function resultOf(
  store: Store,
  check: string,
  options: Partial<ConformanceOptions> = {},
): Promise<CheckResult> {
  const report = await runOver(store, {...all, only: [check], ...options});
  const [result] = report.endpoints.flatMap(({checks}) => checks);
  assert.ok(result);
  return result;
}

/** A back end that saves what a check makes up, and from then on nothing. */
function stuck(): Plant {
  let saves = 0;
  return (answer) => async (call) => {
    if (call.name !== REPLACE || saves === 0) {
      if (call.name === REPLACE) saves += 1;
      return answer(call);
    }
    return Promise.resolve(new Response('', {status: 500}));
  };
}

describe('a run that may write', () => {
  test('leaves every address as it was', async () => {
    const store = openWorld();
    const before = addressesOf(store);
    const report = await runOver(store, all);

    assert.deepEqual(failuresOf(report), []);
    assert.deepEqual(addressesOf(store), before);
  });

  test('leaves licenses and features as they were, and orders nothing', async () => {
    const store = openWorld();
    const before = subscriptionsOf(store);
    const report = await runOver(store, all);

    assert.deepEqual(failuresOf(report), []);
    assert.deepEqual(subscriptionsOf(store), before);
    assert.notEqual(store.subscriptions.get(HERE).version, '1');
  });

  test('leaves billing details as they were', async () => {
    const store = openWorld();
    const details = () => [HERE, THERE].map((id) => ({...store.billingDetails.get(id), version: ''}));
    const before = details();
    const report = await runOver(store, all);

    assert.deepEqual(failuresOf(report), []);
    assert.deepEqual(details(), before);
    assert.notEqual(store.billingDetails.get(HERE).version, '1');
  });

  test('tells of billing details that it could not put back', async () => {
    const store = openWorld();
    let saves = 0;
    const fetch = fetchWithDefect(store, (answer) => async (call) => {
      if (call.name !== 'billingDetails.replace') return answer(call);
      saves += 1;
      return saves === 1 ? answer(call) : new Response('', {status: 500});
    });
    const {reason = ''} = await resultOf(store, 'billingDetails.replace.kept', {fetch});

    assert.match(reason, /not undone: the billing details of rode-lente are \{"\/eInvoicing\/schemeId"/);
  });

  test('tells of licenses that it could not keep after all', async () => {
    const store = openWorld();
    const fetch = fetchWithDefect(store, (answer) => async (call) =>
      call.name === 'subscription.undoRemoval' ? new Response('', {status: 500}) : answer(call),
    );
    const check = 'subscription.removeLicenses.next-period';
    const {outcome, reason = ''} = await resultOf(store, check, {fetch});

    assert.equal(outcome, 'failed');
    assert.match(reason, /^What it did was not undone: rode-lente has 20 licenses, and 19 in the next/);
  });

  test('tells of a feature that it could not turn off again', async () => {
    const store = openWorld();
    const fetch = fetchWithDefect(store, (answer) => async (call) =>
      call.name === 'subscription.switchFeature' && call.body?.includes('false')
        ? new Response('', {status: 500})
        : answer(call),
    );
    const {reason = ''} = await resultOf(store, 'subscription.switchFeature.switched', {fetch});

    assert.match(reason, /not undone: the feature rode-lente-mobile is on/);
  });

  test('never signs anybody out', async () => {
    const {fetch, requests} = recorded(openWorld());
    await runOver(openWorld(), {...all, fetch});

    const signingOut = requests.filter(({method}) => method === 'DELETE');
    const tokens = signingOut.map(({headers}) => headers.get('authorization'));
    assert.deepEqual(tokens, [null, 'Bearer balie-conformance-made-up']);
  });

  test('sends every write under a key, from a version, as JSON', async () => {
    const {fetch, requests} = recorded(openWorld());
    await runOver(openWorld(), {...all, fetch, only: [`${REPLACE}.saved`]});

    const writes = requests.filter(({method}) => method === 'PUT');
    assert.ok(writes.length > 0);
    for (const {headers} of writes) {
      assert.match(headers.get('idempotency-key') ?? '', /^[\da-f-]{36}$/);
      assert.match(headers.get('if-match') ?? '', /^"\d+"$/);
      assert.equal(headers.get('content-type'), 'application/json');
    }
    const keys = writes.map(({headers}) => headers.get('idempotency-key'));
    assert.equal(new Set(keys).size, keys.length);
  });

  test('puts the address back also where a check fails', async () => {
    const store = openWorld();
    const before = addressesOf(store);
    const fetch = fetchWithDefect(store, (answer) => async (call) => {
      const response = await answer(call);
      return call.name === REPLACE && response.status === 412
        ? new Response('', {status: 409})
        : response;
    });
    const {outcome, reason} = await resultOf(store, `${REPLACE}.stale`, {fetch});

    assert.equal(outcome, 'failed');
    assert.doesNotMatch(reason ?? '', /not undone/);
    assert.deepEqual(addressesOf(store), before);
  });

  test('puts the address back also where the run is stopped', async () => {
    const store = openWorld();
    const before = addressesOf(store);
    const controller = new AbortController();
    const right = fetchWithTokens(store);
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const response = await right(request);
      if (request.method === 'PUT') controller.abort(new Error('enough'));
      return response;
    };
    const {signal} = controller;
    const run = runOver(store, {...all, fetch, signal, only: [`${REPLACE}.saved`]});

    await assert.rejects(run, {message: 'enough'});
    assert.deepEqual(addressesOf(store), before);
    assert.notEqual(store.billingAddresses.get(HERE).version, '1');
  });

  test('tells what it could not put back', async () => {
    const store = openWorld();
    const fetch = fetchWithDefect(store, stuck());
    const {outcome, reason = ''} = await resultOf(store, `${REPLACE}.saved`, {fetch});

    assert.equal(outcome, 'failed');
    assert.match(reason, /^What it did was not undone: the address of rode-lente has \{/);
    assert.match(reason, /and had \{"attention":"Crediteuren"/);
  });

  test('tells what it could not put back before it says that it was stopped', async () => {
    const store = openWorld();
    const controller = new AbortController();
    const right = fetchWithDefect(store, stuck());
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await right(input, init);
      if (init?.method === 'PUT') controller.abort(new Error('enough'));
      return response;
    };
    const {signal} = controller;
    const run = runOver(store, {...all, fetch, signal, only: [`${REPLACE}.saved`]});

    await assert.rejects(run, /What it did was not undone: the address of rode-lente/);
  });
});

describe('a run that may not write', () => {
  test('sends nothing that does', async () => {
    const {fetch, requests} = recorded(openWorld());
    const report = await runOver(openWorld(), {...all, fetch, allowWrites: false});

    assert.deepEqual(new Set(requests.map(({method}) => method)), new Set(['GET']));
    const writing = CHECKS.filter(({writes}) => writes).map(({id}) => id);
    assert.deepEqual(idsWith(report, 'not-tested').sort(), writing.sort());
  });
});

describe('a check that writes', () => {
  test('says so, for every call that is not a GET', () => {
    const endpoints = CONTRACT.filter(isWrite).map(
      ({resource, operation}) => `${resource}.${operation}`,
    );
    const writing = CHECKS.filter(({endpoint}) => endpoints.includes(endpoint));

    assert.ok(writing.every(({writes}) => writes));
    assert.deepEqual(CHECKS.filter(({writes}) => writes), writing);
  });

  test('is not tested where nobody may change the address', async () => {
    const tokens = {viewer: TOKENS.viewer};
    const {outcome, reason} = await resultOf(openWorld(), `${REPLACE}.saved`, {tokens});

    assert.equal(outcome, 'not-tested');
    assert.equal(reason, 'no user given has the permission billing.write');
  });

  test('is not tested where there is no second organization', async () => {
    const check = `${REPLACE}.organizations-apart`;
    const {outcome, reason} = await resultOf(createStore(), check);

    assert.deepEqual([outcome, reason], ['not-tested', 'no second organization']);
  });

  test('is not tested where any postal code could be right', async () => {
    const store = openWorld();
    store.billingAddresses.change(HERE, {countryCode: 'BR', postalCode: '01310-100'});
    const {outcome, reason} = await resultOf(store, `${REPLACE}.postal-code`);

    assert.equal(outcome, 'not-tested');
    assert.equal(reason, 'no postal code is known to be wrong in BR');
  });

  test('asks for no postal code where a country has none', async () => {
    const store = openWorld();
    store.billingAddresses.change(HERE, {countryCode: 'HK', postalCode: ''});

    assert.equal((await resultOf(store, `${REPLACE}.required`)).outcome, 'passed');
  });
});
