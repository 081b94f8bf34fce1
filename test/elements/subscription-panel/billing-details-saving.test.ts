import {expect, oneEvent} from '@open-wc/testing';

import type {BillingDetailsSavedEvent, BillingDetailsSaveEvent} from '../../../src/index.js';
import {unsavedOf} from '../../../src/portal/unsaved.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {type DetailsPage, EDIT, openEditing, SAVED, seeFocus, turnOn} from './details-page.js';

const CONFLICT = 'Somebody else saved the billing details while you were changing them';

/** The version that is chosen for a part, in words. */
async function chosen(page: DetailsPage, part: string): Promise<string> {
  const group = await page.find('group', part);
  const checked = [...group.querySelectorAll('input')].find((input) => input.checked);
  return checked?.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

async function choose(page: DetailsPage, part: string, side: RegExp): Promise<void> {
  const group = await page.find('group', part);
  [...group.querySelectorAll('label')].find(({textContent}) => side.test(textContent))?.click();
}

/** A colleague saves way, contact and street while contact and street are being changed. */
async function openConflict(adapter: 'object' | 'http' = 'object'): Promise<DetailsPage> {
  const page = await openEditing({adapter, scenario: 'billing-details-saved-meanwhile'});
  await page.choose('Contact person', /^Karin Ligthart/);
  await page.fill('Street and number', 'Brede Gracht 3');
  await page.press('Save');
  await page.see(CONFLICT);
  return page;
}

for (const adapter of ADAPTERS) {
  describe(`saving billing details, ${adapter} adapter`, () => {
    it('saves what was changed, tells so, and goes back to what is on show', async () => {
      const page = await openEditing({adapter});
      await page.fill('Street and number', 'Korte Gracht 1');

      await page.press('Save');

      await page.see(SAVED);
      await page.see('Korte Gracht 1');
      expect(page.saved()).to.deep.include({version: '2', deliveryMethod: 'email'});
      await seeFocus(page, ({textContent}) => textContent.includes('Edit'));
    });

    it('never sends the company name or the VAT number (V13)', async () => {
      const page = await openEditing({adapter});
      await page.send('By post');
      const asked = oneEvent<BillingDetailsSaveEvent>(page.element, 'billing-details-save');

      await page.press('Save');

      expect((await asked).details).not.to.have.any.keys('companyName', 'vatNumber');
      await page.see(SAVED);
    });

    it('writes once when the answer is lost', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingDetails.replace', 'lost', {times: 1});
      await page.send('By post');

      await page.press('Save');

      await page.see(SAVED);
      expect(page.saved().version).to.equal('2');
    });

    it('says when nobody knows, and finds out at a press, once', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingDetails.replace', 'lost');
      page.store.faults.set('billingDetails.get', 'offline');
      await page.send('By post');
      await page.press('Save');
      await page.see('It is not known whether this was saved.');
      page.store.faults.clear();

      await page.press('Find out');

      await page.see(SAVED);
      expect(page.saved().version).to.equal('2');
    });

    it('names the field that the server refuses, and keeps the input', async () => {
      const page = await openEditing({adapter});
      await turnOn(page);
      page.store.faults.set('billingDetails.replace', '422');
      await page.press('Save');

      await page.answer('Turn e-invoicing on');

      const wanted = 'No one receives there.';
      await waitFor(async () => expect(await page.problemOf('E-invoice address')).to.equal(wanted));
      expect((await page.field('E-invoice address')).value).to.equal('12345678');
    });

    it('names a contact who has left meanwhile', async () => {
      const page = await openEditing({adapter});
      await page.choose('Contact person', /^Karin Ligthart/);
      await page.store.rules.users.remove({
        organizationId: 'rode-lente',
        userId: 'karin-ligthart',
        idempotencyKey: 'leaves',
        body: {version: '1', reason: 'Left', leftOrganization: true},
      });

      await page.press('Save');

      const wanted = 'Give a user of this organization.';
      await waitFor(async () => expect(await page.problemOf('Contact person')).to.equal(wanted));
    });

    it('shows both versions when a colleague saved meanwhile', async () => {
      const page = await openConflict(adapter);

      expect(await chosen(page, 'How invoices are sent')).to.equal('Saved meanwhile By post');
      const karin = 'Yours Karin Ligthart (karin.ligthart@rodelente.example)';
      expect(await chosen(page, 'Contact person')).to.equal(karin);
      expect(await chosen(page, 'Street and number')).to.equal('Yours Brede Gracht 3');
    });

    it('saves what was chosen of both', async () => {
      const page = await openConflict(adapter);
      await choose(page, 'Contact person', /Saved meanwhile/);

      await page.press('Save');

      await page.see(SAVED);
      const {contact, deliveryMethod, address, version} = page.saved();
      expect(contact).to.deep.equal({email: 'facturen@rodelente.example'});
      expect([deliveryMethod, address.street, version]).to.deep.equal(['post', 'Brede Gracht 3', '3']);
    });
  });
}

describe('two who change billing details at once', () => {
  it('can go on editing with what was chosen', async () => {
    const page = await openConflict();

    await page.press('Go on editing');

    expect((await page.field('Street and number')).value).to.equal('Brede Gracht 3');
    const post = (await page.find('radio', 'By post')) as HTMLInputElement;
    expect(post.checked).to.equal(true);
  });

  it('are told so where the other version cannot be read', async () => {
    const page = await openEditing({scenario: 'billing-details-saved-meanwhile'});
    await page.fill('City', 'Utrecht');
    page.store.faults.set('billingDetails.get', '404', {times: 1});

    await page.press('Save');

    await page.see('Somebody else saved the billing details meanwhile, and they could not be read.');
    await page.press('Save');
    await page.see(CONFLICT);
  });
});

describe('rerouting legal invoices', () => {
  it('is asked once more, with where they will go and where they went', async () => {
    const page = await openEditing();
    await turnOn(page);
    await page.press('Save');

    const dialog = await page.question('Turn e-invoicing on?');

    const text = dialog.textContent.replace(/\s+/g, ' ');
    expect(text).to.include('as e-invoices to KvK-nummer (0106) 12345678, through Maventa, 003721291126.');
    expect(text).to.include('by e-mail to Eva Dijkstra (eva.dijkstra@rodelente.example).');
    expect(page.saved().version).to.equal('1');
  });

  it('is not done when the answer is no, and the input is still there', async () => {
    const page = await openEditing();
    await turnOn(page);
    await page.press('Save');
    await page.question('Turn e-invoicing on?');

    await page.answer('Cancel');

    await page.find('button', 'Save');
    expect(page.saved().version).to.equal('1');
    expect((await page.field('Operator code')).value).to.equal('003721291126');
  });

  it('is asked before e-invoices go through another operator', async () => {
    const page = await openEditing({scenario: 'e-invoicing'});
    await page.fill('Operator code', 'DABAFIHH');
    await page.press('Save');

    await page.question('Send e-invoices elsewhere?');
    await page.answer('Send them there');

    await page.see(SAVED);
    expect(page.saved().eInvoicing?.operatorCode).to.equal('DABAFIHH');
  });

  it('is not asked where e-invoices go on as they did', async () => {
    const page = await openEditing({scenario: 'e-invoicing'});
    await page.fill('City', 'Utrecht');

    await page.press('Save');

    await page.see(SAVED);
  });
});

describe('the page around billing details', () => {
  it('can keep them from being saved', async () => {
    const page = await openEditing();
    page.element.addEventListener('billing-details-save', (event) => {
      event.waitUntil(Promise.resolve(false));
    });
    await page.send('By post');

    await page.press('Save');

    await page.see('The billing details are not saved. What you filled in is still here.');
    expect(page.saved().version).to.equal('1');
  });

  it('is told what was saved, once', async () => {
    const page = await openEditing();
    const told = oneEvent<BillingDetailsSavedEvent>(page.element, 'billing-details-saved');
    await page.send('By post');

    await page.press('Save');

    const {details, previous, organizationId} = await told;
    expect([details.deliveryMethod, previous.deliveryMethod]).to.deep.equal(['post', 'email']);
    expect(organizationId).to.equal('rode-lente');
  });

  it('knows of what is typed and not saved, until it is thrown away', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    await waitFor(() =>
      expect(unsavedOf(page.portal).inputs.map(({label}) => label)).to.deep.equal(['Billing details']),
    );
    await page.press('Cancel');

    await page.answer('Discard changes');

    await page.find('button', EDIT);
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });
});

describe('what keeps billing details from being saved', () => {
  it('is told when the session has ended, and the input saved after signing in', async () => {
    const page = await openEditing();
    await page.send('By post');
    page.store.signedIn = false;
    await page.press('Save');
    await page.see('Your session has ended. Sign in again; what you filled in is kept.');
    page.store.signedIn = true;
    await page.portal.resume();
    await page.see('You are signed in again. Press Save once more.');

    await page.press('Save');

    await page.see(SAVED);
  });

  for (const [fault, words] of [
    ['403', 'You cannot change the billing details any more.'],
    ['409', 'The billing details are not saved. This has changed in the meantime.'],
    ['410', 'The billing details are not saved. This has changed in the meantime.'],
    ['offline', 'The billing details are not saved. There is no connection to the service.'],
  ] as const) {
    it(`is told for ${fault}, and the input is still there`, async () => {
      const page = await openEditing();
      page.store.faults.set('billingDetails.replace', fault);
      await page.fill('City', 'Utrecht');

      await page.press('Save');

      await page.see(words);
      expect((await page.field('City')).value).to.equal('Utrecht');
      expect(page.saved().version).to.equal('1');
    });
  }

  it('shows nothing of the input to another user, and all of it to the same one', async () => {
    const page = await openEditing();
    await page.fill('City', 'Geheimdorp');
    page.store.signedIn = false;
    await page.press('Save');
    await page.see('Your session has ended.');
    Object.assign(page.store, {signedIn: true, persona: 'viewer', permissions: ['subscription.read']});
    await page.portal.resume();
    await page.see('You can view the billing details.');
    expect(page.query('textbox', 'City')).to.equal(null);

    Object.assign(page.store, {persona: 'admin', permissions: undefined});
    await page.portal.resume();

    expect((await page.field('City')).value).to.equal('Geheimdorp');
  });
});
