import {expect} from '@open-wc/testing';

import {ApiError, invoicesEndpoints} from '../../src/api/index.js';
import {createPortal, type Portal} from '../../src/portal/portal.js';
import {Backend, gate, Reader} from './backend.js';

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

async function inView(organizations = ['a']) {
  const backend = Object.assign(new Backend(), {organizations});
  const portal = createPortal({api: backend, organizationId: 'a'});
  const reader = new Reader(portal);
  await reader.shows(`a ${RUUD}`);
  return {backend, portal, reader};
}

/** Somebody else signs in after the session of the first user has expired. */
async function succeeded(world: Partial<Backend>) {
  const {backend, portal, reader} = await inView(['a', 'b']);
  backend.before = expired;
  reader.find('p2');
  await reader.shows(`a ${RUUD}`);
  const user = {name: 'Eva Fjord', email: EVA};
  Object.assign(backend, {before: () => undefined, user, ...world});
  return {backend, portal, reader};
}

describe('a session that expires', () => {
  it('is told once, however many calls are refused', async () => {
    const {backend, portal} = await inView();
    const told = countEvents(portal, 'session-expired');
    backend.before = expired;
    const request = {organizationId: 'a'};
    const calls = Array.from({length: 20}, () => portal.call(invoicesEndpoints.openBalance, request));
    await Promise.allSettled(calls);
    expect(told()).to.equal(1);
    expect(portal.expired).to.equal(true);
  });

  it('leaves on screen what was there', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    await portal.state.refresh('a');
    reader.draw();
    expect(reader.shown).to.equal(`a ${RUUD}`);
  });

  it('is told again when it expires again after resuming', async () => {
    const {backend, portal} = await inView();
    const told = countEvents(portal, 'session-expired');
    for (const before of [expired, () => undefined, expired]) {
      backend.before = before;
      await portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'}).catch(() => undefined);
      if (before !== expired) await portal.resume();
    }
    await portal.resume();
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
    await reader.shows('unauthenticated');
    backend.before = () => undefined;
    await portal.resume();
    await reader.shows(`a ${RUUD} p2`);
    expect(portal.expired).to.equal(false);
  });

  it('goes on also for whoever presses "try again"', async () => {
    const {backend, reader} = await inView();
    backend.before = expired;
    reader.find('p2');
    await reader.shows('unauthenticated');
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
    const {backend, portal, reader} = await succeeded({});
    const late = gate();
    backend.before = (call) => call.startsWith('invoices') && late.passed;
    const resumed = portal.resume();
    await reader.shows('loading');
    late.open();
    await resumed;
    await reader.shows(`a ${EVA} p2`);
  });

  it('lets another user see nothing of an organization that is not theirs', async () => {
    const {backend, portal, reader} = await succeeded({organizations: ['b']});
    backend.organizations = ['b'];
    await portal.switchOrganization('b').catch(() => undefined);
    await portal.resume();
    await reader.shows(`b ${EVA} p2`);
  });
});
