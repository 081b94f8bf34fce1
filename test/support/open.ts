import {fixture, fixtureCleanup} from '@open-wc/testing';
import {configure, waitFor, within} from '@testing-library/dom';
import {setViewport} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';

import type {Store} from '../../mocks/index.js';
import {setLocale} from '../../src/i18n/locale.js';
import {createPortal, type Portal} from '../../src/portal/portal.js';
import type {PortalProvider} from '../../src/portal/portal-provider.js';
import type {World} from '../../stories/story.js';
import {openWorld} from '../../stories/world.js';

/** Which way the elements reach the store: its own adapter, or the HTTP adapter over the mocked network. */
export type AdapterName = 'object' | 'http';
export const ADAPTERS: readonly AdapterName[] = ['object', 'http'];

// Long, because a test machine may be busy; what is there is found at once.
configure({asyncUtilTimeout: 8000});

/** A page with elements on a real portal, as a person would use it. */
export interface TestPage {
  store: Store;
  /** What went over the network, with the HTTP adapter. */
  requests: readonly Request[];
  portal: Portal;
  provider: PortalProvider;
  /** The element under test. */
  element: HTMLElement;
  /** Finds by role and accessible name inside the element; waits until it is there. */
  find(role: string, name?: string | RegExp): Promise<HTMLElement>;
  /** The same, now or not at all. */
  query(role: string, name?: string | RegExp): HTMLElement | null;
  /** All of a role, now. */
  all(role: string): HTMLElement[];
  /** Presses the button of that name. */
  press(name: string | RegExp): Promise<void>;
  /** Waits until the element shows a text. */
  see(text: string | RegExp): Promise<void>;
  /** What the element shows, with single spaces. */
  text(): string;
}

interface OpenOptions extends Partial<World> {
  adapter?: AdapterName;
}

/** Mounts real elements on the real portal over the mock store. */
export async function open(
  {adapter = 'object', ...world}: OpenOptions,
  markup: TemplateResult,
): Promise<TestPage> {
  fixtureCleanup();
  await setViewport({width: world.width ?? 1280, height: 900});
  await setLocale(world.locale ?? 'en');
  const {store, api, requests} = openWorld({scenario: 'rode-lente', ...world});
  const portal = createPortal({api: adapter === 'http' ? api : store.api});
  const provider = await fixture<PortalProvider>(
    html`<portal-provider .portal=${portal}>${markup}</portal-provider>`,
  );
  const element = provider.firstElementChild as HTMLElement;
  return {store, requests, portal, provider, element, ...lookingAt(element)};
}

type Looks = Pick<TestPage, 'find' | 'query' | 'all' | 'press' | 'see' | 'text'>;

function lookingAt(element: HTMLElement): Looks {
  const root = () => within(element.shadowRoot?.querySelector<HTMLElement>('.root') ?? element);
  const text = () => visibleText(element.shadowRoot).replace(/\s+/g, ' ').trim();
  const options = (name?: string | RegExp) => ({hidden: true, ...(name !== undefined && {name})});
  return {
    text,
    find: (role, name) =>
      waitFor(() => root().getByRole(role, options(name))),
    query: (role, name) => root().queryByRole(role, options(name)),
    all: (role) => root().queryAllByRole(role, {hidden: true}),
    async press(name) {
      const button = await waitFor(() => root().getByRole('button', options(name)));
      button.click();
    },
    see: (wanted) =>
      waitFor(
        () => {
          const shown = text();
          const found = typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown);
          if (!found) throw new Error(`"${String(wanted)}" is not in "${shown}"`);
        }),
  };
}

function visibleText(node: Node | null): string {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof Element && node.matches('style, [hidden]')) return '';
  return [...node.childNodes].map(visibleText).join(' ');
}

export {waitFor};
