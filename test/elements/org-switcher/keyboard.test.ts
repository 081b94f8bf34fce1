import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {waitFor} from '../../support/open.js';
import {
  focusedText,
  openAtRodeLente,
  openSwitcher,
  press,
  seeMenu,
  shownName,
} from './switcher-support.js';

describe('the switcher by keyboard', () => {
  it('opens and chooses without a pointer', async () => {
    const page = await openSwitcher({scenario: 'many-orgs'}, 'Choose an organization');
    await press('Tab');
    await press('Enter');
    await waitFor(() => expect(focusedText()).to.equal('Rode Lente'));
    await press('ArrowDown');
    await press('Enter');
    await waitFor(() => expect(shownName(page)).to.equal('Blauwe Fjord AS'));
    expect(focusedText()).to.equal('Blauwe Fjord AS');
  });

  it('goes through a list by arrow keys, Home, End and letters', async () => {
    await openAtRodeLente();
    const walk: string[] = [];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp', 'g', 'b']) {
      await sendKeys({press: key});
      walk.push(focusedText());
    }
    const [rode, fjord, haven] = ['Rode Lente', 'Blauwe Fjord AS', 'Gele Haven Trading'];
    expect(walk).to.deep.equal([fjord, haven, haven, rode, rode, haven, fjord]);
  });

  it('has one stop for each list, and closes when Tab leaves it', async () => {
    const page = await openAtRodeLente();
    const after = document.createElement('button');
    after.textContent = 'After';
    page.provider.append(after);
    const walk: string[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await press('Tab');
      walk.push(focusedText());
    }
    expect(walk).to.deep.equal(['English', 'Sign out', 'After']);
    await seeMenu(page, false);
  });
});
