import {fireEvent} from '@testing-library/dom';

import {usersEndpoints} from '../../src/api/resources/users/endpoints.js';
import type {User} from '../../src/api/resources/users/schema.js';
import {inside} from '../inside.js';

/** What a person does in the dialog that deletes a user, in any of the languages in which a story is shown. */
export interface RemovingActs {
  press(name: RegExp): Promise<void>;
  give(reason: string): Promise<void>;
  wait(role: string, name?: RegExp): Promise<HTMLElement>;
  see(text: RegExp): Promise<void>;
}

export const DELETE = /^⟦?(Delete|Verwijderen|Slett)~*⟧?$/;
export const CANCEL = /^⟦?(Cancel|Annuleer|Avbryt)/;

/** Presses Delete in somebody's row, which is named in every language. */
export async function beginRemoving(canvas: HTMLElement, name: string): Promise<RemovingActs> {
  const scope = inside(canvas);
  const acts: RemovingActs = {
    press: async (wanted) =>
      (await scope.findByRole('button', {name: wanted, hidden: true})).click(),
    give: async (reason) => {
      const dialog = await scope.findByRole('dialog');
      const field = dialog.querySelector('textarea');
      if (field) fireEvent.input(field, {target: {value: reason}});
    },
    wait: (role, wanted) => scope.findByRole(role, wanted && {name: wanted}),
    see: async (text) => void (await scope.findByText(text)),
  };
  await acts.press(new RegExp(`^(?=.*${name}).*(Delete|Verwijder|Slett)`, 'i'));
  await acts.wait('dialog');
  return acts;
}

/** The same, gives a reason and presses Delete. */
export async function removeUser(canvas: HTMLElement, name: string): Promise<RemovingActs> {
  const acts = await beginRemoving(canvas, name);
  await acts.give('Heeft sinds 1 mei een andere functie.');
  await acts.press(DELETE);
  return acts;
}

/** The same, and waits for the notice of what came of it. */
export async function removeAndSee(canvas: HTMLElement, name: string): Promise<void> {
  const acts = await removeUser(canvas, name);
  await acts.wait('alert');
}

/** A colleague changes a user. */
export async function changeUser(
  canvas: HTMLElement,
  userId: string,
  change: Partial<User>,
): Promise<void> {
  const portal = canvas.querySelector('user-manager')?.closest('portal-provider')?.portal;
  await portal?.load();
  const organizationId = portal?.organization?.id;
  if (!portal || organizationId === undefined) throw new Error('No organization is in view.');
  const user = await portal.call(usersEndpoints.get, {organizationId, userId});
  const body = {...user, ...change};
  const idempotencyKey = crypto.randomUUID();
  await portal.call(usersEndpoints.replace, {organizationId, userId, body, idempotencyKey});
}
