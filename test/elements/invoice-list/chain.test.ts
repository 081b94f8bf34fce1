import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import {open, type TestPage, waitFor} from '../../support/open.js';

/** A document of the scenario of chains, open. */
const openChain = (number: string, locale = 'en'): Promise<TestPage> => {
  const id = number.startsWith('twice') ? number : `rode-lente-${number}`;
  return open({scenario: 'chains', locale}, html`<invoice-list opened=${id}></invoice-list>`);
};

const SENTENCES: Record<string, string> = {
  'FULL-1': 'Credited in full by FULL-2-CREDIT; nothing is open.',
  'FULL-2-CREDIT': 'Credits FULL-1; nothing is open.',
  'PART-1':
    'Credited in part, for €514.25, by PART-2-CREDIT and PART-3-CREDIT; €695.75 is open.',
  'REDONE-1':
    'Credited in full by REDONE-2-CREDIT; corrected by REDONE-3-CORRECTED; €1,028.50 is open.',
  'REDONE-3-CORRECTED': 'Corrects REDONE-1; €1,028.50 is open.',
  'SERIES-2-CORRECTED': 'Corrects SERIES-1; corrected by SERIES-3-CORRECTED;',
  'LOST-2-CREDIT':
    'Credits LOST-1; €484.00 is in your favor; LOST-1 is not in this list, so there may be more to it.',
  'CIRCLE-1':
    'Refers to CIRCLE-2-CREDIT; nothing is open; these documents refer to each other in a circle.',
  'MORE-1': 'Credited by MORE-2-CREDIT for €363.00 more than its total; €363.00 is in your favor.',
  'MIXED-1': 'Credited by MIXED-2-CREDIT; €1,089.00 is open; NOK 1,089.00 is in your favor.',
  'twice-1-second': 'Credited in full by TWICE-2-CREDIT;',
};

describe('a chain of documents', () => {
  for (const [number, sentence] of Object.entries(SENTENCES)) {
    it(`says in one sentence what it comes to (${number})`, async () => {
      const page = await openChain(number);

      await waitFor(() => expect(page.text().replaceAll('\u00a0', ' ')).to.contain(sentence));
    });
  }

  it('says so in Dutch and in Norwegian', async () => {
    await (await openChain('FULL-1', 'nl')).see('Volledig gecrediteerd door FULL-2-CREDIT; er staat niets open.');
    await (await openChain('FULL-1', 'nb')).see('Kreditert i sin helhet av FULL-2-CREDIT; ingenting er ubetalt.');
  });

  it('says nothing of a document that stands alone', async () => {
    const page = await openChain('SELF-1');

    await page.see('What happened');
    expect(page.text()).not.to.contain('Related documents');
  });

  it('leads from the invoice to its credit note and back', async () => {
    const page = await openChain('FULL-1');

    await page.press('Go to FULL-2-CREDIT');
    await page.see('Credits FULL-1; nothing is open.');
    await page.press('Go to FULL-1');

    await page.see('Credited in full by FULL-2-CREDIT');
  });

  it('takes the reader along, by keyboard, to a document on another page', async () => {
    const page = await open(
      {scenario: 'chains'},
      html`<invoice-list page-size="3" opened="rode-lente-FULL-1"></invoice-list>`,
    );
    (await page.find('button', 'Go to FULL-2-CREDIT')).focus();

    await sendKeys({press: 'Enter'});

    await page.see('Credits FULL-1; nothing is open.');
    await waitFor(() =>
      expect(page.element.shadowRoot?.activeElement?.ariaLabel).to.equal('Details of FULL-2-CREDIT'),
    );
  });

  it('names a document that is not here without a way to it', async () => {
    const page = await openChain('LOST-2-CREDIT');

    await page.see('LOST-1 not in this list');
    expect(page.query('button', 'Go to LOST-1')).to.equal(null);
  });

  it('lists what is tied through others as further on', async () => {
    const page = await openChain('SERIES-1');

    await page.see(/Further on SERIES-3-CORRECTED .* SERIES-4-CORRECTED/);
  });
});
