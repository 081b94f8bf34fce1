import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import {open, type TestPage, waitFor} from '../../support/open.js';
import {adapt, select} from './bulk-support.js';

const list = html`<invoice-list></invoice-list>`;

async function openList(): Promise<TestPage> {
  const page = await open({}, list);
  await page.see('42 documents');
  return page;
}

async function search(page: TestPage, text: string): Promise<void> {
  const field = (await page.find('searchbox', 'Search number')) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

const bar = (page: TestPage) => page.query('group', 'Selected documents');

async function pressHead(page: TestPage): Promise<void> {
  (await page.find('checkbox', 'Select all on this page')).click();
}

describe('the selection of the invoice list', () => {
  it('has no bar while nothing is selected', async () => {
    const page = await openList();
    await select(page, '2026-1118');

    (await page.find('checkbox', 'Select 2026-1118')).click();

    await waitFor(() => expect(bar(page)).to.equal(null));
  });

  it('counts what is selected, and what of it is not on this page', async () => {
    const page = await openList();
    await select(page, '2026-1118', '2026-1101');
    await page.see('2 selected');

    await page.press('Next');

    await page.see('2 selected, 2 not on this page');
    await page.press('Previous');
    await waitFor(() => expect(page.text()).not.to.contain('not on this page'));
    expect(await page.find('checkbox', 'Select 2026-1101')).to.have.property('checked', true);
  });

  it('stays while the reader sorts and searches', async () => {
    const page = await openList();
    await select(page, '2026-1118');
    await page.press('Total');

    await search(page, '0412');

    await page.see('1 document');
    await page.see('1 selected, 1 not on this page');
  });

  it('takes the whole page, and leaves it again', async () => {
    const page = await openList();
    await pressHead(page);
    await page.see('25 selected');

    await pressHead(page);

    await waitFor(() => expect(bar(page)).to.equal(null));
  });

  it('offers all that match once the whole page is selected', async () => {
    const page = await openList();
    await select(page, '2026-1118');
    expect(page.query('button', /^Select all/)).to.equal(null);
    await pressHead(page);

    await page.press('Select all 42 that match');

    await page.see('All 42 that match are selected');
    await page.press('Next');
    await page.see('26–42 of 42');
    const boxes = page.all('checkbox').filter((box) => box.ariaLabel?.startsWith('Select '));
    expect(boxes.every((box) => (box as HTMLInputElement).checked)).to.equal(true);
  });

  it('offers nothing more where the page is all there is', async () => {
    const page = await open({}, html`<invoice-list kinds="384"></invoice-list>`);
    await page.see('1 document');

    await pressHead(page);

    await page.see('1 selected');
    expect(page.query('button', /^Select all/)).to.equal(null);
  });

  it('lets go of a single document of all that match, and takes it back', async () => {
    const page = await openList();
    await pressHead(page);
    await page.press('Select all 42 that match');
    (await page.find('checkbox', 'Select 2026-1118')).click();
    await page.see('41 selected');

    (await page.find('checkbox', 'Select 2026-1118')).click();

    await page.see('All 42 that match are selected');
  });

  it('lets go of all that match when other documents match', async () => {
    const page = await openList();
    await pressHead(page);
    await page.press('Select all 42 that match');
    await page.see('All 42 that match are selected');

    await search(page, '0412');

    await page.see('1 document');
    await waitFor(() => expect(bar(page)).to.equal(null));
  });

  it('offers all that match also where nobody knows how many', async () => {
    const page = await openList();
    adapt(page, (invoices) => ({
      list: async (request) => ({...(await invoices.list(request)), total: undefined}),
    }));
    await waitFor(() => expect(page.text()).not.to.contain('42 documents'));
    await pressHead(page);

    await page.press('Select all that match');

    await page.see('All that match are selected');
    (await page.find('checkbox', 'Select 2026-1118')).click();
    await page.see('All that match are selected, with exceptions');
  });

  it('is cleared at a press, without losing the focus', async () => {
    const page = await openList();
    await select(page, '2026-1118');
    (await page.find('button', 'Clear selection')).focus();

    await sendKeys({press: 'Enter'});

    await waitFor(() => expect(bar(page)).to.equal(null));
    expect(document.activeElement).to.equal(page.element);
    expect(page.element.shadowRoot?.activeElement).to.exist;
  });

  it('is made by keyboard', async () => {
    const page = await openList();
    (await page.find('checkbox', 'Select 2026-1118')).focus();

    await sendKeys({press: 'Space'});

    await page.see('1 selected');
  });

  it('is gone in another organization', async () => {
    const page = await open({scenario: 'many-orgs'}, list);
    await page.portal.load();
    await page.portal.switchOrganization('rode-lente');
    await select(page, '2026-1118');

    await page.portal.switchOrganization('blauwe-fjord');

    await page.see('7 documents');
    expect(bar(page)).to.equal(null);
  });

  it('is drawn in the language of the page', async () => {
    const page = await openList();
    await select(page, '2026-1118');

    page.provider.locale = 'nl';

    await page.see('1 geselecteerd');
    expect(page.query('button', '1 downloaden')).to.exist;
  });

  for (const width of [320, 560, 1280]) {
    it(`keeps its bar within ${width} CSS pixels`, async () => {
      const page = await open({width}, list);
      await pressHead(page);
      await page.find('button', 'Select all 42 that match');

      const box = bar(page)?.getBoundingClientRect();

      expect(box?.right).to.be.at.most(width);
      expect(bar(page)?.scrollWidth).to.be.at.most(Math.ceil(box?.width ?? 0));
    });
  }
});
