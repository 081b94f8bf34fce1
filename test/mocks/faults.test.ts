import {expect} from '@open-wc/testing';

import {createStore, FAULT_NAMES, FAULTS, type FaultName} from '../../mocks/index.js';
import {invoiceSchema, isAbort, userSchema, type ApiErrorKind} from '../../src/api/index.js';
import {ADAPTERS, FILE, storeWithFile} from './adapters.js';
import {organizationId, refusal} from './helpers.js';

const LIST = {organizationId, limit: 5};

const REFUSALS: Partial<Record<FaultName, ApiErrorKind>> = {
  offline: 'network',
  '401': 'unauthenticated',
  '403': 'forbidden',
  '404': 'not-found',
  '409': 'conflict',
  '410': 'gone',
  '412': 'precondition-failed',
  '422': 'invalid',
  '429': 'rate-limited',
  '500': 'unavailable',
  '503': 'unavailable',
  malformed: 'contract',
};

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`faults through ${adapter}`, () => {
    for (const [name, kind] of Object.entries(REFUSALS) as [FaultName, ApiErrorKind][]) {
      it(`${name} is ${kind}`, async () => {
        const store = createStore();
        store.faults.set('invoices.list', name);
        const error = await refusal(open(store).invoices.list(LIST));
        expect(error.kind).to.equal(kind);
        if (/^\d/.test(name)) expect(error.status).to.equal(Number(name));
      });
    }

    it('lost does what it is asked, and its answer never comes', async () => {
      const store = createStore();
      store.faults.set('billingAddress.replace', 'lost', {times: 1});
      const {billingAddress} = open(store);
      const before = await billingAddress.get({organizationId});
      const write = {organizationId, body: {...before, city: 'Utrecht'}, idempotencyKey: 'k'};
      expect((await refusal(billingAddress.replace(write))).kind).to.equal('network');
      const {city, version} = await billingAddress.get({organizationId});
      expect([city, version === before.version]).to.deep.equal(['Utrecht', false]);
      expect((await billingAddress.replace(write)).version).to.equal(version);
    });

    it('lost is for what it cannot do what it is for any other call', async () => {
      const store = createStore({persona: 'viewer'});
      store.faults.set('billingAddress.replace', 'lost');
      const {billingAddress} = open(store);
      const body = await billingAddress.get({organizationId});
      const call = billingAddress.replace({organizationId, body, idempotencyKey: 'k'});
      expect((await refusal(call)).kind).to.equal('forbidden');
    });

    it('offline does nothing of what it is asked', async () => {
      const store = createStore();
      store.faults.set('billingAddress.replace', 'offline', {times: 1});
      const {billingAddress} = open(store);
      const body = await billingAddress.get({organizationId});
      const write = {organizationId, body: {...body, city: 'Utrecht'}, idempotencyKey: 'k'};
      expect((await refusal(billingAddress.replace(write))).kind).to.equal('network');
      expect(await billingAddress.get({organizationId})).to.deep.equal(body);
    });

    it('422 names a field of the address, by a pointer', async () => {
      const store = createStore();
      store.faults.set('billingAddress.replace', '422');
      const {billingAddress} = open(store);
      const body = await billingAddress.get({organizationId});
      const call = billingAddress.replace({organizationId, body, idempotencyKey: 'k'});
      expect((await refusal(call)).fields.map(({pointer}) => pointer)).to.deep.equal(['/city']);
    });

    it('429 asks to come back after a second', async () => {
      const store = createStore();
      store.faults.set('*', '429');
      expect((await refusal(open(store).session.get({}))).retryAfter).to.equal(1);
    });

    it('422 names a field', async () => {
      const store = createStore();
      store.faults.set('*', '422');
      expect((await refusal(open(store).invoices.list(LIST))).fields).to.have.length(1);
    });

    it('slow answers rightly in the end', async () => {
      const store = createStore();
      store.faults.set('invoices.list', 'slow', {delay: 5});
      expect((await open(store).invoices.list(LIST)).total).to.equal(42);
    });

    for (const name of ['slow', 'never'] as const) {
      it(`${name} ends when the caller gives up`, async () => {
        const store = createStore();
        store.faults.set('invoices.list', name, {delay: 60_000});
        const caller = new AbortController();
        const call = open(store).invoices.list({...LIST, signal: caller.signal});
        caller.abort();
        const thrown: unknown = await call.catch((reason: unknown) => reason);
        expect(isAbort(thrown)).to.equal(true);
      });
    }

    it('a caller that gave up before is not answered', async () => {
      const signal = AbortSignal.abort();
      const call = open(createStore()).invoices.list({...LIST, signal});
      const thrown: unknown = await call.catch((reason: unknown) => reason);
      expect(isAbort(thrown)).to.equal(true);
    });

    it('malformed-row spoils the third row alone', async () => {
      const store = createStore();
      store.faults.set('invoices.list', 'malformed-row');
      const {items} = await open(store).invoices.list(LIST);
      const right = items.map((item) => invoiceSchema.safeParse(item).success);
      expect(right).to.deep.equal([true, true, false, true, true]);
      expect(items[2]?.openAmount.amount).to.equal('12,50');
    });

    it('malformed-row spoils the last row of a shorter list', async () => {
      const store = createStore({scenario: 'one-invoice'});
      store.faults.set('invoices.list', 'malformed-row');
      const {items} = await open(store).invoices.list(LIST);
      expect(items[0]?.openAmount.amount).to.equal('12,50');
    });

    it('malformed-row spoils a row of users as well', async () => {
      const store = createStore();
      store.faults.set('users.list', 'malformed-row');
      const {items} = await open(store).users.list({...LIST, kind: 'organization'});
      const right = items.map((item) => userSchema.safeParse(item).success);
      expect(right).to.deep.equal([true, false]);
    });

    it('malformed-shape is nothing like the contract', async () => {
      const store = createStore();
      store.faults.set('invoices.list', 'malformed-shape');
      expect(await open(store).invoices.list(LIST)).to.deep.equal({unexpected: true});
    });

    for (const [name, type, start] of [
      ['html-file', 'text/html', '<!doctype html>'],
      ['malformed', 'text/html', '<!doctype html>'],
      ['wrong-type-file', 'application/zip', 'MZ'],
      ['malformed-shape', 'application/json', '{"unexpected":true}'],
    ] as const) {
      it(`${name} sends something else for a file`, async () => {
        const store = storeWithFile();
        store.faults.set('invoices.file', name);
        const blob = await open(store).invoices.file(FILE);
        expect(blob.type).to.equal(type);
        expect((await blob.text()).startsWith(start)).to.equal(true);
      });
    }

    it('html-file leaves what is no file alone', async () => {
      const store = createStore();
      store.faults.set('*', 'html-file');
      expect((await open(store).invoices.list(LIST)).items).to.have.length(5);
    });

    it('happens to one call and not to the others', async () => {
      const store = createStore();
      store.faults.set('invoices.openBalance', '500');
      const {invoices} = open(store);
      expect((await invoices.list(LIST)).total).to.equal(42);
      expect((await refusal(invoices.openBalance({organizationId}))).kind).to.equal('unavailable');
    });

    it('of a call goes before the one of all', async () => {
      const store = createStore();
      store.faults.set('*', '500');
      store.faults.set('session.get', '403');
      expect((await refusal(open(store).session.get({}))).kind).to.equal('forbidden');
    });

    it('stops after so many times', async () => {
      const store = createStore();
      store.faults.set('session.get', '503', {times: 2});
      const {session} = open(store);
      for (const kind of ['unavailable', 'unavailable']) {
        expect((await refusal(session.get({}))).kind).to.equal(kind);
      }
      expect((await session.get({})).user.name).to.equal('Ruud Coon');
    });

    it('stops when it is cleared', async () => {
      const store = createStore();
      store.faults.set('session.get', '503');
      store.faults.set('*', 'offline');
      store.faults.clear('session.get');
      expect((await refusal(open(store).session.get({}))).kind).to.equal('network');
      store.faults.clear();
      expect((await open(store).session.get({})).user.name).to.equal('Ruud Coon');
    });
  });
}

describe('the list of faults', () => {
  it('says of each what it does', () => {
    expect(FAULT_NAMES).to.have.length(19);
    for (const name of FAULT_NAMES) expect(FAULTS[name]).to.match(/\.$/);
  });
});
