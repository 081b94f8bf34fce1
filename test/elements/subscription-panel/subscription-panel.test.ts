import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';

import {createPortal, type SubscriptionPanel} from '../../../src/index.js';
import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';

const markup = html`<subscription-panel></subscription-panel>`;
const overview = html`<subscription-panel sections="overview"></subscription-panel>`;

for (const adapter of ADAPTERS) {
  describe(`<subscription-panel>, ${adapter} adapter`, () => {
    it('shows its sections in their usual order', async () => {
      const page = await open({adapter, scenario: 'subscription'}, markup);

      await page.find('heading', 'Subscription');
      await page.find('heading', 'Current billing period');
      const headings = page.all('heading').map(({textContent}) => textContent.trim());
      const expected = [
        'Overview',
        'User licenses',
        'Features and integrations',
        'Billing details',
        'Orders and history',
      ];
      expect(headings.filter((heading) => expected.includes(heading))).to.deep.equal(expected);
    });

    it('says once what went wrong, and comes back at a press', async () => {
      const faults = {'subscription.get': '404'} as const;
      const page = await open({adapter, scenario: 'subscription', faults}, markup);
      await page.see('This is not available to you.');
      expect(page.query('heading', 'User licenses')).to.equal(null);
      page.store.faults.clear();

      await page.press('Try again');

      await page.find('heading', 'Current billing period');
      await page.find('heading', 'User licenses');
    });

    it('tells who may not see it whom to ask', async () => {
      const page = await open({adapter, scenario: 'no-subscription-access'}, markup);

      await page.see('You cannot view the subscription.');
      await page.see('Ask an administrator: Eva Dijkstra');
      expect(page.element.getAttribute('state')).to.equal('forbidden');
      expect(page.query('heading', 'Overview')).to.equal(null);
    });
  });
}

describe('<subscription-panel> on a page whose adapter has no subscription', () => {
  const lacks = async (markup: TemplateResult): Promise<TestPage> => {
    const page = await open({scenario: 'subscription'}, markup);
    const {subscription: _, ...api} = page.store.api;
    (page.element as SubscriptionPanel).portal = createPortal({api});
    return page;
  };

  it('says so once, in its place', async () => {
    const page = await lacks(
      html`<subscription-panel sections="overview features history"></subscription-panel>`,
    );

    await page.see('This part of the page is not set up completely.');
    expect(page.all('alert')).to.have.length(1);
    expect(page.query('heading', 'Overview')).to.equal(null);
  });
});

describe('the sections of <subscription-panel>', () => {
  it('are those that the page names, in its order', async () => {
    const page = await open(
      {scenario: 'subscription'},
      html`<subscription-panel sections="features overview features"></subscription-panel>`,
    );

    await page.find('heading', 'Current billing period');
    const headings = page.all('heading').map(({textContent}) => textContent.trim());
    const names = ['Subscription', 'Features and integrations', 'Overview', 'User licenses'];
    expect(headings.filter((heading) => names.includes(heading))).to.deep.equal(names.slice(0, 3));
  });

  it('have headings one level below that of the element', async () => {
    const page = await open(
      {scenario: 'subscription'},
      html`<subscription-panel heading-level="3" sections="overview history"></subscription-panel>`,
    );

    const section = await page.find('heading', 'Overview');
    expect(section.ariaLevel ?? section.getAttribute('aria-level')).to.equal('4');
    const card = await page.find('heading', 'Next billing period');
    expect(card.getAttribute('aria-level')).to.equal('5');
  });

  it('give the element its heading where there is one alone', async () => {
    const page = await open({scenario: 'subscription'}, overview);

    const heading = await page.find('heading', 'Overview');
    expect(heading.getAttribute('aria-level')).to.equal('2');
    expect(page.query('heading', 'Subscription')).to.equal(null);
  });

  it('have a link each where the page says how', async () => {
    const page = await open(
      {scenario: 'subscription'},
      html`<subscription-panel section-url="#subscription-{section}"></subscription-panel>`,
    );

    const link = await page.find('link', 'Link to: Billing details');
    expect(link.getAttribute('href')).to.match(/#subscription-billing-details$/);
  });

  it('come into view, with the focus, when the address of the page says so', async () => {
    const page = await open(
      {scenario: 'subscription'},
      html`<subscription-panel section-url="#subscription-{section}"></subscription-panel>`,
    );
    const link = await page.find('link', 'Link to: Orders and history');
    await page.find('heading', 'Current billing period');

    link.click();

    await waitFor(() => {
      const focused = page.element.shadowRoot?.activeElement?.textContent.trim();
      expect(focused).to.equal('Orders and history');
    });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('come into view when the page names one', async () => {
    const page = await open({scenario: 'subscription'}, markup);
    await page.find('heading', 'Current billing period');

    (page.element as SubscriptionPanel).section = 'features';

    await waitFor(() => {
      const focused = page.element.shadowRoot?.activeElement?.textContent.trim();
      expect(focused).to.equal('Features and integrations');
    });
  });

  it('never link to a script', async () => {
    const page = await open(
      {scenario: 'subscription'},
      html`<subscription-panel section-url="javascript:alert('{section}')"></subscription-panel>`,
    );

    await page.find('heading', 'Current billing period');
    const links = page.element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.section-link');
    expect(links).to.have.length(5);
    for (const link of links ?? []) expect(link.hasAttribute('href')).to.equal(false);
  });
});
