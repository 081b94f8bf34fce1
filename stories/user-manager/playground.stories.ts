import type {Meta, Story} from '../story.js';
import {type Args, userManager} from './user-manager.js';

/** What an Admin sees on an ordinary day, with every attribute to try. */
export default {
  ...userManager,
  title: 'user-manager/Playground',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** With controls for all that a page can set. */
export const Playground: Story<Args> = {};
