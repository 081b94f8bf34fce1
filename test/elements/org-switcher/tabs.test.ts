import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {createPortal} from '../../../src/portal/portal.js';
import {signOut} from '../../../src/portal/sign-out.js';
import {tabsOf} from '../../../src/portal/tabs.js';
import {open, type TestPage, waitFor} from '../../support/open.js';
import {eventsOf, focused, focusedText, shownName, typeElsewhere} from './switcher-support.js';

const QUESTION = 'In another tab you switched to Blauwe Fjord AS. This page still shows Rode Lente.';

/** A page at Rode Lente, and another tab of the same user: a second portal over the same store. */
async function openTwoTabs() {
  const page = await open({scenario: 'many-orgs'}, html`<org-switcher></org-switcher>`);
  await page.find('button', 'Choose an organization');
  await page.portal.switchOrganization('rode-lente');
  const other = createPortal({api: page.store.api, organizationId: 'rode-lente'});
  await other.load();
  const stop = tabsOf(other).watch(() => undefined);
  return {page, other, stop};
}

/** Switches in the other tab until the page has heard it: it listens once it has loaded what it needs for that. */
async function seeQuestion({page, other}: {page: TestPage; other: ReturnType<typeof createPortal>}) {
  await waitFor(async () => {
    if (page.text().includes(QUESTION)) return;
    const isThere = other.organization?.id === 'blauwe-fjord';
    await other.switchOrganization(isThere ? 'rode-lente' : 'blauwe-fjord');
    throw new Error('The page has not heard it yet.');
  });
}

describe('another tab', () => {
  it('that switches is told of, and nothing changes by itself', async () => {
    const tabs = await openTwoTabs();
    await seeQuestion(tabs);
    expect(shownName(tabs.page)).to.equal('Rode Lente');
    expect((await tabs.page.find('alert')).checkVisibility()).to.equal(true);
    tabs.stop();
  });

  it('is followed the way of every choice', async () => {
    const {page, other, stop} = await openTwoTabs();
    const events = eventsOf(page, 'organization-change', 'organization-changed');
    await seeQuestion({page, other});
    await page.press('Show Blauwe Fjord AS here too');
    await waitFor(() => expect(shownName(page)).to.equal('Blauwe Fjord AS'));
    await waitFor(() => expect(events).to.have.length(2));
    expect(page.text()).not.to.contain('In another tab');
    expect(focused()).to.equal(page.query('button', 'Blauwe Fjord AS'));
    stop();
  });

  it('is followed only after unsaved input was asked about', async () => {
    const {page, other, stop} = await openTwoTabs();
    const form = typeElsewhere(page.portal);
    await seeQuestion({page, other});
    await page.press('Show Blauwe Fjord AS here too');
    await page.see('You have unsaved changes in: Billing address.');
    await waitFor(() => expect(focusedText()).to.equal('Stay'));
    await page.press('Discard and switch');
    await waitFor(() => expect(shownName(page)).to.equal('Blauwe Fjord AS'));
    expect(form.discarded).to.equal(true);
    stop();
  });

  it('is left alone by who stays', async () => {
    const {page, other, stop} = await openTwoTabs();
    await seeQuestion({page, other});
    await page.press('Stay with Rode Lente');
    await waitFor(() => expect(page.text()).not.to.contain('In another tab'));
    expect(shownName(page)).to.equal('Rode Lente');
    stop();
  });

  it('that signs out ends the session here, with a way on', async () => {
    const tabs = await openTwoTabs();
    await seeQuestion(tabs);
    await signOut(tabs.other, crypto.randomUUID());
    await tabs.page.see('Your session has ended. Sign in again.');
    expect(tabs.page.text()).not.to.contain('Ruud').and.not.contain('Rode Lente');
    await tabs.page.find('button', 'Try again');
    tabs.stop();
  });
});
