import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {OrgSwitcher} from '../../../src/index.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';
import {focused, isOpen, MENU, openMenu, openSwitcher, press, seeMenu, switcher} from './switcher-support.js';

describe('the button of the switcher', () => {
  for (const adapter of ADAPTERS) {
    it(`has the name of the organization in view, ${adapter} adapter`, async () => {
      const page = await openSwitcher({adapter}, 'Rode Lente');
      expect(page.element.getAttribute('state')).to.equal('ready');
      expect(page.query('group', MENU)).to.not.equal(null);
    });
  }

  it('asks for a choice when there are several and none is chosen', async () => {
    const page = await openSwitcher({scenario: 'many-orgs'}, 'Choose an organization');
    expect(page.element.getAttribute('state')).to.equal('ready');
  });

  it('says that there is no organization', async () => {
    const page = await openSwitcher({scenario: 'no-orgs'}, 'No organization');
    expect(page.element.getAttribute('state')).to.equal('empty');
  });

  it('is named by all of a long name, with nothing hidden in it', async () => {
    const page = await open({scenario: 'extreme'}, switcher);
    const button = await page.find('button', /^شركة الربيع الأحمر ␣B\.V\. (Zeerlangenaam)+/);
    expect(button.getBoundingClientRect().width).to.be.lessThan(400);
  });

  it('is awaited in its own size', async () => {
    const page = await open({faults: {'session.get': 'never'}}, switcher);
    expect(page.element.getAttribute('state')).to.equal('loading');
    const {height} = page.element.getBoundingClientRect();
    page.store.faults.clear();
    await page.portal.resume();
    await page.find('button', 'Rode Lente');
    expect(page.element.getBoundingClientRect().height).to.equal(height);
  });

  for (const [fault, text] of [
    ['404', 'This is not available to you.'],
    ['offline', 'There is no connection to the service.'],
  ] as const) {
    it(`can be asked for again after ${fault}`, async () => {
      const page = await open({faults: {'session.get': fault}}, switcher);
      await page.see(text);
      expect(page.element.getAttribute('state')).to.equal('error');
      page.store.faults.clear();
      await page.press('Try again');
      await page.find('button', 'Rode Lente');
    });
  }

  it('stays when the session has ended, with a word about it', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    page.store.signedIn = false;
    await page.portal.refresh();
    await page.portal.resume();
    await page.see('Your session has ended. Sign in again.');
    await page.find('button', 'Rode Lente');
    page.store.signedIn = true;
    await page.press('Try again');
    await waitFor(() => expect(page.text()).not.to.contain('Your session'));
  });

  it('can have the word about it put aside, which the menu still says', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    page.store.signedIn = false;
    await page.portal.resume();
    await page.see('Your session has ended.');
    await page.press('Close');
    await waitFor(() => expect(page.text()).not.to.contain('Your session'));
    await openMenu(page, 'Rode Lente');
    await page.see('Your session has ended.');
  });
});

describe('the menu of the switcher', () => {
  it('opens with the focus in it, and closes with the focus at the button', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    const button = await page.find('button', 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    expect(button.ariaExpanded).to.equal('true');
    await press('Escape');
    await seeMenu(page, false);
    expect(focused()).to.equal(button);
    expect(button.ariaExpanded).to.equal('false');
  });

  it('closes when something else is pressed', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    const other = document.createElement('button');
    page.provider.append(other);
    other.focus();
    await seeMenu(page, false);
    expect(focused()).to.equal(other);
  });

  it('says who is signed in, and what they are here', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    await page.see('Ruud Coon ruud.coon@gmail.com Role: Admin');
  });

  it('shows a role that it does not know as it came', async () => {
    const page = await openSwitcher({scenario: 'no-access'}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    await page.see('Role: support');
  });

  it('offers no choice where there is one organization', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    expect(page.all('list')).to.have.length(1);
    await page.find('button', 'Sign out');
  });

  it('says that there is none, and keeps language and sign-out', async () => {
    const page = await openSwitcher({scenario: 'no-orgs'}, 'No organization');
    await openMenu(page, 'No organization');
    await page.see('You do not have access to an organization yet.');
    await page.find('button', 'Nederlands');
    await page.find('button', 'Sign out');
  });

  it('offers no other organization to who may not switch', async () => {
    const page = await openSwitcher(
      {scenario: '5000-orgs', permissions: ['language.set']},
      'Rode Lente',
    );
    await openMenu(page, 'Rode Lente');
    expect(page.query('searchbox')).to.equal(null);
    expect(page.all('list')).to.have.length(1);
  });

  it('offers no language to who may not set one', async () => {
    const page = await openSwitcher({permissions: ['session.switch']}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    expect(page.query('button', 'Nederlands')).to.equal(null);
  });

  for (const adapter of ADAPTERS) {
    it(`offers no sign-out that the host does not have, ${adapter} adapter`, async () => {
      const page = await openSwitcher({adapter, lacks: ['session.signOut']}, 'Rode Lente');
      await openMenu(page, 'Rode Lente');
      expect(page.query('button', 'Sign out')).to.equal(null);
    });
  }

  it('works twice on a page, and under another tag', async () => {
    const OtherTag = class extends OrgSwitcher {};
    if (!customElements.get('other-switcher')) customElements.define('other-switcher', OtherTag);
    const both = html`<other-switcher></other-switcher><org-switcher></org-switcher>`;
    const page = await openSwitcher({}, 'Rode Lente', both);
    await openMenu(page, 'Rode Lente');
    const [, second] = page.provider.children;
    expect(second?.shadowRoot?.querySelector(':popover-open')).to.equal(null);
  });

  it('is closed when the element is moved, and opens again', async () => {
    const page = await openSwitcher({}, 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    page.provider.append(page.element);
    await seeMenu(page, false);
    await openMenu(page, 'Rode Lente');
    expect(isOpen(page)).to.equal(true);
  });
});
