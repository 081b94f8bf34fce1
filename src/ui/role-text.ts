import {msg} from '@lit/localize';

import {visible} from './visible.js';

const ROLES: Record<string, () => string> = {
  viewer: () => msg('Viewer', {id: 'role.viewer'}),
  admin: () => msg('Admin', {id: 'role.admin'}),
};

/** A role in words (Y18–Y20); an unknown one as it came. */
export function roleText(role: string): string {
  const text = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  return text?.() ?? visible(role);
}
