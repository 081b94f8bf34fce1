import {fireEvent} from '@testing-library/dom';
import {html, type TemplateResult} from 'lit';

import type {BillingDetails} from '../../../src/api/resources/billing-details/schema.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

export const SAVED = 'The billing details are saved. They hold from the next invoice on.';
export const EDIT = 'Edit the billing details';

/** A page with the billing details on it, and what a person does there. */
export interface DetailsPage extends TestPage {
  /** The control under a label. */
  field(label: string): Promise<HTMLInputElement>;
  fill(label: string, text: string): Promise<void>;
  /** Chooses an option by what it says. */
  choose(label: string, option: string | RegExp): Promise<void>;
  /** Chooses how invoices are sent. */
  send(way: string): Promise<void>;
  /** What is said to be wrong with a field. */
  problemOf(label: string): Promise<string>;
  /** The open dialog. */
  question(title: string): Promise<HTMLElement>;
  /** Answers the question that is asked, once it is. */
  answer(name: string): Promise<void>;
  saved(): BillingDetails;
  /** The writes that went over the network. */
  writes(): Request[];
}

type World = Parameters<typeof open>[0];

const MARKUP = html`<subscription-panel sections="billing-details"></subscription-panel>`;

/** Shows the billing details as somebody of the scenario sees them. */
export async function openDetails(world: World = {}, markup: TemplateResult = MARKUP): Promise<DetailsPage> {
  const page = await open({scenario: 'subscription', ...world}, markup);
  return {...page, ...acts(page)};
}

/** The same, with the form open. */
export async function openEditing(world: World = {}, markup?: TemplateResult): Promise<DetailsPage> {
  const page = await openDetails(world, markup);
  await page.press(EDIT);
  await page.find('form', 'Change the billing details');
  return page;
}

function acts(page: TestPage): Omit<DetailsPage, keyof TestPage> {
  const field = (label: string) => fieldOf(page, label);
  return {
    field,
    async fill(label, text) {
      const input = await field(label);
      fireEvent.input(input, {target: {value: text}});
      fireEvent.change(input);
    },
    async choose(label, option) {
      const value = await waitFor(async () => {
        const list = (await field(label)) as unknown as HTMLSelectElement;
        const found = [...list.options].find(({text}) =>
          typeof option === 'string' ? text.trim() === option : option.test(text),
        );
        if (!found) throw new Error(`"${label}" has no ${String(option)}`);
        return found.value;
      });
      fireEvent.change(await field(label), {target: {value}});
    },
    async send(way) {
      (await page.find('radio', way)).click();
    },
    async problemOf(label) {
      const ids = (await field(label)).getAttribute('aria-describedby') ?? '';
      const find = (id: string) => page.element.shadowRoot?.getElementById(id);
      const problem = ids.split(' ').filter((id) => id.endsWith('-problem')).map(find)[0];
      return problem?.textContent.trim() ?? '';
    },
    question: (title) => page.find('dialog', title),
    async answer(name) {
      await seeFocus(page, (active) => active.matches('dialog[open] .cancel'));
      const dialog = page.element.shadowRoot?.querySelector('dialog[open]');
      const buttons = [...(dialog?.querySelectorAll('button') ?? [])];
      buttons.find(({textContent}) => textContent.trim() === name)?.click();
    },
    saved: () => page.store.billingDetails.get('rode-lente'),
    writes: () => page.requests.filter(({method}) => method === 'PUT'),
  };
}

async function fieldOf(page: TestPage, label: string): Promise<HTMLInputElement> {
  const name = new RegExp(`^${label}( \\(optional\\))?$`);
  return waitFor(() => {
    const fields = ['textbox', 'combobox', 'searchbox'].map((role) => page.query(role, name));
    const found = fields.find((each) => each !== null);
    if (!found) throw new Error(`There is no field ${label}`);
    return found as HTMLInputElement;
  });
}

/** Fills in where electronic invoices go. */
export async function turnOn(
  page: DetailsPage,
  {address = '1234.5678', code = '003721291126'} = {},
): Promise<void> {
  await page.send('As an e-invoice');
  await page.fill('E-invoice address', address);
  await page.fill('Operator code', code);
}

/** Waits until something has the focus. */
export async function seeFocus({element}: TestPage, is: (active: Element) => boolean): Promise<void> {
  await waitFor(() => {
    const active = element.shadowRoot?.activeElement;
    if (!active || !is(active)) throw new Error(`The focus is at ${active?.outerHTML ?? 'nothing'}`);
  });
}
