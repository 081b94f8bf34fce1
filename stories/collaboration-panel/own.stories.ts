import type {Meta, Story} from '../story.js';
import {type Args, collaborationPanel} from './collaboration-panel.js';

/** What a client sees of the collaboration with its accounting office, in every state that there is. */
export default {
  ...collaborationPanel,
  title: 'collaboration-panel/Client',
  args: {...collaborationPanel.args, perspective: 'client'},
  parameters: {world: {scenario: 'collaboration-awaiting-approval'}},
} satisfies Meta<Args>;

/** No office has invited the client yet. */
export const None: Story<Args> = {parameters: {world: {scenario: 'collaboration-none'}}};

/** The office invites a client that has the service already: its agreement goes on, and nothing is charged before it is renewed. */
export const AwaitingApprovalOfSubscription: Story<Args> = {parameters: {world: {scenario: 'collaboration-invited'}}};

/** The client has seen the invitation, and has to approve it or decline it. */
export const AwaitingApproval: Story<Args> = {};

/** A client that is new approves the terms of the service that its office activated. */
export const AwaitingTerms: Story<Args> = {
  parameters: {world: {scenario: 'collaboration-awaiting-terms'}},
};

/** Both work in the service: what is agreed, and what the client may change or end. */
export const Active: Story<Args> = {parameters: {world: {scenario: 'collaboration-active'}}};

/** The client goes on by itself. */
export const EndedContinue: Story<Args> = {
  parameters: {world: {scenario: 'collaboration-ended-continue'}},
};

/** What is there can be read, and not changed. */
export const EndedDeactivate: Story<Args> = {
  parameters: {world: {scenario: 'collaboration-ended-deactivate'}},
};

/** The client declined. */
export const Declined: Story<Args> = {parameters: {world: {scenario: 'collaboration-declined'}}};

/** The office took its invitation back. */
export const Withdrawn: Story<Args> = {parameters: {world: {scenario: 'collaboration-withdrawn'}}};

/** Who may see it and not decide is told who does. */
export const Viewer: Story<Args> = {
  parameters: {world: {scenario: 'collaboration-client-viewer', persona: 'viewer'}},
};
