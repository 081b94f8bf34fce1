import {expect} from '@open-wc/testing';

import {createPortal, type Portal} from '../../src/portal/portal.js';
import {Backend, gate, Reader} from './backend.js';

const RUUD = 'ruud@example.com';

async function looked(portal: Portal, pages: number): Promise<Reader> {
  const reader = new Reader(portal);
  for (let page = 1; page <= pages; page++) {
    reader.find(`p${page}`);
    await reader.shows(`a ${RUUD} p${page}`);
  }
  return reader;
}

describe('fifty readers of one portal', () => {
  it('ask once for what they all show', async () => {
    const backend = new Backend();
    const portal = createPortal({api: backend});
    const readers = Array.from({length: 50}, () => new Reader(portal));
    for (const reader of readers) await reader.shows(`a ${RUUD}`);
    expect(backend.calls).to.deep.equal([
      'session.get',
      'session.organization a',
      'invoices.list a',
    ]);
  });

  it('keep their request while one of them is left', async () => {
    const backend = new Backend();
    const answer = gate();
    backend.before = (call) => call.startsWith('invoices') && answer.passed;
    const portal = createPortal({api: backend});
    await portal.load();
    const readers = Array.from({length: 50}, () => new Reader(portal));
    for (const reader of readers.slice(1)) reader.leave();
    answer.open();
    await readers[0]?.shows(`a ${RUUD}`);
    expect(backend.count('invoices.list a')).to.equal(1);
    expect(backend.signals.some(({aborted}) => aborted)).to.equal(false);
  });

  it('give up their request when the last of them leaves', async () => {
    const backend = new Backend();
    backend.before = (call) => call.startsWith('invoices') && gate().passed;
    const portal = createPortal({api: backend});
    await portal.load();
    const readers = Array.from({length: 50}, () => new Reader(portal));
    for (const reader of readers) reader.leave();
    expect(backend.signals.at(-1)?.aborted).to.equal(true);
  });
});

describe('what nobody looks at any more', () => {
  it('is still there for the way back', async () => {
    const backend = new Backend();
    const portal = createPortal({api: backend});
    const reader = await looked(portal, 5);
    reader.find('p1');
    expect(reader.shown).to.equal(`a ${RUUD} p1`);
    expect(backend.count('invoices.list a p1')).to.equal(1);
  });

  it('is dropped when there are more than forty of it', async () => {
    const backend = new Backend();
    const portal = createPortal({api: backend});
    const reader = await looked(portal, 60);
    reader.find('p1');
    await reader.shows(`a ${RUUD} p1`);
    reader.find('p55');
    expect(reader.shown).to.equal(`a ${RUUD} p55`);
    expect(backend.count('invoices.list a p1')).to.equal(2);
    expect(backend.count('invoices.list a p55')).to.equal(1);
  });

  it('is not what another organization gets', async () => {
    const backend = new Backend();
    backend.organizations = ['a', 'b'];
    const portal = createPortal({api: backend, organizationId: 'a'});
    const reader = await looked(portal, 1);
    await portal.switchOrganization('b');
    await reader.shows(`b ${RUUD} p1`);
    expect(backend.count('invoices.list b p1')).to.equal(1);
  });

  it('stays on screen while other rows of the same organization are awaited', async () => {
    const backend = new Backend();
    const reader = await looked(createPortal({api: backend}), 1);
    backend.before = () => gate().passed;
    reader.find('p2');
    expect(reader.view).to.include({state: 'ready', refreshing: true});
    expect(reader.shown).to.equal(`a ${RUUD} p1`);
  });

  it('of an earlier search never overtakes the later one', async () => {
    const backend = new Backend();
    const slow = gate();
    const reader = await looked(createPortal({api: backend}), 1);
    backend.before = (call) => call.endsWith('early') && slow.passed;
    reader.find('early');
    reader.find('late');
    await reader.shows(`a ${RUUD} late`);
    slow.open();
    await Promise.resolve();
    expect(reader.shown).to.equal(`a ${RUUD} late`);
  });
});
