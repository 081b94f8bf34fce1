import type {Meta, Story} from '../story.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** This billing period and the next, side by side; alone, so that its heading is the element's. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/Overview',
  args: {...subscriptionPanel.args, sections: 'overview'},
  parameters: {world: {scenario: 'subscription'}},
} satisfies Meta<Args>;

/** Nothing changes with the next period. */
export const Everyday: Story<Args> = {};

/** Licenses go with the next period: the difference stands out, in number and in price. */
export const PendingRemoval: Story<Args> = {parameters: {world: {scenario: 'pending-removal'}}};

/** The last day to change anything, before a period with another edition. */
export const LastDay: Story<Args> = {parameters: {world: {scenario: 'period-ends-today'}}};

/** Bought through Visma.net: it can be read, without prices, and the way to where it is changed. */
export const VismaNet: Story<Args> = {parameters: {world: {scenario: 'visma-net'}}};

/** In a column of 320 pixels the periods stand below each other. */
export const Narrow: Story<Args> = {
  parameters: {world: {scenario: 'pending-removal', width: 320}},
};
