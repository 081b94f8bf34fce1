import {msg} from '@lit/localize';
import {expect} from '@open-wc/testing';

import {getDirection, getLocale, onLocaleChange, setLocale} from '../../src/i18n/locale.js';
import {collectWarnings} from '../portal/warnings.js';

const WORDS: Record<string, string> = {
  en: 'Try again',
  nl: 'Opnieuw proberen',
  nb: 'Prøv igjen',
};

const word = () => msg('Try again', {id: 'failure.retry'});

describe('setLocale', () => {
  for (const [tag, language] of [
    ['nl', 'nl'],
    ['en', 'en'],
    ['nb', 'nb'],
    ['nl-BE', 'nl'],
    ['en-NL', 'en'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['nl-Latn-NL-u-nu-latn', 'nl'],
    ['NL', 'nl'],
  ] as const) {
    it(`puts ${tag} into force with the texts of ${language}`, async () => {
      await setLocale(tag);
      expect(word()).to.equal(WORDS[language]);
      expect(getLocale()).to.equal(tag);
    });
  }

  for (const tag of ['fr', 'tlh', 'nld-ert-', 'not a tag', '', 'x-source', '__proto__']) {
    it(`changes nothing for "${tag}", and tells the developer what there is`, async () => {
      await setLocale('nb-NO');
      const {warnings, stop} = collectWarnings();
      await setLocale(tag);
      stop();
      expect([getLocale(), word()]).to.deep.equal(['nb-NO', WORDS['nb']]);
      expect(warnings).to.deep.equal([
        `[balie] setLocale('${tag}'): no such language; there are en, nl, nb.`,
      ]);
    });
  }

  it('ends at the language that was asked for last', async () => {
    await Promise.all([setLocale('nl'), setLocale('nb'), setLocale('en-GB')]);
    expect([getLocale(), word()]).to.deep.equal(['en-GB', WORDS['en']]);
  });

  it('tells who listens, once for each change', async () => {
    await setLocale('en');
    const told: string[] = [];
    const stop = onLocaleChange(() => told.push(getLocale()));
    await setLocale('nl');
    await setLocale('nl');
    await setLocale('nl-BE');
    stop();
    await setLocale('en');
    expect(told).to.deep.equal(['nl', 'nl-BE']);
  });

  it('writes every language that is built in from left to right', async () => {
    for (const tag of ['en', 'nl', 'nb']) {
      await setLocale(tag);
      expect(getDirection()).to.equal('ltr');
    }
  });
});
