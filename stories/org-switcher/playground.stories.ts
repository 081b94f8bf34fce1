import type {Meta, Story} from '../story.js';
import {orgSwitcher} from './org-switcher.js';

/** Somebody with three organizations, of which none is chosen yet. */
export default {
  ...orgSwitcher,
  title: 'org-switcher/Playground',
  parameters: {world: {scenario: 'many-orgs'}},
} satisfies Meta;

/** To be tried: organizations, languages, and the way out. */
export const Playground: Story = {};
