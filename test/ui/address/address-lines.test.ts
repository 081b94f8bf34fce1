import {expect} from '@open-wc/testing';

import {RODE_LENTE_ADDRESS} from '../../../mocks/scenarios/people.js';
import {hasPostalCode} from '../../../src/api/resources/billing-address/address-rules.js';
import {COUNTRY_CODES} from '../../../src/i18n/countries.js';
import {setLocale} from '../../../src/i18n/locale.js';
import {hasRegion, placeFields} from '../../../src/ui/address/address-layout.js';
import {
  addressLines,
  isEmptyAddress,
  linesWithCountry,
  markedLines,
  placeOf,
} from '../../../src/ui/address/address-lines.js';

const FULL = {
  attention: 'Finance',
  organizationName: 'Acme',
  street: '1 Main Street',
  postalCode: '12345',
  city: 'Springfield',
  region: 'IL',
};

describe('the lines of an address', () => {
  it('are those of the source for the Netherlands (R8)', async () => {
    await setLocale('nl');

    expect(linesWithCountry(RODE_LENTE_ADDRESS)).to.deep.equal([
      'Afdeling Crediteurenadministratie',
      'Rode Lente',
      'Lange Gracht 16B',
      '1234 AB Amsterdam',
      'Nederland',
    ]);
    await setLocale('en');
  });

  const expected: Record<string, string[]> = {
    NO: ['Finance', 'Acme', '1 Main Street', '12345 Springfield'],
    BE: ['Acme', 'Finance', '1 Main Street', '12345 Springfield'],
    SE: ['Acme', 'Finance', '1 Main Street', 'SE-12345 Springfield'],
    GB: ['Finance', 'Acme', '1 Main Street', 'Springfield', '12345'],
  };
  for (const [countryCode, lines] of Object.entries(expected)) {
    it(`are in the order of the country (${countryCode})`, () => {
      expect(addressLines({...FULL, region: '', countryCode})).to.deep.equal(lines);
    });
  }

  it('have state and ZIP code on the line of the city in the United States', () => {
    expect(addressLines({...FULL, countryCode: 'US'})[3]).to.equal('Springfield, IL 12345');
  });

  it('leave nothing out that is saved, in any country', () => {
    for (const countryCode of COUNTRY_CODES) {
      const text = addressLines({...FULL, countryCode}).join('\n');
      for (const value of Object.values(FULL)) expect(text, countryCode).to.contain(value);
    }
  });

  it('put the city that Japan leaves out beside the street', () => {
    const lines = addressLines({...FULL, city: 'Chiyoda', region: 'Tokyo', countryCode: 'JP'});

    expect(lines).to.deep.equal(['Finance', 'Acme', '1 Main Street, Tokyo', 'Chiyoda', '12345']);
  });

  it('begin with the largest where that is how the script is read', () => {
    const lines = addressLines({
      organizationName: '株式会社',
      street: '千代田1-1',
      postalCode: '100-0001',
      region: '東京都',
      city: '千代田区',
      countryCode: 'JP',
    });

    expect(lines).to.deep.equal(['〒100-0001', '東京都', '千代田区', '千代田1-1', '株式会社']);
  });

  it('keep a city that stands in the street as well', () => {
    const lines = addressLines({...FULL, street: 'Oslo gate 1', city: 'Oslo', countryCode: 'JP'});

    expect(lines).to.include('Oslo');
  });

  it('are none for an address that nobody has filled in', () => {
    const empty = {version: '1', organizationName: ' ', street: '', postalCode: '', city: ''};

    expect(isEmptyAddress({...empty, countryCode: 'NL'})).to.equal(true);
    expect(isEmptyAddress({...empty, city: 'Oslo', countryCode: 'NO'})).to.equal(false);
    expect(addressLines({...empty, countryCode: 'NL'})).to.deep.equal([]);
  });
});

describe('the layout of an address', () => {
  it('agrees with the rules on which countries have a postal code', () => {
    for (const countryCode of COUNTRY_CODES) {
      const isWritten = placeOf('postalCode', markedLines(countryCode, () => true)) >= 0;
      expect(hasPostalCode(countryCode), countryCode).to.equal(isWritten);
    }
  });

  it('knows which countries have a region', () => {
    expect(['US', 'CA', 'JP', 'IE', 'IT'].every(hasRegion)).to.equal(true);
    expect(['NL', 'NO', 'SE', 'FI', 'DK', 'BE', 'DE', 'GB'].some(hasRegion)).to.equal(false);
  });

  it('orders postal code, city and region as the country does', () => {
    expect(placeFields('NL')).to.deep.equal(['postalCode', 'city', 'region']);
    expect(placeFields('GB')).to.deep.equal(['city', 'postalCode', 'region']);
    expect(placeFields('US')).to.deep.equal(['city', 'region', 'postalCode']);
  });
});
