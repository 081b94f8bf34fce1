import type {SectionName, SectionPart} from './section.js';

/** What the element loads later, and when; all of it is named here (`decisions/0005`). */
export const PARTS = {
  /** Once the first answer is there. */
  later: () => import('./panel-later.js'),
  /** With the first phone number. */
  phones: () => import('../../ui/address/phones.js'),
};

/** The sections, each as soon as it is asked for. */
export const SECTION_PARTS: Record<SectionName, () => Promise<SectionPart>> = {
  overview: () => import('./overview/overview.js'),
  licenses: () => import('./licenses/licenses.js'),
  features: () => import('./features/features.js'),
  'billing-details': () => import('./billing-details/billing-details.js'),
  history: () => import('./history/history.js'),
};
