import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';

import {collectDownloads} from '../../support/downloads.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

const list = html`<invoice-list></invoice-list>`;

/** What has the focus, through shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** An element as a person would name it; elements themselves cannot be told to the test runner. */
function nameOf(element: Element | null): string {
  if (!element) return 'nothing';
  const label = element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
  return `${element.localName} ${label}`.trim();
}

const LOST = ['nothing', 'body', 'invoice-list'];

/** Presses Tab until the wanted element has the focus, which must never fall to the page on the way. */
async function tabTo(wanted: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await sendKeys({press: 'Tab'});
    expect(LOST).not.to.include(nameOf(focused()));
    if (focused() === wanted) return;
  }
  throw new Error(`Tab does not reach ${nameOf(wanted)}`);
}

async function openList(): Promise<TestPage> {
  const page = await open({}, list);
  await page.see('42 documents');
  return page;
}

describe('the invoice list by keyboard', () => {
  it('searches', async () => {
    const page = await openList();
    await tabTo(await page.find('searchbox', 'Search number'));

    await sendKeys({type: '0412'});
    await sendKeys({press: 'Enter'});

    await page.see('1 document');
    expect(nameOf(focused())).to.equal(nameOf(page.query('searchbox')));
  });

  it('filters by kind and comes back to the button', async () => {
    const page = await openList();
    const button = (page.all('button').find((button) => button.textContent.trim() === 'Kind') as HTMLElement);
    await tabTo(button);
    await sendKeys({press: 'Enter'});
    await tabTo(await page.find('checkbox', 'Credit note'));
    await sendKeys({press: 'Space'});
    await page.see(/\b\d documents/);

    await sendKeys({press: 'Escape'});

    expect(nameOf(focused())).to.equal(nameOf(button));
  });

  it('sorts, and stays at the column', async () => {
    const page = await openList();
    const column = await page.find('button', 'Total');
    await tabTo(column);

    await sendKeys({press: 'Enter'});

    await waitFor(() => expect(page.all('row')[1]?.textContent).to.contain('2026-0715'));
    expect(nameOf(focused())).to.equal(nameOf(column));
  });

  it('turns the last page, and stays at a button that leads nowhere', async () => {
    const page = await openList();
    const next = await page.find('button', 'Next');
    next.focus();

    await sendKeys({press: 'Enter'});

    await page.see('26–42 of 42');
    expect(nameOf(focused())).to.equal(nameOf(next));
    expect(next.ariaDisabled).to.equal('true');
  });

  it('downloads a PDF, and stays in the row', async () => {
    const downloads = collectDownloads();
    const page = await openList();
    const button = await page.find('button', /^PDF of 2026-1118/);
    await tabTo(button);

    await sendKeys({press: 'Enter'});

    await waitFor(() => expect(downloads.saved).to.have.length(1));
    expect(nameOf(focused())).to.equal(nameOf(button));
    downloads.stop();
  });

  it('opens the menu of a row, takes a file and comes back', async () => {
    const downloads = collectDownloads();
    const page = await openList();
    const menu = await page.find('button', 'More files of 2026-1118');
    // What stands in it comes after the first rows.
    await waitFor(() => expect(menu.nextElementSibling?.querySelector('button')).to.exist);
    menu.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});

    await sendKeys({press: 'Enter'});

    await waitFor(() => expect(downloads.saved).to.have.length(1));
    expect(nameOf(focused())).to.equal(nameOf(menu));
    downloads.stop();
  });

  it('takes away a filter by its chip without losing the focus', async () => {
    const page = await open({}, html`<invoice-list kinds="381"></invoice-list>`);
    await page.see(/\b\d documents/);
    (await page.find('button', 'Credit note, remove this filter')).focus();

    await sendKeys({press: 'Enter'});

    await page.see('42 documents');
    expect(LOST).not.to.include(nameOf(focused()));
  });

  it('tries again after a failure without losing the focus', async () => {
    const page = await open({faults: {'invoices.list': '404'}}, list);
    (await page.find('button', 'Try again')).focus();
    page.store.faults.clear();

    await sendKeys({press: 'Enter'});

    await page.see('42 documents');
    expect(LOST).not.to.include(nameOf(focused()));
  });
});
