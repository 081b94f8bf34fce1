import type {PanelPart, SectionName} from './panel-section.js';

/** What the element loads later, and when; all of it is named here (`decisions/0005`). */
export const PARTS = {
  /** Once the first answer is there. */
  later: () => import('./panel-later.js'),
};

/** What there is to show, each when it is first asked for. */
export const SECTION_PARTS: Record<SectionName, () => Promise<PanelPart>> = {
  clients: () => import('./clients/clients.js'),
  client: () => import('./client/client.js'),
  own: () => import('./own/own.js'),
};
