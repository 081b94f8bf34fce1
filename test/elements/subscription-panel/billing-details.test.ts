import {expect} from '@open-wc/testing';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {EDIT, openDetails} from './details-page.js';

for (const adapter of ADAPTERS) {
  describe(`the billing details on show, ${adapter} adapter`, () => {
    it('say how invoices are sent, to whom, and where else (S16–S22)', async () => {
      const page = await openDetails({adapter});

      await page.see('Invoices are sent By e-mail');
      await page.see('Eva Dijkstra (eva.dijkstra@rodelente.example)');
      await page.see('Lange Gracht 16B');
      await page.see('Netherlands');
      expect(page.text()).not.to.include('E-invoice address');
    });

    it('name scheme and operator of electronic invoices (S23)', async () => {
      const page = await openDetails({adapter, scenario: 'e-invoicing'});

      await page.see('Invoices are sent As an e-invoice');
      await page.see('KvK-nummer (0106) 12345678');
      await page.see('Operator: Maventa, 003721291126');
      expect(page.text()).not.to.include('Not in use');
    });
  });
}

describe('the billing details on show', () => {
  it('lead to where the company name is changed, and say who changes the VAT number (S17–S19)', async () => {
    const page = await openDetails();

    const link = await page.find('link', 'Change it in the company settings');
    expect(link.getAttribute('href')).to.equal('https://severa.example/settings/company');
    await page.see('NL123456782B12 Another one takes a contract transfer, by customer service.');
    const mail = await page.find('link', 'service@supplier.example');
    expect(mail.getAttribute('href')).to.equal('mailto:service@supplier.example');
  });

  it('lead nowhere that is no address on the web', async () => {
    const page = await openDetails();
    const address = ['javascript', 'alert(1)'].join(':');
    page.store.billingDetails.change('rode-lente', {companySettingsUrl: address});

    await page.portal.state.refresh(page.portal.scope ?? '', 'billingDetails');

    await waitFor(() => {
      const link = page.query('link', 'Change it in the company settings');
      expect(link?.getAttribute('href')).not.to.equal('https://severa.example/settings/company');
    });
    expect(page.element.shadowRoot?.innerHTML).not.to.include(address);
  });

  it('say that e-invoicing is begun, and not in use (SM9)', async () => {
    const page = await openDetails({scenario: 'e-invoicing-incomplete'});

    await page.see('KvK-nummer (0106) 12345678 Not in use, and not complete yet.');
  });

  it('show a way and a scheme that are not known here as they came', async () => {
    const page = await openDetails();
    page.store.billingDetails.change('rode-lente', {
      deliveryMethod: 'edi',
      eInvoicing: {schemeId: '0211', address: 'IT06363391001', operatorCode: 'X'},
    });

    await page.portal.state.refresh(page.portal.scope ?? '', 'billingDetails');

    await page.see('Invoices are sent edi');
    await page.see('0211 IT06363391001');
  });

  it('say that there is nobody, where the contact has left', async () => {
    const page = await openDetails();
    page.store.billingDetails.change('rode-lente', {contact: undefined});

    await page.portal.state.refresh(page.portal.scope ?? '', 'billingDetails');

    await page.see('Contact person Nobody');
  });

  it('cannot be changed without the right, and say whom to ask', async () => {
    const page = await openDetails({persona: 'viewer', permissions: ['subscription.read']});

    await page.see('You can view the billing details. Ask who can give you the right');
    await page.see('Ruud Coon');
    expect(page.query('button', EDIT)).to.equal(null);
  });

  it('can be changed where the subscription was bought elsewhere (AMB-15)', async () => {
    const page = await openDetails({scenario: 'visma-net'});

    await page.find('button', EDIT);
  });

  it('say what went wrong, and come back at a press', async () => {
    const page = await openDetails({faults: {'billingDetails.get': '404'}});
    await page.see('This is not available to you.');
    expect(page.element.getAttribute('state')).to.equal('error');
    page.store.faults.clear();

    await page.press('Try again');

    await page.see('Eva Dijkstra');
  });

  it('say so in their place where the adapter does not have them', async () => {
    const page = await openDetails({lacks: ['billingDetails.get']});

    await page.see('This part of the page is not set up completely.');
  });
});
