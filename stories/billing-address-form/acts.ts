import {fireEvent, waitFor} from '@testing-library/dom';

import {inside} from '../inside.js';

/** What a person does in the form, in any of the languages in which a story is shown. */
export interface FormActs {
  press(name: RegExp): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  /** Waits for something to be there, by its role. */
  wait(role: string, name?: RegExp): Promise<HTMLElement>;
  scope: ReturnType<typeof inside>;
}

const EDIT = /^⟦?(Edit|Bewerk|Rediger)\b/;
export const SAVE = /^⟦?(Save|Opslaan|Lagre)/;
export const CANCEL = /^⟦?(Cancel|Annuleer|Avbryt)/;
export const SEARCH = /^⟦?(Search|Zoeken|Søk)/;

/** What can be done with the billing address on show. */
export function formActs(canvas: HTMLElement): FormActs {
  const scope = inside(canvas);
  const root = canvas.querySelector('billing-address-form')?.shadowRoot;
  return {
    scope,
    press: async (name) => (await scope.findByRole('button', {name})).click(),
    // By the name that a browser fills it in by, which is the same in every language.
    fill: async (field, text) => {
      const control = await waitFor(() => {
        const found = root?.querySelector(`[name="${field}"], [type="${field}"]`);
        if (!found) throw new Error(`There is no field ${field}.`);
        return found;
      });
      fireEvent.input(control, {target: {value: text}});
      fireEvent.change(control, {target: {value: text}});
    },
    wait: (role, name) => scope.findByRole(role, name && {name}),
  };
}

/** Opens the form. */
export async function edit(canvas: HTMLElement): Promise<FormActs> {
  const acts = formActs(canvas);
  await acts.press(EDIT);
  await acts.wait('form');
  return acts;
}

/** Opens the form, changes the city, and presses Save. */
export async function save(canvas: HTMLElement, city = 'Utrecht'): Promise<FormActs> {
  const acts = await edit(canvas);
  await acts.fill('city', city);
  await acts.press(SAVE);
  return acts;
}

/** The same, and waits for the notice of what came of it. */
export async function saveAndSee(canvas: HTMLElement): Promise<void> {
  const acts = await save(canvas);
  await acts.wait('alert');
}
