import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {ADAPTERS, open, waitFor} from '../../support/open.js';
import {columnsOf, openUsers, rowsOf, users} from './list-support.js';

for (const adapter of ADAPTERS) {
  describe(`reading users, ${adapter} adapter`, () => {
    it('shows the users of the organization, with the columns of the sources in their order', async () => {
      const page = await openUsers({adapter});

      expect(columnsOf(page)).to.deep.equal([
        'Last name',
        'First name',
        'E-mail',
        'Role',
        'Security/privacy',
        'Status',
        'Actions',
      ]);
      expect(rowsOf(page)).to.deep.equal([
        ['Coon (you)', 'Ruud', 'ruud.coon@gmail.com', 'Admin', 'Security/privacy Yes', 'Active'],
        [
          'van Amersfoort',
          'Anne',
          'anne.vanamersfoort@gmail.com',
          'Viewer',
          'Security/privacy Yes',
          'Active',
        ],
      ]);
      expect(page.element.getAttribute('state')).to.equal('ready');
    });

    it('shows support users without roles and contacts', async () => {
      const page = await openUsers({adapter}, html`<user-manager kind="support"></user-manager>`);

      expect(columnsOf(page)).to.deep.equal(['Last name', 'First name', 'E-mail', 'Status', 'Actions']);
      expect(rowsOf(page).map(([name]) => name)).to.deep.equal([
        'de Wit',
        'El Amrani',
        'van Amersfoort',
      ]);
    });

    it('marks a malformed row, by the address that came or did not, and leaves the rest', async () => {
      const page = await open({adapter, faults: {'users.list': 'malformed-row'}}, users);

      await page.see('The data of this user cannot be read.');
      expect(page.text()).to.contain('Coon').and.contain('2 users');
    });

    it('tells a host what was malformed, by the place in the answer', async () => {
      const page = await open({adapter, faults: {'users.list': 'malformed-row'}}, users);
      const problems: string[] = [];
      page.portal.addEventListener('contract-problem', (event) => {
        problems.push(...(event as unknown as {problems: string[]}).problems);
      });

      await page.see('cannot be read');

      expect(problems).to.deep.equal(['users[1].email: expected string']);
    });

    it('says that there is nobody yet', async () => {
      const support = html`<user-manager kind="support"></user-manager>`;
      const page = await openUsers({adapter, scenario: 'many-orgs'}, support, 'blauwe-fjord');

      await page.see('There are no support users yet.');
      expect(page.element.getAttribute('state')).to.equal('empty');
      expect(page.query('table')).to.equal(null);
    });

    it('asks to choose an organization where there are several', async () => {
      const page = await open({adapter, scenario: 'many-orgs'}, users);

      await page.see('Choose an organization to see its users.');
      expect(page.query('tab')).to.equal(null);
    });
  });
}

describe('reading users', () => {
  it('says that nobody has given the reader an organization', async () => {
    const page = await open({scenario: 'no-orgs'}, users);

    await page.see(/not.*organization|no organization/i);
    expect(page.element.getAttribute('state')).to.equal('empty');
    expect(page.query('button', 'Add user')).to.equal(null);
  });

  it('has a place for everything before it arrives, so that nothing jumps', async () => {
    const page = await open({faults: {'users.list': 'slow'}}, users);
    const table = await page.find('table', 'My organization');
    await waitFor(() => expect(page.query('button', 'Add user')).to.exist);
    const before = table.offsetTop;

    await page.see('2 users');

    expect((await page.find('table', 'My organization')).offsetTop).to.equal(before);
  });

  it('says that it is still loading when the answer takes long', async () => {
    const page = await open({faults: {'users.list': 'never'}}, users);

    await page.see('Still loading…');

    expect(page.element.getAttribute('state')).to.equal('loading');
    expect(page.query('table')?.ariaBusy).to.equal('true');
  });

  it('keeps its rows while it is sorted anew', async () => {
    const page = await openUsers();
    page.store.faults.set('users.list', 'never');

    await page.press('First name');

    await waitFor(() => expect(page.query('table')?.ariaBusy).to.equal('true'));
    expect(page.text()).to.contain('van Amersfoort');
  });

  it('makes one request for two lists of a page', async () => {
    const page = await openUsers({adapter: 'http'}, html`${users}${users}`);

    const lists = page.requests.filter(({url}) => url.includes('kind=organization'));
    expect(lists).to.have.length(1);
    expect(page.provider.lastElementChild?.shadowRoot?.textContent).to.contain('van Amersfoort');
  });

  it('draws the same users in another language in their place, without asking again', async () => {
    const page = await openUsers({adapter: 'http'}, html`<user-manager search="coon"></user-manager>`);
    const before = page.requests.length;

    page.provider.locale = 'nl';

    await page.see('Exporteren');
    expect(page.text()).to.contain('ruud.coon@gmail.com');
    expect(page.requests.length).to.equal(before);
  });
});

describe('the toolbar while the first users are awaited', () => {
  it('keeps open what somebody has opened', async () => {
    const page = await open({faults: {'users.list': ['slow', {delay: 500}]}}, users);
    await page.press('Export');
    const popover = page.element.shadowRoot?.querySelector('#export');
    expect(popover?.matches(':popover-open')).to.equal(true);

    await page.see('2 users');

    expect(popover?.isConnected && popover.matches(':popover-open')).to.equal(true);
  });
});
