import {msg} from '@lit/localize';
import {expect} from '@open-wc/testing';

import {formatList} from '../../src/i18n/format.js';
import {addMessages, getDirection, getLocale, setLocale} from '../../src/i18n/locale.js';

const again = () => msg('Try again', {id: 'failure.retry'});
const ended = () => msg('Your session has ended. Sign in again.', {id: 'failure.session'});

addMessages('en', {'failure.retry': 'Once more'});
addMessages('nl', {'failure.retry': 'Nog eens'});
addMessages('nl', {'failure.session': 'Meld je aan.'});
addMessages('fy', {'failure.retry': 'Nochris'});
addMessages('ar', {});

describe('texts of the host', () => {
  it('take the place of an English one', async () => {
    await setLocale('en');
    expect([again(), ended()]).to.deep.equal([
      'Once more',
      'Your session has ended. Sign in again.',
    ]);
  });

  it('hold for every region of a language', async () => {
    await setLocale('en-NL');
    expect(again()).to.equal('Once more');
  });

  it('take the place of those of another language, and add up', async () => {
    await setLocale('nl');
    expect([again(), ended()]).to.deep.equal(['Nog eens', 'Meld je aan.']);
  });

  it('bring a language that was not there, with English where they are silent', async () => {
    await setLocale('fy-NL');
    expect([getLocale(), again()]).to.deep.equal(['fy-NL', 'Nochris']);
    expect(ended()).to.equal('Your session has ended. Sign in again.');
  });

  it('bring the direction and the formats of their language', async () => {
    await setLocale('ar');
    expect(getDirection()).to.equal('rtl');
    expect(formatList(['a', 'b'])).to.equal('a وb');
  });

  it('leave the languages alone that they say nothing of', async () => {
    await setLocale('nb');
    expect(again()).to.equal('Prøv igjen');
  });

  it('come too late for a new language once one is in force', () => {
    expect(() => addMessages('de', {})).to.throw(
      TypeError,
      `addMessages('de') has to be called before the first element is drawn.`,
    );
  });

  it('are still welcome then for a language that is known', () => {
    expect(() => addMessages('nl', {'failure.retry': 'Weer'})).not.to.throw();
  });
});
