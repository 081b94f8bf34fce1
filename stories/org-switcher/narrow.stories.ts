import type {Meta, Story} from '../story.js';
import {openMenu, switchInAnotherTab} from './acts.js';
import {inHeader, orgSwitcher} from './org-switcher.js';

const {styles, render} = inHeader;

/** At the end of a host's header, wide and on a phone. */
export default {
  ...orgSwitcher,
  render,
  title: 'org-switcher/Narrow',
  parameters: {world: {scenario: '5000-orgs', styles, width: 320}},
} satisfies Meta;

const open: Story['play'] = async ({canvasElement}) => {
  await openMenu(canvasElement);
};

/** Beside other things on a phone, the name takes what is left. */
export const Phone: Story = {
  parameters: {world: {scenario: 'extreme', styles, width: 320}},
};

/** On a phone the menu is a sheet in reach of the thumb. */
export const PhoneOpen: Story = {play: open};

/** The question about another tab fits a phone too. */
export const PhoneAnotherTab: Story = {
  play: ({canvasElement}) => switchInAnotherTab(canvasElement),
};

/** At the right edge of a wide page the menu opens to the other side. */
export const WideHeaderOpen: Story = {
  parameters: {world: {scenario: '5000-orgs', styles, width: 1280}},
  play: open,
};
