import {msg, str} from '@lit/localize';

import {
  type AddressProblemCode,
  postalCodeExample,
} from '../../api/resources/billing-address/address-rules.js';
import type {AddressField} from '../../api/resources/billing-address/schema.js';

type Label = () => string;

const STATE: Label = () => msg('State', {id: 'address.state'});
const PROVINCE: Label = () => msg('Province', {id: 'address.province'});

/** What countries call their regions, where it is not just any of the words. */
const REGIONS: Record<string, Label> = {
  ...Object.fromEntries(['AU', 'BR', 'IN', 'MX', 'MY', 'NG', 'US', 'VE'].map((code) => [code, STATE])),
  ...Object.fromEntries(['AR', 'CA', 'CN', 'ES', 'ID', 'IT', 'TR'].map((code) => [code, PROVINCE])),
  AE: () => msg('Emirate', {id: 'address.emirate'}),
  HK: () => msg('Area', {id: 'address.area'}),
  IE: () => msg('County', {id: 'address.county'}),
  JP: () => msg('Prefecture', {id: 'address.prefecture'}),
};

function regionLabel(countryCode: string): string {
  const label = REGIONS[countryCode];
  return label ? label() : msg('Region', {id: 'address.region'});
}

function postalCodeLabel(countryCode: string): string {
  return countryCode === 'US'
    ? msg('ZIP code', {id: 'address.zip-code'})
    : msg('Postal code', {id: 'address.postal-code'});
}

const LABELS: Record<AddressField, (countryCode: string) => string> = {
  attention: () => msg('Attention or department', {id: 'address.attention'}),
  organizationName: () => msg('Organization name', {id: 'address.organization'}),
  street: () => msg('Street and number', {id: 'address.street'}),
  postalCode: postalCodeLabel,
  city: () => msg('City', {id: 'address.city'}),
  region: regionLabel,
  countryCode: () => msg('Country', {id: 'address.country'}),
  email: () => msg('E-mail', {id: 'address.email'}),
  phone: () => msg('Phone', {id: 'address.phone'}),
};

/** What a field is called in this country, in the language of the page. */
export function fieldLabel(field: AddressField, countryCode: string): string {
  return LABELS[field](countryCode);
}

const MISSING: Partial<Record<AddressField, Label>> = {
  organizationName: () =>
    msg('Fill in the name of the organization.', {id: 'address.organization-missing'}),
  street: () => msg('Fill in the street and the number.', {id: 'address.street-missing'}),
  city: () => msg('Fill in the city.', {id: 'address.city-missing'}),
  countryCode: () => msg('Choose a country.', {id: 'address.country-missing'}),
};

/** What to do about a field that cannot be saved as it is. */
export function problemText(
  field: AddressField,
  code: AddressProblemCode,
  countryCode: string,
): string {
  if (code === 'email') {
    return msg('Fill in an e-mail address such as name@example.com.', {id: 'address.email-wrong'});
  }
  if (code === 'phone') {
    return msg('Fill in a phone number, from abroad with its country code, such as +31.', {
      id: 'address.phone-wrong',
    });
  }
  if (field === 'postalCode') return postalCodeText(countryCode);
  return MISSING[field]?.() ?? msg('Fill in this field.', {id: 'address.missing'});
}

function postalCodeText(countryCode: string): string {
  const example = postalCodeExample(countryCode);
  return example === undefined
    ? msg('Fill in the postal code.', {id: 'address.postal-code-missing'})
    : msg(str`Fill in a postal code such as ${example}.`, {
        id: 'address.postal-code-wrong',
      });
}

/** What is said of a postal code that may be wrong, and can be saved. */
export function oddPostalCodeText(): string {
  return msg('This is longer than a postal code usually is. Check it before you save.', {
    id: 'address.postal-code-long',
  });
}
