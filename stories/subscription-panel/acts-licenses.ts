import {fireEvent, waitFor, within} from '@testing-library/dom';

import type {Portal} from '../../src/portal/portal.js';
import {inside} from '../inside.js';

/** What a person does to licenses, in any of the languages in which a story is shown. */
export interface LicenseActs {
  /** Types the number of licenses that the next period is to have. */
  want(count: number): Promise<void>;
  /** Presses a button, in the dialog on top while one is open. */
  press(name: RegExp): Promise<void>;
  /** Consents to number and price. */
  consent(): Promise<void>;
  /** Waits for a dialog to be open. */
  dialog(): Promise<HTMLElement>;
  /** Waits until no dialog is open. */
  closed(): Promise<void>;
  /** Waits for something to be there by its role. */
  wait(role: string, name?: RegExp): Promise<HTMLElement>;
}

export const CONTINUE = /^⟦?(Continue|Verder|Fortsett)/;
export const ORDER = /^⟦?(Order|Bestill|\d+ licenties? bestellen)/;
export const REMOVE = /^⟦?(Remove|Fjern|\d+ licenties? verwijderen)/;

/** Begins once the licenses are on show. */
export async function licenseActs(canvas: HTMLElement): Promise<LicenseActs> {
  const scope = inside(canvas);
  const root = canvas.querySelector('subscription-panel')?.shadowRoot;
  const top = () => [...(root?.querySelectorAll<HTMLElement>('dialog[open]') ?? [])].at(-1);
  const dialog = () =>
    waitFor(() => {
      const found = top();
      if (!found) throw new Error('No dialog is open.');
      return found;
    });
  await scope.findByRole('spinbutton');
  return {
    dialog,
    closed: () =>
      waitFor(() => {
        if (top()) throw new Error('A dialog is open.');
      }),
    want: async (count) =>
      void fireEvent.input(await scope.findByRole('spinbutton'), {target: {value: String(count)}}),
    press: (name) =>
      waitFor(() => within(top() ?? canvasOf(root)).getByRole('button', {name}).click()),
    consent: async () => (await within(await dialog()).findByRole('checkbox')).click(),
    wait: (role, name) => scope.findByRole(role, name && {name}),
  };
}

function canvasOf(root: ShadowRoot | null | undefined): HTMLElement {
  const found = root?.querySelector<HTMLElement>('.root');
  if (!found) throw new Error('Nothing is on show.');
  return found;
}

/** Somebody else removes a license meanwhile, on another page. */
export async function removeMeanwhile(canvas: HTMLElement): Promise<void> {
  const portal = canvas.querySelector('portal-provider')?.portal as Portal;
  await portal.load();
  const {subscriptionEndpoints} = await import('../../src/api/resources/subscription/endpoints.js');
  const organizationId = portal.organization?.id ?? '';
  const {version} = await portal.call(subscriptionEndpoints.get, {organizationId});
  const body = {version, quantity: 1};
  const idempotencyKey = 'somebody-else';
  await portal.call(subscriptionEndpoints.removeLicenses, {organizationId, body, idempotencyKey});
}
