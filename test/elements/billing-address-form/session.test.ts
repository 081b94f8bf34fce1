import {expect} from '@open-wc/testing';

import {unsavedOf} from '../../../src/portal/unsaved.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {EDIT, type FormPage, openEditing, openForm, SAVED, seeFocus} from './form-page.js';

const ENDED = 'Your session has ended. Sign in again; what you filled in is kept.';

/** Edits the address of the first of several organizations. */
async function openFirst(adapter: 'object' | 'http' = 'object'): Promise<FormPage> {
  const page = await openForm({adapter, scenario: 'many-orgs'});
  await page.see('Choose an organization');
  await page.portal.switchOrganization('rode-lente');
  await page.press(EDIT);
  await page.fill('City', 'Utrecht');
  return page;
}

/** Looks at every change of what is drawn, and collects what must not be there. */
function watchFor(page: FormPage, secret: RegExp, when: () => boolean): () => string[] {
  const found: string[] = [];
  const values = () =>
    [...(page.element.shadowRoot?.querySelectorAll('input') ?? [])].map(({value}) => value);
  const look = () => {
    const all = `${page.text()} ${values().join(' ')}`;
    if (when() && secret.test(all)) found.push(all);
  };
  const observer = new MutationObserver(look);
  const root = page.element.shadowRoot ?? page.element;
  observer.observe(root, {childList: true, subtree: true, attributes: true, characterData: true});
  return () => found;
}

for (const adapter of ADAPTERS) {
  describe(`a session that ends while the billing address is changed, ${adapter} adapter`, () => {
    it('keeps the input, and saves it once after the same user has signed in', async () => {
      const page = await openEditing({adapter});
      await page.fill('City', 'Utrecht');
      page.store.signedIn = false;
      await page.press('Save');
      await page.see(ENDED);
      expect((await page.field('City')).value).to.equal('Utrecht');

      page.store.signedIn = true;
      await page.portal.resume();

      await page.see('You are signed in again. Press Save once more.');
      expect((await page.field('City')).value).to.equal('Utrecht');
      await page.press('Save');
      await page.see(SAVED);
      expect(page.saved()).to.include({city: 'Utrecht', version: '2'});
    });

    it('shows nothing of the input to another user, and all of it to the same one', async () => {
      const page = await openEditing({adapter});
      await page.fill('City', 'Geheimdorp');
      page.store.signedIn = false;
      await page.press('Save');
      await page.see(ENDED);
      const isAnne = () => page.portal.session?.user.email.startsWith('anne') ?? false;
      const leaks = watchFor(page, /Geheimdorp/, isAnne);

      Object.assign(page.store, {signedIn: true, persona: 'viewer'});
      await page.portal.resume();

      await page.see('You can view the billing address.');
      expect(leaks()).to.deep.equal([]);
      expect(unsavedOf(page.portal).inputs).to.have.length(0);
      page.store.persona = 'admin';
      await page.portal.resume();
      expect((await page.field('City')).value).to.equal('Geheimdorp');
    });
  });
}

describe('a role that is taken away while the billing address is changed', () => {
  it('leaves the input to be read, and says who can change it', async () => {
    const page = await openFirst();
    page.store.permissions = ['billing.read'];
    page.store.faults.set('billingAddress.replace', '403');

    await page.press('Save');

    await page.see('You cannot change the billing address any more. An Admin can');
    await waitFor(() => expect(page.query('button', 'Save')).to.equal(null));
    const city = await page.field('City');
    expect([city.value, city.readOnly]).to.deep.equal(['Utrecht', true]);
    await page.find('button', 'Close');
  });
});

describe('another organization that comes into view', () => {
  it('shows nothing of the draft, which is there again with its own organization', async () => {
    const page = await openFirst('http');
    const isElsewhere = () => page.portal.organization?.id === 'blauwe-fjord';
    const leaks = watchFor(page, /Utrecht|Rode Lente|Lange Gracht/, isElsewhere);

    await page.portal.switchOrganization('blauwe-fjord');

    await page.see('Bryggegata 7');
    expect(leaks()).to.deep.equal([]);
    expect(unsavedOf(page.portal).inputs).to.have.length(0);
    await page.portal.switchOrganization('rode-lente');
    expect((await page.field('City')).value).to.equal('Utrecht');
  });

  it('has a form of its own', async () => {
    const page = await openFirst();
    await page.portal.switchOrganization('blauwe-fjord');
    await page.press(EDIT);
    await page.fill('City', 'Bergen');

    await page.press('Save');

    await page.see(SAVED);
    expect(page.saved('blauwe-fjord').city).to.equal('Bergen');
    expect(page.saved('rode-lente').version).to.equal('1');
  });

  it('takes away the question whether to discard', async () => {
    const page = await openFirst();
    await page.press('Cancel');
    await seeFocus(page, 'Keep editing');

    await page.portal.switchOrganization('blauwe-fjord');

    await page.see('Bryggegata 7');
    expect(page.element.shadowRoot?.querySelector('dialog')?.open).to.equal(false);
  });

  it('does not get what is saved late for the one before', async () => {
    const page = await openFirst();
    page.store.faults.set('billingAddress.replace', 'slow', {delay: 300});
    await page.press('Save');
    await page.find('button', 'Saving…');

    await page.portal.switchOrganization('blauwe-fjord');

    await waitFor(() => expect(page.saved('rode-lente').city).to.equal('Utrecht'));
    await page.see('Bryggegata 7');
    expect(page.text()).not.to.contain(SAVED);
    await page.portal.switchOrganization('rode-lente');
    await page.see(SAVED);
  });

  it('finds no draft after it was discarded', async () => {
    const page = await openFirst();
    await waitFor(() => expect(unsavedOf(page.portal).inputs).to.have.length(1));
    unsavedOf(page.portal).discard();
    await page.portal.switchOrganization('blauwe-fjord');
    await page.see('Bryggegata 7');

    await page.portal.switchOrganization('rode-lente');

    await page.see('1234 AB Amsterdam');
  });

  it('does not begin to edit what was pressed for the one before', async () => {
    const page = await openForm({scenario: 'many-orgs'});
    await page.portal.switchOrganization('rode-lente');
    await page.find('button', EDIT);

    await Promise.all([page.press(EDIT), page.portal.switchOrganization('blauwe-fjord')]);

    await page.see('Bryggegata 7');
    expect(page.text()).not.to.contain('Rode Lente');
  });
});

describe('another tab that shows another organization', () => {
  function tell(page: FormPage): void {
    const tab = new BroadcastChannel('balie.portal');
    const user = page.portal.session?.user.email;
    const organization = {organizationId: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
    tab.postMessage({type: 'switched', user, ...organization});
    tab.close();
  }

  it('keeps Save from being sent until it is said which one is meant', async () => {
    const page = await openFirst('http');
    tell(page);
    await page.see('In another tab you switched to Blauwe Fjord AS.');

    await page.press('Save');

    await seeFocus(page, /In another tab/);
    expect(page.writes()).to.have.length(0);
    await page.press('Stay with Rode Lente');
    await page.press('Save');
    await page.see(SAVED);
  });

  it('is followed after the question about what was typed', async () => {
    const page = await openFirst();
    tell(page);
    await page.press('Show Blauwe Fjord AS here too');
    await seeFocus(page, 'Keep editing');

    await page.press('Discard changes');

    await page.see('Bryggegata 7');
  });
});
