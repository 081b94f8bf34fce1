import {html} from 'lit';

import type {Meta, Story} from './story.js';

interface Args {
  search: string;
  kinds: string;
  statuses: string;
  issuedFrom: string;
  issuedTo: string;
  sort: string;
  pageSize: number;
}

export default {
  title: 'Elements/invoice-list',
  component: 'invoice-list',
  args: {
    search: '',
    kinds: '',
    statuses: '',
    issuedFrom: '',
    issuedTo: '',
    sort: '-issueDate',
    pageSize: 25,
  },
  parameters: {world: {scenario: 'rode-lente'}},
  render: ({search, kinds, statuses, issuedFrom, issuedTo, sort, pageSize}) => html`
    <invoice-list
      search=${search}
      kinds=${kinds}
      statuses=${statuses}
      issued-from=${issuedFrom}
      issued-to=${issuedTo}
      sort=${sort}
      page-size=${pageSize}
    ></invoice-list>
  `,
} satisfies Meta<Args>;

/** What a bookkeeper sees on an ordinary day: every kind and every status. */
export const Default: Story<Args> = {};

/** A Viewer sees and downloads all that an Admin does here (Y8, Y19). */
export const Viewer: Story<Args> = {parameters: {world: {scenario: 'viewer'}}};

/** Who may not see invoices is told so, and whom to ask. */
export const Forbidden: Story<Args> = {parameters: {world: {scenario: 'no-access'}}};

/** The first rows are awaited; what will come has its place already. */
export const Loading: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      pending: true,
      faults: {'invoices.list': 'never', 'invoices.openBalance': 'never'},
    },
  },
};

/** A new customer has no invoice yet, and is told so rather than shown a bare table. */
export const NoneYet: Story<Args> = {parameters: {world: {scenario: 'empty'}}};

/** Filters that nothing matches can be cleared where the rows would have been. */
export const NoMatch: Story<Args> = {args: {search: '9999-0000'}};

/** A single document, so that the table is judged without its neighbors. */
export const OneInvoice: Story<Args> = {parameters: {world: {scenario: 'one-invoice'}}};

/** Filters in use show as chips, each of which can be taken away. */
export const Filtered: Story<Args> = {
  args: {kinds: '380 384', statuses: 'open overdue', issuedFrom: '2025-01-01'},
};

/** Much is overdue: what needs an act stands out, and nothing else does. */
export const Overdue: Story<Args> = {parameters: {world: {scenario: 'overdue'}}};

/** Amounts in several currencies, with none, two and three decimals, are never added up. */
export const MultiCurrency: Story<Args> = {parameters: {world: {scenario: 'multi-currency'}}};

/** Long names, huge amounts, hidden characters, unknown kinds and statuses stay readable and in their place. */
export const Extreme: Story<Args> = {parameters: {world: {scenario: 'extreme'}}};

/** A hundred thousand documents are as quick to show as ten, because the API filters, sorts and pages. */
export const HundredThousand: Story<Args> = {parameters: {world: {scenario: '100k-invoices'}}};

/** The service breaks: what happened, a way to try again, and the request's id for support. */
export const ServerError: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.list': '500'}}},
};

/** The connection is lost before anything has been shown. */
export const Offline: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': 'offline'}}},
};

/** The session has ended; the host is told once, and the reader knows what to do. */
export const SessionEnded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': '401'}}},
};

/** One row came with an amount that is none: it is marked, and the others stand. */
export const MalformedRow: Story<Args> = {
  parameters: {
    console: '[balie] invoices[2].openAmount.amount: expected integer',
    world: {scenario: 'rode-lente', faults: {'invoices.list': 'malformed-row'}},
  },
};

/** The balance fails by itself; the list below it works. */
export const BalanceFails: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.openBalance': '500'}}},
};

/** Nobody has been given an organization yet. */
export const NoOrganization: Story<Args> = {parameters: {world: {scenario: 'no-orgs'}}};

/** Several organizations and none chosen: nothing is shown of any of them. */
export const ChooseOrganization: Story<Args> = {parameters: {world: {scenario: 'many-orgs'}}};
