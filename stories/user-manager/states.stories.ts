import type {Meta, Story} from '../story.js';
import {type Args, userManager} from './user-manager.js';

/** Everything that the element can be: waiting, empty, refused, broken. */
export default {
  ...userManager,
  title: 'user-manager/States',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** The first answer is awaited; what will come has its place already. */
export const Loading: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      pending: true,
      faults: {'users.list': 'never'},
    },
  },
};

/** The two users of everyday, as an Admin sees them. */
export const Everyday: Story<Args> = {};

/** Those who submit service requests: no roles, no contacts. */
export const Support: Story<Args> = {args: {kind: 'support'}};

/** A Viewer sees both lists, and is told why there is nothing to press, and whom to ask. */
export const Viewer: Story<Args> = {parameters: {world: {scenario: 'rode-lente', persona: 'viewer'}}};

/** Nobody matches what was searched for; the filters can be taken away. */
export const NoMatch: Story<Args> = {args: {search: 'zzzz'}};

/** An invitation has run out, another has hours left. */
export const Invitations: Story<Args> = {parameters: {world: {scenario: 'expired-invitation'}}};

/** Ten thousand users, a page of them at a time. */
export const TenThousand: Story<Args> = {parameters: {world: {scenario: '10k-users'}}};

/** Names and addresses of the greatest length, in other scripts. */
export const Extreme: Story<Args> = {parameters: {world: {scenario: 'extreme'}}};

/** One user's data cannot be read: that row says so, and the others stand. */
export const MalformedRow: Story<Args> = {
  parameters: {
    console: '[balie] users[1].email: expected string',
    world: {scenario: 'rode-lente', faults: {'users.list': 'malformed-row'}},
  },
};

/** Who may not see this is told so, and whom to ask. */
export const Forbidden: Story<Args> = {parameters: {world: {scenario: 'no-access'}}};

/** The service breaks: what happened, a way to try again, and the request's id for support. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.list': '500'}}},
};

/** The session has ended; the host is told once, and the reader knows what to do. */
export const SessionEnded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': '401'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Several organizations and none chosen: nothing is shown of any of them. */
export const ChooseOrganization: Story<Args> = {parameters: {world: {scenario: 'many-orgs'}}};
