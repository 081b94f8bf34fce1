import {expect} from '@open-wc/testing';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {fillDetails, openAdding, openUsers, type PersonPage, seeClosed, seeFocus} from './person-page.js';

/** Asks about an address in a world where something is known of some. */
async function ask(email: string, page: PersonPage): Promise<void> {
  await page.fill('E-mail', email);
  await page.press('Next');
}

async function openSupport(world: Parameters<typeof openUsers>[0]): Promise<PersonPage> {
  const page = await openUsers(world);
  await page.find('tab', 'My support').then((tab) => tab.click());
  await page.press('Add user');
  return page;
}

for (const adapter of ADAPTERS) {
  describe(`an e-mail address that is checked, ${adapter} adapter`, () => {
    const world = {adapter, scenario: 'email-verdicts'} as const;

    it('begins blank for somebody whom nobody knows', async () => {
      const page = await openAdding(world);

      await ask('noor@rodelente.example', page);

      await page.see('Step 2 of 2');
      expect((await page.field('First name')).value).to.equal('');
      expect(page.text()).not.to.contain('is known as a contact person');
    });

    it('fills in what is known of a contact, and says so', async () => {
      const page = await openAdding(world);

      await ask(' Karin.Smit@rodelente.example ', page);

      await page.see('Karin.Smit@rodelente.example is known as a contact person.');
      expect((await page.field('Last name')).value).to.equal('Smit');
      expect((await page.field('Phone')).value).to.equal('+31 20 123 4569');
      await waitFor(async () =>
        expect((await page.field('Job function')).value).to.equal('payroll'),
      );
    });

    it('stops at who is a user already, and goes to their row', async () => {
      const page = await openAdding(world);
      await ask('ruud.coon@gmail.com', page);
      await page.see('This e-mail address is a user of My organization already.');

      await page.press('Show this user');

      await seeClosed(page);
      await waitFor(() => expect(page.text()).not.to.contain('van Amersfoort'));
      await seeFocus(page, 'Coon');
    });

    it('does not say which other customer an address is of', async () => {
      const page = await openAdding(world);

      await ask('tom.bos@groeneherfst.example', page);

      await page.see('This e-mail address is not available. Use another one.');
      expect(page.text()).not.to.contain('Groene Herfst');
    });

    it('goes on as a user of the organization where support is refused', async () => {
      const page = await openSupport(world);
      await ask('ingrid.haugen@blauwefjord.example', page);
      await page.see('submits service requests for another organization');

      await page.press('Add to My organization');

      await page.see('Step 2 of 2');
      expect((await page.field('First name')).value).to.equal('Ingrid');
      await page.find('option', 'Controller');
      await page.tick('Viewer');
      await page.press('Add');
      await page.see('Ingrid Haugen was invited.');
      expect(page.saved('ingrid.haugen@blauwefjord.example')?.kind).to.equal('organization');
      await seeFocus(page, 'Haugen');
    });

    it('can be asked about again when that fails, and stays', async () => {
      const page = await openAdding(world);
      page.store.faults.set('users.checkEmail', '500');
      await ask('noor@rodelente.example', page);
      await page.see('The e-mail address could not be checked.');
      expect((await page.field('E-mail')).value).to.equal('noor@rodelente.example');
      page.store.faults.clear();

      await page.press('Try again');

      await page.see('Step 2 of 2');
    });
  });
}

describe('the first step', () => {
  it('explains how many organizations one address is for', async () => {
    const page = await openAdding();

    const details = page.element.shadowRoot?.querySelector('details');

    expect(details?.open).to.equal(false);
    expect(details?.textContent).to.contain('for one organization only');
    expect(details?.textContent).to.contain('several organizations');
  });

  it('asks about nothing that is no address', async () => {
    const page = await openAdding({adapter: 'http'});
    await page.press('Next');
    await waitFor(async () => expect(await page.problemOf('E-mail')).to.equal('Fill in the e-mail address.'));

    await ask('noor@', page);

    await waitFor(async () => expect(await page.problemOf('E-mail')).to.contain('name@example.com'));
    await seeFocus(page, 'E-mail');
    expect(page.requests.filter(({url}) => url.includes('email-check'))).to.have.length(0);
  });

  it('drops the answer about an address that was changed meanwhile', async () => {
    const page = await openAdding({scenario: 'email-verdicts'});
    page.store.faults.set('users.checkEmail', 'slow', {delay: 300, times: 1});
    await ask('tom.bos@groeneherfst.example', page);
    await page.find('button', 'Checking…');

    await ask('noor@rodelente.example', page);

    await page.see('Step 2 of 2');
    expect((await page.field('E-mail')).value).to.equal('noor@rodelente.example');
  });

  it('keeps what was typed when the address turns out to be of a contact', async () => {
    const page = await openAdding({scenario: 'email-verdicts'});
    await ask('noor@rodelente.example', page);
    await page.fill('First name', 'Catharina');
    await page.press('Previous');
    await seeFocus(page, 'E-mail');

    await ask('karin.smit@rodelente.example', page);

    await page.see('is known as a contact person');
    expect((await page.field('First name')).value).to.equal('Catharina');
    expect((await page.field('Last name')).value).to.equal('Smit');
  });
});

describe('a license for somebody new', () => {
  async function details(scenario: 'no-free-license' | 'free-license'): Promise<PersonPage> {
    const page = await openAdding({adapter: 'http', scenario});
    await ask('noor@rodelente.example', page);
    await page.find('option', 'Controller');
    await fillDetails(page);
    return page;
  }

  it('is taken where one is free', async () => {
    const page = await details('free-license');
    await page.see('Free licenses: 1. This user takes one.');

    await page.press('Add');

    await page.see('was invited');
  });

  it('is ordered with the addition, at the price that was told', async () => {
    const page = await details('no-free-license');
    await page.see(/No license is free\. One more costs €12\.50 a month, from [^.]*2026 on\./);

    await page.press('Order license and add');

    await page.see('was invited');
    expect(page.store.users.licenses('rode-lente').total).to.equal(3);
  });

  it('is needed by users of the organization alone', async () => {
    const page = await openSupport({scenario: 'no-free-license'});
    await ask('noor@rodelente.example', page);
    await page.find('option', 'Controller');
    await fillDetails(page);

    await page.press('Add');

    await page.see('was invited');
    expect(page.store.users.licenses('rode-lente').total).to.equal(2);
  });

  it('is offered anew, with nothing lost, when the last free one is taken meanwhile', async () => {
    const page = await details('free-license');
    await page.see('Free licenses: 1.');
    await page.store.api.users?.add({
      organizationId: 'rode-lente',
      idempotencyKey: 'another',
      body: {kind: 'organization', email: 'b@rodelente.example', firstName: 'B', lastName: 'B', role: 'viewer', jobFunctionCode: 'controller'},
    });
    await page.press('Add');
    await page.see('There is no free license for it any more.');
    await page.see('One more costs €12.50 a month');
    expect((await page.field('First name')).value).to.equal('Noor');

    await page.press('Order license and add');

    await page.see('was invited');
  });

  it('is looked up again when that failed', async () => {
    const page = await openAdding({adapter: 'http', scenario: 'no-free-license'});
    page.store.faults.set('users.licenses', '500');
    await ask('noor@rodelente.example', page);
    await page.see('It could not be looked up whether a license is free.');
    page.store.faults.clear();

    await page.press('Try again');

    await page.find('button', 'Order license and add');
  });
});
