import {expect, oneEvent, waitUntil} from '@open-wc/testing';

import {ApiError, invoicesEndpoints, type InvoicePage} from '../../src/api/index.js';
import {createPortal, type Portal} from '../../src/portal/portal.js';
import {Backend, gate, invoice, Reader} from './backend.js';

const RUUD = 'ruud@example.com';
const EVA = 'eva@example.com';

const expired = () => {
  throw new ApiError('unauthenticated', 'Nobody is signed in.');
};

function countEvents(portal: Portal, type: string): () => number {
  let count = 0;
  portal.addEventListener(type, () => count++);
  return () => count;
}

/** Makes calls at the same time, all of which fail. */
async function refusedCalls(portal: Portal, count: number): Promise<void> {
  const call = () => portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'});
  await Promise.allSettled(Array.from({length: count}, call));
}

async function inView(organizations = ['a']) {
  const backend = Object.assign(new Backend(), {organizations});
  const portal = createPortal({api: backend});
  await portal.switchOrganization('a');
  const reader = new Reader(portal);
  await reader.shows(`a ${RUUD}`);
  return {backend, portal, reader};
}

/** Somebody else signs in after the session of the first user has expired. */
async function succeeded(world: Partial<Backend>) {
  const {backend, portal, reader} = await inView(['a', 'b']);
  reader.find('p2');
  await reader.shows(`a ${RUUD} p2`);
  backend.before = expired;
  await portal.state.refresh(portal.scope ?? '');
  const user = {name: 'Eva Fjord', email: EVA};
  Object.assign(backend, {before: () => undefined, user, ...world});
  return {backend, portal, reader};
}

describe('a session that expires', () => {
  it('is told once, however many calls are refused', async () => {
    const {backend, portal} = await inView();
    const told = countEvents(portal, 'session-expired');
    backend.before = expired;
    await refusedCalls(portal, 20);
    expect(told()).to.equal(1);
    expect(portal.expired).to.equal(true);
  });

  it('leaves on screen what was there', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    await portal.state.refresh(portal.scope ?? '');
    reader.draw();
    expect(reader.shown).to.equal(`a ${RUUD}`);
  });

  it('is told again when it expires again after resuming', async () => {
    const {backend, portal} = await inView();
    const told = countEvents(portal, 'session-expired');
    for (let time = 0; time < 2; time++) {
      backend.before = expired;
      await refusedCalls(portal, 1);
      backend.before = () => undefined;
      await portal.resume();
    }
    expect(told()).to.equal(2);
  });

  it('that was never there is told too', async () => {
    const backend = Object.assign(new Backend(), {before: expired});
    const portal = createPortal({api: backend});
    const told = countEvents(portal, 'session-expired');
    await portal.load();
    expect([portal.error?.kind, told()]).to.deep.equal(['unauthenticated', 1]);
  });
});

describe('resuming', () => {
  it('goes on with what was refused', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    reader.find('p2');
    await waitUntil(() => portal.expired);
    backend.before = () => undefined;
    await portal.resume();
    await reader.shows(`a ${RUUD} p2`);
    expect(portal.expired).to.equal(false);
  });

  it('goes on also for whoever presses "try again"', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    reader.find('p2');
    await waitUntil(() => portal.expired);
    backend.before = () => undefined;
    reader.retry();
    await reader.shows(`a ${RUUD} p2`);
  });

  it('keeps the organization that was switched to', async () => {
    const {portal, reader} = await inView(['a', 'b']);
    await portal.switchOrganization('b');
    await portal.resume();
    await reader.shows(`b ${RUUD}`);
  });

  it('lets another user see nothing of the first, of the same organization neither', async () => {
    const {backend, portal, reader} = await succeeded({organizations: ['a']});
    const late = gate();
    backend.before = (call) => call.startsWith('invoices') && late.passed;
    const resumed = portal.resume();
    await reader.shows('loading');
    late.open();
    await resumed;
    await reader.shows(`a ${EVA} p2`);
  });

  it('lets another user see nothing of an organization that is not theirs', async () => {
    const {portal, reader} = await succeeded({organizations: ['b', 'c']});
    await portal.resume();
    expect(portal.organization).to.equal(undefined);
    expect(reader.view).to.deep.equal({state: 'empty', reason: 'choose-organization'});
  });

  it('lets another user begin where the page does, not where the first one went', async () => {
    const {portal, reader} = await succeeded({organizations: ['b']});
    await portal.resume();
    await reader.shows(`b ${EVA} p2`);
  });

  it('lets another user see nothing of the first, when that fails at first neither', async () => {
    const {backend, portal, reader} = await succeeded({organizations: ['a']});
    backend.before = () => {
      throw new ApiError('network', 'Down.', {retryAfter: 0});
    };
    await portal.resume();
    await reader.shows('network');
    const late = gate();
    backend.before = (call) => call.startsWith('invoices') && late.passed;
    reader.retry();
    await reader.shows('loading');
    late.open();
    await reader.shows(`a ${EVA} p2`);
  });

  it('may end in an expired session again', async () => {
    const {backend, portal} = await inView();
    backend.before = expired;
    await portal.resume();
    expect([portal.expired, portal.error?.kind]).to.deep.equal([true, 'unauthenticated']);
  });
});

describe('a refusal for want of a permission', () => {
  const forbidden = (call: string) => {
    if (call.startsWith('invoices')) throw new ApiError('forbidden', 'That is not allowed.');
  };

  it('asks for the permissions again, and shows what is left of them', async () => {
    const {backend, portal, reader} = await inView();
    Object.assign(backend, {before: forbidden, permissions: ['balance.read']});
    reader.find('p2');
    await reader.shows('forbidden');
    await waitUntil(() => !portal.can('invoice.read').allowed);
    expect(reader.view).to.deep.equal({state: 'forbidden', ask: portal.administrators});
  });

  it('asks for them once for many refusals at the same time', async () => {
    const {backend, portal} = await inView();
    backend.before = forbidden;
    const before = backend.count('session.organization a');
    await refusedCalls(portal, 20);
    expect(backend.count('session.organization a')).to.equal(before + 1);
  });

  it('of the permissions themselves ends there', async () => {
    const {backend, portal} = await inView();
    backend.before = () => {
      throw new ApiError('forbidden', 'Not even that.');
    };
    const before = backend.count('session.organization a');
    await refusedCalls(portal, 1);
    await portal.switchOrganization('a').catch(() => undefined);
    expect(backend.count('session.organization a') - before).to.be.within(1, 3);
    expect(portal.organization?.id).to.equal('a');
  });

  it('comes back by itself when the permission does', async () => {
    const {backend, portal, reader} = await inView();
    backend.permissions = [];
    await portal.switchOrganization('a');
    expect(reader.shown).to.equal('forbidden');
    Object.assign(backend, {permissions: ['invoice.read']});
    await portal.switchOrganization('a');
    await reader.shows(`a ${RUUD}`);
  });
});

describe('an answer that breaks the contract', () => {
  for (const [name, answer, problem] of [
    ['in a row', {items: [{...invoice('1'), voided: 1}]}, 'invoices[0].voided: expected boolean'],
    ['as a whole', {}, 'invoices.list: invoices.items: expected array'],
  ] as const) {
    it(`${name} is told to the host with its place`, async () => {
      const {backend, portal} = await inView();
      backend.invoices.list = () => Promise.resolve(answer as unknown as InvoicePage);
      const told = oneEvent(portal, 'contract-problem');
      const call = portal.call(invoicesEndpoints.list, {organizationId: 'a', limit: 1});
      await call.catch(() => undefined);
      expect(await told).to.have.deep.property('problems', [problem]);
    });
  }
});
