import {fireEvent, waitFor, within} from '@testing-library/dom';

import {inside} from '../inside.js';

/** What a person does in the forms about users, in any of the languages in which a story is shown. */
export interface FormActs {
  /** Presses a button, in the dialog on top while one is open. */
  press(name: RegExp): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  /** Presses a radio button or a check box, by the value or the name that it has in every language. */
  tick(field: string, value?: string): Promise<void>;
  choose(code: string): Promise<void>;
  /** Waits for something in the dialog to be there, by its role. */
  wait(role: string, name?: RegExp): Promise<HTMLElement>;
}

const ADD = /^⟦?(Add user|Voeg gebruiker toe|Legg til bruker)/;
const EDIT = /^⟦?(Edit|Rediger)\b|\bbewerken$/;
export const NEXT = /^⟦?(Next|Volgende|Neste)/;
export const SUBMIT = /^⟦?(Add|Toevoegen|Legg til|Save|Opslaan|Lagre|Order|Licentie|Bestill)/;
export const CANCEL = /^⟦?(Cancel|Annuleer|Avbryt)/;

/** What can be done with the users on show. */
export function formActs(canvas: HTMLElement): FormActs {
  const root = canvas.querySelector('user-manager')?.shadowRoot;
  const dialog = () => [...(root?.querySelectorAll<HTMLElement>('dialog[open]') ?? [])].at(-1);
  const scope = () => {
    const top = dialog();
    return top ? within(top) : inside(canvas);
  };
  const control = (selector: string) =>
    waitFor(() => {
      const found = dialog()?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    });
  return {
    press: (name) => waitFor(() => scope().getByRole('button', {name}).click()),
    fill: async (field, text) => {
      fireEvent.input(await control(`input[name="${field}"]:not([readonly])`), {target: {value: text}});
    },
    tick: async (field, value) => {
      const selector = `input[name="${field}"]`;
      const all = () => [...(dialog()?.querySelectorAll<HTMLInputElement>(selector) ?? [])];
      await control(selector);
      all().find((each) => value === undefined || each.value === value)?.click();
    },
    choose: async (code) => {
      const list = await control('select[name="jobFunctionCode"]:enabled');
      fireEvent.change(list, {target: {value: code}});
    },
    wait: (role, name) => waitFor(() => scope().getByRole(role, name && {name})),
  };
}

/** Opens the first step of adding somebody. */
export async function add(canvas: HTMLElement): Promise<FormActs> {
  const acts = formActs(canvas);
  await acts.press(ADD);
  await acts.wait('form');
  return acts;
}

/** The same, and asks about an e-mail address. */
export async function ask(canvas: HTMLElement, email: string): Promise<FormActs> {
  const acts = await add(canvas);
  await acts.fill('email', email);
  await acts.press(NEXT);
  return acts;
}

/** The second step, with all that has to be filled in. */
export async function details(
  canvas: HTMLElement,
  email = 'noor@rodelente.example',
): Promise<FormActs> {
  const acts = await ask(canvas, email);
  await acts.fill('firstName', 'Noor');
  await acts.fill('lastName', 'van den Berg');
  await acts.choose('controller');
  return acts;
}

/** Opens the form about the user who stands at a place in the list, from the top. */
export async function edit(canvas: HTMLElement, place = 0): Promise<FormActs> {
  const acts = formActs(canvas);
  await waitFor(() => {
    const button = inside(canvas).getAllByRole('button', {name: EDIT})[place];
    if (!button) throw new Error('There is no user.');
    button.click();
  });
  await acts.wait('form');
  return acts;
}
