/**
 * Who is signed in: an administrator, a viewer, or somebody who may do nothing with invoices, as a user of
 * "Mijn support" has no rights in "Mijn organisatie" by that alone (`domain.md` §9).
 */
export type Persona = 'admin' | 'viewer' | 'none';

const EVERYBODY = ['session.switch', 'language.set'];

/** Views all, changes nothing (Y19, R14). */
const VIEWER = [
  'invoice.read',
  'invoice.download',
  'balance.read',
  'billing.read',
  'user.read',
  ...EVERYBODY,
];

/** Views all, changes the billing address and both kinds of users (Y20, R15). */
const ADMIN = [...VIEWER, 'billing.write', 'user.write'];

/** The role of each persona, and what the server lets that role do (`domain.md` §9). */
export const ROLES: Record<Persona, {role: string; permissions: readonly string[]}> = {
  admin: {role: 'admin', permissions: ADMIN},
  viewer: {role: 'viewer', permissions: VIEWER},
  none: {role: 'support', permissions: EVERYBODY},
};

/** What each role of a user's record lets them do; one that is not known lets them do nothing. */
export function permissionsOf(role: string): readonly string[] {
  const known = Object.values(ROLES).find((each) => each.role === role);
  return known?.permissions ?? EVERYBODY;
}
