import {expect} from '@open-wc/testing';

import type {ApiError} from '../../../src/api/index.js';
import {errorOf, json, rig} from './rig.js';

const PROBLEM = 'application/problem+json';

/** The error that a refusal with this body and these headers ends in. */
function refusedWith(
  body: unknown,
  headers: Record<string, string> = {},
  status = 422,
): Promise<ApiError> {
  const {api} = rig(() => json(body, {status, headers: {'content-type': PROBLEM, ...headers}}));
  return errorOf(api.session.get({}));
}

describe('a refusal', () => {
  for (const [status, kind] of [
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [402, 'contract'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'contract'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'gone'],
    [412, 'precondition-failed'],
    [418, 'contract'],
    [422, 'invalid'],
    [425, 'rate-limited'],
    [428, 'precondition-failed'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [501, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
    [599, 'unavailable'],
  ] as const) {
    it(`with status ${status} is ${kind}`, async () => {
      const error = await refusedWith({title: 'No'}, {}, status);
      expect(error.kind).to.equal(kind);
      expect(error.status).to.equal(status);
    });
  }

  it('speaks in the words of its detail', async () => {
    const error = await refusedWith({title: 'Invalid', detail: 'The limit is 100.'});
    expect(error.message).to.equal('The limit is 100.');
  });

  it('speaks in the words of its title when there are no others', async () => {
    expect((await refusedWith({title: 'Invalid', detail: ''})).message).to.equal('Invalid');
  });

  it('reads JSON of any kind', async () => {
    const headers = {'content-type': 'text/json; charset=utf-8'};
    const error = await refusedWith({detail: 'So it is.'}, headers);
    expect(error.message).to.equal('So it is.');
  });

  it('names the refused fields', async () => {
    const errors = [
      {pointer: '/address/city', detail: 'Give a city.'},
      {pointer: 'limit', detail: 'At most 100.'},
    ];
    expect((await refusedWith({title: 'Invalid', errors})).fields).to.deep.equal(errors);
  });

  it('leaves out of its fields what is no field', async () => {
    const junk = [null, 7, 'limit', [], {detail: 'Where?'}, {pointer: 1}];
    const {fields} = await refusedWith({errors: [...junk, {pointer: '/a', detail: 5}]});
    expect(fields).to.deep.equal([{pointer: '/a', detail: ''}]);
  });

  for (const errors of [null, 'limit', 7, {pointer: '/a'}]) {
    it(`has no fields when its errors are ${JSON.stringify(errors)}`, async () => {
      expect((await refusedWith({errors})).fields).to.be.empty;
    });
  }

  for (const body of [null, 7, 'no', [], true, {}, {title: 7, detail: {}}]) {
    it(`says its status when its document is ${JSON.stringify(body)}`, async () => {
      expect((await refusedWith(body)).message).to.equal('HTTP 422');
    });
  }

  for (const [name, text, type] of [
    ['an HTML page', '<html><script>alert(1)</script>', 'text/html'],
    ['broken JSON', '{"title":', PROBLEM],
    ['nothing', '', PROBLEM],
    ['nothing, of no type', null, undefined],
  ] as const) {
    it(`says its status, and not one word of its body, when that is ${name}`, async () => {
      const headers = type === undefined ? {} : {'content-type': type};
      const {api} = rig(() => new Response(text, {status: 502, headers}));
      const error = await errorOf(api.session.get({}));
      expect([error.kind, error.message]).to.deep.equal(['unavailable', 'HTTP 502']);
    });
  }

  it('names the request by its header', async () => {
    const error = await refusedWith({requestId: 'body'}, {'X-Request-Id': 'head'});
    expect(error.requestId).to.equal('head');
  });

  it('names the request by its document when there is no header', async () => {
    expect((await refusedWith({requestId: 'body'})).requestId).to.equal('body');
  });

  it('names no request when it knows none', async () => {
    expect((await refusedWith({requestId: 7})).requestId).to.equal(undefined);
  });
});

describe('when to come back', () => {
  const date = 'Sat, 21 Nov 2026 08:12:00 GMT';
  const later = 'Sat, 21 Nov 2026 08:12:30 GMT';

  for (const [name, headers, seconds] of [
    ['is told in seconds', {'Retry-After': '120'}, 120],
    ['may be at once', {'Retry-After': '0'}, 0],
    ['is told by the server’s own clock', {'Retry-After': later, date}, 30],
    ['has passed', {'Retry-After': 'Sat, 21 Nov 2026 08:00:00 GMT', date}, 0],
    ['is a date without a clock', {'Retry-After': later}, undefined],
    ['makes no sense', {'Retry-After': 'soon', date}, undefined],
    ['is negative', {'Retry-After': '-5'}, undefined],
    ['is not told', {}, undefined],
  ] as [string, Record<string, string>, number | undefined][]) {
    it(`${name}: ${seconds}`, async () => {
      expect((await refusedWith({}, headers, 503)).retryAfter).to.equal(seconds);
    });
  }
});
