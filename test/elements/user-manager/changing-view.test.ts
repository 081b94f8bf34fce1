import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import {ADAPTERS, type TestPage, waitFor} from '../../support/open.js';
import {choose, lastNames, listsAsked, openUsers, textOf} from './list-support.js';

const long = html`<user-manager page-size="25"></user-manager>`;

/** Which tab is chosen. */
function chosenTab(page: TestPage): string {
  return textOf(page.all('tab').find(({ariaSelected}) => ariaSelected === 'true'));
}

for (const adapter of ADAPTERS) {
  describe(`changing which users are shown, ${adapter} adapter`, () => {
    it('goes to the support users and back', async () => {
      const page = await openUsers({adapter});
      (await page.find('tab', 'My support')).click();
      await page.see('3 users');
      expect(lastNames(page)).to.contain('El Amrani');

      (await page.find('tab', 'My organization')).click();

      await page.see('2 users');
      expect(lastNames(page)).to.deep.equal(['Coon', 'van Amersfoort']);
    });

    for (const [text, found] of [
      ['AMERSFOORT', 'van Amersfoort'],
      ['gmail ruud', 'Coon'],
      ['  coon ', 'Coon'],
    ] as const) {
      it(`finds “${text}” in names and addresses`, async () => {
        const page = await openUsers({adapter});

        choose(await page.find('searchbox', 'Search name or e-mail'), text);

        await page.see('1 user');
        expect(lastNames(page)).to.deep.equal([found]);
      });
    }

    it('shows only a role', async () => {
      const page = await openUsers({adapter});

      (await page.find('checkbox', 'Viewer')).click();

      await page.see(/\b1 user\b/);
      expect(lastNames(page)).to.deep.equal(['van Amersfoort']);
    });

    it('shows only a status', async () => {
      const page = await openUsers({adapter, scenario: 'expired-invitation'});

      (await page.find('checkbox', 'Invitation expired')).click();

      await page.see(/\b1 user\b/);
      expect(lastNames(page)).to.deep.equal(['Hendriks']);
    });

    it('shows only the contacts for security and privacy, or only the others', async () => {
      const page = await openUsers({adapter, scenario: 'expired-invitation'});
      (await page.find('checkbox', 'Yes')).click();
      await page.see('2 users');
      expect(lastNames(page)).to.deep.equal(['Coon', 'van Amersfoort']);

      await page.press('Security/privacy: Yes, remove this filter');
      (await page.find('checkbox', 'No')).click();

      await page.see('4 users');
      expect(lastNames(page)).to.contain('Mulder');
    });

    it('sorts by a column, and the other way at the second press', async () => {
      const page = await openUsers({adapter});
      await page.press('E-mail');
      await waitFor(() => expect(lastNames(page)).to.deep.equal(['van Amersfoort', 'Coon']));

      await page.press('E-mail');

      await waitFor(() => expect(lastNames(page)).to.deep.equal(['Coon', 'van Amersfoort']));
      expect((await page.find('columnheader', 'E-mail')).ariaSort).to.equal('descending');
    });

    it('turns to the next page and back', async () => {
      const page = await openUsers({adapter, scenario: '10k-users'}, long);
      await page.press('Next');
      await page.see('26–50 of 10,000');

      await page.press('Previous');

      await page.see('1–25 of 10,000');
    });

    it('shows fifty a page', async () => {
      const page = await openUsers({adapter, scenario: '10k-users'}, long);

      choose(await page.find('combobox', /per page/), '50');

      await page.see('1–50 of 10,000');
      expect(page.all('row')).to.have.length(51);
    });

    it('goes back to the first page, and says so, when a cursor no longer holds', async () => {
      const page = await openUsers({adapter, scenario: '10k-users'}, long);
      page.store.expireCursors();

      await page.press('Next');

      await page.see('The list has changed since; this is its first page.');
      expect(page.text()).to.contain('1–25 of 10,000');
    });

    it('clears filters that nobody matches', async () => {
      const page = await openUsers({adapter}, html`<user-manager search="nobody"></user-manager>`);
      await page.see('No user matches these filters.');

      await page.press('Clear filters');

      await page.see('2 users');
    });
  });
}

describe('the tabs', () => {
  it('are gone through by arrow keys, round the end, with the focus', async () => {
    const page = await openUsers();
    (await page.find('tab', 'My organization')).focus();

    await sendKeys({press: 'ArrowRight'});

    await page.see('3 users');
    expect(chosenTab(page)).to.equal('My support');
    expect(textOf(page.element.shadowRoot?.activeElement ?? undefined)).to.equal('My support');
    await sendKeys({press: 'ArrowRight'});
    await page.see('2 users');
    expect(chosenTab(page)).to.equal('My organization');
  });

  it('have ends that Home and End go to', async () => {
    const page = await openUsers();
    (await page.find('tab', 'My organization')).focus();
    await sendKeys({press: 'End'});
    await waitFor(() => expect(chosenTab(page)).to.equal('My support'));

    await sendKeys({press: 'Home'});

    await waitFor(() => expect(chosenTab(page)).to.equal('My organization'));
  });

  it('are one stop of the Tab key, and name what belongs to them', async () => {
    const page = await openUsers();

    const stops = page.all('tab').map(({tabIndex}) => tabIndex);
    expect(stops).to.deep.equal([0, -1]);
    expect(page.query('tabpanel', 'My organization')).to.exist;
  });

  it('ask nothing when the chosen one is pressed', async () => {
    const page = await openUsers({adapter: 'http'});
    const before = page.requests.length;

    (await page.find('tab', 'My organization')).click();
    await page.see('2 users');
    expect(page.requests.length).to.equal(before);
  });

  it('keep a role out of a question about support users, which have none', async () => {
    const page = await openUsers(
      {adapter: 'http'},
      html`<user-manager roles="admin" security-privacy-contact="true" sort="role"></user-manager>`,
    );

    (await page.find('tab', 'My support')).click();

    await page.see('3 users');
    const asked = listsAsked(page).at(-1);
    expect([asked?.get('kind'), asked?.get('role'), asked?.get('sort')]).to.deep.equal(
      ['support', null, 'lastName'],
    );
    expect(page.query('button', /remove this filter/)).to.equal(null);
  });
});

describe('the order of users', () => {
  it('is the API’s, also for last names with prefixes', async () => {
    const page = await openUsers(
      {scenario: '10k-users'},
      html`<user-manager search="ter" page-size="100"></user-manager>`,
    );
    const {items} = await page.store.api.users.list({
      organizationId: 'rode-lente',
      kind: 'organization',
      search: 'ter',
      sort: 'lastName',
      limit: 100,
    });

    expect(lastNames(page)).to.deep.equal(items.map(({lastName}) => lastName));
  });

  it('is the Norwegian one for an organization there', async () => {
    const page = await openUsers({scenario: 'many-orgs'}, undefined, 'blauwe-fjord');

    expect(lastNames(page)).to.deep.equal(['Coon', 'Østby', 'Åsen']);
  });

  it('is chosen from a list where the column heads do not show', async () => {
    const page = await openUsers({width: 320});
    await page.find('option', 'Last name, descending');

    choose(await page.find('combobox', 'Sort by'), '-lastName');

    await waitFor(() => expect(lastNames(page)).to.deep.equal(['van Amersfoort', 'Coon']));
  });
});

describe('the search for users', () => {
  it('begins once the typing pauses, and keeps the focus', async () => {
    const page = await openUsers();
    const field = await page.find('searchbox', 'Search name or e-mail');
    field.focus();

    await sendKeys({type: 'anne'});

    await page.see('1 user');
    expect(page.element.shadowRoot?.activeElement).to.equal(field);
  });

  it('stands among the chips, each of which can be taken away', async () => {
    const page = await openUsers({}, html`<user-manager search="anne" roles="viewer"></user-manager>`);
    await page.see('1 user');

    await page.press('“anne”, remove this filter');

    expect(page.query('button', 'Viewer, remove this filter')).to.exist;
    await page.press('Clear all');
    await page.see('2 users');
    expect(page.query('button', /remove this filter/)).to.equal(null);
  });
});
