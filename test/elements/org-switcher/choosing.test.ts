import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {OrganizationChangeEvent} from '../../../src/index.js';
import {ADAPTERS, type TestPage, waitFor} from '../../support/open.js';
import {
  eventsOf,
  focused,
  openAtRodeLente,
  openMenu,
  press,
  seeMenu,
  shownName,
  switcher,
} from './switcher-support.js';

const FJORD = {id: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
const RODE_LENTE = {id: 'rode-lente', name: 'Rode Lente'};

/** The page does something about each choice. */
function onChange(page: TestPage, act: (event: OrganizationChangeEvent) => void): void {
  page.provider.addEventListener('organization-change', act);
}

async function seeName(page: TestPage, name: string): Promise<void> {
  await waitFor(() => expect(shownName(page)).to.equal(name));
}

for (const adapter of ADAPTERS) {
  describe(`choosing an organization, ${adapter} adapter`, () => {
    it('brings it into view, closes the menu and says so once', async () => {
      const page = await openAtRodeLente({adapter});
      await page.press('Blauwe Fjord AS');
      await seeName(page, 'Blauwe Fjord AS');
      await seeMenu(page, false);
      await page.see('Now showing Blauwe Fjord AS');
      expect(focused()).to.equal(page.query('button', 'Blauwe Fjord AS'));
      expect(page.portal.organization?.id).to.equal('blauwe-fjord');
    });

    it('asks the page before and tells it after, with both names', async () => {
      const page = await openAtRodeLente({adapter});
      const events = eventsOf(page, 'organization-change', 'organization-changed');
      await page.press('Blauwe Fjord AS');
      await waitFor(() => expect(events).to.have.length(2));
      for (const {from, to} of events) expect([from, to]).to.deep.equal([RODE_LENTE, FJORD]);
      expect(events.map(({type}) => type)).to.deep.equal([
        'organization-change',
        'organization-changed',
      ]);
    });

    it('leaves everything as it was when it fails, and can be tried again', async () => {
      const page = await openAtRodeLente({adapter});
      const told = eventsOf(page, 'organization-changed');
      page.store.faults.set('session.organization', '404');
      await page.press('Blauwe Fjord AS');
      await page.see('Blauwe Fjord AS could not be shown. This is not available to you.');
      expect([shownName(page), told.length]).to.deep.equal(['Rode Lente', 0]);
      page.store.faults.clear();
      await page.press('Try again');
      await seeName(page, 'Blauwe Fjord AS');
    });
  });
}

describe('choosing an organization', () => {
  it('that is in view already just closes the menu', async () => {
    const page = await openAtRodeLente();
    const events = eventsOf(page, 'organization-change', 'organization-changed');
    page.all('button').find((button) => button.ariaCurrent === 'true')?.click();
    await seeMenu(page, false);
    expect(events).to.have.length(0);
  });

  it('marks the one in view', async () => {
    const page = await openAtRodeLente();
    const current = page.all('button').filter((button) => button.ariaCurrent === 'true');
    expect(current.map((button) => button.textContent.trim())).to.deep.equal([
      'Rode Lente',
      'English',
    ]);
  });

  it('is refused by a page that cancels the event', async () => {
    const page = await openAtRodeLente();
    onChange(page, (event) => event.preventDefault());
    await page.press('Blauwe Fjord AS');
    await waitFor(() => expect(page.query('button', 'Blauwe Fjord AS')?.ariaBusy).not.to.equal('true'));
    expect(page.portal.organization?.id).to.equal('rode-lente');
  });

  for (const [how, answer] of [
    ['resolves with false', () => Promise.resolve(false)],
    ['is rejected', () => Promise.reject(new Error('no'))],
  ] as const) {
    it(`is refused by a page whose promise ${how}`, async () => {
      const page = await openAtRodeLente();
      onChange(page, (event) => event.waitUntil(answer()));
      await page.press('Blauwe Fjord AS');
      await waitFor(() => expect(page.query('button', 'Blauwe Fjord AS')?.ariaBusy).to.equal(null));
      expect(page.portal.organization?.id).to.equal('rode-lente');
    });
  }

  it('waits for the page, and says that it does', async () => {
    const page = await openAtRodeLente();
    const answer = Promise.withResolvers<boolean>();
    onChange(page, (event) => event.waitUntil(answer.promise));
    await page.press('Blauwe Fjord AS');
    await waitFor(() => expect(page.query('button', 'Blauwe Fjord AS')?.ariaBusy).to.equal('true'));
    expect(shownName(page)).to.equal('Rode Lente');
    answer.resolve(true);
    await seeName(page, 'Blauwe Fjord AS');
  });

  it('takes no promise once the event is over', async () => {
    const page = await openAtRodeLente();
    const events = eventsOf(page, 'organization-change');
    await page.press('Blauwe Fjord AS');
    await seeName(page, 'Blauwe Fjord AS');
    expect(() => events[0]?.waitUntil(Promise.resolve())).to.throw(DOMException);
  });

  it('goes on behind a closed menu, without taking the focus', async () => {
    const page = await openAtRodeLente();
    const answer = Promise.withResolvers<void>();
    onChange(page, (event) => event.waitUntil(answer.promise));
    await page.press('Blauwe Fjord AS');
    await press('Escape');
    await seeMenu(page, false);
    const other = document.createElement('button');
    page.provider.append(other);
    other.focus();
    answer.resolve();
    await seeName(page, 'Blauwe Fjord AS');
    expect(focused()).to.equal(other);
  });

  it('tells under the button of a failure behind a closed menu', async () => {
    const page = await openAtRodeLente();
    const answer = Promise.withResolvers<void>();
    page.store.faults.set('session.organization', '404');
    onChange(page, (event) => event.waitUntil(answer.promise));
    await page.press('Blauwe Fjord AS');
    await press('Escape');
    answer.resolve();
    await page.see('Blauwe Fjord AS could not be shown.');
    await seeMenu(page, false);
    expect((await page.find('alert')).checkVisibility()).to.equal(true);
  });

  it('ends at the one that was chosen last', async () => {
    const page = await openAtRodeLente();
    const told = eventsOf(page, 'organization-changed');
    page.store.faults.set('session.organization', 'never', {times: 1});
    await page.press('Blauwe Fjord AS');
    // By the next frame the first one has been asked for.
    await new Promise(requestAnimationFrame);
    await page.press('Gele Haven Trading');
    await seeName(page, 'Gele Haven Trading');
    await openMenu(page, 'Gele Haven Trading');
    await page.see('Role: Viewer');
    expect(told.map(({to}) => to.name)).to.deep.equal(['Gele Haven Trading']);
  });

  it('is taken back by choosing the one in view', async () => {
    const page = await openAtRodeLente();
    const answer = Promise.withResolvers<void>();
    onChange(page, (event) => event.waitUntil(answer.promise));
    await page.press('Blauwe Fjord AS');
    page.all('button').find((button) => button.ariaCurrent === 'true')?.click();
    answer.resolve();
    await seeMenu(page, false);
    await page.portal.refresh();
    expect(page.portal.organization?.id).to.equal('rode-lente');
  });

  it('follows a switch of the page, without an event', async () => {
    const page = await openAtRodeLente();
    const events = eventsOf(page, 'organization-change', 'organization-changed');
    await page.portal.switchOrganization('gele-haven');
    await seeName(page, 'Gele Haven Trading');
    expect(events).to.have.length(0);
  });

  it('shows nothing of one organization under the name of another', async () => {
    const list = html`${switcher}<invoice-list></invoice-list>`;
    const page = await openAtRodeLente({}, list);
    const text = () => page.provider.lastElementChild?.shadowRoot?.textContent ?? '';
    await waitFor(() => expect(text()).to.contain('2026-1118'));
    page.store.faults.set('invoices.list', 'never');
    await page.press('Gele Haven Trading');
    await seeName(page, 'Gele Haven Trading');
    await waitFor(() => expect(text()).not.to.contain('2026-1118'));
  });
});
