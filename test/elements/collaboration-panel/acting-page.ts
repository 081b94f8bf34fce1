import {fireEvent, within} from '@testing-library/dom';
import {html, type TemplateResult} from 'lit';

import type {Client, Collaboration} from '../../../src/api/index.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

type World = Parameters<typeof open>[0];

export const OFFICE = 'fjord-regnskap';

/** A page with collaborations on it, and what a person does in a dialog about one. */
export interface ActingPage extends TestPage {
  /** Presses a button, in the dialog on top while one is open. */
  press(name: string | RegExp): Promise<void>;
  /** Presses a button outside of the dialogs, and waits for the dialog. */
  begin(name: string): Promise<void>;
  /** Chooses one of the radio buttons of that name. */
  choose(name: string | RegExp): Promise<void>;
  /** A radio button of the dialog. */
  radio(name: string | RegExp): Promise<HTMLInputElement>;
  /** Chooses a task, by its id. */
  task(id: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** What is said to be wrong with a field, by its name. */
  problemOf(field: string): string;
  /** The dialog that is open. */
  dialog(): HTMLDialogElement | null;
  /** What stands in it, with single spaces. */
  said(): string;
  /** The writes that went over the network. */
  writes(): Request[];
  /** What the office has in the store about a client. */
  kept(clientId: string): Client;
}

type Acts = Omit<ActingPage, Exclude<keyof TestPage, 'press'>>;

/** The dialogs that are open, the one on top last. */
function dialogsOf({element}: TestPage): HTMLDialogElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLDialogElement>('dialog[open]') ?? [])];
}

function problemOf({element}: TestPage, field: string): string {
  const problem = `.form-dialog [data-field="${field}"] .problem`;
  return element.shadowRoot?.querySelector(problem)?.textContent.trim() ?? '';
}

function actsOf(page: TestPage): Acts {
  const dialog = () => dialogsOf(page).find((each) => each.matches('.form-dialog')) ?? null;
  const top = () => dialogsOf(page).at(-1);
  const radio = (name: string | RegExp) =>
    waitFor(() => {
      const place = dialog();
      if (!place) throw new Error('No dialog is open.');
      return within(place).getByRole<HTMLInputElement>('radio', {name, hidden: true});
    });
  return {
    dialog,
    async press(name) {
      const open = top();
      const find = (place: HTMLElement) => within(place).getByRole('button', {name, hidden: true});
      if (open) (await waitFor(() => find(top() ?? open))).click();
      else await page.press(name);
    },
    said: () => dialog()?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    async begin(name) {
      const button = await page.find('button', name);
      button.focus();
      button.click();
      await waitFor(() => {
        if (!dialog()) throw new Error('No dialog is open.');
      });
    },
    radio,
    choose: async (name) => (await radio(name)).click(),
    async task(id) {
      const list = await page.find('combobox', 'Tasks');
      fireEvent.change(list, {target: {value: id}});
    },
    async fill(label, text) {
      fireEvent.input(await page.find('textbox', label), {target: {value: text}});
    },
    problemOf: (field) => problemOf(page, field),
    writes: () => page.requests.filter(({method}) => method !== 'GET'),
    kept: (clientId) => page.store.collaborations.client(OFFICE, clientId),
  };
}

async function openPage(world: World, markup: TemplateResult): Promise<ActingPage> {
  const page = await open(world, markup);
  return {...page, ...actsOf(page)};
}

/** Shows a client as an employee of the office sees it. */
export async function openClient(client: string, world: World = {}): Promise<ActingPage> {
  const markup = html`<collaboration-panel client=${client}></collaboration-panel>`;
  return openPage({scenario: 'collaborations', ...world}, markup);
}

/** Shows a client's own, as its administrator sees them. */
export async function openOwn(world: World): Promise<ActingPage> {
  return openPage(world, html`<collaboration-panel perspective="client"></collaboration-panel>`);
}

/** Waits until the dialog is gone. */
export async function seeClosed(page: ActingPage): Promise<void> {
  await waitFor(() => {
    if (page.dialog()) throw new Error('The dialog is still open.');
  });
}

/** Waits until something has the focus, by its own text or the text of its label. */
export async function seeFocus(page: TestPage, name: string): Promise<void> {
  await waitFor(() => {
    const active = page.element.shadowRoot?.activeElement;
    const label = (active as HTMLInputElement | null | undefined)?.labels?.[0];
    const now = ((label ?? active)?.textContent ?? 'nothing').replace(/\s+/g, ' ').trim();
    if (now !== name) throw new Error(`The focus is at "${now}"`);
  });
}

/** The newest collaboration of a client in the store. */
export function collaborationOf(page: ActingPage, clientId: string): Collaboration | undefined {
  return page.kept(clientId).collaboration;
}

/** The keys under which something was sent, each once. */
export function keysOf(page: ActingPage): Set<string | null> {
  return new Set(page.writes().map(({headers}) => headers.get('Idempotency-Key')));
}
