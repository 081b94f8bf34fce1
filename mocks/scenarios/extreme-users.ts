import type {UserRecord} from '../store/users/user-record.js';

/** Left-to-right text with a right-to-left override in it, which would turn what follows around. */
const OVERRIDE = '\u202e';

type Named = Pick<UserRecord, 'id' | 'firstName' | 'lastName'> & Partial<UserRecord>;

const user = (record: Named): UserRecord => ({
  kind: 'organization',
  email: `${record.id}@example.org`,
  role: 'viewer',
  jobFunctionCode: 'controller',
  ...record,
});

/** Names and addresses as long as they may be, of other scripts, hostile, or hardly any. */
export const EXTREME_USERS: readonly UserRecord[] = [
  user({
    id: 'longest',
    firstName: 'Maximiliaan-Alexander-Ferdinand'.repeat(3),
    lastName: `van ${'der '.repeat(12)}Gasselterboerveenschemond`,
    email: `${'a'.repeat(60)}@${'subdomein.'.repeat(15)}example.org`,
    role: 'admin',
    securityPrivacyContact: true,
  }),
  user({id: 'arabic', firstName: 'ياسمين', lastName: 'العمراني', role: 'admin'}),
  user({id: 'override', firstName: 'Bob', lastName: `Smit${OVERRIDE}nimda`}),
  user({id: 'bell', firstName: 'An\u0007ne', lastName: 'De\u0000 Bell'}),
  user({id: 'markup', firstName: '<b>Bobby</b>', lastName: '<img src=x onerror=alert(1)>'}),
  user({id: 'formula', firstName: '@SUM(1)', lastName: '=1+1'}),
  user({id: 'single', firstName: '', lastName: '李'}),
  user({id: 'role', firstName: 'Rol', lastName: 'Onbekend', role: 'rechnungsempfängerverwalterin'}),
  user({id: 'emoji', firstName: '👩‍👩‍👧‍👦', lastName: 'Zoë̈̈ Ŷ̂̂'}),
  user({
    id: 'awaited',
    firstName: 'Inge',
    lastName: 'van Uitgenodigd',
    status: 'invited',
    invitationExpiresAt: '2026-11-21T18:00:00+01:00',
  }),
];
