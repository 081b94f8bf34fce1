import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';

import {setLocale} from '../../../src/i18n/locale.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {EDIT, openEditing, openForm} from './form-page.js';

const LINES = [
  'Afdeling Crediteurenadministratie',
  'Rode Lente',
  'Lange Gracht 16B',
  '1234 AB Amsterdam',
  'Nederland',
  'invoices@rodelente.nl',
  '+31 12 345 6789',
];

function linesOf(element: HTMLElement): string[] {
  const lines = element.shadowRoot?.querySelectorAll('address bdi') ?? [];
  return [...lines].map(({textContent}) => textContent.trim());
}

for (const adapter of ADAPTERS) {
  describe(`the billing address, ${adapter} adapter`, () => {
    it('is shown line by line (R8)', async () => {
      const page = await openForm({adapter, locale: 'nl'});

      await waitFor(() => expect(linesOf(page.element)).to.deep.equal(LINES));
      expect(page.element.getAttribute('state')).to.equal('ready');
      await setLocale('en');
    });

    it('can be edited by an Admin', async () => {
      const page = await openForm({adapter});

      await page.find('button', EDIT);
      expect(page.text()).not.to.contain('You can view the billing address');
    });

    it('is read-only for a Viewer, who is told who can change it', async () => {
      const page = await openForm({adapter, scenario: 'viewer'});

      await page.see('You can view the billing address. An Admin can change it: Ruud Coon.');
      await page.see('Lange Gracht 16B');
      expect(page.query('button')).to.equal(null);
    });

    it('is empty until an Admin adds it', async () => {
      const page = await openForm({adapter, scenario: 'no-billing-address'});
      await page.see('There is no billing address yet.');
      expect(page.element.getAttribute('state')).to.equal('empty');

      await page.press('Add the billing address');

      expect((await page.field('Country')).value).to.equal('NL');
      expect((await page.field('City')).value).to.equal('');
    });

    it('is not shown to who may not see it', async () => {
      const page = await openForm({adapter, scenario: 'no-access'});

      await page.see('You cannot view the billing address.');
      expect(page.text()).to.contain('Ask an administrator: Ruud Coon');
      expect(page.element.getAttribute('state')).to.equal('forbidden');
    });

    it('says what happened when it cannot be read, and comes back at a press', async () => {
      const page = await openForm({adapter, faults: {'billingAddress.get': '404'}});
      await page.see('This is not available to you.');
      page.store.faults.clear();

      await page.press('Try again');

      await page.see('Lange Gracht 16B');
    });
  });
}

describe('the card of the billing address', () => {
  it('has the place of what will come while it is awaited', async () => {
    const page = await openForm({faults: {'billingAddress.get': 'never'}});
    const height = () => page.element.getBoundingClientRect().height;
    await waitFor(() => expect(page.element.getAttribute('state')).to.equal('loading'));
    const before = height();

    const other = await openForm();
    await other.see('Lange Gracht 16B');

    expect(other.element.getBoundingClientRect().height).to.be.closeTo(before, 4);
  });

  it('does not move when the phone number is written as its country does', async () => {
    const page = await openForm();
    await page.see(/\+31 ?12/);
    const before = page.element.getBoundingClientRect().height;

    await page.see('+31 12 345 6789');

    expect(page.element.getBoundingClientRect().height).to.equal(before);
  });

  it('says that there is no organization, or that one is to be chosen', async () => {
    const none = await openForm({scenario: 'no-orgs'});
    await none.see('You do not have access to an organization yet.');

    const several = await openForm({scenario: 'many-orgs'});
    await several.see('Choose an organization to see its billing address.');
  });

  it('shows what would turn the text around', async () => {
    const page = await openForm({scenario: 'extreme'});

    await page.see('Afdeling ␣Schuldenadministratie');
  });

  it('is all that is printed, also while it is changed', async () => {
    const page = await openEditing();
    await page.fill('City', 'Utrecht');
    const seen = (selector: string) =>
      page.element.shadowRoot?.querySelector(selector)?.checkVisibility();
    expect([seen('.card'), seen('.editor')]).to.deep.equal([false, true]);

    await emulateMedia({media: 'print'});

    expect([seen('.card'), seen('.editor')]).to.deep.equal([true, false]);
    await emulateMedia({media: 'screen'});
  });
});
