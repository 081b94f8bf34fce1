import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {type FeaturesPage, openFeatures} from './features-page.js';

/** The keys under which something was sent, each once. */
const keysOf = (page: FeaturesPage): Set<string | null> =>
  new Set(page.writes().map(({headers}) => headers.get('Idempotency-Key')));

/** Waits until a switch is on or off and can be pressed. */
async function seeSettled(page: FeaturesPage, name: string, on: boolean): Promise<void> {
  const control = await page.switchOf(name);
  await waitFor(() => {
    expect(control.checked).to.equal(on);
    expect(control.ariaDisabled).to.equal('false');
  });
}

/** How often a feature was switched here. */
function timesSwitched(page: FeaturesPage, name: string): number {
  return page.switched().filter(({subject}) => subject === name).length;
}

/** A colleague switches a feature. */
function switchElsewhere(page: FeaturesPage, name: string): void {
  const feature = page.kept(name);
  if (!feature) throw new Error('There is no such feature.');
  page.store.subscriptions.switchFeature('rode-lente', feature.id, {
    body: {version: feature.version, enabled: !feature.enabled},
    actor: 'Eva Dijkstra',
  });
}

for (const adapter of ADAPTERS) {
  describe(`a switch that fails, ${adapter} adapter`, () => {
    for (const [fault, said] of [
      ['offline', 'There is no connection to the service.'],
      ['503', 'The service does not answer at the moment.'],
      ['429', 'There were too many requests. Wait a moment.'],
    ] as const) {
      it(`stays as it was and says so beside it, and can be tried again (${fault})`, async () => {
        const page = await openFeatures({adapter});
        page.store.faults.set('subscription.switchFeature', fault);
        await page.flip('Mobile app');
        await page.see(`Mobile app was not switched. ${said}`);
        await seeSettled(page, 'Mobile app', false);
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('Mobile app is on for the whole company.');
        expect(timesSwitched(page, 'Mobile app')).to.equal(1);
        expect(keysOf(page).size).to.equal(adapter === 'http' ? 1 : 0);
      });
    }

    it('is done once when the answer is lost', async () => {
      const page = await openFeatures({adapter});
      page.store.faults.set('subscription.switchFeature', 'lost', {times: 1});

      await page.flip('Mobile app');

      await page.see('Mobile app is on for the whole company.');
      expect(timesSwitched(page, 'Mobile app')).to.equal(1);
    });

    it('is found to be done when no answer comes at all', async () => {
      const page = await openFeatures({adapter});
      page.store.faults.set('subscription.switchFeature', 'lost');

      await page.flip('Mobile app');

      await page.see('finding out whether Mobile app was switched');
      await page.see('Mobile app is on for the whole company.');
      expect(timesSwitched(page, 'Mobile app')).to.equal(1);
    });

    it('says when nobody knows, and finds out at a press', async () => {
      const page = await openFeatures({adapter});
      page.store.faults.set('subscription.switchFeature', 'lost');
      page.store.faults.set('subscription.features', '404');
      await page.flip('Mobile app');
      await page.see('It is not known whether Mobile app was switched.');
      page.store.faults.clear();

      await page.press('Find out');

      await page.see('Mobile app is on for the whole company.');
      expect(timesSwitched(page, 'Mobile app')).to.equal(1);
    });

    it('shows what somebody else made of it meanwhile', async () => {
      const page = await openFeatures({adapter});
      await page.flip('Payroll export');
      switchElsewhere(page, 'Payroll export');

      await page.confirm('Turn on Payroll export?');

      await page.see('Somebody else switched it meanwhile. It is on now.');
      await seeSettled(page, 'Payroll export', true);
      expect(page.kept('Payroll export')?.enabled).to.equal(true);
      expect(page.switched()[0]?.actor).to.equal('Eva Dijkstra');
    });

    it('gives the reason of the server, in its words', async () => {
      const page = await openFeatures({adapter});
      page.store.faults.set('subscription.switchFeature', '409');

      await page.flip('Mobile app');

      await page.see('Mobile app was not switched. That cannot be done now.');
    });

    it('is there no longer for who may not any more', async () => {
      const page = await openFeatures({adapter});
      page.store.permissions = ['subscription.read'];

      await page.flip('Mobile app');

      await page.see('Mobile app was not switched. You cannot switch features any more.');
      await waitFor(() => expect(page.all('switch')).to.be.empty);
      expect(page.kept('Mobile app')?.enabled).to.equal(false);
    });

    it('can be sent after the session had ended', async () => {
      const page = await openFeatures({adapter});
      page.store.faults.set('subscription.switchFeature', '401', {times: 1});
      await page.flip('Mobile app');
      await page.see('Mobile app was not switched. Your session has ended. Sign in again.');

      await page.portal.resume();

      await page.see('You are signed in again. It was not switched yet.');
      await page.press('Try again');
      await page.see('Mobile app is on for the whole company.');
    });
  });
}

describe('a switch that fails', () => {
  it('says that what somebody else did could not be read', async () => {
    const page = await openFeatures();
    page.store.faults.set('subscription.switchFeature', '412');
    page.store.faults.set('subscription.features', '404');

    await page.flip('Mobile app');

    await page.see('Somebody else switched it meanwhile, and what it is now could not be read.');
  });

  it('says so of a feature that is there no longer', async () => {
    const page = await openFeatures();
    const feature = page.kept('Mobile app');
    page.store.faults.set('subscription.switchFeature', '404');
    const {subscriptions} = page.store;
    const list = subscriptions.features.bind(subscriptions);
    Object.assign(subscriptions, {
      features: (organizationId: string) =>
        list(organizationId).filter(({id}) => id !== feature?.id),
    });

    await page.flip('Mobile app');

    await page.see('Mobile app is not there any more; it was not switched.');
  });

  it('is taken back by the next press', async () => {
    const page = await openFeatures();
    page.store.faults.set('subscription.switchFeature', '429', {times: 1});
    await page.flip('Mobile app');
    await page.see('Mobile app was not switched.');

    await page.flip('Mobile app');

    await page.see('Mobile app is on for the whole company.');
    expect(page.text()).not.to.contain('was not switched');
  });

  it('leaves the others as they are', async () => {
    const page = await openFeatures();
    page.store.faults.set('subscription.switchFeature', 'never', {times: 1});
    await page.flip('Mobile app');

    await page.flip('Payroll export');
    await page.confirm('Turn on Payroll export?');

    await page.see('Payroll export is on for the whole company.');
    expect((await page.switchOf('Mobile app')).getAttribute('aria-busy')).to.equal('true');
  });

  it('is forgotten where another organization comes into view', async () => {
    const page = await openFeatures(
      {scenario: 'subscription'},
      html`<subscription-panel sections="features"></subscription-panel>`,
    );
    await page.flip('Resourcing');
    await waitFor(() => expect(page.query('dialog')).not.to.equal(null));

    page.portal.end();

    await waitFor(() => {
      expect(page.element.shadowRoot?.querySelector('dialog[open]')).to.equal(null);
    });
    expect(page.kept('Resourcing')?.enabled).to.equal(true);
  });
});
