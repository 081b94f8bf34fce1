import {unsavedOf} from '../../src/portal/unsaved.js';
import type {PortalProvider} from '../../src/portal/portal-provider.js';
import {inside} from '../inside.js';

type Switcher = ReturnType<typeof inside>;

/** Presses the button, and waits until the focus is in the menu. */
export async function openMenu(canvas: HTMLElement): Promise<Switcher> {
  const switcher = inside(canvas);
  const [button] = await switcher.findAllByRole('button');
  button?.click();
  // The person's address is what every menu has.
  await switcher.findByText(/@/);
  await new Promise(requestAnimationFrame);
  return switcher;
}

/** Opens the menu and chooses an organization. */
export async function choose(canvas: HTMLElement, name: string): Promise<Switcher> {
  const switcher = await openMenu(canvas);
  (await switcher.findByRole('button', {name})).click();
  return switcher;
}

function portalIn(canvas: HTMLElement) {
  const portal = canvas.querySelector<PortalProvider>('portal-provider')?.current;
  if (!portal) throw new Error('The story has no portal.');
  return portal;
}

/** Somebody has typed something on the same page, and not saved it. */
export function typeElsewhere(canvas: HTMLElement): void {
  const unsaved = unsavedOf(portalIn(canvas));
  const form = {};
  unsaved.set(form, {label: 'Billing address', discard: () => unsaved.set(form, undefined)});
}

/** Another tab of the same user brings another organization into view. */
export async function switchInAnotherTab(canvas: HTMLElement): Promise<void> {
  const channel = new BroadcastChannel('balie.portal');
  const message = {type: 'switched', organizationId: 'blauwe-fjord', name: 'Blauwe Fjord AS'};
  const switcher = inside(canvas);
  // Only an element that has loaded what it needs for it can hear it, and only once it knows whose tab it is in.
  while (!switcher.queryByRole('alert')) {
    channel.postMessage({...message, user: portalIn(canvas).session?.user.email});
    await new Promise(requestAnimationFrame);
  }
  channel.close();
}
