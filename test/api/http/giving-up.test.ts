import {expect} from '@open-wc/testing';

import {createHandlers, createStore, fetchFrom} from '../../../mocks/index.js';
import {createHttpApi} from '../../../src/api/http/index.js';
import {endless, errorOf, ok, rig, silent, status, thrownBy, type Answer} from './rig.js';

const hanging = () => new Promise<string>(() => undefined);

/** What a call throws whose caller gives up once the adapter waits. */
async function abortedAt(answer: Answer, getToken?: () => Promise<string>): Promise<unknown> {
  const reached = Promise.withResolvers<undefined>();
  const watched: Answer = (request, nth) => {
    reached.resolve(undefined);
    return answer(request, nth);
  };
  const asked = getToken && (() => {
    reached.resolve(undefined);
    return getToken();
  });
  const {api} = rig(watched, {getToken: asked});
  const controller = new AbortController();
  const thrown = thrownBy(api.session.get({signal: controller.signal}));
  await reached.promise;
  controller.abort();
  return thrown;
}

describe('a caller who gives up', () => {
  for (const [when, answer, getToken] of [
    ['the answer is awaited', silent, undefined],
    ['the body is read', endless, undefined],
    ['the body of a refusal is read', endless, undefined],
    ['the token is awaited', ok, hanging],
  ] as const) {
    it(`gets its own AbortError while ${when}`, async () => {
      const thrown = await abortedAt(answer, getToken);
      expect(thrown).to.be.instanceOf(DOMException);
      expect(thrown).to.have.property('name', 'AbortError');
    });
  }

  it('gets its own AbortError while the token is renewed', async () => {
    const controller = new AbortController();
    const getToken = ({renew}: {renew: boolean}) => {
      if (!renew) return 't1';
      controller.abort();
      return hanging();
    };
    const {api} = rig(status(401), {getToken});
    const thrown = await thrownBy(api.session.get({signal: controller.signal}));
    expect(thrown).to.have.property('name', 'AbortError');
  });

  it('sends nothing, and asks for no token, when that was before the call', async () => {
    let asked = 0;
    const getToken = () => {
      asked += 1;
      return Promise.reject(new Error('closed'));
    };
    const {api, requests} = rig(ok, {getToken});
    const thrown = await thrownBy(api.session.get({signal: AbortSignal.abort()}));
    expect(thrown).to.have.property('name', 'AbortError');
    expect([asked, requests.length]).to.deep.equal([0, 0]);
  });

  it('gets the reason that was given to the signal', async () => {
    const {api} = rig(ok);
    const reason = new Error('gone home');
    expect(await thrownBy(api.session.get({signal: AbortSignal.abort(reason)}))).to.equal(reason);
  });

  it('leaves the other callers their answer', async () => {
    const {promise, resolve} = Promise.withResolvers<string>();
    const {api} = rig(ok, {getToken: () => promise});
    const controller = new AbortController();
    const left = thrownBy(api.session.get({signal: controller.signal}));
    const stayed = api.session.get({});
    controller.abort();
    resolve('t1');
    expect(await left).to.have.property('name', 'AbortError');
    expect(await stayed).to.have.nested.property('user.name', 'Ruud Coon');
  });

  it('is told so over the mocked network too', async () => {
    const store = createStore();
    store.faults.set('session.get', 'never');
    const api = createHttpApi({baseUrl: '/api/portal', fetch: fetchFrom(createHandlers(store))});
    const controller = new AbortController();
    const thrown = thrownBy(api.session.get({signal: controller.signal}));
    controller.abort();
    expect(await thrown).to.have.property('name', 'AbortError');
  });
});

describe('the time limit', () => {
  for (const [name, answer] of [
    ['nothing answers', silent],
    ['the body does not end', endless],
  ] as const) {
    it(`ends a call when ${name}`, async () => {
      const {api} = rig(answer, {timeout: 20});
      const error = await errorOf(api.session.get({}));
      expect(error.kind).to.equal('timeout');
      expect(error.message).to.equal('GET /api/portal/session: no answer');
    });
  }

  it('ends a call also when its caller could have given up', async () => {
    const {api} = rig(silent, {timeout: 20});
    const {signal} = new AbortController();
    expect((await errorOf(api.session.get({signal}))).kind).to.equal('timeout');
  });
});

describe('the network', () => {
  it('that fails is an error of its own kind, with the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const {api} = rig(() => Promise.reject(cause));
    const error = await errorOf(api.session.get({}));
    expect(error.kind).to.equal('network');
    expect(error.cause).to.equal(cause);
  });

  it('that breaks off within the answer is the same', async () => {
    const start = (body: ReadableStreamDefaultController) => body.error(new TypeError('broken'));
    const {api} = rig(() => new Response(new ReadableStream({start})));
    expect((await errorOf(api.session.get({}))).kind).to.equal('network');
  });

  it('is asked once, however it fails', async () => {
    const {api, requests} = rig(() => Promise.reject(new TypeError('Failed to fetch')));
    await errorOf(api.session.get({}));
    expect(requests).to.have.length(1);
  });

  it('is the real one when the host gives no fetch', async () => {
    const api = createHttpApi({baseUrl: '/there/is/no/such/path'});
    expect((await errorOf(api.session.get({}))).kind).to.equal('not-found');
  });
});
