import {expect} from '@open-wc/testing';

import type {FaultName} from '../../../mocks/index.js';
import {unsavedOf} from '../../../src/portal/unsaved.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {FOR_ALL, type InvitingPage, openInviting, seeClosed} from './inviting-page.js';
import {seeFocus} from './removing-page.js';

const [EVA, BO, ANS] = ['eva@x.example', 'bo@x.example', 'ans@x.example'];
const LIST = `Eva Dijkstra <${EVA}>; Bo Smit <${BO}>; Ans Bos <${ANS}>`;

/** Shows three who are complete. */
async function openThree(world: Parameters<typeof openInviting>[0] = {}): Promise<InvitingPage> {
  const page = await openInviting(world);
  await page.check(LIST);
  await page.fill(FOR_ALL, 'Job function', 'controller');
  return page;
}

/** Fails the additions one after the other as told; `''` lets one through. */
function failInTurn(page: InvitingPage, faults: (FaultName | '')[]): void {
  const {users} = page.store.api;
  page.store.api.users = {
    ...users,
    add(request) {
      const next = faults.shift();
      if (next) page.store.faults.set('users.add', next, {times: 1});
      return users.add(request);
    },
  };
}

const count = (page: InvitingPage): number =>
  [EVA, BO, ANS].filter((email) => page.store.users.find(email).length > 0).length;

describe('several of whom one is refused', () => {
  it('are added without that one, who stays with the words of the server', async () => {
    const page = await openThree();
    failInTurn(page, ['', '422']);

    await page.press('Add 3 users');

    await waitFor(() => expect(page.told()).to.equal('2 users were added. 1 was not.'));
    await page.see('This address is not available.');
    expect(page.query('group', EVA)).to.equal(null);
    expect((await page.field(BO, 'Last name')).value).to.equal('Smit');
  });

  it('can be tried again with the one', async () => {
    const page = await openThree();
    failInTurn(page, ['', '422']);
    await page.press('Add 3 users');
    await page.see('This address is not available.');

    await page.press('Add 1 user');

    await page.see('3 users were added.');
    await seeClosed(page);
    expect(count(page)).to.equal(3);
  });

  it('are told once more, in sum, when the dialog is closed', async () => {
    const page = await openThree();
    failInTurn(page, ['', '422']);
    await page.press('Add 3 users');
    await page.see('This address is not available.');

    await page.press('Close');
    await seeFocus(page, 'Go on');
    await page.press('Discard');

    await seeClosed(page);
    await page.see('2 users were added. 1 was not.');
  });
});

for (const adapter of ADAPTERS) {
  describe(`several whose addition fails, ${adapter} adapter`, () => {
    it('are added once each though every answer is lost', async () => {
      const page = await openThree({adapter, faults: {'users.add': 'lost'}});

      await page.press('Add 3 users');

      await page.see('3 users were added.');
      expect(page.store.users.count('rode-lente', 'organization')).to.equal(5);
    });

    it('stop when there is no connection, and are all there for another try', async () => {
      const page = await openThree({adapter});
      page.store.faults.set('users.add', 'offline');
      await page.press('Add 3 users');
      await page.see('Not everybody could be added; those who were not are still here.');
      page.store.faults.clear();

      await page.press('Add 3 users');

      await page.see('3 users were added.');
      expect(count(page)).to.equal(3);
    });

    it('stop when no license is free, which is said once with what to do', async () => {
      const page = await openThree({adapter, scenario: 'free-license'});

      await page.press('Add 3 users');

      await page.see('No license is free for the 2 users who are left.');
      await waitFor(() => expect(page.told()).to.equal('1 user was added. 2 were not.'));
      expect(page.all('alert')).to.have.length(1);
    });
  });
}

describe('several whose addition does not go through', () => {
  it('says when nobody knows, and finds out with the next press', async () => {
    const page = await openThree();
    page.store.faults.set('users.add', 'lost');
    page.store.faults.set('users.checkEmail', 'offline');
    await page.press('Add 3 users');
    await page.see('It is not known whether this user was added');
    expect((await page.field(EVA, 'First name')).readOnly).to.equal(true);
    page.store.faults.clear();

    await page.press('Add 3 users');

    await page.see('3 users were added.');
    expect(count(page)).to.equal(3);
  });

  it('waits when there are too many requests', async () => {
    const page = await openThree();
    failInTurn(page, ['', '429']);

    await page.press('Add 3 users');

    await page.see('3 users were added.');
  });

  it('can be stopped between two', async () => {
    const page = await openThree();
    page.store.faults.set('users.add', 'slow', {delay: 300});
    await page.press('Add 3 users');
    await page.see('Adding users…');

    await page.press('Stop');

    await waitFor(() => expect(page.told()).to.equal('1 user was added. 2 were not.'));
    await page.find('button', 'Add 2 users');
  });

  it('goes on after the same user has signed in again', async () => {
    const page = await openThree();
    page.store.signedIn = false;
    await page.press('Add 3 users');
    await page.see('Your session has ended. Sign in again; what you filled in is kept.');
    page.store.signedIn = true;
    await page.portal.resume();
    await page.see('You are signed in again. Press Add once more.');

    await page.press('Add 3 users');

    await page.see('3 users were added.');
  });

  it('leaves what was filled in to be read when the role was taken away', async () => {
    const page = await openThree();
    page.store.permissions = ['user.read'];

    await page.press('Add 3 users');

    await page.see('You cannot add users any more. An Admin can');
    await waitFor(() => expect(page.query('button', 'Add 3 users')).to.equal(null));
    expect((await page.field(EVA, 'First name')).readOnly).to.equal(true);
  });
});

describe('a list that is not sent yet', () => {
  it('counts as unsaved input', async () => {
    const page = await openInviting();
    await page.paste(EVA);
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));

    await page.press('Cancel');

    await seeFocus(page, 'Go on');
    await page.press('Discard');
    await seeClosed(page);
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('closes without a question while it is empty', async () => {
    const page = await openInviting();

    await page.press('Cancel');

    await seeClosed(page);
  });

  it('is gone when another organization comes into view', async () => {
    const page = await openThree();

    await page.portal.switchOrganization('blauwe-fjord');

    await seeClosed(page);
    expect(page.text()).not.to.contain('Dijkstra');
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('is not sent on to another organization that comes into view', async () => {
    const page = await openThree();
    page.store.faults.set('users.add', 'slow', {delay: 200});
    const told: string[] = [];
    page.provider.addEventListener('users-added', ({organizationId, users}) =>
      told.push(`${users.length} in ${organizationId}`),
    );
    await page.press('Add 3 users');
    await page.see('Adding users…');

    await page.portal.switchOrganization('blauwe-fjord');

    await waitFor(() => expect(told).to.deep.equal(['1 in rode-lente']));
    expect(count(page)).to.equal(1);
    expect(page.text()).not.to.contain('was added');
  });

  it('is not sent while another tab is in another organization', async () => {
    const page = await openThree({adapter: 'http'});
    const tab = new BroadcastChannel('balie.portal');
    const user = page.portal.session?.user.email;
    const other = {organizationId: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
    tab.postMessage({type: 'switched', user, ...other});
    tab.close();
    await page.see('In another tab you switched to Blauwe Fjord AS.');

    await page.press('Add 3 users');

    await page.see('Nothing was sent: in another tab you switched organization.');
    expect(page.writes()).to.have.length(0);
  });
});
