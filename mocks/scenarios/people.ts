import type {Person} from '../../src/api/index.js';
import type {Persona} from '../store/permissions.js';
import type {AddressRecord} from '../store/billing-addresses.js';
import type {PartyRecord} from '../store/records.js';
import type {UserRecord} from '../store/users/user-record.js';
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

/** The two users of the sources (R13), with what the form asks besides (R25). */
const RUUD: UserRecord = {
  id: 'ruud-coon',
  kind: 'organization',
  firstName: 'Ruud',
  lastName: 'Coon',
  email: USERS.admin.email,
  role: 'admin',
  securityPrivacyContact: true,
  jobFunctionCode: 'finance-manager',
  businessCardTitle: 'Manager Finance & Control',
  phone: '+31201234567',
  mobile: '+31612345678',
};
const ANNE: UserRecord = {
  id: 'anne-van-amersfoort',
  kind: 'organization',
  firstName: 'Anne',
  lastName: 'van Amersfoort',
  email: USERS.viewer.email,
  role: 'viewer',
  securityPrivacyContact: true,
  jobFunctionCode: 'accounts-payable',
  phone: '+31201234568',
};

const support = (record: Omit<UserRecord, 'kind'>): UserRecord => ({...record, kind: 'support'});

/** The users of the organization are those of the sources and no others; one of them is a support user as well (Y15–Y17). */
const RODE_LENTE_USERS: readonly UserRecord[] = [
  RUUD,
  ANNE,
  support({
    id: 'anne-van-amersfoort-support',
    firstName: ANNE.firstName,
    lastName: ANNE.lastName,
    email: ANNE.email,
    jobFunctionCode: ANNE.jobFunctionCode,
    phone: ANNE.phone,
  }),
  support({
    id: 'bram-de-wit-support',
    firstName: 'Bram',
    lastName: 'de Wit',
    email: USERS.none.email,
    jobFunctionCode: 'application-manager',
    mobile: '+31687654321',
  }),
  support({
    id: 'yasmina-el-amrani-support',
    firstName: 'Yasmina',
    lastName: 'El Amrani',
    email: 'yasmina.elamrani@rodelente.example',
    // Not in the supplier's list any more (V7).
    jobFunctionCode: 'office-manager',
    businessCardTitle: 'Officemanager',
  }),
];

/** The organization of the sources, with its billing address (R8) and its users (R13). */
export const RODE_LENTE = {
  id: 'rode-lente',
  name: 'Rode Lente',
  countryCode: 'NL',
  billingAddress: RODE_LENTE_ADDRESS,
  users: RODE_LENTE_USERS,
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
