import {expect, oneEvent} from '@open-wc/testing';

import {ApiError} from '../../src/api/index.js';
import {createPortal} from '../../src/portal/portal.js';
import {Backend, gate, Reader} from './backend.js';

const RUUD = 'ruud@example.com';

/** A portal with `a` in view, and what a reader sees of it. */
async function inView(organizations = ['a', 'b', 'c']) {
  const backend = Object.assign(new Backend(), {organizations});
  const portal = createPortal({api: backend, organizationId: 'a'});
  const reader = new Reader(portal);
  await reader.shows(`a ${RUUD}`);
  return {backend, portal, reader};
}

describe('switching organization', () => {
  it('shows the other one to every reader', async () => {
    const {portal, reader} = await inView();
    const second = new Reader(portal);
    await portal.switchOrganization('b');
    await reader.shows(`b ${RUUD}`);
    await second.shows(`b ${RUUD}`);
  });

  it('shows nothing of the one under the name of the other', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = (call) => call.startsWith('invoices') && gate().passed;
    await portal.switchOrganization('b');
    expect(portal.organization?.id).to.equal('b');
    expect(reader.shown).to.equal('loading');
  });

  it('keeps everything as it was until the other one is known', async () => {
    const {backend, portal, reader} = await inView();
    const answer = gate();
    backend.before = () => answer.passed;
    const switched = portal.switchOrganization('b');
    expect(reader.shown).to.equal(`a ${RUUD}`);
    answer.open();
    await switched;
  });

  it('ends at the one that was asked for last, whichever answers first', async () => {
    const {backend, portal} = await inView();
    const slow = gate();
    backend.before = (call) => call === 'session.organization b' && slow.passed;
    const first = portal.switchOrganization('b');
    await portal.switchOrganization('c');
    slow.open();
    await first;
    expect(portal.organization?.id).to.equal('c');
  });

  it('that fails leaves everything as it was, and says why', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = (call) => {
      if (call.endsWith(' b')) throw new ApiError('not-found', 'No such organization.');
    };
    const error = await portal.switchOrganization('b').catch((thrown: unknown) => thrown);
    expect(error).to.include({kind: 'not-found', message: 'No such organization.'});
    expect(portal.organization?.id).to.equal('a');
    expect(reader.shown).to.equal(`a ${RUUD}`);
    expect(portal.error).to.equal(undefined);
  });

  it('gives up the requests of the one that is left', async () => {
    const {backend, portal, reader} = await inView();
    backend.before = (call) => call === 'invoices.list a p2' && gate().passed;
    reader.find('p2');
    const signal = backend.signals.at(-1);
    await portal.switchOrganization('b');
    expect(signal?.aborted).to.equal(true);
  });

  it('drops the late answers of the one that is left', async () => {
    const {backend, portal, reader} = await inView();
    const late = gate();
    backend.before = (call) => call === 'invoices.list a p2' && late.passed;
    reader.find('p2');
    await portal.switchOrganization('b');
    await reader.shows(`b ${RUUD} p2`);
    late.open();
    await late.passed;
    expect(reader.shown).to.equal(`b ${RUUD} p2`);
  });

  it('asks again for what is left when it comes back', async () => {
    const {backend, portal, reader} = await inView();
    await portal.switchOrganization('b');
    await reader.shows(`b ${RUUD}`);
    await portal.switchOrganization('a');
    await reader.shows(`a ${RUUD}`);
    expect(backend.count('invoices.list a')).to.equal(2);
  });

  it('tells its listeners', async () => {
    const {portal} = await inView();
    const told = oneEvent(portal, 'portal-change');
    void portal.switchOrganization('b');
    await told;
    expect(portal.organization?.id).to.equal('b');
  });

  it('chooses where nothing was chosen', async () => {
    const backend = Object.assign(new Backend(), {organizations: ['a', 'b']});
    const portal = createPortal({api: backend});
    const reader = new Reader(portal);
    await reader.shows('empty');
    await portal.switchOrganization('b');
    await reader.shows(`b ${RUUD}`);
  });

  it('leads out of an organization that could not be loaded', async () => {
    const backend = Object.assign(new Backend(), {organizations: ['a', 'b']});
    const portal = createPortal({api: backend, organizationId: 'gone'});
    const reader = new Reader(portal);
    await reader.shows('not-found');
    await portal.switchOrganization('b');
    await reader.shows(`b ${RUUD}`);
  });

  it('says why when not even the session could be loaded', async () => {
    const backend = new Backend();
    backend.before = (call) => {
      if (call === 'session.get') throw new ApiError('network', 'Down.', {retryAfter: 0});
    };
    const portal = createPortal({api: backend});
    const reader = new Reader(portal);
    await reader.shows('network');
    const error = await portal.switchOrganization('a').catch((thrown: unknown) => thrown);
    expect(error).to.include({kind: 'network', message: 'Down.'});
    expect(reader.shown).to.equal('network');
  });

  it('holds against resuming that began before it', async () => {
    const {backend, portal} = await inView();
    const slow = gate();
    backend.before = (call) => call === 'session.organization a' && slow.passed;
    const reader = new Reader(portal);
    const switched = portal.switchOrganization('b');
    const resumed = portal.resume();
    await switched;
    slow.open();
    await resumed;
    expect(portal.organization?.id).to.equal('b');
    await reader.shows(`b ${RUUD}`);
  });
});
