import {ApiError, type Organization} from '../../src/api/index.js';
import type {Store} from './store.js';

/** Refuses a call that nobody makes. */
export function requireSignedIn(store: Store): void {
  if (!store.signedIn) throw new ApiError('unauthenticated', 'Nobody is signed in.');
}

/** In the order of every call: who, which organization (one of another customer does not exist), what they may do. */
export function enter(store: Store, organizationId: string, permission?: string): Organization {
  requireSignedIn(store);
  const organization = store.organization(organizationId);
  if (!organization) throw new ApiError('not-found', 'There is no such organization.');
  if (permission !== undefined && !organization.permissions.includes(permission)) {
    throw new ApiError('forbidden', `That needs the permission ${permission}.`);
  }
  return organization;
}

/** The write of an endpoint, as the rules see it. */
interface Writing {
  endpoint: {resource: string; operation: string; permission?: string | undefined};
  organizationId: string;
  idempotencyKey: string;
  /** All that is asked for; the same key with something else is refused. */
  what: unknown;
  /**
   * Whether it can take the rights of who does it. What was done is then answered again without them: it may have been this very
   * write that took them, and its answer was lost.
   */
  takesRights?: boolean | undefined;
}

/** Does a write once, by whoever may. */
export async function writeOnce<T>(
  store: Store,
  {endpoint, organizationId, idempotencyKey, what, takesRights = false}: Writing,
  act: () => T,
): Promise<T> {
  requireSignedIn(store);
  const write = {
    of: `${store.session().user.email} ${endpoint.resource}.${endpoint.operation}`,
    key: idempotencyKey,
    what: [organizationId, what],
    at: store.clock.time,
  };
  const {idempotencyKeys} = store;
  const isTold = takesRights && idempotencyKeys.has(write);
  if (!isTold) enter(store, organizationId, endpoint.permission);
  return idempotencyKeys.once(write, act);
}
