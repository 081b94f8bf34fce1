import {expect} from '@open-wc/testing';

import {unsavedOf} from '../../../src/portal/unsaved.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {fillDetails, openDetails, openEditing, openUsers, type PersonPage, seeClosed, seeFocus} from './person-page.js';

const ENDED = 'Your session has ended. Sign in again; what you filled in is kept.';

/** Changes a user of the first of several organizations. */
async function openFirst(adapter: 'object' | 'http' = 'object'): Promise<PersonPage> {
  const page = await openUsers({adapter, scenario: 'many-orgs'});
  await page.see('Choose an organization');
  await page.portal.switchOrganization('rode-lente');
  await page.press('Edit Anne van Amersfoort');
  await page.fill('Last name', 'Geheim');
  return page;
}

for (const adapter of ADAPTERS) {
  describe(`a session that ends while a user is changed, ${adapter} adapter`, () => {
    it('keeps the input, and saves it once after the same user has signed in', async () => {
      const page = await openEditing({adapter});
      await page.fill('Last name', 'Amersfoort');
      page.store.signedIn = false;
      await page.press('Save');
      await page.see(ENDED);
      page.store.signedIn = true;

      await page.portal.resume();

      await page.see('You are signed in again. Press Save once more.');
      expect((await page.field('Last name')).value).to.equal('Amersfoort');
      await page.press('Save');
      await page.see('Anne Amersfoort was changed.');
    });
  });

  describe(`a session that ends while a user is added, ${adapter} adapter`, () => {
    it('keeps the input, and adds them once after the same user has signed in', async () => {
      const page = await openDetails({adapter});
      await fillDetails(page);
      page.store.signedIn = false;
      await page.press('Add');
      await page.see(ENDED);
      page.store.signedIn = true;

      await page.portal.resume();

      await page.see('You are signed in again. Press Add once more.');
      await page.press('Add');
      await page.see('was invited');
      expect(page.store.users.find('noor@rodelente.example')).to.have.length(1);
    });
  });
}

describe('a role that is taken away while a user is changed', () => {
  it('leaves the input to be read, and says who can change it', async () => {
    const page = await openEditing();
    await page.fill('Last name', 'Amersfoort');
    page.store.permissions = ['user.read'];
    page.store.faults.set('users.replace', '403');

    await page.press('Save');

    await page.see('You cannot change users any more. An Admin can');
    await waitFor(() => expect(page.query('button', 'Save')).to.equal(null));
    const field = await page.field('Last name');
    expect([field.value, field.readOnly]).to.deep.equal(['Amersfoort', true]);
    await page.press('Close');
    await page.press('Discard');
    await seeClosed(page);
  });
});

describe('another organization that comes into view while a user is changed', () => {
  it('shows nothing of the input, which is there again with its own organization', async () => {
    const page = await openFirst('http');

    await page.portal.switchOrganization('blauwe-fjord');

    await seeClosed(page);
    expect(page.text()).not.to.contain('Geheim');
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
    await page.portal.switchOrganization('rode-lente');
    expect((await page.field('Last name')).value).to.equal('Geheim');
  });

  it('is not told of what is saved late for the one before', async () => {
    const page = await openFirst();
    page.store.faults.set('users.replace', 'slow', {delay: 300});
    await page.press('Save');
    await page.find('button', 'Saving…');

    await page.portal.switchOrganization('blauwe-fjord');

    await waitFor(() => expect(page.saved('anne.vanamersfoort@gmail.com')?.version).to.equal('2'));
    await seeClosed(page);
    expect(page.text()).not.to.contain('was changed');
  });
});

describe('another tab that shows another organization while a user is changed', () => {
  it('keeps Save from being sent until it is said which one is meant', async () => {
    const page = await openFirst('http');
    const tab = new BroadcastChannel('balie.portal');
    const user = page.portal.session?.user.email;
    tab.postMessage({type: 'switched', user, organizationId: 'blauwe-fjord', name: 'Blauwe Fjord AS'});
    tab.close();
    await page.see('Nothing is sent until you say which one you mean here.');

    await page.press('Save');

    await seeFocus(page, /In another tab/);
    expect(page.writes()).to.have.length(0);
    await page.press('Stay with Rode Lente');
    await page.press('Save');
    await page.see('Anne Geheim was changed.');
  });
});

describe('an element that is taken out while a user is changed', () => {
  it('keeps what was typed, and asks nobody about it meanwhile', async () => {
    const page = await openEditing();
    await page.fill('Last name', 'Amersfoort');

    page.element.remove();
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(0));
    page.provider.append(page.element);

    await waitFor(() => expect(page.isOpen()).to.equal(true));
    expect((await page.field('Last name')).value).to.equal('Amersfoort');
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));
  });
});
