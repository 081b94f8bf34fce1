import {expect} from '@open-wc/testing';

import {RODE_LENTE_ADDRESS} from '../../../mocks/scenarios/people.js';
import type {BillingAddress} from '../../../src/api/resources/billing-address/schema.js';
import {
  type AddressDraft,
  addressOf,
  differingFields,
  draftOf,
  draftProblems,
  isOddPostalCode,
  isShown,
} from '../../../src/ui/address/address-draft.js';
import * as phones from '../../../src/ui/address/phones.js';

const base: BillingAddress = {...RODE_LENTE_ADDRESS, version: '7'};

function of(change: Partial<AddressDraft>, start: BillingAddress = base) {
  return {draft: {...draftOf(start, phones), ...change}, base: start, phones};
}

describe('the draft of an address', () => {
  it('comes to the address itself when nothing was touched', () => {
    expect(addressOf(of({}))).to.deep.equal(base);
  });

  it('trims, and leaves out what is optional and empty', () => {
    const address = addressOf(of({city: ' Utrecht ', attention: ' ', email: '', phone: ''}));

    expect(address).to.include({city: 'Utrecht', version: '7'});
    expect(address).not.to.have.any.keys('attention', 'email', 'phone', 'region');
  });

  it('writes a postal code as its country does', () => {
    expect(addressOf(of({postalCode: '1234ab'})).postalCode).to.equal('1234 AB');
    expect(addressOf(of({countryCode: 'SE', postalCode: '11122'})).postalCode).to.equal('111 22');
  });

  it('keeps a region that is hidden, and does not save it', () => {
    const {draft, ...others} = of({countryCode: 'US', region: 'NY'});
    const abroad = {...others, draft: {...draft, countryCode: 'NL'}};

    expect(addressOf({draft, ...others}).region).to.equal('NY');
    expect(abroad.draft.region).to.equal('NY');
    expect(addressOf(abroad)).not.to.have.property('region');
  });

  it('keeps a region that its address has though its country writes none', () => {
    const odd = {...base, region: 'Noord-Holland'};

    expect(isShown('region', of({}, odd))).to.equal(true);
    expect(addressOf(of({}, odd)).region).to.equal('Noord-Holland');
  });

  it('has no postal code where the country has none', () => {
    expect(addressOf(of({countryCode: 'HK'})).postalCode).to.equal('');
    expect(draftProblems(of({countryCode: 'HK'})).size).to.equal(0);
  });

  it('has problems in the order of the form, one a field', () => {
    const wrong = of({organizationName: '', postalCode: '0123 AB', email: 'a@', phone: '12'});

    expect([...draftProblems(wrong)]).to.deep.equal([
      ['organizationName', 'required'],
      ['postalCode', 'postal-code'],
      ['email', 'email'],
      ['phone', 'phone'],
    ]);
  });

  it('is warned of a long postal code only where its form is not known (V10)', () => {
    const long = '1234567890123';

    expect(isOddPostalCode({...of({}).draft, countryCode: 'GB', postalCode: long})).to.equal(true);
    expect(isOddPostalCode({...of({}).draft, countryCode: 'NL', postalCode: long})).to.equal(false);
    expect(draftProblems(of({countryCode: 'GB', postalCode: long})).size).to.equal(0);
  });

  it('differs from another one where more than blanks do', () => {
    const other = {...base, city: ' Amsterdam ', attention: '', phone: '+31201234567'};

    expect(differingFields(base, other)).to.deep.equal(['attention', 'phone']);
  });
});

describe('a phone number in a draft', () => {
  const typed: readonly [text: string, countryCode: string, saved: string][] = [
    ['020 123 45 67', 'NL', '+31201234567'],
    ['(020) 123-4567', 'NL', '+31201234567'],
    ['22 33 44 55', 'NO', '+4722334455'],
    ['0047 22 33 44 55', 'NL', '+4722334455'],
    ['+47 22 33 44 55', 'NL', '+4722334455'],
  ];
  for (const [phone, countryCode, saved] of typed) {
    it(`is saved as E.164: ${phone} in ${countryCode}`, () => {
      expect(addressOf(of({phone, countryCode})).phone).to.equal(saved);
    });
  }

  for (const phone of ['12', 'call me', '020 1234567 ext. 5', '020123456789012345']) {
    it(`is refused when it is none: ${phone}`, () => {
      expect(draftProblems(of({phone})).get('phone')).to.equal('phone');
    });
  }

  it('is shown as its country writes it, and saved as it was when nobody touched it', () => {
    expect(draftOf(base, phones).phone).to.equal('+31 12 345 6789');
    expect(addressOf(of({})).phone).to.equal('+31123456789');
  });

  it('is understood with its country code while what reads the others is not there', () => {
    const draft = {...draftOf(base, undefined), phone: '+47 22 33 44 55'};

    expect(addressOf({draft, base, phones: undefined}).phone).to.equal('+4722334455');
  });
});
