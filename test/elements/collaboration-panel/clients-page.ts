import {html, type TemplateResult} from 'lit';

import type {Client, ClientSummary, CollaborationsApi} from '../../../src/api/index.js';
import {createPortal} from '../../../src/index.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

/** A page with an office's clients on it. */
export interface ClientsPage extends TestPage {
  /** The cells of each row of a table, without what stands for their heads. */
  rows(table: string | RegExp): string[][];
  /** Chooses a radio button or a checkbox by its label. */
  choose(option: string | RegExp): void;
  /** Types into the search and presses Enter. */
  search(text: string): void;
  /** The words of what has the focus, inside the element or on the page. */
  focused(): string;
  /** What was asked of the API for the list, request by request. */
  asked(): URLSearchParams[];
}

type World = Parameters<typeof open>[0];

/** Shows the list, or what the markup says, once something is there. */
export async function openClients(
  world: World = {},
  markup: TemplateResult = html`<collaboration-panel></collaboration-panel>`,
): Promise<ClientsPage> {
  const page = await open({scenario: 'collaborations', ...world}, markup);
  await settled(page);
  return {...page, ...acts(page)};
}

/** Shows one client. */
export async function openClient(clientId: string, world: World = {}): Promise<ClientsPage> {
  return openClients(world, html`<collaboration-panel client=${clientId}></collaboration-panel>`);
}

/** Gives the page an API that answers otherwise of one client than the store has it. */
export async function answerOtherwise(page: TestPage, change: Partial<Client>): Promise<void> {
  const {session, collaborations} = page.store.api;
  if (!collaborations) throw new Error('The store has no collaborations.');
  const client: CollaborationsApi['client'] = async (request) => ({
    ...(await collaborations.client(request)),
    ...change,
  });
  page.provider.portal = createPortal({api: {session, collaborations: {...collaborations, client}}});
  await settled(page);
}

/** The same of all clients in the list. */
export async function listOtherwise(page: TestPage, change: Partial<ClientSummary>): Promise<void> {
  const {session, collaborations} = page.store.api;
  if (!collaborations) throw new Error('The store has no collaborations.');
  const clients: CollaborationsApi['clients'] = async (request) => {
    const answer = await collaborations.clients(request);
    return {...answer, items: answer.items.map((item) => ({...item, ...change}))};
  };
  page.provider.portal = createPortal({api: {session, collaborations: {...collaborations, clients}}});
  await settled(page);
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

function acts(page: TestPage): Omit<ClientsPage, keyof TestPage> {
  const root = () => page.element.shadowRoot;
  const labelled = (label: string | RegExp) => {
    const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
    const field = [...(root()?.querySelectorAll('input') ?? [])].find(({labels}) =>
      [...(labels ?? [])].some((each) => fits(textOf(each))),
    );
    if (!field) throw new Error(`There is no "${String(label)}".`);
    return field;
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
    search: (text) => {
      const field = labelled('Search name or number');
      field.value = text;
      field.dispatchEvent(new Event('change', {bubbles: true}));
    },
    focused: () => textOf(root()?.activeElement ?? document.activeElement),
    asked: () =>
      page.requests
        .map(({url}) => new URL(url))
        .filter(({pathname}) => pathname.endsWith('/clients'))
        .map(({searchParams}) => searchParams),
  };
}
