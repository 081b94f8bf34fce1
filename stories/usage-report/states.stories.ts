import type {Meta, Story} from '../story.js';
import {type Args, usageReport} from './usage-report.js';

/** Everything that the element can be as a whole: waiting, refused, broken, without an organization. */
export default {
  ...usageReport,
  title: 'usage-report/States',
  args: {...usageReport.args, from: '2026-06-01', to: '2026-11-21'},
  parameters: {world: {scenario: 'usage'}},
} satisfies Meta<Args>;

/** The first answers are awaited; what will come has its place already. */
export const Loading: Story<Args> = {
  parameters: {
    world: {
      scenario: 'usage',
      pending: true,
      faults: {'usage.documents': 'never', 'usage.counts': 'never'},
    },
  },
};

/** The documents cannot be read: that is told once, in their place. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'usage', faults: {'usage.documents': '500', 'usage.counts': '500'}}},
};

/** The connection is lost before anything has been shown. */
export const Offline: Story<Args> = {
  parameters: {world: {scenario: 'usage', faults: {'*': 'offline'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Who may not see usage is told so, and whom to ask. */
export const Forbidden: Story<Args> = {
  parameters: {world: {scenario: 'usage', persona: 'viewer', permissions: ['invoice.read']}},
};

/** A company that has sent and received nothing yet. */
export const NoUsage: Story<Args> = {parameters: {world: {scenario: 'no-usage'}}};
