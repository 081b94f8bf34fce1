import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {unsavedOf} from '../../../src/portal/unsaved.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {
  ANNE,
  LEFT,
  openRemoving,
  openUsers,
  type RemovingPage,
  RUUD,
  seeClosed,
  seeFocus,
} from './removing-page.js';

const REASON = 'Another job.';

async function remove(page: RemovingPage): Promise<void> {
  await page.give(REASON);
  await page.press('Delete');
}

/** The keys under which something was sent, each once. */
const keysOf = (page: RemovingPage): Set<string | null> =>
  new Set(page.writes().map(({headers}) => headers.get('Idempotency-Key')));

for (const adapter of ADAPTERS) {
  describe(`a deletion that fails, ${adapter} adapter`, () => {
    for (const [fault, said] of [
      ['offline', 'There is no connection to the service.'],
      ['503', 'The service does not answer at the moment.'],
      ['429', 'There were too many requests.'],
    ] as const) {
      it(`keeps the input, and is done by the next press (${fault})`, async () => {
        const page = await openRemoving({adapter});
        page.store.faults.set('users.remove', fault);
        await remove(page);
        await page.see(`Anne van Amersfoort was not deleted. ${said}`);
        expect((await page.reason()).value).to.equal(REASON);
        page.store.faults.clear();

        await page.press('Delete');

        await page.see('Anne van Amersfoort was deleted.');
        expect(page.removals()).to.have.length(1);
        expect(keysOf(page).size).to.equal(adapter === 'http' ? 1 : 0);
      });
    }

    it('is done once when the answer is lost', async () => {
      const page = await openRemoving({adapter});
      page.store.faults.set('users.remove', 'lost', {times: 1});

      await remove(page);

      await page.see('Anne van Amersfoort was deleted.');
      expect(page.removals()).to.have.length(1);
    });

    it('is found to be done when no answer comes at all', async () => {
      const page = await openRemoving({adapter});
      page.store.faults.set('users.remove', 'lost');

      await remove(page);

      await page.see('Anne van Amersfoort was deleted.');
      expect(page.removals()).to.have.length(1);
    });

    it('says when nobody knows, and finds out at a press', async () => {
      const page = await openRemoving({adapter});
      page.store.faults.set('users.remove', 'lost');
      page.store.faults.set('users.get', 'offline');
      await remove(page);
      await page.see('It is not known whether Anne van Amersfoort was deleted.');
      expect((await page.reason()).readOnly).to.equal(true);
      page.store.faults.clear();

      await page.press('Find out');

      await page.see('Anne van Amersfoort was deleted.');
      expect(page.removals()).to.have.length(1);
    });

    it('shows what somebody else changed, and deletes that version at the next press', async () => {
      const page = await openRemoving({adapter});
      page.store.users.change('anne-van-amersfoort', {lastName: 'Bakker', role: 'admin'});
      await remove(page);
      await page.see('Somebody else changed this user meanwhile.');
      await page.see('Last name Bakker Role Admin');
      expect((await page.reason()).value).to.equal(REASON);

      await page.press('Delete');

      await page.see('Anne Bakker was deleted.');
    });

    it('tells that somebody else was first', async () => {
      const page = await openRemoving({adapter});
      const {users} = page.store.api;
      await users.remove({
        organizationId: 'rode-lente',
        userId: 'anne-van-amersfoort',
        body: {version: '1', reason: 'First.', leftOrganization: false},
        idempotencyKey: 'another-page',
      });

      await remove(page);

      await page.see('Anne van Amersfoort is not a user any more');
      await page.press('Close');
      await seeClosed(page);
      await waitFor(() => expect(page.query('button', `Edit ${ANNE}`)).to.equal(null));
    });

    it('says the truth when the last Admin is meant by now', async () => {
      const page = await openUsers({adapter});
      page.store.users.change('anne-van-amersfoort', {role: 'admin'});
      await page.portal.refresh();
      await page.begin(RUUD);
      page.store.users.change('anne-van-amersfoort', {role: 'viewer'});

      await remove(page);

      await page.see('Ruud Coon is the last active Admin of your organization');
      expect((await page.reason()).value).to.equal(REASON);
      expect(page.removals()).to.have.length(0);
    });
  });
}

describe('a deletion that is refused', () => {
  it('has the words of the server at the reason', async () => {
    const page = await openRemoving();
    page.store.faults.set('users.remove', '422');

    await remove(page);

    await page.see('Say more.');
    expect(await page.problem()).to.equal('Say more.');
    await seeFocus(page, 'Reason');
  });

  it('says so when what somebody else changed cannot be read', async () => {
    const page = await openRemoving();
    page.store.users.change('anne-van-amersfoort', {role: 'admin'});
    page.store.faults.set('users.get', '500');
    await remove(page);
    await page.see('Somebody else changed this user meanwhile, and what it is now could not be read.');
    page.store.faults.clear();

    await page.press('Delete');

    await page.see('Role Admin');
  });

  it('leaves the reason to be read when the role was taken away', async () => {
    const page = await openRemoving();
    page.store.permissions = ['user.read'];

    await remove(page);

    await page.see('You cannot delete users any more. An Admin can');
    await waitFor(() => expect(page.query('button', 'Delete')).to.equal(null));
    const {value, readOnly} = await page.reason();
    expect([value, readOnly]).to.deep.equal([REASON, true]);
  });

  it('goes on after the same user has signed in again', async () => {
    const page = await openRemoving();
    page.store.signedIn = false;
    await remove(page);
    await page.see('Your session has ended. Sign in again; what you filled in is kept.');
    page.store.signedIn = true;
    await page.portal.resume();
    await page.see('You are signed in again. Press Delete once more.');

    await page.press('Delete');

    await page.see('Anne van Amersfoort was deleted.');
  });

  it('is not sent twice, however often Delete is pressed', async () => {
    const page = await openRemoving({adapter: 'http'});
    page.store.faults.set('users.remove', 'slow', {delay: 200});
    await page.give(REASON);

    await Promise.all([page.press('Delete'), page.press('Delete')]);

    await page.see('was deleted.');
    expect(page.writes()).to.have.length(1);
  });
});

describe('deleting oneself', () => {
  async function openSelf(world: Parameters<typeof openUsers>[0] = {}): Promise<RemovingPage> {
    const page = await openUsers(world);
    await page.find('button', `Delete ${RUUD}`);
    page.store.users.change('anne-van-amersfoort', {role: 'admin'});
    await page.portal.refresh();
    await page.begin(RUUD);
    return page;
  }

  for (const fault of ['none', 'lost'] as const) {
    it(`loads the session again, and asks for nothing of the organization (${fault})`, async () => {
      const page = await openSelf({adapter: 'http'});
      if (fault === 'lost') page.store.faults.set('users.remove', fault, {times: 1});
      const before = page.requests.length;

      await remove(page);

      await page.see('You do not have access to an organization yet.');
      const paths = page.requests.slice(before).map(({url}) => new URL(url).pathname);
      const others = paths.filter((path) => !/removal$|session$/.test(path));
      expect(others).to.deep.equal([]);
    });
  }

  it('leads to the choice of another organization, where there are others', async () => {
    const page = await openUsers({scenario: 'many-orgs'});
    await page.see('Choose an organization');
    await page.portal.switchOrganization('rode-lente');
    await page.find('button', `Delete ${RUUD}`);
    page.store.users.change('anne-van-amersfoort', {role: 'admin'});
    await page.portal.refresh();
    await page.begin(RUUD);

    await remove(page);

    await waitFor(() => expect(page.portal.organization).to.equal(undefined));
    await page.see('Choose an organization to see its users.');
    expect(page.portal.error).to.equal(undefined);
  });

  it('is told of whoever is a support user as well, once they are gone altogether', async () => {
    const email = 'ruud.coon@gmail.com';
    const page = await openUsers({}, html`<user-manager kind="support"></user-manager>`);
    page.store.users.add('rode-lente', {
      ...{kind: 'support', email, firstName: 'Ruud', lastName: 'Coon'},
      jobFunctionCode: 'controller',
    });
    await page.portal.refresh();
    await page.begin(RUUD);
    expect(page.text()).not.to.contain('This is you');

    await page.tick(LEFT);

    await page.see('This is you: you lose access to Rode Lente at once.');
  });
});

describe('a reason that is not sent yet', () => {
  it('counts as unsaved input until it is', async () => {
    const page = await openRemoving();
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
    await page.give(REASON);
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));

    await page.press('Delete');

    await page.see('was deleted.');
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('is thrown away by the page', async () => {
    const page = await openRemoving();
    await page.give(REASON);
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));

    unsavedOf(page.portal).discard();

    await seeClosed(page);
  });

  it('is gone, like all of its organization, when another one comes into view', async () => {
    const page = await openUsers({scenario: 'many-orgs'});
    await page.see('Choose an organization');
    await page.portal.switchOrganization('rode-lente');
    await page.begin(ANNE);
    await page.give(REASON);

    await page.portal.switchOrganization('blauwe-fjord');

    await page.see('Østby');
    await seeClosed(page);
    expect(page.text()).not.to.contain('Amersfoort');
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
  });

  it('is not sent while another tab is in another organization', async () => {
    const page = await openUsers({adapter: 'http', scenario: 'many-orgs'});
    await page.see('Choose an organization');
    await page.portal.switchOrganization('rode-lente');
    await page.begin(ANNE);
    tellOfAnotherTab(page);
    await page.see('In another tab you switched to Blauwe Fjord AS.');

    await remove(page);

    await page.see('Nobody was deleted: in another tab you switched organization.');
    expect(page.writes()).to.have.length(0);
  });
});

function tellOfAnotherTab(page: RemovingPage): void {
  const tab = new BroadcastChannel('balie.portal');
  const user = page.portal.session?.user.email;
  const organization = {organizationId: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
  tab.postMessage({type: 'switched', user, ...organization});
  tab.close();
}

