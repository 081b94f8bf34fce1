import {expect} from '@open-wc/testing';

import {type BillingDetailsChange, billingDetailsProblems} from '../../src/api/index.js';

const ADDRESS = {
  organizationName: 'Rode Lente',
  street: 'Lange Gracht 16B',
  postalCode: '1234 AB',
  city: 'Amsterdam',
  countryCode: 'NL',
};
const COMPLETE = {schemeId: '0106', address: '12345678', operatorCode: '003721291126'};
const NONE = {schemeId: '', address: '', operatorCode: ''};

/** What is wrong, as `pointer: code`. */
const problems = (part: Partial<BillingDetailsChange>): string[] =>
  billingDetailsProblems({deliveryMethod: 'post', address: ADDRESS, ...part}).map(
    ({pointer, code}) => `${pointer}: ${code}`,
  );

describe('billing details', () => {
  it('by post need the address alone', () => {
    expect(problems({})).to.deep.equal([]);
  });

  for (const deliveryMethod of ['email', 'e-invoice', 'post']) {
    it(`by ${deliveryMethod} have an address in any case (V9, S22)`, () => {
      const part = {
        deliveryMethod,
        contact: {userId: 'anne'},
        eInvoicing: COMPLETE,
        address: {...ADDRESS, street: ' ', postalCode: '12'},
      };
      expect(problems(part)).to.deep.equal([
        '/address/street: required',
        '/address/postalCode: postal-code',
      ]);
    });
  }

  it('have a way', () => {
    expect(problems({deliveryMethod: ''})).to.deep.equal(['/deliveryMethod: required']);
  });

  it('may have a way that is not known here', () => {
    expect(problems({deliveryMethod: 'edi'})).to.deep.equal([]);
  });
});

describe('the contact', () => {
  for (const contact of [undefined, {}, {email: ' '}]) {
    it(`has to be there by e-mail, and is not ${JSON.stringify(contact)} (V12)`, () => {
      expect(problems({deliveryMethod: 'email', contact})).to.deep.equal(['/contact: contact']);
      expect(problems({deliveryMethod: 'post', contact})).to.deep.equal([]);
    });
  }

  for (const contact of [{userId: 'anne'}, {email: ' anne@example.com '}, {userId: 'anne', email: 'x'}]) {
    it(`may be ${JSON.stringify(contact)} (S21)`, () => {
      expect(problems({deliveryMethod: 'email', contact})).to.deep.equal([]);
    });
  }

  for (const deliveryMethod of ['email', 'post']) {
    it(`has an address that is one, also by ${deliveryMethod} (V3)`, () => {
      const found = problems({deliveryMethod, contact: {email: 'anne at example'}});
      expect(found).to.deep.equal(['/contact/email: email']);
    });
  }
});

describe('e-invoicing', () => {
  it('is on when all of it is there (V11, SM9)', () => {
    expect(problems({deliveryMethod: 'e-invoice', eInvoicing: COMPLETE})).to.deep.equal([]);
  });

  for (const eInvoicing of [undefined, NONE]) {
    it(`names all that is missing of ${JSON.stringify(eInvoicing)}`, () => {
      expect(problems({deliveryMethod: 'e-invoice', eInvoicing})).to.deep.equal([
        '/eInvoicing/schemeId: required',
        '/eInvoicing/address: required',
        '/eInvoicing/operatorCode: required',
      ]);
    });
  }

  for (const field of ['schemeId', 'address', 'operatorCode'] as const) {
    it(`may lack ${field} while another way is chosen, and not while it is on`, () => {
      const eInvoicing = {...COMPLETE, [field]: ' '};
      expect(problems({eInvoicing})).to.deep.equal([]);
      const on = problems({deliveryMethod: 'e-invoice', eInvoicing});
      expect(on).to.deep.equal([`/eInvoicing/${field}: required`]);
    });
  }

  for (const deliveryMethod of ['e-invoice', 'post']) {
    it(`has no address that its scheme does not have, also by ${deliveryMethod}`, () => {
      const eInvoicing = {...COMPLETE, schemeId: '0088', address: '8712345000005'};
      const found = problems({deliveryMethod, eInvoicing});
      expect(found).to.deep.equal(['/eInvoicing/address: e-invoice-address']);
    });
  }

  it('takes an operator that nobody knows', () => {
    const eInvoicing = {...COMPLETE, operatorCode: 'my operator'};
    expect(problems({deliveryMethod: 'e-invoice', eInvoicing})).to.deep.equal([]);
  });
});
