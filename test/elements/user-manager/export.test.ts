import {expect, oneEvent} from '@open-wc/testing';
import {unzipSync} from 'fflate';
import {html} from 'lit';

import {ApiError} from '../../../src/api/index.js';
import type {
  UsersExportedEvent,
  UsersExportEvent,
} from '../../../src/elements/user-manager/export.events.js';
import {collectExports, exportAs, local, onlySaved, saved, savedRows} from '../../support/exports.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {adapt, listsAsked, openUsers} from './list-support.js';

collectExports();

/** The users of the sources, and what the form asks besides. */
const EVERYDAY = [
  [
    'Last name',
    'First name',
    'E-mail',
    'Role',
    'Security/privacy',
    'Status',
    'Invitation valid until',
    'Job function',
    'Business-card title',
    'Phone',
    'Mobile',
  ],
  [
    'Coon',
    'Ruud',
    'ruud.coon@gmail.com',
    'Admin',
    'Yes',
    'Active',
    '',
    'Hoofd financiën',
    'Manager Finance & Control',
    "'+31201234567",
    "'+31612345678",
  ],
  [
    'van Amersfoort',
    'Anne',
    'anne.vanamersfoort@gmail.com',
    'Viewer',
    'Yes',
    'Active',
    '',
    'Crediteurenadministratie',
    '',
    "'+31201234568",
    '',
  ],
];

for (const adapter of ADAPTERS) {
  describe(`exporting users, ${adapter} adapter`, () => {
    it('saves the users of the organization with all that is known of them', async () => {
      const page = await openUsers({adapter});

      await exportAs(page, 'CSV');

      expect((await onlySaved()).name).to.equal('Users 2026-11-21.csv');
      expect(await savedRows()).to.deep.equal(EVERYDAY);
      await page.see('Saved: a table of 2 users.');
    });

    it('saves a workbook of the tab in view', async () => {
      const page = await openUsers({adapter});
      await page.press(/^Export/);
      (await page.find('tab', 'My support')).click();
      await page.see('3 users');

      await page.press('Excel (XLSX)');

      const {name, blob} = await onlySaved();
      expect(name).to.equal('Users 2026-11-21.xlsx');
      const parts = unzipSync(await blob.bytes());
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
      expect(sheet.match(/<row\b/g)).to.have.length(4);
      expect(sheet).to.contain('El Amrani').and.contain('office-manager').and.not.contain('Coon');
    });

    it('keeps a row for a user who cannot be read, and says so', async () => {
      const page = await openUsers({adapter});
      page.store.faults.set('users.list', 'malformed-row', {times: 1});

      await exportAs(page, 'CSV');

      await page.see('Saved: a table of 2 users, of which 1 cannot be read.');
      const row = (await savedRows())[2];
      expect(row?.slice(0, 4)).to.deep.equal([
        'van Amersfoort',
        'Anne',
        '',
        'The data of this user cannot be read.',
      ]);
      expect(row).to.have.length(11);
    });

    for (const call of ['users.list', 'users.jobFunctions'] as const) {
      it(`saves nothing when ${call} fails, and can begin anew`, async () => {
        const page = await openUsers({adapter});
        page.store.faults.set(call, '500');
        await exportAs(page, 'CSV');
        await page.see('The service does not answer at the moment. Nothing was saved.');
        page.store.faults.clear();

        await page.press('Try again');

        await page.see('Saved: a table of 2 users.');
        expect(saved()).to.have.length(1);
      });
    }

    it('saves nothing when it is cancelled', async () => {
      const page = await openUsers({adapter});
      page.store.faults.set('users.list', 'never');
      await exportAs(page, 'CSV');
      await page.see('Exporting…');

      await page.press('Cancel');

      await page.see('Cancelled. Nothing was saved.');
      expect(saved()).to.be.empty;
    });

    it('waits for a session that has ended, and goes on by itself', async () => {
      const page = await openUsers({adapter});
      page.store.faults.set('users.list', '401', {times: 1});
      await exportAs(page, 'CSV');
      await page.see('Signed out. This goes on once you have signed in again.');

      await page.portal.resume();

      await page.see('Saved: a table of 2 users.');
    });
  });
}

describe('an export of users', () => {
  it('takes what the filters match, in the order of the list', async () => {
    const page = await openUsers(
      {scenario: '10k-users'},
      html`<user-manager roles="admin" sort="-email" page-size="25"></user-manager>`,
    );

    await exportAs(page, 'CSV');

    const addresses = (await savedRows()).slice(1).map((row) => row[2]);
    expect(addresses).to.have.length(200);
    expect(addresses.slice(0, 2)).to.deep.equal([
      'user09950@rodelente.example',
      'user09900@rodelente.example',
    ]);
  });

  it('reads ten thousand users, a hundred at a time', async () => {
    const page = await openUsers({scenario: '10k-users', adapter: 'http'});
    const before = listsAsked(page).length;

    await exportAs(page, 'CSV');

    await page.see('Saved: a table of 10,000 users.');
    expect(await savedRows()).to.have.length(10_001);
    const asked = listsAsked(page).slice(before);
    expect(asked).to.have.length(100);
    expect(new Set(asked.map((query) => query.get('limit')))).to.deep.equal(new Set(['100']));
  }).timeout(60_000);

  it('tells until when an invitation holds', async () => {
    const page = await openUsers(
      {scenario: 'expired-invitation'},
      html`<user-manager statuses="invited" sort="lastName"></user-manager>`,
    );

    await exportAs(page, 'CSV');

    const rows = (await savedRows()).slice(1);
    expect(rows.find(([name]) => name === 'Mulder')?.slice(5, 7)).to.deep.equal([
      'Invited',
      local('2026-11-21T14:12:00+01:00'),
    ]);
  });

  it('says before how much it is', async () => {
    const page = await openUsers({}, html`<user-manager kind="support"></user-manager>`);

    await page.press(/^Export/);

    await page.see('All 3 users that match, not just this page.');
  });

  it('is not made of nobody', async () => {
    const page = await openUsers({}, html`<user-manager search="nobody"></user-manager>`);
    await page.press(/^Export/);

    await page.press('CSV');

    expect((await page.find('button', 'CSV')).ariaDisabled).to.equal('true');
    expect(page.text()).not.to.contain('Exporting');
  });

  it('speaks the language of the page, with its separator', async () => {
    const page = await openUsers({locale: 'nl'}, html`<user-manager kind="support"></user-manager>`);
    await page.press(/^Export/);

    await page.press('CSV');

    const {name, blob} = await onlySaved();
    expect(name).to.match(/ 2026-11-21\.csv$/);
    expect((await blob.text()).split('\r\n')[1]).to.match(/^de Wit;Bram;bram\.dewit@/);
  });

  it('lets no name become a formula', async () => {
    const page = await openUsers({scenario: 'extreme'});

    await exportAs(page, 'CSV');

    expect((await savedRows()).map(([name]) => name)).to.contain("'=1+1");
  });

  it('asks the page first, and leaves it to a page that cancels', async () => {
    const page = await openUsers({adapter: 'http'});
    page.provider.addEventListener('users-export', (event) => event.preventDefault());
    const asked = oneEvent<UsersExportEvent>(page.provider, 'users-export');
    const before = page.requests.length;

    await exportAs(page, 'Excel (XLSX)');

    const {format, query} = await asked;
    expect([format, query.kind, query.sort, query.cursor]).to.deep.equal(
      ['xlsx', 'organization', 'lastName', undefined],
    );
    expect(page.requests.length).to.equal(before);
  });

  it('tells the page what was saved', async () => {
    const page = await openUsers();
    const told = oneEvent<UsersExportedEvent>(page.provider, 'users-exported');

    await exportAs(page, 'CSV');

    expect(await told).to.include({format: 'csv', users: 2, unreadable: 0});
  });

  it('begins anew when the list changed on the way', async () => {
    const page = await openUsers({scenario: '10k-users'}, html`<user-manager roles="admin"></user-manager>`);
    let changed = true;
    await adapt(page, (users) => ({
      list: (request) =>
        changed && request.cursor !== undefined
          ? Promise.reject(new ApiError('gone', 'The cursor no longer holds.'))
          : users.list(request),
    }));
    await exportAs(page, 'CSV');
    await page.see('The list changed while it was being read. Nothing was saved.');
    changed = false;

    await page.press('Try again');

    await page.see('Saved: a table of 200 users.');
  });

  it('is over when another organization comes', async () => {
    const page = await openUsers({scenario: 'many-orgs'}, html`<user-manager></user-manager>`, 'rode-lente');
    page.store.faults.set('users.list', 'never', {times: 1});
    await exportAs(page, 'CSV');
    await page.see('Exporting…');

    await page.portal.switchOrganization('blauwe-fjord');

    await page.see('Østby');
    expect(page.text()).not.to.contain('Export…').and.not.contain('Exporting');
    expect(saved()).to.be.empty;
  });

  it('closes its menu, with the focus on the button', async () => {
    const page = await openUsers();
    await page.press(/^Export/);
    const choice = await page.find('button', 'CSV');
    choice.focus();

    choice.click();

    await onlySaved();
    await waitFor(() => expect(choice.checkVisibility()).to.equal(false));
    expect(page.element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Export');
  });
});
