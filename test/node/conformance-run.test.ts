import assert from 'node:assert/strict';
import {describe, test} from 'node:test';

import {Failed, NotTested, type Check} from '../../src/conformance/check.js';
import type {CheckResult, ConformanceOptions} from '../../src/conformance/index.js';
import {runChecks, UnreachableError} from '../../src/conformance/run.js';
import {BASE_URL, fetchWithTokens, runOver, TOKENS} from './conformance/backend.js';
import {openWorld} from './conformance/world.js';

/** A check of this test's own. */
function checkOf(run: Check['run'], more: Partial<Check> = {}): Check {
  return {
    id: 'session.get.own',
    endpoint: 'session.get',
    facts: ['Y6'],
    title: 'is as it is',
    run,
    ...more,
  };
}

/** What a check came to, on a back end that is right unless another one is given. */
async function resultOf(
  check: Check,
  options: Partial<ConformanceOptions> = {},
): Promise<CheckResult> {
  const fetch = fetchWithTokens(openWorld());
  const given = {baseUrl: BASE_URL, token: TOKENS.admin, fetch, ...options};
  const report = await runChecks([check], given);
  const [result] = report.endpoints.flatMap(({checks}) => checks);
  assert.ok(result);
  return result;
}

const addressOf = (input: string | URL | Request): string => new Request(input).url;

const isUnreachable = (error: unknown): boolean => error instanceof UnreachableError;

/** A `fetch` that loses the connection from some call on. */
function fetchUntil(calls: number): typeof fetch {
  const right = fetchWithTokens(openWorld());
  let left = calls;
  return (input, init) => {
    left -= 1;
    return left >= 0 ? right(input, init) : Promise.reject(new TypeError('fetch failed'));
  };
}

describe('a check', () => {
  test('that returns has passed, with what it left out', async () => {
    const check = checkOf((context) => {
      context.leaveOut('one page only');
      return Promise.resolve();
    });

    const {outcome, leftOut} = await resultOf(check);

    assert.deepEqual([outcome, leftOut], ['passed', ['one page only']]);
  });

  test('that throws Failed tells what was due, what came, the call and its id', async () => {
    const check = checkOf(async (context) => {
      const [as] = context.settings.users;
      const exchange = await context.call('session.get', {as});
      throw new Failed({expected: 'nobody', got: 'Ruud Coon', exchange});
    });

    const {outcome, reason, request, requestId} = await resultOf(check);

    assert.equal(outcome, 'failed');
    assert.equal(reason, 'Expected nobody; got Ruud Coon.');
    assert.deepEqual([request, requestId], ['GET /session', 'mock-000002']);
  });

  test('that throws NotTested says what is missing', async () => {
    const result = await resultOf(checkOf(() => Promise.reject(new NotTested('one page only'))));

    assert.deepEqual([result.outcome, result.reason], ['not-tested', 'one page only']);
  });

  test('that breaks has failed, and the others go on', async () => {
    const broken = checkOf(() => Promise.reject(new RangeError('too far')));
    const next = checkOf(() => Promise.resolve(), {id: 'session.get.next'});
    const {endpoints} = await runChecks([broken, next], {
      baseUrl: BASE_URL,
      fetch: fetchWithTokens(openWorld()),
    });

    assert.deepEqual(
      endpoints.flatMap(({checks}) => checks.map(({outcome, reason}) => [outcome, reason])),
      [
        ['failed', 'The check itself broke: too far'],
        ['passed', undefined],
      ],
    );
  });

  test('whose call is not answered has failed, while others are answered', async () => {
    const right = fetchWithTokens(openWorld());
    const fetch: typeof globalThis.fetch = (input, init) =>
      addressOf(input).endsWith('/open-balance')
        ? Promise.reject(new TypeError('fetch failed', {cause: new Error('socket hang up')}))
        : right(input, init);
    const check = checkOf(async (context) => {
      const [as] = context.settings.users;
      await context.call('invoices.openBalance', {as, values: {organizationId: 'rode-lente'}});
    });

    const {outcome, reason, request} = await resultOf(check, {fetch});

    assert.equal(outcome, 'failed');
    assert.equal(reason, 'Expected an answer; got no answer (socket hang up).');
    assert.equal(request, 'GET /organizations/rode-lente/open-balance');
  });

  test('whose call takes too long has failed', async () => {
    const right = fetchWithTokens(openWorld());
    const fetch: typeof globalThis.fetch = (input, init) =>
      addressOf(input).endsWith('/open-balance')
        ? new Promise((_resolve, reject) => {
            // The signal of a time limit alone does not keep a process alive.
            const alive = setInterval(() => undefined, 1000);
            init?.signal?.addEventListener('abort', () => {
              clearInterval(alive);
              reject(init.signal?.reason as Error);
            });
          })
        : right(input, init);
    const check = checkOf(async (context) => {
      const [as] = context.settings.users;
      await context.call('invoices.openBalance', {as, values: {organizationId: 'rode-lente'}});
    });

    const {outcome, reason} = await resultOf(check, {fetch, timeout: 500});

    assert.equal(outcome, 'failed');
    assert.match(reason ?? '', /no answer \(.*timeout/);
  });

  test('finds something out once for all that ask', async () => {
    let looked = 0;
    const look = checkOf(async (context) => {
      await context.once('thing', () => Promise.resolve((looked += 1)));
    });
    await runChecks([look, {...look, id: 'session.get.again'}], {
      baseUrl: BASE_URL,
      fetch: fetchWithTokens(openWorld()),
    });

    assert.equal(looked, 1);
  });

  test('that asks for a call which the contract has not is broken', async () => {
    const check = checkOf(async (context) => {
      await context.call('invoices.shred', {as: undefined});
    });

    const {reason} = await resultOf(check);

    assert.equal(reason, 'The check itself broke: The contract has no call invoices.shred.');
  });
});

describe('a check that writes', () => {
  /** A back end with one note, which anybody can write. */
  function notes() {
    let note = 'as it was';
    const right = fetchWithTokens(openWorld());
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (!addressOf(input).endsWith('/note')) return right(input, init);
      const before = note;
      note = new Headers(init?.headers).get('x-note') ?? '';
      return Promise.resolve(new Response(before));
    };
    return {fetch, read: () => note};
  }

  const write = (ending: () => Promise<void>, more: Partial<Check> = {}): Check =>
    checkOf(
      async (context) => {
        const [user] = context.settings.users;
        const put = (text: string) =>
          context.send({method: 'PUT', path: '/note', user, headers: {'x-note': text}});
        const {text: before} = await put('written');
        context.cleanUp(async () => void (await put(before)));
        await ending();
      },
      {writes: true, ...more},
    );

  test('does not run unless that is allowed', async () => {
    const {fetch, read} = notes();
    const {outcome, reason} = await resultOf(write(() => Promise.resolve()), {fetch});

    assert.deepEqual([outcome, reason], ['not-tested', 'it writes, which was not allowed']);
    assert.equal(read(), 'as it was');
  });

  test('runs where it is allowed, and what it did is undone', async () => {
    const {fetch, read} = notes();
    let during: string | undefined;
    const check = write(() => Promise.resolve(void (during = read())));

    const {outcome} = await resultOf(check, {fetch, allowWrites: true});

    assert.deepEqual([outcome, during, read()], ['passed', 'written', 'as it was']);
  });

  test('is undone also when it throws', async () => {
    const {fetch, read} = notes();
    const check = write(() => Promise.reject(new Failed({expected: 'this', got: 'that'})));

    const {outcome, reason} = await resultOf(check, {fetch, allowWrites: true});

    assert.deepEqual([outcome, reason], ['failed', 'Expected this; got that.']);
    assert.equal(read(), 'as it was');
  });

  test('is undone from the last step to the first', async () => {
    const steps: string[] = [];
    const check = checkOf(
      (context) => {
        context.cleanUp(() => Promise.resolve(void steps.push('first')));
        context.cleanUp(() => Promise.resolve(void steps.push('second')));
        return Promise.resolve();
      },
      {writes: true},
    );
    await resultOf(check, {allowWrites: true});

    assert.deepEqual(steps, ['second', 'first']);
  });

  test('has failed when it cannot be undone, and the other steps are', async () => {
    const steps: string[] = [];
    const check = checkOf(
      (context) => {
        context.cleanUp(() => Promise.resolve(void steps.push('first')));
        context.cleanUp(() => Promise.reject(new Error('locked')));
        return Promise.resolve();
      },
      {writes: true},
    );
    const {outcome, reason} = await resultOf(check, {allowWrites: true});

    assert.deepEqual([outcome, steps], ['failed', ['first']]);
    assert.equal(reason, 'What it did was not undone: locked');
  });

  test('has to say so', async () => {
    const {fetch, read} = notes();
    const check = write(() => Promise.resolve(), {writes: false});

    const {outcome, reason} = await resultOf(check, {fetch, allowWrites: true});

    assert.equal(outcome, 'failed');
    assert.match(reason ?? '', /PUT \/note writes, and session\.get\.own does not say so/);
    assert.equal(read(), 'as it was');
  });
});

describe('a run', () => {
  test('ends with one error where nothing answers', async () => {
    const run = runOver(openWorld(), {fetch: fetchUntil(0)});

    await assert.rejects(run, (error: Error) => {
      assert.ok(isUnreachable(error));
      assert.equal(error.message, `${BASE_URL}: GET /session: no answer (fetch failed)`);
      return true;
    });
  });

  test('ends with one error where the back end goes down in the midst of it', async () => {
    await assert.rejects(runOver(openWorld(), {fetch: fetchUntil(30)}), isUnreachable);
  });

  test('ends when its signal says so', async () => {
    const controller = new AbortController();
    const right = fetchWithTokens(openWorld());
    let calls = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      calls += 1;
      if (calls === 10) controller.abort(new Error('enough'));
      return right(input, init);
    };

    const run = runOver(openWorld(), {fetch, signal: controller.signal});

    await assert.rejects(run, {message: 'enough'});
    assert.ok(calls < 15);
  });

  test('comes back after as long as a 429 asks', async () => {
    const right = fetchWithTokens(openWorld());
    let refused = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      refused += 1;
      if (refused % 3 !== 0) return right(input, init);
      return Promise.resolve(new Response('', {status: 429, headers: {'Retry-After': '0'}}));
    };
    const report = await runOver(openWorld(), {fetch, only: ['session.get']});

    assert.equal(report.summary.failed, 0);
  });

  test('takes what a redirect leads to for no answer of the back end', async () => {
    const fetch: typeof globalThis.fetch = () =>
      Promise.resolve(new Response(null, {status: 302, headers: {location: '/login'}}));
    const report = await runOver(openWorld(), {fetch, only: ['session.get.answer']});

    const [check] = report.endpoints.flatMap(({checks}) => checks);
    assert.equal(check?.reason, 'Expected status 200; got a redirect.');
  });

  test('keeps tokens and cookies out of its report, whatever the back end sends', async () => {
    const fetch: typeof globalThis.fetch = (_input, init) => {
      const headers = new Headers(init?.headers);
      const body = `${headers.get('authorization') ?? ''} ${headers.get('cookie') ?? ''}`;
      return Promise.resolve(new Response(body, {headers: {'x-request-id': 'a'}}));
    };
    const report = await runOver(openWorld(), {fetch, headers: {Cookie: 'session=secret'}});

    assert.ok(report.summary.failed > 0);
    assert.doesNotMatch(JSON.stringify(report), new RegExp(`${TOKENS.admin}|session=secret`));
  });

  test('runs only the endpoints and checks that are named', async () => {
    const only = ['session.get', 'invoices.list.total'];
    const {endpoints} = await runOver(openWorld(), {only});

    const ids = endpoints.flatMap(({checks}) => checks.map(({id}) => id));
    assert.ok(ids.every((id) => id.startsWith('session.get.') || id === 'invoices.list.total'));
    assert.ok(ids.includes('session.get.answer') && ids.includes('invoices.list.total'));
  });

  for (const [title, options, message] of [
    ['a check that there is not', {only: ['invoices.shred']}, /no check "invoices\.shred"/],
    ['a base URL that is none', {baseUrl: 'ftp://portal.test'}, /baseUrl is "ftp:/],
    ['a bound that is none', {mostPages: 0}, /mostPages is 0/],
  ] as const) {
    test(`refuses ${title}`, async () => {
      await assert.rejects(runOver(openWorld(), options), (error: Error) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});
