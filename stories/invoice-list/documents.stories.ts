import type {Meta, Story} from '../story.js';
import {type Args, invoiceList} from './invoice-list.js';

/** Everything that a document can be once it is opened in the list. */
export default {
  ...invoiceList,
  title: 'invoice-list/States of a document',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** An open invoice: what it comes to, how to pay it, and what happened so far. */
export const Open: Story<Args> = {args: {opened: 'rode-lente-2026-1101'}};

/** A paid invoice asks for nothing; its lines, references and files are there to be read. */
export const Paid: Story<Args> = {args: {opened: 'rode-lente-2026-0901'}};

/** Overdue, reminded, paid in part: all that happened, and only the rest is asked for. */
export const Overdue: Story<Args> = {args: {opened: 'rode-lente-2026-0925'}};

/** A payment is on its way: it is told from when it shows, so that nobody pays twice. */
export const InTransit: Story<Args> = {args: {opened: 'rode-lente-2026-1030'}};

/** The page has a way to pay of its own, so that there is a button for it. */
export const OnlinePayment: Story<Args> = {
  args: {opened: 'rode-lente-2026-1101', onlinePayment: true},
};

/** A foreign currency is paid without a code, which banks know for euros alone. */
export const ForeignCurrency: Story<Args> = {
  args: {opened: 'rode-lente-RO-1002'},
  parameters: {world: {scenario: 'multi-currency'}},
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

/** The document of an old link is not there any more. */
export const Unknown: Story<Args> = {args: {opened: 'no-such-document'}};

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
