import type {Meta, Story} from '../story.js';
import {type Args, userManager} from './user-manager.js';

/** Who is signed in decides what is shown, and whom to ask is said where something is not. */
export default {
  ...userManager,
  title: 'user-manager/Roles',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** An Admin adds, changes and deletes both kinds of users (Y20). */
export const Admin: Story<Args> = {};

/** A Viewer sees both lists, is told why there is nothing to press, and whom to ask (Y19). */
export const Viewer: Story<Args> = {parameters: {world: {scenario: 'rode-lente', persona: 'viewer'}}};

/** A Viewer sees the support users as well. */
export const ViewerOfSupport: Story<Args> = {
  args: {kind: 'support'},
  parameters: {world: {scenario: 'rode-lente', persona: 'viewer'}},
};

/** Who may not see users is told so, and whom to ask. */
export const NoAccess: Story<Args> = {parameters: {world: {scenario: 'no-access'}}};

/** The server refuses what the permissions had promised; what it says counts. */
export const RefusedByServer: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.list': '403'}}},
};
