import {fireEvent, within} from '@testing-library/dom';
import {html, type TemplateResult} from 'lit';

import {open, type TestPage, waitFor} from '../../support/open.js';

type World = Parameters<typeof open>[0];

/** A page on which several users are added at once, and what a person does there. */
export interface InvitingPage extends TestPage {
  paste(text: string): Promise<void>;
  /** Pastes, presses Check, and waits for what is known of each. */
  check(text: string): Promise<void>;
  /** The control of a person, or of all. */
  field(who: string, label: string): Promise<HTMLInputElement>;
  fill(who: string, label: string, value: string): Promise<void>;
  /** What is said to be wrong with a field. */
  problemOf(who: string, label: string): Promise<string>;
  /** What the dialog tells in its live region. */
  told(): string;
  dialog(): HTMLDialogElement | null;
  /** The requests that add somebody. */
  writes(): Request[];
}

/** Presses Add several, and waits for the dialog. */
export async function openInviting(
  world: World = {},
  markup: TemplateResult = html`<user-manager></user-manager>`,
): Promise<InvitingPage> {
  const page = await open({scenario: 'email-verdicts', ...world}, markup);
  await page.press('Add several');
  await page.find('textbox', 'E-mail addresses');
  return {...page, ...acts(page)};
}

export const FOR_ALL = 'For all';

function acts(page: TestPage): Omit<InvitingPage, keyof TestPage> {
  const dialog = () =>
    page.element.shadowRoot?.querySelector<HTMLDialogElement>('.form-dialog[open]') ?? null;
  const field = async (who: string, label: string) => {
    const group = await page.find('group', who);
    return within(group).getByLabelText<HTMLInputElement>(label);
  };
  const paste = async (text: string) => {
    fireEvent.input(await page.find('textbox', 'E-mail addresses'), {target: {value: text}});
  };
  return {
    dialog,
    field,
    paste,
    async check(text) {
      await paste(text);
      await page.press('Check');
      await page.see(/can be added\./);
    },
    async fill(who, label, value) {
      const control = await field(who, label);
      const isSelect = control.localName === 'select';
      if (isSelect) fireEvent.change(control, {target: {value}});
      else fireEvent.input(control, {target: {value}});
    },
    async problemOf(who, label) {
      const id = (await field(who, label)).getAttribute('aria-describedby') ?? '';
      return page.element.shadowRoot?.getElementById(id)?.textContent.trim() ?? '';
    },
    told: () => {
      const region = dialog()?.querySelector('[role="status"]');
      return region?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    },
    writes: () =>
      page.requests.filter(({method, url}) => method === 'POST' && url.endsWith('/users')),
  };
}

/** Waits until the dialog is gone. */
export async function seeClosed(page: InvitingPage): Promise<void> {
  await waitFor(() => {
    if (page.dialog()) throw new Error('The dialog is still open.');
  });
}
