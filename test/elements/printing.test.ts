import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';

import {open, waitFor} from '../support/open.js';

/** Each element with something to print, and buttons that are of no use on paper. */
const ELEMENTS: Record<string, {markup: TemplateResult; buttons: readonly string[]}> = {
  'invoice-list': {markup: html`<invoice-list></invoice-list>`, buttons: ['Export', 'Next']},
  'billing-address-form': {
    markup: html`<billing-address-form></billing-address-form>`,
    buttons: ['Edit the billing address'],
  },
  'user-manager': {markup: html`<user-manager></user-manager>`, buttons: ['Add user', 'Export']},
  'subscription-panel': {
    markup: html`<subscription-panel sections="history"></subscription-panel>`,
    buttons: ['Export'],
  },
  'usage-report': {markup: html`<usage-report></usage-report>`, buttons: ['Export', 'Next']},
  'collaboration-panel': {
    markup: html`<collaboration-panel page-size="5"></collaboration-panel>`,
    buttons: ['Task', 'Next'],
  },
};

describe('printing', () => {
  afterEach(async () => {
    await emulateMedia({media: 'screen', colorScheme: 'light'});
  });

  for (const [name, {markup, buttons}] of Object.entries(ELEMENTS)) {
    it(`<${name}> is black on white and without controls, whatever the page is dressed in`, async () => {
      const page = await open({scenario: 'whole-portal'}, markup);
      if (name === 'collaboration-panel') await page.portal.switchOrganization('fjord-regnskap');
      await waitFor(() => expect(page.element.getAttribute('state')).to.equal('ready'));

      const controls = await Promise.all(buttons.map((button) => page.find('button', button)));

      await emulateMedia({media: 'print', colorScheme: 'dark'});

      const {color, backgroundColor} = getComputedStyle(page.element);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      const shown = controls.filter((control) => control.checkVisibility());
      expect(shown.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  }
});
