import {expect} from '@open-wc/testing';

import {invoicesEndpoints, sessionEndpoints, type PortalApi} from '../../src/api/index.js';
import {createPortal, type PortalOptions} from '../../src/portal/portal.js';
import {Backend, Reader} from './backend.js';

interface World {
  organizations: string[];
  currentOrganizationId?: string;
}

async function loaded(world: World, options: Partial<PortalOptions> = {}) {
  const backend = Object.assign(new Backend(), world);
  const portal = createPortal({api: backend, ...options});
  await portal.load();
  return {backend, portal};
}

describe('the organization in view', () => {
  it('is the only one, without a choice', async () => {
    const {portal} = await loaded({organizations: ['a']});
    expect(portal.organization?.id).to.equal('a');
  });

  it('is the one that was in view last', async () => {
    const {portal} = await loaded({organizations: ['a', 'b', 'c'], currentOrganizationId: 'b'});
    expect(portal.organization?.id).to.equal('b');
  });

  it('is the one that the page asks for, before the one that was in view last', async () => {
    const world = {organizations: ['a', 'b', 'c'], currentOrganizationId: 'b'};
    const {portal} = await loaded(world, {organizationId: 'c'});
    expect(portal.organization?.id).to.equal('c');
  });

  it('is not one that was in view last and is the user’s no longer', async () => {
    const {portal} = await loaded({organizations: ['a', 'b'], currentOrganizationId: 'gone'});
    expect(portal.organization).to.equal(undefined);
    expect(portal.error).to.equal(undefined);
  });

  it('is none while there are several to choose from', async () => {
    const {backend, portal} = await loaded({organizations: ['a', 'b']});
    expect(portal.organization).to.equal(undefined);
    expect(backend.calls).to.deep.equal(['session.get']);
    expect(new Reader(portal).view).to.deep.equal({state: 'empty', reason: 'choose-organization'});
  });

  it('is none for somebody who has none', async () => {
    const {portal} = await loaded({organizations: []});
    expect(new Reader(portal).view).to.deep.equal({state: 'empty', reason: 'no-organization'});
  });

  it('is not one that the page asks for and that is not the user’s', async () => {
    const {backend, portal} = await loaded({organizations: ['a']}, {organizationId: 'x'});
    expect(portal.organization).to.equal(undefined);
    expect(portal.error?.kind).to.equal('not-found');
    expect(portal.error?.message).to.contain('"x" is none of those of the signed-in user.');
    expect(backend.calls).to.deep.equal(['session.get']);
  });

  it('is not another one than was asked for', async () => {
    const backend = new Backend();
    const {organization} = backend.session;
    backend.session.organization = (request) => organization({...request, organizationId: 'b'});
    const portal = createPortal({api: backend});
    await portal.load();
    expect(portal.organization).to.equal(undefined);
    expect(portal.error?.kind).to.equal('contract');
  });
});

describe('a permission', () => {
  it('is there when the server says so', async () => {
    const {portal} = await loaded({organizations: ['a']});
    expect(portal.can('invoice.read')).to.deep.equal({allowed: true, ask: []});
  });

  it('that is missing names whom to ask', async () => {
    const {portal} = await loaded({organizations: ['a']});
    const ask = [{name: 'Head of a', email: 'head@a.example'}];
    const reason = 'not-granted';
    expect(portal.can('invoice.write')).to.deep.equal({allowed: false, reason, ask});
  });

  it('is not there before the server has said so', () => {
    const portal = createPortal({api: new Backend()});
    const reason = 'no-organization';
    expect(portal.can('invoice.read')).to.deep.equal({allowed: false, reason, ask: []});
  });

  it('that is missing never sends people to themselves', async () => {
    const backend = new Backend();
    backend.user = {name: 'Head of a', email: 'head@a.example'};
    const portal = createPortal({api: backend});
    await portal.load();
    expect(portal.can('invoice.write').ask).to.be.empty;
  });

  it('is not there while several organizations could be meant', async () => {
    const {portal} = await loaded({organizations: ['a', 'b']});
    expect(portal.can('invoice.read').allowed).to.equal(false);
  });

  it('that is missing keeps the request from being made', async () => {
    const {backend, portal} = await loaded({organizations: ['a']});
    backend.permissions = [];
    await portal.switchOrganization('a');
    const reader = new Reader(portal);
    expect(reader.shown).to.equal('forbidden');
    expect(backend.count('invoices.list a')).to.equal(0);
  });
});

describe('an adapter', () => {
  for (const [name, api] of [
    ['nothing', undefined],
    ['null', null],
    ['without a session', {invoices: new Backend().invoices}],
    ['with half a session', {session: {organization: new Backend().session.organization}}],
  ] as const) {
    it(`that is ${name} is refused at once`, () => {
      expect(() => createPortal({api: api as unknown as PortalApi})).to.throw(
        TypeError,
        'createPortal({api}): the adapter has no "session" resource.',
      );
    });
  }

  it('is asked nothing before it is needed', () => {
    const backend = new Backend();
    createPortal({api: backend});
    expect(backend.calls).to.be.empty;
  });

  it('is asked once however often the portal is loaded', async () => {
    const {backend, portal} = await loaded({organizations: ['a']});
    await Promise.all([portal.load(), portal.load()]);
    expect(backend.count('session.get')).to.equal(1);
  });

  it('may be made of classes, whose methods keep their this', async () => {
    class Resource {
      readonly #backend = new Backend();
      get(request: object) {
        return this.#backend.session.get(request);
      }
      organization(request: {organizationId: string}) {
        return this.#backend.session.organization(request);
      }
    }
    const portal = createPortal({api: {session: new Resource()}});
    await portal.load();
    expect(portal.organization?.id).to.equal('a');
  });

  it('without a resource supports none of its calls', async () => {
    const {session} = new Backend();
    const portal = createPortal({api: {session}});
    await portal.load();
    expect(portal.supports(invoicesEndpoints.list)).to.equal(false);
    expect(portal.supports(sessionEndpoints.get)).to.equal(true);
    expect(new Reader(portal).shown).to.equal('unsupported');
  });

  it('without a resource refuses its calls, and names them', async () => {
    const portal = createPortal({api: {session: new Backend().session}});
    const request = {organizationId: 'a', limit: 1};
    const error = await portal.call(invoicesEndpoints.list, request).catch((e: unknown) => e);
    expect(error).to.include({
      kind: 'unsupported',
      message: 'The adapter has no "invoices.list".',
    });
  });
});
