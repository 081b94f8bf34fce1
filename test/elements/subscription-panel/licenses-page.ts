import {fireEvent, within} from '@testing-library/dom';
import {html, type TemplateResult} from 'lit';

import type {Order, Subscription} from '../../../src/api/index.js';
import {orders, removeLicenses, see} from '../../mocks/subscription-helpers.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

type World = Parameters<typeof open>[0];

export const markup = html`<subscription-panel sections="licenses"></subscription-panel>`;

/** A page with licenses on it, and what a person does who changes them. */
export interface LicensesPage extends TestPage {
  field(): Promise<HTMLInputElement>;
  /** Types how many licenses the next period is to have. */
  want(count: number | string): Promise<void>;
  /** Types a number, and presses Continue. */
  goOn(count: number): Promise<void>;
  /** Presses the button of that name in the dialog that is open. */
  choose(name: string | RegExp): Promise<void>;
  /** Consents to the price on show, once there is one. */
  consent(): Promise<void>;
  /** The dialog that is open. */
  dialog(): HTMLDialogElement | null;
  /** What the dialog says, with single spaces, once one is open. */
  dialogText(): Promise<string>;
  closed(): Promise<void>;
  /** What the store has now. */
  subscription(): Promise<Subscription>;
  /** Orders of the store beyond those of the scenario. */
  newOrders(): Promise<Order[]>;
  /** Somebody else removes licenses meanwhile. */
  removeElsewhere(quantity: number): Promise<void>;
  /** The writes that went over the network. */
  writes(to: string): Request[];
}

type Acts = Omit<LicensesPage, keyof TestPage | keyof Backend>;
type Backend = Pick<LicensesPage, 'subscription' | 'newOrders' | 'removeElsewhere' | 'writes'>;

/** What a person does and sees. */
function actingOn(page: TestPage): Acts {
  const dialog = () =>
    page.element.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]') ?? null;
  const inDialog = () =>
    waitFor(() => {
      const found = dialog();
      if (!found) throw new Error(`No dialog is open: ${page.text()}`);
      return found;
    });
  const field = () => page.find('spinbutton') as Promise<HTMLInputElement>;
  const want = async (count: number | string) => {
    fireEvent.input(await field(), {target: {value: String(count)}});
  };
  return {
    field,
    want,
    dialog,
    goOn: async (count) => {
      await want(count);
      await page.press('Continue');
    },
    choose: async (name) =>
      waitFor(() => within(dialog() ?? page.element).getByRole('button', {name}).click()),
    consent: async () => (await within(await inDialog()).findByRole('checkbox')).click(),
    dialogText: async () => (await inDialog()).textContent.replace(/\s+/g, ' ').trim(),
    closed: () =>
      waitFor(() => {
        if (dialog()) throw new Error('The dialog is still open.');
      }),
  };
}

/** What became of it, and what others do. */
function behind({store, requests}: TestPage): Backend {
  const {api} = store;
  return {
    subscription: () => see(api),
    newOrders: async () => (await orders(api)).items.slice(0, -3),
    removeElsewhere: async (quantity) => void (await removeLicenses(api, quantity)),
    writes: (to) =>
      requests.filter(({method, url}) => method === 'POST' && url.endsWith(`/${to}`)),
  };
}

/** Shows the licenses as somebody of the scenario sees them. */
export async function openLicenses(
  world: World = {},
  wanted: TemplateResult = markup,
): Promise<LicensesPage> {
  const page = await open({scenario: 'subscription', ...world}, wanted);
  return {...page, ...actingOn(page), ...behind(page)};
}

/** Brings the price of so many licenses on show. */
export async function openQuote(count: number, world: World = {}): Promise<LicensesPage> {
  const page = await openLicenses(world);
  await page.goOn(count);
  await page.dialogText();
  return page;
}

/** The licenses of this period and of the next. */
export async function counts(page: LicensesPage): Promise<[current: number, next: number]> {
  const {current, next} = await page.subscription();
  return [current.licenses, next.licenses];
}
