import '../src/define.js';

import {render} from 'lit';

import {
  createHandlers,
  createStore,
  type FaultyCall,
  fetchFrom,
  type Store,
  wait,
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
  const {scenario, persona, permissions, faults = {}, lacks = [], latency = 0} = world;
  const store = createStore({scenario, ...(persona && {persona})});
  store.permissions = permissions;
  for (const [call, fault] of Object.entries(faults)) {
    const [name, options] = Array.isArray(fault) ? fault : [fault];
    store.faults.set(call as FaultyCall, name, options);
  }
  const baseUrl = new URL(BASE_URL, location.href).href;
  const send = fetchFrom(createHandlers(store, {baseUrl}));
  const requests: Request[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request);
    if (latency > 0) await wait(latency, request.signal);
    return send(request);
  };
  const api = createHttpApi({baseUrl: BASE_URL, fetch});
  for (const call of lacks) {
    takeAway(store.api, call);
    takeAway(api, call);
  }
  return {store, requests, api};
}

function takeAway(api: object, call: string): void {
  const [resource = '', operation = ''] = call.split('.');
  Reflect.deleteProperty((api as Record<string, object>)[resource] ?? {}, operation);
}

/** Shows a story as a host page would, and resolves when its elements say that they have settled. */
export async function mountWorld(world: World, story: Story, root: HTMLElement): Promise<void> {
  if (world.locale !== undefined) await setLocale(world.locale);
  dressPage(world);
  const {api} = openWorld(world);
  const provider = document.createElement('portal-provider');
  provider.portal = createPortal({api});
  root.append(provider);
  const template = story.render?.({...story.args});
  if (!template) throw new Error('The story has no render function.');
  render(template, provider);
  await settled(provider, world);
}

const pageSheet = new CSSStyleSheet();

/** Gives the page the style sheet of the world's host, in the place of the one before. */
export function dressPage({styles = ''}: World): void {
  pageSheet.replaceSync(styles);
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet);
  document.adoptedStyleSheets = [...others, pageSheet];
}

/** Resolves once the elements inside wait for nothing, unless the world is one in which they wait. */
export async function settled(root: HTMLElement, {pending = false}: World): Promise<void> {
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(({localName}) =>
    localName.includes('-'),
  );
  await Promise.all(elements.map((element) => elementSettled(element, pending)));
}

async function elementSettled(element: HTMLElement, pending: boolean): Promise<void> {
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
