import {expect, oneEvent} from '@open-wc/testing';

import type {FaultName} from '../../../mocks/index.js';
import type {OrderDownloadedEvent, SubscriptionPanel} from '../../../src/index.js';
import {createPortal} from '../../../src/index.js';
import {collectDownloads} from '../../support/downloads.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {openHistory} from './history-page.js';

const ORDERS = 'Order confirmations';
const ACTIONS = 'Action history';
const PDF = 'PDF: confirmation of O-2026-0003, download';

let downloads: ReturnType<typeof collectDownloads>;
beforeEach(() => void (downloads = collectDownloads()));
afterEach(() => downloads.stop());

for (const adapter of ADAPTERS) {
  describe(`the orders of a subscription, ${adapter} adapter`, () => {
    it('say what was ordered by whom, from when and for how much (S24)', async () => {
      const page = await openHistory({adapter});

      const [first, ...others] = page.rows(ORDERS);
      expect(first?.slice(0, 6)).to.deep.equal([
        'O-2026-0003',
        'Sep 14, 2026',
        'Ruud Coon',
        'Licenses added User licenses: 2',
        'Sep 14, 2026',
        '€348.00',
      ]);
      expect(others.map(([number]) => number)).to.deep.equal(['O-2026-0002', 'O-2026-0001']);
    });

    it('save their confirmation at one press', async () => {
      const page = await openHistory({adapter});
      const told = oneEvent<OrderDownloadedEvent>(page.provider, 'order-downloaded');

      await page.press(PDF);

      expect((await told).order.number).to.equal('O-2026-0003');
      const [file] = downloads.saved;
      expect(file?.name).to.equal('O-2026-0003.pdf');
      expect(await (await file?.blob)?.slice(0, 5).text()).to.equal('%PDF-');
    });

    const broken: readonly FaultName[] = ['html-file', 'wrong-type-file', '404', '500', 'offline'];
    for (const fault of broken) {
      it(`say so in their row when it fails, and can try again (${fault})`, async () => {
        const page = await openHistory({
          adapter,
          faults: {'subscription.orderConfirmation': fault},
        });
        await page.press(PDF);
        await page.see('O-2026-0003.pdf was not downloaded.');
        expect(downloads.saved).to.have.length(0);
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('Saved');
        expect(downloads.saved).to.have.length(1);
      });
    }
  });

  describe(`the action history, ${adapter} adapter`, () => {
    it('says who switched what and when, the newest first', async () => {
      const page = await openHistory({adapter});

      const rows = page.rows(ACTIONS);
      expect(rows.map(([, ...rest]) => rest)).to.deep.equal([
        ['Payroll export', 'Turned off', 'Ruud Coon'],
        ['Resourcing', 'Turned on', 'Eva Dijkstra'],
        ['Payroll export', 'Turned on', 'Ruud Coon'],
        ['Maventa', 'Turned on', 'Ruud Coon'],
      ]);
      expect(rows[0]?.[0]).to.match(/^Oct 5, 2026, /);
    });

    it('is narrowed to a feature, an action and a period', async () => {
      const page = await openHistory({adapter});

      page.choose('Payroll export');
      page.choose('Turned on');
      page.setDay('From', '2026-01-01');

      await page.see('1 action');
      expect(page.rows(ACTIONS)).to.have.length(1);
      const chips = page.all('button').filter(({ariaLabel}) => ariaLabel?.includes('remove'));
      expect(chips).to.have.length(3);
    });

    it('is whole again when all filters are cleared', async () => {
      const page = await openHistory({adapter});
      page.choose('Turned off');
      await page.see('1 action');

      await page.press('Clear all');

      await page.see('4 actions');
      expect(page.query('button', 'Clear all')).to.equal(null);
    });
  });
}

describe('the orders of a subscription', () => {
  it('leave the file to a page that cancels', async () => {
    const page = await openHistory({adapter: 'http'});
    page.provider.addEventListener('order-download', (event) => event.preventDefault());

    await page.press(PDF);

    expect(page.requests.some(({url}) => url.endsWith('/confirmation'))).to.equal(false);
  });

  it('are asked for their file once by two presses', async () => {
    const page = await openHistory({
      adapter: 'http',
      faults: {'subscription.orderConfirmation': 'slow'},
    });

    await page.press(PDF);
    await page.press(PDF);

    await page.see('Downloading…');
    expect(page.requests.filter(({url}) => url.endsWith('/confirmation'))).to.have.length(1);
  });

  it('say when they have no confirmation', async () => {
    const page = await openHistory({scenario: 'long-history'});

    expect(page.rows(ORDERS)[0]?.at(-1)).to.equal('No confirmation–');
  });
});

describe('orders and history', () => {
  it('come in pages, each list in its own', async () => {
    const page = await openHistory({scenario: 'long-history'});
    await page.see('1–25 of 30');
    const [orders] = page.all('button').filter(({textContent}) => textContent.trim() === 'Next');

    orders?.click();

    await page.see('26–30 of 30');
    await page.see('1–25 of 60');
    expect(page.rows(ORDERS)).to.have.length(5);
    expect(page.rows(ACTIONS)).to.have.length(25);
  });

  it('come in pages as large as the reader wants', async () => {
    const page = await openHistory({scenario: 'long-history'});
    const [, select] = page.all('combobox') as HTMLSelectElement[];
    if (!select) throw new Error('There is no page size.');

    select.value = '100';
    select.dispatchEvent(new Event('change'));

    await waitFor(() => expect(page.rows(ACTIONS)).to.have.length(60));
    expect(page.rows(ORDERS)).to.have.length(25);
  });

  it('go back to the first page where the place in them no longer holds, and say so', async () => {
    const page = await openHistory({scenario: 'long-history'});
    page.store.faults.set('subscription.history', '410', {times: 1});
    const next = page.all('button').filter(({textContent}) => textContent.trim() === 'Next');

    next[1]?.click();

    await page.see('The list has changed since; this is its first page.');
    await page.see('1–25 of 60');
  });

  it('begin at the first page when the filters change', async () => {
    const page = await openHistory({scenario: 'long-history'});
    const next = page.all('button').filter(({textContent}) => textContent.trim() === 'Next');
    next[1]?.click();
    await page.see('26–50 of 60');

    page.choose('Turned on');

    await page.see('30 actions');
    await waitFor(() => expect(page.text().match(/1–25 of 30/g)).to.have.length(2));
    expect(page.rows(ACTIONS).every((row) => row[2] === 'Turned on')).to.equal(true);
  });

  it('tell of a period that ends before it begins, and ask for nothing', async () => {
    const page = await openHistory({adapter: 'http'});
    page.setDay('From', '2026-06-01');
    await page.see('2 actions');
    const before = page.asked().length;

    page.setDay('To', '2026-05-01');

    await page.see('The period ends before it begins.');
    expect(page.asked()).to.have.length(before);
    expect(page.rows(ACTIONS)).to.have.length(2);
  });

  it('offer the features of long ago, by the name of then', async () => {
    const page = await openHistory();
    const options = page.all('radio').map((radio) => (radio as HTMLInputElement).labels?.[0]);

    expect(options.map((label) => label?.textContent.trim())).to.include('AutoInvoice');
  });

  it('say that nothing matches, and can be whole again', async () => {
    const page = await openHistory();
    page.setDay('From', '2026-11-01');
    await page.see('No action matches these filters.');

    await page.press('Clear filters');

    await page.see('4 actions');
  });

  it('may be empty', async () => {
    const page = await openHistory({scenario: 'new-subscription'});

    await page.see('There are no orders yet.');
    await page.see('Nothing was turned on or off yet.');
    expect(page.element.getAttribute('state')).to.equal('empty');
  });

  it('are not shown to who may not see them, who is told whom to ask', async () => {
    const page = await openHistory({persona: 'viewer', permissions: ['subscription.read']});

    await page.see('You cannot view orders and history. Ask an administrator: Ruud Coon');
    expect(page.element.getAttribute('state')).to.equal('forbidden');
    expect(page.all('table')).to.be.empty;
  });

  it('stand where a row cannot be read', async () => {
    const page = await openHistory({
      faults: {'subscription.orders': 'malformed-row', 'subscription.history': 'malformed-row'},
    });

    await page.see('The data of O-2026-0001 cannot be read.');
    await page.see('The data of an action on Payroll export cannot be read.');
    expect(page.rows(ACTIONS)).to.have.length(4);
  });

  it('stand each by itself where the other fails', async () => {
    const page = await openHistory({faults: {'subscription.orders': '404'}});
    await page.see('This is not available to you.');
    expect(page.rows(ACTIONS)).to.have.length(4);
    page.store.faults.clear();

    await page.press('Try again');

    await page.see('3 orders placed');
  });

  it('show an action that is not known as it came', async () => {
    const page = await openHistory();
    const {api} = page.store;
    const {subscription} = api;
    if (!subscription) throw new Error('There is no subscription.');
    const history: typeof subscription.history = async (request) => {
      const {items, ...rest} = await subscription.history(request);
      return {...rest, items: items.map((entry) => ({...entry, action: 'suspended'}))};
    };

    const portal = createPortal({api: {...api, subscription: {...subscription, history}}});
    (page.element as SubscriptionPanel).portal = portal;

    await page.see('suspended');
  });

  it('tell once that the session has ended, and go on after it', async () => {
    const page = await openHistory({scenario: 'long-history'});
    page.store.faults.set('subscription.history', '401', {times: 1});

    page.choose('Turned on');

    await page.see('Your session has ended. Sign in again.');
    expect(page.text().match(/Your session has ended/g)).to.have.length(1);
    await page.portal.resume();
    await page.see('30 actions');
  });
});
