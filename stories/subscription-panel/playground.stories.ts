import type {Meta, Story} from '../story.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** All sections as an administrator sees them on an ordinary day, with every attribute to try. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/Playground',
  parameters: {world: {scenario: 'subscription'}},
} satisfies Meta<Args>;

/** With controls for all that a page can set. */
export const Playground: Story<Args> = {};
