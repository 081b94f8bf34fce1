import {html} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<user-manager>` that a story sets. */
export interface Args {
  kind: string;
  search: string;
  roles: string;
  statuses: string;
  securityPrivacyContact: string;
  sort: string;
  pageSize: number;
  headingLevel: number;
}

/** What all stories of `<user-manager>` share. */
export const userManager = {
  component: 'user-manager',
  args: {
    kind: 'organization',
    search: '',
    roles: '',
    statuses: '',
    securityPrivacyContact: '',
    sort: 'lastName',
    pageSize: 25,
    headingLevel: 2,
  },
  render: (args) => html`
    <user-manager
      kind=${args.kind}
      search=${args.search}
      roles=${args.roles}
      statuses=${args.statuses}
      security-privacy-contact=${args.securityPrivacyContact}
      sort=${args.sort}
      page-size=${args.pageSize}
      heading-level=${args.headingLevel}
    ></user-manager>
  `,
} satisfies Omit<Meta<Args>, 'title'>;
