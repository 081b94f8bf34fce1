import {expect} from '@open-wc/testing';

import {createStore, type FaultName} from '../../mocks/index.js';
import {
  type BillingAddress,
  type BillingAddressApi,
  billingAddressEndpoints,
  type UsersApi,
  usersEndpoints,
} from '../../src/api/index.js';
import {Mutation} from '../../src/portal/mutation.js';
import {createPortal} from '../../src/portal/portal.js';

const ID = 'rode-lente';
const SAVE = 'billingAddress.replace';

/** What an element has to write with; every state that it would draw is kept. */
async function stage() {
  const store = createStore();
  const portal = createPortal({api: store.api});
  await portal.load();
  const states: string[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => {
      const {state} = mutation;
      states.push(state.state === 'saving' && state.unsure ? 'unsure' : state.state);
    },
  };
  const source = {current: portal, missing: false};
  const mutation = new Mutation<BillingAddressApi['replace']>(
    host,
    source,
    billingAddressEndpoints.replace,
    {
      find: async (_portal, {organizationId, body}) => {
        const now = await store.api.billingAddress.get({organizationId});
        return now.street === body.street ? now : undefined;
      },
    },
  );
  const changed = (street: string): {body: BillingAddress} => ({
    body: {...store.billingAddresses.get(ID), street},
  });
  const saved = () => store.billingAddresses.get(ID);
  const fail = (name: FaultName, times?: number) => store.faults.set(SAVE, name, {times});
  return {store, portal, mutation, states, changed, saved, fail};
}

/** A write that answers nothing. */
async function stageRemoval() {
  const store = createStore();
  const portal = createPortal({api: store.api});
  await portal.load();
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => undefined,
  };
  const source = {current: portal, missing: false};
  const mutation = new Mutation<UsersApi['remove']>(host, source, usersEndpoints.remove, {
    find: () => Promise.resolve(store.users.removals.length > 0 ? true : undefined),
  });
  const body = {version: '1', reason: 'Another job.', leftOrganization: false};
  const send = () => mutation.send({userId: 'anne-van-amersfoort', body});
  return {store, mutation, send};
}

describe('a write that answers nothing', () => {
  for (const fault of ['slow', 'lost'] as const) {
    it(`is told as done (${fault})`, async () => {
      const {store, mutation, send} = await stageRemoval();
      store.faults.set('users.remove', fault, {delay: 1});

      expect(await send()).to.equal(true);
      expect(mutation.state).to.deep.equal({state: 'idle'});
      expect(store.users.removals).to.have.length(1);
    });
  }

  it('is told as not done when it was not', async () => {
    const {store, mutation, send} = await stageRemoval();
    store.faults.set('users.remove', 'offline');

    expect(await send()).to.equal(undefined);
    expect(mutation.state).to.have.property('state', 'failed');
    expect(store.users.removals).to.have.length(0);
  });
});

describe('a write', () => {
  it('answers with what was saved', async () => {
    const {mutation, changed, states} = await stage();

    const answer = await mutation.send(changed('Korte Gracht 1'));

    expect(answer?.street).to.equal('Korte Gracht 1');
    expect(states).to.deep.equal(['saving', 'idle']);
  });

  it('is sent once while it is under way, however often it is asked for', async () => {
    const {mutation, changed, saved} = await stage();

    const answers = await Promise.all([
      mutation.send(changed('Korte Gracht 1')),
      mutation.send(changed('Korte Gracht 1')),
    ]);

    expect(answers.map((answer) => answer?.version)).to.deep.equal(['2', undefined]);
    expect(saved().version).to.equal('2');
  });

  for (const fault of ['lost', 'offline', '500', 'malformed'] as const) {
    it(`is done once though its answer is ${fault} at first`, async () => {
      const {mutation, changed, saved, fail, states} = await stage();
      fail(fault, 1);

      const answer = await mutation.send(changed('Korte Gracht 1'));

      expect(answer).to.include({street: 'Korte Gracht 1', version: '2'});
      expect(saved().version).to.equal('2');
      expect(states).to.deep.equal(['saving', 'unsure', 'idle']);
    });
  }

  it('is found where no try was answered', async () => {
    const {mutation, changed, saved, fail} = await stage();
    fail('lost');

    const answer = await mutation.send(changed('Korte Gracht 1'));

    expect(answer?.version).to.equal('2');
    expect(saved().version).to.equal('2');
  });

  it('has failed where it is not to be found', async () => {
    const {mutation, changed, saved, fail} = await stage();
    fail('offline');

    expect(await mutation.send(changed('Korte Gracht 1'))).to.equal(undefined);
    expect(mutation.state).to.have.property('state', 'failed');
    expect(saved().version).to.equal('1');
  });

  it('is not known to be done or not where nothing answers', async () => {
    const {store, mutation, changed, fail} = await stage();
    fail('lost');
    store.faults.set('billingAddress.get', 'offline');

    expect(await mutation.send(changed('Korte Gracht 1'))).to.equal(undefined);
    expect(mutation.state).to.have.property('state', 'unknown');
  });

  it('is found out, and not done again, by the same once more', async () => {
    const {store, mutation, changed, saved, fail} = await stage();
    const request = changed('Korte Gracht 1');
    fail('lost');
    store.faults.set('billingAddress.get', 'offline');
    await mutation.send(request);
    store.faults.clear();

    const answer = await mutation.send(request);

    expect(answer?.version).to.equal('2');
    expect(saved().version).to.equal('2');
  });

  for (const [fault, kind] of [
    ['401', 'unauthenticated'],
    ['403', 'forbidden'],
    ['409', 'conflict'],
    ['412', 'precondition-failed'],
    ['422', 'invalid'],
    ['429', 'rate-limited'],
  ] as const) {
    it(`was not done when it is refused with ${fault}`, async () => {
      const {mutation, changed, saved, fail, states} = await stage();
      fail(fault);

      await mutation.send(changed('Korte Gracht 1'));

      expect(mutation.state).to.have.nested.property('error.kind', kind);
      expect(states).to.deep.equal(['saving', 'failed']);
      expect(saved().version).to.equal('1');
    });
  }

  for (const [fault, state] of [
    ['403', 'done'],
    ['429', 'done'],
    ['401', 'unknown'],
  ] as const) {
    it(`is not said to have failed by a ${fault} after an answer was lost: it is ${state}`, async () => {
      const {store, mutation, changed, saved, fail} = await stage();
      const {billingAddress} = store.api;
      const faults: FaultName[] = ['lost', fault];
      if (fault === '401') store.faults.set('billingAddress.get', '401');
      store.api.billingAddress = {
        ...billingAddress,
        replace: (request) => {
          fail(faults.shift() ?? fault, 1);
          return billingAddress.replace(request);
        },
      };

      const answer = await mutation.send(changed('Korte Gracht 1'));

      expect(saved().version).to.equal('2');
      expect(answer?.version).to.equal(state === 'done' ? '2' : undefined);
      expect(mutation.state.state).to.equal(state === 'done' ? 'idle' : 'unknown');
    });
  }

  it('is another one when something else is written', async () => {
    const {mutation, changed, saved, fail} = await stage();
    fail('422', 1);
    await mutation.send(changed('Korte Gracht 1'));

    const answer = await mutation.send(changed('Korte Gracht 2'));

    expect(answer?.street).to.equal('Korte Gracht 2');
    expect(saved().version).to.equal('2');
  });

  it('waits for an earlier try that the server is still at', async () => {
    const {store, mutation, changed, saved, fail} = await stage();
    const {billingAddress} = store.api;
    const refusals: FaultName[] = ['lost', '409'];
    store.api.billingAddress = {
      ...billingAddress,
      replace: (request) => {
        const next = refusals.shift();
        if (next) fail(next, 1);
        return billingAddress.replace(request);
      },
    };

    const answer = await mutation.send(changed('Korte Gracht 1'));

    expect(answer?.version).to.equal('2');
    expect(saved().version).to.equal('2');
  });

  it('forgets how it ended when it is told to', async () => {
    const {mutation, changed, fail} = await stage();
    fail('422');
    await mutation.send(changed('Korte Gracht 1'));

    mutation.reset();

    expect(mutation.state).to.deep.equal({state: 'idle'});
  });
});
