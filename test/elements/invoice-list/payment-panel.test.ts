import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';

import {html} from 'lit';

import {ADAPTERS, open, waitFor} from '../../support/open.js';
import {openPayment} from './payment-page.js';
import {loadReader, rasterize} from './payment-rig.js';

const PAYEE = {name: 'Voorbeeld Software B.V.', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A'};
const COPY = /^Copy (IBAN|amount|reference)$/;

const eur = (amount: number) => ({amount, currency: 'EUR'});
const inTransit = (amount: number) => ({
  pendingPayment: {amount: eur(amount), visibleFrom: '2026-11-23T10:30:00+01:00'},
});
const quoting = (kind: string, value: string) => ({change: {paymentReference: {kind, value}}});

describe('how to pay an open invoice', () => {
  it('says what is asked, to whom, and what to quote', async () => {
    const page = await openPayment();

    await page.find('heading', 'How to pay');
    const facts = ['Amount €605.00', `Payee ${PAYEE.name}`, 'IBAN NL91 ABNA 0417 1643 00'];
    for (const fact of [...facts, 'BIC ABNANL2A', 'Reference 2026-0412']) await page.see(fact);
  });

  it('says why the invoice number matters (Y10, Y11)', async () => {
    const page = await openPayment();

    await page.see(
      'Quote this invoice number: only then does the payment show from the next working day ' +
        'around 10:30.',
    );
  });

  it('says so of a text of the supplier too, and not of a structured reference', async () => {
    const free = await openPayment(quoting('free', 'Klant 12'));
    await free.see('Quote this reference: only then');

    const structured = await openPayment(quoting('structured', 'RF18539007547034'));
    await structured.see('Reference RF18539007547034');
    expect(structured.text()).not.to.contain('Quote this');
  });

  for (const [state, change] of [
    ['is voided', {voided: true}],
    ['is paid', {openAmount: eur(0)}],
    ['has all of it in transit', inTransit(60500)],
    ['is in favor of the customer', {openAmount: eur(-60500)}],
  ] as const) {
    it(`is not said of one that ${state}`, async () => {
      const page = await openPayment({change});

      expect(page.all('heading').map(({textContent}) => textContent)).not.to.include('How to pay');
    });
  }

  it('asks only the rest of one that has a payment in transit', async () => {
    const page = await openPayment({change: inTransit(10000)});

    await page.see(
      'A payment of €100.00 was received and is shown from Nov 23, 2026; only the rest is asked.',
    );
    await page.see('Amount €505.00');
    await page.find('img', /^QR code to pay €505\.00 /);
  });
});

for (const adapter of ADAPTERS) {
  describe(`how to pay an open invoice, ${adapter} adapter`, () => {
    it('stands in its details', async () => {
      const id = 'rode-lente-2026-1101';
      const page = await open({adapter}, html`<invoice-list opened=${id}></invoice-list>`);

      await page.find('heading', 'How to pay');
      await page.find('img', /^QR code to pay €706\.52 to Voorbeeld Software B\.V\. /);
    });
  });
}

describe('the account to pay to', () => {
  it('has no spaces when it is selected, and has them when it is read out', async () => {
    const page = await openPayment();
    const term = (await waitFor(() => page.all('term'))).find((dt) => dt.textContent === 'IBAN');
    const value = term?.nextElementSibling;
    if (!value) throw new Error('There is no account.');

    getSelection()?.selectAllChildren(value);

    expect(getSelection()?.toString().trim()).to.equal('NL91ABNA0417164300');
    for (const silent of value.querySelectorAll('[aria-hidden="true"]')) silent.remove();
    expect(value.textContent.trim()).to.equal('NL91 ABNA 0417 1643 00');
  });

  it('is shown with a warning, and is neither copied nor scanned, when it cannot be right', async () => {
    const page = await openPayment({change: {payee: {...PAYEE, iban: 'NL92ABNA0417164300'}}});

    await page.see('NL92ABNA0417164300 Check this account number on the invoice.');
    expect(page.query('button', 'Copy IBAN')).to.equal(null);
    expect(page.all('img')).to.have.length(0);
    expect(page.text()).not.to.contain('Scan with');
  });

  for (const name of ['', PAYEE.name]) {
    it(`is left to the printed invoice when it is not known ("${name}")`, async () => {
      const page = await openPayment({change: {payee: {name}}});

      await page.see('The account to pay to is not known here: pay as printed on the invoice.');
      await page.see('Amount €605.00');
      expect(page.query('button', 'Copy IBAN')).to.equal(null);
      expect(page.all('img')).to.have.length(0);
    });
  }
});

describe('the code to scan', () => {
  afterEach(() => emulateMedia({colorScheme: 'light', forcedColors: 'none', media: 'screen'}));

  const nameOf = `QR code to pay €605.00 to ${PAYEE.name} with your bank’s app`;

  it('is named, and is read as the payment beside it', async () => {
    const page = await openPayment();
    const read = await loadReader();

    const code = await page.find('img', nameOf);

    const outline = code.querySelector('path')?.getAttribute('d') ?? '';
    const {width: size} = (code as unknown as SVGSVGElement).viewBox.baseVal;
    const [, , , , bic, name, iban, amount, , , reference] =
      read(rasterize({size, outline}))?.split('\n') ?? [];
    expect({name, iban, bic}).to.deep.equal(PAYEE);
    expect([amount, reference]).to.deep.equal(['EUR605.00', '2026-0412']);
    await page.see('Scan with your bank’s app');
  });

  for (const media of [
    {colorScheme: 'dark'},
    {forcedColors: 'active'},
    {media: 'print'},
  ] as const) {
    it(`is black on white, and sharp, with ${JSON.stringify(media)}`, async () => {
      const page = await openPayment();
      const code = await page.find('img', nameOf);
      await emulateMedia(media);

      const [paper, ink] = [...code.children].map((shape) => getComputedStyle(shape));

      expect([paper?.fill, paper?.stroke]).to.deep.equal(['rgb(255, 255, 255)', 'none']);
      expect([ink?.fill, ink?.stroke]).to.deep.equal(['rgb(0, 0, 0)', 'none']);
      const {width, height} = code.getBoundingClientRect();
      const {width: size} = (code as unknown as SVGSVGElement).viewBox.baseVal;
      expect([width, height]).to.deep.equal([size * 3, size * 3]);
    });
  }

  it('is printed without the buttons', async () => {
    const page = await openPayment({onlinePayment: true});
    await page.find('img', nameOf);
    const copying = page.all('button').filter((button) => COPY.test(button.ariaLabel ?? ''));
    const buttons = [...copying, await page.find('button', 'Pay €605.00')];

    await emulateMedia({media: 'print'});

    expect((await page.find('img', nameOf)).checkVisibility()).to.equal(true);
    const shown = buttons.map((button) => button.checkVisibility());
    expect(shown).to.deep.equal([false, false, false, false]);
  });

  it('is not there for another currency', async () => {
    const page = await openPayment({change: {openAmount: {amount: 60500, currency: 'NOK'}}});

    await page.see(/Amount NOK\s605\.00/);
    expect(page.all('img')).to.have.length(0);
    expect(page.text()).not.to.contain('Scan with');
  });
});

describe('copying what to pay', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  /** Puts a clipboard in the place of the browser's, which a test may not read. */
  function withClipboard(writeText?: (text: string) => Promise<void>): void {
    const value = writeText && {writeText};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
  }

  for (const [locale, expected] of [
    ['en', {'Copy IBAN': PAYEE.iban, 'Copy amount': '605.00', 'Copy reference': '2026-0412'}],
    ['en-NL', {'Copy amount': '605,00'}],
  ] as const) {
    for (const [name, text] of Object.entries(expected)) {
      it(`gives ${text} by "${name}" (${locale})`, async () => {
        const copied: string[] = [];
        withClipboard((given) => Promise.resolve(void copied.push(given)));
        const page = await openPayment({locale});

        await page.press(name);

        await page.see('Copied');
        expect(copied).to.deep.equal([text]);
      });
    }
  }

  it('is told in one place, that of the last', async () => {
    withClipboard(() => Promise.resolve());
    const page = await openPayment();
    await page.press('Copy IBAN');
    await page.see(/IBAN NL91.*Copied.*Reference/);

    await page.press('Copy reference');

    await page.see(/Reference 2026-0412.*Copied/);
    const told = page.all('status').filter((status) => status.textContent.trim() === 'Copied');
    expect(told).to.have.length(1);
  });

  it('is forgotten with another document', async () => {
    withClipboard(() => Promise.resolve());
    const page = await openPayment();
    await page.press('Copy IBAN');
    await page.see('Copied');

    page.change({number: '2026-0999'});
    page.element.setAttribute('opened', 'another');

    await page.see('Reference 2026-0999');
    expect(page.text()).not.to.contain('Copied');
  });

  for (const [why, writeText] of [
    ['refused', () => Promise.reject(new DOMException('No.', 'NotAllowedError'))],
    ['missing', undefined],
  ] as const) {
    it(`is left to the person, with the text selected, where it is ${why}`, async () => {
      withClipboard(writeText);
      const page = await openPayment();

      await page.press('Copy amount');

      await page.see('Copy it with Ctrl+C or ⌘C: 605.00');
      await waitFor(() => expect(getSelection()?.toString()).to.equal('605.00'));
      expect(page.text()).not.to.contain('Copied');
    });
  }
});
