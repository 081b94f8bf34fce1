import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {getLocale, setLocale} from '../../../src/index.js';
import {open, waitFor} from '../../support/open.js';
import {
  eventsOf,
  focusedText,
  isOpen,
  openMenu,
  openSwitcher,
  switcher,
} from './switcher-support.js';

async function openLanguages(markup = switcher) {
  const page = await openSwitcher({}, 'Rode Lente', markup);
  await openMenu(page, 'Rode Lente');
  return page;
}

describe('choosing a language', () => {
  afterEach(() => setLocale('en'));

  it('offers each in its own words', async () => {
    const page = await openLanguages();
    for (const [name, lang] of [
      ['English', 'en'],
      ['Nederlands', 'nl'],
      ['Norsk bokmål', 'nb'],
    ]) {
      const button = await page.find('button', name);
      expect(button.querySelector('[lang]')?.getAttribute('lang')).to.equal(lang);
    }
  });

  it('changes every element in its place, and the menu stays open', async () => {
    const page = await openLanguages(html`${switcher}<invoice-list></invoice-list>`);
    const list = page.provider.lastElementChild?.shadowRoot;
    const button = await page.find('button', 'Nederlands');
    button.focus();
    button.click();
    await waitFor(() => expect(list?.textContent).to.contain('Facturen'));
    await waitFor(() => expect(button.ariaCurrent).to.equal('true'));
    expect([isOpen(page), focusedText(), getLocale()]).to.deep.equal([true, 'Nederlands', 'nl']);
  });

  it('keeps what is typed in another element', async () => {
    const page = await openLanguages(html`${switcher}<invoice-list></invoice-list>`);
    const list = page.provider.lastElementChild?.shadowRoot;
    const field = await waitFor(() => {
      const found = list?.querySelector<HTMLInputElement>('input[type="search"]');
      if (!found) throw new Error('There is no field yet.');
      return found;
    });
    field.value = '2026';
    await page.press('Norsk bokmål');
    await waitFor(() => expect(list?.textContent).to.contain('Fakturaer'));
    expect(field.isConnected && field.value).to.equal('2026');
  });

  it('asks the page before, and tells it after', async () => {
    const page = await openLanguages();
    const events = eventsOf(page, 'language-change', 'language-changed');
    await page.press('Norsk bokmål');
    await waitFor(() => expect(events).to.have.length(2));
    expect(events.map(({type, locale}) => `${type} ${locale}`)).to.deep.equal([
      'language-change nb',
      'language-changed nb',
    ]);
  });

  it('is refused by a page that cancels the event', async () => {
    const page = await openLanguages();
    page.provider.addEventListener('language-change', (event) => event.preventDefault());
    await page.press('Nederlands');
    expect(getLocale()).to.equal('en');
  });

  it('that is in force changes nothing', async () => {
    const page = await openLanguages();
    const events = eventsOf(page, 'language-change');
    await page.press('English');
    expect(events).to.have.length(0);
  });

  it('keeps the region that the host gave it', async () => {
    const page = await open({locale: 'nl-BE'}, switcher);
    await page.find('button', 'Rode Lente');
    await openMenu(page, 'Rode Lente');
    expect((await page.find('button', 'Nederlands')).ariaCurrent).to.equal('true');
    await page.press('English');
    await waitFor(() => expect(getLocale()).to.equal('en'));
    await page.press('Nederlands');
    await waitFor(() => expect(getLocale()).to.equal('nl-BE'));
  });
});
