import {expect, oneEvent} from '@open-wc/testing';

import type {UserAddedEvent, UserAddEvent} from '../../../src/index.js';
import {unsavedOf} from '../../../src/portal/unsaved.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {
  fillDetails,
  openAdding,
  openDetails,
  openUsers,
  seeClosed,
  seeFocus,
} from './person-page.js';

const EMAIL = 'noor@rodelente.example';
const INVITED = 'Noor van den Berg was invited. The invitation holds for 24 hours.';

for (const adapter of ADAPTERS) {
  describe(`adding a user, ${adapter} adapter`, () => {
    it('invites whoever is filled in, tells so, and goes to their row', async () => {
      const page = await openDetails({adapter});
      await fillDetails(page);
      await page.fill('Business-card title', ' Controller ');
      await page.fill('Phone', '020 123 45 67');
      await page.fill('Mobile', '+47 406 12 345');
      await page.tick('Security/privacy contact');

      await page.press('Add');

      await page.see(INVITED);
      expect(page.saved(EMAIL)).to.include({
        firstName: 'Noor',
        lastName: 'van den Berg',
        role: 'viewer',
        jobFunctionCode: 'controller',
        businessCardTitle: 'Controller',
        phone: '+31201234567',
        mobile: '+4740612345',
        securityPrivacyContact: true,
        status: 'invited',
      });
      await seeFocus(page, 'van den Berg');
    });

    it('adds a support user, who has no role', async () => {
      const page = await openUsers({adapter});
      await page.find('tab', 'My support').then((tab) => tab.click());
      await page.press('Add user');
      await page.fill('E-mail', EMAIL);
      await page.press('Next');
      await page.field('First name');
      expect(page.query('radiogroup', 'Role')).to.equal(null);
      expect(page.query('checkbox', 'Security/privacy contact')).to.equal(null);
      await fillDetails(page);

      await page.press('Add');

      await page.see(INVITED);
      expect(page.saved(EMAIL, 'support')).to.include({jobFunctionCode: 'controller'});
    });

    it('adds once when the answer is lost', async () => {
      const page = await openDetails({adapter});
      page.store.faults.set('users.add', 'lost', {times: 1});
      await fillDetails(page);

      await page.press('Add');

      await page.see(INVITED);
      expect(page.store.users.find(EMAIL)).to.have.length(1);
      expect(new Set(page.writes().map(({headers}) => headers.get('Idempotency-Key'))).size).to.equal(
        adapter === 'http' ? 1 : 0,
      );
    });

    it('finds whoever was added when no answer comes at all', async () => {
      const page = await openDetails({adapter});
      page.store.faults.set('users.add', 'lost');
      await fillDetails(page);

      await page.press('Add');

      await page.see(INVITED);
    });

    it('says when nobody knows, and finds out at a press, once', async () => {
      const page = await openDetails({adapter});
      page.store.faults.set('users.add', 'lost');
      page.store.faults.set('users.checkEmail', 'offline');
      await fillDetails(page);
      await page.press('Add');
      await page.see('It is not known whether this was saved.');
      expect((await page.field('First name')).readOnly).to.equal(true);
      page.store.faults.clear();

      await page.press('Find out');

      await page.see(INVITED);
      expect(page.store.users.find(EMAIL)).to.have.length(1);
    });

    for (const fault of ['offline', '500', '409', '429'] as const) {
      it(`keeps the input when it fails (${fault}), and can be pressed again`, async () => {
        const page = await openDetails({adapter});
        page.store.faults.set('users.add', fault);
        await fillDetails(page);
        await page.press('Add');
        await page.see('The user is not added.');
        expect((await page.field('First name')).value).to.equal('Noor');
        page.store.faults.clear();

        await page.press('Add');

        await page.see(INVITED);
      });
    }
  });
}

describe('the form of somebody new', () => {
  it('says what each role may do, and what a contact is for', async () => {
    const page = await openDetails();

    await page.see('Can view invoices, download invoices');
    await page.see('The supplier turns to this person about a security or privacy incident');
    expect((await page.field('E-mail')).readOnly).to.equal(true);
    expect((await page.field('First name')).autocomplete).to.equal('off');
    await seeFocus(page, 'First name');
  });

  it('tells at the top, which takes the focus, and at each field what is missing', async () => {
    const page = await openDetails({adapter: 'http'});
    await page.fill('Phone', '12');

    await page.press('Add');

    await seeFocus(page, 'The user cannot be added yet');
    expect(await page.problemOf('First name')).to.equal('Fill in the first name.');
    expect(await page.problemOf('Last name')).to.equal('Fill in the last name.');
    expect(await page.problemOf('Role')).to.equal('Choose a role.');
    expect(await page.problemOf('Job function')).to.equal('Choose a job function.');
    expect(await page.problemOf('Phone')).to.contain('Fill in a phone number');
    expect((await page.field('Last name')).getAttribute('aria-invalid')).to.equal('true');
    expect(page.writes()).to.have.length(0);
  });

  it('leads from the top to the field, which is looked at with every letter then', async () => {
    const page = await openDetails();
    await page.press('Add');
    await page.press('Last name');
    await seeFocus(page, 'Last name');

    await page.fill('Last name', 'B');

    await waitFor(async () => expect(await page.problemOf('Last name')).to.equal(''));
    expect(await page.problemOf('First name')).not.to.equal('');
  });

  it('keeps everything when it goes back, and asks only about another address', async () => {
    const page = await openDetails({adapter: 'http'});
    await fillDetails(page);
    await page.press('Previous');
    await seeFocus(page, 'E-mail');
    expect((await page.field('E-mail')).value).to.equal(EMAIL);
    const before = page.requests.length;

    await page.press('Next');

    expect((await page.field('First name')).value).to.equal('Noor');
    expect((await page.field('Job function')).value).to.equal('controller');
    expect(page.requests.slice(before).filter(({url}) => url.includes('email-check'))).to.have.length(0);
  });

  it('says that the list of functions cannot be read, and reads it again', async () => {
    const page = await openAdding();
    page.store.faults.set('users.jobFunctions', '404');
    await page.portal.refresh();
    await page.fill('E-mail', EMAIL);
    await page.press('Next');
    await page.field('First name');
    page.store.faults.clear();
    if (!page.query('option', 'Controller')) await page.press('Try again');

    await page.find('option', 'Controller');
  });

  it('asks before it throws away what was typed', async () => {
    const page = await openDetails();
    await page.fill('First name', 'Noor');
    await page.press('Cancel');
    await page.find('dialog', 'Discard what you filled in?');
    await page.press('Keep editing');
    expect((await page.field('First name')).value).to.equal('Noor');
    await page.press('Cancel');

    await page.press('Discard');

    await seeClosed(page);
    await seeFocus(page, /Add user/);
  });

  it('tells who leaves the page that there is unsaved input, as long as there is', async () => {
    const page = await openAdding();
    const labels = () => unsavedOf(page.portal).inputs.map(({label}) => label);
    expect(labels()).to.deep.equal([]);
    await page.fill('E-mail', EMAIL);
    await waitFor(() => expect(labels()).to.deep.equal(['Add user']));

    unsavedOf(page.portal).discard();

    await seeClosed(page);
    expect(labels()).to.deep.equal([]);
  });

  it('cannot be opened by a Viewer', async () => {
    const page = await openUsers({persona: 'viewer'});
    await page.see('You can view users.');

    expect(page.query('button', 'Add user')).to.equal(null);
    expect(page.query('button', 'Edit Ruud Coon')).to.equal(null);
  });
});

describe('what the server refuses of somebody new', () => {
  it('is told at the address, in the first step, in its own words', async () => {
    const page = await openDetails();
    page.store.faults.set('users.add', '422', {times: 1});
    await fillDetails(page);

    await page.press('Add');

    await seeFocus(page, 'E-mail');
    expect(await page.problemOf('E-mail')).to.equal('This address is not available.');
    await page.press('Next');
    expect((await page.field('First name')).value).to.equal('Noor');
    expect(page.text()).not.to.contain('The user is not added.');
  });

  it('is looked at again on the server, for two may add the same person at once', async () => {
    const page = await openDetails({scenario: 'email-verdicts'}, EMAIL);
    await fillDetails(page);
    const second = await page.store.api.users?.add({
      organizationId: 'rode-lente',
      idempotencyKey: 'another',
      body: {kind: 'organization', email: EMAIL, firstName: 'N', lastName: 'B', role: 'viewer', jobFunctionCode: 'controller'},
    });
    expect(second?.email).to.equal(EMAIL);

    await page.press('Add');

    await seeFocus(page, 'E-mail');
    expect(await page.problemOf('E-mail')).to.equal('There is a user with this address.');
  });
});

describe('the events of adding', () => {
  it('tell who was added, and where', async () => {
    const page = await openDetails();
    await fillDetails(page);
    const told = oneEvent(page.provider, 'user-added');

    await page.press('Add');

    const {user, organizationId} = (await told) as unknown as UserAddedEvent;
    expect([user.email, user.status, organizationId]).to.deep.equal([EMAIL, 'invited', 'rode-lente']);
  });

  it('ask before anything is sent, and send nothing when canceled', async () => {
    const page = await openDetails({adapter: 'http'});
    page.provider.addEventListener('user-add', (event) => event.preventDefault());
    await fillDetails(page);
    const asked = oneEvent(page.provider, 'user-add');

    await page.press('Add');

    const {kind, newUser} = (await asked) as unknown as UserAddEvent;
    expect([kind, newUser.email]).to.deep.equal(['organization', EMAIL]);
    await page.find('button', 'Add');
    expect(page.writes()).to.have.length(0);
  });

  it('wait for the page, and keep the input after it said no', async () => {
    const page = await openDetails({adapter: 'http'});
    page.provider.addEventListener('user-add', (event) => event.waitUntil(Promise.resolve(false)));
    await fillDetails(page);

    await page.press('Add');

    await page.see('The user is not added. What you filled in is still here.');
    expect((await page.field('First name')).value).to.equal('Noor');
    expect(page.writes()).to.have.length(0);
  });
});
