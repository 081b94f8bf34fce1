import type {Meta, Story} from '../story.js';
import {type Args, collaborationPanel} from './collaboration-panel.js';

/** The clients of an office, each with the state of its collaboration. */
export default {
  ...collaborationPanel,
  title: 'collaboration-panel/Clients',
  parameters: {world: {scenario: 'collaborations'}},
} satisfies Meta<Args>;

/** Each filter in use shows as a chip, whatever its kind. */
export const Filtered: Story<Args> = {
  args: {states: 'none active', taskTypes: 'bookkeeping', taskOwners: 'kari-lunde', search: 'as'},
};

/** Filters that leave nobody can be taken away at once. */
export const NoMatch: Story<Args> = {args: {search: 'Paarse Regen'}};

/** One client's data cannot be read: its row says so, and the others stand. */
export const MalformedRow: Story<Args> = {
  parameters: {
    console: '[balie] collaborations[2].id: expected string',
    world: {scenario: 'collaborations', faults: {'collaborations.clients': 'malformed-row'}},
  },
};
