import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';

import {type Portal} from '../../../src/portal/portal.js';
import {unsavedOf} from '../../../src/portal/unsaved.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

export const MENU = 'Organization and account';
export const switcher = html`<org-switcher></org-switcher>`;

type Options = Parameters<typeof open>[0];

/** Opens a page with a switcher, and waits until its button has a name. */
export async function openSwitcher(
  options: Options,
  name: string,
  markup: TemplateResult = switcher,
): Promise<TestPage> {
  const page = await open(options, markup);
  await page.find('button', name);
  return page;
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The words of an element, without those that are for the eye alone. */
function textOf(element: Element | undefined | null): string {
  const words = [...(element?.querySelectorAll('.hidden-text') ?? [])];
  return ((words[0] ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of what has the focus. */
export function focusedText(): string {
  return textOf(focused());
}

function buttonOf(page: TestPage): HTMLElement | undefined {
  return page.all('button').find((each) => each.ariaHasPopup === 'dialog');
}

export function isOpen(page: TestPage): boolean {
  // While it asks a question the menu itself cannot be seen, and what cannot be seen has no name.
  return buttonOf(page)?.ariaExpanded === 'true';
}

/** Waits until the menu is open or closed. */
export async function seeMenu(page: TestPage, open: boolean): Promise<void> {
  await waitFor(() => expect(isOpen(page)).to.equal(open));
}

/** Presses the button, and waits until the focus is in the menu. */
export async function openMenu(page: TestPage, name: string): Promise<void> {
  await page.press(name);
  await seeMenu(page, true);
  await waitFor(() => expect(page.query('dialog', MENU)?.contains(focused())).to.equal(true));
}

/** A page with three organizations, the first one in view and the menu open. */
export async function openAtRodeLente(options: Options = {}, markup = switcher): Promise<TestPage> {
  const page = await openSwitcher(
    {scenario: 'many-orgs', ...options},
    'Choose an organization',
    markup,
  );
  await page.portal.switchOrganization('rode-lente');
  await page.find('button', 'Rode Lente');
  await openMenu(page, 'Rode Lente');
  return page;
}

/** Presses a key so often. */
export async function press(key: string, times = 1): Promise<void> {
  for (let presses = 0; presses < times; presses += 1) await sendKeys({press: key});
}

/** What another element of the page holds unsaved; says whether it was discarded. */
export function typeElsewhere(portal: Portal): {discarded: boolean} {
  const form = {discarded: false};
  const discard = () => {
    form.discarded = true;
    unsavedOf(portal).set(form, undefined);
  };
  unsavedOf(portal).set(form, {label: 'Billing address', discard});
  return form;
}

/** Collects the events of some names as they reach the page around the element. */
export function eventsOf<Name extends keyof HTMLElementEventMap>(
  page: TestPage,
  ...names: Name[]
): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  for (const name of names) page.provider.addEventListener(name, (event) => events.push(event));
  return events;
}

/** The name on the switcher's own button. */
export function shownName(page: TestPage): string | undefined {
  const button = buttonOf(page);
  return button && textOf(button);
}
