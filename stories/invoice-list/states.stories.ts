import type {Meta, Story} from '../story.js';
import {type Args, invoiceList} from './invoice-list.js';

/** Everything that the list can be: full, empty, waiting, refused, broken. */
export default {
  ...invoiceList,
  title: 'invoice-list/States',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** What a bookkeeper sees on an ordinary day: every kind and every status. */
export const Everyday: Story<Args> = {};

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

/** The service asks for patience; the list tells so, and can be read again. */
export const TooManyRequests: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.list': '429'}}},
};

/** The service is closed for a while. */
export const Maintenance: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'*': '503'}}},
};

/** A filter that the service refuses, as after an update on one side alone. */
export const RefusedFilter: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.list': '422'}}},
};

/** A login page came where data was due, as behind a gate: the reader gets a plain sentence, the developer the reason. */
export const LoginPageForData: Story<Args> = {
  parameters: {
    console: '[balie]',
    world: {scenario: 'rode-lente', faults: {'invoices.list': 'malformed'}},
  },
};

/** Data that is nothing like the contract is not guessed at. */
export const OtherData: Story<Args> = {
  parameters: {
    console: '[balie]',
    world: {scenario: 'rode-lente', faults: {'invoices.list': 'malformed-shape'}},
  },
};
