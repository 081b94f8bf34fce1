import type {Person} from '../../src/api/index.js';
import type {Persona} from '../store/permissions.js';
import type {AddressRecord} from '../store/billing-addresses.js';
import type {PartyRecord} from '../store/records.js';
import type {OrganizationRecord} from '../store/world.js';

/** The two users of the sources (R13), and somebody with no rights in the organization. */
export const USERS: Record<Persona, Person> = {
  admin: {name: 'Ruud Coon', email: 'ruud.coon@gmail.com'},
  viewer: {name: 'Anne van Amersfoort', email: 'anne.vanamersfoort@gmail.com'},
  none: {name: 'Bram de Wit', email: 'bram.dewit@rodelente.example'},
};

/** The billing address of the sources (R8). */
export const RODE_LENTE_ADDRESS: AddressRecord = {
  attention: 'Afdeling Crediteurenadministratie',
  organizationName: 'Rode Lente',
  street: 'Lange Gracht 16B',
  postalCode: '1234 AB',
  city: 'Amsterdam',
  countryCode: 'NL',
  email: 'invoices@rodelente.nl',
  phone: '+31123456789',
};

/** The organization of the sources, with its billing address (R8). */
export const RODE_LENTE = {
  id: 'rode-lente',
  name: 'Rode Lente',
  countryCode: 'NL',
  billingAddress: RODE_LENTE_ADDRESS,
} satisfies OrganizationRecord;

/** Rode Lente as it stands on an invoice (R8). */
export const RODE_LENTE_PARTY: PartyRecord = {
  name: 'Rode Lente',
  address: [
    'Afdeling Crediteurenadministratie',
    'Lange Gracht 16B',
    '1234 AB Amsterdam',
    'Nederland',
  ],
  email: 'invoices@rodelente.nl',
};
