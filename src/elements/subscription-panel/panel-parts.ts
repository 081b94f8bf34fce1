import type {SectionName, SectionPart} from './section.js';

/** What the element loads later, and when; all of it is named here (`decisions/0005`). */
export const PARTS = {
  /** Once the first answer is there. */
  later: () => import('./panel-later.js'),
  /** With the first phone number. */
  phones: () => import('../../ui/address/phones.js'),
  /** With the first look at the export of the action history. */
  historyExport: () => import('./history/export/history-export.js'),
  /** With the first press on what saves or makes such a file. */
  saveFile: () => import('../../files/save-file.js'),
  csv: () => import('../../files/csv.js'),
  xlsx: () => import('../../files/xlsx.js'),
};

/** The sections, each as soon as it is asked for. */
export const SECTION_PARTS: Record<SectionName, () => Promise<SectionPart>> = {
  overview: () => import('./overview/overview.js'),
  licenses: () => import('./licenses/licenses.js'),
  features: () => import('./features/features.js'),
  'billing-details': () => import('./billing-details/billing-details.js'),
  history: () => import('./history/history.js'),
};
