import {expect, oneEvent} from '@open-wc/testing';
import {html} from 'lit';

import type {UserManager} from '../../../src/elements/user-manager/user-manager.js';
import type {UserViewChangedEvent} from '../../../src/elements/user-manager/user-manager.events.js';
import {collectWarnings} from '../../portal/warnings.js';
import {waitFor} from '../../support/open.js';
import {lastNames, openUsers} from './list-support.js';

const told = (target: EventTarget) =>
  oneEvent<UserViewChangedEvent>(target, 'user-view-changed');

describe('the view of users', () => {
  it('is told to the host whenever the user changes it', async () => {
    const page = await openUsers();
    const event = told(page.provider);

    await page.press('E-mail');

    expect((await event).view).to.deep.equal({
      kind: 'organization',
      search: '',
      roles: [],
      statuses: [],
      securityPrivacyContact: '',
      sort: 'email',
      pageSize: 25,
      cursor: '',
    });
  });

  it('tells which kind the user went to', async () => {
    const page = await openUsers();
    const event = told(page.provider);

    (await page.find('tab', 'My support')).click();

    expect((await event).view.kind).to.equal('support');
  });

  it('begins at the first page with what is asked anew', async () => {
    const page = await openUsers({scenario: '10k-users'});
    await page.press('Next');
    await page.see('26–50 of 10,000');
    const event = told(page.provider);

    (await page.find('checkbox', 'Admin')).click();

    expect((await event).view).to.deep.include({roles: ['admin'], cursor: ''});
    await page.see('1–25 of 200');
  });

  it('is restored from attributes', async () => {
    const page = await openUsers(
      {scenario: 'expired-invitation'},
      html`<user-manager
        statuses="invited invitation-expired"
        roles="viewer"
        security-privacy-contact="false"
        sort="-lastName"
        page-size="50"
      ></user-manager>`,
    );

    expect(lastNames(page)).to.deep.equal(['van den Berg', 'Postma', 'Mulder', 'Hendriks']);
    expect(await page.find('checkbox', 'Invited')).to.have.property('checked', true);
    expect(page.query('button', 'Viewer, remove this filter')).to.exist;
    expect((await page.find('columnheader', 'Last name')).ariaSort).to.equal('descending');
  });

  it('is restored at the page that an event named', async () => {
    const page = await openUsers({scenario: '10k-users'});
    const event = told(page.provider);
    await page.press('Next');
    const {cursor} = (await event).view;
    await page.see('26–50 of 10,000');

    const late = document.createElement('user-manager');
    late.cursor = cursor;
    page.element.replaceWith(late);

    await waitFor(() => expect(late.shadowRoot?.textContent).to.contain('26–50 of 10,000'));
  });

  it('says nothing to the host about what the host itself set', async () => {
    const page = await openUsers();
    let count = 0;
    page.provider.addEventListener('user-view-changed', () => count++);

    (page.element as UserManager).search = 'coon';

    await page.see('1 user');
    expect(count).to.equal(0);
  });

  for (const [name, markup, seen] of [
    ['a kind', html`<user-manager kind="staff"></user-manager>`, '2 users'],
    ['a sort', html`<user-manager sort="color"></user-manager>`, '2 users'],
    ['a page size', html`<user-manager page-size="-5"></user-manager>`, '1–2 of 2'],
    ['a page size that is no number', html`<user-manager page-size="many"></user-manager>`, '1–2 of 2'],
    [
      'a choice of contacts',
      html`<user-manager security-privacy-contact="perhaps"></user-manager>`,
      '2 users',
    ],
  ] as const) {
    it(`takes ${name} that cannot be for the default one`, async () => {
      const page = await openUsers({}, markup);

      await page.see(seen);
      expect(lastNames(page)).to.deep.equal(['Coon', 'van Amersfoort']);
    });
  }

  it('tells the developer which names there are', async () => {
    const {warnings, stop} = collectWarnings();

    await openUsers({}, html`<user-manager kind="stuff" sort="colour" page-size="101"></user-manager>`);

    stop();
    const all = warnings.join('\n');
    expect(all).to.contain('<user-manager kind="stuff">: choose one of organization, support.');
    expect(all).to.contain('<user-manager sort="colour">: choose one of lastName,');
    expect(all).to.contain('<user-manager page-size="101">: needs a whole number from 1 to 100');
  });

  it('shows a filter that the contract does not know as the host wrote it', async () => {
    const page = await openUsers({}, html`<user-manager roles="auditor" statuses="lost"></user-manager>`);

    await page.see('No user matches these filters.');
    expect(page.query('button', 'auditor, remove this filter')).to.exist;
    expect(page.query('button', 'lost, remove this filter')).to.exist;
  });
});
