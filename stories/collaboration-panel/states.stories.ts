import type {Meta, Story} from '../story.js';
import {type Args, collaborationPanel} from './collaboration-panel.js';

/** Everything that the element can be as a whole: waiting, refused, broken, without an organization. */
export default {
  ...collaborationPanel,
  title: 'collaboration-panel/States',
  parameters: {world: {scenario: 'collaborations'}},
} satisfies Meta<Args>;

/** The first answers are awaited; what will come has its place already. */
export const Loading: Story<Args> = {
  parameters: {
    world: {
      scenario: 'collaborations',
      pending: true,
      faults: {'collaborations.clients': 'never'},
    },
  },
};

/** The clients cannot be read: that is told once, in their place. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'collaborations', faults: {'collaborations.clients': '500'}}},
};

/** The connection is lost before anything has been shown. */
export const Offline: Story<Args> = {
  parameters: {world: {scenario: 'collaborations', faults: {'*': 'offline'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Who may not see collaborations is told so, and whom to ask. */
export const Forbidden: Story<Args> = {
  parameters: {world: {scenario: 'no-collaboration-access'}},
};

/** An office that begins: there is nobody to collaborate with yet. */
export const NoClients: Story<Args> = {parameters: {world: {scenario: 'no-clients'}}};

/** An employee of the office may invite and change the task, and no more; that is told (B-E2). */
export const Employee: Story<Args> = {
  args: {client: 'bergset-gartneri'},
  parameters: {world: {scenario: 'collaboration-employee'}},
};

/** A client with a name, a task and an account manager of any length. */
export const Extreme: Story<Args> = {
  args: {client: 'long'},
  parameters: {world: {scenario: 'extreme-collaborations'}},
};
