import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {createPortal, type SubscriptionPanel} from '../../../src/index.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

const markup = html`<subscription-panel sections="overview"></subscription-panel>`;

/** What a card says, with single spaces. */
async function card(page: TestPage, name: string): Promise<string> {
  const region = await page.find('region', name);
  return (region.innerText || region.textContent).replace(/\s+/g, ' ');
}

describe('the overview of a subscription', () => {
  it('shows both billing periods, with licenses and prices (S3)', async () => {
    const page = await open({scenario: 'subscription'}, markup);

    const current = await card(page, 'Current billing period');
    for (const part of [
      'Sep 1, 2026 – Feb 28, 2027 6 months',
      'Professional',
      '18 GB of 50 GB used',
      '8 active, 2 free',
      'Monthly price €350.00 10 × €29.00, and €60.00 for features',
      'Total price €2,100.00 6 months × €350.00, excluding VAT',
    ]) {
      expect(current).to.contain(part);
    }
    expect(await card(page, 'Next billing period')).to.contain('Mar 1 – Aug 31, 2027');
  });

  it('marks nothing where nothing changes', async () => {
    const page = await open({scenario: 'subscription'}, markup);

    expect(await card(page, 'Next billing period')).not.to.match(/more|less/);
  });

  it('makes what differs stand out in the next period', async () => {
    const page = await open({scenario: 'pending-removal'}, markup);

    const next = await card(page, 'Next billing period');
    expect(next).to.match(/User licenses 8 2 less 8 active, 0 free/);
    expect(next).to.match(/Monthly price €292.00 €58.00 less/);
    expect(next).to.match(/Total price €1,752.00 €348.00 less/);
    expect(await card(page, 'Current billing period')).not.to.contain('less');
  });

  it('says until when a change makes the next period (S4)', async () => {
    const page = await open({scenario: 'subscription'}, markup);

    await page.see(/Changes that are made before .*Feb 28.* are in the next billing period/);
  });

  it('says so louder on the last day, and names the edition that comes (S7)', async () => {
    const page = await open({scenario: 'period-ends-today'}, markup);

    await page.see('This is the last day of the billing period.');
    expect(await card(page, 'Next billing period')).to.contain('Enterprise now Professional');
  });

  it('says whom to ask for another edition, and offers no way to change it (S6)', async () => {
    const page = await open({scenario: 'subscription'}, markup);

    await page.see('The edition can only change with the billing period, and not from here.');
    await page.find('link', 'service@supplier.example');
    expect((await page.find('link', /31/)).getAttribute('href')).to.equal('tel:+31201234500');
    expect(page.all('button')).to.have.length(0);
  });

  it('leads to Visma.net what was bought there, and knows no price (S8)', async () => {
    const page = await open({scenario: 'visma-net'}, markup);

    await page.see('This subscription was bought through Visma.net.');
    const link = await page.find('link', 'Go to Visma.net');
    expect(link.getAttribute('href')).to.equal('https://home.visma-net.example/subscriptions');
    expect(await card(page, 'Current billing period')).to.contain('Monthly price Not known here');
  });

  it('leads nowhere by an address that would run a script', async () => {
    const page = await open({scenario: 'visma-net'}, markup);
    const {api} = page.store;
    const see = api.subscription;
    if (!see) throw new Error('There is no subscription.');
    const get: typeof see.get = async (request) => {
      return {...(await see.get(request)), manageUrl: 'java\nscript:alert(1)'};
    };
    const subscription = {...see, get};

    (page.element as SubscriptionPanel).portal = createPortal({api: {...api, subscription}});

    await waitFor(() => {
      const words = page.element.shadowRoot?.querySelector('.notice a');
      expect(words?.textContent).to.equal('Go to Visma.net');
      expect(words?.hasAttribute('href')).to.equal(false);
    });
  });
});
