import {inside} from '../inside.js';
import type {Meta, Story} from '../story.js';
import {type Args, usageReport} from './usage-report.js';

/** What was billed for usage: the invoices, what each comes to by type and by company, and its lines. */
export default {
  ...usageReport,
  title: 'usage-report/Specification',
  args: {...usageReport.args, tab: 'specification'},
  parameters: {world: {scenario: 'usage'}},
} satisfies Meta<Args>;

const OPEN = {tab: 'specification', invoice: 'usage-2026-q3'};

/** The usage invoices, the newest first, each to be opened. */
export const Invoices: Story<Args> = {};

/** One of them for an office and its clients: by type, by company to charge each its own, and line by line with a column of the supplier's own. */
export const Opened: Story<Args> = {args: OPEN};

/** One client alone, as its bill is made up. */
export const OneCompany: Story<Args> = {args: {...OPEN, company: 'witte-winter'}};

/** The lines do not come to what the invoice says, which is told with the amount. */
export const Difference: Story<Args> = {
  args: OPEN,
  parameters: {world: {scenario: 'usage-difference'}},
};

/** In a column of 320 pixels each line is a card. */
export const Narrow: Story<Args> = {
  args: OPEN,
  parameters: {world: {scenario: 'usage', width: 320}},
};

/** A user of the company is told who the administrators are, and how one becomes one. */
export const Forbidden: Story<Args> = {parameters: {world: {scenario: 'usage-of-one-company'}}};

/** Nothing was billed yet. */
export const Empty: Story<Args> = {parameters: {world: {scenario: 'no-usage'}}};

/** Hundreds of clients and fifty thousand lines, of which the first are shown. */
export const FiftyThousandLines: Story<Args> = {
  args: OPEN,
  parameters: {world: {scenario: '50k-usage-lines'}},
};

/** All lines are saved: the notice says how many, and stays until it is closed. */
export const Exported: Story<Args> = {
  args: OPEN,
  play: async ({canvasElement}) => {
    // Nobody sits before a story to say where a file goes, so the browser is not to ask.
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    const report = inside(canvasElement);
    (await report.findByRole('button', {name: /^⟦?(Export|Exporteren|Eksporter)/})).click();
    (await report.findByRole('button', {name: /CSV/})).click();
    await report.findByRole('button', {name: /^⟦?(Close|Sluiten|Lukk)/});
    // Further up the notice lies over the rows; at the end it has its own place.
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    scrollTo(0, document.documentElement.scrollHeight);
  },
};

/** The data of one line cannot be read: its row says so, and the others stand. */
export const MalformedRow: Story<Args> = {
  args: OPEN,
  parameters: {
    console: '[balie] usage[2].id: expected string',
    world: {scenario: 'usage', faults: {'usage.lines': 'malformed-row'}},
  },
};

/** The invoice that a page asks for is not there; the way back to the others is. */
export const NotThere: Story<Args> = {args: {...OPEN, invoice: 'usage-1999-q1'}};
