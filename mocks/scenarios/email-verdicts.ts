import type {UserRecord} from '../store/users/user-record.js';
import type {OrganizationRecord, Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';

const supportUser: UserRecord = {
  id: 'ingrid-haugen',
  kind: 'support',
  firstName: 'Ingrid',
  lastName: 'Haugen',
  email: 'ingrid.haugen@blauwefjord.example',
  jobFunctionCode: 'it-manager',
  phone: '+4722334456',
};
const anotherCustomers: UserRecord = {
  id: 'tom-bos',
  kind: 'organization',
  firstName: 'Tom',
  lastName: 'Bos',
  email: 'tom.bos@groeneherfst.example',
  role: 'admin',
  jobFunctionCode: 'director',
};

const ORGANIZATIONS: readonly OrganizationRecord[] = [
  {
    ...RODE_LENTE,
    contacts: [
      {
        firstName: 'Karin',
        lastName: 'Smit',
        email: 'karin.smit@rodelente.example',
        jobFunctionCode: 'payroll',
        businessCardTitle: 'Teamleider salarisadministratie',
        phone: '+31201234569',
      },
    ],
  },
  {id: 'blauwe-fjord', name: 'Blauwe Fjord AS', countryCode: 'NO', users: [supportUser]},
  {
    id: 'groene-herfst',
    name: 'Groene Herfst',
    countryCode: 'NL',
    foreign: true,
    users: [anotherCustomers],
  },
];

/** Everything that can be known of an e-mail address before a user is added (R17–R21). */
export const emailVerdicts: Scenario = {
  ...rodeLente,
  description:
    'Somebody to add by e-mail: karin.smit@rodelente.example is a known contact, anne.vanamersfoort@gmail.com a user of both ' +
    'kinds, ruud.coon@gmail.com of the organization, ingrid.haugen@blauwefjord.example supports another organization, ' +
    'tom.bos@groeneherfst.example is of another customer; every other address is available.',
  organizations: ORGANIZATIONS,
  currentOrganizationId: RODE_LENTE.id,
};
