import type {Meta, Story} from '../story.js';
import {edit} from './acts.js';
import {type Args, billingAddressForm} from './billing-address-form.js';

/** The form follows the country: order, labels, what is required, and whether there is a region or a postal code. */
export default {
  ...billingAddressForm,
  title: 'billing-address-form/Countries',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

const inCountry = (code: string): Story<Args> => ({
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('countryCode', code);
  },
});

/** The Netherlands: postal code before city, no region. */
export const Netherlands: Story<Args> = inCountry('NL');

/** Norway: as in the Netherlands, with a postal code of four digits. */
export const Norway: Story<Args> = inCountry('NO');

/** Sweden: a postal code in two groups. */
export const Sweden: Story<Args> = inCountry('SE');

/** The United Kingdom: the city before the postal code. */
export const UnitedKingdom: Story<Args> = inCountry('GB');

/** The United States: city, state, ZIP code. */
export const UnitedStates: Story<Args> = inCountry('US');

/** Japan: a prefecture, and a city that its own form leaves out and the contract requires. */
export const Japan: Story<Args> = inCountry('JP');

/** Hong Kong has no postal code, so none is asked for; what was typed is kept for when the country comes back. */
export const HongKong: Story<Args> = inCountry('HK');

/** A country whose postal codes are not known: one that is too long is warned of, and can be saved. */
export const LongPostalCode: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('countryCode', 'GB');
    await acts.fill('postalCode', 'SW1A 1AA SW1A 1AA');
  },
};
