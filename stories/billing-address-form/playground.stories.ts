import type {Meta, Story} from '../story.js';
import {type Args, billingAddressForm} from './billing-address-form.js';

/** What an Admin sees on an ordinary day, with every attribute to try. */
export default {
  ...billingAddressForm,
  title: 'billing-address-form/Playground',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** The address of the sources (R8), to edit and to save. */
export const Playground: Story<Args> = {};
