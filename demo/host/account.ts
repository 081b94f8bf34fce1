import type {Portal} from '../../src/index.js';
import {find} from '../dom.js';

/** Shows in the header who is signed in, and for which organization. */
export function showAccount(portal: Portal): void {
  const show = (): void => {
    find('#user').textContent = portal.session?.user.name ?? '';
    find('#organization').textContent = portal.organization?.name ?? '';
  };
  portal.addEventListener('portal-change', show);
  show();
}
