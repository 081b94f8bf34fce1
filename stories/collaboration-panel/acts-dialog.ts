import {fireEvent, waitFor, within} from '@testing-library/dom';

import {collaborationsEndpoints} from '../../src/api/resources/collaborations/endpoints.js';
import {inside} from '../inside.js';

/** What a person does in the dialogs about collaborations, in any of the languages in which a story is shown. */
export interface DialogActs {
  /** Presses the button that does it. */
  submit(): Promise<void>;
  /** Chooses a radio button or a task, by the value that it has in every language. */
  choose(field: string, value: string): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  /** Waits for something to be there, by its role. */
  wait(role: string, name?: RegExp): Promise<HTMLElement>;
  see(text: RegExp): Promise<void>;
}

export const ACTIVATE = /^⟦?(Activate|Activeren|Aktiver)/;
export const CHANGE_TASK = /^⟦?(Change the task|Taak wijzigen|Endre oppgaven)/;
export const CHANGE_TERMS = /^⟦?(Change the agreement|Overeenkomst wijzigen|Endre avtalen)/;
export const END = /^⟦?(End the collaboration|Samenwerking beëindigen|Avslutt samarbeidet)/;
export const WITHDRAW = /^⟦?(Withdraw the invitation|Uitnodiging intrekken|Trekk tilbake invitasjonen)/;

/** Presses a button of what is on show, and waits for its dialog. */
export async function beginAct(canvas: HTMLElement, name: RegExp): Promise<DialogActs> {
  const root = () => canvas.querySelector('collaboration-panel')?.shadowRoot;
  const dialog = () => root()?.querySelector<HTMLElement>('.form-dialog[open]');
  const control = (selector: string) =>
    waitFor(() => {
      const found = dialog()?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    });
  await canvas.querySelector('portal-provider')?.portal?.load();
  (await inside(canvas).findByRole('button', {name})).click();
  await control('form');
  return {
    submit: async () => (await control('button[type="submit"]')).click(),
    choose: async (field, value) => {
      const found = await control(`[data-field="${field}"] :is(input, select)`);
      if (found instanceof HTMLSelectElement) fireEvent.change(found, {target: {value}});
      else (await control(`input[name="${field}"][value="${value}"]`)).click();
    },
    fill: async (field, text) => {
      fireEvent.input(await control(`input[name="${field}"]`), {target: {value: text}});
    },
    wait: (role, wanted) =>
      waitFor(() => {
        const place = dialog();
        if (!place) throw new Error('There is no dialog.');
        return within(place).getByRole(role, wanted && {name: wanted});
      }),
    see: async (text) => void (await inside(canvas).findByText(text)),
  };
}

/** A colleague agrees something else meanwhile: who pays. */
export async function changeTermsMeanwhile(canvas: HTMLElement, clientId: string): Promise<void> {
  const portal = canvas.querySelector('portal-provider')?.portal;
  const organizationId = portal?.organization?.id;
  if (!portal || organizationId === undefined) throw new Error('No organization is in view.');
  const {collaboration} = await portal.call(collaborationsEndpoints.client, {organizationId, clientId});
  await portal.call(collaborationsEndpoints.changeTerms, {
    organizationId,
    collaborationId: collaboration?.id ?? '',
    body: {version: collaboration?.version ?? '', invoiceRecipient: 'office'},
    idempotencyKey: crypto.randomUUID(),
  });
}
