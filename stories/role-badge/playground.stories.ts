import type {Meta, Story} from '../story.js';
import {type Args, roleBadge} from './role-badge.js';

/** One role, with its name to try. */
export default {
  ...roleBadge,
  title: 'role-badge/Playground',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** The role of whoever may change things. */
export const Playground: Story<Args> = {};
