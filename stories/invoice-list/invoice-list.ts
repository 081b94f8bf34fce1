import {html} from 'lit';

import type {Meta} from '../story.js';

/** The attributes of `<invoice-list>` that a story sets. */
export interface Args {
  search: string;
  kinds: string;
  statuses: string;
  issuedFrom: string;
  issuedTo: string;
  sort: string;
  pageSize: number;
  opened: string;
  onlinePayment: boolean;
}

/** What all stories of `<invoice-list>` share. */
export const invoiceList = {
  component: 'invoice-list',
  args: {
    search: '',
    kinds: '',
    statuses: '',
    issuedFrom: '',
    issuedTo: '',
    sort: '-issueDate',
    pageSize: 25,
    opened: '',
    onlinePayment: false,
  },
  render: (args) => html`
    <invoice-list
      search=${args.search}
      kinds=${args.kinds}
      statuses=${args.statuses}
      issued-from=${args.issuedFrom}
      issued-to=${args.issuedTo}
      sort=${args.sort}
      page-size=${args.pageSize}
      opened=${args.opened}
      ?online-payment=${args.onlinePayment}
    ></invoice-list>
  `,
} satisfies Omit<Meta<Args>, 'title'>;
