/** What the billing details load later, and when (`decisions/0005`). */
export const PARTS = {
  /** With the first press on Edit. */
  editor: () => import('./editor/details-editor.js'),
  /** When somebody else turns out to have saved meanwhile. */
  conflict: () => import('./editor/details-conflict.js'),
};
