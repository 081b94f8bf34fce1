import {expect} from '@open-wc/testing';
import {unzipSync} from 'fflate';
import {html} from 'lit';

import type {InvoicesApi} from '../../../src/api/index.js';
import {createPortal, type Portal} from '../../../src/portal/portal.js';
import type {Saved} from '../../support/downloads.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

/** Ticks the documents of these numbers, on the page in view. */
export async function select(page: TestPage, ...numbers: string[]): Promise<void> {
  for (const number of numbers) (await page.find('checkbox', `Select ${number}`)).click();
  await page.find('button', /^Download \d/);
}

/** Ticks every document on the page in view. */
export async function selectPage(page: TestPage): Promise<void> {
  await page.see('2026-1118');
  (await page.find('checkbox', 'Select all on this page')).click();
  await page.find('button', /^Download \d/);
}

/** Chooses which files are taken along. */
export async function chooseFiles(page: TestPage, name: string): Promise<void> {
  const field = (await page.find('combobox', 'Files to download')) as HTMLSelectElement;
  const option = [...field.options].find(({textContent}) => textContent.trim() === name);
  field.value = option?.value ?? '';
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The only file that was saved, once it is. */
export async function onlySaved(saved: readonly Saved[]): Promise<{name: string; blob: Blob}> {
  await waitFor(() => expect(saved).to.have.length(1));
  const [file] = saved;
  if (!file) throw new Error('Nothing was saved.');
  return {name: file.name, blob: await file.blob};
}

/** What is in a zip: texts by their names, in order. */
export async function textsIn(zip: Blob): Promise<Map<string, string>> {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  const files = unzipSync(await zip.bytes());
  return new Map(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** The names in a zip, in order. */
export async function namesIn(zip: Blob): Promise<string[]> {
  return [...(await textsIn(zip)).keys()];
}

/** Puts an adapter of a host's own in the place of the store's, which differs in some of its calls. */
export function adapt(
  page: TestPage,
  change: (invoices: InvoicesApi) => Partial<InvoicesApi>,
): Portal {
  const {session, invoices} = page.store.api;
  const api = {session, invoices: {...invoices, ...change(invoices)}};
  const portal = createPortal({api, organizationId: page.portal.organization?.id});
  page.provider.portal = portal;
  return portal;
}

/** Opens the list of an organization with 130 documents, which are more than a page of the API holds. */
export async function openLong(options: Parameters<typeof open>[0]): Promise<TestPage> {
  const page = await open({...options, scenario: 'many-orgs'}, html`<invoice-list></invoice-list>`);
  await page.portal.load();
  await page.portal.switchOrganization('gele-haven');
  await page.see('130 documents');
  return page;
}

/** Ticks everything that matches. */
export async function selectAllMatching(page: TestPage): Promise<void> {
  (await page.find('checkbox', 'Select all on this page')).click();
  await page.press(/^Select all \d+ that match$/);
  await page.see(/All \d+ that match are selected/);
}

/** Lets the page save where a test wants, as a browser with the File System Access API does. */
export function standInForPicker(pick: () => Promise<unknown>): () => void {
  Object.defineProperty(window, 'showSaveFilePicker', {configurable: true, value: pick});
  // What the browser has by itself comes to light again.
  return () => void Reflect.deleteProperty(window, 'showSaveFilePicker');
}
