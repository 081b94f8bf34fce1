import {fireEvent} from '@testing-library/dom';

import {inside} from '../inside.js';
import type {Meta, Story} from '../story.js';
import {type Args, usageReport} from './usage-report.js';

/** What was sent and received, document by document; by days that are given, so that it is the same every day. */
export default {
  ...usageReport,
  title: 'usage-report/Documents',
  args: {...usageReport.args, from: '2026-06-01', to: '2026-11-21'},
  parameters: {world: {scenario: 'usage'}},
} satisfies Meta<Args>;

/** Half a year of what an office sent: some of it failed, and says why. */
export const Everyday: Story<Args> = {};

/** What came in took other ways, and has other statuses. */
export const Inbound: Story<Args> = {args: {direction: 'inbound'}};

/** A user of one company has nothing to choose there, and nothing to export. */
export const OneCompany: Story<Args> = {
  parameters: {world: {scenario: 'usage-of-one-company'}},
};

/** What failed, in one channel: each filter shows as a chip, and the chart is of all of the period. */
export const Filtered: Story<Args> = {args: {statuses: 'error', channels: 'peppol email'}};

/** Filters that leave nothing can be taken away at once. */
export const NoMatch: Story<Args> = {args: {search: 'Paarse Regen'}};

/** From before documents were kept: that is told, and two years of bars have room. */
export const LongPeriod: Story<Args> = {args: {from: '2024-01-01'}};

/** A period that ends before it begins is told at once, and what was asked last stays. */
export const PeriodProblem: Story<Args> = {
  play: async ({canvasElement}) => {
    const report = inside(canvasElement);
    const [from] = await report.findAllByLabelText(/^⟦?(From|Van|Fra)/);
    if (from) fireEvent.change(from, {target: {value: '2026-12-01'}});
  },
};

/** The numbers of the chart, for who reads rather than looks. */
export const ChartAsTable: Story<Args> = {
  play: async ({canvasElement}) => {
    const report = inside(canvasElement);
    await report.findByRole('img');
    canvasElement
      .querySelector('usage-report')
      ?.shadowRoot?.querySelector<HTMLElement>('summary')
      ?.click();
  },
};

/** One document's data cannot be read: its row says so, and the others stand. */
export const MalformedRow: Story<Args> = {
  parameters: {
    console: '[balie] usage[2].id: expected string',
    world: {scenario: 'usage', faults: {'usage.documents': 'malformed-row'}},
  },
};

/** In a column of 320 pixels each row is a card, and the chart has fewer names. */
export const Narrow: Story<Args> = {
  args: {from: '2025-06-01', statuses: 'error'},
  parameters: {world: {scenario: 'usage', width: 320}},
};
