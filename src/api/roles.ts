/** Views all, changes nothing (Y19, R14). */
const VIEWER = ['invoice.read', 'invoice.download', 'balance.read', 'billing.read', 'user.read'];

/** Views all, changes the billing address and both kinds of users (Y20, R15). */
const ADMIN = [...VIEWER, 'billing.write', 'user.write'];

/** Sees what AutoInvoice costs, and gives access in Visma.net (A12, A14; `domain.md` §9). */
const CUSTOMER_ADMINISTRATOR = ['usage.read', 'usage-invoice.read', 'usage.export', 'user.write'];

/**
 * What each role that the contract knows may do, in the order in which a person would tell it. What somebody may do in fact is
 * told by the permissions that the server computed.
 */
export const ROLE_PERMISSIONS = {
  viewer: VIEWER,
  admin: ADMIN,
  'customer-administrator': CUSTOMER_ADMINISTRATOR,
} as const satisfies Record<string, readonly string[]>;

/** The permissions of a role; `undefined` for one that the contract does not know. */
export function permissionsOfRole(role: string): readonly string[] | undefined {
  return Object.hasOwn(ROLE_PERMISSIONS, role)
    ? ROLE_PERMISSIONS[role as keyof typeof ROLE_PERMISSIONS]
    : undefined;
}

/** What everybody may do who is signed in (`domain.md` §9). */
export const EVERYBODYS_PERMISSIONS: readonly string[] = ['session.switch', 'language.set'];
