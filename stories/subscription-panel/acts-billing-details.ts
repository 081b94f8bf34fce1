import {fireEvent, waitFor} from '@testing-library/dom';

import {inside} from '../inside.js';

/** What a person does with billing details, in any of the languages in which a story is shown. */
export interface DetailsActs {
  press(name: RegExp): Promise<void>;
  /** Chooses how invoices are sent. */
  send(way: string): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  choose(field: string, value: string): Promise<void>;
  /** Waits for something to be there, by its role. */
  wait(role: string, name?: RegExp): Promise<HTMLElement>;
}

const EDIT = /^⟦?(Edit|Bewerk|Rediger)\b/;
export const SAVE = /^⟦?(Save|Opslaan|Lagre)/;
export const CANCEL = /^⟦?(Cancel|Annuleer|Avbryt)/;

function detailsActs(canvas: HTMLElement): DetailsActs {
  const scope = inside(canvas);
  const root = canvas.querySelector('subscription-panel')?.shadowRoot;
  const control = (selector: string) =>
    waitFor(() => {
      const found = root?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    });
  return {
    press: async (name) => (await scope.findByRole('button', {name})).click(),
    send: async (way) => {
      const find = `input[name="deliveryMethod"]`;
      await control(find);
      const all = [...(root?.querySelectorAll<HTMLInputElement>(find) ?? [])];
      all.find(({value}) => value === way)?.click();
    },
    fill: async (field, text) => {
      const input = await control(`input[name="${field}"]`);
      fireEvent.input(input, {target: {value: text}});
      fireEvent.change(input);
    },
    choose: async (field, value) => {
      const select = `select[name="${field}"]`;
      await control(`${select} option[value="${value}"]`);
      fireEvent.change(await control(select), {target: {value}});
    },
    wait: (role, name) => scope.findByRole(role, name && {name}),
  };
}

/** Opens the form. */
export async function edit(canvas: HTMLElement): Promise<DetailsActs> {
  const acts = detailsActs(canvas);
  await acts.press(EDIT);
  await acts.wait('form');
  return acts;
}

/** Opens the form, and fills in where electronic invoices go. */
export async function turnOn(canvas: HTMLElement, operatorCode = '003721291126'): Promise<DetailsActs> {
  const acts = await edit(canvas);
  await acts.send('e-invoice');
  await acts.fill('eInvoiceAddress', '12345678');
  await acts.fill('operatorCode', operatorCode);
  return acts;
}
