import {expect} from '@open-wc/testing';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {
  type ActingPage,
  collaborationOf,
  keysOf,
  OFFICE,
  openClient,
  seeClosed,
  seeFocus,
} from './acting-page.js';

type World = Parameters<typeof openClient>[1];

const BUILDER = 'fjellheim-bygg';
const POTTER = 'solvik-keramikk';
const GARDENER = 'bergset-gartneri';
const TERMS = 'Change the agreement';

/** The dialog in which a client that is known is invited, filled in. */
async function openInvitation(world: World = {}): Promise<ActingPage> {
  const page = await openClient(BUILDER, {scenario: 'activation-known', ...world});
  await page.begin('Activate');
  await page.choose('Visma eAccounting Smart');
  await page.task('fjellheim-bygg-annual');
  await page.choose('Fjord Regnskap AS');
  await page.choose('12 months');
  return page;
}

/** The same of one that is new, whose details are known. */
async function openNewInvitation(world: World = {}): Promise<ActingPage> {
  const page = await openClient(POTTER, {scenario: 'activation-unknown', ...world});
  await page.begin('Activate');
  await page.choose('Visma eAccounting Start');
  await page.choose('Solvik Keramikk');
  await page.choose('3 months');
  return page;
}

/** The dialog in which the agreement is changed, with another variant chosen. */
async function openTerms(world: World = {}): Promise<ActingPage> {
  const page = await openClient(GARDENER, world);
  await page.begin(TERMS);
  await page.choose('Visma eAccounting Pro');
  return page;
}

/** A colleague invites a client by the task alone, or as the relation needs. */
function inviteMeanwhile(page: ActingPage, clientId: string): void {
  const {relation, tasks} = page.kept(clientId);
  page.store.collaborations.activate(OFFICE, clientId, {
    relation,
    taskId: tasks[0]?.id ?? '',
    variant: 'pro',
    invoiceRecipient: 'office',
    agreementPeriod: 3,
    ...(relation === 'unknown' && {
      administrator: {firstName: 'Nils', lastName: 'Vik', email: 'nils.vik@example.com'},
    }),
  });
}

/** A colleague changes who pays. */
function changeMeanwhile(page: ActingPage): void {
  const {id = '', version = ''} = collaborationOf(page, GARDENER) ?? {};
  const target = {organizationId: OFFICE, collaborationId: id, version};
  page.store.collaborations.changeTerms(target, {invoiceRecipient: 'office'});
}

/** A colleague, or the client, ends it. */
function endMeanwhile(page: ActingPage): void {
  const {id = '', version = ''} = collaborationOf(page, GARDENER) ?? {};
  const target = {organizationId: OFFICE, collaborationId: id, version};
  page.store.collaborations.end(target, 'continue');
}

async function isChosen(page: ActingPage, name: string): Promise<boolean> {
  return (await page.radio(name)).checked;
}

for (const adapter of ADAPTERS) {
  describe(`an invitation that fails, ${adapter} adapter`, () => {
    for (const [fault, said] of [
      ['offline', 'There is no connection to the service.'],
      ['503', 'The service does not answer at the moment.'],
      ['429', 'There were too many requests.'],
    ] as const) {
      it(`keeps what was filled in, and is sent by the next press (${fault})`, async () => {
        const page = await openInvitation({adapter});
        page.store.faults.set('collaborations.activate', fault);
        await page.press('Next');
        await page.see(`The customer was not invited. ${said}`);
        expect(await isChosen(page, 'Visma eAccounting Smart')).to.equal(true);
        page.store.faults.clear();

        await page.press('Next');

        await page.see('The collaboration and the service have been activated');
        expect(keysOf(page).size).to.equal(adapter === 'http' ? 1 : 0);
      });
    }

    it('is done once when the answer is lost', async () => {
      const page = await openInvitation({adapter});
      page.store.faults.set('collaborations.activate', 'lost', {times: 1});

      await page.press('Next');

      await page.see('The collaboration and the service have been activated');
      expect(collaborationOf(page, BUILDER)).to.include({id: `${BUILDER}-begun-1`});
    });

    it('is found to be done when no answer comes at all', async () => {
      const page = await openInvitation({adapter});
      page.store.faults.set('collaborations.activate', 'lost');

      await page.press('Next');

      await page.see('The collaboration and the service have been activated');
    });

    it('says when nobody knows, and finds out at a press', async () => {
      const page = await openInvitation({adapter});
      page.store.faults.set('collaborations.activate', 'lost');
      page.store.faults.set('collaborations.client', 'offline');
      await page.press('Next');
      await page.see('It is not known whether this was done.');
      await page.choose('Visma eAccounting Pro');
      expect(await isChosen(page, 'Visma eAccounting Smart')).to.equal(true);
      page.store.faults.clear();

      await page.press('Find out');

      await page.see('The collaboration and the service have been activated');
      expect(collaborationOf(page, BUILDER)).to.include({id: `${BUILDER}-begun-1`});
    });

    it('says what is so when a colleague was first, and only closes', async () => {
      const page = await openInvitation({adapter});
      inviteMeanwhile(page, BUILDER);

      await page.press('Next');

      await page.see('The state of the collaboration is now: Invited.');
      await seeFocus(page, 'Activate collaboration service');
      await page.press('Close');
      await seeClosed(page);
      expect(collaborationOf(page, BUILDER)?.variant.code).to.equal('pro');
    });

    it('asks for what is to be agreed by now when the relation is another one', async () => {
      const page = await openNewInvitation({adapter});
      inviteMeanwhile(page, POTTER);
      const {id = '', version = ''} = collaborationOf(page, POTTER) ?? {};
      const target = {organizationId: OFFICE, collaborationId: id, version};
      page.store.collaborations.withdraw(target);
      await page.press('Next');
      await page.see('Solvik Keramikk has no active subscription now');
      expect(page.query('textbox', 'E-mail')).to.equal(null);
      expect(await isChosen(page, 'Visma eAccounting Start')).to.equal(true);

      await page.press('Next');

      await page.see('The collaboration and the service have been activated, and an e-mail was sent to Solvik Keramikk.');
    });
  });

  describe(`a change that something else came before, ${adapter} adapter`, () => {
    it('shows what is so now, and is sent on top of it by the next press', async () => {
      const page = await openTerms({adapter});
      changeMeanwhile(page);
      await page.press('Save');
      await page.see('Somebody else changed this meanwhile. Look at it, and press Save if it still holds.');
      await page.see('Invoice recipient Fjord Regnskap AS');
      expect(await isChosen(page, 'Visma eAccounting Pro')).to.equal(true);
      expect(await isChosen(page, 'Fjord Regnskap AS')).to.equal(true);

      await page.press('Save');

      await page.see('The agreement was changed. Variant: Visma eAccounting Pro.');
      const kept = collaborationOf(page, GARDENER);
      expect(kept?.invoiceRecipient).to.equal('office');
    });

    it('says so when what is so now cannot be read', async () => {
      const page = await openTerms({adapter});
      changeMeanwhile(page);
      page.store.faults.set('collaborations.client', '500');
      await page.press('Save');
      await page.see('what is so now could not be read. Press Save to try again.');
      page.store.faults.clear();

      await page.press('Save');

      await page.see('Look at it, and press Save if it still holds.');
    });

    it('is not possible any more once it has ended', async () => {
      const page = await openTerms({adapter});
      endMeanwhile(page);

      await page.press('Save');

      await page.see('This cannot be done any more. The state of the collaboration is now: Ended.');
      expect(page.query('button', 'Save')).to.equal(null);
    });
  });
}

describe('what the server refuses', () => {
  it('is said at its field, in the words of the server', async () => {
    const page = await openNewInvitation();
    page.store.faults.set('collaborations.activate', '422');

    await page.press('Next');

    await page.see('No mail arrives there.');
    expect(page.problemOf('email')).to.equal('No mail arrives there.');
    await page.fill('E-mail', 'other@solvik.example');
    await waitFor(() => expect(page.problemOf('email')).to.equal(''));
  });

  it('is said at the top where the form has no such field', async () => {
    const page = await openInvitation();
    page.store.faults.set('collaborations.activate', '422');

    await page.press('Next');

    const problems = await page.find('group', 'Something is still missing or wrong');
    expect(problems.textContent).to.contain('No mail arrives there.');
  });

  it('is told with whom to ask when the right was taken away', async () => {
    const page = await openClient(GARDENER, {scenario: 'collaboration-employee'});
    await page.begin('Change the task');
    await page.task('bergset-gartneri-annual');
    page.store.permissions = ['collaboration.read'];

    await page.press('Save');

    await page.see('You may not do this any more. Ask an administrator: Ingrid Solberg');
    await waitFor(() => expect(page.query('button', 'Save')).to.equal(null));
    const list = (await page.find('combobox', 'Tasks')) as HTMLSelectElement;
    expect([list.value, list.disabled]).to.deep.equal(['bergset-gartneri-annual', true]);
    await seeFocus(page, 'Change the task');
  });

  it('goes on after the same user has signed in again', async () => {
    const page = await openTerms();
    page.store.signedIn = false;
    await page.press('Save');
    await page.see('Your session has ended. Sign in again; what you filled in is kept.');
    page.store.signedIn = true;
    await page.portal.resume();
    await page.see('You are signed in again. Press Save once more.');

    await page.press('Save');

    await page.see('The agreement was changed.');
  });

  it('has the reason of the server where the state still allows it', async () => {
    const page = await openTerms();
    page.store.faults.set('collaborations.changeTerms', '409', {times: 1});

    await page.press('Save');

    await page.see('Nothing was changed. That cannot be done now.');
  });

  it('is sent once, however often it is pressed', async () => {
    const page = await openInvitation({adapter: 'http'});
    page.store.faults.set('collaborations.activate', 'slow', {delay: 200});

    await Promise.all([page.press('Next'), page.press('Next')]);

    await page.see('have been activated');
    expect(page.writes()).to.have.length(1);
  });
});
