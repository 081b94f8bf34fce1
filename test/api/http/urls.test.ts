import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import type {ListInvoicesRequest} from '../../../src/api/index.js';
import {errorOf, json, ok, rig} from './rig.js';

async function urlOfOrganization(organizationId: string): Promise<URL> {
  const {api, requests} = rig(ok);
  await api.session.organization({organizationId});
  return new URL(requests[0]?.url ?? '');
}

async function queryOf(query: Partial<ListInvoicesRequest>): Promise<string> {
  const {api, requests} = rig(() => json({items: []}));
  await api.invoices.list({organizationId: 'a', limit: 25, ...query});
  return new URL(requests[0]?.url ?? '').search;
}

describe('the URL of a call', () => {
  for (const [id, path] of [
    ['rode-lente', 'rode-lente'],
    ['a/b', 'a%2Fb'],
    ['a b?c#d', 'a%20b%3Fc%23d'],
    ['../session', '..%2Fsession'],
    ['..\\session', '..%5Csession'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
    ['høst/☃', 'h%C3%B8st%2F%E2%98%83'],
    ['\uD800', '%EF%BF%BD'],
  ] as const) {
    it(`holds the identifier ${JSON.stringify(id)} as one part of its path`, async () => {
      const {pathname} = await urlOfOrganization(id);
      expect(pathname).to.equal(`/api/portal/organizations/${path}`);
    });
  }

  for (const id of ['.', '..']) {
    it(`is not made for the identifier "${id}", which would lead elsewhere`, async () => {
      const {api, requests} = rig(ok);
      const error = await errorOf(api.session.organization({organizationId: id}));
      expect(error.kind).to.equal('not-found');
      expect(requests).to.be.empty;
    });
  }

  it('has every identifier in its place', async () => {
    const {api, requests} = rig(() => new Response('%PDF-'));
    await api.invoices.file({organizationId: 'o', invoiceId: 'i/1', fileId: 'f'});
    expect(requests[0]?.url).to.match(/\/portal\/organizations\/o\/invoices\/i%2F1\/files\/f$/);
  });

  it('repeats the name of an array for each of its values', async () => {
    expect(await queryOf({status: ['open', 'overdue']})).to.equal(
      '?limit=25&status=open&status=overdue',
    );
  });

  it('leaves out what is undefined and what is an empty array', async () => {
    expect(await queryOf({search: undefined, typeCode: []})).to.equal('?limit=25');
  });

  it('says what is empty', async () => {
    expect(await queryOf({search: ''})).to.equal('?limit=25&search=');
  });

  it('escapes what means something in a query', async () => {
    const {searchParams} = new URL(await queryOf({search: 'a&limit=1#ü +'}), location.href);
    expect([...searchParams]).to.deep.equal([
      ['limit', '25'],
      ['search', 'a&limit=1#ü +'],
    ]);
  });

  it('stays below the base for any identifier', async () => {
    const id = fc.oneof(fc.string({unit: 'binary'}), fc.stringMatching(/^[.%/\\2eE?#]*$/));
    await fc.assert(
      fc.asyncProperty(id.filter((text) => text !== '.' && text !== '..'), async (text) => {
        const {origin, pathname, search} = await urlOfOrganization(text);
        expect(origin + search).to.equal(location.origin);
        expect(pathname).to.match(/^\/api\/portal\/organizations\/[^/]*$/);
      }),
      {numRuns: 300, seed: 20261121},
    );
  });
});
