import {expect} from '@open-wc/testing';
import {within} from '@testing-library/dom';

import type {CollaborationPanel} from '../../../src/index.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {answerOtherwise, openClient, settled, textOf} from './clients-page.js';

for (const adapter of ADAPTERS) {
  describe(`a client of an office, ${adapter} adapter`, () => {
    it('that has the service is invited to what it has, without a fee before renewal (B9–B12)', async () => {
      const page = await openClient('bakeriet-nord', {adapter});

      const text = page.text();
      expect(text).to.contain(
        'The customer has an active subscription: Visma eAccounting Smart, until Feb 28, 2027.',
      );
      expect(text).to.contain('present variant and agreement: Visma eAccounting Smart.');
      expect(text).to.contain('is the invoice recipient.');
      expect(text).to.contain('There is no fee until the agreement is renewed, on Mar 1, 2027.');
      expect(page.all('radio')).to.have.length(0);
    });

    it('that is known begins with a variant, of which the parts are compared (B6, B15)', async () => {
      const page = await openClient('fjellheim-bygg', {adapter});

      expect(page.all('radio').map((each) => textOf(each.closest('label')))).to.deep.equal([
        'Visma eAccounting Faktura NOK 109.00 a month Send fakturaer, og la regnskapskontoret føre regnskapet.',
        'Visma eAccounting Start NOK 199.00 a month For små virksomheter som vil føre regnskapet selv.',
        'Visma eAccounting Smart NOK 349.00 a month Med bank og bilag på ett sted.',
        'Visma eAccounting Pro NOK 549.00 a month Alt i ett, også prosjekt, anlegg og budsjett.',
      ]);
      expect(page.rows('What each variant has')[2]).to.deep.equal([
        'Bokføring',
        '–Not included',
        'Included',
        'Included',
        'Included',
      ]);
    });

    it('without a task cannot be invited, and is told where a task is made (V18)', async () => {
      const page = await openClient('havblikk-eiendom', {adapter});

      await page.see('You need a task that is linked to this customer before you can invite it.');
      const link = (await page.find('link', 'Make a task')) as HTMLAnchorElement;
      expect([link.href, link.rel]).to.deep.equal(['https://byra.example/tasks/new', 'noopener noreferrer']);
      expect(page.all('button').map(textOf)).not.to.include('Activate');
    });
  });
}

describe('a client of an office', () => {
  it('shows in what the office works, whatever the client has (B5)', async () => {
    const page = await openClient('bakeriet-nord');
    await page.see('You work in Visma eAccounting Pro, whatever the customer has.');

    await page.press('All customers');
    await page.press('Storgata Frisør');

    await page.see('The office works in Visma eAccounting Pro');
    expect(page.text()).not.to.contain('whatever the customer has');
  });

  it('is invited in a dialog, which begins with the variant that is wanted (B15)', async () => {
    const page = await openClient('fjellheim-bygg');
    page.choose(/^Visma eAccounting Start/);
    await waitFor(() => expect(page.query('radio', /Start/)).to.have.property('checked', true));

    await page.press('Activate');

    const dialog = within(await page.find('dialog', 'Activate collaboration service'));
    const variant = await dialog.findByRole('radio', {name: /^Visma eAccounting Start/});
    expect(variant).to.have.property('checked', true);
  });

  it('is recommended the variant that it has (B4)', async () => {
    const page = await openClient('fjellheim-bygg');
    const variant = {code: 'smart', name: 'Visma eAccounting Smart'};

    await answerOtherwise(page, {subscription: {variant}});

    const recommended = await page.find('radio', /Recommended: as the customer has now/);
    expect(recommended).to.have.property('checked', true);
    expect(textOf(recommended.closest('label'))).to.contain('Visma eAccounting Smart');
  });

  it('has no date of the first fee where the end of its agreement is not known (AMB-25)', async () => {
    const page = await openClient('bakeriet-nord');
    const variant = {code: 'smart', name: 'Visma eAccounting Smart'};

    await answerOtherwise(page, {subscription: {variant}});

    await page.see('There is no fee until the agreement is renewed.');
  });

  it('that stands otherwise than anybody planned for is not invited', async () => {
    const page = await openClient('fjellheim-bygg');

    await answerOtherwise(page, {relation: 'migrated'});

    await page.see('How it stands with this customer (migrated) is not known here');
    expect(page.all('button').map(textOf)).not.to.include('Activate');
  });

  it('is invited by who may, and all others are told whom to ask', async () => {
    const page = await openClient('fjellheim-bygg', {
      persona: 'viewer',
      permissions: ['collaboration.read'],
    });

    await page.see('You cannot invite customers.');
    await page.see(/Ask an administrator: .*Ingrid Solberg/);
    expect(page.all('button').map(textOf)).not.to.include('Activate');
  });

  it('can be invited anew after the end, and then has a collaboration in the place of that', async () => {
    const page = await openClient('tindtoppen-sport');
    await page.press('Activate');

    within(await page.find('dialog', 'Activate collaboration service')).getByRole('button', {name: 'Activate'}).click();

    await waitFor(() => {
      expect(page.all('heading').map(textOf)).not.to.include('Invite to collaborate');
    });
    expect(page.focused()).to.equal('Tindtoppen Sport AS');
  });

  it('is not invited while a collaboration waits or is active', async () => {
    for (const client of ['nordlys-kaffe', 'bergset-gartneri']) {
      const page = await openClient(client);
      expect(page.all('heading').map(textOf)).not.to.include('Invite to collaborate');
    }
  });

  it('keeps the variants at hand for who wants to read more (B8)', async () => {
    const page = await openClient('bergset-gartneri');

    const details = page.query('table', 'What each variant has')?.closest('details');
    expect(details?.open).to.equal(false);
    expect(textOf(details?.querySelector('summary'))).to.equal('Read more about the variants');
  });

  it('names the related services, each where it is managed (B24)', async () => {
    const page = await openClient('bergset-gartneri');

    const items = page.query('heading', 'Related services')?.parentElement?.querySelectorAll('li');
    expect([...(items ?? [])].map(textOf)).to.deep.equal([
      'Visma Økonomioversikt Not activated',
      'Visma Scanner Active',
    ]);
    expect(await page.find('link', 'Visma Scanner')).to.have.property(
      'href',
      'https://byra.example/services/scanner',
    );
  });

  it('never links to a script', async () => {
    const page = await openClient('havblikk-eiendom');
    const url = ['javascript', 'alert(1)'].join(':');

    const related = {id: 'evil', name: 'Evil', state: 'available', url};
    await answerOtherwise(page, {newTaskUrl: url, relatedServices: [related]});

    await page.see('Evil');
    expect(page.all('link')).to.have.length(0);
  });
});

describe('reading a client', () => {
  it('that is not there tells so, with a way back', async () => {
    const page = await openClient('sunket-skip');
    await page.see('This customer is not there, or not any more.');

    await page.press('All customers');

    await page.see('15 customers');
  });

  it('can be done again where it failed', async () => {
    const page = await openClient('bergset-gartneri', {faults: {'collaborations.client': '500'}});
    await page.find('alert');
    page.store.faults.clear();

    await page.press('Try again');

    await page.find('heading', 'Bergset Gartneri AS');
  });

  it('shows nothing of another one while it is awaited', async () => {
    const page = await openClient('bergset-gartneri');
    page.store.faults.set('collaborations.client', 'never');

    (page.element as CollaborationPanel).client = 'bakeriet-nord';

    await waitFor(() => expect(page.element.getAttribute('state')).to.equal('loading'));
    expect(page.text()).not.to.contain('Bergset Gartneri AS');
  });

  it('keeps what was read where reading it again fails, and says so', async () => {
    const page = await openClient('bergset-gartneri');
    page.store.faults.set('collaborations.client', '500');

    await page.portal.state.refresh(page.portal.scope ?? '', 'collaborations');

    await page.find('alert');
    expect(page.all('heading').map(textOf)).to.include('Bergset Gartneri AS');
    await settled(page);
  });
});
