import {expect} from '@open-wc/testing';
import {fireEvent} from '@testing-library/dom';

import {waitFor} from '../../support/open.js';
import {type DetailsPage, openEditing, SAVED, seeFocus, turnOn} from './details-page.js';

/** What the options of a list say. */
async function optionsOf(page: DetailsPage, label: string): Promise<string[]> {
  const list = (await page.field(label)) as unknown as HTMLSelectElement;
  return [...list.options].map(({text}) => text.trim());
}

describe('the contact of the billing details', () => {
  it('is one of the users (S20)', async () => {
    const page = await openEditing();
    await page.choose('Contact person', /^Karin Ligthart/);

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved().contact?.userId).to.equal('karin-ligthart');
    await page.see('Karin Ligthart (karin.ligthart@rodelente.example)');
  });

  it('is no support user, who has no access here', async () => {
    const page = await openEditing();
    await page.choose('Contact person', /^Karin Ligthart/);

    const names = (await optionsOf(page, 'Contact person')).join();
    expect(names).not.to.include('Bram de Wit');
    expect(names).to.include('Ruud Coon');
  });

  it('is an e-mail address that is typed (S21)', async () => {
    const page = await openEditing();
    await page.choose('Contact person', 'Another e-mail address');
    await page.fill('E-mail address of the contact', ' inkoop@rodelente.example ');

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved().contact).to.deep.equal({email: 'inkoop@rodelente.example'});
  });

  it('has to be there where invoices go by e-mail (V12)', async () => {
    const page = await openEditing();
    await page.choose('Contact person', 'Choose a contact person');

    await page.press('Save');

    const wanted = 'Choose who invoices are sent to, or fill in an e-mail address.';
    await waitFor(async () => expect(await page.problemOf('Contact person')).to.equal(wanted));
    await seeFocus(page, (active) => active.classList.contains('problems'));
    expect(page.saved().version).to.equal('1');
  });

  it('may be nobody by post', async () => {
    const page = await openEditing();
    await page.send('By post');
    await page.choose('Contact person', 'Nobody');

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved()).not.to.have.property('contact');
  });

  it('is an address, or whoever it is, where the page has no users', async () => {
    const page = await openEditing({lacks: ['users.list']});
    const options = await optionsOf(page, 'Contact person');
    expect(options).to.have.length(3);
    await page.choose('Contact person', 'Another e-mail address');
    await page.fill('E-mail address of the contact', 'inkoop@rodelente.example');

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved().contact).to.deep.equal({email: 'inkoop@rodelente.example'});
  });

  it('is only typed where it was, and users may not be seen', async () => {
    const permissions = ['subscription.read', 'billing-details.write'];
    const page = await openEditing({
      scenario: 'subscription',
      permissions,
      faults: {'users.list': '500'},
    });
    page.store.billingDetails.change('rode-lente', {contact: {email: 'a@example.com'}});
    await page.press('Cancel');
    await page.portal.state.refresh(page.portal.scope ?? '', 'billingDetails');
    await page.see('a@example.com');

    await page.press('Edit the billing details');

    expect((await page.field('E-mail address of the contact')).value).to.equal('a@example.com');
    expect(page.query('combobox', /^Contact person/)).to.equal(null);
  });

  it('is told not to be readable, and stays as it is', async () => {
    const page = await openEditing({faults: {'users.list': '404'}});

    await page.see('The users could not be read. This is not available to you.');
    expect(await optionsOf(page, 'Contact person')).to.include(
      'Eva Dijkstra (eva.dijkstra@rodelente.example)',
    );
    page.store.faults.clear();
    await page.press('Try again');
    await page.choose('Contact person', /^Ruud Coon/);
  });
});

describe('how invoices are sent', () => {
  it('is chosen, and saved without a question where no e-invoice is rerouted', async () => {
    const page = await openEditing();
    await page.send('By post');

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved().deliveryMethod).to.equal('post');
  });

  it('keeps where e-invoices went, and says so (SM9)', async () => {
    const page = await openEditing({scenario: 'e-invoicing'});
    await page.send('By post');
    expect(page.query('textbox', 'Operator code')).to.equal(null);
    await page.press('Save');

    await page.answer('Turn e-invoicing off');

    await page.see(SAVED);
    await page.see('Not in use; it is kept for when you choose e-invoices.');
    expect(page.saved().eInvoicing?.address).to.equal('12345678');
  });

  it('can stay a way that is not known here', async () => {
    const page = await openEditing();
    await page.press('Cancel');
    page.store.billingDetails.change('rode-lente', {deliveryMethod: 'edi'});
    await page.portal.state.refresh(page.portal.scope ?? '', 'billingDetails');
    await page.see('edi');
    await page.press('Edit the billing details');
    await page.fill('City', 'Utrecht');

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved().deliveryMethod).to.equal('edi');
  });
});

describe('where e-invoices go', () => {
  it('is proposed as it is usual in the country, others after', async () => {
    const page = await openEditing();
    await page.send('As an e-invoice');

    expect((await page.field('Kind of e-invoice address')).value).to.equal('0106');
    const options = await optionsOf(page, 'Kind of e-invoice address');
    expect(options.slice(0, 4)).to.deep.equal([
      'KvK-nummer (0106), Netherlands',
      'OIN (0190), Netherlands',
      'Btw-identificatienummer (9944), Netherlands',
      'GLN (0088)',
    ]);
    expect(options).to.include('LY-tunnus (0037), Finland, older');
  });

  it('is not saved by a proposal alone', async () => {
    const page = await openEditing();
    await page.send('As an e-invoice');
    await page.send('By e-mail');

    await page.press('Save');

    await page.see('Nothing was changed.');
  });

  it('is written as its scheme writes it, once it is left', async () => {
    const page = await openEditing();
    await turnOn(page, {address: '1234.56 78', code: 'dabafihh'});

    expect((await page.field('E-invoice address')).value).to.equal('12345678');
    expect((await page.field('Operator code')).value).to.equal('DABAFIHH');
  });

  it('has to be there, all of it (V11)', async () => {
    const page = await openEditing({scenario: 'e-invoicing-incomplete'});
    await page.send('As an e-invoice');

    await page.press('Save');

    const wanted = 'Fill in the code of your e-invoice operator.';
    await waitFor(async () => expect(await page.problemOf('Operator code')).to.equal(wanted));
    expect(page.saved().deliveryMethod).to.equal('email');
  });

  it('has the digits that its scheme checks, and a form that is shown', async () => {
    const page = await openEditing();
    await turnOn(page, {address: '8712345000005'});
    await page.choose('Kind of e-invoice address', 'GLN (0088)');
    await page.press('Save');

    const wanted = 'This is not a valid GLN. One looks like 8712345000004; check every digit.';
    await waitFor(async () => expect(await page.problemOf('E-invoice address')).to.equal(wanted));
    await page.fill('E-invoice address', '8712345000004');
    await waitFor(async () => expect(await page.problemOf('E-invoice address')).to.equal(''));
  });

  it('is told to be wrong also while another way is chosen', async () => {
    const page = await openEditing();
    await turnOn(page, {address: '123'});
    await page.send('By e-mail');

    await page.press('Save');

    const wanted = 'This is not a valid KvK-nummer. One looks like 12345678; check every digit.';
    await waitFor(async () => expect(await page.problemOf('E-invoice address')).to.equal(wanted));
  });

  for (const [code, words] of [
    ['NDEAFIHH', 'This code is not known here.'],
    ['12', 'This does not look like an operator code'],
  ] as const) {
    it(`may have the operator code ${code}, with a warning`, async () => {
      const page = await openEditing();
      await turnOn(page, {code});
      await page.see(words);

      await page.press('Save');
      await page.answer('Turn e-invoicing on');

      await page.see(SAVED);
      expect(page.saved().eInvoicing?.operatorCode).to.equal(code);
    });
  }

  it('offers the operators that are known', async () => {
    const page = await openEditing();
    await page.send('As an e-invoice');

    const list = (await page.field('Operator code')).list;
    expect([...(list?.options ?? [])].map(({value}) => value)).to.include('003723327487');
  });
});

describe('many users', () => {
  it('are searched among, and whoever is chosen stays', async () => {
    const page = await openEditing({scenario: '10k-users'});
    await page.choose('Contact person', /^Anne van Amersfoort/);
    const field = await page.field('Search among the users');
    expect((await optionsOf(page, 'Contact person')).length).to.equal(53);

    fireEvent.change(field, {target: {value: 'user00042@'}});

    await page.see('Found: 1');
    await page.choose('Contact person', /user00042@rodelente\.example/);
    await page.press('Save');
    await page.see(SAVED);
    expect(page.saved().contact?.userId).to.equal('user-00042');
  });

  it('are not all of them', async () => {
    const page = await openEditing({scenario: '10k-users'});

    fireEvent.change(await page.field('Search among the users'), {target: {value: 'nobody'}});

    await page.see('Nobody was found.');
    const options = await optionsOf(page, 'Contact person');
    expect(options).to.include('Anne van Amersfoort (anne.vanamersfoort@gmail.com)');
  });
});
