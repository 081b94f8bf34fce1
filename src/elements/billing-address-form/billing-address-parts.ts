/** What the element loads later, and when; all of it is named here (`decisions/0005`). */
export const PARTS = {
  /** After the first address. */
  later: () => import('./billing-address-later.js'),
  /** With the first phone number that is shown, or the first press on Edit. */
  phones: () => import('../../ui/address/phones.js'),
  /** With the first press on Edit. */
  editor: () => import('./editor/editor.js'),
  /** With the first form on a page that has a register to look in. */
  lookup: () => import('./editor/company-lookup.js'),
  /** When somebody else turns out to have saved meanwhile. */
  conflict: () => import('./editor/address-conflict.js'),
};
