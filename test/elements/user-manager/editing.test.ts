import {expect, oneEvent} from '@open-wc/testing';

import type {UserChangedEvent, UserChangeEvent} from '../../../src/index.js';
import {unsavedOf} from '../../../src/portal/unsaved.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {openEditing, openUsers, type PersonPage, seeClosed, seeFocus} from './person-page.js';

const ANNE = 'anne.vanamersfoort@gmail.com';
const CHANGED = 'Anne van Amersfoort was changed.';
const CONFLICT = 'Somebody else saved this user while you were changing it';

for (const adapter of ADAPTERS) {
  describe(`changing a user, ${adapter} adapter`, () => {
    it('saves what was changed and nothing else, tells so, and goes to the row', async () => {
      const page = await openEditing({adapter});
      await page.tick('Admin');
      await page.fill('Mobile', '06 1234 5678');
      await page.chooseFunction('Controller');

      await page.press('Save');

      await page.see(CHANGED);
      expect(page.saved(ANNE)).to.include({
        role: 'admin',
        mobile: '+31612345678',
        phone: '+31201234568',
        jobFunctionCode: 'controller',
        version: '2',
      });
      await seeFocus(page, 'van Amersfoort');
    });

    it('saves once when the answer is lost', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('users.replace', 'lost');
      await page.fill('Last name', 'Amersfoort');

      await page.press('Save');

      await page.see('Anne Amersfoort was changed.');
      expect(page.saved(ANNE)?.version).to.equal('2');
    });

    it('says when nobody knows, and finds out at a press', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('users.replace', 'lost');
      page.store.faults.set('users.get', 'offline');
      await page.fill('Last name', 'Amersfoort');
      await page.press('Save');
      await page.see('It is not known whether this was saved.');
      page.store.faults.clear();

      await page.press('Find out');

      await page.see('Anne Amersfoort was changed.');
      expect(page.saved(ANNE)?.version).to.equal('2');
    });

    for (const fault of ['offline', '500', '409', '429'] as const) {
      it(`keeps the input when it fails (${fault})`, async () => {
        const page = await openEditing({adapter});
        page.store.faults.set('users.replace', fault);
        await page.fill('Last name', 'Amersfoort');

        await page.press('Save');

        await page.see('The user is not saved.');
        expect((await page.field('Last name')).value).to.equal('Amersfoort');
        expect(page.saved(ANNE)?.version).to.equal('1');
      });
    }

    it('shows both versions when somebody else saved meanwhile, and saves what is chosen', async () => {
      const page = await openEditing({adapter, scenario: 'saved-meanwhile'});
      await page.fill('Phone', '020 999 99 99');
      await page.fill('Last name', 'Amersfoort');
      await page.press('Save');
      await seeFocus(page, CONFLICT);
      expect(await chosen(page, 'Phone')).to.equal('Yours +31 20 999 9999');
      expect(await chosen(page, 'Job function')).to.equal('Saved meanwhile Salarisadministratie');
      await choose(page, 'Phone', /Saved meanwhile/);

      await page.press('Save');

      await page.see('Anne Amersfoort was changed.');
      expect(page.saved(ANNE)).to.include({
        phone: '+31207654321',
        jobFunctionCode: 'payroll',
        lastName: 'Amersfoort',
        version: '3',
      });
    });

    it('says that the user was deleted meanwhile, and still shows the input', async () => {
      const page = await openEditing({adapter});
      await page.fill('Last name', 'Amersfoort');
      await remove(page, 'anne-van-amersfoort');

      await page.press('Save');

      await page.see('This user was deleted meanwhile.');
      const field = await page.field('Last name');
      expect([field.value, field.readOnly]).to.deep.equal(['Amersfoort', true]);
      await page.press('Close');
      await seeClosed(page);
      await waitFor(() => expect(page.text()).not.to.contain(ANNE));
    });
  });
}

async function remove(page: PersonPage, userId: string): Promise<void> {
  await page.store.api.users?.remove({
    organizationId: 'rode-lente',
    userId,
    idempotencyKey: 'removal',
    body: {version: '1', reason: 'Another job.', leftOrganization: false},
  });
}

async function chosen(page: PersonPage, field: string): Promise<string> {
  const group = await page.find('group', field);
  const checked = [...group.querySelectorAll('input')].find((input) => input.checked);
  return checked?.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

async function choose(page: PersonPage, field: string, side: RegExp): Promise<void> {
  const group = await page.find('group', field);
  [...group.querySelectorAll('label')].find(({textContent}) => side.test(textContent))?.click();
}

describe('the form of a user', () => {
  it('begins with what is saved, and an address that stays', async () => {
    const page = await openEditing({}, 'Ruud Coon');

    expect((await page.field('First name')).value).to.equal('Ruud');
    expect((await page.field('Phone')).value).to.equal('+31 20 123 4567');
    expect((await page.field('Job function')).value).to.equal('finance-manager');
    expect(page.query('radio', 'Admin')).to.have.property('checked', true);
    expect((await page.field('E-mail')).readOnly).to.equal(true);
    await page.see('It cannot be changed: add a new user for another e-mail address.');
    await seeFocus(page, 'First name');
  });

  it('says that nothing was changed when Save has nothing to save', async () => {
    const page = await openEditing({adapter: 'http'});

    await page.press('Save');

    await page.see('Nothing was changed.');
    expect(page.writes()).to.have.length(0);
  });

  it('goes back without a question when nothing was typed', async () => {
    const page = await openEditing();

    await page.press('Cancel');

    await seeClosed(page);
    await seeFocus(page, 'van Amersfoort');
  });

  it('asks before it throws away what was typed', async () => {
    const page = await openEditing();
    await page.fill('Last name', 'Amersfoort');
    await waitFor(() =>
      expect(unsavedOf(page.portal).inputs.map(({label}) => label)).to.deep.equal([
        'Edit Anne van Amersfoort',
      ]),
    );
    await page.press('Cancel');
    await page.find('dialog', 'Discard what you filled in?');

    await page.press('Discard');

    await seeClosed(page);
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
    expect(page.saved(ANNE)?.version).to.equal('1');
  });

  it('asks for another function where the list no longer has it', async () => {
    const page = await openUsers();
    await page.find('tab', 'My support').then((tab) => tab.click());
    await page.press('Edit Yasmina El Amrani');
    await page.find('option', 'office-manager (no longer on the list)');
    expect(await page.problemOf('Job function')).to.contain('no longer on the list');
    await page.fill('Phone', '020 123 45 67');
    await page.press('Save');
    await seeFocus(page, 'The user cannot be saved yet');

    await page.chooseFunction('Controller');
    await page.press('Save');

    await page.see('Yasmina El Amrani was changed.');
  });

  it('tells at the field what the server refuses, in its own words', async () => {
    const page = await openEditing();
    page.store.faults.set('users.replace', '422', {times: 1});
    await page.fill('Last name', 'A');

    await page.press('Save');

    await seeFocus(page, 'The user cannot be saved yet');
    expect(await page.problemOf('Last name')).to.equal('Give the name in full.');
    await page.fill('Last name', 'Amersfoort');
    await page.press('Save');
    await page.see('Anne Amersfoort was changed.');
  });
});

describe('the last Admin', () => {
  it('keeps the role, and is told why', async () => {
    const page = await openEditing({scenario: 'last-admin'}, 'Ruud Coon');

    await page.see('This is the only Admin.');
    expect(page.query('radio', 'Viewer')).to.have.property('disabled', true);
  });

  it('is told by the server when somebody else stopped being one meanwhile', async () => {
    const page = await openUsers();
    page.store.users.change('anne-van-amersfoort', {role: 'admin'});
    await page.portal.refresh();
    await page.press('Edit Anne van Amersfoort');
    await page.find('option', 'Controller');
    await page.tick('Viewer');
    page.store.users.change('ruud-coon', {role: 'viewer'});
    page.store.permissions = ['user.read', 'user.write'];

    await page.press('Save');

    await page.see('There is no other Admin who could take over. Make somebody else Admin first.');
    expect(page.query('radio', 'Viewer')).to.have.property('checked', true);
  });

  it('is warned before they take their own role away', async () => {
    const page = await openUsers();
    page.store.users.change('anne-van-amersfoort', {role: 'admin'});
    await page.portal.refresh();
    await page.press('Edit Ruud Coon');
    await page.find('option', 'Controller');

    await page.tick('Viewer');
    await page.see('This takes your own Admin role away');
    await page.press('Save');

    await page.see('Ruud Coon was changed.');
    await waitFor(() => expect(page.query('button', 'Add user')).to.equal(null));
  });
});

describe('the only contact for security and privacy', () => {
  it('is warned of before the box is unticked for good', async () => {
    const page = await openUsers();
    page.store.users.change('ruud-coon', {securityPrivacyContact: false});
    await page.portal.refresh();
    await page.press('Edit Anne van Amersfoort');
    await page.find('option', 'Controller');

    await page.tick('Security/privacy contact');

    await page.see('This is the only contact for security and privacy.');
    await page.press('Save');
    await page.see(CHANGED);
    expect(page.saved(ANNE)?.securityPrivacyContact).to.equal(false);
  });
});

describe('two who change a user at once', () => {
  it('can go on editing with what was chosen', async () => {
    const page = await openEditing({scenario: 'saved-meanwhile'});
    await page.fill('Last name', 'Amersfoort');
    await page.press('Save');
    await seeFocus(page, CONFLICT);

    await page.press('Go on editing');

    expect((await page.field('Last name')).value).to.equal('Amersfoort');
    expect((await page.field('Phone')).value).to.equal('+31 20 765 4321');
  });

  it('say so when what the other saved cannot be read, and lose nothing', async () => {
    const page = await openEditing({scenario: 'saved-meanwhile'});
    await page.fill('Last name', 'Amersfoort');
    page.store.faults.set('users.get', 'offline');
    await page.press('Save');
    await page.see('Somebody else saved this user meanwhile, and that could not be read.');
    page.store.faults.clear();

    await page.press('Save');

    await seeFocus(page, CONFLICT);
  });
});

describe('the events of changing', () => {
  it('ask with what is there and what would be, and tell what is', async () => {
    const page = await openEditing();
    const asked = oneEvent(page.provider, 'user-change');
    const told = oneEvent(page.provider, 'user-changed');
    await page.fill('Last name', 'Amersfoort');

    await page.press('Save');

    const before = (await asked) as unknown as UserChangeEvent;
    expect([before.user.lastName, before.change.lastName]).to.deep.equal(['van Amersfoort', 'Amersfoort']);
    const after = (await told) as unknown as UserChangedEvent;
    expect(after.user).to.include({lastName: 'Amersfoort', version: '2'});
    expect(after.previous.lastName).to.equal('van Amersfoort');
    expect(after.organizationId).to.equal('rode-lente');
  });

  it('wait for the page, and keep the input after it said no', async () => {
    const page = await openEditing({adapter: 'http'});
    page.provider.addEventListener('user-change', (event) => event.waitUntil(Promise.resolve(false)));
    await page.fill('Last name', 'Amersfoort');

    await page.press('Save');

    await page.see('The user is not saved. What you filled in is still here.');
    expect(page.writes()).to.have.length(0);
  });
});
