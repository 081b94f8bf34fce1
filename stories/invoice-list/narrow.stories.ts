import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {selectTwo} from './acts.js';
import {type Args, invoiceList} from './invoice-list.js';

/** A phone, and a column of a page: below 760 pixels of its own width the table becomes cards. */
export default {
  ...invoiceList,
  title: 'invoice-list/Narrow',
  parameters: {world: {scenario: 'rode-lente', width: 320}},
} satisfies Meta<Args>;

/** The list on a small phone: number and status first, the amount large. */
export const Phone: Story<Args> = {};

/** An opened document on a small phone: amounts, payment and history one below the other. */
export const PhoneOpened: Story<Args> = {args: {opened: 'rode-lente-2026-1101'}};

/** Filters in use on a small phone: the chips wrap, and can each be taken away. */
export const PhoneFiltered: Story<Args> = {
  args: {kinds: '380 384', statuses: 'open overdue', issuedFrom: '2025-01-01'},
};

/** A selection on a small phone: the bar is in reach of the thumb. */
export const PhoneSelected: Story<Args> = {
  play: async ({canvasElement}) => {
    await selectTwo(canvasElement);
  },
};

/** Amounts of fourteen digits on a small phone. */
export const PhoneExtreme: Story<Args> = {
  parameters: {world: {scenario: 'extreme', width: 320}},
};

/** A narrow column of a wide page: the element goes by its own width, not by the window's. */
export const Column: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      width: 1280,
      styles: '.column { max-inline-size: 26rem; padding: 1rem; border-inline-end: 1px solid }',
    },
  },
  render: () => html`<div class="column"><invoice-list page-size="10"></invoice-list></div>`,
};
