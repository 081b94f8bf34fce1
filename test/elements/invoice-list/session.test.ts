import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {ADAPTERS, open, type TestPage, waitFor} from '../../support/open.js';
import {select} from './bulk-support.js';
import {
  alertsIn,
  countExpiries,
  ENDED,
  endSession,
  hasFocus,
  seeEnded,
  seeGoingOn,
  signIn,
  WAITING,
} from './session-support.js';

const list = html`<invoice-list></invoice-list>`;
const opened = html`<invoice-list opened="rode-lente-2026-1101"></invoice-list>`;

/** What the open document says, of which the list says nothing. */
const DETAILS = 'VAT 21% on €583.90 €122.62';

interface Act {
  /** What the person uses. */
  control: readonly [role: string, name: string];
  use: (control: HTMLElement) => void;
  /** What comes of it in the end. */
  wanted: RegExp;
}

const press = (control: HTMLElement) => control.click();

const ACTS: Readonly<Record<string, Act>> = {
  'turning the page': {control: ['button', 'Next'], use: press, wanted: /26–42 of 42/},
  sorting: {control: ['button', 'Number'], use: press, wanted: /Files 2025-0101/},
  searching: {
    control: ['searchbox', 'Search number'],
    use: (control) => {
      (control as HTMLInputElement).value = '2026-1118';
      control.dispatchEvent(new Event('change'));
    },
    wanted: /\b1 document\b/,
  },
};

for (const adapter of ADAPTERS) {
  describe(`a session that ends under the invoice list, ${adapter} adapter`, () => {
    for (const [name, {control, use, wanted}] of Object.entries(ACTS)) {
      it(`leaves all on screen while ${name}, and goes on after signing in`, async () => {
        const page = await open({adapter}, list);
        await select(page, '2026-1118');
        const used = await page.find(...control);
        used.focus();
        endSession(page);

        use(used);

        await seeEnded(page);
        expect(page.element.getAttribute('state')).to.equal('ready');
        expect(page.text()).to.contain('2026-1101').and.contain('1 selected');
        expect(hasFocus(page, used)).to.equal(true);
        await signIn(page);
        await page.see(wanted);
        await seeGoingOn(page);
        expect(page.text()).to.contain('1 selected');
        expect(hasFocus(page, used)).to.equal(true);
      });
    }

    it('leaves all on screen while it is read again, an open document too', async () => {
      const page = await open({adapter}, opened);
      await page.see(DETAILS);
      await select(page, '2026-1118');
      const close = await page.find('button', '2026-1101');
      close.focus();
      endSession(page);

      await page.portal.refresh();

      await seeEnded(page);
      expect(page.text()).to.contain(DETAILS).and.contain('1 selected').and.not.contain(WAITING);
      expect(hasFocus(page, close)).to.equal(true);
      await signIn(page);
      await seeGoingOn(page);
      expect(page.text()).to.contain(DETAILS).and.contain('1 selected');
    });

    it('shows an open document when it comes, and closes it if that is wanted', async () => {
      const page = await open({adapter}, list);
      await page.see('42 documents');
      endSession(page);

      await page.press('2026-1101');

      await seeEnded(page);
      await page.see(WAITING);
      await signIn(page);
      await page.see(DETAILS);
      await seeGoingOn(page);
    });

    it('shows another document in place of the one before when it comes', async () => {
      const page = await open({adapter}, opened);
      await page.see(DETAILS);
      endSession(page);

      await page.press('2026-0901');

      await page.see(WAITING);
      expect(page.text()).not.to.contain(DETAILS).and.not.contain('cannot be read');
      await signIn(page);
      await page.see('Salarisverwerking per medewerker');
      await seeGoingOn(page);
    });

    it('says so once when everything fails, from the start', async () => {
      const page = await open({adapter, faults: {'*': '401'}}, opened);
      await seeEnded(page);
      await page.see('Open balance');
      expect(alertsIn(page.element)).to.have.length(1);
      page.store.faults.clear();

      await page.press('Try again');

      await page.see('42 documents');
      await page.see(DETAILS);
      await seeGoingOn(page);
    });

    it('says so once when list and balance fail', async () => {
      const page = await open({adapter}, html``);
      await page.portal.load();
      endSession(page);

      page.provider.append(document.createElement('invoice-list'));

      const late = page.provider.lastElementChild as HTMLElement;
      await waitFor(() => expect(late.shadowRoot?.textContent).to.contain(ENDED));
      expect(alertsIn(late)).to.have.length(1);
      expect(late.shadowRoot?.querySelectorAll('.balance .bone')).not.to.have.length(0);
      await signIn(page);
      await waitFor(() => expect(late.shadowRoot?.textContent).to.contain('as of Nov 21'));
      expect(late.shadowRoot?.textContent).not.to.contain(ENDED);
    });

    it('says so also when only the balance has found out', async () => {
      const page = await open({adapter, faults: {'invoices.openBalance': ['401', {times: 1}]}}, list);

      await seeEnded(page);

      expect(page.text()).to.contain('2026-1118');
      await signIn(page);
      await page.see('as of Nov 21');
      await seeGoingOn(page);
    });
  });
}

describe('a session that ends under the invoice list', () => {
  it('is told in one place, once, whatever fails after it', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    const told = countExpiries(page);
    endSession(page);
    await page.press('Next');
    await seeEnded(page);
    const [notice] = alertsIn(page.element);

    await page.press('Number');
    await page.press('2026-1101');
    await page.press('PDF of 2026-1118, download');
    await page.portal.state.refresh(page.portal.scope ?? '');

    await waitFor(() => expect(page.text().split(WAITING)).to.have.length(3));
    const alerts = alertsIn(page.element);
    expect([alerts.length, alerts[0] === notice]).to.deep.equal([1, true]);
    expect(told()).to.equal(1);
  });

  it('stays ended, with all on screen, when the host resumes in vain', async () => {
    const page = await open({adapter: 'http'}, opened);
    await page.see(DETAILS);
    const told = countExpiries(page);
    endSession(page);
    await page.press('Next');
    await seeEnded(page);

    await page.press('Try again');

    await waitFor(() => expect(told()).to.equal(2));
    await seeEnded(page);
    expect(page.text()).to.contain('2026-1101');
    await signIn(page);
    await page.see('26–42 of 42');
    await seeGoingOn(page);
  });

  it('goes on, with all that was chosen, when the connection was lost on the way back', async () => {
    const page = await open({adapter: 'http'}, list);
    await select(page, '2026-1118');
    endSession(page);
    await page.press('Next');
    await seeEnded(page);
    page.store.faults.set('session.get', 'offline');
    await signIn(page);
    await page.see('There is no connection to the service.');
    page.store.faults.clear();

    page.all('button').findLast(({textContent}) => textContent.trim() === 'Try again')?.click();

    await page.see('26–42 of 42');
    expect(page.text()).to.contain('1 selected');
  });

  it('asks for the page in view once, and for none that was passed over', async () => {
    const page = await open({adapter: 'http'}, list);
    await page.see('42 documents');
    endSession(page);
    for (const name of ['Number', 'Total', 'Due']) {
      await page.press(name);
      await waitFor(() => expect(page.text()).to.contain(ENDED));
    }
    page.store.signedIn = true;
    const before = page.requests.length;

    await Promise.all([page.portal.resume(), page.portal.resume()]);

    await seeGoingOn(page);
    const lists = page.requests.slice(before).filter(({url}) => url.includes('limit='));
    expect(lists.map(({url}) => new URL(url).searchParams.get('sort'))).to.deep.equal(['-dueDate']);
  });
});

describe('a session that ends under two lists', () => {
  async function openTwo(): Promise<{page: TestPage; texts: () => string[]}> {
    const page = await open({adapter: 'http'}, list);
    const other = document.createElement('invoice-list');
    other.setAttribute('statuses', 'overdue');
    page.provider.append(other);
    const texts = () =>
      [...page.provider.children].map(({shadowRoot}) => shadowRoot?.textContent ?? '');
    await waitFor(() => expect(texts()[1]).to.contain('2 documents'));
    return {page, texts};
  }

  it('is told to the host once, and both go on', async () => {
    const {page, texts} = await openTwo();
    const told = countExpiries(page);
    endSession(page);

    await page.portal.state.refresh(page.portal.scope ?? '');

    await waitFor(() => {
      for (const text of texts()) expect(text).to.contain(ENDED).and.contain('2026-0925');
    });
    expect(told()).to.equal(1);
    await signIn(page);
    await waitFor(() => {
      for (const text of texts()) expect(text).not.to.contain(ENDED);
    });
  });
});
