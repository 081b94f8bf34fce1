import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {edit, SAVE, SEARCH} from './acts.js';
import {type Args, billingAddressForm, COMPANIES} from './billing-address-form.js';

/** A phone, and a column of a page. */
export default {
  ...billingAddressForm,
  title: 'billing-address-form/Narrow',
  parameters: {world: {scenario: 'rode-lente', width: 320}},
} satisfies Meta<Args>;

/** The card on a small phone. */
export const Phone: Story<Args> = {};

/** The form on a small phone: one column, and buttons for a thumb. */
export const PhoneEditing: Story<Args> = {
  play: async ({canvasElement}) => {
    await edit(canvasElement);
  },
};

/** Errors on a small phone. */
export const PhoneWrongFields: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('postalCode', '12');
    await acts.fill('city', '');
    await acts.press(SAVE);
    await acts.wait('group', /cannot|niet|ikke/);
  },
};

/** Two versions on a small phone: one below the other. */
export const PhoneConflict: Story<Args> = {
  parameters: {world: {scenario: 'saved-meanwhile', width: 320}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('street', 'Nieuwe Gracht 8');
    await acts.press(SAVE);
    await acts.wait('heading', /Somebody|Iemand|Noen/);
  },
};

/** The search for a company on a small phone. */
export const PhoneLookup: Story<Args> = {
  render: () => html`
    <billing-address-form
      .registryLookup=${() => Promise.resolve(COMPANIES)}
    ></billing-address-form>
  `,
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('search', 'Rode Lente');
    await acts.press(SEARCH);
    await acts.wait('button', /Holding/);
  },
};

/** A narrow column of a wide page: the element goes by its own width, not by the window's. */
export const Column: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      width: 1280,
      styles: '.column { max-inline-size: 26rem; padding: 1rem; border-inline-end: 1px solid }',
    },
  },
  render: () => html`<div class="column"><billing-address-form></billing-address-form></div>`,
  play: async ({canvasElement}) => {
    await edit(canvasElement);
  },
};
