import {fireEvent, waitFor} from '@testing-library/dom';

import {inside} from '../inside.js';

/** What a person does to add several users, in any of the languages in which a story is shown. */
export interface InvitingActs {
  press(name: RegExp): Promise<void>;
  paste(text: string): Promise<void>;
  /** Chooses a job function for all. */
  choose(code: string): Promise<void>;
  wait(role: string, name?: RegExp): Promise<HTMLElement>;
}

const SEVERAL = /^⟦?(Add several|Meerdere toevoegen|Legg til flere)/;
const CHECK = /^⟦?(Check|Controleren|Kontroller)(?! those| deze| disse)/;
export const ADD = /^⟦?(Add|Voeg|Legg til) \d+/;
export const CANCEL = /^⟦?(Cancel|Annuleer|Avbryt)/;

/** Everything that can be known of an address, in the scenario `email-verdicts`. */
export const EVERY_VERDICT = [
  'Eva Dijkstra <eva.dijkstra@rodelente.example>',
  '"Smits, Bo" <bo.smits@rodelente.example>',
  'karin.smit@rodelente.example',
  'anne.vanamersfoort@gmail.com',
  'tom.bos@groeneherfst.example',
  'eva.dijkstra@rodelente.example',
  'ingrid.haugen@blauwefjord.example',
].join('\n');

/** Two who are complete but for a job function. */
export const TWO = EVERY_VERDICT.split('\n').slice(0, 2).join('\n');

/** Presses Add several. */
export async function beginInviting(canvas: HTMLElement): Promise<InvitingActs> {
  const scope = inside(canvas);
  const find = (selector: string): Promise<HTMLElement> =>
    waitFor(() => {
      const root = canvas.querySelector('user-manager')?.shadowRoot;
      const found = root?.querySelector<HTMLElement>(`.form-dialog[open] ${selector}`);
      if (!found) throw new Error(`There is no ${selector} in the dialog.`);
      return found;
    });
  const acts: InvitingActs = {
    press: async (name) => (await scope.findByRole('button', {name, hidden: true})).click(),
    paste: async (text) =>
      void fireEvent.input(await find('textarea'), {target: {value: text}}),
    choose: async (code) => {
      await find(`.for-all [data-field="jobFunctionCode"] option[value="${code}"]`);
      const select = await find('.for-all [data-field="jobFunctionCode"] select');
      fireEvent.change(select, {target: {value: code}});
    },
    wait: (role, name) => scope.findByRole(role, name && {name}),
  };
  await acts.press(SEVERAL);
  await find('textarea');
  return acts;
}

/** The same, pastes a list and presses Check. */
export async function checkList(canvas: HTMLElement, list: string): Promise<InvitingActs> {
  const acts = await beginInviting(canvas);
  await acts.paste(list);
  await acts.press(CHECK);
  return acts;
}

/** The same, and chooses a job function for all. */
export async function complete(canvas: HTMLElement, list = TWO): Promise<InvitingActs> {
  const acts = await checkList(canvas, list);
  await acts.choose('controller');
  return acts;
}

/** The same, presses Add, and waits for the notice of what came of it. */
export async function addAndSee(canvas: HTMLElement, list = TWO): Promise<void> {
  const acts = await complete(canvas, list);
  await acts.press(ADD);
  await acts.wait('alert');
}
