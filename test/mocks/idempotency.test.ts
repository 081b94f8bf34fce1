import {expect} from '@open-wc/testing';

import {createStore, type Store} from '../../mocks/index.js';
import {IdempotencyKeys} from '../../mocks/store/idempotency.js';
import type {BillingAddress} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';

const DAY = 24 * 60 * 60 * 1000;

/** Moves the clock of a store. */
function later(store: Store, milliseconds: number): void {
  store.clock.set(new Date(store.clock.time + milliseconds).toISOString());
}

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  const saver = (store: Store) => (body: BillingAddress, key: string, id = organizationId) =>
    open(store).billingAddress.replace({organizationId: id, body, idempotencyKey: key});
  const read = (store: Store) => open(store).billingAddress.get({organizationId});

  describe(`a key through ${adapter}`, () => {
    it('has the same call answered alike, and done once', async () => {
      const store = createStore();
      const body = {...(await read(store)), city: 'Utrecht'};
      const first = await saver(store)(body, 'k');
      expect(await saver(store)(body, 'k')).to.deep.equal(first);
      expect((await read(store)).version).to.equal(first.version);
    });

    it('answers as it did, whatever was saved since', async () => {
      const store = createStore();
      const body = {...(await read(store)), city: 'Utrecht'};
      const first = await saver(store)(body, 'k');
      await saver(store)({...first, city: 'Zwolle'}, 'l');
      expect(await saver(store)(body, 'k')).to.deep.equal(first);
      expect((await read(store)).city).to.equal('Zwolle');
    });

    it('is not lent to another body', async () => {
      const store = createStore();
      const body = await read(store);
      const {version} = await saver(store)(body, 'k');
      const {kind, fields} = await refusal(saver(store)({...body, version, city: 'Zwolle'}, 'k'));
      expect([kind, fields[0]?.pointer]).to.deep.equal(['invalid', 'Idempotency-Key']);
      expect((await read(store)).version).to.equal(version);
    });

    it('is not lent to another organization', async () => {
      const store = createStore({scenario: 'many-orgs'});
      const body = await read(store);
      await saver(store)(body, 'k');
      const {kind} = await refusal(saver(store)(body, 'k', 'blauwe-fjord'));
      expect(kind).to.equal('invalid');
    });

    it('means nothing to another user', async () => {
      const store = createStore();
      const body = await read(store);
      const {version} = await saver(store)(body, 'k');
      store.persona = 'viewer';
      store.permissions = ['billing.read', 'billing.write'];
      const saved = await saver(store)({...body, version, city: 'Zwolle'}, 'k');
      expect(saved.city).to.equal('Zwolle');
    });

    it('does not let in who may no longer write', async () => {
      const store = createStore();
      const body = await read(store);
      await saver(store)(body, 'k');
      store.permissions = ['billing.read'];
      expect((await refusal(saver(store)(body, 'k'))).kind).to.equal('forbidden');
    });

    it('is remembered for 24 hours by the clock of the store, and no longer', async () => {
      const store = createStore();
      const body = await read(store);
      const first = await saver(store)(body, 'k');
      later(store, DAY - 1);
      expect(await saver(store)(body, 'k')).to.deep.equal(first);
      later(store, 1);
      expect((await refusal(saver(store)(body, 'k'))).kind).to.equal('precondition-failed');
    });

    it('is not remembered for what was refused', async () => {
      const store = createStore();
      const body = await read(store);
      expect((await refusal(saver(store)({...body, city: ''}, 'k'))).kind).to.equal('invalid');
      expect((await saver(store)({...body, city: 'Utrecht'}, 'k')).city).to.equal('Utrecht');
    });

    it('has to be there', async () => {
      const store = createStore();
      const {kind, fields} = await refusal(saver(store)(await read(store), ''));
      expect([kind, fields[0]?.pointer]).to.deep.equal(['invalid', 'Idempotency-Key']);
    });
  });

  describe(`signing out through ${adapter}`, () => {
    it('ends the session, with nothing to say (Y28)', async () => {
      const store = createStore();
      const {session} = open(store);
      expect(await session.signOut?.({idempotencyKey: 'k'})).to.equal(undefined);
      expect((await refusal(session.get({}))).kind).to.equal('unauthenticated');
      expect((await refusal(read(store))).kind).to.equal('unauthenticated');
    });

    it('is refused to nobody', async () => {
      const store = createStore();
      const {session} = open(store);
      await session.signOut?.({idempotencyKey: 'k'});
      const again = session.signOut?.({idempotencyKey: 'k'}) ?? Promise.resolve();
      expect((await refusal(again)).kind).to.equal('unauthenticated');
    });

    it('may be lost, and is done all the same', async () => {
      const store = createStore();
      store.faults.set('session.signOut', 'lost');
      const call = open(store).session.signOut?.({idempotencyKey: 'k'}) ?? Promise.resolve();
      expect((await refusal(call)).kind).to.equal('network');
      expect(store.signedIn).to.equal(false);
    });
  });
}

describe('the keys of a day', () => {
  const write = {of: 'ruud replace', key: 'k', what: ['a'], at: 0};

  it('refuse a call while the first is under way, and answer it afterwards', async () => {
    const keys = new IdempotencyKeys();
    const {promise, resolve} = Promise.withResolvers<string>();
    const first = keys.once(write, () => promise);
    expect((await refusal(keys.once(write, () => 'again'))).kind).to.equal('conflict');
    resolve('done');
    expect(await first).to.equal('done');
    expect(await keys.once(write, () => 'again')).to.equal('done');
  });

  it('forget a call that failed under way', async () => {
    const keys = new IdempotencyKeys();
    const failed = keys.once(write, () => Promise.reject(new RangeError('too far')));
    const thrown: unknown = await failed.catch((reason: unknown) => reason);
    expect(thrown).to.be.instanceOf(RangeError);
    expect(await keys.once(write, () => 'again')).to.equal('again');
  });

  it('are not mixed up by how a user or a key is written', async () => {
    const keys = new IdempotencyKeys();
    await keys.once({...write, of: 'a', key: 'b","c'}, () => 'first');
    const other = {...write, of: 'a","b', key: 'c', what: ['b']};
    expect(await keys.once(other, () => 'second')).to.equal('second');
  });

  it('answer with a copy, so that nobody changes what was answered', async () => {
    const keys = new IdempotencyKeys();
    const first = await keys.once(write, () => ({city: 'Utrecht'}));
    first.city = 'Zwolle';
    expect(await keys.once(write, () => ({city: 'again'}))).to.deep.equal({city: 'Utrecht'});
  });
});
