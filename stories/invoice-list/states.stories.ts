import {html} from 'lit';

import {inside} from './inside.js';
import type {Meta, Story} from './story.js';

interface Args {
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
    opened: '',
    onlinePayment: false,
  },
  parameters: {world: {scenario: 'rode-lente'}},
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

/** An open invoice: what it comes to, how to pay it, and what happened so far. */
export const Opened: Story<Args> = {args: {opened: 'rode-lente-2026-1101'}};

/** A paid invoice asks for nothing; its lines, references and files are there to be read. */
export const OpenedPaid: Story<Args> = {args: {opened: 'rode-lente-2026-0901'}};

/** Overdue, reminded, paid in part: all that happened, and only the rest is asked for. */
export const OpenedOverdue: Story<Args> = {args: {opened: 'rode-lente-2026-0925'}};

/** A payment is on its way: it is told from when it shows, so that nobody pays twice. */
export const OpenedInTransit: Story<Args> = {args: {opened: 'rode-lente-2026-1030'}};

/** The page has a way to pay of its own, so that there is a button for it. */
export const OnlinePayment: Story<Args> = {
  args: {opened: 'rode-lente-2026-1101', onlinePayment: true},
};

/** An invoice, the credit note that takes all of it, and the corrected invoice in its place, in one sentence. */
export const CorrectedChain: Story<Args> = {
  args: {opened: 'rode-lente-REDONE-1'},
  parameters: {world: {scenario: 'chains'}},
};

/** Two credit notes take a part each: what is left is said. */
export const PartialCredits: Story<Args> = {
  args: {opened: 'rode-lente-PART-1'},
  parameters: {world: {scenario: 'chains'}},
};

/** A credit note names a document that is not here, which is said rather than left out. */
export const MissingOriginal: Story<Args> = {
  args: {opened: 'rode-lente-LOST-2-CREDIT'},
  parameters: {world: {scenario: 'chains'}},
};

/** Bad data in which documents name each other in a circle are shown, and told to be such. */
export const CircularChain: Story<Args> = {
  args: {opened: 'rode-lente-CIRCLE-1'},
  parameters: {world: {scenario: 'chains'}},
};

/** A link from elsewhere opens a document that is on another page of the list. */
export const OpenedElsewhere: Story<Args> = {args: {opened: 'rode-lente-2025-0101'}};

/** The document of an old link is not there any more. */
export const OpenedUnknown: Story<Args> = {args: {opened: 'no-such-document'}};

/** The details of a document are awaited; the list stays as it is. */
export const DetailsLoading: Story<Args> = {
  args: {opened: 'rode-lente-2026-1101'},
  parameters: {
    world: {scenario: 'rode-lente', pending: true, faults: {'invoices.get': 'never'}},
  },
};

/** The details fail by themselves; the list around them works. */
export const DetailsFail: Story<Args> = {
  args: {opened: 'rode-lente-2026-1101'},
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.get': '500'}}},
};

/** A foreign currency is paid without a code, which banks know for euros alone. */
export const OpenedForeign: Story<Args> = {
  args: {opened: 'rode-lente-RO-1002'},
  parameters: {world: {scenario: 'multi-currency'}},
};

/** Huge amounts, hidden characters and many files stay in their place in the details too. */
export const OpenedExtreme: Story<Args> = {
  args: {opened: 'many-files'},
  parameters: {world: {scenario: 'extreme'}},
};

/** Further up the bar lies over the rows; at the end it has its own place. */
async function scrollToEnd(): Promise<void> {
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  scrollTo(0, document.documentElement.scrollHeight);
}

const DOWNLOAD_TWO = {name: /^(Download 2|2 downloaden|Last ned 2)$/};

async function selectTwo(canvas: HTMLElement): Promise<ReturnType<typeof inside>> {
  const list = inside(canvas);
  (await list.findByRole('checkbox', {name: /2026-1118/})).click();
  (await list.findByRole('checkbox', {name: /2026-0925/})).click();
  await list.findByRole('button', DOWNLOAD_TWO);
  return list;
}

async function downloadTwo(canvas: HTMLElement): Promise<ReturnType<typeof inside>> {
  // Nobody sits before a story to say where a file goes, so the browser is not to ask.
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  const list = await selectTwo(canvas);
  list.getByRole('button', DOWNLOAD_TWO).click();
  return list;
}

/** Some documents are selected: what can be done with them stands below. */
export const Selected: Story<Args> = {
  play: async ({canvasElement}) => {
    await selectTwo(canvasElement);
    await scrollToEnd();
  },
};

/** A download is on its way: how far it is, and a way to stop it. */
export const Downloading: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': 'never'}}},
  play: async ({canvasElement}) => {
    const list = await downloadTwo(canvasElement);
    await list.findByRole('progressbar');
    await scrollToEnd();
  },
};

/** One file could not be had: the zip has the other, and what is missing is said, here and in the zip. */
export const PartlyDownloaded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': ['404', {times: 1}]}}},
  play: async ({canvasElement}) => {
    const list = await downloadTwo(canvasElement);
    await list.findByRole('list');
    await scrollToEnd();
  },
};

/** Not one file could be had, so nothing was saved; it can be tried again. */
export const NothingDownloaded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': '404'}}},
  play: async ({canvasElement}) => {
    const list = await downloadTwo(canvasElement);
    await list.findByRole('list');
    await scrollToEnd();
  },
};
