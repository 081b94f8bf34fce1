import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import type {LicensesChangedEvent, LicensesChangeEvent} from '../../../src/index.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {counts, type LicensesPage, openLicenses, openQuote} from './licenses-page.js';

const withUsers = html`<subscription-panel sections="licenses" user-management></subscription-panel>`;

function off(page: LicensesPage, name: string): string | null | undefined {
  return page.query('button', name)?.getAttribute('aria-disabled');
}

describe('the licenses of a subscription', () => {
  it('are all in one view: of both periods, taken and free (S9)', async () => {
    const page = await openLicenses();

    const group = await page.find('group', 'User licenses');
    expect(group.innerText.replace(/\s+/g, ' ')).to.equal(
      'Current billing period 10 until Feb 28, 2027 Next billing period 10 from Mar 1, 2027 Active users 8 Free 2',
    );
    expect(page.query('button', 'Continue')).to.equal(null);
  });

  it('are never fewer than the users, and it says why (S13)', async () => {
    const page = await openLicenses({}, withUsers);

    await page.press('One license fewer');
    await page.press('One license fewer');

    await page.see('There are 8 active users, so there are never fewer than 8 licenses.');
    expect((await page.field()).value).to.equal('8');
    expect(off(page, 'One license fewer')).to.equal('true');
    await page.press('One license fewer');
    expect((await page.field()).value).to.equal('8');
  });

  it('lead to the users where the page has them (AMB-12)', async () => {
    const page = await openLicenses({scenario: 'last-license'}, withUsers);
    let asked = '';
    page.element.addEventListener('user-management-open', ({organizationId}) => {
      asked = organizationId;
    });

    await page.press('Show users');

    expect(asked).to.equal('rode-lente');
  });

  it('lead nowhere on a page without users', async () => {
    const page = await openLicenses({scenario: 'last-license'});

    await page.see('There are 8 active users');
    expect(page.query('button', 'Show users')).to.equal(null);
  });

  it('cannot be fewer by typing either', async () => {
    const page = await openLicenses();

    await page.goOn(7);

    await waitFor(async () => {
      expect((await page.field()).getAttribute('aria-invalid')).to.equal('true');
    });
    expect(page.dialog()).to.equal(null);
    expect(await counts(page)).to.deep.equal([10, 10]);
  });

  it('have to be a whole number', async () => {
    const page = await openLicenses();

    await page.want('');
    await page.press('Continue');

    await page.see('Give a whole number.');
  });

  it('are not changed by a number that is taken back', async () => {
    const page = await openLicenses();
    await page.want(12);
    await page.see('2 licenses are ordered. You see the price first.');

    await page.press('Cancel');

    expect((await page.field()).value).to.equal('10');
    expect(page.query('button', 'Continue')).to.equal(null);
  });

  it('can be stepped by the arrow keys, and sent by Enter', async () => {
    const page = await openLicenses();
    (await page.field()).focus();

    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'Enter'});

    expect(await page.dialogText()).to.contain('Order 1 license for €116.00');
  });
});

for (const adapter of ADAPTERS) {
  describe(`ordering licenses, ${adapter} adapter`, () => {
    it('shows what it costs before anything is ordered (S11, SM6)', async () => {
      const page = await openQuote(12, {adapter});

      const text = await page.dialogText();
      for (const part of [
        '12 licenses instead of 10',
        'Price of one license a month €29.00',
        'Nov 21, 2026 – Feb 28, 2027 4 months',
        '2 licenses × 4 months × €29.00 = €232.00 Excluding VAT',
        'An order for 2 licenses is placed at once',
        'This price holds until',
      ]) {
        expect(text).to.contain(part);
      }
      expect(await page.newOrders()).to.have.length(0);
    });

    it('needs consent', async () => {
      const page = await openQuote(12, {adapter});

      await page.choose('Order 2 licenses');

      await page.see('Tick the box above to agree to the number and the price.');
      expect(await page.newOrders()).to.have.length(0);
    });

    it('places the order at once, and tells it once', async () => {
      const page = await openQuote(12, {adapter});
      await page.consent();

      await page.choose('Order 2 licenses');

      await page.see('Ordered: 2 licenses, to be used from now on.');
      await page.closed();
      const [order] = await page.newOrders();
      expect(order?.total.amount).to.equal(23_200);
      expect(await counts(page)).to.deep.equal([12, 12]);
      await page.see(/Current billing period 12/);
      await waitFor(() => {
        const {activeElement} = page.element.shadowRoot ?? {};
        expect(activeElement?.getAttribute('aria-label')).to.equal('User licenses');
      });
    });

    it('orders once at a double press', async () => {
      const page = await openQuote(12, {adapter});
      await page.consent();
      let asked = 0;
      page.element.addEventListener('licenses-change', () => (asked += 1));
      const button = page.query('button', 'Order 2 licenses');

      button?.click();
      button?.click();

      await page.see('Ordered: 2 licenses');
      expect(asked).to.equal(1);
      expect(await page.newOrders()).to.have.length(1);
      expect(await counts(page)).to.deep.equal([12, 12]);
    });
  });
}

describe('ordering licenses while some are to go', () => {
  it('undoes that first, and orders only the rest (AMB-16)', async () => {
    const page = await openQuote(13, {scenario: 'pending-removal'});

    const text = await page.dialogText();
    expect(text).to.contain('3 licenses × 4 months × €29.00 = €348.00');
    expect(text).to.contain('2 licenses that were to go stay, at no cost in this period.');
    await page.consent();
    await page.choose('Order 3 licenses');
    await page.see('Ordered: 3 licenses');
    expect(await counts(page)).to.deep.equal([13, 13]);
  });

  it('orders nothing where all of it is undone', async () => {
    const page = await openLicenses({scenario: 'pending-removal'});
    await page.want(9);
    await page.see('1 license that was to go stays, at no cost in this period. Nothing is ordered.');

    await page.press('Keep 1 license');

    await page.see('Kept for the next billing period: 1 license. Nothing was ordered.');
    expect(await counts(page)).to.deep.equal([10, 9]);
    expect(await page.newOrders()).to.have.length(0);
  });
});

describe('removing licenses', () => {
  it('says when they go, that nothing is credited, and what that saves (S10)', async () => {
    const page = await openLicenses();

    await page.goOn(8);

    const text = await page.dialogText();
    expect(text).to.contain('Remove 2 licenses?');
    expect(text).to.contain('From Mar 1, 2027 on there are 8 licenses instead of 10.');
    expect(text).to.contain('is not credited');
    expect(text).to.contain('The next billing period costs €348.00 less, excluding VAT.');
    expect(await counts(page)).to.deep.equal([10, 10]);
  });

  it('takes them out of the next period, and can be undone', async () => {
    const page = await openLicenses();
    await page.goOn(8);
    await page.choose('Remove 2 licenses');
    await page.see('Removed from the next billing period: 2 licenses.');
    await page.see('2 licenses go on Mar 1, 2027.');
    expect(await counts(page)).to.deep.equal([10, 8]);

    await page.press('Undo');

    await page.see('Kept for the next billing period: 2 licenses.');
    expect(await counts(page)).to.deep.equal([10, 10]);
    expect(page.text()).not.to.contain('go on Mar 1');
  });

  it('keeps them when it is thought better of, and the number too', async () => {
    const page = await openLicenses();
    await page.goOn(8);

    await page.choose('Cancel');

    await page.closed();
    expect((await page.field()).value).to.equal('8');
    expect(await counts(page)).to.deep.equal([10, 10]);
  });
});

describe('the page around licenses', () => {
  it('is asked before an order is sent, with number and price', async () => {
    const page = await openQuote(12);
    const asked: LicensesChangeEvent[] = [];
    page.element.addEventListener('licenses-change', (event) => {
      asked.push(event);
      event.waitUntil(Promise.resolve(false));
    });
    await page.consent();

    await page.choose('Order 2 licenses');

    await page.see('The licenses were not changed. What you filled in is still here.');
    const [event] = asked;
    expect([event?.from, event?.to, event?.quote?.total.amount]).to.deep.equal([10, 12, 23_200]);
    expect(await page.newOrders()).to.have.length(0);
  });

  it('is told once what was changed', async () => {
    const page = await openLicenses();
    const told: LicensesChangedEvent[] = [];
    page.element.addEventListener('licenses-changed', (event) => told.push(event));
    await page.goOn(9);

    await page.choose('Remove 1 license');

    await page.see('Removed from the next billing period: 1 license.');
    expect(told.map(({from, to, quote}) => [from, to, quote])).to.deep.equal([[10, 9, undefined]]);
  });
});

describe('licenses that cannot be changed here', () => {
  it('can be read without the right to order them, with whom to ask (S2)', async () => {
    const page = await openLicenses({permissions: ['subscription.read']});

    await page.see('You can view licenses. An Admin can change them');
    expect(page.query('spinbutton')).to.equal(null);
    expect(page.all('button')).to.have.length(0);
  });

  it('lead to Visma.net where they were bought there (S8)', async () => {
    const page = await openLicenses({scenario: 'visma-net'});

    await page.see('Licenses are changed in Visma.net.');
    const link = await page.find('link', 'Go to Visma.net');
    expect(link.getAttribute('href')).to.equal('https://home.visma-net.example/subscriptions');
    expect(page.query('spinbutton')).to.equal(null);
  });
});
