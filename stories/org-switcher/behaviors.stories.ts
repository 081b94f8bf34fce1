import type {Meta, Story} from '../story.js';
import {choose, openMenu, switchInAnotherTab, typeElsewhere} from './acts.js';
import {orgSwitcher} from './org-switcher.js';

/** What comes of choosing, and of what other tabs do. */
export default {
  ...orgSwitcher,
  title: 'org-switcher/Behaviors',
  parameters: {world: {scenario: '5000-orgs'}},
} satisfies Meta;

const OTHER = 'Blauwe Lente 0001 B.V.';
const SIGN_OUT = /Sign out|Uitloggen|Logg ut/;

/** A search leaves what matches, whatever its case and accents. */
export const Searching: Story = {
  play: async ({canvasElement}) => {
    const switcher = await openMenu(canvasElement);
    const field = switcher.getByRole<HTMLInputElement>('searchbox');
    field.value = 'HÁVEN 01';
    field.dispatchEvent(new Event('input'));
    await switcher.findByText(/Haven 0152/);
  },
};

/** While the other organization is awaited all stays as it was, and its row says so. */
export const Switching: Story = {
  parameters: {world: {scenario: 'many-orgs', pending: true, faults: {'session.organization': 'never'}}},
  play: async ({canvasElement}) => {
    await choose(canvasElement, 'Blauwe Fjord AS');
  },
};

/** The other organization cannot be read: this one stays, and the choice can be made again. */
export const SwitchFailed: Story = {
  parameters: {world: {scenario: 'many-orgs', faults: {'session.organization': '404'}}},
  play: async ({canvasElement}) => {
    const switcher = await choose(canvasElement, 'Blauwe Fjord AS');
    await switcher.findByRole('alert');
  },
};

/** The same after the menu was closed: it is told under the button. */
export const SwitchFailedBehindTheMenu: Story = {
  parameters: {world: {scenario: 'many-orgs', faults: {'session.organization': '404'}}},
  play: async ({canvasElement}) => {
    const switcher = await choose(canvasElement, 'Blauwe Fjord AS');
    await switcher.findByRole('alert');
    switcher.getByRole('dialog').hidePopover();
    await new Promise(requestAnimationFrame);
  },
};

/** Unsaved input of other elements is named before it would be lost. */
export const UnsavedAsked: Story = {
  play: async ({canvasElement}) => {
    typeElsewhere(canvasElement);
    const switcher = await choose(canvasElement, OTHER);
    await switcher.findByText(/Billing address/);
  },
};

/** Another tab went to another organization: this page asks which one is meant. */
export const AnotherTab: Story = {
  play: ({canvasElement}) => switchInAnotherTab(canvasElement),
};

/** The sign-out did not arrive: the person is still signed in, and is told so. */
export const SignOutFailed: Story = {
  parameters: {world: {scenario: 'rode-lente', faults: {'session.signOut': '500'}}},
  play: async ({canvasElement}) => {
    const switcher = await openMenu(canvasElement);
    (await switcher.findByRole('button', {name: SIGN_OUT})).click();
    await switcher.findByRole('alert');
  },
};

/** Signed out: nothing is left on the page, and there is a way back. */
export const SignedOut: Story = {
  play: async ({canvasElement}) => {
    const switcher = await openMenu(canvasElement);
    (await switcher.findByRole('button', {name: SIGN_OUT})).click();
    await switcher.findByRole('button', {name: /again|opnieuw|igjen/i});
  },
};
