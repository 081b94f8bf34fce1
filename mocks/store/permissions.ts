import {EVERYBODYS_PERMISSIONS, ROLE_PERMISSIONS} from '../../src/api/index.js';

/**
 * Who is signed in: an administrator, a viewer, or somebody who may do nothing with invoices, as a user of
 * "Mijn support" has no rights in "Mijn organisatie" by that alone (`domain.md` §9).
 */
export type Persona = 'admin' | 'viewer' | 'none';

/** The role of each persona, and what the server lets that role do (`domain.md` §9). */
export const ROLES: Record<Persona, {role: string; permissions: readonly string[]}> = {
  admin: roleOf('admin'),
  viewer: roleOf('viewer'),
  none: {role: 'support', permissions: EVERYBODYS_PERMISSIONS},
};

function roleOf(role: keyof typeof ROLE_PERMISSIONS) {
  return {role, permissions: [...ROLE_PERMISSIONS[role], ...EVERYBODYS_PERMISSIONS]};
}

/** What each role of a user's record lets them do; one that is not known lets them do nothing. */
export function permissionsOf(role: string): readonly string[] {
  const known = Object.values(ROLES).find((each) => each.role === role);
  return known?.permissions ?? EVERYBODYS_PERMISSIONS;
}
