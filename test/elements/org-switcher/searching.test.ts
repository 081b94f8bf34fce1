import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type TestPage, waitFor} from '../../support/open.js';
import {focused, focusedText, openMenu, openSwitcher, press, shownName} from './switcher-support.js';

async function openThousands(): Promise<TestPage> {
  const page = await openSwitcher({scenario: '5000-orgs'}, 'Rode Lente');
  await openMenu(page, 'Rode Lente');
  return page;
}

/** The names of the organizations that are drawn. */
const drawn = (page: TestPage) => page.all('list')[0]?.querySelectorAll('li').length;

describe('searching an organization among 5,000', () => {
  it('begins in the search, with a hundred drawn and the rest counted', async () => {
    const page = await openThousands();
    expect(focused()).to.equal(page.query('searchbox', 'Search organization'));
    expect(drawn(page)).to.equal(100);
    await page.see('4,900 more; type to narrow down.');
  });

  it('leaves what matches, whatever the case and accents', async () => {
    const page = await openThousands();
    await sendKeys({type: 'HÁVEN 0152'});
    await waitFor(() => expect(drawn(page)).to.equal(1));
    await page.find('button', 'Rode Haven 0152 B.V.');
    expect(page.text()).not.to.contain('more; type');
  });

  it('tells how many match once typing pauses', async () => {
    const page = await openThousands();
    await sendKeys({type: 'fjord'});
    await page.see(/\d{3} organizations match\./);
  });

  it('says that none does', async () => {
    const page = await openThousands();
    await sendKeys({type: 'zzz'});
    await page.see('No organization matches.');
    await page.see('0 organizations match.');
  });

  it('chooses the only match by Enter', async () => {
    const page = await openThousands();
    await sendKeys({type: '4321'});
    await waitFor(() => expect(drawn(page)).to.equal(1));
    await press('Enter');
    await waitFor(() => expect(shownName(page)).to.contain('4321'));
  });

  it('goes to the first match by Enter when there are more', async () => {
    const page = await openThousands();
    await sendKeys({type: 'rode lente'});
    await press('Enter');
    expect(focusedText()).to.equal('Rode Lente');
    expect(page.portal.organization?.id).to.equal('rode-lente');
  });

  it('goes into the list and back by the arrow keys', async () => {
    const page = await openThousands();
    await press('ArrowDown', 2);
    expect(focusedText()).to.contain('Blauwe Lente 0001');
    await press('ArrowUp', 2);
    expect(focused()).to.equal(page.query('searchbox'));
  });

  it('takes up a letter that is typed in the list', async () => {
    const page = await openThousands();
    await press('ArrowDown');
    await sendKeys({press: 'z'});
    expect(focused()).to.equal(page.query('searchbox'));
    await waitFor(() => expect(drawn(page)).to.be.lessThan(101));
    expect((page.query('searchbox') as HTMLInputElement).value).to.equal('z');
  });

  it('begins anew when the menu is opened again', async () => {
    const page = await openThousands();
    await sendKeys({type: 'fjord'});
    page.query('dialog', 'Organization and account')?.hidePopover();
    await openMenu(page, 'Rode Lente');
    expect((page.query('searchbox') as HTMLInputElement).value).to.equal('');
    expect(drawn(page)).to.equal(100);
  });

  it('draws the one in view first when it is far down', async () => {
    const page = await openThousands();
    await page.portal.switchOrganization('client-4999');
    await waitFor(() => expect(shownName(page)).to.contain('4999'));
    await page.see('4,900 more');
    expect(page.all('list')[0]?.querySelector('[aria-current]')?.textContent).to.contain('4999');
  });
});
