import {expect} from '@open-wc/testing';

import {COUNTRY_CODES, countryName} from '../../../src/i18n/countries.js';
import {setLocale} from '../../../src/i18n/locale.js';
import {countryChoice} from '../../../src/ui/address/country-options.js';

describe('the choice of countries', () => {
  afterEach(() => setLocale('en'));

  it('has every country once', () => {
    const {likely, others} = countryChoice(['FR', 'NL']);

    expect([...likely, ...others].toSorted()).to.deep.equal([...COUNTRY_CODES].toSorted());
  });

  it('begins with those that are given, then that of the language', async () => {
    await setLocale('en-GB');

    expect(countryChoice(['FR', 'IT', 'FR']).likely.slice(0, 3)).to.deep.equal(['FR', 'IT', 'GB']);
  });

  it('has the nearest among the likely ones', () => {
    expect(countryChoice([]).likely).to.include.members(['NL', 'BE', 'DE', 'NO', 'SE', 'FI', 'DK']);
  });

  it('is sorted as the language does', async () => {
    await setLocale('nb');
    const names = countryChoice([]).others.map(countryName);

    expect(names.at(-1)).to.equal('Åland');
    await setLocale('nl');
    expect(countryChoice([]).others.map(countryName)[0]).to.equal('Afghanistan');
  });

  it('keeps a country that ISO does not know when the address has it', () => {
    expect(countryChoice(['XK', '']).likely[0]).to.equal('XK');
  });
});
