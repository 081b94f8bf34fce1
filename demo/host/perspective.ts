import type {Portal} from '../../src/index.js';

/** The accounting offices among the portal's customers, as the host knows them. */
const OFFICES: readonly (string | undefined)[] = ['fjord-regnskap'];

/** Shows collaborations from the side of the organization in view. */
export function followPerspective(portal: Portal): void {
  const panel = document.querySelector('collaboration-panel');
  if (!panel) return;
  const show = (): void => {
    panel.perspective = OFFICES.includes(portal.organization?.id) ? 'office' : 'client';
  };
  portal.addEventListener('portal-change', show);
  show();
}
