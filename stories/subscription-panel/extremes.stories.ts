import type {Meta, Story} from '../story.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** Long words, other scripts, hostile names, large amounts and long lists stay readable and in their place. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/Long and extreme content',
  parameters: {world: {scenario: 'extreme-subscription'}},
} satisfies Meta<Args>;

/** All sections with everything at its longest. */
export const Extreme: Story<Args> = {};

/** Somebody who may see it all and change nothing. */
export const Reader: Story<Args> = {
  parameters: {
    world: {scenario: 'subscription', permissions: ['subscription.read', 'history.read']},
  },
};
