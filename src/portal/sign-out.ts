import {toApiError} from '../api/errors.js';
import {sessionEndpoints} from '../api/resources/session/endpoints.js';
import {isUnsure} from './mutation.js';
import type {Portal} from './portal.js';
import {tabsOf} from './tabs.js';

/** Whether the adapter has a way to sign out. */
export function canSignOut(portal: Portal): boolean {
  return portal.supports(sessionEndpoints.signOut);
}

/**
 * Asks the adapter to end the session, then forgets everything on this page and in the user's other tabs (Y28). Where no answer
 * comes it is looked whether somebody is still signed in. Rejects with the `ApiError`, and leaves everything as it was, when
 * that fails; that nobody is signed in any more is no failure.
 */
export async function signOut(portal: Portal, idempotencyKey: string): Promise<void> {
  try {
    await portal.call(sessionEndpoints.signOut, {idempotencyKey});
  } catch (thrown) {
    const error = toApiError(thrown);
    const isOver = error.kind === 'unauthenticated' || (isUnsure(error) && (await isEnded(portal)));
    if (!isOver) throw error;
  }
  tabsOf(portal).tellSignedOut();
  portal.end();
}

async function isEnded(portal: Portal): Promise<boolean> {
  try {
    await portal.call(sessionEndpoints.get, {});
    return false;
  } catch (thrown) {
    return toApiError(thrown).kind === 'unauthenticated';
  }
}
