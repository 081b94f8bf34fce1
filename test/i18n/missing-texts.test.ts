import '../../src/define.js';

import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';

import {getLocale, setLocale} from '../../src/i18n/locale.js';
import {collectWarnings} from '../portal/warnings.js';

/** From here on the page loads no further script, as when the network is gone. */
function loadNothingMore(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'none'";
  document.head.append(policy);
}

describe('a language whose texts cannot be fetched', () => {
  it('leaves the one before in force, tells the developer, and elements are drawn', async () => {
    const {warnings, stop} = collectWarnings();
    loadNothingMore();
    await setLocale('nl');
    const list = await fixture(html`<invoice-list></invoice-list>`);
    stop();
    expect(getLocale()).to.equal('en');
    expect(list.shadowRoot?.querySelector('[role=heading]')?.textContent).to.contain('Invoices');
    expect(warnings[0]).to.contain('The texts of "nl" could not be loaded.');
  });
});
