import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {UsersApi} from '../../../src/api/index.js';
import {createPortal, type Portal} from '../../../src/portal/portal.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

export const users = html`<user-manager></user-manager>`;

type Options = Parameters<typeof open>[0];

/** Shows the users of an organization, once they are there; of that one where there are several. */
export async function openUsers(
  options: Options = {},
  markup = users,
  organizationId?: string,
): Promise<TestPage> {
  const page = await open(options, markup);
  if (organizationId !== undefined) {
    await page.portal.load();
    await page.portal.switchOrganization(organizationId);
  }
  // "2 users", "2 gebruikers", "2 brukere".
  await page.see(/\d (user|gebruiker|bruker)/);
  return page;
}

/**
 * Puts an adapter of a host's own in the place of the store's, which differs in some of its calls; resolves once the element shows
 * what that gives.
 */
export async function adapt(
  page: TestPage,
  change: (users: UsersApi) => Partial<UsersApi>,
): Promise<Portal> {
  const {session, users: original} = page.store.api;
  const api = {session, users: {...original, ...change(original)}};
  const portal = createPortal({api, organizationId: page.portal.organization?.id});
  page.provider.portal = portal;
  await waitFor(() => expect(page.element.getAttribute('state')).to.equal('loading'));
  await waitFor(() => expect(page.element.getAttribute('state')).to.equal('ready'));
  return portal;
}

/** The text of an element as it is read, with single spaces. */
export function textOf(element: Element | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The cells of each row, without what can be done with it. */
export function rowsOf(page: TestPage): string[][] {
  return page
    .all('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td:not(.acts)')].map(textOf));
}

/** The last names in view, in their order. */
export function lastNames(page: TestPage): string[] {
  return page.all('rowheader').map((head) => textOf(head.querySelector('bdi') ?? head));
}

/** The heads of the columns, in their order. */
export function columnsOf(page: TestPage): string[] {
  return page.all('columnheader').map(textOf);
}

/** Changes a field as somebody who has left it. */
export function choose(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What was asked of the API for the list, request by request. */
export function listsAsked({requests}: TestPage): URLSearchParams[] {
  return requests
    .map(({url}) => new URL(url))
    .filter(({pathname, searchParams}) => pathname.endsWith('/users') && searchParams.has('kind'))
    .map(({searchParams}) => searchParams);
}
