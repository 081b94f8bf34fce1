import type {Meta, Story} from '../story.js';
import {type Args, collaborationPanel} from './collaboration-panel.js';

/** What an office sees of its clients, with every attribute to try. */
export default {
  ...collaborationPanel,
  title: 'collaboration-panel/Playground',
  parameters: {world: {scenario: 'collaborations'}},
} satisfies Meta<Args>;

/** With controls for all that a page can set. */
export const Playground: Story<Args> = {};
