/** What the element loads later, and when; all of it is named here (`decisions/0005`). */
export const PARTS = {
  /** After the first rows. */
  later: () => import('./user-later.js'),
  /** With the first form. */
  phones: () => import('../../ui/address/phones.js'),
  /** With the first press on Add. */
  adding: () => import('./adding/adding.js'),
  /** With the first press on Edit. */
  editing: () => import('./editing/editing.js'),
  /** With the first press on Delete. */
  removing: () => import('./removing/removing.js'),
  /** With the first press on Add several. */
  inviting: () => import('./inviting/inviting.js'),
  /** With the first look at the export. */
  exporting: () => import('./exporting/exporting.js'),
  /** With the first press on what makes such a file. */
  csv: () => import('../../files/csv.js'),
  xlsx: () => import('../../files/xlsx.js'),
};
