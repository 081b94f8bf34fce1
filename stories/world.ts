import '../src/define.js';

import {render} from 'lit';

import {
  createHandlers,
  createStore,
  type FaultyCall,
  fetchFrom,
  type Store,
} from '../mocks/index.js';
import {createHttpApi} from '../src/api/http/index.js';
import {setLocale} from '../src/i18n/locale.js';
import {createPortal} from '../src/portal/portal.js';
import type {Story, World} from './story.js';

const BASE_URL = '/api/portal';

/** A world that stands: its store, an adapter that reaches it over HTTP, and the requests made so far. */
export interface OpenedWorld {
  store: Store;
  api: ReturnType<typeof createHttpApi>;
  requests: readonly Request[];
}

/** Makes a store as the world says; its network never leaves the page. */
export function openWorld(world: World): OpenedWorld {
  const {scenario, persona, faults = {}} = world;
  const store = createStore({scenario, ...(persona && {persona})});
  for (const [call, fault] of Object.entries(faults)) {
    const [name, options] = Array.isArray(fault) ? fault : [fault];
    store.faults.set(call as FaultyCall, name, options);
  }
  const baseUrl = new URL(BASE_URL, location.href).href;
  const send = fetchFrom(createHandlers(store, {baseUrl}));
  const requests: Request[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request);
    return send(request);
  };
  return {store, requests, api: createHttpApi({baseUrl: BASE_URL, fetch})};
}

/** Shows a story as a host page would, and resolves when its elements say that they have settled. */
export async function mountWorld(world: World, story: Story, root: HTMLElement): Promise<void> {
  if (world.locale !== undefined) await setLocale(world.locale);
  const {api} = openWorld(world);
  const provider = document.createElement('portal-provider');
  provider.portal = createPortal({api});
  root.append(provider);
  const template = story.render?.({...story.args});
  if (!template) throw new Error('The story has no render function.');
  render(template, provider);
  const elements = [...provider.querySelectorAll<HTMLElement>(':scope *')].filter((element) =>
    element.localName.includes('-'),
  );
  await Promise.all(elements.map((element) => settled(element, world.pending ?? false)));
}

/** Resolves once the element waits for nothing: neither for its first data nor for any part of it. */
async function settled(element: HTMLElement, pending: boolean): Promise<void> {
  const {updateComplete, shadowRoot} = element as HTMLElement & {updateComplete?: Promise<unknown>};
  await updateComplete;
  if (pending || !shadowRoot) return;
  const isBusy = () =>
    element.getAttribute('state') === 'loading' || shadowRoot.querySelector('[aria-busy="true"]');
  await new Promise<void>((resolve) => {
    const look = () => {
      if (isBusy()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    const changes = {attributeFilter: ['state', 'aria-busy'], childList: true, subtree: true};
    observer.observe(element, changes);
    observer.observe(shadowRoot, changes);
    look();
  });
  await (element as {updateComplete?: Promise<unknown>}).updateComplete;
}
