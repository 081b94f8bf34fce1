import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {ADAPTERS, waitFor} from '../../support/open.js';
import {
  type ActingPage,
  collaborationOf,
  openClient,
  seeClosed,
  seeFocus,
} from './acting-page.js';

const BAKERY = 'bakeriet-nord';
const BUILDER = 'fjellheim-bygg';
const POTTER = 'solvik-keramikk';

/** Fills in all that is agreed with a client that is known. */
async function agree(page: ActingPage, task: string): Promise<void> {
  await page.choose('Visma eAccounting Smart');
  await page.task(task);
  await page.choose('Fjord Regnskap AS');
  await page.choose('12 months');
}

for (const adapter of ADAPTERS) {
  describe(`activating a collaboration, ${adapter} adapter`, () => {
    it('invites a client with an active subscription by its task alone', async () => {
      const page = await openClient(BAKERY, {adapter, scenario: 'activation-active-subscription'});
      await page.begin('Activate');
      await page.task('bakeriet-nord-payroll');

      await page.press('Activate');

      await page.see('The collaboration has been activated, and an e-mail was sent to Bakeriet Nord AS.');
      await seeClosed(page);
      expect(collaborationOf(page, BAKERY)).to.include({
        state: 'invited',
        invoiceRecipient: 'customer',
        feesFrom: '2027-03-01',
      });
      expect(collaborationOf(page, BAKERY)?.task?.id).to.equal('bakeriet-nord-payroll');
    });

    it('agrees variant, payer and period with a client that is known', async () => {
      const page = await openClient(BUILDER, {adapter, scenario: 'activation-known'});
      await page.begin('Activate');
      await agree(page, 'fjellheim-bygg-annual');

      await page.press('Next');

      await page.see('The collaboration and the service have been activated, and an e-mail was sent to Fjellheim Bygg AS.');
      const kept = collaborationOf(page, BUILDER);
      expect(kept).to.include({state: 'invited', invoiceRecipient: 'office', agreementPeriod: 12});
      expect(kept?.variant.code).to.equal('smart');
    });

    it('makes an administrator of a client that is new', async () => {
      const page = await openClient(POTTER, {adapter, scenario: 'activation-unknown'});
      await page.begin('Activate');
      await agree(page, 'solvik-keramikk-bookkeeping');
      await page.fill('Last name', 'Solvik-Hansen');

      await page.press('Next');

      await page.see('Sunniva Solvik-Hansen was made administrator.');
      expect(collaborationOf(page, POTTER)?.administrator).to.deep.equal({
        firstName: 'Sunniva',
        lastName: 'Solvik-Hansen',
        email: 'sunniva@solvikkeramikk.example',
      });
    });
  });
}

describe('the dialog that activates', () => {
  it('says what is not agreed anew with a client that pays already', async () => {
    const page = await openClient(BAKERY, {scenario: 'activation-active-subscription'});

    await page.begin('Activate');

    await seeFocus(page, 'Activate collaboration service');
    const said = page.said();
    expect(said).to.contain('Variant Visma eAccounting Smart Invoice recipient Bakeriet Nord AS');
    expect(said).to.contain('There is no fee until the agreement is renewed, on Mar 1, 2027.');
    expect(page.query('radiogroup', 'Variant')).to.equal(null);
  });

  it('names each task with its type and its owner', async () => {
    const page = await openClient(BAKERY, {scenario: 'activation-active-subscription'});

    await page.begin('Activate');

    await page.find('option', 'Lønn 2026 · Lønn · Lars Haugen');
  });

  it('has chosen the task that is the only one', async () => {
    const page = await openClient(POTTER, {scenario: 'activation-unknown'});

    await page.begin('Activate');

    const list = (await page.find('combobox', 'Tasks')) as HTMLSelectElement;
    expect(list.value).to.equal('solvik-keramikk-bookkeeping');
  });

  it('says what it costs whom before anything is sent', async () => {
    const page = await openClient(BUILDER, {scenario: 'activation-known'});
    await page.begin('Activate');

    await page.choose('Visma eAccounting Pro');
    await page.choose('Fjellheim Bygg AS');

    await page.see(/Fjellheim Bygg AS pays NOK\s549.00 a month, without VAT./);
  });

  it('begins with the variant that was chosen on the page, which is nothing to ask about', async () => {
    const page = await openClient(BUILDER, {scenario: 'activation-known'});
    const wanted = await page.find('radio', /^Visma eAccounting Pro/);
    wanted.click();
    await waitFor(() => expect(wanted.closest('[data-chosen]')).not.to.equal(null));

    await page.begin('Activate');

    expect((await page.radio('Visma eAccounting Pro')).checked).to.equal(true);
    await page.press('Cancel');
    await seeClosed(page);
  });

  it('asks to check who becomes administrator', async () => {
    const page = await openClient(POTTER, {scenario: 'activation-unknown'});

    await page.begin('Activate');

    await page.find('group', 'Mandatory contact details for Solvik Keramikk');
    const email = (await page.find('textbox', 'E-mail')) as HTMLInputElement;
    expect(email.value).to.equal('sunniva@solvikkeramikk.example');
    expect(page.said()).to.contain('this user becomes administrator for vismaonline.com');
  });

  it('can be used with the keyboard alone, and is never without a focus', async () => {
    const page = await openClient(BUILDER, {scenario: 'activation-known'});
    (await page.find('button', 'Activate')).focus();
    await sendKeys({press: 'Enter'});
    await seeFocus(page, 'Activate collaboration service');
    // Variant, task, invoice recipient, agreement period.
    for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Space']) {
      await sendKeys({press: 'Tab'});
      await sendKeys({press: key});
    }

    await sendKeys({press: 'Enter'});

    await page.see('The collaboration and the service have been activated');
    await seeFocus(page, 'Fjellheim Bygg AS');
    const kept = collaborationOf(page, BUILDER);
    expect(kept).to.include({invoiceRecipient: 'office', agreementPeriod: 3});
  });
});

describe('what an activation needs', () => {
  it('is told at each field, and at the top with the way there', async () => {
    const page = await openClient(BUILDER, {adapter: 'http', scenario: 'activation-known'});
    await page.begin('Activate');

    await page.press('Next');

    await page.see('Something is still missing or wrong');
    expect(page.problemOf('variant')).to.equal('Choose a variant.');
    expect(page.problemOf('taskId')).to.equal('Choose a task.');
    expect(page.problemOf('invoiceRecipient')).to.equal('Choose who pays for the service.');
    expect(page.problemOf('agreementPeriod')).to.equal('Choose an agreement period.');
    expect(page.writes()).to.have.length(0);
    await page.press('Tasks');
    await seeFocus(page, 'Tasks');
  });

  it('goes from the top to the first of the radio buttons', async () => {
    const page = await openClient(BUILDER, {scenario: 'activation-known'});
    await page.begin('Activate');
    await page.press('Next');

    await page.press('Agreement period');

    await seeFocus(page, '3 months');
  });

  for (const [label, field, said] of [
    ['First name', 'firstName', 'Fill in the first name.'],
    ['Last name', 'lastName', 'Fill in the last name.'],
    ['E-mail', 'email', 'Fill in the e-mail address.'],
  ] as const) {
    it(`is the ${label.toLowerCase()} of the administrator, too`, async () => {
      const page = await openClient(POTTER, {adapter: 'http', scenario: 'activation-unknown'});
      await page.begin('Activate');
      await agree(page, 'solvik-keramikk-bookkeeping');
      await page.fill(label, ' ');

      await page.press('Next');

      await page.see(said);
      expect(page.problemOf(field)).to.equal(said);
      expect(page.writes()).to.have.length(0);
    });
  }

  it('is an address that mail can go to', async () => {
    const page = await openClient(POTTER, {scenario: 'activation-unknown'});
    await page.begin('Activate');
    await agree(page, 'solvik-keramikk-bookkeeping');
    await page.fill('E-mail', 'sunniva');

    await page.press('Next');

    await page.see('Fill in an e-mail address such as name@example.com.');
    await page.fill('E-mail', 'sunniva@solvik.example');
    await page.see('Mandatory contact details');
    expect(page.problemOf('email')).to.equal('');
  });
});
