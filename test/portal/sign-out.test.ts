import {expect} from '@open-wc/testing';

import {ApiError, type SessionApi} from '../../src/api/index.js';
import {createPortal} from '../../src/portal/portal.js';
import {canSignOut, signOut} from '../../src/portal/sign-out.js';
import {Backend, gate, Reader} from './backend.js';

/** A back end with a door: whoever has gone out is not let in before they sign in. */
class Door extends Backend {
  keys: string[] = [];
  refusal: ApiError | undefined;
  /** Whether it does what is asked, and the answer is lost. */
  loses = false;

  override readonly session: Required<SessionApi> = {
    ...this.session,
    signOut: async ({idempotencyKey}) => {
      this.keys.push(idempotencyKey);
      if (this.refusal) throw this.refusal;
      this.before = () => {
        throw new ApiError('unauthenticated', 'Nobody is signed in.');
      };
      if (this.loses) throw new ApiError('network', 'The answer was lost.');
      return Promise.resolve();
    },
  };

  signIn(): void {
    this.before = () => undefined;
  }
}

async function stage(backend = new Door()) {
  const portal = createPortal({api: backend});
  const reader = new Reader(portal);
  await reader.shows('a ruud@example.com');
  return {backend, portal, reader};
}

describe('signing out', () => {
  it('forgets who it was, and takes what was on screen away', async () => {
    const {portal, reader} = await stage();

    await signOut(portal, 'key');

    expect([portal.session, portal.organization, portal.scope]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    await reader.shows('unauthenticated');
    reader.leave();
  });

  it('leaves nothing in the cache for whoever signs in next', async () => {
    const {backend, portal, reader} = await stage();
    await signOut(portal, 'key');
    backend.signIn();
    backend.user = {name: 'Eva', email: 'eva@example.com'};

    await portal.resume();

    await reader.shows('a eva@example.com');
    expect(backend.count('invoices.list a')).to.equal(2);
    reader.leave();
  });

  it('drops what was still under way', async () => {
    const {backend, portal, reader} = await stage();
    const {passed, open} = gate();
    backend.before = () => passed;
    reader.find('late');
    const {before} = backend;

    await signOut(portal, 'key');
    open();
    await before('late');

    await reader.shows('unauthenticated');
    reader.leave();
  });

  it('drops a switch that was still under way', async () => {
    const {backend, portal, reader} = await stage();
    backend.organizations = ['a', 'b'];
    const {passed, open} = gate();
    backend.before = () => passed;
    const switching = portal.switchOrganization('b');
    await Promise.resolve();

    await signOut(portal, 'key');
    open();
    await switching;

    expect(portal.organization).to.equal(undefined);
    reader.leave();
  });

  it('changes nothing when the server does not do it', async () => {
    const {backend, portal, reader} = await stage();
    backend.refusal = new ApiError('unavailable', 'Closed.');

    const error = await signOut(portal, 'key').catch((thrown: unknown) => thrown);

    expect(error).to.equal(backend.refusal);
    await reader.shows('a ruud@example.com');
    reader.leave();
  });

  it('is found out where the answer was lost', async () => {
    const {backend, portal, reader} = await stage();
    backend.loses = true;

    await signOut(portal, 'key');

    expect([portal.session, portal.expired]).to.deep.equal([undefined, false]);
    reader.leave();
  });

  it('has been done when nobody is signed in any more', async () => {
    const {backend, portal, reader} = await stage();
    backend.refusal = new ApiError('unauthenticated', 'Nobody is signed in.');

    await signOut(portal, 'key');

    expect(portal.session).to.equal(undefined);
    reader.leave();
  });

  it('goes under the key that it is given', async () => {
    const {backend, portal, reader} = await stage();

    await signOut(portal, 'key');

    expect(backend.keys).to.deep.equal(['key']);
    reader.leave();
  });

  it('is offered only where the adapter can do it', () => {
    expect(canSignOut(createPortal({api: new Door()}))).to.equal(true);
    expect(canSignOut(createPortal({api: new Backend()}))).to.equal(false);
  });
});
