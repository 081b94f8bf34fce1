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
}

/**
 * Does a write once. What was done is answered again also to somebody who may not do it any more: it may have been this very
 * write that took their rights, and they ask because its answer was lost.
 */
export async function writeOnce<T>(
  store: Store,
  {endpoint, organizationId, idempotencyKey, what}: Writing,
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
  if (!idempotencyKeys.has(write)) enter(store, organizationId, endpoint.permission);
  return idempotencyKeys.once(write, act);
}
