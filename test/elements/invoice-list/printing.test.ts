import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html} from 'lit';

import {open} from '../../support/open.js';

const print = () => emulateMedia({media: 'print', colorScheme: 'dark'});

describe('printing the invoice list', () => {
  afterEach(async () => {
    await emulateMedia({media: 'screen', colorScheme: 'light'});
  });

  it('prints the rows in view without controls', async () => {
    const page = await open({}, html`<invoice-list></invoice-list>`);
    const controls = [
      await page.find('button', 'Next'),
      await page.find('searchbox'),
      await page.find('button', 'Export'),
      await page.find('checkbox', 'Select 2026-1118'),
      await page.find('button', /^PDF of 2026-1118/),
    ];

    await print();

    const shown = page.all('row').filter((row) => row.checkVisibility());
    expect(shown).to.have.length(26);
    expect(controls.filter((control) => control.checkVisibility())).to.have.length(0);
  });

  it('prints an opened invoice alone, with its details', async () => {
    const page = await open(
      {},
      html`<invoice-list opened="rode-lente-2026-1101"></invoice-list>`,
    );
    await page.see('€583.90 €122.62');
    const details = await page.find('group', 'Details of 2026-1101');
    const copy = await page.find('button', 'Copy IBAN');

    await print();

    const rows = page.all('row').filter((row) => row.checkVisibility() && !details.contains(row));
    const [head, ...others] = rows.map((row) => row.textContent.includes('2026-1101'));
    expect([head, others]).to.deep.equal([false, [true, true]]);
    expect([details, copy].map((each) => each.checkVisibility())).to.deep.equal([true, false]);
  });
});
