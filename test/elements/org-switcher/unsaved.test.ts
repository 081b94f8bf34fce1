import {expect} from '@open-wc/testing';

import {unsavedOf} from '../../../src/portal/unsaved.js';
import {type TestPage, waitFor} from '../../support/open.js';
import {
  eventsOf,
  focusedText,
  isOpen,
  openAtRodeLente,
  press,
  shownName,
  typeElsewhere,
} from './switcher-support.js';

const QUESTION = 'You have unsaved changes in: Billing address.';

/** Waits until the question is asked: what keeps everything as it is has the focus then. */
async function seeQuestion(page: TestPage): Promise<void> {
  await page.see(QUESTION);
  await waitFor(() => expect(focusedText()).to.equal('Stay'));
}

describe('leaving unsaved input behind', () => {
  it('is asked about before anything else happens, with its name', async () => {
    const page = await openAtRodeLente();
    const events = eventsOf(page, 'organization-change');
    const form = typeElsewhere(page.portal);
    await page.press('Blauwe Fjord AS');
    await seeQuestion(page);
    expect([events.length, form.discarded, isOpen(page)]).to.deep.equal([0, false, true]);
  });

  for (const [how, act] of [
    ['a button', (press: (name: string) => Promise<void>) => press('Stay')],
    ['Esc', () => press('Escape')],
  ] as const) {
    it(`is declined by ${how}, and the menu is as it was`, async () => {
      const page = await openAtRodeLente();
      const form = typeElsewhere(page.portal);
      await page.press('Blauwe Fjord AS');
      await seeQuestion(page);
      await act((name) => page.press(name));
      await waitFor(() => expect(focusedText()).not.to.equal('Stay'));
      expect([form.discarded, isOpen(page), shownName(page)]).to.deep.equal([
        false,
        true,
        'Rode Lente',
      ]);
    });
  }

  it('is done once the other organization is in view', async () => {
    const page = await openAtRodeLente();
    const form = typeElsewhere(page.portal);
    await page.press('Blauwe Fjord AS');
    await seeQuestion(page);
    await page.press('Discard and switch');
    await waitFor(() => expect(shownName(page)).to.equal('Blauwe Fjord AS'));
    expect(form.discarded).to.equal(true);
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('is not done when the switch fails', async () => {
    const page = await openAtRodeLente();
    const form = typeElsewhere(page.portal);
    page.store.faults.set('session.organization', '404');
    await page.press('Blauwe Fjord AS');
    await seeQuestion(page);
    await page.press('Discard and switch');
    await page.see('Blauwe Fjord AS could not be shown.');
    expect(form.discarded).to.equal(false);
    unsavedOf(page.portal).discard();
  });

  it('is not done when the page refuses', async () => {
    const page = await openAtRodeLente();
    const form = typeElsewhere(page.portal);
    page.provider.addEventListener('organization-change', (event) => event.preventDefault());
    await page.press('Blauwe Fjord AS');
    await seeQuestion(page);
    await page.press('Discard and switch');
    await waitFor(() => expect(focusedText()).to.equal('Rode Lente'));
    expect(form.discarded).to.equal(false);
    unsavedOf(page.portal).discard();
  });

  it('is asked about before signing out too', async () => {
    const page = await openAtRodeLente();
    const form = typeElsewhere(page.portal);
    await page.press('Sign out');
    await seeQuestion(page);
    expect(page.portal.session).not.to.equal(undefined);
    await page.press('Discard and sign out');
    await page.see('You have signed out.');
    await waitFor(() => expect(form.discarded).to.equal(true));
  });
});
