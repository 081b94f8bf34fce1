import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {open, type TestPage, waitFor} from '../../support/open.js';
import {select} from './bulk-support.js';
import {endSession, seeEnded, signIn} from './session-support.js';

const list = html`<invoice-list></invoice-list>`;
const opened = html`
  <invoice-list opened="rode-lente-2026-1101" online-payment></invoice-list>
`;
/** What the open document says, of which the list says nothing. */
const DETAILS = 'VAT 21% on €583.90 €122.62';

describe('another person who signs in after the session has ended', () => {
  /** Admin and Viewer have the same organization here, and may see the same documents. */
  async function succeed(page: TestPage): Promise<void> {
    page.store.persona = 'viewer';
    page.store.faults.set('invoices.list', 'never');
    page.store.faults.set('invoices.get', 'never');
    await Promise.race([signIn(page), waitFor(() => expect(page.portal.expired).to.equal(false))]);
    await waitFor(() => expect(page.portal.session?.user.email).to.match(/^(?!ruud)/));
  }

  it('finds nothing of the first: no row, no selection, no open document', async () => {
    const page = await open({adapter: 'http'}, opened);
    await page.see(DETAILS);
    await select(page, '2026-1118');
    endSession(page);
    await page.portal.refresh();
    await seeEnded(page);

    await succeed(page);

    await waitFor(() => expect(page.element.getAttribute('state')).to.equal('loading'));
    expect(page.text()).not.to.match(/2026-1118|selected|VAT 21%/);
    expect(page.element).to.have.property('opened', '');
    page.store.faults.clear();
  });

  it('finds nothing of the first at any moment, not even between two drawings', async () => {
    const page = await open({adapter: 'http'}, opened);
    await page.see(DETAILS);
    await select(page, '2026-1118');
    endSession(page);
    await page.press('2026-0901');
    await seeEnded(page);
    const leaks: string[] = [];
    const look = () => {
      const isTheirs = page.portal.session?.user.email === 'anne.vanamersfoort@gmail.com';
      if (isTheirs && /2026-1118|selected/.test(page.text())) leaks.push(page.text());
    };
    const observer = new MutationObserver(look);
    observer.observe(page.element.shadowRoot ?? page.element, {childList: true, subtree: true, characterData: true});

    await succeed(page);

    await waitFor(() => expect(page.element.getAttribute('state')).to.equal('loading'));
    observer.disconnect();
    expect(leaks).to.deep.equal([]);
    page.store.faults.clear();
  });

  it('begins at the first page, without being told that the list changed', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    await page.press('Next');
    await page.see('26–42 of 42');
    endSession(page);
    await page.portal.refresh();
    await seeEnded(page);
    page.store.persona = 'viewer';

    await signIn(page);

    await page.see('1–25 of 42');
    expect(page.text()).not.to.contain('The list has changed');
  });

  it('is not told how the first one paid, which ended only now', async () => {
    const page = await open({adapter: 'http'}, opened);
    const paid = Promise.withResolvers<void>();
    page.provider.addEventListener('payment-start', (event) => event.respondWith(paid.promise));
    await page.press('Pay €706.52');
    await page.see('Paying…');
    endSession(page);
    await page.press('Next');
    await seeEnded(page);
    page.store.persona = 'viewer';
    await signIn(page);
    await page.see('1–25 of 42');

    paid.resolve();

    await page.press('2026-1101');
    await page.find('button', 'Pay €706.52');
    expect(page.text()).not.to.contain('The payment steps are over.');
  });
});
