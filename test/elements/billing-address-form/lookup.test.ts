import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {CompanyMatch, RegistryLookup, RegistryQuery} from '../../../src/index.js';
import {waitFor} from '../../support/open.js';
import {type FormPage, openEditing, SAVED} from './form-page.js';

const OSLO: CompanyMatch = {
  organizationName: 'Rode Lente Norge AS',
  street: 'Karl Johans gate 1',
  postalCode: '0154',
  city: 'Oslo',
  countryCode: 'NO',
  registrationNumber: '987654321',
};

function openWith(registryLookup: RegistryLookup): Promise<FormPage> {
  const markup = html`
    <billing-address-form .registryLookup=${registryLookup}></billing-address-form>
  `;
  return openEditing({}, markup);
}

async function search(page: FormPage, text: string): Promise<void> {
  await page.fill('Find a company', text);
  await page.press('Search');
}

describe('finding a company', () => {
  it('is offered only where the page has a register', async () => {
    const page = await openEditing();

    expect(page.query('search')).to.equal(null);
  });

  it('asks for what was typed, in the country of the form', async () => {
    const asked: RegistryQuery[] = [];
    const page = await openWith((query) => {
      asked.push(query);
      return Promise.resolve([OSLO]);
    });

    await search(page, ' Rode Lente ');

    await page.see('1 company was found.');
    expect(asked[0]).to.include({text: 'Rode Lente', countryCode: 'NL'});
    await page.see('987654321 · Karl Johans gate 1 · 0154 Oslo · Norway');
  });

  it('fills the fields with what is chosen, and leaves the rest', async () => {
    const page = await openWith(() => Promise.resolve([OSLO]));
    await search(page, 'Rode Lente');

    await page.press(/Rode Lente Norge AS/);

    await page.see('Filled in: Rode Lente Norge AS.');
    expect((await page.field('City')).value).to.equal('Oslo');
    expect((await page.field('Country')).value).to.equal('NO');
    expect((await page.field('E-mail')).value).to.equal('invoices@rodelente.nl');
    await page.press('Save');
    await page.see(SAVED);
  });

  it('can be undone, without what was typed since', async () => {
    const page = await openWith(() => Promise.resolve([OSLO]));
    await search(page, 'Rode Lente');
    await page.press(/Rode Lente Norge AS/);
    await page.fill('City', 'Bergen');

    await page.press('Undo');

    await page.see('The fields are as they were.');
    expect((await page.field('Organization name')).value).to.equal('Rode Lente');
    expect((await page.field('Country')).value).to.equal('NL');
    expect((await page.field('City')).value).to.equal('Bergen');
  });

  it('says when nothing is found', async () => {
    const page = await openWith(() => Promise.resolve([]));

    await search(page, 'Nergens');

    await page.see('No company was found.');
  });

  for (const [name, lookup] of Object.entries({
    rejects: () => Promise.reject(new Error('There is no register.')),
    throws: () => {
      throw new Error('There is no register.');
    },
    'answers with something else': () => Promise.resolve('nothing' as never),
  } satisfies Record<string, RegistryLookup>)) {
    it(`says so when the register ${name}`, async () => {
      const page = await openWith(lookup);

      await search(page, 'Rode Lente');

      await page.see('The register does not answer. You can fill in the address yourself.');
    });
  }

  it('leaves out rows that are no company', async () => {
    const rows = [null, {organizationName: ' '}, {organizationName: 'Rode Lente', city: 12}];
    const page = await openWith(() => Promise.resolve(rows as never));

    await search(page, 'Rode Lente');

    await page.see('1 company was found.');
  });

  it('drops an answer that comes after the next question', async () => {
    const late = Promise.withResolvers<CompanyMatch[]>();
    const signals: AbortSignal[] = [];
    const page = await openWith(({text, signal}) => {
      signals.push(signal);
      return text === 'first' ? late.promise : Promise.resolve([OSLO]);
    });
    await search(page, 'first');
    await search(page, 'second');
    await page.see('1 company was found.');

    late.resolve([]);

    await waitFor(() => expect(signals[0]?.aborted).to.equal(true));
    expect(page.text()).not.to.contain('No company was found.');
  });
});
