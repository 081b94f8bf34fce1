import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {edit, SAVE} from './acts.js';
import {type Args, billingAddressForm} from './billing-address-form.js';

/** What nobody plans for, and somebody has. */
export default {
  ...billingAddressForm,
  title: 'billing-address-form/Extremes',
  parameters: {world: {scenario: 'extreme'}},
} satisfies Meta<Args>;

/** Very long names, right to left, with characters that would turn what follows around. */
export const Extreme: Story<Args> = {};

/** The same in the form. */
export const ExtremeEditing: Story<Args> = {
  play: async ({canvasElement}) => {
    await edit(canvasElement);
  },
};

/** Very long values that are wrong. */
export const ExtremeWrong: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('postalCode', '1'.repeat(80));
    await acts.press(SAVE);
    await acts.wait('group', /cannot|niet|ikke/);
  },
};

/** A Viewer whose administrator has a name of two lines. */
export const ExtremeViewer: Story<Args> = {
  parameters: {world: {scenario: 'extreme', persona: 'viewer'}},
};

/** A heading and help of the host's own that are longer than anybody planned for. */
export const LongWordsOfTheHost: Story<Args> = {
  render: () => html`
    <billing-address-form>
      <span slot="heading">
        Rechnungsempfängeradresse der Krankenversicherungsunternehmensgruppe
      </span>
      <a slot="help" href="#help">
        Rechnungsempfängeradressänderungsformular und weitere Hilfe zu Ihren Rechnungen
      </a>
    </billing-address-form>
  `,
};
