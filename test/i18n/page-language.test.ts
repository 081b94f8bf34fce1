import {expect, waitUntil} from '@open-wc/testing';

import {getLocale, localeReady, setLocale} from '../../src/i18n/locale.js';

const page = document.documentElement;

async function follows(lang: string, tag: string): Promise<void> {
  page.lang = lang;
  await waitUntil(() => getLocale() === tag, `it is ${tag}`, {timeout: 8000});
}

// The steps build on each other, as a page's life does.
describe('the language of the page', () => {
  it('counts from the first time that an element asks', async () => {
    page.lang = 'nl-BE';
    await localeReady();
    expect(getLocale()).to.equal('nl-BE');
  });

  it('is there already when it is asked for again', () => {
    expect(localeReady()).to.equal(undefined);
  });

  for (const [lang, tag] of [
    ['nb', 'nb'],
    ['en-NL', 'en-NL'],
    ['no', 'no'],
    ['fr', 'en'],
    ['nl', 'nl'],
    ['', 'en'],
    ['not a tag', 'en'],
    ['nb-NO', 'nb-NO'],
  ] as const) {
    it(`is followed: <html lang="${lang}"> means ${tag}`, async () => {
      await follows('nl', 'nl');
      await follows(lang, tag);
    });
  }

  it('counts no longer once a language has been set', async () => {
    await setLocale('nl');
    page.lang = 'nb';
    const changes = Promise.withResolvers<undefined>();
    new MutationObserver(() => changes.resolve(undefined)).observe(page, {attributes: true});
    page.lang = 'en';
    await changes.promise;
    await localeReady();
    expect(getLocale()).to.equal('nl');
  });
});
