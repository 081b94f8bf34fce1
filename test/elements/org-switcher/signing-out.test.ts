import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {
  eventsOf,
  focusedText,
  openMenu,
  openSwitcher,
  switcher,
} from './switcher-support.js';

for (const adapter of ADAPTERS) {
  describe(`signing out, ${adapter} adapter`, () => {
    it('leaves nothing on the page but the way back', async () => {
      const page = await openSwitcher({adapter}, 'Rode Lente', html`${switcher}<invoice-list></invoice-list>`);
      const list = page.provider.lastElementChild?.shadowRoot;
      await waitFor(() => expect(list?.textContent).to.contain('2026-1118'));
      await openMenu(page, 'Rode Lente');
      await page.press('Sign out');
      await page.see('You have signed out.');
      await waitFor(() => expect(list?.textContent).not.to.contain('2026-1118'));
      expect(page.store.signedIn).to.equal(false);
      expect(page.text()).not.to.contain('Rode Lente').and.not.contain('Ruud');
      expect(focusedText()).to.equal('Sign in again');
    });

    it('is tried again under the same key when the answer was lost', async () => {
      const page = await openSwitcher({adapter}, 'Rode Lente');
      await openMenu(page, 'Rode Lente');
      page.store.faults.set('session.signOut', 'lost', {times: 1});
      await page.press('Sign out');
      await page.see('You could not be signed out. There is no connection to the service.');
      expect(page.portal.session).not.to.equal(undefined);
      await page.press('Try again');
      await page.see('You have signed out.');
      const keys = page.requests.map(({headers}) => headers.get('Idempotency-Key'));
      expect(new Set(keys.filter((key) => key !== null)).size).to.equal(adapter === 'http' ? 1 : 0);
    });
  });
}

describe('signing out', () => {
  it('tells the page before and after', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    const events = eventsOf(page, 'sign-out', 'signed-out');
    await openMenu(page, 'Rode Lente');
    await page.press('Sign out');
    await waitFor(() => expect(events).to.have.length(2));
    expect(events.map(({type}) => type)).to.deep.equal(['sign-out', 'signed-out']);
  });

  it('is refused by a page that cancels the event, or whose promise says no', async () => {
    for (const refuse of [
      (event: HTMLElementEventMap['sign-out']) => event.preventDefault(),
      (event: HTMLElementEventMap['sign-out']) => event.waitUntil(Promise.resolve(false)),
    ]) {
      const page = await openSwitcher({}, 'Rode Lente');
      page.provider.addEventListener('sign-out', refuse);
      await openMenu(page, 'Rode Lente');
      await page.press('Sign out');
      await waitFor(() => expect(page.query('button', 'Sign out')?.ariaBusy).to.equal(null));
      expect(page.store.signedIn).to.equal(true);
    }
  });

  it('leads back in once the host has signed the user in', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    await page.press('Sign out');
    await page.find('button', 'Sign in again');
    page.store.signedIn = true;
    await page.press('Sign in again');
    await page.find('button', 'Rode Lente');
  });

  it('tells the host that nobody is signed in when that was not done', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    await page.press('Sign out');
    const expired = eventsOf(page, 'session-expired');
    await page.press('Sign in again');
    await waitFor(() => expect(expired).to.have.length(1));
    await page.find('button', /Sign in again|Try again/);
  });
});
