import type {Meta, Story} from '../story.js';
import {openMenu} from './acts.js';
import {orgSwitcher} from './org-switcher.js';

/** Names that are longer than any header, or written the other way. */
export default {
  ...orgSwitcher,
  title: 'org-switcher/Long and extreme content',
  parameters: {world: {scenario: 'extreme'}},
} satisfies Meta;

/** 200 characters, from right to left, with a character that would turn the rest around: cut in the middle. */
export const LongName: Story = {};

/** The same person and organization in the menu, where there is room for all of it. */
export const LongNameOpen: Story = {
  play: async ({canvasElement}) => {
    await openMenu(canvasElement);
  },
};
