import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import type {
  FeatureSwitchedEvent,
  FeatureSwitchEvent,
  SubscriptionPanel,
} from '../../../src/index.js';
import {createPortal} from '../../../src/index.js';
import {ADAPTERS, open, waitFor} from '../../support/open.js';
import {type FeaturesPage, openFeatures} from './features-page.js';

/** Waits until a switch is on or off, and says so. */
async function seeSwitch(page: FeaturesPage, name: string, on: boolean): Promise<void> {
  const control = await page.switchOf(name);
  await waitFor(() => expect(control.checked).to.equal(on));
  expect(page.row(name)).to.contain(on ? 'On' : 'Off');
}

for (const adapter of ADAPTERS) {
  describe(`the features of a company, ${adapter} adapter`, () => {
    it('stand in groups, each with what it costs and what needs it (S14)', async () => {
      const page = await openFeatures({adapter});

      const headings = page.all('heading').map(({textContent}) => textContent.trim());
      expect(headings).to.deep.equal(['Features and integrations', 'Features', 'Integrations']);
      expect(page.row('Project invoicing')).to.match(
        /Invoices from hours, fees and travel. Needed for: AutoInvoice Included On/,
      );
      expect(page.row('Payroll export')).to.contain('€20.00 a month Off');
      await page.see('A switch holds for the whole company');
    });

    it('turn on at once where that costs nothing, for the whole company (S15)', async () => {
      const page = await openFeatures({adapter});

      await page.flip('Mobile app');

      await page.see('Mobile app is on for the whole company.');
      await seeSwitch(page, 'Mobile app', true);
      expect(page.kept('Mobile app')?.enabled).to.equal(true);
      expect(page.switched()[0]).to.include({action: 'enabled', subject: 'Mobile app'});
    });

    it('turn on after their price was confirmed', async () => {
      const page = await openFeatures({adapter});
      await page.flip('Payroll export');

      await page.confirm('Turn on Payroll export? It costs €20.00 a month while it is on.');

      await page.see('Payroll export is on for the whole company.');
      expect(page.kept('Payroll export')?.enabled).to.equal(true);
    });

    it('turn off after it was said for whom, and what goes with them (SM8)', async () => {
      const page = await openFeatures({adapter});
      await page.flip('Project invoicing');

      await page.confirm(
        'It goes off for all users in the company. 3 users have used it lately. ' +
          'This stops working without it: AutoInvoice.',
      );

      await page.see('Project invoicing is off for the whole company.');
      await seeSwitch(page, 'Project invoicing', false);
    });
  });
}

describe('a switch', () => {
  it('changes nothing when its question is answered with no', async () => {
    const page = await openFeatures({adapter: 'http'});
    await page.flip('Resourcing');

    await page.press('Cancel');

    await seeSwitch(page, 'Resourcing', true);
    expect(page.writes()).to.be.empty;
  });

  it('is pressed with the keyboard, and keeps the focus', async () => {
    const page = await openFeatures();
    const control = await page.switchOf('Mobile app');
    control.focus();

    await sendKeys({press: 'Space'});

    await page.see('Mobile app is on for the whole company.');
    await seeSwitch(page, 'Mobile app', true);
    expect(page.element.shadowRoot?.activeElement).to.equal(control);
  });

  it('has the focus again after its question', async () => {
    const page = await openFeatures();
    const control = await page.switchOf('Resourcing');
    control.focus();
    await sendKeys({press: 'Space'});

    await page.confirm('Turn off Resourcing?');

    await page.see('Resourcing is off for the whole company.');
    expect(page.element.shadowRoot?.activeElement).to.equal(control);
  });

  it('shows what is known while it is being saved, and sends once for two presses', async () => {
    const page = await openFeatures({
      adapter: 'http',
      faults: {'subscription.switchFeature': ['slow', {delay: 300}]},
    });
    const control = await page.switchOf('Mobile app');

    control.click();
    control.click();

    await waitFor(() => expect(control.getAttribute('aria-busy')).to.equal('true'));
    expect(control.checked).to.equal(false);
    control.click();
    await page.see('Mobile app is on for the whole company.');
    expect(page.writes()).to.have.length(1);
  });

  it('that is locked says why, and does nothing', async () => {
    const page = await openFeatures({adapter: 'http'});
    const control = await page.switchOf('Time tracking');

    control.click();

    expect(control.ariaDisabled).to.equal('true');
    expect(control.checked).to.equal(true);
    const told = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = told.map((id) => page.element.shadowRoot?.getElementById(id)?.textContent);
    expect(words.join(' ')).to.contain('Part of every edition: it cannot be turned off.');
    expect(page.writes()).to.be.empty;
  });

  it('changes the prices of the subscription in view', async () => {
    const page = await openFeatures(
      {},
      html`<subscription-panel sections="overview features"></subscription-panel>`,
    );
    await page.see('€350.00');
    await page.flip('Resourcing');

    await page.confirm('Turn off Resourcing?');

    await page.see('€305.00');
  });

  it('asks the page first, and leaves it to a page that cancels', async () => {
    const page = await openFeatures({adapter: 'http'});
    page.provider.addEventListener('feature-switch', (event) => event.preventDefault());
    const asked = oneEvent<FeatureSwitchEvent>(page.provider, 'feature-switch');

    await page.flip('Mobile app');

    const {feature, enabled} = await asked;
    expect([feature.name, enabled]).to.deep.equal(['Mobile app', true]);
    await seeSwitch(page, 'Mobile app', false);
    expect(page.writes()).to.be.empty;
  });

  it('is not sent when the page comes to say no', async () => {
    const page = await openFeatures({adapter: 'http'});
    page.provider.addEventListener('feature-switch', (event) =>
      event.waitUntil(Promise.resolve(false)),
    );

    await page.flip('Mobile app');

    await page.see('Mobile app was not switched.');
    expect(page.writes()).to.be.empty;
  });

  it('tells the page once it is done', async () => {
    const page = await openFeatures();
    const told = oneEvent<FeatureSwitchedEvent>(page.provider, 'feature-switched');

    await page.flip('Mobile app');

    const {feature, organizationId} = await told;
    expect(feature).to.include({name: 'Mobile app', enabled: true});
    expect(organizationId).to.equal('rode-lente');
  });
});

describe('the features of a company', () => {
  it('have no switches for who may not, who is told whom to ask', async () => {
    const page = await openFeatures({persona: 'viewer', permissions: ['subscription.read']});

    await page.see('An Admin can turn them on and off: Ruud Coon.');
    expect(page.all('switch')).to.be.empty;
    expect(page.row('Resourcing')).to.contain('On');
  });

  it('have no switches where the subscription is managed elsewhere (S8, AMB-15)', async () => {
    const page = await openFeatures({scenario: 'visma-net'});

    await page.see('They are turned on and off where the subscription is managed.');
    await page.find('link', 'Go to Visma.net');
    expect(page.all('switch')).to.be.empty;
    expect(page.row('Resourcing')).not.to.contain('Included');
  });

  it('cannot be switched before it is known where that is done', async () => {
    const page = await openFeatures({adapter: 'http', faults: {'subscription.get': '500'}});
    await page.see('Nothing can be switched, because the subscription could not be read.');

    await page.flip('Mobile app');

    expect(page.writes()).to.be.empty;
    page.store.faults.clear();
    await page.press('Try again');
    await waitFor(() => expect(page.query('switch', 'Mobile app')?.ariaDisabled).to.equal('false'));
  });

  it('stand where one of them cannot be read', async () => {
    const page = await openFeatures({faults: {'subscription.features': 'malformed-row'}});

    await page.see('The data of Resourcing cannot be read.');
    expect(page.all('switch')).to.have.length(5);
    expect(page.all('listitem').map(({textContent}) => textContent.includes('Resourcing'))).to.deep.equal(
      [false, false, true, false, false, false],
    );
  });

  it('of a kind that is not known stand in a group of its name', async () => {
    const page = await openFeatures();
    const {api} = page.store;
    const {subscription} = api;
    if (!subscription) throw new Error('There is no subscription.');
    const features: typeof subscription.features = async (request) => {
      const {items} = await subscription.features(request);
      return {items: items.map((each, index) => (index === 0 ? {...each, kind: 'add-on'} : each))};
    };

    const portal = createPortal({api: {...api, subscription: {...subscription, features}}});
    (page.element as SubscriptionPanel).portal = portal;

    await page.find('heading', 'add-on');
  });

  it('may be none', async () => {
    const page = await open(
      {scenario: 'new-subscription'},
      html`<subscription-panel sections="features"></subscription-panel>`,
    );

    await page.see('There are no features to turn on or off.');
    expect(page.element.getAttribute('state')).to.equal('empty');
  });
});
