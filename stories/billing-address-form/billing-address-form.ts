import {html} from 'lit';

import type {CompanyMatch} from '../../src/elements/billing-address-form/registry-lookup.js';
import type {Meta} from '../story.js';

/** The attributes of `<billing-address-form>` that a story sets. */
export interface Args {
  headingLevel: number;
}

/** What all stories of `<billing-address-form>` share. */
export const billingAddressForm = {
  component: 'billing-address-form',
  args: {headingLevel: 2},
  render: (args) => html`
    <billing-address-form heading-level=${args.headingLevel}></billing-address-form>
  `,
} satisfies Omit<Meta<Args>, 'title'>;

/** What a register answers. */
export const COMPANIES: readonly CompanyMatch[] = [
  {
    organizationName: 'Rode Lente Holding B.V.',
    street: 'Keizersgracht 100',
    postalCode: '1015 AA',
    city: 'Amsterdam',
    countryCode: 'NL',
    registrationNumber: '01234567',
  },
  {
    organizationName: 'Rode Lente Norge AS',
    street: 'Karl Johans gate 1',
    postalCode: '0154',
    city: 'Oslo',
    countryCode: 'NO',
    registrationNumber: '987654321',
  },
];
