import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';

const markup = html`<sample-element></sample-element>`;

/** The organizations that the page is asked to go on with, from now on. */
function asked({provider}: TestPage): readonly string[] {
  const organizations: string[] = [];
  provider.addEventListener('sample-element-continue', ({organizationId}) => {
    organizations.push(organizationId);
  });
  return organizations;
}

for (const adapter of ADAPTERS) {
  describe(`<sample-element>, ${adapter} adapter`, () => {
    it('shows what is open for the organization in view', async () => {
      const page = await open({adapter}, markup);

      await page.see('Open balance of Rode Lente');
      await page.see(/€[\d,.]+/);
      await page.find('heading', 'Welcome');
      expect(page.element.getAttribute('state')).to.equal('ready');
    });

    it('says what went wrong and comes back at a press', async () => {
      const page = await open({adapter, faults: {'invoices.openBalance': '404'}}, markup);
      await page.see('This is not available to you.');
      expect(page.element.getAttribute('state')).to.equal('error');
      page.store.faults.clear();

      await page.press('Try again');

      await page.see('Open balance of Rode Lente');
    });

    it('tells who may not see it whom to ask', async () => {
      const page = await open({adapter, scenario: 'no-access'}, markup);

      await page.see('You cannot view this.');
      await page.see('Ask an administrator: Ruud Coon');
      expect(page.element.getAttribute('state')).to.equal('forbidden');
    });
  });
}

describe('<sample-element>', () => {
  it('asks the page to go on when its button is pressed', async () => {
    const page = await open({}, markup);
    const organizations = asked(page);

    await page.press('Continue');

    expect(organizations).to.deep.equal(['rode-lente']);
  });

  it('asks the same by keyboard, and keeps the focus', async () => {
    const page = await open({}, markup);
    const organizations = asked(page);
    const button = await page.find('button', 'Continue');
    await sendKeys({press: 'Tab'});

    await sendKeys({press: 'Enter'});

    expect(organizations).to.deep.equal(['rode-lente']);
    expect(page.element.shadowRoot?.activeElement).to.equal(button);
  });

  it('has nothing to press while it is loading', async () => {
    const page = await open({faults: {'invoices.openBalance': 'never'}}, markup);

    await waitFor(() => expect(page.portal.organization?.name).to.equal('Rode Lente'));

    expect(page.query('button')).to.equal(null);
    expect(page.element.getAttribute('state')).to.equal('loading');
  });

  it('shows nothing of any organization before one is chosen', async () => {
    const page = await open({scenario: 'many-orgs'}, markup);

    await page.see('Choose an organization first.');
    expect(page.element.getAttribute('state')).to.equal('empty');
  });

  it('speaks Dutch', async () => {
    const page = await open({locale: 'nl'}, markup);

    await page.find('heading', 'Welkom');
    await page.see('Openstaand saldo van Rode Lente');
  });
});
