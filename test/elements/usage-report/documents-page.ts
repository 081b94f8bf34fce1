import {html, type TemplateResult} from 'lit';

import type {UsageDocument} from '../../../src/api/index.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

/** A page with the documents of a company on it. */
export interface DocumentsPage extends TestPage {
  /** The cells of each row of a table, without what stands for their heads. */
  rows(table: string | RegExp): string[][];
  /** Chooses a radio button or a checkbox by its label. */
  choose(option: string): void;
  /** Sets a day of the period, as somebody who has left it. */
  setDay(label: 'From' | 'To', day: string): void;
  /** Types into the search and presses Enter. */
  search(text: string): void;
  /** What was asked of the API at a path below `usage`, request by request. */
  asked(path: 'documents' | 'document-counts'): URLSearchParams[];
}

type World = Parameters<typeof open>[0];

/** Half a year of documents. */
export const halfYear = html`<usage-report from="2026-06-01" to="2026-11-21"></usage-report>`;

/** Shows them, once something is there. */
export async function openDocuments(
  world: World = {},
  markup: TemplateResult = halfYear,
): Promise<DocumentsPage> {
  const page = await open({scenario: 'usage', ...world}, markup);
  await settled(page);
  return {...page, ...acts(page)};
}

/** Resolves once the element waits for nothing. */
export async function settled(page: TestPage): Promise<void> {
  await waitFor(() => {
    const state = page.element.getAttribute('state');
    const isBusy = page.element.shadowRoot?.querySelector('[aria-busy="true"]');
    if (state === null || state === 'loading' || isBusy) throw new Error('Nothing is there yet.');
  });
}

/** The text of an element as it is read, with single spaces. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The documents of Rode Lente in a world, as its store has them: all that a person is to see. */
export async function stored(
  {store}: TestPage,
  asked: {direction: 'outbound' | 'inbound'; from: string; to: string; companyId?: string},
): Promise<UsageDocument[]> {
  const organizationId = 'rode-lente';
  const query = {companyId: 'rode-lente-bv', ...asked, organizationId, limit: 100};
  const documents: UsageDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.api.usage?.documents({...query, ...(cursor && {cursor})});
    documents.push(...(page?.items ?? []));
    cursor = page?.next;
  } while (cursor !== undefined);
  return documents;
}

function acts(page: TestPage): Omit<DocumentsPage, keyof TestPage> {
  const inputs = () => [...(page.element.shadowRoot?.querySelectorAll('input') ?? [])];
  const labelled = (label: string) => {
    const field = inputs().find(({labels}) => [...(labels ?? [])].some((each) => textOf(each) === label));
    if (!field) throw new Error(`There is no "${label}".`);
    return field;
  };
  const change = (field: HTMLInputElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };
  return {
    rows: (name) =>
      [...(page.query('table', name)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => {
          const label = textOf(cell.querySelector('.label'));
          return textOf(cell).slice(label.length).trim();
        }),
      ),
    choose: (option) => labelled(option).click(),
    setDay: (label, day) => change(labelled(label), day),
    search: (text) => change(labelled('Search number or other party'), text),
    asked: (path) =>
      page.requests
        .map(({url}) => new URL(url))
        .filter(({pathname}) => pathname.endsWith(`/usage/${path}`))
        .map(({searchParams}) => searchParams),
  };
}
