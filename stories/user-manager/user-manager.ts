import {html} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<user-manager>` that a story sets. */
export interface Args {
  kind: string;
  search: string;
  sort: string;
  pageSize: number;
  headingLevel: number;
}

/** What all stories of `<user-manager>` share. */
export const userManager = {
  component: 'user-manager',
  args: {kind: 'organization', search: '', sort: 'lastName', pageSize: 25, headingLevel: 2},
  render: ({kind, search, sort, pageSize, headingLevel}) => html`
    <user-manager
      kind=${kind}
      search=${search}
      sort=${sort}
      page-size=${pageSize}
      heading-level=${headingLevel}
    ></user-manager>
  `,
} satisfies Omit<Meta<Args>, 'title'>;
