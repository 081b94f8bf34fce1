import {fireEvent} from '@testing-library/dom';
import {html, type TemplateResult} from 'lit';

import type {UserRemovalRecord} from '../../../mocks/store/users/user-record.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

type World = Parameters<typeof open>[0];

export const ANNE = 'Anne van Amersfoort';
export const RUUD = 'Ruud Coon';
export const LEFT = 'This person no longer works for our organization';

/** A page with users on it, and what a person does who deletes one. */
export interface RemovingPage extends TestPage {
  /** Presses Delete in somebody's row, and waits for the dialog. */
  begin(name: string): Promise<void>;
  reason(): Promise<HTMLTextAreaElement>;
  /** Types a reason in place of the one that is there. */
  give(reason: string): Promise<void>;
  tick(name: string): Promise<void>;
  /** What is said to be wrong with the reason. */
  problem(): Promise<string>;
  /** What was removed in the store. */
  removals(): readonly UserRemovalRecord[];
  /** The writes that went over the network. */
  writes(): Request[];
  /** The dialog that is open. */
  dialog(): HTMLDialogElement | null;
}

/** Shows the users as somebody of the scenario sees them. */
export async function openUsers(
  world: World = {},
  markup: TemplateResult = html`<user-manager></user-manager>`,
): Promise<RemovingPage> {
  const page = await open(world, markup);
  const dialog = () =>
    page.element.shadowRoot?.querySelector<HTMLDialogElement>('.form-dialog[open]') ?? null;
  const reason = () => page.find('textbox', 'Reason') as Promise<HTMLTextAreaElement>;
  return {
    ...page,
    dialog,
    reason,
    async begin(name) {
      await page.press(`Delete ${name}`);
      await waitFor(() => {
        if (!dialog()) throw new Error('No dialog is open.');
      });
    },
    async give(text) {
      fireEvent.input(await reason(), {target: {value: text}});
    },
    async tick(name) {
      const control = page.query('checkbox', name) ?? (await page.find('radio', name));
      control.click();
    },
    async problem() {
      const ids = (await reason()).getAttribute('aria-describedby')?.split(' ') ?? [];
      const id = ids.find((each) => each.endsWith('-problem')) ?? '';
      return page.element.shadowRoot?.getElementById(id)?.textContent.trim() ?? '';
    },
    removals: () => page.store.users.removals,
    writes: () => page.requests.filter(({method}) => method === 'POST'),
  };
}

/** The same, with the dialog open for somebody. */
export async function openRemoving(world: World = {}, name = ANNE): Promise<RemovingPage> {
  const isSupport = world.scenario === undefined && name !== ANNE && name !== RUUD;
  const markup = isSupport
    ? html`<user-manager kind="support"></user-manager>`
    : html`<user-manager></user-manager>`;
  const page = await openUsers(world, markup);
  await page.begin(name);
  return page;
}

/** Waits until the dialog is gone. */
export async function seeClosed(page: RemovingPage): Promise<void> {
  await waitFor(() => {
    if (page.dialog()) throw new Error('The dialog is still open.');
  });
}

/** What has the focus, as a person would name it. */
export function focusName({element}: TestPage): string {
  const active = element.shadowRoot?.activeElement;
  const label = (active as HTMLInputElement | null | undefined)?.labels?.[0];
  const name = active?.getAttribute('aria-label') ?? (label ?? active)?.textContent ?? 'nothing';
  return name.replace(/\s+/g, ' ').trim();
}

/** Waits until something has the focus. */
export async function seeFocus(page: TestPage, name: string): Promise<void> {
  await waitFor(() => {
    const now = focusName(page);
    if (now !== name) throw new Error(`The focus is at "${now}"`);
  });
}
