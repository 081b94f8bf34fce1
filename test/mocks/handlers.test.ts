import {expect} from '@open-wc/testing';

import {createHandlers, createStore, fetchFrom, type Store} from '../../mocks/index.js';
import {openBalanceSchema, organizationSchema, sessionSchema} from '../../src/api/index.js';
import {ADAPTERS, FILE, storeWithFile} from './adapters.js';
import {organizationId, refusal} from './helpers.js';

const BASE = 'https://portal.test/api';

function ask(store: Store, path: string): Promise<Response> {
  return fetchFrom(createHandlers(store, {baseUrl: BASE}))(`${BASE}${path}`);
}

const INVOICES = `/organizations/${organizationId}/invoices`;

describe('the handlers', () => {
  for (const [path, schema] of [
    ['/session', sessionSchema],
    [`/organizations/${organizationId}`, organizationSchema],
    [`/organizations/${organizationId}/open-balance`, openBalanceSchema],
  ] as const) {
    it(`answer ${path} by the contract`, async () => {
      const response = await ask(createStore(), path);
      expect(response.headers.get('content-type')).to.contain('application/json');
      expect(schema.safeParse(await response.json()).success).to.equal(true);
    });
  }

  it('read repeated parameters as a list, and numbers as numbers', async () => {
    const query = '?limit=2&status=overdue&status=voided&sort=number&unknown=1';
    const page = (await (await ask(createStore(), INVOICES + query)).json()) as {
      items: {number: string}[];
      total: number;
    };
    expect(page.total).to.equal(3);
    expect(page.items.map(({number}) => number)).to.deep.equal(['2026-0610', '2026-0911']);
  });

  for (const limit of ['abc', '', '-1', '1.5', '1e1', '0x10', '5&limit=6']) {
    it(`refuse limit=${limit}`, async () => {
      const response = await ask(createStore(), `${INVOICES}?limit=${limit}`);
      const {errors} = (await response.json()) as {errors: {pointer: string}[]};
      expect([response.status, errors[0]?.pointer]).to.deep.equal([422, 'limit']);
    });
  }

  it('refuse a list without limit', async () => {
    expect((await ask(createStore(), INVOICES)).status).to.equal(422);
  });

  it('send errors as problems (RFC 9457)', async () => {
    const response = await ask(createStore(), '/organizations/unheard-of');
    expect(response.headers.get('content-type')).to.equal('application/problem+json');
    expect(await response.json()).to.deep.equal({
      type: '/problems/not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no such organization.',
    });
  });

  it('number the requests, and take the date from the clock of the store', async () => {
    const store = createStore();
    const [first, second] = [await ask(store, '/session'), await ask(store, '/organizations/x')];
    expect(first.headers.get('x-request-id')).to.equal('mock-000001');
    expect(second.headers.get('x-request-id')).to.equal('mock-000002');
    expect(first.headers.get('date')).to.equal('Sat, 21 Nov 2026 08:12:00 GMT');
  });

  it('ask for a token with a 401', async () => {
    const store = createStore();
    store.signedIn = false;
    const {status, headers} = await ask(store, '/session');
    expect([status, headers.get('www-authenticate')]).to.deep.equal([401, 'Bearer']);
  });

  it('send a file under its name and its type', async () => {
    const response = await ask(storeWithFile(), `${INVOICES}/with-file/files/bijlage`);
    expect(response.headers.get('content-type')).to.equal('application/zip');
    expect(response.headers.get('content-disposition')).to.contain('filename="bijlage.bin"');
    expect([...new Uint8Array(await response.arrayBuffer())]).to.deep.equal([1, 2, 3]);
  });

  it('send every name of a file in one header that says it in full (RFC 6266)', async () => {
    const store = createStore({scenario: 'extreme'});
    const record = store.records('extreme').find(({id}) => id === 'many-files');
    for (const {id, fileName} of record?.attachments ?? []) {
      const path = `/organizations/extreme/invoices/many-files/files/${id}`;
      const header = (await ask(store, path)).headers.get('content-disposition') ?? '';
      const [, full = ''] = /; filename\*=UTF-8''([\w.%-]+)$/.exec(header) ?? [];
      expect(decodeURIComponent(full)).to.equal(fileName);
      expect(header).to.match(/^attachment; filename="[^"\\%]*"; /);
    }
  });

  it('take ids that have to be escaped in a URL', async () => {
    const store = storeWithFile();
    const [record] = store.records(organizationId);
    if (record) store.addInvoices([{...record, id: 'a/b c?#%', attachments: []}]);
    const path = `${INVOICES}/${encodeURIComponent('a/b c?#%')}/files/nothing`;
    const {detail} = (await (await ask(store, path)).json()) as {detail: string};
    expect(detail).to.equal('The invoice has no such file.');
  });

  it('leave what they do not know to fail as a network does', async () => {
    const call = ask(createStore(), '/unheard-of');
    const thrown: unknown = await call.catch((reason: unknown) => reason);
    expect(thrown).to.be.instanceOf(TypeError);
  });
});

const ADDRESS = `/organizations/${organizationId}/billing-address`;
const KEY = {'Idempotency-Key': 'k'};

/** Sends something to be saved as the billing address. */
function put(store: Store, headers: Record<string, string>, body: string): Promise<Response> {
  const handlers = createHandlers(store, {baseUrl: BASE});
  return fetchFrom(handlers)(`${BASE}${ADDRESS}`, {method: 'PUT', headers, body});
}

async function addressJson(store: Store): Promise<string> {
  return (await ask(store, ADDRESS)).text();
}

describe('the handlers of what writes', () => {
  it('take the version from If-Match, and answer with what is saved', async () => {
    const store = createStore();
    const body = (await addressJson(store)).replace('Amsterdam', 'Utrecht');
    const response = await put(store, {...KEY, 'If-Match': '"1"'}, body);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.deep.include({city: 'Utrecht', version: '2'});
  });

  it('believe If-Match where the body says another version', async () => {
    const store = createStore();
    const body = (await addressJson(store)).replace('"version":"1"', '"version":"7"');
    expect((await put(store, {...KEY, 'If-Match': '"1"'}, body)).status).to.equal(200);
    expect((await put(store, {'Idempotency-Key': 'l', 'If-Match': '"1"'}, body)).status).to.equal(
      412,
    );
  });

  it('answer 428 without If-Match', async () => {
    const store = createStore();
    const response = await put(store, KEY, await addressJson(store));
    expect(response.status).to.equal(428);
    expect(response.headers.get('content-type')).to.equal('application/problem+json');
    expect(store.billingAddresses.get(organizationId).version).to.equal('1');
  });

  it('answer 422 without a key', async () => {
    const store = createStore();
    const response = await put(store, {'If-Match': '"1"'}, await addressJson(store));
    const {errors} = (await response.json()) as {errors: {pointer: string}[]};
    expect([response.status, errors[0]?.pointer]).to.deep.equal([422, 'Idempotency-Key']);
    expect(store.billingAddresses.get(organizationId).version).to.equal('1');
  });

  for (const body of ['', '{', 'null', '"text"', '7']) {
    it(`answer 400 to a body that is no object: ${body || 'nothing'}`, async () => {
      const response = await put(createStore(), {...KEY, 'If-Match': '"1"'}, body);
      expect(response.status).to.equal(400);
      expect(response.headers.get('content-type')).to.equal('application/problem+json');
    });
  }

  for (const [body, pointer] of [
    ['{}', '/organizationName'],
    ['[]', '/organizationName'],
    ['{"street": 7}', '/street'],
  ] as const) {
    it(`name what is wrong with the fields of ${body}`, async () => {
      const response = await put(createStore(), {...KEY, 'If-Match': '"1"'}, body);
      const {errors} = (await response.json()) as {errors: {pointer: string}[]};
      expect(response.status).to.equal(422);
      expect(errors.map((error) => error.pointer)).to.include(pointer);
    });
  }

  it('sign out with 204 and no content', async () => {
    const store = createStore();
    const handlers = fetchFrom(createHandlers(store, {baseUrl: BASE}));
    const response = await handlers(`${BASE}/session`, {method: 'DELETE', headers: KEY});
    expect([response.status, await response.text()]).to.deep.equal([204, '']);
    expect(response.headers.get('x-request-id')).to.equal('mock-000001');
    expect((await ask(store, '/session')).status).to.equal(401);
  });

  it('do not sign out without a key', async () => {
    const store = createStore();
    const handlers = fetchFrom(createHandlers(store, {baseUrl: BASE}));
    expect((await handlers(`${BASE}/session`, {method: 'DELETE'})).status).to.equal(422);
    expect(store.signedIn).to.equal(true);
  });
});

describe('HTTP and object', () => {
  const requests = [
    {limit: 3},
    {limit: 3, sort: '-openAmount' as const, status: ['open' as const, 'paid' as const]},
    {limit: 3, search: '2026-0', typeCode: ['381'], issuedFrom: '2026-01-01'},
  ];
  for (const request of requests) {
    it(`give the same page for ${JSON.stringify(request)}`, async () => {
      const pages = await Promise.all(
        Object.values(ADAPTERS).map((open) =>
          open(createStore()).invoices.list({organizationId, ...request}),
        ),
      );
      expect(pages[1]).to.deep.equal(JSON.parse(JSON.stringify(pages[0])));
    });
  }

  for (const [adapter, open] of Object.entries(ADAPTERS)) {
    it(`go on from a cursor through ${adapter}`, async () => {
      const {invoices} = open(createStore());
      const {next} = await invoices.list({organizationId, limit: 40});
      expect((await invoices.list({organizationId, limit: 40, cursor: next})).offset).to.equal(40);
    });

    it(`say what is wrong with a field through ${adapter}`, async () => {
      const call = open(createStore()).invoices.list({organizationId, limit: -1});
      const {kind, fields} = await refusal(call);
      expect(kind).to.equal('invalid');
      expect(fields).to.deep.equal([{pointer: 'limit', detail: 'Give at least 1.'}]);
    });

    it(`give the bytes of a file, typed, through ${adapter}`, async () => {
      const blob = await open(storeWithFile()).invoices.file(FILE);
      expect([blob.type, blob.size]).to.deep.equal(['application/zip', 3]);
    });

    it(`say that a file is not there through ${adapter}`, async () => {
      const call = open(storeWithFile()).invoices.file({...FILE, fileId: 'other'});
      expect((await refusal(call)).kind).to.equal('not-found');
    });
  }
});
