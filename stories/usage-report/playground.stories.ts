import type {Meta, Story} from '../story.js';
import {type Args, usageReport} from './usage-report.js';

/** What an office sees of its usage and of that of its clients, with every attribute to try. */
export default {
  ...usageReport,
  title: 'usage-report/Playground',
  parameters: {world: {scenario: 'usage'}},
} satisfies Meta<Args>;

/** With controls for all that a page can set. */
export const Playground: Story<Args> = {};
