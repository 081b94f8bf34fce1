import {expect} from '@open-wc/testing';

import {createHandlers, createStore, fetchFrom} from '../../../mocks/index.js';
import {createHttpApi} from '../../../src/api/http/index.js';
import {createPortal} from '../../../src/portal/portal.js';
import {errorOf, json, rig, SESSION} from './rig.js';

const ORGANIZATION = {
  id: 'a',
  name: 'Rode Lente',
  role: 'viewer',
  permissions: ['invoice.read'],
  administrators: [],
};

function without(field: keyof typeof ORGANIZATION): Partial<typeof ORGANIZATION> {
  return Object.fromEntries(Object.entries(ORGANIZATION).filter(([name]) => name !== field));
}

describe('an answer', () => {
  for (const [name, body, type] of [
    ['an HTML page', '<!doctype html><title>Sign in</title>', 'text/html'],
    ['an HTML page that says it is JSON', '<!doctype html>', 'application/json'],
    ['truncated JSON', '{"user":{"name":"Ruud', 'application/json'],
    ['empty', '', 'application/json'],
    ['nothing but a mark of its encoding', '\uFEFF', 'application/json'],
  ] as const) {
    it(`that is ${name} is a contract error that names type and request`, async () => {
      const headers = {'content-type': type, 'X-Request-Id': 'r-1'};
      const {api} = rig(() => new Response(body, {headers}));
      const error = await errorOf(api.session.get({}));
      expect(error.kind).to.equal('contract');
      expect(error.message).to.equal(`GET /session: answer is no JSON (${type})`);
      expect([error.status, error.requestId]).to.deep.equal([200, 'r-1']);
    });
  }

  it('that has no content is a contract error', async () => {
    const {api} = rig(() => new Response(null, {status: 204}));
    const error = await errorOf(api.session.get({}));
    expect(error.kind).to.equal('contract');
    expect(error.message).to.equal('GET /session: answer is no JSON (no content type)');
  });

  it('is read whatever type it says to be', async () => {
    const {api} = rig(() => new Response(JSON.stringify(SESSION)));
    expect((await api.session.get({})).user.name).to.equal('Ruud Coon');
  });

  it('is read behind a mark of its encoding', async () => {
    const {api} = rig(() => new Response(`\uFEFF${JSON.stringify(SESSION)}`));
    expect((await api.session.get({})).user.name).to.equal('Ruud Coon');
  });

  it('that is a file comes as it is, with its type', async () => {
    const bytes = Uint8Array.of(0, 255, 128);
    const {api} = rig(() => new Response(bytes, {headers: {'content-type': 'application/pdf'}}));
    const blob = await api.invoices.file({organizationId: 'a', invoiceId: 'b', fileId: 'c'});
    expect(blob.type).to.equal('application/pdf');
    expect(new Uint8Array(await blob.arrayBuffer())).to.deep.equal(bytes);
  });

  it('is the same over the mocked network as from the store itself', async () => {
    const store = createStore();
    const api = createHttpApi({baseUrl: '/api/portal', fetch: fetchFrom(createHandlers(store))});
    const request = {organizationId: 'rode-lente', limit: 50};
    const [sent, own] = [await api.invoices.list(request), await store.api.invoices.list(request)];
    expect(JSON.stringify(sent)).to.equal(JSON.stringify(own));
  });
});

describe('an answer on a page that lends every object a field', () => {
  for (const [field, lent] of [
    ['permissions', ['invoice.read', 'invoice.download']],
    ['role', 'admin'],
    ['administrators', []],
  ] as const) {
    it(`is refused when it lacks ${field}`, async () => {
      const {api} = rig(({url}) =>
        url.endsWith('/session')
          ? json({...SESSION, organizations: [{id: 'a', name: 'Rode Lente'}]})
          : json(without(field)),
      );
      const portal = createPortal({api});
      Object.defineProperty(Object.prototype, field, {value: lent, configurable: true});
      try {
        await portal.load();
      } finally {
        Reflect.deleteProperty(Object.prototype, field);
      }
      expect(portal.error?.kind).to.equal('contract');
      expect(portal.error?.message).to.contain(`session.${field}: `);
      expect(portal.can('invoice.read').allowed).to.equal(false);
    });
  }

  it('takes nothing from a __proto__ of its own', async () => {
    const body = '{"__proto__":{"user":{"name":"x"}},"organizations":[]}';
    const {api} = rig(() => new Response(body));
    expect((await api.session.get({})).user).to.equal(undefined);
  });
});
