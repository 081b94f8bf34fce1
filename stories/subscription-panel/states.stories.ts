import type {Meta, Story} from '../story.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** Everything that the element can be as a whole: waiting, refused, broken, without an organization. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/States',
  parameters: {world: {scenario: 'subscription'}},
} satisfies Meta<Args>;

/** The first answers are awaited; what will come has its place already. */
export const Loading: Story<Args> = {
  parameters: {
    world: {
      scenario: 'subscription',
      pending: true,
      faults: {'subscription.get': 'never', 'subscription.features': 'never'},
    },
  },
};

/** Who may not see the subscription is told so, and whom to ask. */
export const Forbidden: Story<Args> = {
  parameters: {world: {scenario: 'no-subscription-access'}},
};

/** The subscription cannot be read: that is told once, and the other sections stand. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'subscription', faults: {'subscription.get': '500'}}},
};

/** The connection is lost before anything has been shown. */
export const Offline: Story<Args> = {
  parameters: {world: {scenario: 'subscription', faults: {'*': 'offline'}}},
};

/** The session has ended; the host is told once, and the reader knows what to do. */
export const SessionEnded: Story<Args> = {
  parameters: {world: {scenario: 'subscription', faults: {'*': '401'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Several organizations and none chosen: nothing is shown of any of them. */
export const ChooseOrganization: Story<Args> = {parameters: {world: {scenario: 'many-orgs'}}};

/** Two sections in the order that the page names, each with a link to itself. */
export const ChosenSections: Story<Args> = {
  args: {sections: 'licenses overview', sectionUrl: '#subscription-{section}', section: 'overview'},
};
