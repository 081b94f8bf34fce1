import {expect, waitUntil} from '@open-wc/testing';

import {createPortal} from '../../src/portal/portal.js';
import {tabsOf} from '../../src/portal/tabs.js';
import {Backend} from './backend.js';

const stops: (() => void)[] = [];

/** A tab of its own: another portal, in the same browser, that somebody watches. */
async function tab({organization = 'a', email = 'ruud@example.com'} = {}) {
  const user = {name: 'Somebody', email};
  const backend = Object.assign(new Backend(), {organizations: ['a', 'b', 'c'], user});
  const portal = createPortal({api: backend, organizationId: organization});
  await portal.load();
  const told = {changes: 0, expired: 0};
  portal.addEventListener('session-expired', () => (told.expired += 1));
  const tabs = tabsOf(portal);
  stops.push(tabs.watch(() => (told.changes += 1)));
  return {portal, tabs, told};
}

/** Resolves once everything that was sent before has arrived. */
async function delivered(): Promise<void> {
  const [from, to] = [new BroadcastChannel('balie.portal'), new BroadcastChannel('balie.portal')];
  const arrived = new Promise((resolve) => to.addEventListener('message', resolve, {once: true}));
  from.postMessage({type: 'none'});
  await arrived;
  from.close();
  to.close();
}

describe('the tabs of one user', () => {
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  it('tell each other of a switch, and change nothing by themselves', async () => {
    const [here, there] = [await tab(), await tab()];

    await there.portal.switchOrganization('b');
    await waitUntil(() => here.tabs.elsewhere);

    expect(here.tabs.elsewhere).to.deep.equal({organizationId: 'b', name: 'b'});
    expect(here.portal.organization?.id).to.equal('a');
    expect(there.tabs.elsewhere).to.equal(undefined);
  });

  it('agree again once the user stays, follows, or goes back there', async () => {
    const [here, there] = [await tab(), await tab()];
    await there.portal.switchOrganization('b');
    await waitUntil(() => here.tabs.elsewhere);

    here.tabs.stay();
    expect(here.tabs.elsewhere).to.equal(undefined);

    await there.portal.switchOrganization('c');
    await waitUntil(() => here.tabs.elsewhere);
    await here.portal.switchOrganization('c');
    expect(here.tabs.elsewhere).to.equal(undefined);

    await there.portal.switchOrganization('b');
    await waitUntil(() => here.tabs.elsewhere);
    await there.portal.switchOrganization('c');
    await waitUntil(() => !here.tabs.elsewhere);
  });

  it('tell nothing of what was loaded at the start', async () => {
    const here = await tab();

    await tab({organization: 'b'});
    await delivered();

    expect(here.told.changes).to.equal(0);
  });

  it('end together when the user signs out in one', async () => {
    const [here, there] = [await tab(), await tab()];

    there.tabs.tellSignedOut();
    there.portal.end();
    await waitUntil(() => here.portal.error);

    expect(here.portal.session).to.equal(undefined);
    expect(here.portal.organization).to.equal(undefined);
    expect([here.told.expired, there.told.expired]).to.deep.equal([1, 0]);
  });

  it('are no business of another user', async () => {
    const [here, there] = [await tab(), await tab({email: 'eva@example.com'})];

    await there.portal.switchOrganization('b');
    there.tabs.tellSignedOut();
    await delivered();

    expect([here.told.changes, here.portal.error]).to.deep.equal([0, undefined]);
  });

  it('are heard no more once nobody watches', async () => {
    const [here, there] = [await tab(), await tab()];
    stops.shift()?.();

    await there.portal.switchOrganization('b');
    await delivered();

    expect(here.tabs.elsewhere).to.equal(undefined);
  });
});
