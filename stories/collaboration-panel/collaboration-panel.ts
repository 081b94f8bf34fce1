import {html, nothing} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<collaboration-panel>` that a story sets. */
export interface Args {
  perspective: string;
  client: string;
  search: string;
  taskTypes: string;
  taskOwners: string;
  accountManagers: string;
  states: string;
  pageSize: number;
  headingLevel: number;
}

/** What all stories of `<collaboration-panel>` share. */
export const collaborationPanel = {
  component: 'collaboration-panel',
  args: {
    perspective: 'office',
    client: '',
    search: '',
    taskTypes: '',
    taskOwners: '',
    accountManagers: '',
    states: '',
    pageSize: 25,
    headingLevel: 2,
  },
  render: (args) => html`
    <collaboration-panel
      perspective=${args.perspective}
      client=${args.client || nothing}
      search=${args.search || nothing}
      task-types=${args.taskTypes || nothing}
      task-owners=${args.taskOwners || nothing}
      account-managers=${args.accountManagers || nothing}
      states=${args.states || nothing}
      page-size=${args.pageSize}
      heading-level=${args.headingLevel}
    ></collaboration-panel>
  `,
} satisfies Omit<Meta<Args>, 'title'>;
