import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html} from 'lit';

import {open, waitFor} from '../support/open.js';

/** Each element with something to print. */
const ELEMENTS = {
  'invoice-list': html`<invoice-list></invoice-list>`,
  'billing-address-form': html`<billing-address-form></billing-address-form>`,
  'user-manager': html`<user-manager></user-manager>`,
  'subscription-panel': html`<subscription-panel></subscription-panel>`,
  'usage-report': html`<usage-report></usage-report>`,
  'collaboration-panel': html`<collaboration-panel></collaboration-panel>`,
};

describe('printing', () => {
  afterEach(async () => {
    await emulateMedia({media: 'screen', colorScheme: 'light'});
  });

  for (const [name, markup] of Object.entries(ELEMENTS)) {
    it(`<${name}> is black on white, whatever the page is dressed in`, async () => {
      const page = await open({scenario: 'whole-portal'}, markup);
      if (name === 'collaboration-panel') await page.portal.switchOrganization('fjord-regnskap');
      await waitFor(() => expect(page.element.getAttribute('state')).to.equal('ready'));

      await emulateMedia({media: 'print', colorScheme: 'dark'});

      const {color, backgroundColor} = getComputedStyle(page.element);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  }
});
