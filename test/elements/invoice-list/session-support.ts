import {expect} from '@open-wc/testing';

import {type TestPage, waitFor} from '../../support/open.js';

export const ENDED = 'Your session has ended. Sign in again.';
export const WAITING = 'Signed out. This goes on once you have signed in again.';

/** The server forgets who is signed in; the next call finds out. */
export function endSession(page: TestPage): void {
  page.store.signedIn = false;
}

/** The host signs the same user in again. */
export async function signIn(page: TestPage): Promise<void> {
  page.store.signedIn = true;
  await page.portal.resume();
}

/** Counts how often the host is told. */
export function countExpiries({provider}: TestPage): () => number {
  let count = 0;
  provider.addEventListener('session-expired', () => count++);
  return () => count;
}

/** Waits until exactly one notice says that the session has ended. */
export async function seeEnded(page: TestPage): Promise<void> {
  await page.see(ENDED);
  await waitFor(() => expect(page.text().split(ENDED)).to.have.length(2));
}

/** What is announced at once, where it says something. */
export function alertsIn(element: HTMLElement): Element[] {
  const alerts = element.shadowRoot?.querySelectorAll('[role="alert"]') ?? [];
  return [...alerts].filter(({textContent}) => textContent.trim() !== '');
}

/** Waits until nothing says so any more. */
export async function seeGoingOn(page: TestPage): Promise<void> {
  await waitFor(() => expect(page.text()).not.to.contain(ENDED).and.not.contain(WAITING));
}

/** Whether something in the element has the focus. */
export function hasFocus({element}: TestPage, wanted: HTMLElement): boolean {
  return element.shadowRoot?.activeElement === wanted;
}
