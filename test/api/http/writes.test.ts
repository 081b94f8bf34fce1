import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import type {BillingAddress} from '../../../src/api/index.js';
import {errorOf, json, rig, status, type Answer} from './rig.js';

const ADDRESS: BillingAddress = {
  version: 'W3siYSI6MX0=',
  organizationName: 'Rode Lente',
  street: 'Lange Gracht 16B',
  postalCode: '1234 AB',
  city: 'Amsterdam ✓',
  countryCode: 'NL',
};

const saved: Answer = () => json({...ADDRESS, version: '2'});
const nothing: Answer = () => new Response(null, {status: 204});
const write = {organizationId: 'rode/lente', body: ADDRESS, idempotencyKey: 'key-1'};

/** What one save sends. */
async function sentBy(body: BillingAddress = ADDRESS): Promise<Request> {
  const {api, requests} = rig(saved);
  await api.billingAddress.replace({...write, body});
  const [request] = requests;
  if (!request) throw new Error('Nothing was sent.');
  return request;
}

describe('a call that writes', () => {
  it('sends its body as JSON, and says so', async () => {
    const request = await sentBy();
    expect(request.method).to.equal('PUT');
    expect(request.headers.get('content-type')).to.equal('application/json');
    expect(await request.json()).to.deep.equal(ADDRESS);
  });

  it('names the version that it is a change of, as one strong entity tag', async () => {
    const {headers} = await sentBy();
    expect(headers.get('if-match')).to.equal('"W3siYSI6MX0="');
  });

  it('carries its key', async () => {
    expect((await sentBy()).headers.get('idempotency-key')).to.equal('key-1');
  });

  it('has nothing of what it sends in its URL', async () => {
    const {pathname, search} = new URL((await sentBy()).url);
    expect(pathname).to.equal('/api/portal/organizations/rode%2Flente/billing-address');
    expect(search).to.equal('');
  });

  it('sends whatever a field holds, and nothing else for it', async () => {
    const texts = fc.string({unit: 'binary', maxLength: 20});
    await fc.assert(
      fc.asyncProperty(texts, texts, async (street, city) => {
        const request = await sentBy({...ADDRESS, street, city});
        const body = (await request.json()) as BillingAddress;
        expect([body.street, body.city]).to.deep.equal([street, city]);
      }),
      {numRuns: 50},
    );
  });

  it('answers with what the server saved', async () => {
    const {api} = rig(saved);
    expect((await api.billingAddress.replace(write)).version).to.equal('2');
  });

  it('is tried again with a new token, under the same key', async () => {
    const answer: Answer = (request, nth) => (nth === 1 ? status(401)() : saved(request, nth));
    const getToken = ({renew}: {renew: boolean}) => (renew ? 't2' : 't1');
    const {api, requests} = rig(answer, {getToken});
    await api.billingAddress.replace(write);
    const names = ['authorization', 'idempotency-key', 'if-match'];
    const sent = requests.map(({headers}) => names.map((name) => headers.get(name)));
    expect(sent).to.deep.equal([
      ['Bearer t1', 'key-1', '"W3siYSI6MX0="'],
      ['Bearer t2', 'key-1', '"W3siYSI6MX0="'],
    ]);
    expect(await requests[1]?.json()).to.deep.equal(ADDRESS);
  });

  it('is sent once where the connection is lost', async () => {
    const {api, requests} = rig(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await errorOf(api.billingAddress.replace(write))).kind).to.equal('network');
    expect(requests).to.have.length(1);
  });

  for (const [code, kind] of [
    [409, 'conflict'],
    [412, 'precondition-failed'],
    [422, 'invalid'],
    [428, 'precondition-failed'],
    [400, 'invalid'],
  ] as const) {
    it(`is ${kind} when it is answered with ${code}`, async () => {
      const error = await errorOf(rig(status(code)).api.billingAddress.replace(write));
      expect([error.kind, error.status]).to.deep.equal([kind, code]);
    });
  }

  it('says which fields are refused, by their pointers', async () => {
    const errors = [{pointer: '/postalCode', detail: 'Not in NL.'}];
    const headers = {'content-type': 'application/problem+json'};
    const answer: Answer = () => json({title: 'Refused', errors}, {status: 422, headers});
    const {fields} = await errorOf(rig(answer).api.billingAddress.replace(write));
    expect(fields).to.deep.equal(errors);
  });
});

describe('a call that has nothing to say', () => {
  it('sends a key and no body', async () => {
    const {api, requests} = rig(nothing);
    expect(await api.session.signOut?.({idempotencyKey: 'key-2'})).to.equal(undefined);
    const [request] = requests;
    expect([request?.method, new URL(request?.url ?? '').search]).to.deep.equal(['DELETE', '']);
    expect(request?.headers.get('idempotency-key')).to.equal('key-2');
    for (const name of ['if-match', 'content-type']) {
      expect(request?.headers.has(name)).to.equal(false);
    }
    expect(request?.body).to.equal(null);
  });

  it('takes any right status for done, whatever comes with it', async () => {
    const {api} = rig(() => new Response('<p>Goodbye</p>'));
    expect(await api.session.signOut?.({idempotencyKey: 'k'})).to.equal(undefined);
  });

  it('is refused as any other', async () => {
    const call = rig(status(401)).api.session.signOut?.({idempotencyKey: 'k'});
    expect((await errorOf(call ?? Promise.resolve())).kind).to.equal('unauthenticated');
  });
});

describe('a page that lends every object', () => {
  for (const [name, value] of Object.entries({
    idempotencyKey: 'lent',
    body: {lent: true},
    version: 'lent',
  })) {
    it(`a ${name} lends none to a call that reads`, async () => {
      Object.defineProperty(Object.prototype, name, {value, configurable: true});
      try {
        const {api, requests} = rig(saved);
        await api.billingAddress.get({organizationId: 'a'});
        expect([...(requests[0]?.headers.keys() ?? [])]).to.deep.equal(['accept']);
        expect(new URL(requests[0]?.url ?? '').search).to.equal('');
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
    });
  }

  it('a version lends none to a body without one', async () => {
    Object.defineProperty(Object.prototype, 'version', {value: 'lent', configurable: true});
    try {
      const {version: _, ...rest} = ADDRESS;
      const {headers} = await sentBy(rest as BillingAddress);
      expect(headers.has('if-match')).to.equal(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'version');
    }
  });
});
