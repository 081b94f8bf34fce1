import {expect} from '@open-wc/testing';

import {unsavedOf} from '../../../src/portal/unsaved.js';
import {setLocale} from '../../../src/i18n/locale.js';
import {waitFor} from '../../support/open.js';
import {EDIT, openEditing, openForm, SAVED, seeFocus} from './form-page.js';

describe('changing the billing address', () => {
  it('begins in the first field, with the address in all of them', async () => {
    const page = await openEditing();

    await seeFocus(page, 'Attention or department (optional)');
    expect((await page.field('Organization name')).value).to.equal('Rode Lente');
    expect((await page.field('Phone')).value).to.equal('+31 12 345 6789');
    expect((await page.field('Country')).value).to.equal('NL');
    expect(page.text()).to.contain('The next invoice goes to this address.');
  });

  it('lets the browser fill in what it knows', async () => {
    const page = await openEditing();
    const tokens = async (label: string) => (await page.field(label)).getAttribute('autocomplete');

    expect(await tokens('Organization name')).to.equal('billing organization');
    expect(await tokens('Street and number')).to.equal('billing address-line1');
    expect(await tokens('Postal code')).to.equal('billing postal-code');
    expect(await tokens('City')).to.equal('billing address-level2');
    expect(await tokens('Country')).to.equal('billing country');
  });

  it('goes back without a question when nothing was typed', async () => {
    const page = await openEditing();

    await page.press('Cancel');

    await seeFocus(page, EDIT);
    expect(page.query('form')).to.equal(null);
  });

  it('asks before it throws away what was typed', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    await page.press('Cancel');
    await seeFocus(page, 'Keep editing');

    await page.press('Keep editing');

    expect((await page.field('City')).value).to.equal('Utrecht');
    await page.press('Cancel');
    await seeFocus(page, 'Keep editing');
    await page.press('Discard changes');
    await seeFocus(page, EDIT);
    expect(page.text()).to.contain('1234 AB Amsterdam');
  });

  it('says that nothing was changed when Save has nothing to save', async () => {
    const page = await openEditing({adapter: 'http'});

    await page.press('Save');

    await page.see('Nothing was changed.');
    expect(page.writes()).to.have.length(0);
  });

  it('tells who leaves the page that there is unsaved input, as long as there is', async () => {
    const page = await openEditing();
    const labels = () => unsavedOf(page.portal).inputs.map(({label}) => label);
    expect(labels()).to.deep.equal([]);

    await page.fill('City', 'Utrecht');
    await waitFor(() => expect(labels()).to.deep.equal(['Billing address']));

    await page.press('Save');
    await page.see(SAVED);
    await waitFor(() => expect(labels()).to.deep.equal([]));
  });

  it('throws it away when it is told to', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));

    unsavedOf(page.portal).discard();

    await page.find('button', EDIT);
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('keeps what was typed when the element is moved, or taken out for a while', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');

    page.element.remove();
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(0));
    page.provider.append(page.element);

    expect((await page.field('City')).value).to.equal('Utrecht');
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));
  });

  it('keeps input, errors and question when the language changes', async () => {
    const page = await openEditing();
    await page.fill('City', '');
    await page.press('Save');
    await page.see('Fill in the city.');
    await page.press('Cancel');
    await page.find('dialog', 'Discard your changes?');

    await setLocale('nl');

    await page.find('dialog', 'Uw wijzigingen weggooien?');
    expect((await page.field('Plaats')).value).to.equal('');
    expect(await page.problemOf('Plaats')).to.equal('Vul de plaats in.');
    await setLocale('en');
  });

  it('says on the card, until the next thing is done, that it was saved', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    await page.press('Save');
    await page.see(SAVED);
    const told = page.all('status').filter(({textContent}) => textContent.includes('is saved'));
    expect(told).to.have.length(1);

    await page.press(EDIT);

    await waitFor(() => expect(page.text()).not.to.contain(SAVED));
  });
});

describe('the form in another country', () => {
  it('keeps what was typed in a field that is hidden for a while, and does not save it', async () => {
    const page = await openEditing();
    await page.chooseCountry('US');
    await page.fill('State', 'New York');
    await page.chooseCountry('HK');
    expect(page.query('textbox', /Postal code/)).to.equal(null);
    await page.chooseCountry('US');
    expect((await page.field('State')).value).to.equal('New York');
    expect((await page.field('ZIP code')).value).to.equal('1234 AB');

    await page.chooseCountry('NO');
    await page.fill('Postal code', '0150');
    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved()).to.include({countryCode: 'NO', postalCode: '0150'});
    expect(page.saved()).not.to.have.property('region');
  });

  it('writes postal code and phone as the country does', async () => {
    const page = await openEditing();
    await page.fill('Postal code', '5611ab');
    await page.fill('Phone', '020 123 45 67');
    expect((await page.field('Postal code')).value).to.equal('5611 AB');

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved()).to.include({postalCode: '5611 AB', phone: '+31201234567'});
    await page.see('+31 20 123 4567');
  });

  it('warns of a long postal code, and saves it', async () => {
    const page = await openEditing();
    await page.chooseCountry('GB');
    await page.fill('Postal code', 'SW1A 1AA SW1A 1AA');
    await page.see('This is longer than a postal code usually is.');

    await page.press('Save');

    await page.see(SAVED);
  });

  it('has its countries named and sorted by the language', async () => {
    const page = await openForm({locale: 'nb'});
    await page.press(/^(Edit|Rediger)/);
    const select = await page.field(/^(Country|Land)/);

    const names = [...select.querySelectorAll('optgroup:last-child option')];

    expect(names.at(-1)?.textContent).to.equal('Åland');
    await setLocale('en');
  });
});
