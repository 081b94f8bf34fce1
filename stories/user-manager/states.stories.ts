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

/** Nobody matches what was searched for; the filters can be taken away. */
export const NoMatch: Story<Args> = {args: {search: 'zzzz'}};

/** An invitation has run out, another has hours left. */
export const Invitations: Story<Args> = {parameters: {world: {scenario: 'expired-invitation'}}};

/** Filters in use show as chips, each of which can be taken away. */
export const Filtered: Story<Args> = {
  args: {search: 'rodelente', roles: 'viewer', statuses: 'invited'},
  parameters: {world: {scenario: 'expired-invitation'}},
};

/** One user's data cannot be read: that row says so, and the others stand. */
export const MalformedRow: Story<Args> = {
  parameters: {
    console: '[balie] users[1].email: expected string',
    world: {scenario: 'rode-lente', faults: {'users.list': 'malformed-row'}},
  },
};

/** The service breaks: what happened, a way to try again, and the request's id for support. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.list': '500'}}},
};

/** The connection is lost before anything has been shown. */
export const Offline: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': 'offline'}}},
};

/** The session has ended; the host is told once, and the reader knows what to do. */
export const SessionEnded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': '401'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Several organizations and none chosen: nothing is shown of any of them. */
export const ChooseOrganization: Story<Args> = {parameters: {world: {scenario: 'many-orgs'}}};
