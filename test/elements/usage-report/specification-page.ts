import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';

import type {PortalApi, UsageApi} from '../../../src/api/index.js';
import {createPortal} from '../../../src/portal/portal.js';
import type {Saved} from '../../support/downloads.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

export const organizationId = 'rode-lente';
export const INVOICE = 'usage-2026-q3';

/** The tab itself, and the newest usage invoice in it. */
export const list = html`<usage-report tab="specification"></usage-report>`;
export const opened = (company = ''): TemplateResult =>
  html`<usage-report tab="specification" invoice=${INVOICE} company=${company}></usage-report>`;

/** What the rows of a table say, cell by cell, its head included. */
export async function rowsOf(page: TestPage, name: string): Promise<string[][]> {
  const table = (await page.find('table', name)) as HTMLTableElement;
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
  );
}

/** Chooses a company by its name. */
export async function choose(page: TestPage, company: string): Promise<void> {
  const field = (await page.find('combobox', 'Company')) as HTMLSelectElement;
  const option = [...field.options].find(({textContent}) => textContent.trim() === company);
  if (!option) throw new Error(`There is no ${company}.`);
  field.value = option.value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Saves the lines in view as a table. */
export async function exportAs(page: TestPage, format: 'CSV' | 'Excel (XLSX)'): Promise<void> {
  await page.press(/^Export/);
  await page.press(format);
}

/** The only file that was saved, once it is. */
export async function onlySaved(saved: readonly Saved[]): Promise<{name: string; blob: Blob}> {
  await waitFor(() => expect(saved).to.have.length(1));
  const [file] = saved;
  if (!file) throw new Error('Nothing was saved.');
  return {name: file.name, blob: await file.blob};
}

/** Puts an adapter of a host's own in the place of the store's, which differs in some of its calls. */
export function adapt(page: TestPage, change: (usage: UsageApi) => Partial<UsageApi>): void {
  const {session, usage} = page.store.api;
  page.provider.portal = createPortal({api: {session, usage: {...usage, ...change(usage)}}});
}

/** Opens the usage invoices for somebody who has two organizations, `a` and `b`, which have used the same. */
export async function openInTwo(): Promise<TestPage> {
  const page = await open({scenario: 'usage'}, list);
  const {session, usage} = page.store.api;
  const api: PortalApi = {
    session: {
      async get(request) {
        const {organizations, ...rest} = await session.get(request);
        const both = organizations.flatMap((each) => ['a', 'b'].map((id) => ({...each, id})));
        return {...rest, organizations: both, currentOrganizationId: 'a'};
      },
      async organization({organizationId: id}) {
        return {...(await session.organization({organizationId})), id};
      },
    },
    usage: {
      ...usage,
      invoices: (request) => usage.invoices({...request, organizationId}),
      specification: (request) => usage.specification({...request, organizationId}),
      lines: (request) => usage.lines({...request, organizationId}),
    },
  };
  page.provider.portal = createPortal({api});
  return page;
}
