import {expect, waitUntil} from '@open-wc/testing';

import {ApiError, invoicesEndpoints} from '../../src/api/index.js';
import {createPortal, type Portal} from '../../src/portal/portal.js';
import {type Resumption, withResume} from '../../src/portal/with-resume.js';
import {Backend, gate} from './backend.js';

const expired = () => {
  throw new ApiError('unauthenticated', 'Nobody is signed in.');
};

const errorOf = (promise: Promise<unknown>) => promise.catch((thrown: unknown) => thrown);

/** Enough turns for whatever would happen by itself. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

async function inView() {
  const backend = Object.assign(new Backend(), {organizations: ['a', 'b']});
  const portal = createPortal({api: backend, organizationId: 'a'});
  await portal.load();
  return {backend, portal};
}

/** Reads a file for as long as nobody gives up; it counts what the host is told. */
async function signedOut(options: Partial<Resumption> = {}) {
  const {backend, portal} = await inView();
  const controller = new AbortController();
  const told = {events: 0, waits: [] as boolean[]};
  portal.addEventListener('session-expired', () => (told.events += 1));
  const request = {organizationId: 'a', invoiceId: '1', fileId: '1'};
  const read = () =>
    withResume(() => portal.call(invoicesEndpoints.file, request), {
      portal,
      signal: controller.signal,
      onWait: (waiting) => told.waits.push(waiting),
      ...options,
    });
  backend.before = expired;
  const answer = read();
  answer.catch(() => undefined);
  await waitUntil(() => told.waits.length > 0);
  return {backend, portal, controller, told, read, answer};
}

function signIn(backend: Backend, portal: Portal): Promise<void> {
  backend.before = () => undefined;
  return portal.resume();
}

describe('a read that outlasts a session', () => {
  it('is answered at once while somebody is signed in', async () => {
    const {portal} = await inView();
    const {signal} = new AbortController();

    expect(await withResume(() => Promise.resolve('answer'), {portal, signal})).to.equal('answer');
  });

  it('fails as it does for every other reason', async () => {
    const {portal} = await inView();
    const {signal} = new AbortController();
    const error = new ApiError('forbidden', 'No.');

    expect(await errorOf(withResume(() => Promise.reject(error), {portal, signal}))).to.equal(error);
  });

  it('waits for the host to resume, and is read again', async () => {
    const {backend, portal, told, answer} = await signedOut();

    await signIn(backend, portal);

    expect(await answer).to.be.instanceOf(Blob);
    expect(told).to.deep.equal({events: 1, waits: [true, false]});
    expect(backend.count('invoices.file a')).to.equal(2);
  });

  it('tells the host once, however many wait', async () => {
    const {backend, portal, told, answer, read} = await signedOut();
    const answers = [answer, read(), read(), read()];

    await signIn(backend, portal);

    expect(await Promise.all(answers)).to.have.length(4);
    expect(told.events).to.equal(1);
  });

  it('is not asked for while it is known that nobody is signed in', async () => {
    const {backend, controller, read} = await signedOut();
    const before = backend.calls.length;

    const late = errorOf(read());

    await turns();
    expect(backend.calls).to.have.length(before);
    controller.abort();
    await late;
  });

  it('is not asked for before it is known who has signed in', async () => {
    const {backend, portal, answer} = await signedOut();
    const known = gate();
    backend.before = (call) => call.startsWith('session') && known.passed;
    const resumed = portal.resume();
    await turns();
    expect(backend.count('invoices.file a')).to.equal(1);

    known.open();

    await Promise.all([resumed, answer]);
    expect(backend.count('invoices.file a')).to.equal(2);
  });

  it('goes on also when the host resumes in the event itself', async () => {
    const {backend, portal} = await inView();
    const {signal} = new AbortController();
    portal.addEventListener('session-expired', () => void signIn(backend, portal));
    backend.before = expired;
    const request = {organizationId: 'a', invoiceId: '1', fileId: '1'};

    const answer = withResume(() => portal.call(invoicesEndpoints.file, request), {portal, signal});

    expect(await answer).to.be.instanceOf(Blob);
  });

  it('waits again when the session ends again, and the host is told again', async () => {
    const {backend, portal, told, answer} = await signedOut();
    backend.before = (call) => call.startsWith('invoices') && expired();
    await portal.resume();
    await waitUntil(() => told.events === 2);

    await signIn(backend, portal);

    expect(await answer).to.be.instanceOf(Blob);
    expect(told.waits).to.deep.equal([true, false, true, false]);
  });

  it('goes on waiting when resuming fails', async () => {
    const {backend, portal, told, answer} = await signedOut();
    for (const kind of ['unauthenticated', 'network'] as const) {
      backend.before = () => {
        throw new ApiError(kind, 'Not now.', {retryAfter: 0});
      };
      await portal.resume();
    }
    expect(told.waits).to.deep.equal([true]);

    await signIn(backend, portal);

    expect(await answer).to.be.instanceOf(Blob);
  });

  it('fails when it is refused again and again though somebody is signed in', async () => {
    const {backend, portal, told, answer} = await signedOut();
    backend.before = (call) => call.startsWith('invoices') && expired();
    portal.addEventListener('session-expired', () => void portal.resume());

    await portal.resume();

    expect(await errorOf(answer)).to.have.property('kind', 'unauthenticated');
    expect([backend.count('invoices.file a'), told.events]).to.deep.equal([5, 5]);
  });

  for (const [who, change] of [
    ['somebody else', {user: {name: 'Eva Fjord', email: 'eva@example.com'}}],
    ['somebody without that organization', {user: {name: 'E', email: 'e@e.e'}, organizations: ['b']}],
  ] as const) {
    it(`fails, and is not read again, when ${who} has signed in`, async () => {
      const {backend, portal, answer} = await signedOut();
      Object.assign(backend, change);

      await signIn(backend, portal);
      if (portal.error) await signIn(Object.assign(backend, {organizations: ['a', 'b']}), portal);

      expect(await errorOf(answer)).to.have.property('kind', 'unauthenticated');
      expect(backend.count('invoices.file a')).to.equal(1);
    });
  }

  it('fails when another organization is in view after resuming', async () => {
    const {backend, portal, answer} = await signedOut();
    backend.before = (call) => call.startsWith('invoices') && expired();
    await portal.switchOrganization('b');

    await signIn(backend, portal);

    expect(await errorOf(answer)).to.have.property('kind', 'unauthenticated');
  });

  it('is given up at once when its signal is aborted', async () => {
    const {backend, portal, controller, told, answer} = await signedOut();
    const reason = new Error('Cancelled');

    controller.abort(reason);

    expect(await errorOf(answer)).to.equal(reason);
    expect(told.waits).to.deep.equal([true, false]);
    await signIn(backend, portal);
    await turns();
    expect(backend.count('invoices.file a')).to.equal(1);
  });

  it('is given up while it is being found out who has signed in', async () => {
    const {backend, portal, controller, answer} = await signedOut();
    const known = gate();
    backend.before = () => known.passed;
    const resumed = portal.resume();
    await turns();

    controller.abort(new Error('Cancelled'));

    expect(await errorOf(answer)).to.have.property('message', 'Cancelled');
    known.open();
    await resumed;
  });
});
