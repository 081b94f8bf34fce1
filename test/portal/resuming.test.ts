import {expect, waitUntil} from '@open-wc/testing';

import {ApiError, invoicesEndpoints} from '../../src/api/index.js';
import {createPortal, type Portal} from '../../src/portal/portal.js';
import {Backend, gate, Reader} from './backend.js';

const RUUD = 'ruud@example.com';

const expired = () => {
  throw new ApiError('unauthenticated', 'Nobody is signed in.');
};

function countExpiries(portal: Portal): () => number {
  let count = 0;
  portal.addEventListener('session-expired', () => count++);
  return () => count;
}

async function inView() {
  const backend = Object.assign(new Backend(), {organizations: ['a', 'b']});
  const portal = createPortal({api: backend, organizationId: 'a'});
  const reader = new Reader(portal);
  await reader.shows(`a ${RUUD}`);
  return {backend, portal, reader};
}

/** What was in view stays, with the failure beside it. */
async function showsStill(reader: Reader, text: string): Promise<void> {
  await waitUntil(() => reader.view.state === 'ready' && reader.view.error, 'it fails');
  expect(reader.shown).to.equal(text);
  expect(reader.view).to.have.nested.property('error.kind', 'unauthenticated');
}

describe('what is on screen when a session ends', () => {
  it('stays while something else is asked for, and gives way to it after resuming', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    reader.find('p2');
    await showsStill(reader, `a ${RUUD}`);
    reader.find('p3');
    await showsStill(reader, `a ${RUUD}`);

    backend.before = () => undefined;
    await portal.resume();

    await reader.shows(`a ${RUUD} p3`);
    expect(reader.view).to.have.property('error', undefined);
    expect(backend.count('invoices.list a p2')).to.equal(1);
  });

  it('stays when the host resumes though nobody has signed in', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    reader.find('p2');
    await showsStill(reader, `a ${RUUD}`);

    await portal.resume();

    await showsStill(reader, `a ${RUUD}`);
    expect(portal.expired).to.equal(true);
  });

  it('is forbidden still when it was', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = (call) => {
      if (call.startsWith('invoices')) throw new ApiError('forbidden', 'No.');
    };
    await portal.state.refresh(portal.scope ?? '');
    await reader.shows('forbidden');
    backend.before = expired;

    await portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'}).catch(() => undefined);
    reader.draw();

    expect([portal.expired, reader.shown]).to.deep.equal([true, 'forbidden']);
  });

  it('does not stay when another organization comes', async () => {
    const {backend, portal, reader} = await inView();
    await portal.switchOrganization('b');
    backend.before = (call) => call.startsWith('invoices') && expired();

    await portal.switchOrganization('a').catch(() => undefined);
    reader.find('p2');
    await waitUntil(() => portal.expired);

    await reader.shows('unauthenticated');
  });

  it('is told to be so to every reader, whichever found out', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;

    await portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'}).catch(() => undefined);

    await showsStill(reader, `a ${RUUD}`);
    backend.before = () => undefined;
    await portal.resume();
    await waitUntil(() => reader.view.state === 'ready' && !reader.view.error);
  });
});

describe('resuming', () => {
  it('twice at once loads to the end, and asks for nothing twice that is shown', async () => {
    const {backend, portal, reader} = await inView();
    const told = countExpiries(portal);
    backend.before = expired;
    reader.find('p2');
    await showsStill(reader, `a ${RUUD}`);
    backend.before = () => undefined;
    const errors: unknown[] = [];
    portal.addEventListener('portal-change', () => errors.push(portal.error));

    await Promise.all([portal.resume(), portal.resume()]);

    await reader.shows(`a ${RUUD} p2`);
    expect(errors.filter(Boolean)).to.be.empty;
    expect(backend.count('invoices.list a p2')).to.equal(2);
    expect([told(), portal.expired]).to.deep.equal([1, false]);
  });

  it('twice at once reads once what is refreshed, and says no more that the session has ended', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    await portal.state.refresh(portal.scope ?? '');
    await showsStill(reader, `a ${RUUD}`);
    const late = gate();
    backend.before = (call) => call.startsWith('invoices') && late.passed;
    const resumed = Promise.all([portal.resume(), portal.resume()]);
    await waitUntil(() => backend.count('invoices.list a') === 3);

    reader.draw();

    expect(reader.view).to.include({state: 'ready', error: undefined, refreshing: true});
    late.open();
    await resumed;
    expect(backend.count('invoices.list a')).to.equal(3);
  });

  it('after signing in wins over resuming before it, whichever is answered first', async () => {
    const {backend, portal, reader} = await inView();
    const told = countExpiries(portal);
    backend.before = expired;
    reader.find('p2');
    await showsStill(reader, `a ${RUUD}`);
    const late = gate();
    backend.before = () => late.passed.then(expired);
    const early = portal.resume();
    backend.before = () => undefined;

    await portal.resume();

    late.open();
    await early;
    await reader.shows(`a ${RUUD} p2`);
    expect([told(), portal.expired, portal.error]).to.deep.equal([1, false, undefined]);
  });

  it('is not undone by a call that was refused before it, and answered after it', async () => {
    const {backend, portal, reader} = await inView();
    const told = countExpiries(portal);
    const late = gate();
    backend.before = () => late.passed.then(expired);
    reader.find('p2');
    const call = portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'});
    backend.before = () => undefined;
    await portal.resume();

    late.open();

    expect(await call).to.have.property('asOf');
    await reader.shows(`a ${RUUD} p2`);
    expect([told(), portal.expired]).to.deep.equal([0, false]);
  });

  it('is not undone by such a call while it is under way', async () => {
    const {backend, portal, reader} = await inView();
    const told = countExpiries(portal);
    const [late, known] = [gate(), gate()];
    backend.before = () => late.passed.then(expired);
    reader.find('p2');
    backend.before = (call) => call.startsWith('session') && known.passed;
    const resumed = portal.resume();

    late.open();
    await late.passed;
    known.open();
    await resumed;

    await reader.shows(`a ${RUUD} p2`);
    expect([told(), portal.expired]).to.deep.equal([0, false]);
  });

  it('does not read for somebody else what the first one asked for', async () => {
    const {backend, portal} = await inView();
    const late = gate();
    backend.before = () => late.passed.then(expired);
    const call = portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'});
    const failed = call.catch((error: unknown) => error);
    const user = {name: 'Eva Fjord', email: 'eva@example.com'};
    Object.assign(backend, {user, before: () => undefined});
    await portal.resume();

    late.open();

    expect(await failed).to.have.property('kind', 'unauthenticated');
    expect(backend.count('invoices.openBalance a')).to.equal(1);
    expect(portal.expired).to.equal(false);
  });

  it('reads again what was refused also after the connection failed on the way', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = expired;
    reader.find('p2');
    await showsStill(reader, `a ${RUUD}`);
    backend.before = () => {
      throw new ApiError('network', 'Down.', {retryAfter: 0});
    };
    await portal.resume();
    await reader.shows('network');
    backend.before = () => undefined;

    reader.retry();

    await reader.shows(`a ${RUUD} p2`);
  });
});
