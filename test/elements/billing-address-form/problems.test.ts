import {expect} from '@open-wc/testing';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {focusName, openEditing, SAVED, seeFocus} from './form-page.js';

const SUMMARY = 'The billing address cannot be saved yet';

describe('a billing address that cannot be saved', () => {
  it('is told at the top, which takes the focus, and at each field', async () => {
    const page = await openEditing({adapter: 'http'});
    await page.fill('Organization name', '');
    await page.fill('Postal code', '123');
    await page.fill('E-mail', 'invoices@');
    await page.fill('Phone', '12');

    await page.press('Save');

    await seeFocus(page, SUMMARY);
    expect(await page.problemOf('Organization name')).to.equal('Fill in the name of the organization.');
    expect(await page.problemOf('Postal code')).to.contain('such as 1234 AB.');
    expect(await page.problemOf('E-mail')).to.contain('name@example.com');
    expect(await page.problemOf('Phone')).to.contain('phone number');
    expect(page.writes()).to.have.length(0);
  });

  it('leads from the top to the field', async () => {
    const page = await openEditing();
    await page.fill('City', '');
    await page.press('Save');
    await page.see(SUMMARY);

    await page.press('City');

    await seeFocus(page, 'City');
  });

  it('is looked at with every letter once it was wrong, and not before', async () => {
    const page = await openEditing();
    await page.fill('City', '');
    expect(await page.problemOf('City')).to.equal('');
    await page.press('Save');
    await page.see(SUMMARY);
    expect((await page.field('City')).getAttribute('aria-invalid')).to.equal('true');

    await page.fill('City', 'U');

    await waitFor(() => expect(page.text()).not.to.contain(SUMMARY));
    expect((await page.field('City')).getAttribute('aria-invalid')).to.equal('false');
  });

  it('needs no postal code where there is none, and a region nowhere', async () => {
    const page = await openEditing();
    await page.chooseCountry('HK');
    await page.press('Save');
    await page.see(SAVED);

    expect(page.saved()).to.include({countryCode: 'HK', postalCode: ''});
  });
});

for (const adapter of ADAPTERS) {
  describe(`a billing address that the server refuses, ${adapter} adapter`, () => {
    it('is told at the field in the words of the server, until it is changed', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingAddress.replace', '422', {times: 1});
      await page.fill('City', 'Nergenshuizen');

      await page.press('Save');

      await seeFocus(page, SUMMARY);
      expect(await page.problemOf('City')).to.equal('There is no such place.');
      await page.fill('City', 'Utrecht');
      await waitFor(async () => expect(await page.problemOf('City')).to.equal(''));
      await page.press('Save');
      await page.see(SAVED);
      expect(focusName(page)).not.to.equal('nothing');
    });
  });
}
