import {expect} from '@open-wc/testing';

import type {GetToken} from '../../../src/api/http/index.js';
import {errorOf, json, ok, rig, SESSION, status} from './rig.js';

/** A host that signs in by tokens `t1`, `t2` …, a new one at each renewal. */
function tokens() {
  const asked: boolean[] = [];
  let current = 1;
  const getToken: GetToken = async ({renew}) => {
    asked.push(renew);
    if (renew) current += 1;
    await Promise.resolve();
    return `t${current}`;
  };
  return {asked, getToken};
}

/** A server that knows one token. */
const knows = (token: string) => (request: Request) =>
  request.headers.get('authorization') === `Bearer ${token}` ? ok() : status(401)();

const fifty = <T>(call: () => Promise<T>) => Promise.all(Array.from({length: 50}, call));

describe('a token', () => {
  it('goes with every request when it is a string', async () => {
    const {api, requests} = rig(ok, {getToken: 'secret'});
    await api.session.get({});
    await api.session.get({});
    const sent = requests.map(({headers}) => headers.get('authorization'));
    expect(sent).to.deep.equal(['Bearer secret', 'Bearer secret']);
  });

  it('may be given without a promise', async () => {
    const {api, requests} = rig(ok, {getToken: () => 'secret'});
    await api.session.get({});
    expect(requests[0]?.headers.get('authorization')).to.equal('Bearer secret');
  });

  it('is not asked for before a call needs it', () => {
    const {asked, getToken} = tokens();
    rig(ok, {getToken});
    expect(asked).to.be.empty;
  });

  it('is asked for at each call that comes later', async () => {
    const {asked, getToken} = tokens();
    const {api} = rig(ok, {getToken});
    await api.session.get({});
    await api.session.get({});
    expect(asked).to.deep.equal([false, false]);
  });

  it('is asked for once by fifty calls at the same time', async () => {
    const {asked, getToken} = tokens();
    const {api, requests} = rig(ok, {getToken});
    await fifty(() => api.session.get({}));
    expect(asked).to.deep.equal([false]);
    expect(requests).to.have.length(50);
  });

  it('is asked for once more when it is refused, and the call goes on', async () => {
    const {asked, getToken} = tokens();
    const {api, requests} = rig(knows('t2'), {getToken});
    expect(await api.session.get({})).to.have.nested.property('user.name', 'Ruud Coon');
    expect(asked).to.deep.equal([false, true]);
    expect(requests).to.have.length(2);
  });

  it('is renewed once for fifty calls that are refused at the same time', async () => {
    const {asked, getToken} = tokens();
    const {api, requests} = rig(knows('t2'), {getToken});
    await fifty(() => api.session.get({}));
    expect(asked).to.deep.equal([false, true]);
    expect(requests).to.have.length(100);
  });

  it('is renewed once for calls that are refused one after the other', async () => {
    const {asked, getToken} = tokens();
    const late = Promise.withResolvers<Response>();
    const answer = (request: Request, nth: number) =>
      nth === 1 ? late.promise : knows('t2')(request);
    const {api} = rig(answer, {getToken});
    const first = api.session.get({});
    await api.session.get({});
    late.resolve(status(401)());
    await first;
    expect(asked.filter((renew) => renew)).to.have.length(1);
  });

  it('is renewed also while another call asks for it without that', async () => {
    const plain = Promise.withResolvers<string>();
    const refusal = Promise.withResolvers<Response>();
    const given = [Promise.resolve('t1'), plain.promise];
    const getToken: GetToken = ({renew}) => (renew ? 't2' : (given.shift() ?? 't2'));
    const answer = (request: Request, nth: number) =>
      nth === 1 ? refusal.promise : knows('t2')(request);
    const {api, requests} = rig(answer, {getToken});
    const first = api.session.get({});
    while (requests.length === 0) await Promise.resolve();
    const second = api.session.get({});
    refusal.resolve(status(401)());
    await refusal.promise;
    plain.resolve('t1');
    expect(await Promise.all([first, second])).to.have.length(2);
  });

  it('that is dead ends in two requests', async () => {
    const {api, requests} = rig(status(401), {getToken: () => Promise.resolve('dead')});
    expect((await errorOf(api.session.get({}))).kind).to.equal('unauthenticated');
    expect(requests).to.have.length(2);
  });

  it('that is dead ends in two requests for each of fifty calls', async () => {
    const {api, requests} = rig(status(401), {getToken: () => Promise.resolve('dead')});
    const errors = await fifty(() => errorOf(api.session.get({})));
    expect(errors.every(({kind}) => kind === 'unauthenticated')).to.equal(true);
    expect(requests).to.have.length(100);
  });

  for (const [name, getToken] of [
    ['is a string', 'dead'],
    ['is none', undefined],
  ] as const) {
    it(`is not renewed when it ${name}`, async () => {
      const {api, requests} = rig(status(401), {getToken});
      expect((await errorOf(api.session.get({}))).kind).to.equal('unauthenticated');
      expect(requests).to.have.length(1);
    });
  }

  it('is not renewed for another refusal than 401', async () => {
    const {asked, getToken} = tokens();
    const {api} = rig(status(403), {getToken});
    await errorOf(api.session.get({}));
    expect(asked).to.deep.equal([false]);
  });

  it('is in no URL, and goes to the configured origin alone', async () => {
    const page = {items: [], next: 'https://evil.example/next'};
    const {api, requests} = rig(() => json(page), {getToken: 'secret'});
    const {next} = await api.invoices.list({organizationId: '//evil.example', limit: 1});
    await api.invoices.list({organizationId: 'a', limit: 1, cursor: next});
    for (const {url} of requests) {
      expect(new URL(url).origin).to.equal(location.origin);
      expect(url).not.to.contain('secret');
    }
  });
});

describe('a host that gives no token', () => {
  const broken = new Error('The sign-in is closed.');

  for (const [name, getToken] of [
    ['throws', () => { throw broken; }],
    ['rejects', () => Promise.reject(broken)],
  ] as const) {
    it(`is unauthenticated when it ${name}`, async () => {
      const {api, requests} = rig(ok, {getToken});
      const error = await errorOf(api.session.get({}));
      expect(error.kind).to.equal('unauthenticated');
      expect(error.cause).to.equal(broken);
      expect(requests).to.be.empty;
    });
  }

  it('is unauthenticated when only the renewal fails', async () => {
    const getToken: GetToken = ({renew}) => (renew ? Promise.reject(broken) : 't1');
    const {api, requests} = rig(status(401), {getToken});
    expect((await errorOf(api.session.get({}))).kind).to.equal('unauthenticated');
    expect(requests).to.have.length(1);
  });

  it('is asked again at the next call', async () => {
    const answers = [Promise.reject(broken), Promise.resolve('t1')];
    const {api} = rig(knows('t1'), {getToken: () => answers.shift() ?? 't1'});
    await errorOf(api.session.get({}));
    expect(await api.session.get({})).to.deep.equal({...SESSION, user: {...SESSION.user}});
  });

  it('is a timeout when it hangs', async () => {
    const {api, requests} = rig(ok, {getToken: () => new Promise(() => undefined), timeout: 20});
    expect((await errorOf(api.session.get({}))).kind).to.equal('timeout');
    expect(requests).to.be.empty;
  });

  it('is asked again after it hung', async () => {
    const answers = [new Promise<string>(() => undefined)];
    const {api, requests} = rig(ok, {getToken: () => answers.shift() ?? 't1', timeout: 50});
    await errorOf(api.session.get({}));
    await api.session.get({});
    expect(requests[0]?.headers.get('authorization')).to.equal('Bearer t1');
  });
});
