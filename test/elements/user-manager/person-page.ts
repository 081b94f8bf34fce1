import {fireEvent, within} from '@testing-library/dom';
import {html, type TemplateResult} from 'lit';

import type {User, UserKind} from '../../../src/api/index.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

/** A page with users on it, and what a person does there. */
export interface PersonPage extends TestPage {
  /** The control under a label, in the dialog. */
  field(label: string): Promise<HTMLInputElement>;
  /** Types a text in place of what a field holds. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses in the list of job functions, by what stands there. */
  chooseFunction(text: string): Promise<void>;
  /** Presses a radio button or a check box. */
  tick(label: string | RegExp): Promise<void>;
  /** What is said to be wrong with a field. */
  problemOf(label: string): Promise<string>;
  /** What is kept of a user. */
  saved(email: string, kind?: UserKind): User | undefined;
  /** The writes that went over the network. */
  writes(): Request[];
  /** Whether a form stands open. */
  isOpen(): boolean;
}

type World = Parameters<typeof open>[0];

/** Shows the users as somebody of the scenario sees them. */
export async function openUsers(
  world: World = {},
  markup: TemplateResult = html`<user-manager></user-manager>`,
): Promise<PersonPage> {
  const page = await open(world, markup);
  return {...page, ...acts(page)};
}

/** The first step of adding somebody. */
export async function openAdding(world: World = {}, markup?: TemplateResult): Promise<PersonPage> {
  const page = await openUsers(world, markup);
  await page.press('Add user');
  await page.find('heading', 'Add user by e-mail');
  return page;
}

/** The second step, for an address that nobody knows. */
export async function openDetails(
  world: World = {},
  email = 'noor@rodelente.example',
  markup?: TemplateResult,
): Promise<PersonPage> {
  const page = await openAdding(world, markup);
  await page.fill('E-mail', email);
  await page.press('Next');
  await page.field('First name');
  await page.find('option', 'Controller');
  return page;
}

/** Fills in what has to be. */
export async function fillDetails(page: PersonPage): Promise<void> {
  await page.fill('First name', 'Noor');
  await page.fill('Last name', 'van den Berg');
  if (page.query('radio', 'Viewer')) await page.tick('Viewer');
  await page.chooseFunction('Controller');
}

/** The form about a user of the list. */
export async function openEditing(
  world: World = {},
  name = 'Anne van Amersfoort',
  markup?: TemplateResult,
): Promise<PersonPage> {
  const page = await openUsers(world, markup);
  await page.press(`Edit ${name}`);
  await page.find('heading', `Edit ${name}`);
  await page.find('option', 'Controller');
  return page;
}

type Acts = Omit<PersonPage, Exclude<keyof TestPage, 'press' | 'query'>>;

/** Where a person can do anything: in the dialog on top, while one is open. */
function reach({element}: TestPage): HTMLElement {
  const dialogs = element.shadowRoot?.querySelectorAll<HTMLElement>('dialog[open]') ?? [];
  return [...dialogs].at(-1) ?? element.shadowRoot?.querySelector<HTMLElement>('.root') ?? element;
}

function acts(page: TestPage): Acts {
  const query: TestPage['query'] = (role, name) =>
    within(reach(page)).queryByRole(role, {hidden: true, ...(name !== undefined && {name})});
  const field = (label: string) => fieldOf(page, label);
  return {
    field,
    query,
    press: (name) =>
      waitFor(() => within(reach(page)).getByRole('button', {hidden: true, name}).click()),
    async fill(label, text) {
      fireEvent.input(await field(label), {target: {value: text}});
    },
    async chooseFunction(text) {
      const option = (await page.find('option', text)) as HTMLOptionElement;
      fireEvent.change(await field('Job function'), {target: {value: option.value}});
    },
    async tick(label) {
      await waitFor(() => {
        const found = query('radio', label) ?? query('checkbox', label);
        if (!found) throw new Error(`There is nothing to tick called ${String(label)}`);
        found.click();
      });
    },
    async problemOf(label) {
      const ids = (await field(label)).getAttribute('aria-describedby') ?? '';
      const find = (id: string) => page.element.shadowRoot?.getElementById(id);
      const problem = ids.split(' ').filter((id) => id.endsWith('-problem')).map(find)[0];
      return problem?.textContent.trim() ?? '';
    },
    saved: (email, kind = 'organization') =>
      page.store.users.find(email).find((user) => user.kind === kind),
    writes: () => page.requests.filter(({method}) => method !== 'GET'),
    isOpen: () => page.element.shadowRoot?.querySelector<HTMLDialogElement>('.form-dialog[open]') != null,
  };
}

async function fieldOf(page: TestPage, label: string): Promise<HTMLInputElement> {
  const name = new RegExp(`^${label}( \\(optional\\))?$`);
  return waitFor(() => {
    const roles = ['textbox', 'combobox', 'radiogroup', 'checkbox'];
    const options = {hidden: true, name};
    const found = roles
      .map((role) => within(reach(page)).queryByRole(role, options))
      .find((each) => each !== null);
    if (!found) throw new Error(`There is no field ${label}`);
    return found as HTMLInputElement;
  });
}

/** Waits until the form is gone. */
export async function seeClosed(page: PersonPage): Promise<void> {
  await waitFor(() => {
    if (page.isOpen()) throw new Error(`The form is open: ${page.text()}`);
  });
}

/** Waits until something in the element has the focus, by what it is called or says. */
export async function seeFocus(page: PersonPage, name: string | RegExp): Promise<void> {
  await waitFor(() => {
    const now = focusName(page);
    const isThere = typeof name === 'string' ? now === name : name.test(now);
    if (!isThere) throw new Error(`The focus is at "${now}"`);
  });
}

function focusName({element}: TestPage): string {
  const active = element.shadowRoot?.activeElement;
  if (!active) return 'nothing';
  const id = active.getAttribute('aria-labelledby');
  const label = id === null ? null : element.shadowRoot?.getElementById(id);
  const name = active.getAttribute('aria-label');
  const labels = (active as HTMLInputElement).labels?.[0];
  return name ?? (label ?? labels ?? active).textContent.replace(/\s+/g, ' ').trim();
}
