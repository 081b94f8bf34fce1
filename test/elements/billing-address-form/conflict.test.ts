import {expect} from '@open-wc/testing';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {type FormPage, openEditing, SAVED, seeFocus} from './form-page.js';

const TITLE = 'Somebody else saved the billing address while you were changing it';

/** The version that is chosen for a field, in words. */
async function chosen(page: FormPage, field: string): Promise<string> {
  const group = await page.find('group', field);
  const checked = [...group.querySelectorAll('input')].find((input) => input.checked);
  return checked?.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

async function choose(page: FormPage, field: string, side: RegExp): Promise<void> {
  const group = await page.find('group', field);
  [...group.querySelectorAll('label')].find(({textContent}) => side.test(textContent))?.click();
}

/** A colleague saves attention, street and e-mail while street and city are being changed. */
async function openConflict(adapter: 'object' | 'http' = 'object'): Promise<FormPage> {
  const page = await openEditing({adapter, scenario: 'saved-meanwhile'});
  await page.fill('Street and number', 'Nieuwe Gracht 8');
  await page.fill('City', 'Utrecht');
  await page.press('Save');
  await seeFocus(page, TITLE);
  return page;
}

for (const adapter of ADAPTERS) {
  describe(`two who change the billing address at once, ${adapter} adapter`, () => {
    it('are shown side by side, each field as whoever changed it has it', async () => {
      const page = await openConflict(adapter);

      expect(await chosen(page, 'Street and number')).to.equal('Yours Nieuwe Gracht 8');
      expect(await chosen(page, 'City')).to.equal('Yours Utrecht');
      expect(await chosen(page, 'E-mail')).to.equal('Saved meanwhile facturen@rodelente.nl');
      expect(page.all('radio')).to.have.length(8);
    });

    it('are merged as chosen, under the version of the other', async () => {
      const page = await openConflict(adapter);
      await choose(page, 'Street and number', /Saved meanwhile/);

      await page.press('Save');

      await page.see(SAVED);
      expect(page.saved()).to.include({
        attention: 'Team Facturen',
        street: 'Korte Gracht 2',
        city: 'Utrecht',
        version: '3',
      });
    });
  });
}

describe('two who change the billing address at once', () => {
  it('can go on editing with what was chosen', async () => {
    const page = await openConflict();

    await page.press('Go on editing');

    expect((await page.field('Attention or department')).value).to.equal('Team Facturen');
    expect((await page.field('City')).value).to.equal('Utrecht');
  });

  it('are asked again when the other saves once more', async () => {
    const page = await openConflict();
    page.store.billingAddresses.change('rode-lente', {city: 'Rotterdam'});

    await page.press('Save');

    await waitFor(async () => expect(await chosen(page, 'City')).to.equal('Yours Utrecht'));
    expect(page.query('group', 'E-mail')).to.equal(null);
    await page.press('Save');
    await page.see(SAVED);
    expect(page.saved()).to.include({city: 'Utrecht', email: 'facturen@rodelente.nl'});
  });

  it('are told of no conflict when both saved the same', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    page.store.billingAddresses.change('rode-lente', {city: 'Utrecht'});

    await page.press('Save');

    await page.see(SAVED);
    expect(page.text()).not.to.contain(TITLE);
  });

  it('are asked before what was typed is thrown away, and see what the other saved', async () => {
    const page = await openConflict();
    await page.press('Cancel');
    await seeFocus(page, 'Keep editing');

    await page.press('Discard changes');

    await page.see('Korte Gracht 2');
  });

  it('say so when what the other saved cannot be read, and lose nothing', async () => {
    const page = await openEditing({scenario: 'saved-meanwhile'});
    await page.fill('City', 'Utrecht');
    page.store.faults.set('billingAddress.get', 'offline');
    await page.press('Save');
    await page.see('Somebody else saved the billing address meanwhile, and it could not be read.');
    expect((await page.field('City')).value).to.equal('Utrecht');
    page.store.faults.clear();

    await page.press('Save');

    await seeFocus(page, TITLE);
  });
});
