import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {type Args, userManager} from './user-manager.js';

/** A phone, and a column of a page: below 820 pixels of its own width the table becomes cards. */
export default {
  ...userManager,
  title: 'user-manager/Narrow',
  parameters: {world: {scenario: 'expired-invitation', width: 320}},
} satisfies Meta<Args>;

/** The list on a small phone: the name first, what can be done with it in the corner. */
export const Phone: Story<Args> = {};

/** What a Viewer sees on a small phone. */
export const PhoneViewer: Story<Args> = {
  parameters: {world: {scenario: 'expired-invitation', persona: 'viewer', width: 320}},
};

/** Filters in use on a small phone: the chips wrap, and can each be taken away. */
export const PhoneFiltered: Story<Args> = {
  render: () => html`
    <user-manager
      search="rodelente"
      roles="viewer admin"
      statuses="invited invitation-expired"
      security-privacy-contact="false"
    ></user-manager>
  `,
};

/** The longest names on a small phone. */
export const PhoneExtreme: Story<Args> = {
  parameters: {world: {scenario: 'extreme', width: 320}},
};

/** A narrow column of a wide page: the element goes by its own width, not by the window's. */
export const Column: Story<Args> = {
  parameters: {
    world: {
      scenario: 'expired-invitation',
      width: 1280,
      styles: '.column { max-inline-size: 26rem; padding: 1rem; border-inline-end: 1px solid }',
    },
  },
  render: () => html`<div class="column"><user-manager></user-manager></div>`,
};
