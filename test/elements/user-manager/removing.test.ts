import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {UserRemovedEvent, UserRemoveEvent} from '../../../src/index.js';
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

const BRAM = 'Bram de Wit';

/** Gives a reason, and presses Delete. */
async function remove(page: RemovingPage, reason = 'Another job.'): Promise<void> {
  await page.give(reason);
  await page.press('Delete');
}

/** Deletes, and answers what the page is told will be sent. */
async function removalOf(page: RemovingPage): Promise<UserRemoveEvent['removal']> {
  const asked = oneEvent(page.provider, 'user-remove');
  await remove(page);
  return ((await asked) as unknown as UserRemoveEvent).removal;
}

for (const adapter of ADAPTERS) {
  describe(`deleting a user, ${adapter} adapter`, () => {
    it('tells the supplier why, and tells the user that it is done', async () => {
      const page = await openRemoving({adapter});

      await remove(page, ' Anne heeft sinds 1 mei een andere functie. ');

      await page.see('Anne van Amersfoort was deleted.');
      expect(page.removals()).to.have.length(1);
      expect(page.removals()[0]).to.include({
        reason: 'Anne heeft sinds 1 mei een andere functie.',
        leftOrganization: false,
        csmInformed: true,
      });
      await waitFor(() => expect(page.query('button', `Edit ${ANNE}`)).to.equal(null));
      await seeFocus(page, 'Add user');
    });

    it('ends both kinds of access when the person no longer works there', async () => {
      const page = await openRemoving({adapter});
      await page.tick(LEFT);

      await remove(page);

      await page.see('Anne van Amersfoort was deleted.');
      const gone = ['anne-van-amersfoort', 'anne-van-amersfoort-support'];
      expect(page.removals()[0]?.userIds).to.deep.equal(gone);
    });

    it('ends one kind of access otherwise', async () => {
      const page = await openRemoving({adapter}, BRAM);

      await remove(page);

      await page.see('Bram de Wit was deleted.');
      expect(page.removals()[0]?.userIds).to.deep.equal(['bram-de-wit-support']);
    });
  });
}

describe('the dialog that deletes a user', () => {
  it('begins at the reason, and never at Delete', async () => {
    const page = await openRemoving();

    await seeFocus(page, 'Reason');
    expect(page.query('dialog', 'Are you sure?')).not.to.equal(null);
  });

  it('begins at the reason where the dialog has to be scrolled, too', async () => {
    const page = await openRemoving({width: 320, scenario: 'free-license'});

    await seeFocus(page, 'Reason');
  });

  it('names who it is, and what it does', async () => {
    const page = await openRemoving();

    const said = page.dialog()?.textContent.replace(/\s+/g, ' ') ?? '';

    expect(said).to.contain('First name Anne Last name van Amersfoort');
    expect(said).to.contain('anne.vanamersfoort@gmail.com');
    expect(said).to.contain('Deleting cannot be undone.');
    expect(said).to.contain('Customer Success Manager is told');
    expect(said).not.to.contain('support user loses access');
  });

  it('says what a support user loses', async () => {
    const page = await openRemoving({}, BRAM);

    await page.see('A deleted support user loses access to their service requests.');
  });

  it('needs a reason', async () => {
    const page = await openRemoving({adapter: 'http'});

    await remove(page, '   ');

    expect(await page.problem()).to.equal('Say why this person is deleted.');
    await seeFocus(page, 'Reason');
    expect(page.writes()).to.have.length(0);
    await page.give('Another job.');
    expect(await page.problem()).to.equal('');
  });

  it('counts near the end, and takes no more than 500 characters', async () => {
    const page = await openRemoving({adapter: 'http'});
    await page.give('a'.repeat(450));
    await page.see('450 of 500 characters');

    await remove(page, 'a'.repeat(501));

    expect(await page.problem()).to.equal('Use 500 characters at most.');
    expect(page.writes()).to.have.length(0);
  });

  it('closes without a question while nothing is filled in, and goes back to the row', async () => {
    const page = await openUsers();
    (await page.find('button', `Delete ${ANNE}`)).focus();
    await page.begin(ANNE);

    await page.press('Cancel');

    await seeClosed(page);
    await seeFocus(page, `Delete ${ANNE}`);
  });

  it('asks before a reason is thrown away', async () => {
    const page = await openRemoving();
    await page.give('Another job.');

    await page.press('Cancel');

    await seeFocus(page, 'Go on');
    await page.press('Go on');
    await seeFocus(page, 'Reason');
    expect((await page.reason()).value).to.equal('Another job.');
    await page.press('Cancel');
    await seeFocus(page, 'Go on');
    await page.press('Discard');
    await seeClosed(page);
  });

  it('asks at Escape, too', async () => {
    const page = await openRemoving();
    await page.give('Another job.');

    page.dialog()?.dispatchEvent(new Event('cancel', {cancelable: true}));

    await seeFocus(page, 'Go on');
    expect(page.dialog()).not.to.equal(null);
  });
});

describe('whoever cannot be deleted without a thought', () => {
  it('is the last Admin, who stays, with what to do', async () => {
    const page = await openRemoving({scenario: 'last-admin'}, RUUD);

    await page.see('Ruud Coon cannot be deleted');
    await page.see('Make somebody else Admin first.');
    expect(page.query('textbox', 'Reason')).to.equal(null);
    expect(page.query('button', 'Delete')).to.equal(null);
    await page.press('Close');
    await seeClosed(page);
  });

  it('is oneself', async () => {
    const page = await openUsers();
    page.store.users.change('anne-van-amersfoort', {role: 'admin'});
    await page.portal.refresh();
    await page.begin(RUUD);

    await page.see('This is you: you lose access to Rode Lente at once.');
  });

  it('is the only contact for security and privacy', async () => {
    const page = await openUsers();
    page.store.users.change('ruud-coon', {securityPrivacyContact: false});
    await page.portal.refresh();
    await page.begin(ANNE);

    await page.see('This is the only contact for security and privacy.');
  });

  it('is not one contact of two', async () => {
    const page = await openRemoving();

    await page.find('button', 'Delete');
    expect(page.text()).not.to.contain('only contact');
  });
});

describe('the license of a deleted user', () => {
  it('is kept unless something else is chosen', async () => {
    const page = await openRemoving({scenario: 'free-license'});
    await page.find('group', 'License');

    expect(await removalOf(page)).to.include({license: 'keep'});
    await page.see('was deleted.');
  });

  it('can be dropped from the next billing period on', async () => {
    const page = await openRemoving({scenario: 'free-license'});
    (await page.find('radio', /^Drop it from the next billing period on, from/)).click();

    await remove(page);

    await page.see('was deleted.');
    const licenses = await page.store.api.users.licenses({organizationId: 'rode-lente'});
    expect(licenses).to.include({total: 3, next: 2});
  });

  it('is nothing to ask about where licenses are not counted', async () => {
    const page = await openRemoving();

    expect(await removalOf(page)).not.to.have.property('license');
    await page.see('was deleted.');
  });

  it('is not asked about, and not sent, when it is not known', async () => {
    const faults = {'users.licenses': '500'} as const;
    const page = await openRemoving({scenario: 'free-license', faults});
    await page.see('It cannot be told now whether a license becomes free; if one does, it is kept.');

    expect(await removalOf(page)).not.to.have.property('license');
    await page.see('was deleted.');
  });

  it('is nothing to ask about for a support user', async () => {
    const page = await openUsers(
      {scenario: 'free-license'},
      html`<user-manager kind="support"></user-manager>`,
    );

    await page.begin(BRAM);

    await page.find('button', 'Delete');
    expect(page.query('group', 'License')).to.equal(null);
  });
});

describe('the events of a deletion', () => {
  it('tell who was deleted', async () => {
    const page = await openRemoving();
    const told = oneEvent(page.provider, 'user-removed');

    await remove(page);

    const {user, organizationId} = (await told) as unknown as UserRemovedEvent;
    expect([user.id, organizationId]).to.deep.equal(['anne-van-amersfoort', 'rode-lente']);
  });

  it('ask before anything is sent, and send nothing when canceled', async () => {
    const page = await openRemoving({adapter: 'http'});
    page.provider.addEventListener('user-remove', (event) => event.preventDefault());
    const asked = oneEvent(page.provider, 'user-remove');

    await remove(page);

    const {removal} = (await asked) as unknown as UserRemoveEvent;
    expect(removal).to.include({reason: 'Another job.', leftOrganization: false});
    await page.find('button', 'Delete');
    expect((await page.reason()).value).to.equal('Another job.');
    expect(page.writes()).to.have.length(0);
  });

  it('wait for the page, and keep the input when it does not want it', async () => {
    const page = await openRemoving({adapter: 'http'});
    page.provider.addEventListener('user-remove', (event) =>
      event.waitUntil(Promise.resolve(false)),
    );

    await remove(page);

    await page.see('Anne van Amersfoort was not deleted. What you filled in is still here.');
    expect(page.writes()).to.have.length(0);
  });
});
