import {msg} from '@lit/localize';

import {permissionsOfRole} from '../api/roles.js';
import {visible} from './visible.js';

const ROLES: Record<string, () => string> = {
  viewer: () => msg('Viewer', {id: 'role.viewer'}),
  admin: () => msg('Admin', {id: 'role.admin'}),
  'customer-administrator': () =>
    msg('Customer administrator', {id: 'role.customer-administrator'}),
};

const DUTIES: Record<string, () => string> = {
  'invoice.read': () => msg('view invoices', {id: 'duty.invoice-read'}),
  'invoice.download': () => msg('download invoices', {id: 'duty.invoice-download'}),
  'balance.read': () => msg('see the open balance', {id: 'duty.balance-read'}),
  'billing.read': () => msg('view the billing address', {id: 'duty.billing-read'}),
  'billing.write': () => msg('change the billing address', {id: 'duty.billing-write'}),
  'user.read': () => msg('view users', {id: 'duty.user-read'}),
  'user.write': () => msg('add, change and remove users', {id: 'duty.user-write'}),
  'usage.read': () => msg('see what was used', {id: 'duty.usage-read'}),
  'usage-invoice.read': () => msg('view usage invoices', {id: 'duty.usage-invoice-read'}),
  'usage.export': () => msg('export what was used', {id: 'duty.usage-export'}),
};

/** A role in words (Y18–Y20); an unknown one as it came. */
export function roleText(role: string): string {
  const text = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  return text?.() ?? visible(role);
}

/** What a role may do, in words, one thing each; nothing of a role that is not known. */
export function roleDuties(role: string): string[] {
  return (permissionsOfRole(role) ?? []).flatMap((permission) => DUTIES[permission]?.() ?? []);
}

/** The permissions that a person is told of; a role with another one would be told incompletely. */
export const TOLD_PERMISSIONS: readonly string[] = Object.keys(DUTIES);
