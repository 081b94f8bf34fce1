import {fireEvent} from '@testing-library/dom';

import {inside} from '../inside.js';
import type {Meta, Story} from '../story.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** What was ordered, and who switched what; alone, so that its heading is the element's. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/History',
  args: {...subscriptionPanel.args, sections: 'history'},
  parameters: {world: {scenario: 'subscription'}},
} satisfies Meta<Args>;

/** A few orders with their confirmations, and a few switches. */
export const Everyday: Story<Args> = {};

/** Years of both, on several pages, and orders without a confirmation. */
export const Long: Story<Args> = {parameters: {world: {scenario: 'long-history'}}};

/** One action alone: it shows as a chip, which can be taken away. */
export const Filtered: Story<Args> = {
  play: async ({canvasElement}) => {
    const list = inside(canvasElement);
    (await list.findByRole('radio', {name: /^⟦?(Turned on|Ingeschakeld|Slått på)/, hidden: true})).click();
    await list.findByRole('group', {name: /^⟦?(Filters in use|Gebruikte filters|Filtre i bruk)/});
  },
};

/** A period that ends before it begins is told at once, and what was asked last stays. */
export const PeriodProblem: Story<Args> = {
  play: async ({canvasElement}) => {
    const list = inside(canvasElement);
    (await list.findByRole('button', {name: /^⟦?Period/})).click();
    const [from, to] = canvasElement
      .querySelector('subscription-panel')
      ?.shadowRoot?.querySelectorAll('input[type=date]') ?? [];
    if (from) fireEvent.change(from, {target: {value: '2026-11-01'}});
    if (to) fireEvent.change(to, {target: {value: '2026-10-01'}});
  },
};

/** As what, and how much that is. */
export const ExportChoices: Story<Args> = {
  play: async ({canvasElement}) => {
    const list = inside(canvasElement);
    (await list.findByRole('button', {name: /^⟦?(Export|Exporteren|Eksporter)/})).click();
    await list.findByRole('button', {name: /CSV/});
  },
};

/** A confirmation that is none is not saved; said in its row, with a way to try again. */
export const DownloadFailed: Story<Args> = {
  parameters: {
    world: {scenario: 'subscription', faults: {'subscription.orderConfirmation': 'html-file'}},
  },
  play: async ({canvasElement}) => {
    const list = inside(canvasElement);
    (await list.findByRole('button', {name: /O-2026-0003/})).click();
    await list.findByRole('alert');
  },
};

/** Who may not see it is told so, and whom to ask. */
export const Forbidden: Story<Args> = {
  parameters: {
    world: {scenario: 'subscription', persona: 'viewer', permissions: ['subscription.read']},
  },
};

/** Nothing was ordered or switched yet. */
export const Empty: Story<Args> = {parameters: {world: {scenario: 'new-subscription'}}};

/** One order's data and one action's cannot be read: the rows say so, and the others stand. */
export const MalformedRows: Story<Args> = {
  parameters: {
    console: '[balie] subscription[2].id: expected string',
    world: {
      scenario: 'subscription',
      faults: {'subscription.orders': 'malformed-row', 'subscription.history': 'malformed-row'},
    },
  },
};

/** In a column of 320 pixels each row is a card. */
export const Narrow: Story<Args> = {
  parameters: {world: {scenario: 'subscription', width: 320}},
};
