/**
 * What the switcher loads later, and when. All of it is named here, in what is loaded first (`decisions/0005`).
 */
export const PARTS = {
  /** Once the session is known, or could not be read. */
  later: () => import('./switcher-later.js'),
  /** When the button is pointed at, focused or pressed for the first time. */
  menu: () => import('./menu/menu.js'),
};
