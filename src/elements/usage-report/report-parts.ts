import type {ReportPart} from './report-section.js';
import type {UsageTab} from './usage-report.events.js';

/** What the element loads later, and when; all of it is named here (`decisions/0005`). */
export const PARTS = {
  /** Once the first answer is there. */
  later: () => import('./report-later.js'),
  /** With the first look at the export of the documents. */
  documentsExport: () => import('./documents/export/documents-export.js'),
  /** With the first look at the export of the lines of a usage invoice. */
  linesExport: () => import('./specification/export/lines-export.js'),
  /** With the first press on what makes such a file. */
  csv: () => import('../../files/csv.js'),
  xlsx: () => import('../../files/xlsx.js'),
};

/** The parts behind the tabs, each when its tab is first chosen. */
export const TAB_PARTS: Record<UsageTab, () => Promise<ReportPart>> = {
  documents: () => import('./documents/documents.js'),
  specification: () => import('./specification/specification.js'),
};
