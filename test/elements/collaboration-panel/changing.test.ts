import {expect, oneEvent} from '@open-wc/testing';

import type {CollaborationChangedEvent, CollaborationChangeEvent} from '../../../src/index.js';
import {ADAPTERS} from '../../support/open.js';
import {
  collaborationOf,
  openClient,
  openOwn,
  seeClosed,
  seeFocus,
} from './acting-page.js';

const GARDENER = 'bergset-gartneri';
const TASK = 'Change the task';
const TERMS = 'Change the agreement';

for (const adapter of ADAPTERS) {
  describe(`changing what is agreed, ${adapter} adapter`, () => {
    it('links the collaboration to another task', async () => {
      const page = await openClient(GARDENER, {adapter});
      await page.begin(TASK);
      await page.task('bergset-gartneri-annual');

      await page.press('Save');

      await page.see('The collaboration is linked to the task Årsoppgjør 2026.');
      expect(collaborationOf(page, GARDENER)?.task?.id).to.equal('bergset-gartneri-annual');
    });

    it('changes variant, payer and period, and never ends it', async () => {
      const page = await openClient(GARDENER, {adapter});
      await page.begin(TERMS);
      await page.choose('Visma eAccounting Pro');
      await page.choose('Fjord Regnskap AS');
      await page.choose('3 months');

      await page.press('Save');

      await page.see('The agreement was changed. Variant: Visma eAccounting Pro, Invoice recipient: Fjord Regnskap AS, and Agreement period: 3 months.');
      const kept = collaborationOf(page, GARDENER);
      expect(kept).to.include({state: 'active', invoiceRecipient: 'office', agreementPeriod: 3});
      expect(kept?.variant.code).to.equal('pro');
    });

    it('is done by the client for payer and period', async () => {
      const page = await openOwn({adapter, scenario: 'collaboration-active'});
      await page.begin(TERMS);
      await page.choose('3 months');

      await page.press('Save');

      await page.see('The agreement was changed. Agreement period: 3 months.');
      expect(collaborationOf(page, GARDENER)).to.include({agreementPeriod: 3});
    });
  });
}

describe('the dialog that changes the agreement', () => {
  it('begins with what is agreed now', async () => {
    const page = await openClient(GARDENER);

    await page.begin(TERMS);

    await seeFocus(page, 'Change the agreement');
    for (const name of ['Visma eAccounting Smart', 'Bergset Gartneri AS', '12 months']) {
      expect((await page.radio(name)).checked).to.equal(true);
    }
    expect(page.said()).to.contain('The present agreement runs until Feb 23, 2027.');
  });

  it('names the modules that a smaller variant does not have', async () => {
    const page = await openClient(GARDENER);
    await page.begin(TERMS);

    await page.choose('Visma eAccounting Start');

    await page.see('Visma eAccounting Start does not have: Bankintegrasjon and Bilagsmottak.');
    await page.choose('Visma eAccounting Pro');
    await page.see(/pays NOK\s549.00 a month/);
    expect(page.said()).not.to.contain('does not have');
  });

  it('lets a client not change the variant', async () => {
    const page = await openOwn({scenario: 'collaboration-active'});

    await page.begin(TERMS);

    await page.radio('3 months');
    expect(page.query('radiogroup', 'Variant')).to.equal(null);
    expect(page.said()).to.contain('Visma eAccounting · Fjord Regnskap AS');
  });

  it('says that nothing was changed, and sends nothing', async () => {
    const page = await openClient(GARDENER, {adapter: 'http'});
    await page.begin(TERMS);

    await page.press('Save');

    await page.see('Nothing was changed.');
    expect(page.writes()).to.have.length(0);
  });

  it('sends only what is another than now', async () => {
    const page = await openClient(GARDENER);
    const asked = oneEvent(page.provider, 'collaboration-change');
    await page.begin(TERMS);
    await page.choose('Fjord Regnskap AS');

    await page.press('Save');

    const {body} = (await asked) as unknown as CollaborationChangeEvent;
    expect(body).to.deep.equal({version: '1', invoiceRecipient: 'office'});
    await page.see('The agreement was changed.');
  });

  it('links one to a task that has none', async () => {
    const page = await openClient('storgata-frisor');
    await page.begin(TASK);
    await page.task('storgata-frisor-bookkeeping');

    await page.press('Save');

    await page.see('The collaboration is linked to the task');
    expect(collaborationOf(page, 'storgata-frisor')?.variant.code).to.equal('invoice');
  });
});

describe('taking an invitation back, and declining it', () => {
  it('is done by the office after a question', async () => {
    const page = await openClient('lillevik-elektro');
    await page.begin('Withdraw the invitation');
    expect(page.said()).to.contain('Lillevik Elektro AS can then no longer approve it.');

    await page.press('Withdraw the invitation');

    await page.see('The invitation to Lillevik Elektro AS was withdrawn.');
    expect(collaborationOf(page, 'lillevik-elektro')).to.include({endReason: 'withdrawn'});
  });

  it('is done by the client after a question', async () => {
    const page = await openOwn({scenario: 'collaboration-awaiting-approval'});
    await page.begin('Decline');
    expect(page.said()).to.contain('The collaboration with Fjord Regnskap AS does not begin.');

    await page.press('Decline');

    await page.see('You declined the invitation from Fjord Regnskap AS.');
    expect(collaborationOf(page, 'lillevik-elektro')).to.include({endReason: 'declined'});
  });

  it('leaves everything as it is by Cancel', async () => {
    const page = await openClient('lillevik-elektro');
    await page.begin('Withdraw the invitation');

    await page.press('Cancel');

    await seeClosed(page);
    await seeFocus(page, 'Withdraw the invitation');
    expect(collaborationOf(page, 'lillevik-elektro')).to.include({state: 'awaiting-approval'});
  });
});

describe('what is done at once', () => {
  it('reminds the client', async () => {
    const page = await openClient('nordlys-kaffe');

    await page.press('Send a reminder');

    await page.see('A reminder was sent to Nordlys Kaffe AS.');
    expect(collaborationOf(page, 'nordlys-kaffe')?.remindedAt).not.to.equal(undefined);
  });

  it('approves, and tells the page', async () => {
    const page = await openOwn({scenario: 'collaboration-awaiting-approval'});
    const told = oneEvent(page.provider, 'collaboration-changed');

    await page.press('Approve');

    await page.see('You approved the collaboration with Fjord Regnskap AS.');
    const {action, collaboration} = (await told) as unknown as CollaborationChangedEvent;
    expect([action, collaboration.state]).to.deep.equal(['approve', 'active']);
    await seeFocus(page, 'Collaboration with Fjord Regnskap AS');
  });

  it('approves the terms', async () => {
    const page = await openOwn({scenario: 'collaboration-awaiting-terms'});

    await page.press('Approve the terms');

    await page.see('You approved the terms. You and Fjord Regnskap AS can both start.');
    expect(collaborationOf(page, 'vestkysten-fisk')).to.include({state: 'active'});
  });
});
