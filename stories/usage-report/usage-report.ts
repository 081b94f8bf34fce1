import {html, nothing} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<usage-report>` that a story sets. */
export interface Args {
  tab: string;
  company: string;
  direction: string;
  from: string;
  to: string;
  channels: string;
  statuses: string;
  search: string;
  invoice: string;
  pageSize: number;
  headingLevel: number;
}

/** What all stories of `<usage-report>` share. */
export const usageReport = {
  component: 'usage-report',
  args: {
    tab: 'documents',
    company: '',
    direction: 'outbound',
    from: '',
    to: '',
    channels: '',
    statuses: '',
    search: '',
    invoice: '',
    pageSize: 25,
    headingLevel: 2,
  },
  render: (args) => html`
    <usage-report
      tab=${args.tab}
      company=${args.company || nothing}
      direction=${args.direction}
      from=${args.from || nothing}
      to=${args.to || nothing}
      channels=${args.channels || nothing}
      statuses=${args.statuses || nothing}
      search=${args.search || nothing}
      invoice=${args.invoice || nothing}
      page-size=${args.pageSize}
      heading-level=${args.headingLevel}
    ></usage-report>
  `,
} satisfies Omit<Meta<Args>, 'title'>;
