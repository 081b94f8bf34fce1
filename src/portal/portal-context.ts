import {createContext} from '@lit/context';

import type {Portal} from './portal.js';

/** The key by which elements find the portal of the nearest `<portal-provider>`, also across two copies of the library. */
export const portalContext = createContext<Portal | undefined>(Symbol.for('balie.portal'));

let defaultPortal: Portal | undefined;
const waiting = new Set<() => void>();

/** Sets the portal of elements that have no `<portal-provider>` above them and no `portal` property. */
export function setDefaultPortal(portal: Portal | undefined): void {
  defaultPortal = portal;
  for (const tell of waiting) tell();
}

/** The page's default portal, if one was set. */
export function getDefaultPortal(): Portal | undefined {
  return defaultPortal;
}

/** Calls back whenever the default portal is set; returns how to stop that. */
export function onDefaultPortal(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
