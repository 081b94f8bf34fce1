import {expect} from '@open-wc/testing';

import type {HttpApiOptions} from '../../../src/api/http/index.js';
import {errorOf, ok, rig} from './rig.js';

async function requestWith(options: Partial<HttpApiOptions>): Promise<Request> {
  const {api, requests} = rig(ok, options);
  await api.session.get({});
  const [request] = requests;
  if (!request) throw new Error('Nothing was sent.');
  return request;
}

/** A redirect as browsers hand it over when they may not follow it: without status and address. */
function opaqueRedirect(): Response {
  const hidden = {type: {value: 'opaqueredirect'}, status: {value: 0}, ok: {value: false}};
  return Object.defineProperties(new Response(null), hidden);
}

describe('a request', () => {
  it('asks for JSON and for problems', async () => {
    const {headers} = await requestWith({});
    expect(headers.get('accept')).to.equal('application/json, application/problem+json, */*');
  });

  it('is a GET for every call that reads, with nothing in its body and no key', async () => {
    const {api, requests} = rig(ok);
    await api.session.get({});
    await api.session.organization({organizationId: 'a'});
    await api.invoices.list({organizationId: 'a', limit: 1});
    await api.invoices.openBalance({organizationId: 'a'});
    await api.invoices.file({organizationId: 'a', invoiceId: 'b', fileId: 'c'});
    await api.billingAddress.get({organizationId: 'a'});
    expect(new Set(requests.map(({method}) => method))).to.deep.equal(new Set(['GET']));
    expect(requests.every(({body}) => body === null)).to.equal(true);
    expect(requests.some(({headers}) => headers.has('idempotency-key'))).to.equal(false);
  });

  it('carries the headers of the host', async () => {
    const {headers} = await requestWith({headers: {'X-Tenant': 'rood', Accept: 'text/json'}});
    expect(headers.get('x-tenant')).to.equal('rood');
    expect(headers.get('accept')).to.equal('text/json');
  });

  it('carries no authorization when the host gave none', async () => {
    expect((await requestWith({})).headers.has('authorization')).to.equal(false);
  });

  it('sends cookies to the page’s own origin only', async () => {
    expect((await requestWith({})).credentials).to.equal('same-origin');
  });

  for (const credentials of ['include', 'omit'] as const) {
    it(`sends cookies as the host says (${credentials})`, async () => {
      expect((await requestWith({credentials})).credentials).to.equal(credentials);
    });
  }

  it('tells nobody which page it comes from', async () => {
    expect((await requestWith({})).referrerPolicy).to.equal('no-referrer');
  });

  it('does not follow a redirect', async () => {
    expect((await requestWith({})).redirect).to.equal('manual');
  });

  for (const [name, redirect] of [
    ['as browsers show it', opaqueRedirect],
    ['as it is', () => Response.redirect('https://evil.example/', 302)],
  ] as const) {
    it(`that is answered with a redirect is a contract error (${name})`, async () => {
      const {api, requests} = rig(redirect, {getToken: 'secret'});
      const error = await errorOf(api.session.get({}));
      expect(error.kind).to.equal('contract');
      expect(error.message).to.equal('GET /session: answered with a redirect');
      expect(requests.map(({url}) => new URL(url).origin)).to.deep.equal([location.origin]);
    });
  }

  for (const [name, value] of Object.entries({
    credentials: 'include',
    getToken: 'lent',
    headers: {'x-lent': 'lent'},
    body: 'lent',
    method: 'POST',
    mode: 'no-cors',
    redirect: 'follow',
    integrity: 'lent',
  })) {
    it(`is the same on a page that lends every object a ${name}`, async () => {
      Object.defineProperty(Object.prototype, name, {value, configurable: true});
      try {
        const request = await requestWith({});
        expect(request.credentials).to.equal('same-origin');
        expect(request.redirect).to.equal('manual');
        expect([...request.headers.keys()]).to.deep.equal(['accept']);
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
    });
  }
});
