import type {Meta, Story} from '../story.js';
import {CONTINUE, licenseActs, ORDER, REMOVE, removeMeanwhile} from './acts-licenses.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** The number of licenses: ordered at once, removed with the next period, never fewer than users. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/Licenses',
  args: {...subscriptionPanel.args, sections: 'licenses', userManagement: true},
  parameters: {world: {scenario: 'subscription'}},
} satisfies Meta<Args>;

/** Two of ten licenses are free, and nothing is about to change. */
export const Everyday: Story<Args> = {};

/** Two licenses go with the next period; until then that can be undone. There are never fewer than users, and it says why. */
export const PendingRemoval: Story<Args> = {parameters: {world: {scenario: 'pending-removal'}}};

/** More than there are: what that means is told before anything is sent. */
export const MoreChosen: Story<Args> = {
  parameters: {world: {scenario: 'pending-removal'}},
  play: async ({canvasElement}) => {
    const acts = await licenseActs(canvasElement);
    await acts.want(13);
  },
};

/** The price of an order with its arithmetic, and what is undone at no cost before it; nothing is ordered without consent. */
export const QuoteOnShow: Story<Args> = {
  parameters: {world: {scenario: 'pending-removal'}},
  play: async ({canvasElement}) => {
    const acts = await licenseActs(canvasElement);
    await acts.want(13);
    await acts.press(CONTINUE);
    await acts.dialog();
    await acts.press(ORDER);
  },
};

/** Removing is confirmed: when they go, that nothing is credited, and what that saves. */
export const RemovingAsked: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await licenseActs(canvasElement);
    await acts.want(8);
    await acts.press(CONTINUE);
    await acts.dialog();
  },
};

/** An order was placed, which is told once. */
export const Ordered: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await licenseActs(canvasElement);
    await acts.want(12);
    await acts.press(CONTINUE);
    await acts.consent();
    await acts.press(ORDER);
    await acts.closed();
  },
};

/** Somebody else changed licenses first: what there is now is on show, and what is wanted is still there. */
export const Stale: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await licenseActs(canvasElement);
    await acts.want(8);
    await removeMeanwhile(canvasElement);
    await acts.press(CONTINUE);
    await acts.dialog();
    await acts.press(REMOVE);
    await acts.wait('alert');
  },
};

/** The answer to an order was lost, and whether it was placed cannot be read: nobody knows, and it can be found out. */
export const Unknown: Story<Args> = {
  parameters: {
    world: {
      scenario: 'subscription',
      faults: {'subscription.orderLicenses': 'lost', 'subscription.orders': '404'},
    },
  },
  play: async ({canvasElement}) => {
    const acts = await licenseActs(canvasElement);
    await acts.want(12);
    await acts.press(CONTINUE);
    await acts.consent();
    await acts.press(ORDER);
    await acts.wait('alert');
  },
};

/** Who may see licenses and not change them is told who can. */
export const Reader: Story<Args> = {
  parameters: {world: {scenario: 'subscription', permissions: ['subscription.read']}},
};

/** Bought through Visma.net: the numbers, and the way to where they are changed. */
export const VismaNet: Story<Args> = {parameters: {world: {scenario: 'visma-net'}}};

/** In a column of 320 pixels, with a number that has yet to be sent. */
export const Narrow: Story<Args> = {
  parameters: {world: {scenario: 'pending-removal', width: 320}},
  play: async ({canvasElement}) => {
    const acts = await licenseActs(canvasElement);
    await acts.want(12);
  },
};
