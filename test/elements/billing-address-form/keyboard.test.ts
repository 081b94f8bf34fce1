import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {focusName, openEditing, openForm, SAVED, seeFocus} from './form-page.js';

describe('the billing address by keyboard', () => {
  it('is opened, changed and saved, and is never without a focus', async () => {
    const page = await openForm();
    (await page.find('button', 'Edit the billing address')).focus();
    await sendKeys({press: 'Enter'});
    await seeFocus(page, 'Attention or department (optional)');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(focusName(page)).to.equal('Street and number');
    await sendKeys({press: 'Control+A'});
    await sendKeys({type: 'Korte Gracht 1'});

    await sendKeys({press: 'Enter'});

    await page.see(SAVED);
    expect(page.saved().street).to.equal('Korte Gracht 1');
    await seeFocus(page, 'Edit the billing address');
  });

  it('goes through the fields in the order of the country', async () => {
    const page = await openEditing();
    await page.chooseCountry('US');
    (await page.field('Street and number')).focus();
    const names: string[] = [];

    for (let presses = 0; presses < 4; presses++) {
      await sendKeys({press: 'Tab'});
      names.push(focusName(page));
    }

    expect(names.slice(0, 3)).to.deep.equal(['City', 'State (optional)', 'ZIP code']);
  });

  it('loses nothing by Escape', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    (await page.field('City')).focus();

    await sendKeys({press: 'Escape'});

    expect((await page.field('City')).value).to.equal('Utrecht');
  });

  it('keeps editing by Escape in the question, and is back at Cancel', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    (await page.find('button', 'Cancel')).focus();
    await sendKeys({press: 'Enter'});
    await seeFocus(page, 'Keep editing');

    await sendKeys({press: 'Escape'});

    await seeFocus(page, 'Cancel');
    expect((await page.field('City')).value).to.equal('Utrecht');
  });

  it('chooses a country by its first letters', async () => {
    const page = await openEditing();
    (await page.field('Country')).focus();

    await sendKeys({type: 'Norw'});

    expect((await page.field('Country')).value).to.equal('NO');
  });
});
