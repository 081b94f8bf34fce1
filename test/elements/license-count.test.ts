import {expect} from '@open-wc/testing';
import {within} from '@testing-library/dom';
import {html} from 'lit';

import {ADAPTERS, waitFor} from '../support/open.js';
import {openUsers, seeClosed} from './user-manager/removing-page.js';

const both = html`
  <user-manager></user-manager>
  <subscription-panel sections="licenses"></subscription-panel>
`;

for (const adapter of ADAPTERS) {
  describe(`users and licenses on one page, ${adapter} adapter`, () => {
    it('count together: a user who is deleted leaves a license free (Y21, S12)', async () => {
      const page = await openUsers({adapter, scenario: 'subscription'}, both);
      const panel = page.provider.querySelector('subscription-panel');
      const root = panel?.shadowRoot?.querySelector<HTMLElement>('.root');
      if (!root) throw new Error('There is no panel.');
      const free = () => within(root).getByText('Free').parentElement?.textContent ?? '';
      await waitFor(() => expect(free()).to.match(/Free\s*2/));
      await page.begin('Tom Verhoeven');
      await page.give('Another job.');

      await page.press('Delete');

      await seeClosed(page);
      await waitFor(() => expect(free()).to.match(/Free\s*3/));
    });
  });
}
