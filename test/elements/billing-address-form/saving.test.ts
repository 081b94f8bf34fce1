import {expect, oneEvent} from '@open-wc/testing';

import type {BillingAddressSavedEvent, BillingAddressSaveEvent} from '../../../src/index.js';
import {ADAPTERS, waitFor} from '../../support/open.js';
import {type FormPage, openEditing, SAVED, seeFocus} from './form-page.js';

/** The keys under which something was sent, each once. */
function keysOf(page: FormPage): Set<string | null> {
  return new Set(page.writes().map(({headers}) => headers.get('Idempotency-Key')));
}

for (const adapter of ADAPTERS) {
  describe(`saving the billing address, ${adapter} adapter`, () => {
    it('saves what was changed, tells so, and goes back to the card', async () => {
      const page = await openEditing({adapter});
      await page.fill('Street and number', 'Korte Gracht 1');

      await page.press('Save');

      await page.see(SAVED);
      await page.see('Korte Gracht 1');
      expect(page.saved()).to.include({street: 'Korte Gracht 1', version: '2'});
      await seeFocus(page, 'Edit the billing address');
    });

    it('writes once when the answer is lost', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingAddress.replace', 'lost', {times: 1});
      await page.fill('City', 'Utrecht');

      await page.press('Save');

      await page.see(SAVED);
      expect(page.saved()).to.include({city: 'Utrecht', version: '2'});
      expect(keysOf(page).size).to.equal(adapter === 'http' ? 1 : 0);
    });

    it('says that it is finding out, for as long as it does not know', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingAddress.replace', 'lost');
      page.store.faults.set('billingAddress.get', 'never');
      await page.fill('City', 'Utrecht');

      await page.press('Save');

      await page.see('No answer yet; finding out whether it was saved…');
    });

    it('finds what was saved when no answer comes at all', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingAddress.replace', 'lost');
      await page.fill('City', 'Utrecht');

      await page.press('Save');

      await page.see(SAVED);
      expect(page.saved().version).to.equal('2');
    });

    it('says that it is not saved when it is not, and saves it under the same key', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingAddress.replace', 'offline');
      await page.fill('City', 'Utrecht');
      await page.press('Save');
      await page.see('The billing address is not saved. There is no connection to the service.');
      expect((await page.field('City')).value).to.equal('Utrecht');
      page.store.faults.clear();

      await page.press('Save');

      await page.see(SAVED);
      expect(page.saved()).to.include({city: 'Utrecht', version: '2'});
      expect(keysOf(page).size).to.equal(adapter === 'http' ? 1 : 0);
    });

    it('says when nobody knows, and finds out at a press, once', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingAddress.replace', 'lost');
      page.store.faults.set('billingAddress.get', 'offline');
      await page.fill('City', 'Utrecht');
      await page.press('Save');
      await page.see('It is not known whether this was saved.');
      expect((await page.field('City')).readOnly).to.equal(true);
      page.store.faults.clear();

      await page.press('Find out');

      await page.see(SAVED);
      expect(page.saved().version).to.equal('2');
    });

    for (const fault of ['409', '500', '429'] as const) {
      it(`keeps the input when the service fails (${fault})`, async () => {
        const page = await openEditing({adapter});
        page.store.faults.set('billingAddress.replace', fault);
        await page.fill('City', 'Utrecht');

        await page.press('Save');

        await page.see('The billing address is not saved.');
        expect((await page.field('City')).value).to.equal('Utrecht');
        expect(page.saved().version).to.equal('1');
      });
    }

    it('is once done also when the answer cannot be read', async () => {
      const page = await openEditing({adapter});
      page.store.faults.set('billingAddress.replace', 'malformed');
      await page.fill('City', 'Utrecht');

      await page.press('Save');

      await page.see(SAVED);
      expect(page.saved().version).to.equal('2');
    });
  });
}

describe('saving the billing address', () => {
  it('sends a double press once, and can be read meanwhile', async () => {
    const page = await openEditing({adapter: 'http'});
    page.store.faults.set('billingAddress.replace', 'slow', {delay: 300});
    await page.fill('City', 'Utrecht');

    await Promise.all([page.press('Save'), page.press('Save')]);

    const button = await page.find('button', 'Saving…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect((await page.field('City')).readOnly).to.equal(true);
    await page.see(SAVED);
    expect(page.writes()).to.have.length(1);
  });

  it('shows the new address in every element at once', async () => {
    const page = await openEditing({adapter: 'http'});
    const other = document.createElement('billing-address-form');
    page.provider.append(other);
    const before = page.requests.length;
    await page.fill('City', 'Utrecht');

    await page.press('Save');

    await waitFor(() => expect(other.shadowRoot?.textContent).to.contain('Utrecht'));
    expect(page.requests.length).to.equal(before + 1);
  });
});

describe('the events of the billing address', () => {
  it('tell what was saved, and what stood there before', async () => {
    const page = await openEditing();
    const told = oneEvent(page.provider, 'billing-address-saved');
    await page.fill('City', 'Utrecht');

    await page.press('Save');

    const {address, previous, organizationId} = (await told) as unknown as BillingAddressSavedEvent;
    expect(address).to.include({city: 'Utrecht', version: '2'});
    expect(previous).to.include({city: 'Amsterdam', version: '1'});
    expect(organizationId).to.equal('rode-lente');
  });

  it('ask before anything is sent, and send nothing when canceled', async () => {
    const page = await openEditing({adapter: 'http'});
    page.provider.addEventListener('billing-address-save', (event) => event.preventDefault());
    await page.fill('City', 'Utrecht');
    const asked = oneEvent(page.provider, 'billing-address-save');

    await page.press('Save');

    await asked;
    await page.find('button', 'Save');
    expect((await page.field('City')).value).to.equal('Utrecht');
    expect(page.writes()).to.have.length(0);
  });

  for (const [name, answer] of [
    ['false', () => Promise.resolve(false)],
    ['a rejection', () => Promise.reject(new Error('No.'))],
  ] as const) {
    it(`wait for the page, and keep the input after ${name}`, async () => {
      const page = await openEditing({adapter: 'http'});
      page.provider.addEventListener('billing-address-save', (event) => event.waitUntil(answer()));
      await page.fill('City', 'Utrecht');

      await page.press('Save');

      await page.see('The billing address is not saved. What you filled in is still here.');
      expect((await page.field('City')).value).to.equal('Utrecht');
      expect(page.writes()).to.have.length(0);
    });
  }

  it('wait for all that the page asks, then save', async () => {
    const page = await openEditing();
    const answer = Promise.withResolvers<void>();
    page.provider.addEventListener('billing-address-save', (event) => {
      event.waitUntil(answer.promise);
      event.waitUntil(Promise.resolve(true));
    });
    await page.fill('City', 'Utrecht');
    await page.press('Save');
    await page.find('button', 'Saving…');
    expect(page.saved().version).to.equal('1');

    answer.resolve();

    await page.see(SAVED);
  });

  it('refuse to wait for what comes too late', async () => {
    const page = await openEditing();
    const asked = oneEvent(page.provider, 'billing-address-save');
    await page.fill('City', 'Utrecht');
    await page.press('Save');

    const event = (await asked) as unknown as BillingAddressSaveEvent;

    expect(() => event.waitUntil(Promise.resolve())).to.throw('while the event is being handled');
  });
});
