import {expect} from '@open-wc/testing';
import Papa from 'papaparse';

import {collectDownloads, type Saved} from './downloads.js';
import {type TestPage, waitFor} from './open.js';

let downloads: ReturnType<typeof collectDownloads> | undefined;

/** Collects what each test of this file saves. */
export function collectExports(): void {
  beforeEach(() => void (downloads = collectDownloads()));
  afterEach(() => downloads?.stop());
}

/** What has been saved so far. */
export function saved(): readonly Saved[] {
  return downloads?.saved ?? [];
}

export async function exportAs(page: TestPage, format: 'CSV' | 'Excel (XLSX)'): Promise<void> {
  await page.press(/^Export/);
  await page.press(format);
}

/** The only file that was saved, once it is. */
export async function onlySaved(): Promise<{name: string; blob: Blob}> {
  await waitFor(() => expect(saved()).to.have.length(1));
  const [file] = saved();
  if (!file) throw new Error('Nothing was saved.');
  return {name: file.name, blob: await file.blob};
}

/** The rows of the only CSV file that was saved, the head included. */
export async function savedRows(): Promise<string[][]> {
  const {blob} = await onlySaved();
  return Papa.parse<string[]>((await blob.text()).trim()).data;
}

/** Day and time as the reader's clock shows them. */
export function local(instant: string): string {
  return new Date(instant).toLocaleString('sv', {dateStyle: 'short', timeStyle: 'short'});
}
