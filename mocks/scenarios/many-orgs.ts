import type {OrganizationRecord, Scenario} from '../store/world.js';
import {FJORD_USERS, TRADE_USERS} from './many-orgs-users.js';
import {mixedDocuments} from './multi-currency.js';
import {RODE_LENTE, USERS} from './people.js';
import {rodeLenteDocuments} from './rode-lente-documents.js';

const FJORD: OrganizationRecord = {
  id: 'blauwe-fjord',
  name: 'Blauwe Fjord AS',
  countryCode: 'NO',
  users: FJORD_USERS,
  billingAddress: {
    organizationName: 'Blauwe Fjord AS',
    street: 'Bryggegata 7',
    postalCode: '0250',
    city: 'Oslo',
    countryCode: 'NO',
    email: 'faktura@blauwefjord.example',
    phone: '+4722334455',
  },
};
const TRADE: OrganizationRecord = {
  id: 'gele-haven',
  name: 'Gele Haven Trading',
  countryCode: 'NL',
  persona: 'viewer',
  users: TRADE_USERS,
  billingAddress: {
    organizationName: 'Gele Haven Trading',
    street: 'Havenstraat 210',
    postalCode: '3011 TA',
    city: 'Rotterdam',
    countryCode: 'NL',
  },
};
/** Another customer's: to ask for it is `not-found`, as for one that does not exist. */
const FOREIGN: OrganizationRecord = {
  id: 'groene-herfst',
  name: 'Groene Herfst',
  countryCode: 'NL',
  foreign: true,
  billingAddress: {
    organizationName: 'Groene Herfst',
    street: 'Bladerdreef 1',
    postalCode: '6811 AA',
    city: 'Arnhem',
    countryCode: 'NL',
  },
};

/** Somebody authorized for several organizations chooses one (Y26, R35), and sees its documents (Y27). */
export const manyOrgs: Scenario = {
  description: 'Three organizations of different sizes and currencies; in the last one a viewer.',
  organizations: [RODE_LENTE, FJORD, TRADE, FOREIGN],
  users: USERS,
  invoices: () => [
    ...rodeLenteDocuments(),
    ...mixedDocuments(FJORD, {currencies: ['NOK', 'EUR'], count: 7}),
    ...mixedDocuments(TRADE, {currencies: ['JPY', 'KWD', 'EUR'], count: 130}),
    ...mixedDocuments(FOREIGN, {currencies: ['EUR'], count: 3}),
  ],
};
