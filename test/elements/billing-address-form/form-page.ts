import {fireEvent} from '@testing-library/dom';
import {html, type TemplateResult} from 'lit';

import type {BillingAddress} from '../../../src/api/resources/billing-address/schema.js';
import type {BillingAddressForm} from '../../../src/elements/billing-address-form/billing-address-form.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

export const EDIT = 'Edit the billing address';
export const SAVED =
  'The billing address is saved. The next invoice goes there. Issued invoices stay as they are.';

/** A page with a billing address on it, and what a person does there. */
export interface FormPage extends TestPage {
  form: BillingAddressForm;
  /** The control under a label. */
  field(label: string | RegExp): Promise<HTMLInputElement>;
  /** Types a text in place of what a field holds. */
  fill(label: string | RegExp, text: string): Promise<void>;
  chooseCountry(code: string): Promise<void>;
  /** What is said to be wrong with a field. */
  problemOf(label: string | RegExp): Promise<string>;
  /** What is saved in the store. */
  saved(organizationId?: string): BillingAddress;
  /** The writes that went over the network. */
  writes(): Request[];
}

type World = Parameters<typeof open>[0];

/** Shows the billing address as somebody of the scenario sees it. */
export async function openForm(
  world: World = {},
  markup: TemplateResult = html`<billing-address-form></billing-address-form>`,
): Promise<FormPage> {
  const page = await open(world, markup);
  return {...page, form: page.element as BillingAddressForm, ...acts(page)};
}

/** The same, with the form open. */
export async function openEditing(world: World = {}, markup?: TemplateResult): Promise<FormPage> {
  const page = await openForm(world, markup);
  await page.press(EDIT);
  await page.find('form', 'Change the billing address');
  return page;
}

function acts(page: TestPage): Omit<FormPage, keyof TestPage | 'form'> {
  const field = (label: string | RegExp) => fieldOf(page, label);
  return {
    field,
    async fill(label, text) {
      const input = await field(label);
      fireEvent.input(input, {target: {value: text}});
      fireEvent.change(input);
    },
    async chooseCountry(code) {
      fireEvent.change(await field('Country'), {target: {value: code}});
    },
    async problemOf(label) {
      const ids = (await field(label)).getAttribute('aria-describedby') ?? '';
      const find = (id: string) => page.element.shadowRoot?.getElementById(id);
      const problem = ids.split(' ').filter((id) => id.endsWith('-problem')).map(find)[0];
      return problem?.textContent.trim() ?? '';
    },
    saved: (organizationId = 'rode-lente') => page.store.billingAddresses.get(organizationId),
    writes: () => page.requests.filter(({method}) => method === 'PUT'),
  };
}

async function fieldOf(page: TestPage, label: string | RegExp): Promise<HTMLInputElement> {
  const name = typeof label === 'string' ? new RegExp(`^${label}( \\(optional\\))?$`) : label;
  return waitFor(() => {
    const fields = ['textbox', 'combobox', 'searchbox'].map((role) => page.query(role, name));
    const found = fields.find((each) => each !== null);
    if (!found) throw new Error(`There is no field ${String(label)}`);
    return found as HTMLInputElement;
  });
}

/** What has the focus, as a person would name it. */
export function focusName({element}: TestPage): string {
  const active = element.shadowRoot?.activeElement;
  if (!active) return 'nothing';
  const id = active.getAttribute('aria-labelledby');
  const label = id === null ? null : element.shadowRoot?.getElementById(id);
  const labels = (active as HTMLInputElement).labels?.[0];
  return (label ?? labels ?? active).textContent.replace(/\s+/g, ' ').trim();
}

/** Waits until something has the focus. */
export async function seeFocus(page: TestPage, name: string | RegExp): Promise<void> {
  await waitFor(() => {
    const now = focusName(page);
    const isThere = typeof name === 'string' ? now === name : name.test(now);
    if (!isThere) throw new Error(`The focus is at "${now}"`);
  });
}
