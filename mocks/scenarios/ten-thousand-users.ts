import type {UserRecord} from '../store/users/user-record.js';
import type {Scenario} from '../store/world.js';
import {RODE_LENTE} from './people.js';
import {rodeLente} from './rode-lente.js';
import {BILLING_DETAILS} from './subscription-records.js';

const COUNT = 10_000;

const FIRST_NAMES = (
  'Anneke Bart Cécile Daan Eva Fatima Gijs Hanna Ilse Jörg Karin Lars Mohammed Noor Olav Pien Quinten Renée Søren Tess ' +
  'Umut Vera Wout Xandra Youssef Zoë Åse'
).split(' ');
const LAST_NAMES = (
  'Aalbers,Bakker,van den Berg,Coenen,Dijkstra,van Dongen,El Amrani,Fransen,de Groot,Haugen,IJzerman,Jansen,Kramer,Løvstad,' +
  "Mulder,Nilsson,O'Brien,Østby,Peters,Ruijter,ter Steege,Tijssen,'t Hart,Uil,de Vries,Wójcik,Yılmaz,Zondervan"
).split(',');
const JOB_FUNCTIONS = ['controller', 'hr-adviser', 'payroll', 'application-manager'];

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

/** Every fiftieth an Admin, every hundredth a security contact; the last ones are invited, or were. */
function user(index: number): UserRecord {
  const number = String(index).padStart(5, '0');
  const isInvited = index > COUNT - 40;
  const day = index % 2 === 0 ? '2026-11-21T18:00:00+01:00' : '2026-11-19T18:00:00+01:00';
  return {
    id: `user-${number}`,
    kind: 'organization',
    firstName: pick(FIRST_NAMES, index),
    lastName: pick(LAST_NAMES, Math.floor(index / 3)),
    email: `user${number}@rodelente.example`,
    role: index % 50 === 0 ? 'admin' : 'viewer',
    securityPrivacyContact: index % 100 === 0,
    jobFunctionCode: pick(JOB_FUNCTIONS, index),
    ...(isInvited && {status: 'invited', invitationExpiresAt: day}),
  };
}

/** Where a list of users must not be read whole. */
export const tenThousandUsers: Scenario = {
  ...rodeLente,
  description: 'An organization of ten thousand users, each name several hundred times.',
  organizations: [
    {
      ...RODE_LENTE,
      billingDetails: {...BILLING_DETAILS, contact: {userId: 'anne-van-amersfoort'}},
      grants: {admin: ['subscription.read', 'billing-details.write']},
      // Made for each store that asks, and not with the page.
      get users() {
        const {users} = RODE_LENTE;
        const others = COUNT - users.filter(({kind}) => kind === 'organization').length;
        return [...users, ...Array.from({length: others}, (_each, index) => user(index + 1))];
      },
    },
  ],
};
