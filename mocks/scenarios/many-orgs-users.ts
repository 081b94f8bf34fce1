import type {UserRecord} from '../store/users/user-record.js';
import {USERS} from './people.js';

type Named = Pick<UserRecord, 'id' | 'firstName' | 'lastName' | 'email'> & Partial<UserRecord>;

const user = (record: Named): UserRecord => ({
  kind: 'organization',
  role: 'viewer',
  jobFunctionCode: 'controller',
  ...record,
});

const RUUD = {firstName: 'Ruud', lastName: 'Coon', email: USERS.admin.email};

/** Sorted as Norwegian is: Åsen after Østby. */
export const FJORD_USERS: readonly UserRecord[] = [
  user({id: 'fjord-ruud-coon', ...RUUD, role: 'admin', securityPrivacyContact: true}),
  user({id: 'fjord-kari-asen', firstName: 'Kari', lastName: 'Åsen', email: 'kari@fjord.example'}),
  user({id: 'fjord-ola-ostby', firstName: 'Ola', lastName: 'Østby', email: 'ola@fjord.example'}),
];

/** The same person may be an Admin in one organization and a Viewer in the next (R21). */
export const TRADE_USERS: readonly UserRecord[] = [
  user({id: 'haven-ruud-coon', ...RUUD}),
  user({
    id: 'haven-mirjam-visser',
    firstName: 'Mirjam',
    lastName: 'Visser',
    email: 'mirjam.visser@gelehaven.example',
    role: 'admin',
  }),
];
